//! Pull request activity review.

use crate::models::{Account, PullRequest};
use bitbucket_runtime::wire::DateTime;

bitbucket_runtime::model! {
    /// Pull request activity review.
    pub struct PullRequestActivityReview {
        /// Date.
        pub date: Option<DateTime>, with_date(into);
        /// Pullrequest.
        pub pull_request: Option<Box<PullRequest>> = "pullrequest",
            with_pull_request(Box<PullRequest>);
        /// User.
        pub user: Option<Account>, with_user(into);
    }
}
