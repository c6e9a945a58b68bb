//! Pipeline step state in progress.

use crate::models::{PipelineStepStateInProgressStage, PipelineStepStateName};
use bitbucket_runtime::wire::{Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// Pipeline step state in progress.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
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

setters! {
    PipelineStepStateInProgress {
        with_name(name: PipelineStepStateName), with_stage(stage: PipelineStepStateInProgressStage),
    }
}
