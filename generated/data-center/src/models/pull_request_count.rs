//! Pull request count.

bitbucket_runtime::model! {
    /// Pull request count.
    pub struct PullRequestCount {
        /// Count.
        pub count: Option<i64>, with_count(into);
    }
}
