//! Pipeline trigger manual.

use bitbucket_runtime::wire::{Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// Pipeline trigger manual.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PipelineTriggerManual {
    /// Name.
    pub name: Option<String>,
    /// Type.
    pub r#type: TypeTag,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { PipelineTriggerManual, tag "pipeline_trigger_manual" { name, r#type = "type" } }

setters! { PipelineTriggerManual { with_name(name: String) } }
