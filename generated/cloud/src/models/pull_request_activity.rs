//! Pull request activity.

use crate::models::{
    PullRequest, PullRequestActivityReview, PullRequestActivityUpdate, PullRequestComment,
};
use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// Pull request activity.
#[derive(Clone, PartialEq)]
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
