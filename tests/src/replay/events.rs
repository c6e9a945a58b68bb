//! Deliveries of events.

use bitbucket_runtime::bytes::Bytes;

use super::{Replayed, compare, nearest};
use crate::event::Event;
use crate::exercise::Subject;

/// The event of a key.
///
/// # Errors
/// Where the API sends no such event; the text names the nearest.
pub fn event<A: Subject>(key: &str) -> Result<&'static Event, String> {
    let found = A::EVENTS.iter().find(|event| event.key == key.trim());
    found.ok_or_else(|| {
        let help = nearest(key.trim(), A::EVENTS.iter().map(|event| event.key.to_owned()));
        format!("the API `{}` sends no event `{}`{help}", A::NAME, key.trim())
    })
}

impl Event {
    /// Decodes the body of a delivery, with the code that users run, and compares it with what is written.
    #[must_use]
    pub fn replay(&self, body: &Bytes) -> Replayed {
        let (payload, written) = match (self.payload(body), self.delivered(body)) {
            (Ok(payload), Ok(written)) => (payload, written),
            (Err(error), _) | (_, Err(error)) => return Replayed::error(error),
        };
        match &payload {
            crate::decoded::Decoded::Json { written: own, .. } if *own != written => {
                Replayed::error(format_args!("the enum of all events reads {self:?} as another type"))
            }
            _ => compare(body, None, &payload),
        }
    }
}
