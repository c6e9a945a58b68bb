//! Pipeline trigger push.

use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// Pipeline trigger push.
    pub struct PipelineTriggerPush, tag "pipeline_trigger_push" {
        /// Name.
        pub name: Option<String>, with_name(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
