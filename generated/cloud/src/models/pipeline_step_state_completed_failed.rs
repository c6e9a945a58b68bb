//! Pipeline step state completed failed.

use crate::models::PipelineStepResultName;
use bitbucket_runtime::wire::{Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// Pipeline step state completed failed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PipelineStepStateCompletedFailed {
    /// Name.
    pub name: Option<PipelineStepResultName>,
    /// Type.
    pub r#type: TypeTag,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    PipelineStepStateCompletedFailed, tag "pipeline_step_state_completed_failed" {
        name, r#type = "type",
    }
}

setters! { PipelineStepStateCompletedFailed { with_name(name: PipelineStepResultName) } }
