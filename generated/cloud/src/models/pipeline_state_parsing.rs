//! Pipeline state parsing.

use crate::models::PipelineStateName;
use bitbucket_runtime::wire::{Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// Pipeline state parsing.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
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
