//! Pull request approved.

use crate::models::{Account, PullRequest, Repository, Review};

bitbucket_runtime::model! {
    /// Sent when somebody approved a pull request.
    pub struct PullRequestApproved {
        /// Whose doing it is. Seldom missing.
        pub actor: Option<Account>, with_actor(into);
        /// Who approved it, and when.
        pub approval: Option<Review>, with_approval;
        /// The pull request, as it is afterwards.
        pub pull_request: Option<Box<PullRequest>> = "pullrequest",
            with_pull_request(Box<PullRequest>);
        /// Where it happened, as it is afterwards.
        pub repository: Option<Box<Repository>>, with_repository(Box<Repository>);
    }
}
