//! Deliveries that no honest API sends: each is refused, in few words that say why.

use bitbucket_runtime::mock::MockDelivery;
use bitbucket_runtime::webhooks::{Delivery, DeliveryErrorKind as Kind, Receiver, WebhookEvent as _};
use http::header::HeaderValue;
use http_body_util::{BodyExt as _, Full, StreamBody};
use hyper::body::{Bytes, Frame};

use crate::sample::{Event, PUSH, SECRET, Told, pushed, receiver, said};

#[tokio::test]
async fn a_body_that_is_cut_at_any_place_is_no_json() {
    for end in 0..PUSH.len() {
        let sent = MockDelivery::from_body::<Event>("push", &PUSH[..end]).signed(SECRET);
        let error = receiver().read(sent.headers(), sent.body()).await.unwrap_err();
        assert_eq!((error.kind(), error.status().as_u16()), (Kind::NotJson, 400), "{end}");
        assert!(error.decode_error().is_some(), "{end}");
        said(&error);
    }
}

#[tokio::test]
async fn bodies_of_other_kinds_are_told_apart() {
    let bodies: [(&[u8], Kind); 9] = [
        (b"<!DOCTYPE html><html><body>Sign in</body></html>", Kind::NotJson),
        (b"payload=%7B%7D", Kind::NotJson),
        (b"\xFF\xFE{\x00}\x00", Kind::NotJson),
        (b"{\"branch\": \"\xFF\"}", Kind::NotJson),
        (b"{} {}", Kind::NotJson),
        (b"[]", Kind::Undecodable),
        (b"\"push\"", Kind::Undecodable),
        (b"null", Kind::Undecodable),
        (b"7", Kind::Undecodable),
    ];
    for (body, kind) in bodies {
        let sent = MockDelivery::from_body::<Event>("push", body.to_vec()).signed(SECRET);
        let error = receiver().read(sent.headers(), sent.body()).await.unwrap_err();
        let text = String::from_utf8_lossy(body);
        assert_eq!(error.kind(), kind, "{text}");
        assert!(said(&error).contains("`push`"), "{text}");
    }
}

#[tokio::test]
async fn what_is_nested_without_measure_is_kept_as_it_came() {
    let deep = format!("{}1{}", "[".repeat(100_000), "]".repeat(100_000));
    for key in ["push", "unknown"] {
        let body = format!("{{\"branch\":{deep}}}");
        let sent = MockDelivery::from_body::<Event>(key, body.clone()).signed(SECRET);
        let delivery = receiver().read(sent.headers(), sent.body()).await.unwrap();
        assert_eq!(delivery.event.to_body(), body.as_bytes());
        assert!(format!("{:?}", delivery.event).len() < 2 * body.len());
    }
    let sent = MockDelivery::from_body::<Event>("push", deep).signed(SECRET);
    let error = receiver().read(sent.headers(), sent.body()).await.unwrap_err();
    assert_eq!(error.kind(), Kind::Undecodable);
    said(&error);
}

#[tokio::test]
async fn a_body_of_fifty_megabytes_is_refused_before_it_is_read() {
    let most = 10 << 20;
    let long = vec![b' '; 50 << 20];
    let sent = MockDelivery::from_body::<Event>("push", long);
    let error = receiver().read(sent.headers(), sent.body()).await.unwrap_err();
    assert_eq!((error.kind(), error.status().as_u16()), (Kind::TooLarge, 413));
    assert_eq!(
        said(&error),
        format!("the body is too long: {most} bytes are read, `max_bytes` of the receiver says how many")
    );
    assert_eq!(Delivery::<Event>::read(sent.headers(), sent.body()).unwrap_err().kind(), Kind::TooLarge);
    let error = receiver().read_request(sent.to_request::<Full<Bytes>>("/")).await.unwrap_err();
    assert_eq!(error.kind(), Kind::TooLarge);
}

#[tokio::test]
async fn headers_that_come_twice_are_refused() {
    for name in ["x-event-key", "x-hub-signature", "x-request-id", "x-hook-id", "content-type"] {
        let sent = pushed().with_header("x-hook-id", "h");
        let mut headers = sent.headers().clone();
        let value = headers[name].clone();
        headers.append(name, value);
        let error = receiver().read(&headers, sent.body()).await.unwrap_err();
        assert_eq!((error.kind(), error.header()), (Kind::DuplicateHeader, Some(name)));
        assert_eq!(said(&error), format!("a header came twice: `{name}`"));
    }
}

