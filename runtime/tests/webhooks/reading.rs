//! What is read of a delivery.

use bitbucket_runtime::mock::MockDelivery;
use bitbucket_runtime::webhooks::{Delivery, DeliveryErrorKind as Kind, Receiver};
use http_body_util::{BodyExt as _, Full, StreamBody};
use hyper::body::{Bytes, Frame};

use crate::sample::{Event, PUSH, Push, SECRET, Told, pushed, receiver};

#[tokio::test]
async fn headers_say_what_the_body_does_not() {
    let delivery = pushed()
        .with_id("r-1")
        .with_attempt(3)
        .with_header("x-hook-id", "{h-1}")
        .with_header("x-event-time", "2026-05-29T20:18:01Z");
    let delivery = receiver().read(delivery.headers(), delivery.body()).await.unwrap();
    assert_eq!(delivery.key(), "push");
    assert_eq!(
        (delivery.id(), delivery.hook_id(), delivery.attempt()),
        (Some("r-1"), Some("{h-1}"), Some(3))
    );
    assert_eq!(delivery.time().unwrap().as_str(), "2026-05-29T20:18:01Z");
    assert!(!delivery.is_ping());
    let Event::Push(push) = &delivery.event else { panic!("{delivery:?}") };
    assert_eq!((push.branch.as_deref(), push.forced), (Some("main"), Some(false)));

    let bare = pushed().without_header("x-request-id").without_header("x-attempt");
    let bare: Delivery<Event> = Delivery::read(bare.headers(), bare.body()).unwrap();
    assert_eq!((bare.id(), bare.hook_id(), bare.attempt(), bare.time()), (None, None, None, None));
    let odd = pushed().with_header("x-attempt", "many");
    assert_eq!(Delivery::<Event>::read(odd.headers(), odd.body()).unwrap().attempt(), None);
}

#[tokio::test]
async fn headers_are_spelt_in_any_case() {
    // As HTTP/1 has them; names in a `HeaderMap` are in small letters however they came.
    let signature = pushed().headers()["x-hub-signature"].to_str().unwrap().to_owned();
    let request = http::Request::post("/")
        .header("X-EVENT-Key", "push")
        .header("x-Hub-signaturE", signature)
        .header("CONTENT-TYPE", "APPLICATION/JSON ; Charset=\"UTF-8\"")
        .body(Full::<Bytes>::from(PUSH));
    receiver().read_request(request.unwrap()).await.unwrap();
}

#[tokio::test]
async fn what_is_not_known_is_kept_whole() {
    let body = r#"{"a": [1.50, {"b": null}]}"#;
    let sent = MockDelivery::from_body::<Event>("repo:tagged", body).signed(SECRET);
    let delivery = receiver().read(sent.headers(), sent.body()).await.unwrap();
    let Event::Other { key, body: kept } = &delivery.event else { panic!("{delivery:?}") };
    assert_eq!((key.as_str(), kept.as_str()), ("repo:tagged", body));
    let again = MockDelivery::of(&delivery.event).signed(SECRET);
    assert_eq!(again.headers(), sent.headers());
    assert_eq!(receiver().read(again.headers(), again.body()).await.unwrap(), delivery);
}

