//! Pipeline schedule execution executed.

use crate::models::Pipeline;
use bitbucket_runtime::wire::{Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// Pipeline schedule execution executed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
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

setters! { PipelineScheduleExecutionExecuted { with_pipeline(pipeline: Box<Pipeline>) } }
