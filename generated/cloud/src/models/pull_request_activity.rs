//! Pull request activity.

use crate::models::{
    PullRequest, PullRequestActivityReview, PullRequestActivityUpdate, PullRequestComment,
};
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Pull request activity.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PullRequestActivity {
    /// Approval.
    pub approval: Option<PullRequestActivityReview>,
    /// Changes requested.
    pub changes_requested: Option<PullRequestActivityReview>,
    /// Comment.
    pub comment: Option<Box<PullRequestComment>>,
    /// Pull request.
    pub pull_request: Option<Box<PullRequest>>,
    /// Update.
    pub update: Option<Box<PullRequestActivityUpdate>>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { PullRequestActivity { approval, changes_requested, comment, pull_request, update } }

setters! {
    PullRequestActivity {
        with_approval(approval: PullRequestActivityReview),
        with_changes_requested(changes_requested: PullRequestActivityReview),
        with_comment(comment: Box<PullRequestComment>),
        with_pull_request(pull_request: Box<PullRequest>),
        with_update(update: Box<PullRequestActivityUpdate>),
    }
}
