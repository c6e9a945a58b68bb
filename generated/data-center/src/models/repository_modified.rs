//! Repository modified.

use crate::models::{Repository, User, WebhookEvent};
use bitbucket_runtime::wire::DateTime;

bitbucket_runtime::model! {
    /// Sent when a repository got another name or was moved.
    pub struct RepositoryModified {
        /// Whose doing it is.
        pub actor: Option<User>, with_actor;
        /// When it happened, to the second, with the zone of the server as in `+0100`.
        pub date: Option<DateTime>, with_date(into);
        /// What happened, as in the header `X-Event-Key`.
        pub event_key: Option<WebhookEvent> = "eventKey", with_event_key(into);
        /// The repository as it is.
        pub new: Option<Box<Repository>>, with_new(Box<Repository>);
        /// The repository as it was.
        pub old: Option<Box<Repository>>, with_old(Box<Repository>);
    }
}
