//! Pull request modified.

use crate::models::{Branch, PullRequest, User, WebhookEvent};
use bitbucket_runtime::wire::DateTime;

bitbucket_runtime::model! {
    /// Sent when a pull request got another title, description or target branch.
    pub struct PullRequestModified {
        /// Whose doing it is.
        pub actor: Option<User>, with_actor;
        /// When it happened, to the second, with the zone of the server as in `+0100`.
        pub date: Option<DateTime>, with_date(into);
        /// What happened, as in the header `X-Event-Key`.
        pub event_key: Option<WebhookEvent> = "eventKey", with_event_key(into);
        /// The description before, the same where that did not change.
        pub previous_description: Option<String> = "previousDescription",
            with_previous_description(into);
        /// The target branch before, the same where that did not change.
        pub previous_target: Option<Branch> = "previousTarget", with_previous_target;
        /// The title before, the same where that did not change.
        pub previous_title: Option<String> = "previousTitle", with_previous_title(into);
        /// The pull request, as it is afterwards. A deleted one is as it was.
        pub pull_request: Option<Box<PullRequest>> = "pullRequest",
            with_pull_request(Box<PullRequest>);
    }
}
