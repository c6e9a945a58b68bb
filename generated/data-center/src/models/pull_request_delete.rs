//! Pull request delete.

bitbucket_runtime::model! {
    /// Pull request delete.
    pub struct PullRequestDelete, made by new {
        /// Version.
        pub version: i64, with_version(into);
    }
}

impl PullRequestDelete {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(version: impl Into<i64>) -> Self {
        Self::empty().with_version(version)
    }
}
