//! Pipeline state pending.

use crate::models::PipelineStateName;
use bitbucket_runtime::wire::{Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// Pipeline state pending.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PipelineStatePending {
    /// Name.
    pub name: Option<PipelineStateName>,
    /// Type.
    pub r#type: TypeTag,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { PipelineStatePending, tag "pipeline_state_pending" { name, r#type = "type" } }

setters! { PipelineStatePending { with_name(name: PipelineStateName) } }
