//! Pipeline trigger schedule.

use bitbucket_runtime::wire::{Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// Pipeline trigger schedule.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PipelineTriggerSchedule {
    /// Name.
    pub name: Option<String>,
    /// Type.
    pub r#type: TypeTag,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { PipelineTriggerSchedule, tag "pipeline_trigger_schedule" { name, r#type = "type" } }

setters! { PipelineTriggerSchedule { with_name(name: String) } }
