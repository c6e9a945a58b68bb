//! In `webhooks`: what an event is to those who receive and send it.

use std::fmt;

use crate::webhooks::info::WebhookInfo;
use crate::wire::DecodeError;

/// Everything that an API tells of itself, as one type. Generated crates implement it for the enum of their
/// events, which keeps what it does not know.
///
/// ```
/// use bitbucket_runtime::webhooks::{WebhookEvent, WebhookInfo};
/// use bitbucket_runtime::wire::{self, DecodeError, Json};
///
/// /// Any event, as the JSON that it came as.
/// #[derive(Clone, Debug)]
/// struct Told {
///     key: String,
///     body: Json,
/// }
///
/// impl WebhookEvent for Told {
///     const INFO: &'static WebhookInfo =
///         &WebhookInfo::new().with_event_header("x-event-key").with_signature_header("x-hub-signature");
///
///     fn read(key: &str, body: &[u8]) -> Result<Self, DecodeError> {
///         Ok(Self { key: key.to_owned(), body: wire::from_slice(body)? })
///     }
///
///     fn key(&self) -> &str {
///         &self.key
///     }
///
///     fn to_body(&self) -> Vec<u8> {
///         wire::to_vec(&self.body)
///     }
/// }
/// ```
pub trait WebhookEvent: Sized + fmt::Debug + Clone + Send + 'static {
    /// How the API delivers its events.
    const INFO: &'static WebhookInfo;

    /// Reads the body of a delivery of this key. A key that is not known is no error: what came is kept.
    ///
    /// # Errors
    /// Where the body is not JSON, or not what an event of this key is.
    fn read(key: &str, body: &[u8]) -> Result<Self, DecodeError>;

    /// The event's key, as deliveries name it.
    fn key(&self) -> &str;

    /// The body of a delivery, as JSON.
    fn to_body(&self) -> Vec<u8>;
}
