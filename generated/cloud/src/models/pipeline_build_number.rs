//! Pipeline build number.

use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// The counter of a repository's pipelines.
    pub struct PipelineBuildNumber, tag "pipeline_build_number" {
        /// The number that the next pipeline gets.
        pub next: Option<i64>, with_next(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
