//! Pull request decline.

bitbucket_runtime::model! {
    /// Pull request decline.
    pub struct PullRequestDecline {
        /// Comment.
        pub comment: Option<String>, with_comment(into);
        /// Version.
        pub version: Option<i64>, with_version(into);
    }
}
