//! Pipeline schedule execution errored.

use crate::models::PipelineError;
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// A time that a schedule came due and could not start a pipeline.
    pub struct PipelineScheduleExecutionErrored, tag "pipeline_schedule_execution_errored" {
        /// Why it could not.
        pub error: Option<PipelineError>, with_error;
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
