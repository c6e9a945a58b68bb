//! In `webhooks`: what a delivery has to be like, check by check.

use std::time::{Duration, SystemTime};

use http::HeaderMap;
use serde::de::IgnoredAny;

use crate::webhooks::body::too_large;
use crate::webhooks::delivery::Delivery;
use crate::webhooks::error::{DeliveryError, DeliveryErrorKind};
use crate::webhooks::event::WebhookEvent;
use crate::webhooks::signature::{Key, Signature};
use crate::webhooks::{headers, pointer, time};
use crate::wire::DateTime;

/// The most bytes of a body that are read without being told otherwise.
pub(super) const MOST_BYTES: usize = 10 << 20;

/// What is asked of a delivery, beside that it can be read.
#[derive(Debug)]
pub(super) struct Rules {
    /// Any of these secrets may have signed it; `None` where it need not be signed.
    pub(super) keys: Option<Vec<Key>>,
    pub(super) most_bytes: usize,
    pub(super) most_age: Option<Duration>,
}

impl Rules {
    /// What is asked of a delivery without a secret.
    pub(super) const UNSIGNED: Self = Self { keys: None, most_bytes: MOST_BYTES, most_age: None };

    /// Reads a delivery. Nothing of a body is parsed before its signature is known to be right.
    ///
    /// # Errors
    /// What is wrong with it: the first thing that is.
    pub(super) fn read<E: WebhookEvent>(
        &self,
        headers: &HeaderMap,
        body: &[u8],
        now: impl FnOnce() -> SystemTime,
    ) -> Result<Delivery<E>, DeliveryError> {
        if body.len() > self.most_bytes {
            return Err(too_large(self.most_bytes));
        }
        headers::is_json(headers)?;
        let key = headers::id(headers, E::INFO.event_header())?;
        let id = headers::id(headers, E::INFO.id_header())?;
        let hook_id = headers::id(headers, E::INFO.hook_header())?;
        self.verify(headers, E::INFO.signature_header(), body)?;
        let event = read_event::<E>(key, body)?;
        let delivery = Delivery {
            id: id.map(str::to_owned),
            hook_id: hook_id.map(str::to_owned),
            attempt: headers::incidental(headers, E::INFO.attempt_header())
                .and_then(|text| text.parse().ok()),
            time: time_of::<E>(headers, body),
            event,
        };
        match self.most_age {
            // What is sent to try a webhook out tells of nothing, and of no time.
            Some(most_age) if !delivery.is_ping() => is_recent(delivery.time(), most_age, now())?,
            _ => {}
        }
        Ok(delivery)
    }

    fn verify(
        &self,
        headers: &HeaderMap,
        header: Option<&'static str>,
        body: &[u8],
    ) -> Result<(), DeliveryError> {
        let Some(keys) = &self.keys else { return Ok(()) };
        if keys.is_empty() {
            let detail = "give it the one that the webhook has, or say `unsigned`";
            return Err(DeliveryError::new(DeliveryErrorKind::NoSecret).with(detail));
        }
        let Some(header) = header else {
            let detail = "the API names no header of a signature: say `unsigned`";
            return Err(DeliveryError::new(DeliveryErrorKind::SignatureMissing).with(detail));
        };
        let refused = |kind, detail| DeliveryError::of_header(kind, header).with(detail);
        let value = match headers::single(headers, header) {
            Ok(Some(value)) => value,
            Ok(None) => {
                let detail = "the header is missing, give the webhook a secret";
                return Err(refused(DeliveryErrorKind::SignatureMissing, detail));
            }
            Err(error) if error.kind() == DeliveryErrorKind::MalformedHeader => {
                let detail = "only visible ASCII is expected";
                return Err(refused(DeliveryErrorKind::SignatureMalformed, detail));
            }
            Err(error) => return Err(error),
        };
        let signature = Signature::read(value)
            .map_err(|detail| refused(DeliveryErrorKind::SignatureMalformed, detail))?;
        if keys.iter().any(|key| key.verifies(body, &signature)) {
            return Ok(());
        }
        let detail = "it is by another secret or over other bytes, the body is to be handed on as it came";
        Err(refused(DeliveryErrorKind::SignatureWrong, detail))
    }
}

/// Reads the event whose key stands in the header, in the body, or in both.
fn read_event<E: WebhookEvent>(in_header: Option<&str>, body: &[u8]) -> Result<E, DeliveryError> {
    let in_body = E::INFO.event_pointer().and_then(|pointer| pointer::text_at(body, pointer));
    let key = match (in_header, in_body.as_deref()) {
        (Some(header), Some(body)) if header != body => {
            return Err(DeliveryError::new(DeliveryErrorKind::OtherEvent).with(format!(
                "`{}` and `{}`",
                shown(header),
                shown(body)
            )));
        }
        (Some(key), _) | (None, Some(key)) => key,
        (None, None) => return Err(no_event::<E>(body)),
    };
    E::read(key, body).map_err(|error| {
        let kind = match is_json(body) {
            true => DeliveryErrorKind::Undecodable,
            false => DeliveryErrorKind::NotJson,
        };
        DeliveryError::of_body(kind, error).with(format!("`{}`", shown(key)))
    })
}

/// A key is shown to people: no more of it than keys are long, and each character to be seen.
fn shown(key: &str) -> String {
    key.chars().take(80).flat_map(char::escape_debug).collect()
}

fn is_json(body: &[u8]) -> bool {
    let body = body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body);
    std::str::from_utf8(body).is_ok() && serde_json::from_slice::<IgnoredAny>(body).is_ok()
}

fn no_event<E: WebhookEvent>(body: &[u8]) -> DeliveryError {
    if E::INFO.event_pointer().is_some() && !is_json(body) {
        return DeliveryError::new(DeliveryErrorKind::NotJson);
    }
    let error = match E::INFO.event_header() {
        Some(header) => DeliveryError::of_header(DeliveryErrorKind::NoEvent, header),
        None => DeliveryError::new(DeliveryErrorKind::NoEvent),
    };
    match E::INFO.event_pointer() {
        Some(pointer) => error.with(format!("nor does the body at `{pointer}`")),
        None => error.with("the header is missing"),
    }
}

/// What the body says goes before what the header says: only the body is signed.
fn time_of<E: WebhookEvent>(headers: &HeaderMap, body: &[u8]) -> Option<DateTime> {
    let in_body = E::INFO.time_pointer().and_then(|pointer| pointer::text_at(body, pointer));
    match in_body {
        Some(text) => Some(time::read(&text)),
        None => headers::incidental(headers, E::INFO.time_header()).map(time::read),
    }
}

fn is_recent(time: Option<&DateTime>, most: Duration, now: SystemTime) -> Result<(), DeliveryError> {
    match time.and_then(|time| time::distance(time, now)) {
        Some(distance) if distance <= most => Ok(()),
        Some(distance) => {
            let (distance, most) = (distance.as_secs(), most.as_secs());
            Err(DeliveryError::new(DeliveryErrorKind::TooOld)
                .with(format!("{distance} s from now, and `max_age` of the receiver says {most} s")))
        }
        None => {
            Err(DeliveryError::new(DeliveryErrorKind::Undated).with("`max_age` of the receiver asks for one"))
        }
    }
}
