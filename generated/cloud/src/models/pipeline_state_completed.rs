//! Pipeline state completed.

use crate::models::PipelineStateCompletedResult;
use bitbucket_runtime::wire::{Extra, TypeTag, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// Pipeline state completed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PipelineStateCompleted {
    /// Name.
    pub name: Option<PipelineStateName>,
    /// Result.
    pub result: Option<PipelineStateCompletedResult>,
    /// Type.
    pub r#type: TypeTag,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    PipelineStateCompleted, tag "pipeline_state_completed" {
        name, result, r#type = "type",
    }
}

setters! {
    PipelineStateCompleted {
        with_name(name: PipelineStateName), with_result(result: PipelineStateCompletedResult),
    }
}

/// Pipeline state name.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PipelineStateName {
    /// `PENDING`
    Pending,
    /// `PARSING`
    Parsing,
    /// `IN_PROGRESS`
    InProgress,
    /// `HALTED`
    Halted,
    /// `COMPLETED`
    Completed,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<PipelineStateName>),
}

open_enum! {
    PipelineStateName {
        Pending = "PENDING", Parsing = "PARSING", InProgress = "IN_PROGRESS", Halted = "HALTED",
        Completed = "COMPLETED",
    }
}
