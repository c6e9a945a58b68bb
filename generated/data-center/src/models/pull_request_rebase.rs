//! Pull request rebase.

bitbucket_runtime::model! {
    /// Which version of a pull request to rebase.
    pub struct PullRequestRebase, made by new {
        /// The version of the pull request that you have. Where the server has another, it refuses
        /// with 409.
        pub version: i64, with_version(into);
    }
}

impl PullRequestRebase {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(version: impl Into<i64>) -> Self {
        Self::empty().with_version(version)
    }
}
