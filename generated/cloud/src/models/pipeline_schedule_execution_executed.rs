//! Pipeline schedule execution executed.

use crate::models::Pipeline;
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// Pipeline schedule execution executed.
    pub struct PipelineScheduleExecutionExecuted, tag "pipeline_schedule_execution_executed" {
        /// Pipeline.
        pub pipeline: Option<Box<Pipeline>>, with_pipeline(Box<Pipeline>);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
