//! Pipeline step state pending.

use crate::models::{PipelineStepStateName, PipelineStepStatePendingStage};
use bitbucket_runtime::wire::{Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// Pipeline step state pending.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PipelineStepStatePending {
    /// Name.
    pub name: Option<PipelineStepStateName>,
    /// Stage.
    pub stage: Option<PipelineStepStatePendingStage>,
    /// Type.
    pub r#type: TypeTag,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    PipelineStepStatePending, tag "pipeline_step_state_pending" {
        name, stage, r#type = "type",
    }
}

setters! {
    PipelineStepStatePending {
        with_name(name: PipelineStepStateName), with_stage(stage: PipelineStepStatePendingStage),
    }
}
