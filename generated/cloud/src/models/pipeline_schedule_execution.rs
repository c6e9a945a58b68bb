//! Pipeline schedule execution.

use crate::models::{PipelineScheduleExecutionErrored, PipelineScheduleExecutionExecuted};
use bitbucket_runtime::wire::{Extra, TypeTag};
use bitbucket_runtime::{hierarchy, object};

/// Pipeline schedule execution.
///
/// Told apart by `type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PipelineScheduleExecution {
    /// `pipeline_schedule_execution_errored`
    Errored(Box<PipelineScheduleExecutionErrored>),
    /// `pipeline_schedule_execution_executed`
    Executed(Box<PipelineScheduleExecutionExecuted>),
    /// Any other tag, or none.
    Other(Box<PipelineScheduleExecutionBase>),
}

hierarchy! {
    PipelineScheduleExecution by "type", else PipelineScheduleExecutionBase {
        Errored(PipelineScheduleExecutionErrored) = "pipeline_schedule_execution_errored",
        Executed(PipelineScheduleExecutionExecuted) = "pipeline_schedule_execution_executed",
    }
    /// `type` of whichever this is.
    r#type -> &str, by as_str;
}

/// Pipeline schedule execution base.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PipelineScheduleExecutionBase {
    /// Type.
    pub r#type: TypeTag,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { PipelineScheduleExecutionBase { r#type = "type" } }
