//! Project modified.

use crate::models::{Project, User, WebhookEvent};
use bitbucket_runtime::wire::DateTime;

bitbucket_runtime::model! {
    /// Sent when a project got another name. Not recorded.
    pub struct ProjectModified {
        /// Whose doing it is.
        pub actor: Option<User>, with_actor;
        /// When it happened, to the second, with the zone of the server as in `+0100`.
        pub date: Option<DateTime>, with_date(into);
        /// What happened, as in the header `X-Event-Key`.
        pub event_key: Option<WebhookEvent> = "eventKey", with_event_key(into);
        /// The project as it is. Not recorded.
        pub new: Option<Box<Project>>, with_new(Box<Project>);
        /// The project as it was. Not recorded.
        pub old: Option<Box<Project>>, with_old(Box<Project>);
    }
}
