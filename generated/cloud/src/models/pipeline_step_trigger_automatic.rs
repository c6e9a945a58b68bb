//! Pipeline step trigger automatic.

use bitbucket_runtime::object;
use bitbucket_runtime::wire::{Extra, TypeTag};

/// Pipeline step trigger automatic.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PipelineStepTriggerAutomatic {
    /// Type.
    pub r#type: TypeTag,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { PipelineStepTriggerAutomatic, tag "pipeline_step_trigger_automatic" { r#type = "type" } }
