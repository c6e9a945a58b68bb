//! Pipeline state in progress.

use crate::models::{PipelineStateInProgressStage, PipelineStateName};
use bitbucket_runtime::wire::{Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// Pipeline state in progress.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PipelineStateInProgress {
    /// Name.
    pub name: Option<PipelineStateName>,
    /// Stage.
    pub stage: Option<PipelineStateInProgressStage>,
    /// Type.
    pub r#type: TypeTag,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    PipelineStateInProgress, tag "pipeline_state_in_progress" {
        name, stage, r#type = "type",
    }
}

setters! {
    PipelineStateInProgress {
        with_name(name: PipelineStateName), with_stage(stage: PipelineStateInProgressStage),
    }
}
