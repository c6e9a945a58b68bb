//! Pipeline variable.

use bitbucket_runtime::wire::{Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// Pipeline variable.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PipelineVariable {
    /// Key.
    pub key: Option<String>,
    /// Secured.
    pub secured: Option<bool>,
    /// Type.
    pub r#type: TypeTag,
    /// UUID.
    pub uuid: Option<String>,
    /// Value.
    pub value: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    PipelineVariable, tag "pipeline_variable", secret "value" {
        key, secured, r#type = "type", uuid, value,
    }
}

setters! {
    PipelineVariable {
        with_key(key: String), with_secured(secured: bool), with_uuid(uuid: String),
        with_value(value: String),
    }
}
