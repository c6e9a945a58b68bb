//! Pull request reopen.

bitbucket_runtime::model! {
    /// Which version of a declined pull request to open again.
    ///
    /// The version can stand here or in a parameter; where the server has another, it refuses
    /// with 409.
    pub struct PullRequestReopen {
        /// The version of the pull request that you have.
        pub version: Option<i64>, with_version(into);
    }
}
