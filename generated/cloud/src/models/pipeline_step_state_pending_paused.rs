//! Pipeline step state pending paused.

use crate::models::PipelineStepPendingStageName;
use bitbucket_runtime::wire::{Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// Pipeline step state pending paused.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PipelineStepStatePendingPaused {
    /// Name.
    pub name: Option<PipelineStepPendingStageName>,
    /// Type.
    pub r#type: TypeTag,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    PipelineStepStatePendingPaused, tag "pipeline_step_state_pending_paused" {
        name, r#type = "type",
    }
}

setters! { PipelineStepStatePendingPaused { with_name(name: PipelineStepPendingStageName) } }
