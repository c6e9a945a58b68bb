//! Pipeline step state in progress stage.

use crate::models::{
    PipelineStepRunningStageName, PipelineStepStateInProgressPending,
    PipelineStepStateInProgressRunning,
};
use bitbucket_runtime::wire::{Extra, TypeTag};
use bitbucket_runtime::{hierarchy, object, setters};

/// Pipeline step state in progress stage.
///
/// Told apart by `type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PipelineStepStateInProgressStage {
    /// `pipeline_step_state_in_progress_pending`
    Pending(Box<PipelineStepStateInProgressPending>),
    /// `pipeline_step_state_in_progress_running`
    Running(Box<PipelineStepStateInProgressRunning>),
    /// Any other tag, or none.
    Other(Box<PipelineStepStateInProgressStageBase>),
}

hierarchy! {
    PipelineStepStateInProgressStage by "type", else PipelineStepStateInProgressStageBase {
        Pending(PipelineStepStateInProgressPending) = "pipeline_step_state_in_progress_pending"
            or "name" = "PENDING",
        Running(PipelineStepStateInProgressRunning) = "pipeline_step_state_in_progress_running"
            or "name" = "RUNNING",
    }
    /// `name` of whichever this is.
    name -> &PipelineStepRunningStageName, by as_ref;
    /// `type` of whichever this is.
    r#type -> &str, by as_str;
}

/// Pipeline step state in progress stage base.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PipelineStepStateInProgressStageBase {
    /// Name.
    pub name: Option<PipelineStepRunningStageName>,
    /// Type.
    pub r#type: TypeTag,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { PipelineStepStateInProgressStageBase { name, r#type = "type" } }

setters! { PipelineStepStateInProgressStageBase { with_name(name: PipelineStepRunningStageName) } }
