//! Pipeline trigger manual.

use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// Somebody started the pipeline, on the website or by the API.
    pub struct PipelineTriggerManual, tag "pipeline_trigger_manual" {
        /// The same in a word, such as `MANUAL` or `PUSH`. Some answers leave it out.
        pub name: Option<String>, with_name(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
