//! Pipeline schedule update.

use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// What to change in a schedule, which is whether it is switched on.
    pub struct PipelineScheduleUpdate, tag "pipeline_schedule" {
        /// Whether it is to start pipelines from now on.
        pub enabled: Option<bool>, with_enabled;
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
