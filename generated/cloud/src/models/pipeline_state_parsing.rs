//! Pipeline state parsing.

use bitbucket_runtime::{object, setters};
use bitbucket_runtime::wire::{Extra, TypeTag};
use crate::models::PipelineStateName;

/// Pipeline state parsing.
#[derive(Clone, PartialEq)]
pub struct PipelineStateParsing {
    /// Name.
    pub name: Option<PipelineStateName>,
    /// Type.
    pub r#type: TypeTag,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { PipelineStateParsing, tag "pipeline_state_parsing" { name, r#type = "type" } }

setters! { PipelineStateParsing { with_name(name: PipelineStateName) } }
