//! Pull request approved.

use crate::models::{ParticipantStatus, PullRequest, PullRequestParticipant, User, WebhookEvent};
use bitbucket_runtime::wire::DateTime;

bitbucket_runtime::model! {
    /// Sent when somebody approved a pull request.
    pub struct PullRequestApproved {
        /// Whose doing it is.
        pub actor: Option<User>, with_actor;
        /// When it happened, to the second, with the zone of the server as in `+0100`.
        pub date: Option<DateTime>, with_date(into);
        /// What happened, as in the header `X-Event-Key`.
        pub event_key: Option<WebhookEvent> = "eventKey", with_event_key(into);
        /// Who said it, and what they say now.
        pub participant: Option<Box<PullRequestParticipant>>,
            with_participant(Box<PullRequestParticipant>);
        /// What they said before.
        pub previous_status: Option<ParticipantStatus> = "previousStatus",
            with_previous_status(into);
        /// The pull request, as it is afterwards. A deleted one is as it was.
        pub pull_request: Option<Box<PullRequest>> = "pullRequest",
            with_pull_request(Box<PullRequest>);
    }
}
