//! Pipeline runner version.

use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// Pipeline runner version.
    pub struct PipelineRunnerVersion, tag "pipeline_runner_version" {
        /// Current.
        pub current: Option<String>, with_current(into);
        /// Type.
        pub r#type: TypeTag = "type";
        /// Version.
        pub version: Option<String>, with_version(into);
    }
}
