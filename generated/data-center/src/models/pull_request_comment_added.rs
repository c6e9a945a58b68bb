//! Pull request comment added.

use crate::models::{Comment, PullRequest, User, WebhookEvent};
use bitbucket_runtime::wire::DateTime;

bitbucket_runtime::model! {
    /// Sent when somebody commented on a pull request.
    pub struct PullRequestCommentAdded {
        /// Whose doing it is.
        pub actor: Option<User>, with_actor;
        /// The comment. After a change, as it is now; a deleted one as it was.
        pub comment: Option<Box<Comment>>, with_comment(Box<Comment>);
        /// The number of the comment that it replies to. Missing for the first of a thread.
        pub comment_parent_id: Option<i64> = "commentParentId", with_comment_parent_id(into);
        /// When it happened, to the second, with the zone of the server as in `+0100`.
        pub date: Option<DateTime>, with_date(into);
        /// What happened, as in the header `X-Event-Key`.
        pub event_key: Option<WebhookEvent> = "eventKey", with_event_key(into);
        /// The pull request, as it is afterwards. A deleted one is as it was.
        pub pull_request: Option<Box<PullRequest>> = "pullRequest",
            with_pull_request(Box<PullRequest>);
    }
}
