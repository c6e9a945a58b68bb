//! Suggestion apply.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Suggestion apply.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SuggestionApply {
    /// Comment version.
    pub comment_version: i64,
    /// Commit message.
    pub commit_message: Option<String>,
    /// Pull request version.
    pub pull_request_version: i64,
    /// Suggestion index.
    pub suggestion_index: i64,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    SuggestionApply {
        comment_version = "commentVersion", commit_message = "commitMessage",
        pull_request_version = "pullRequestVersion", suggestion_index = "suggestionIndex",
    }, new
}

setters! {
    SuggestionApply {
        with_comment_version(comment_version: i64), with_commit_message(commit_message: String),
        with_pull_request_version(pull_request_version: i64),
        with_suggestion_index(suggestion_index: i64),
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
