//! In `webhooks`: one event that was delivered, and what its headers say of it.

use crate::webhooks::event::WebhookEvent;
use crate::wire::DateTime;

/// An event that was delivered.
///
/// What headers say is no part of what is signed, so that only [`Delivery::event`], and a time that a body
/// holds, are known to come from the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Delivery<E> {
    /// What took place.
    pub event: E,
    pub(super) id: Option<String>,
    pub(super) hook_id: Option<String>,
    pub(super) attempt: Option<u32>,
    pub(super) time: Option<DateTime>,
}

impl<E: WebhookEvent> Delivery<E> {
    /// The event's key, as the API names it.
    #[must_use]
    pub fn key(&self) -> &str {
        self.event.key()
    }

    /// The id of the delivery, the same in every attempt to deliver it; none where no header says it.
    #[must_use]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// The id of the webhook, as the API manages it; none where no header says it.
    #[must_use]
    pub fn hook_id(&self) -> Option<&str> {
        self.hook_id.as_deref()
    }

    /// Which attempt to deliver it this is, from 1; none where no header says it in digits.
    #[must_use]
    pub fn attempt(&self) -> Option<u32> {
        self.attempt
    }

    /// When the event took place, as the body or a header says; none where neither does. A text that is no
    /// date is kept as it came.
    #[must_use]
    pub fn time(&self) -> Option<&DateTime> {
        self.time.as_ref()
    }

    /// True where this was sent to try the webhook out, and tells of nothing.
    #[must_use]
    pub fn is_ping(&self) -> bool {
        E::INFO.ping() == Some(self.key())
    }
}
