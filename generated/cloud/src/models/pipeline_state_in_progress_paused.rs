//! Pipeline state in progress paused.

use crate::models::PipelineStageName;
use bitbucket_runtime::wire::{Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// Pipeline state in progress paused.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PipelineStateInProgressPaused {
    /// Name.
    pub name: Option<PipelineStageName>,
    /// Type.
    pub r#type: TypeTag,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    PipelineStateInProgressPaused, tag "pipeline_state_in_progress_paused" {
        name, r#type = "type",
    }
}

setters! { PipelineStateInProgressPaused { with_name(name: PipelineStageName) } }
