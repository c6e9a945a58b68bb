//! Pipeline step state completed stopped.

use crate::models::PipelineStepResultName;
use bitbucket_runtime::wire::{Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// Pipeline step state completed stopped.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PipelineStepStateCompletedStopped {
    /// Name.
    pub name: Option<PipelineStepResultName>,
    /// Type.
    pub r#type: TypeTag,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    PipelineStepStateCompletedStopped, tag "pipeline_step_state_completed_stopped" {
        name, r#type = "type",
    }
}

setters! { PipelineStepStateCompletedStopped { with_name(name: PipelineStepResultName) } }
