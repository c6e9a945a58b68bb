//! Suggestion apply.

bitbucket_runtime::model! {
    /// A suggestion in a comment that is to be committed to the source branch.
    ///
    /// Both versions must be those that you read. 409 means that it does not fit the branch,
    /// and has to be made by hand.
    pub struct SuggestionApply, made by new {
        /// The version of the comment that holds the suggestion.
        pub comment_version: i64 = "commentVersion", with_comment_version(into);
        /// The message of the commit. Left out, the server writes one.
        pub commit_message: Option<String> = "commitMessage", with_commit_message(into);
        /// The version of the pull request.
        pub pull_request_version: i64 = "pullRequestVersion", with_pull_request_version(into);
        /// Which suggestion is meant where the comment has several. It seems to count from 0.
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
