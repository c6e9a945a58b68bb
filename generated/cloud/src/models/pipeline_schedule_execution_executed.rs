//! Pipeline schedule execution executed.

use crate::models::Pipeline;
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// A time that a schedule came due and started a pipeline.
    pub struct PipelineScheduleExecutionExecuted, tag "pipeline_schedule_execution_executed" {
        /// The pipeline that it started.
        pub pipeline: Option<Box<Pipeline>>, with_pipeline(Box<Pipeline>);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
