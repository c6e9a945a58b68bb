//! Pipeline step state ready.

use crate::models::PipelineStepStateName;
use bitbucket_runtime::wire::{Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// Pipeline step state ready.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PipelineStepStateReady {
    /// Name.
    pub name: Option<PipelineStepStateName>,
    /// Type.
    pub r#type: TypeTag,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { PipelineStepStateReady, tag "pipeline_step_state_ready" { name, r#type = "type" } }

setters! { PipelineStepStateReady { with_name(name: PipelineStepStateName) } }
