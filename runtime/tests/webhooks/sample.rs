//! Two APIs that send events: one says the key in a header, one in a header and in the body.

use bitbucket_runtime::mock::MockDelivery;
use bitbucket_runtime::webhooks::{DeliveryError, Receiver, WebhookEvent, WebhookInfo};
use bitbucket_runtime::wire::{self, DecodeError, Json};

pub(crate) const SECRET: &str = "hu5h";

pub(crate) const PUSH: &str = r#"{"branch": "main", "forced": false, "size": 1.50}"#;

bitbucket_runtime::model! {
    pub(crate) struct Push {
        pub(crate) branch: Option<String>, with_branch(into);
        pub(crate) forced: Option<bool>, with_forced;
    }
}

/// What is told by a header alone.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Event {
    Push(Box<Push>),
    Other { key: String, body: Json },
}

impl WebhookEvent for Event {
    const INFO: &'static WebhookInfo = &WebhookInfo::new()
        .with_event_header("x-event-key")
        .with_signature_header("x-hub-signature")
        .with_id_header("x-request-id")
        .with_hook_header("x-hook-id")
        .with_attempt_header("x-attempt")
        .with_time_header("x-event-time")
        .with_ping("ping");

    fn read(key: &str, body: &[u8]) -> Result<Self, DecodeError> {
        Ok(match key {
            "push" => Self::Push(Box::new(wire::from_slice(body)?)),
            other => Self::Other { key: other.to_owned(), body: wire::from_slice(body)? },
        })
    }

    fn key(&self) -> &str {
        match self {
            Self::Push(_) => "push",
            Self::Other { key, .. } => key,
        }
    }

    fn to_body(&self) -> Vec<u8> {
        match self {
            Self::Push(push) => wire::to_vec(&**push),
            Self::Other { body, .. } => wire::to_vec(body),
        }
    }
}

/// What is told by a header and by the body, which also says the time.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Told {
    key: String,
    body: Json,
}

impl WebhookEvent for Told {
    const INFO: &'static WebhookInfo = &WebhookInfo::new()
        .with_event_header("x-event-key")
        .with_event_pointer("/event/key")
        .with_signature_header("x-hub-signature")
        .with_time_header("x-event-time")
        .with_time_pointer("/date")
        .with_ping("ping");

    fn read(key: &str, body: &[u8]) -> Result<Self, DecodeError> {
        Ok(Self { key: key.to_owned(), body: wire::from_slice(body)? })
    }

    fn key(&self) -> &str {
        &self.key
    }

    fn to_body(&self) -> Vec<u8> {
        wire::to_vec(&self.body)
    }
}

pub(crate) fn receiver() -> Receiver<Event> {
    Receiver::new(SECRET)
}

pub(crate) fn pushed() -> MockDelivery {
    MockDelivery::from_body::<Event>("push", PUSH).signed(SECRET)
}

/// What an error says, with all that caused it and all that `Debug` shows: neither secrets nor signatures.
#[track_caller]
pub(crate) fn said(error: &DeliveryError) -> String {
    let said = error.to_string();
    for shown in [said.clone(), format!("{error:?}")] {
        assert!(!shown.contains(SECRET) && !shown.contains("sha256=f"), "{shown}");
        assert!(shown.len() < 1000, "{shown}");
    }
    said
}
