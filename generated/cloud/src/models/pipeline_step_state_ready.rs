//! Pipeline step state ready.

use crate::models::PipelineStepStateName;
use bitbucket_runtime::object;
use bitbucket_runtime::wire::{Extra, TypeTag};

/// Pipeline step state ready.
#[derive(Clone, PartialEq)]
pub struct PipelineStepStateReady {
    /// Name.
    pub name: Option<PipelineStepStateName>,
    /// Type.
    pub r#type: TypeTag,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { PipelineStepStateReady, tag "pipeline_step_state_ready" { name, r#type = "type" } }
