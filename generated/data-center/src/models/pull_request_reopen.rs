//! Pull request reopen.

bitbucket_runtime::model! {
    /// Pull request reopen.
    pub struct PullRequestReopen {
        /// Version.
        pub version: Option<i64>, with_version(into);
    }
}
