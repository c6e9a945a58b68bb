//! Pipeline step trigger.

use crate::models::{PipelineStepTriggerAutomatic, PipelineStepTriggerManual};
use bitbucket_runtime::wire::TypeTag;

/// What starts a step. `type` says which of the two it is.
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

bitbucket_runtime::hierarchy! {
    PipelineStepTrigger by "type", else PipelineStepTriggerBase {
        Automatic(PipelineStepTriggerAutomatic) = "pipeline_step_trigger_automatic",
        Manual(PipelineStepTriggerManual) = "pipeline_step_trigger_manual",
    }
    /// `type` of whichever this is.
    r#type -> &str, by as_str;
}

bitbucket_runtime::model! {
    /// What starts a step. `type` says which of the two it is.
    pub struct PipelineStepTriggerBase {
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
