//! Pull request comment deleted.

use crate::models::{Account, PullRequest, PullRequestComment, Repository};

bitbucket_runtime::model! {
    /// Sent when a comment on a pull request was deleted.
    pub struct PullRequestCommentDeleted {
        /// Whose doing it is. Seldom missing.
        pub actor: Option<Account>, with_actor(into);
        /// The comment as it was.
        pub comment: Option<Box<PullRequestComment>>, with_comment(Box<PullRequestComment>);
        /// The pull request, as it is afterwards.
        pub pull_request: Option<Box<PullRequest>> = "pullrequest",
            with_pull_request(Box<PullRequest>);
        /// Where it happened, as it is afterwards.
        pub repository: Option<Box<Repository>>, with_repository(Box<Repository>);
    }
}
