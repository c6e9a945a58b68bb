//! Pull request comment resolved.

use crate::models::{Account, PullRequest, PullRequestComment, Repository};

bitbucket_runtime::model! {
    /// Sent when a thread of a pull request was resolved. Not recorded.
    pub struct PullRequestCommentResolved {
        /// Whose doing it is. Seldom missing.
        pub actor: Option<Account>, with_actor(into);
        /// The first comment of the thread, it seems. Not recorded.
        pub comment: Option<Box<PullRequestComment>>, with_comment(Box<PullRequestComment>);
        /// The pull request, as it is afterwards.
        pub pull_request: Option<Box<PullRequest>> = "pullrequest",
            with_pull_request(Box<PullRequest>);
        /// Where it happened, as it is afterwards.
        pub repository: Option<Box<Repository>>, with_repository(Box<Repository>);
    }
}
