//! Pipeline step error.

use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// Pipeline step error.
    pub struct PipelineStepError, tag "pipeline_step_error" {
        /// Key.
        pub key: Option<String>, with_key(into);
        /// Message.
        pub message: Option<String>, with_message(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
