//! Pipeline trigger.

use crate::models::{PipelineTriggerManual, PipelineTriggerPush, PipelineTriggerSchedule};
use bitbucket_runtime::wire::{Extra, TypeTag};
use bitbucket_runtime::{hierarchy, object, setters};

/// Pipeline trigger.
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

hierarchy! {
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

/// Pipeline trigger base.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PipelineTriggerBase {
    /// Name.
    pub name: Option<String>,
    /// Type.
    pub r#type: TypeTag,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { PipelineTriggerBase { name, r#type = "type" } }

setters! { PipelineTriggerBase { with_name(name: String) } }
