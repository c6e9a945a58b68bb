//! Pipeline step state pending pending.

use crate::models::PipelineStepPendingStageName;
use bitbucket_runtime::wire::{Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// Pipeline step state pending pending.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PipelineStepStatePendingPending {
    /// Name.
    pub name: Option<PipelineStepPendingStageName>,
    /// Type.
    pub r#type: TypeTag,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    PipelineStepStatePendingPending, tag "pipeline_step_state_pending_pending" {
        name, r#type = "type",
    }
}

setters! { PipelineStepStatePendingPending { with_name(name: PipelineStepPendingStageName) } }
