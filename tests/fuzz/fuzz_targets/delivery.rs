//! Any delivery is refused in few words, or nothing of its body is lost.

#![no_main]

use std::pin::pin;
use std::task::{Context, Poll, Waker};

use bitbucket_runtime::http::header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use bitbucket_runtime::webhooks::{Delivery, DeliveryError, Receiver, SeenInMemory, WebhookEvent, sign};
use libfuzzer_sys::fuzz_target;
use serde_json::Value;
use tests::replay::differences;

/// The longest error, in bytes.
const LONGEST_ERROR: usize = 2000;

const SECRET: &str = "hu5h";

// The first byte says which API is meant and what is put right, then come headers, an empty line and the body.
fuzz_target!(|data: &[u8]| {
    let Some((first, rest)) = data.split_first() else { return };
    if first & 1 == 0 {
        take::<bitbucket_cloud::events::Event>(*first, rest);
    } else {
        take::<bitbucket_data_center::events::Event>(*first, rest);
    }
});

fn take<E: WebhookEvent>(first: u8, data: &[u8]) {
    let end = data.windows(2).position(|pair| pair == b"\n\n").unwrap_or(data.len());
    let body = data.get(end + 2..).unwrap_or_default();
    let mut headers = HeaderMap::new();
    for line in data[..end].split(|byte| *byte == b'\n') {
        let colon = line.iter().position(|byte| *byte == b':').unwrap_or(line.len());
        let (name, value) = (&line[..colon], line.get(colon + 1..).unwrap_or_default());
        if let (Ok(name), Ok(value)) = (HeaderName::from_bytes(name), HeaderValue::from_bytes(value)) {
            headers.append(name, value);
        }
    }
    // Most of what is random would not get beyond these.
    if first & 2 != 0 {
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    }
    if let (true, Some(name)) = (first & 4 != 0, E::INFO.signature_header()) {
        headers.insert(name, HeaderValue::from_str(&sign(SECRET, body)).expect("digits"));
    }
    judge(Delivery::<E>::read(&headers, body), body);
    let receiver = Receiver::<E>::builder().secret(SECRET).seen(SeenInMemory::new(1)).build();
    for _ in 0..2 {
        let mut reading = pin!(receiver.read(&headers, body));
        match reading.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(outcome) => judge(outcome, body),
            Poll::Pending => panic!("nothing is waited for"),
        }
    }
}

fn judge<E: WebhookEvent>(outcome: Result<Delivery<E>, DeliveryError>, body: &[u8]) {
    let delivery = match outcome {
        Ok(delivery) => delivery,
        Err(error) => {
            let said = error.to_string();
            assert!(said.len() <= LONGEST_ERROR, "an error of {} bytes", said.len());
            assert!(error.to_response().body().len() < 100);
            return;
        }
    };
    let again = E::read(delivery.key(), &delivery.event.to_body()).expect("what was written");
    assert_eq!(again.key(), delivery.key());
    // Members of one name, which the tree does not have, are read in an order of the reader's.
    if let Ok(value) = serde_json::from_slice::<Value>(body) {
        let plain = value.to_string();
        let Ok(event) = E::read(delivery.key(), plain.as_bytes()) else { return };
        match differences(plain.as_bytes(), &event.to_body()) {
            Ok(differing) => assert!(differing.is_empty(), "lost or changed at {differing:?}"),
            Err(error) => panic!("what was written is no JSON: {error}"),
        }
    }
}
