//! Pipeline step trigger manual.

use bitbucket_runtime::object;
use bitbucket_runtime::wire::{Extra, TypeTag};

/// Pipeline step trigger manual.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PipelineStepTriggerManual {
    /// Type.
    pub r#type: TypeTag,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { PipelineStepTriggerManual, tag "pipeline_step_trigger_manual" { r#type = "type" } }
