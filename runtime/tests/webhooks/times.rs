//! How old a delivery may be.

use std::time::{Duration, SystemTime};

use bitbucket_runtime::mock::{MockClock, MockDelivery};
use bitbucket_runtime::webhooks::{DeliveryErrorKind as Kind, Receiver, WebhookEvent};
use bitbucket_runtime::wire::DateTime;

use crate::sample::{Event, SECRET, Told, pushed, said};

const MINUTE: Duration = Duration::from_secs(60);

fn receiver<E: WebhookEvent>(clock: &MockClock) -> Receiver<E> {
    Receiver::builder().secret(SECRET).max_age(5 * MINUTE).clock(clock.clone()).build()
}

fn text(time: SystemTime) -> String {
    DateTime::from(time).to_string()
}

fn now(clock: &MockClock) -> SystemTime {
    use bitbucket_runtime::Clock as _;
    clock.now()
}

#[tokio::test]
async fn what_took_place_too_long_ago_is_refused() {
    let clock = MockClock::default();
    let sent = pushed().with_header("x-event-time", &text(now(&clock)));
    let receiver = receiver::<Event>(&clock);
    receiver.read(sent.headers(), sent.body()).await.unwrap();
    clock.advance(5 * MINUTE);
    receiver.read(sent.headers(), sent.body()).await.unwrap();
    clock.advance(Duration::from_secs(1));
    let error = receiver.read(sent.headers(), sent.body()).await.unwrap_err();
    assert_eq!((error.kind(), error.status().as_u16()), (Kind::TooOld, 400));
    assert_eq!(
        said(&error),
        "the event took place too long ago: 301 s from now, and `max_age` of the receiver says 300 s"
    );
}

#[tokio::test]
async fn what_is_to_take_place_is_refused_as_well() {
    let clock = MockClock::default();
    let ahead = now(&clock) + 4 * MINUTE;
    let sent = pushed().with_header("x-event-time", &text(ahead));
    receiver::<Event>(&clock).read(sent.headers(), sent.body()).await.unwrap();
    let sent = pushed().with_header("x-event-time", &text(ahead + 2 * MINUTE));
    let error = receiver::<Event>(&clock).read(sent.headers(), sent.body()).await.unwrap_err();
    assert_eq!(error.kind(), Kind::TooOld);
}

#[tokio::test]
async fn what_says_no_time_is_refused_unless_it_only_tries_the_webhook_out() {
    let clock = MockClock::default();
    for sent in
        [pushed(), pushed().with_header("x-event-time", "soon"), pushed().with_header("x-event-time", "")]
    {
        let error = receiver::<Event>(&clock).read(sent.headers(), sent.body()).await.unwrap_err();
        assert_eq!(error.kind(), Kind::Undated);
        said(&error);
    }
    let ping = MockDelivery::from_body::<Event>("ping", "{}").signed(SECRET);
    receiver::<Event>(&clock).read(ping.headers(), ping.body()).await.unwrap();
}

#[tokio::test]
async fn what_the_signed_body_says_goes_before_the_header() {
    let clock = MockClock::default();
    let old = now(&clock) - 60 * MINUTE;
    for date in [
        format!("{:?}", text(old)),
        old.duration_since(SystemTime::UNIX_EPOCH).unwrap().as_millis().to_string(),
    ] {
        let body = format!(r#"{{"event": {{"key": "push"}}, "date": {date}}}"#);
        let sent = MockDelivery::from_body::<Told>("push", body).signed(SECRET);
        let sent = sent.with_header("x-event-time", &text(now(&clock)));
        let error = receiver::<Told>(&clock).read(sent.headers(), sent.body()).await.unwrap_err();
        assert_eq!(error.kind(), Kind::TooOld, "{date}");
    }
    let sent = MockDelivery::from_body::<Told>("push", "{}").signed(SECRET);
    let sent = sent.with_header("x-event-time", &text(now(&clock)));
    receiver::<Told>(&clock).read(sent.headers(), sent.body()).await.unwrap();
}
