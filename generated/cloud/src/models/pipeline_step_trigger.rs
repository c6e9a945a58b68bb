//! Pipeline step trigger.

use crate::models::{PipelineStepTriggerAutomatic, PipelineStepTriggerManual};
use bitbucket_runtime::wire::{Extra, TypeTag};
use bitbucket_runtime::{hierarchy, object};

/// Pipeline step trigger.
///
/// Told apart by `type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PipelineStepTrigger {
    /// `pipeline_step_trigger_automatic`
    Automatic(Box<PipelineStepTriggerAutomatic>),
    /// `pipeline_step_trigger_manual`
    Manual(Box<PipelineStepTriggerManual>),
    /// Any other tag, or none.
    Other(Box<PipelineStepTriggerBase>),
}

hierarchy! {
    PipelineStepTrigger by "type", else PipelineStepTriggerBase {
        Automatic(PipelineStepTriggerAutomatic) = "pipeline_step_trigger_automatic",
        Manual(PipelineStepTriggerManual) = "pipeline_step_trigger_manual",
    }
    /// `type` of whichever this is.
    r#type -> &str, by as_str;
}

/// Pipeline step trigger base.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PipelineStepTriggerBase {
    /// Type.
    pub r#type: TypeTag,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { PipelineStepTriggerBase { r#type = "type" } }
