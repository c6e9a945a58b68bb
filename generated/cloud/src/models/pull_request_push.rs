//! Pull request push.

use crate::models::{Account, PullRequest, Repository};

bitbucket_runtime::model! {
    /// Sent when the source of a pull request got new commits. Only webhooks of workspaces can
    /// ask for it, it seems.
    pub struct PullRequestPush {
        /// Whose doing it is. Seldom missing.
        pub actor: Option<Account>, with_actor(into);
        /// The pull request, as it is afterwards.
        pub pull_request: Option<Box<PullRequest>> = "pullrequest",
            with_pull_request(Box<PullRequest>);
        /// Where it happened, as it is afterwards.
        pub repository: Option<Box<Repository>>, with_repository(Box<Repository>);
    }
}
