//! Every event with the types that read it.

use std::fmt;

use bitbucket_runtime::bytes::Bytes;
use bitbucket_runtime::mock::MockDelivery;
use bitbucket_runtime::webhooks::{WebhookEvent, WebhookInfo};
use bitbucket_runtime::wire::{self, DecodeError, Value};

use crate::decoded::{self, Decoded};

/// An event of a generated crate.
#[derive(Clone, Copy)]
pub struct Event {
    /// Its key, as deliveries name it.
    pub key: &'static str,
    delivered: fn(&str, &[u8]) -> Result<Vec<u8>, DecodeError>,
    payload: fn(&[u8]) -> Result<Decoded, DecodeError>,
    mocked: fn(&str, Bytes) -> MockDelivery,
    info: &'static WebhookInfo,
}

impl Event {
    /// The event of this key: the enum that reads all of them, and the type of what this one holds.
    #[must_use]
    pub const fn of<E: WebhookEvent, V: Value>(key: &'static str) -> Self {
        let mocked = |key: &str, body| MockDelivery::from_body::<E>(key, body);
        Self { key, delivered: delivered::<E>, payload: payload::<V>, mocked, info: E::INFO }
    }

    /// How the API delivers it.
    pub fn info(&self) -> &'static WebhookInfo {
        self.info
    }

    /// A delivery of it with this body, as the API sends it; not signed yet.
    pub fn mocked(&self, body: impl Into<Bytes>) -> MockDelivery {
        (self.mocked)(self.key, body.into())
    }

    /// Reads a body as what this event holds.
    ///
    /// # Errors
    /// Where the body is not that.
    pub fn payload(&self, body: &[u8]) -> Result<Decoded, DecodeError> {
        (self.payload)(body)
    }

    /// Reads a body as a delivery of this event, and gives the body that it writes.
    ///
    /// # Errors
    /// Where the body is not that.
    pub fn delivered(&self, body: &[u8]) -> Result<Vec<u8>, DecodeError> {
        (self.delivered)(self.key, body)
    }

    /// Reads a body as a delivery of another event than those that the enum knows, and gives the body that it writes.
    ///
    /// # Errors
    /// Where the body is not JSON.
    pub fn unknown(&self, key: &str, body: &[u8]) -> Result<Vec<u8>, DecodeError> {
        (self.delivered)(key, body)
    }
}

impl fmt::Debug for Event {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.key)
    }
}

/// # Panics
/// Where the enum forgets the key.
fn delivered<E: WebhookEvent>(key: &str, body: &[u8]) -> Result<Vec<u8>, DecodeError> {
    let event = E::read(key, body)?;
    assert_eq!(event.key(), key, "{event:?}");
    Ok(event.to_body())
}

fn payload<V: Value>(body: &[u8]) -> Result<Decoded, DecodeError> {
    wire::from_slice::<V>(body).map(|payload| decoded::of_model(&payload))
}
