//! Pull request count.

bitbucket_runtime::model! {
    /// How many pull requests wait for the caller.
    pub struct PullRequestCount {
        /// The number.
        pub count: Option<i64>, with_count(into);
    }
}