#[tokio::test]
async fn an_event_of_ones_own_making_is_delivered_for_tests() {
    let event = Event::Push(Box::new(Push::default().with_branch("main").with_forced(true)));
    let sent = MockDelivery::of(&event).signed(SECRET);
    assert_eq!(&sent.body()[..], br#"{"branch":"main","forced":true}"#);
    assert_eq!(receiver().read(sent.headers(), sent.body()).await.unwrap().event, event);
    let request = sent.to_request::<Full<Bytes>>("/hook");
    assert_eq!((request.method().as_str(), request.uri().path()), ("POST", "/hook"));
    assert_eq!(receiver().read_request(request).await.unwrap().event, event);
    assert!(!format!("{sent:?}").contains("sha256"));
}

#[tokio::test]
async fn the_key_stands_in_the_header_in_the_body_or_in_both() {
    let read = |header: Option<&str>, body: &str| {
        let sent = MockDelivery::from_body::<Told>(header.unwrap_or("x"), body.to_owned());
        let sent = if header.is_none() { sent.without_header("x-event-key") } else { sent };
        Delivery::<Told>::read(sent.headers(), sent.body()).map(|delivery| delivery.key().to_owned())
    };
    let told = r#"{"other": {"key": "no"}, "event": {"key": "opened"}}"#;
    assert_eq!(read(Some("opened"), told).unwrap(), "opened");
    assert_eq!(read(None, told).unwrap(), "opened");
    assert_eq!(read(Some("ping"), r#"{"test": true}"#).unwrap(), "ping");
    let error = read(Some("closed"), told).unwrap_err();
    assert_eq!(error.kind(), Kind::OtherEvent);
    assert_eq!(error.to_string(), "the header says another event than the body: `closed` and `opened`");
    for (body, kind) in
        [("{}", Kind::NoEvent), ("[]", Kind::NoEvent), ("<p>", Kind::NotJson), ("", Kind::NotJson)]
    {
        assert_eq!(read(None, body).unwrap_err().kind(), kind, "{body}");
    }
}

#[tokio::test]
async fn what_tries_the_webhook_out_is_told_apart() {
    let ping = MockDelivery::from_body::<Event>("ping", r#"{"test": true}"#).signed(SECRET);
    assert!(receiver().read(ping.headers(), ping.body()).await.unwrap().is_ping());
    let error = receiver().read(ping.signed("other").headers(), br#"{"test": true}"#).await.unwrap_err();
    assert_eq!(error.kind(), Kind::SignatureWrong);
}

#[tokio::test]
async fn a_body_in_pieces_is_put_together_and_no_more_is_taken_than_the_limit() {
    let body = |pieces: usize| {
        let frames = (0..pieces).map(|_| Ok::<_, std::io::Error>(Frame::data(Bytes::from_static(b"[],[],"))));
        StreamBody::new(futures_util::stream::iter(frames))
    };
    let request = |body| {
        let head = pushed().to_request::<Bytes>("/").into_parts().0;
        http::Request::from_parts(head, body)
    };
    let receiver = Receiver::<Event>::builder().unsigned().max_bytes(60).build();
    // Whole, and no JSON.
    for (pieces, kind) in [(0, Kind::NotJson), (1, Kind::NotJson), (10, Kind::NotJson), (11, Kind::TooLarge)]
    {
        let error = receiver.read_request(request(body(pieces).boxed())).await.unwrap_err();
        assert_eq!(error.kind(), kind, "{pieces}");
    }
    let endless = futures_util::stream::repeat_with(|| {
        Ok::<_, std::io::Error>(Frame::data(Bytes::from_static(&[b' '; 64])))
    });
    let error = receiver.read_request(request(StreamBody::new(endless).boxed())).await.unwrap_err();
    assert_eq!((error.kind(), error.status().as_u16()), (Kind::TooLarge, 413));
    let pieces = [&PUSH[..1], "", &PUSH[1..20], &PUSH[20..]];
    let frames =
        pieces.map(|piece| Ok::<_, std::io::Error>(Frame::data(Bytes::from_static(piece.as_bytes()))));
    let request = request(StreamBody::new(futures_util::stream::iter(frames)).boxed());
    self::receiver().read_request(request).await.unwrap();
}

#[cfg(feature = "blocking")]
#[test]
fn a_program_without_an_async_runtime_reads_as_well() {
    use bitbucket_runtime::webhooks::SeenInMemory;
    let receiver = Receiver::<Event>::builder().secret(SECRET).seen(SeenInMemory::default()).build();
    let sent = pushed();
    let delivery = receiver.read_blocking(sent.headers(), sent.body()).unwrap();
    let error = receiver.read_blocking(sent.headers(), sent.body()).unwrap_err();
    assert_eq!(error.kind(), Kind::Repeated);
    receiver.forget_blocking(&delivery).unwrap();
    receiver.read_blocking(sent.headers(), sent.body()).unwrap();
}
