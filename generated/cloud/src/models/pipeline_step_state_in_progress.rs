//! Pipeline step state in progress.

use crate::models::{PipelineStepStateInProgressStage, PipelineStepStateName};
use bitbucket_runtime::object;
use bitbucket_runtime::wire::{Extra, TypeTag};

/// Pipeline step state in progress.
#[derive(Clone, PartialEq)]
pub struct PipelineStepStateInProgress {
    /// Name.
    pub name: Option<PipelineStepStateName>,
    /// Stage.
    pub stage: Option<PipelineStepStateInProgressStage>,
    /// Type.
    pub r#type: TypeTag,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    PipelineStepStateInProgress, tag "pipeline_step_state_in_progress" {
        name, stage, r#type = "type",
    }
}
