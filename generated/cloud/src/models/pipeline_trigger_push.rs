//! Pipeline trigger push.

use bitbucket_runtime::wire::{Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// Pipeline trigger push.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PipelineTriggerPush {
    /// Name.
    pub name: Option<String>,
    /// Type.
    pub r#type: TypeTag,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { PipelineTriggerPush, tag "pipeline_trigger_push" { name, r#type = "type" } }

setters! { PipelineTriggerPush { with_name(name: String) } }
