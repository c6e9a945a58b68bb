//! Pull request changes request created.

use crate::models::{Account, PullRequest, Repository, Review};

bitbucket_runtime::model! {
    /// Sent when a reviewer asked for changes in a pull request.
    pub struct PullRequestChangesRequestCreated {
        /// Whose doing it is. Seldom missing.
        pub actor: Option<Account>, with_actor(into);
        /// Who asked for changes, and when.
        pub changes_request: Option<Review>, with_changes_request;
        /// The pull request, as it is afterwards.
        pub pull_request: Option<Box<PullRequest>> = "pullrequest",
            with_pull_request(Box<PullRequest>);
        /// Where it happened, as it is afterwards.
        pub repository: Option<Box<Repository>>, with_repository(Box<Repository>);
    }
}