#[tokio::test]
async fn headers_of_other_characters_or_lengths_are_refused() {
    for (name, kind) in [
        ("x-event-key", Kind::MalformedHeader),
        ("x-request-id", Kind::MalformedHeader),
        ("x-hook-id", Kind::MalformedHeader),
        ("x-hub-signature", Kind::SignatureMalformed),
        ("content-type", Kind::ContentType),
    ] {
        for value in [&b"\xC3\xA9"[..], b"sha256=\xFF", &[b'\t', 0xA0]] {
            let mut headers = pushed().headers().clone();
            headers.insert(name, HeaderValue::from_bytes(value).unwrap());
            let error = receiver().read(&headers, PUSH.as_bytes()).await.unwrap_err();
            assert_eq!((error.kind(), error.header()), (kind, Some(name)), "{value:?}");
            said(&error);
        }
    }
    for name in ["x-event-key", "x-request-id", "x-hook-id"] {
        for value in [String::new(), "  ".to_owned(), "k".repeat(257)] {
            let sent = pushed().with_header(name, &value);
            let error = receiver().read(sent.headers(), sent.body()).await.unwrap_err();
            assert_eq!((error.kind(), error.header()), (Kind::MalformedHeader, Some(name)));
            said(&error);
        }
    }
    let sent = pushed().with_id(&"k".repeat(256));
    receiver().read(sent.headers(), sent.body()).await.unwrap();
}

#[tokio::test]
async fn other_content_types_are_refused() {
    let others = [
        "",
        "text/html",
        "text/plain",
        "application/x-www-form-urlencoded",
        "application/json-seq",
        "application/vnd.api+json",
        "application/json; charset=iso-8859-1",
        "application/json;charset=\"utf-16\"",
        "json",
        ";",
    ];
    for value in others {
        let sent = pushed().with_header("content-type", value);
        let error = receiver().read(sent.headers(), sent.body()).await.unwrap_err();
        assert_eq!((error.kind(), error.status().as_u16()), (Kind::ContentType, 415), "{value}");
        said(&error);
    }
    let sent = pushed().without_header("content-type");
    assert_eq!(receiver().read(sent.headers(), sent.body()).await.unwrap_err().kind(), Kind::ContentType);
    for value in ["application/json", "Application/JSON;charset=UTF8", "application/json; x=y; charset=utf-8"]
    {
        let sent = pushed().with_header("content-type", value);
        receiver().read(sent.headers(), sent.body()).await.unwrap();
    }
}

#[tokio::test]
async fn without_a_key_nothing_is_read() {
    let sent = pushed().without_header("x-event-key");
    let error = receiver().read(sent.headers(), sent.body()).await.unwrap_err();
    assert_eq!((error.kind(), error.header()), (Kind::NoEvent, Some("x-event-key")));
    let told = MockDelivery::from_body::<Told>("x", "{}").without_header("x-event-key");
    let error = Delivery::<Told>::read(told.headers(), told.body()).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the delivery does not say which event it is: `x-event-key`: nor does the body at `/event/key`"
    );
}

#[test]
fn keys_are_shown_in_bounds_and_with_each_character_to_be_seen() {
    let key = format!("\u{202e}\n{}", "k".repeat(100_000));
    let body = serde_json::json!({"event": {"key": key}}).to_string();
    let sent = MockDelivery::from_body::<Told>("push", body);
    let error = Delivery::<Told>::read(sent.headers(), sent.body()).unwrap_err();
    assert_eq!(error.kind(), Kind::OtherEvent);
    assert!(said(&error).contains(r"\u{202e}\nkkkk"), "{error}");
}

#[tokio::test]
async fn a_request_is_a_post_that_arrives_whole() {
    for method in [http::Method::GET, http::Method::PUT, http::Method::HEAD] {
        let mut request = pushed().to_request::<Full<Bytes>>("/");
        *request.method_mut() = method;
        let error = receiver().read_request(request).await.unwrap_err();
        assert_eq!((error.kind(), error.status().as_u16()), (Kind::Method, 405));
        assert_eq!(error.to_response().headers()["allow"], "POST");
    }
    let head = pushed().to_request::<Bytes>("/").into_parts().0;
    let frames = [Ok(Frame::data(Bytes::from_static(b"{"))), Err(std::io::Error::other("cut, by hu5h"))];
    let body = StreamBody::new(futures_util::stream::iter(frames)).boxed();
    let error = receiver().read_request(http::Request::from_parts(head, body)).await.unwrap_err();
    assert_eq!(
        (error.kind(), error.to_string().as_str()),
        (Kind::Unfinished, "the body did not arrive whole")
    );
    assert!(std::error::Error::source(&error).is_some());
}

#[tokio::test]
async fn what_is_answered_says_nothing_of_the_delivery() {
    let sent = pushed().signed("other");
    let error = receiver().read(sent.headers(), sent.body()).await.unwrap_err();
    let response = error.to_response();
    assert_eq!((response.status().as_u16(), response.body().as_str()), (403, "the signature is wrong\n"));
    let sent = MockDelivery::from_body::<Event>("push", "{\"branch\": tr").signed(SECRET);
    let error = receiver().read(sent.headers(), sent.body()).await.unwrap_err();
    assert!(error.to_string().contains("branch"));
    assert_eq!(error.to_response().body(), "the body is not JSON\n");
    // A secret of the body's is not shown either.
    let sent =
        MockDelivery::from_body::<Event>("push", r#"{"password": "hu5h", "branch": tr"#).signed(SECRET);
    said(&receiver().read(sent.headers(), sent.body()).await.unwrap_err());
    let open = Receiver::<Event>::builder().unsigned().build();
    open.read(pushed().headers(), PUSH.as_bytes()).await.unwrap();
}
