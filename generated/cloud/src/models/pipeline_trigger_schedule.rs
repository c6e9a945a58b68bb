//! Pipeline trigger schedule.

use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// Pipeline trigger schedule.
    pub struct PipelineTriggerSchedule, tag "pipeline_trigger_schedule" {
        /// Name.
        pub name: Option<String>, with_name(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
