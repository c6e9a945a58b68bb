//! Pipeline schedule execution errored.

use crate::models::PipelineError;
use bitbucket_runtime::wire::{Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// Pipeline schedule execution errored.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PipelineScheduleExecutionErrored {
    /// Error.
    pub error: Option<PipelineError>,
    /// Type.
    pub r#type: TypeTag,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    PipelineScheduleExecutionErrored, tag "pipeline_schedule_execution_errored" {
        error, r#type = "type",
    }
}

setters! { PipelineScheduleExecutionErrored { with_error(error: PipelineError) } }
