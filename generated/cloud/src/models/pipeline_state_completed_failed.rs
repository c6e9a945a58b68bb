//! Pipeline state completed failed.

use crate::models::PipelineResultName;
use bitbucket_runtime::wire::{Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// Pipeline state completed failed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
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
