//! Pipeline trigger.

use crate::models::{PipelineTriggerManual, PipelineTriggerPush, PipelineTriggerSchedule};
use bitbucket_runtime::wire::TypeTag;

/// What started a pipeline.
///
/// A `type` of plain `pipeline_trigger` occurs too and tells nothing.
///
/// Told apart by `type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PipelineTrigger {
    /// `pipeline_trigger_manual`
    Manual(Box<PipelineTriggerManual>),
    /// `pipeline_trigger_push`
    Push(Box<PipelineTriggerPush>),
    /// `pipeline_trigger_schedule`
    Schedule(Box<PipelineTriggerSchedule>),
    /// Any other tag, or none.
    Other(Box<PipelineTriggerBase>),
}

bitbucket_runtime::hierarchy! {
    PipelineTrigger by "type", else PipelineTriggerBase {
        Manual(PipelineTriggerManual) = "pipeline_trigger_manual" or "name" = "MANUAL",
        Push(PipelineTriggerPush) = "pipeline_trigger_push" or "name" = "PUSH",
        Schedule(PipelineTriggerSchedule) = "pipeline_trigger_schedule",
    }
    /// `name` of whichever this is.
    name -> &str, by as_deref;
    /// `type` of whichever this is.
    r#type -> &str, by as_str;
}

bitbucket_runtime::model! {
    /// What started a pipeline.
    ///
    /// A `type` of plain `pipeline_trigger` occurs too and tells nothing.
    pub struct PipelineTriggerBase {
        /// The same in a word, such as `MANUAL` or `PUSH`. Some answers leave it out.
        pub name: Option<String>, with_name(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
