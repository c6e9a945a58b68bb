//! Pipeline schedule execution errored.

use crate::models::PipelineError;
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// Pipeline schedule execution errored.
    pub struct PipelineScheduleExecutionErrored, tag "pipeline_schedule_execution_errored" {
        /// Error.
        pub error: Option<PipelineError>, with_error;
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
