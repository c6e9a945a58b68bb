//! Pipeline step state completed expired.

use crate::models::PipelineStepResultName;
use bitbucket_runtime::wire::{Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// Pipeline step state completed expired.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PipelineStepStateCompletedExpired {
    /// Name.
    pub name: Option<PipelineStepResultName>,
    /// Type.
    pub r#type: TypeTag,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    PipelineStepStateCompletedExpired, tag "pipeline_step_state_completed_expired" {
        name, r#type = "type",
    }
}

setters! { PipelineStepStateCompletedExpired { with_name(name: PipelineStepResultName) } }
