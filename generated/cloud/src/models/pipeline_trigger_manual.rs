//! Pipeline trigger manual.

use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// Pipeline trigger manual.
    pub struct PipelineTriggerManual, tag "pipeline_trigger_manual" {
        /// Name.
        pub name: Option<String>, with_name(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
