//! Pull request unapproved.

use crate::models::{Account, PullRequest, Repository, Review};

bitbucket_runtime::model! {
    /// Sent when somebody took back their approval of a pull request.
    pub struct PullRequestUnapproved {
        /// Whose doing it is. Seldom missing.
        pub actor: Option<Account>, with_actor(into);
        /// The approval that is gone, with the time of when it was given.
        pub approval: Option<Review>, with_approval;
        /// The pull request, as it is afterwards.
        pub pull_request: Option<Box<PullRequest>> = "pullrequest",
            with_pull_request(Box<PullRequest>);
        /// Where it happened, as it is afterwards.
        pub repository: Option<Box<Repository>>, with_repository(Box<Repository>);
    }
}
