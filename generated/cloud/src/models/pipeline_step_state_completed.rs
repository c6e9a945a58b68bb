//! Pipeline step state completed.

use crate::models::PipelineStepStateCompletedResult;
use bitbucket_runtime::wire::{Extra, TypeTag, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// Pipeline step state completed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PipelineStepStateCompleted {
    /// Name.
    pub name: Option<PipelineStepStateName>,
    /// Result.
    pub result: Option<PipelineStepStateCompletedResult>,
    /// Type.
    pub r#type: TypeTag,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    PipelineStepStateCompleted, tag "pipeline_step_state_completed" {
        name, result, r#type = "type",
    }
}

setters! {
    PipelineStepStateCompleted {
        with_name(name: PipelineStepStateName),
        with_result(result: PipelineStepStateCompletedResult),
    }
}

/// Pipeline step state name.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PipelineStepStateName {
    /// `PENDING`
    Pending,
    /// `READY`
    Ready,
    /// `IN_PROGRESS`
    InProgress,
    /// `COMPLETED`
    Completed,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<PipelineStepStateName>),
}

open_enum! {
    PipelineStepStateName {
        Pending = "PENDING", Ready = "READY", InProgress = "IN_PROGRESS", Completed = "COMPLETED",
    }
}
