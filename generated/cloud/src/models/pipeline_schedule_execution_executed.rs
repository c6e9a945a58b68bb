//! Pipeline schedule execution executed.

use crate::models::Pipeline;
use bitbucket_runtime::object;
use bitbucket_runtime::wire::{Extra, TypeTag};

/// Pipeline schedule execution executed.
#[derive(Clone, PartialEq)]
pub struct PipelineScheduleExecutionExecuted {
    /// Pipeline.
    pub pipeline: Option<Box<Pipeline>>,
    /// Type.
    pub r#type: TypeTag,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    PipelineScheduleExecutionExecuted, tag "pipeline_schedule_execution_executed" {
        pipeline, r#type = "type",
    }
}
