//! Pull request decline.

bitbucket_runtime::model! {
    /// How to decline a pull request.
    ///
    /// The version can stand here or in a parameter; where the server has another, it refuses
    /// with 409.
    pub struct PullRequestDecline {
        /// Why. It becomes a comment on the pull request.
        pub comment: Option<String>, with_comment(into);
        /// The version of the pull request that you have.
        pub version: Option<i64>, with_version(into);
    }
}
