//! Pipeline step error.

use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// Why a step ended in an error.
    pub struct PipelineStepError, tag "pipeline_step_error" {
        /// What kind of error it is, for programs.
        pub key: Option<String>, with_key(into);
        /// What went wrong, for people.
        pub message: Option<String>, with_message(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
