//! Pipeline step state completed successful.

use crate::models::PipelineStepResultName;
use bitbucket_runtime::wire::{Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// Pipeline step state completed successful.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PipelineStepStateCompletedSuccessful {
    /// Name.
    pub name: Option<PipelineStepResultName>,
    /// Type.
    pub r#type: TypeTag,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    PipelineStepStateCompletedSuccessful, tag "pipeline_step_state_completed_successful" {
        name, r#type = "type",
    }
}

setters! { PipelineStepStateCompletedSuccessful { with_name(name: PipelineStepResultName) } }
