//! Pull request reviewers updated.

use crate::models::{PullRequest, User, WebhookEvent};
use bitbucket_runtime::wire::DateTime;

bitbucket_runtime::model! {
    /// Sent when others than before are asked to review a pull request.
    pub struct PullRequestReviewersUpdated {
        /// Whose doing it is.
        pub actor: Option<User>, with_actor;
        /// Who is asked now and was not before.
        pub added_reviewers: Option<Vec<User>> = "addedReviewers", with_added_reviewers([User]);
        /// When it happened, to the second, with the zone of the server as in `+0100`.
        pub date: Option<DateTime>, with_date(into);
        /// What happened, as in the header `X-Event-Key`.
        pub event_key: Option<WebhookEvent> = "eventKey", with_event_key(into);
        /// The pull request, as it is afterwards. A deleted one is as it was.
        pub pull_request: Option<Box<PullRequest>> = "pullRequest",
            with_pull_request(Box<PullRequest>);
        /// Who is asked no more.
        pub removed_reviewers: Option<Vec<User>> = "removedReviewers",
            with_removed_reviewers([User]);
    }
}
