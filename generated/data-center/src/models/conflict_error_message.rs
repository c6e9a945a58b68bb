//! Conflict error message.

use crate::models::{ApiErrorMessage, PullRequest, PullRequestParticipant, RepositoryHookVeto};
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Conflict error message.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
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

setters! {
    ConflictErrorMessage {
        with_conflicted(conflicted: bool), with_context(context: String),
        with_current_version(current_version: i64), with_exception_name(exception_name: String),
        with_existing_pull_request(existing_pull_request: Box<PullRequest>),
        with_expected_version(expected_version: i64), with_message(message: String),
        with_pull_request(pull_request: Box<PullRequest>),
        with_reviewer_errors(reviewer_errors: [ApiErrorMessage]),
        with_valid_reviewers(valid_reviewers: [PullRequestParticipant]),
        with_vetoes(vetoes: [RepositoryHookVeto]),
    }
}
