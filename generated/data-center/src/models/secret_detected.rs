//! Secret detected.

use crate::models::{SecretLocation, User, WebhookEvent};
use bitbucket_runtime::wire::DateTime;

bitbucket_runtime::model! {
    /// Sent when a push brought something that looks like a secret. Not recorded.
    pub struct SecretDetected {
        /// Whose doing it is.
        pub actor: Option<User>, with_actor;
        /// When it happened, to the second, with the zone of the server as in `+0100`.
        pub date: Option<DateTime>, with_date(into);
        /// What happened, as in the header `X-Event-Key`.
        pub event_key: Option<WebhookEvent> = "eventKey", with_event_key(into);
        /// Where it was found. Not recorded.
        pub secret_locations: Option<Vec<SecretLocation>> = "secretLocations",
            with_secret_locations([SecretLocation]);
    }
}
