//! How an API delivers what it sends of itself. Imports nothing of the crate.

use serde::Deserialize;

/// Which headers of a delivery say what, and where its body does.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Webhooks {
    /// The header that holds the event's key.
    pub event_header: Option<String>,
    /// Where a body has it, as a JSON pointer.
    pub event_pointer: Option<String>,
    /// The header of the signature: `sha256=` and the HMAC of the body, in hexadecimal digits.
    pub signature_header: Option<String>,
    /// The header that holds an id of the delivery.
    pub id_header: Option<String>,
    /// The header that holds the id of the webhook.
    pub hook_header: Option<String>,
    /// The header that counts the attempts to deliver.
    pub attempt_header: Option<String>,
    /// The header that says when the event took place.
    pub time_header: Option<String>,
    /// Where a body says it, as a JSON pointer.
    pub time_pointer: Option<String>,
    /// The key of the event that is sent to try a webhook out.
    pub ping: Option<String>,
}

impl Webhooks {
    /// What is said, by its key.
    pub(crate) fn facts(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let all = [
            ("event_header", &self.event_header),
            ("event_pointer", &self.event_pointer),
            ("signature_header", &self.signature_header),
            ("id_header", &self.id_header),
            ("hook_header", &self.hook_header),
            ("attempt_header", &self.attempt_header),
            ("time_header", &self.time_header),
            ("time_pointer", &self.time_pointer),
            ("ping", &self.ping),
        ];
        all.into_iter().filter_map(|(key, value)| Some((key, value.as_deref()?)))
    }
}
