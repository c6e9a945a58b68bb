//! Pipeline error.

use bitbucket_runtime::wire::{Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// Pipeline error.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PipelineError {
    /// Key.
    pub key: Option<String>,
    /// Message.
    pub message: Option<String>,
    /// Type.
    pub r#type: TypeTag,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { PipelineError, tag "pipeline_error" { key, message, r#type = "type" } }

setters! { PipelineError { with_key(key: String), with_message(message: String) } }
