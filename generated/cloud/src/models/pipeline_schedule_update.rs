//! Pipeline schedule update.

use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// Pipeline schedule update.
    pub struct PipelineScheduleUpdate, tag "pipeline_schedule" {
        /// Enabled.
        pub enabled: Option<bool>, with_enabled;
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
