//! Pipeline runner version.

use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// The version of a runner's program, and the one that it should have.
    pub struct PipelineRunnerVersion, tag "pipeline_runner_version" {
        /// The version that is recommended now.
        pub current: Option<String>, with_current(into);
        /// Type.
        pub r#type: TypeTag = "type";
        /// The version that is installed.
        pub version: Option<String>, with_version(into);
    }
}
