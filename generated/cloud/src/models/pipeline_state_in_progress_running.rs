//! Pipeline state in progress running.

use crate::models::PipelineStageName;
use bitbucket_runtime::wire::{Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// Pipeline state in progress running.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PipelineStateInProgressRunning {
    /// Name.
    pub name: Option<PipelineStageName>,
    /// Type.
    pub r#type: TypeTag,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    PipelineStateInProgressRunning, tag "pipeline_state_in_progress_running" {
        name, r#type = "type",
    }
}

setters! { PipelineStateInProgressRunning { with_name(name: PipelineStageName) } }
