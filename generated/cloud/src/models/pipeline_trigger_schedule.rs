//! Pipeline trigger schedule.

use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// A schedule started the pipeline.
    pub struct PipelineTriggerSchedule, tag "pipeline_trigger_schedule" {
        /// The same in a word, such as `MANUAL` or `PUSH`. Some answers leave it out.
        pub name: Option<String>, with_name(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
