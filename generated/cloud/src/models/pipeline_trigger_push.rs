//! Pipeline trigger push.

use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// A push started the pipeline.
    pub struct PipelineTriggerPush, tag "pipeline_trigger_push" {
        /// The same in a word, such as `MANUAL` or `PUSH`. Some answers leave it out.
        pub name: Option<String>, with_name(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
