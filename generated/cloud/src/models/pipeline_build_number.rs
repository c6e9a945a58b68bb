//! Pipeline build number.

use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// Pipeline build number.
    pub struct PipelineBuildNumber, tag "pipeline_build_number" {
        /// Next.
        pub next: Option<i64>, with_next(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
