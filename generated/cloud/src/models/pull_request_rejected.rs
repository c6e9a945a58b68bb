//! Pull request rejected.

use crate::models::{Account, PullRequest, Repository};

bitbucket_runtime::model! {
    /// Sent when a pull request was declined.
    pub struct PullRequestRejected {
        /// Whose doing it is. Seldom missing.
        pub actor: Option<Account>, with_actor(into);
        /// The pull request, as it is afterwards.
        pub pull_request: Option<Box<PullRequest>> = "pullrequest",
            with_pull_request(Box<PullRequest>);
        /// Where it happened, as it is afterwards.
        pub repository: Option<Box<Repository>>, with_repository(Box<Repository>);
    }
}
