//! Suggestion apply.

bitbucket_runtime::model! {
    /// Suggestion apply.
    pub struct SuggestionApply, made by new {
        /// Comment version.
        pub comment_version: i64 = "commentVersion", with_comment_version(into);
        /// Commit message.
        pub commit_message: Option<String> = "commitMessage", with_commit_message(into);
        /// Pull request version.
        pub pull_request_version: i64 = "pullRequestVersion", with_pull_request_version(into);
        /// Suggestion index.
        pub suggestion_index: i64 = "suggestionIndex", with_suggestion_index(into);
    }
}

impl SuggestionApply {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(
        comment_version: impl Into<i64>,
        pull_request_version: impl Into<i64>,
        suggestion_index: impl Into<i64>,
    ) -> Self {
        Self::empty()
            .with_comment_version(comment_version)
            .with_pull_request_version(pull_request_version)
            .with_suggestion_index(suggestion_index)
    }
}
