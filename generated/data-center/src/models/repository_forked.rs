//! Repository forked.

use crate::models::{Repository, User, WebhookEvent};
use bitbucket_runtime::wire::DateTime;

bitbucket_runtime::model! {
    /// Sent when somebody forked a repository.
    pub struct RepositoryForked {
        /// Whose doing it is.
        pub actor: Option<User>, with_actor;
        /// When it happened, to the second, with the zone of the server as in `+0100`.
        pub date: Option<DateTime>, with_date(into);
        /// What happened, as in the header `X-Event-Key`.
        pub event_key: Option<WebhookEvent> = "eventKey", with_event_key(into);
        /// The new repository. Its `origin` is the one that it was made of.
        pub repository: Option<Box<Repository>>, with_repository(Box<Repository>);
    }
}
