//! Pull request source updated.

use crate::models::{PullRequest, User, WebhookEvent};
use bitbucket_runtime::wire::DateTime;

bitbucket_runtime::model! {
    /// Sent when the source branch of a pull request moved, such as by a push.
    pub struct PullRequestSourceUpdated {
        /// Whose doing it is.
        pub actor: Option<User>, with_actor;
        /// When it happened, to the second, with the zone of the server as in `+0100`.
        pub date: Option<DateTime>, with_date(into);
        /// What happened, as in the header `X-Event-Key`.
        pub event_key: Option<WebhookEvent> = "eventKey", with_event_key(into);
        /// The commit that the source branch was at before.
        pub previous_from_hash: Option<String> = "previousFromHash", with_previous_from_hash(into);
        /// The pull request, as it is afterwards. A deleted one is as it was.
        pub pull_request: Option<Box<PullRequest>> = "pullRequest",
            with_pull_request(Box<PullRequest>);
    }
}
