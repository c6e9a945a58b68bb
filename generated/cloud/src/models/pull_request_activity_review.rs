//! Pull request activity review.

use crate::models::{Account, PullRequest};
use bitbucket_runtime::wire::DateTime;

bitbucket_runtime::model! {
    /// Who approved a pull request or asked for changes, and when.
    pub struct PullRequestActivityReview {
        /// When they did.
        pub date: Option<DateTime>, with_date(into);
        /// The pull request, short.
        pub pull_request: Option<Box<PullRequest>> = "pullrequest",
            with_pull_request(Box<PullRequest>);
        /// Who did.
        pub user: Option<Account>, with_user(into);
    }
}
