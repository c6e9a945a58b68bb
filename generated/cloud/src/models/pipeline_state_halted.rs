//! Pipeline state halted.

use crate::models::PipelineStateName;
use bitbucket_runtime::wire::{Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// Pipeline state halted.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PipelineStateHalted {
    /// Name.
    pub name: Option<PipelineStateName>,
    /// Type.
    pub r#type: TypeTag,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { PipelineStateHalted, tag "pipeline_state_halted" { name, r#type = "type" } }

setters! { PipelineStateHalted { with_name(name: PipelineStateName) } }
