//! Pipeline step error.

use bitbucket_runtime::wire::{Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// Pipeline step error.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PipelineStepError {
    /// Key.
    pub key: Option<String>,
    /// Message.
    pub message: Option<String>,
    /// Type.
    pub r#type: TypeTag,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { PipelineStepError, tag "pipeline_step_error" { key, message, r#type = "type" } }

setters! { PipelineStepError { with_key(key: String), with_message(message: String) } }
