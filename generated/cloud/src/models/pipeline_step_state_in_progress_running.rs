//! Pipeline step state in progress running.

use crate::models::PipelineStepRunningStageName;
use bitbucket_runtime::wire::{Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// Pipeline step state in progress running.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PipelineStepStateInProgressRunning {
    /// Name.
    pub name: Option<PipelineStepRunningStageName>,
    /// Type.
    pub r#type: TypeTag,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    PipelineStepStateInProgressRunning, tag "pipeline_step_state_in_progress_running" {
        name, r#type = "type",
    }
}

setters! { PipelineStepStateInProgressRunning { with_name(name: PipelineStepRunningStageName) } }
