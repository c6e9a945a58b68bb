//! How fast a delivery is verified and read, against verifying alone and a tree of JSON values.

use std::hint::black_box;
use std::path::Path;
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant};

use bitbucket_cloud::events::{Event, Receiver, sign};
use bitbucket_runtime::http::HeaderMap;
use bitbucket_runtime::mock::MockDelivery;
use hmac::{Hmac, KeyInit as _, Mac as _};
use serde_json::Value;
use sha2::Sha256;
use tests::median::median;

const SECRET: &str = "hu5h";

/// Readings between two looks at the clock.
const BATCH: u32 = 50;

/// Looks at the clock, each way in turn.
const ROUNDS: usize = 60;

fn main() {
    let body = push();
    let delivery = MockDelivery::from_body::<Event>("repo:push", body.clone()).signed(SECRET);
    let receiver = Receiver::new(SECRET);
    let signature = sign(SECRET, &body);
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        ours.push(time(|| receive(&receiver, delivery.headers(), &body)));
        theirs.push(time(|| by_hand(&signature, &body)));
    }
    let (ours, theirs) = (median(&ours), median(&theirs));
    let throughput = theirs.as_secs_f64() / ours.as_secs_f64();
    println!("webhooks: {} bytes, {ours:?} verified and read, {theirs:?} by hmac and Value", body.len());
    println!("webhooks throughput receiver/(hmac + Value): {throughput:.2}");
}

/// A push of six branches and tags, without white space between its members, which stay in their order.
fn push() -> Vec<u8> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("payloads/webhooks/cloud/repo.push.json");
    let text = std::fs::read(&file).expect("our own push");
    let (mut is_text, mut is_escaped) = (false, false);
    let is_kept = |byte: &u8| {
        is_text ^= *byte == b'"' && !is_escaped;
        is_escaped = *byte == b'\\' && !is_escaped;
        is_text || !byte.is_ascii_whitespace()
    };
    text.into_iter().filter(is_kept).collect()
}

/// What a program does that receives: without a store of ids it waits for nothing.
fn receive(receiver: &Receiver, headers: &HeaderMap, body: &[u8]) {
    let mut reading = pin!(receiver.read(headers, body));
    match reading.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(delivery) => drop(black_box(delivery.expect("a delivery"))),
        Poll::Pending => panic!("nothing is waited for"),
    }
}

/// The least that a program does by hand: the same check, and JSON without types.
fn by_hand(signature: &str, body: &[u8]) {
    let digits = signature.strip_prefix("sha256=").expect("an algorithm").as_bytes();
    let digit = |byte: u8| char::from(byte).to_digit(16).expect("a digit") as u8;
    let bytes: Vec<u8> = digits.chunks(2).map(|pair| digit(pair[0]) << 4 | digit(pair[1])).collect();
    let mac = Hmac::<Sha256>::new_from_slice(SECRET.as_bytes()).expect("a key");
    mac.chain_update(body).verify_slice(&bytes).expect("the signature");
    black_box(serde_json::from_slice::<Value>(body).expect("JSON"));
}

fn time(mut work: impl FnMut()) -> Duration {
    let start = Instant::now();
    (0..BATCH).for_each(|_| work());
    start.elapsed() / BATCH
}
