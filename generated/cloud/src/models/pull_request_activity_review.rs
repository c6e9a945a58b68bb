//! Pull request activity review.

use crate::models::{Account, PullRequest};
use bitbucket_runtime::wire::{DateTime, Extra};
use bitbucket_runtime::{object, setters};

/// Pull request activity review.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PullRequestActivityReview {
    /// Date.
    pub date: Option<DateTime>,
    /// Pullrequest.
    pub pull_request: Option<Box<PullRequest>>,
    /// User.
    pub user: Option<Account>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { PullRequestActivityReview { date, pull_request = "pullrequest", user } }

setters! {
    PullRequestActivityReview {
        with_date(date: DateTime), with_pull_request(pull_request: Box<PullRequest>),
        with_user(user: Account),
    }
}
