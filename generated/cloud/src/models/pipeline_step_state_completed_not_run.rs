//! Pipeline step state completed not run.

use crate::models::PipelineStepResultName;
use bitbucket_runtime::wire::{Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// Pipeline step state completed not run.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PipelineStepStateCompletedNotRun {
    /// Name.
    pub name: Option<PipelineStepResultName>,
    /// Type.
    pub r#type: TypeTag,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    PipelineStepStateCompletedNotRun, tag "pipeline_step_state_completed_not_run" {
        name, r#type = "type",
    }
}

setters! { PipelineStepStateCompletedNotRun { with_name(name: PipelineStepResultName) } }
