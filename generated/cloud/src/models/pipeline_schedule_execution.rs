//! Pipeline schedule execution.

use crate::models::{PipelineScheduleExecutionErrored, PipelineScheduleExecutionExecuted};
use bitbucket_runtime::wire::TypeTag;

/// A time that a schedule came due.
///
/// `type` says whether a pipeline started.
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

bitbucket_runtime::hierarchy! {
    PipelineScheduleExecution by "type", else PipelineScheduleExecutionBase {
        Errored(PipelineScheduleExecutionErrored) = "pipeline_schedule_execution_errored",
        Executed(PipelineScheduleExecutionExecuted) = "pipeline_schedule_execution_executed",
    }
    /// `type` of whichever this is.
    r#type -> &str, by as_str;
}

bitbucket_runtime::model! {
    /// A time that a schedule came due.
    ///
    /// `type` says whether a pipeline started.
    pub struct PipelineScheduleExecutionBase {
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
