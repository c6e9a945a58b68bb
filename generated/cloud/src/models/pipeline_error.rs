//! Pipeline error.

use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// Why a pipeline ended in an error, such as a mistake in its configuration.
    pub struct PipelineError, tag "pipeline_error" {
        /// What kind of error it is, for programs.
        pub key: Option<String>, with_key(into);
        /// What went wrong, for people.
        pub message: Option<String>, with_message(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
