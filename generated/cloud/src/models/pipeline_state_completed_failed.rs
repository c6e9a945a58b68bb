//! Pipeline state completed failed.

use bitbucket_runtime::{object, setters};
use bitbucket_runtime::wire::{Extra, TypeTag};
use crate::models::PipelineResultName;

/// Pipeline state completed failed.
#[derive(Clone, PartialEq)]
pub struct PipelineStateCompletedFailed {
    /// Name.
    pub name: Option<PipelineResultName>,
    /// Type.
    pub r#type: TypeTag,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    PipelineStateCompletedFailed, tag "pipeline_state_completed_failed" {
        name, r#type = "type",
    }
}

setters! { PipelineStateCompletedFailed { with_name(name: PipelineResultName) } }
