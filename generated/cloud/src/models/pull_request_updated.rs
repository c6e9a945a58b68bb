//! Pull request updated.

use crate::models::{Account, PullRequest, Repository};

bitbucket_runtime::model! {
    /// Sent when the title, the description, the reviewers or the branches of a pull request
    /// changed, or its source got commits.
    ///
    /// What it was before is not told.
    pub struct PullRequestUpdated {
        /// Whose doing it is. Seldom missing.
        pub actor: Option<Account>, with_actor(into);
        /// The pull request, as it is afterwards.
        pub pull_request: Option<Box<PullRequest>> = "pullrequest",
            with_pull_request(Box<PullRequest>);
        /// Where it happened, as it is afterwards.
        pub repository: Option<Box<Repository>>, with_repository(Box<Repository>);
    }
}
