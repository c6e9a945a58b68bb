//! Conflict error message.

use crate::models::{ApiErrorMessage, PullRequest, PullRequestParticipant, RepositoryHookVeto};
use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// Conflict error message.
#[derive(Clone, PartialEq)]
pub struct ConflictErrorMessage {
    /// Conflicted.
    pub conflicted: Option<bool>,
    /// Context.
    pub context: Option<String>,
    /// Current version.
    pub current_version: Option<i64>,
    /// Exception name.
    pub exception_name: Option<String>,
    /// Existing pull request.
    pub existing_pull_request: Option<Box<PullRequest>>,
    /// Expected version.
    pub expected_version: Option<i64>,
    /// Message.
    pub message: Option<String>,
    /// Pull request.
    pub pull_request: Option<Box<PullRequest>>,
    /// Reviewer errors.
    pub reviewer_errors: Option<Vec<ApiErrorMessage>>,
    /// Valid reviewers.
    pub valid_reviewers: Option<Vec<PullRequestParticipant>>,
    /// Vetoes.
    pub vetoes: Option<Vec<RepositoryHookVeto>>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    ConflictErrorMessage {
        conflicted, context, current_version = "currentVersion", exception_name = "exceptionName",
        existing_pull_request = "existingPullRequest", expected_version = "expectedVersion",
        message, pull_request = "pullRequest", reviewer_errors = "reviewerErrors",
        valid_reviewers = "validReviewers", vetoes,
    }
}
