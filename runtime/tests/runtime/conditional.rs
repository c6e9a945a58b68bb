//! Downloads in part, and only where there is something new.

use bitbucket_runtime::bytes::Bytes;
use bitbucket_runtime::http::Response;
use bitbucket_runtime::{ByteStream, Conditional, ErrorKind, Request, RequestOptions, Text};
use http_body_util::Full;

use crate::support::{READ, Seen, Server, answer, redirect};

const LOG: &[u8] = b"+ make\nall is well\ncaf\xe9\n";
const TAG: &str = "W/\"log-1\"";

fn log() -> Request<ByteStream> {
    Request::new(&READ, &["f00".into(), "log".into()])
}

/// Serves the log as stores of objects do.
fn serve(seen: &Seen) -> Response<Full<Bytes>> {
    if seen.header("if-none-match") == Some(TAG) {
        return answer(304, "text/plain", "");
    }
    let total = LOG.len();
    let range = seen.header("range").map(|range| range.strip_prefix("bytes=").unwrap());
    let changed = seen.header("if-range").is_some_and(|tag| tag != TAG);
    let Some((from, to)) = range.filter(|_| !changed).map(|range| range.split_once('-').unwrap()) else {
        let mut whole = answer(200, "text/plain", LOG);
        whole.headers_mut().insert("etag", TAG.parse().unwrap());
        return whole;
    };
    let (from, to) = match (from, to) {
        ("", last) => (total.saturating_sub(last.parse().unwrap()), total - 1),
        (from, "") => (from.parse().unwrap(), total - 1),
        (from, to) => (from.parse().unwrap(), to.parse::<usize>().unwrap().min(total - 1)),
    };
    let (status, content_range, body) = match LOG.get(from..=to).filter(|part| !part.is_empty()) {
        Some(part) => (206, format!("bytes {from}-{to}/{total}"), part),
        None => (416, format!("bytes */{total}"), b"<Error><Code>InvalidRange</Code></Error>".as_slice()),
    };
    let mut part = answer(status, "text/plain", body);
    part.headers_mut().insert("content-range", content_range.parse().unwrap());
    part
}

async fn part(server: &Server, request: Request<Conditional>) -> (Bytes, u64, u64, Option<u64>) {
    match request.send(&server.client()).await.unwrap() {
        Conditional::Part(bytes, range) => {
            (bytes.bytes().await.unwrap(), range.start, range.end, range.total)
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_part_says_which_bytes_it_holds() {
    let server = Server::start(serve).await;
    let total = LOG.len() as u64;
    let log = log().conditional();
    let rest = part(&server, log.clone().range(7..)).await;
    assert_eq!(rest, (Bytes::from(&LOG[7..]), 7, total - 1, Some(total)));
    let line = part(&server, log.clone().range(7..=18)).await;
    assert_eq!(line, ("all is well\n".into(), 7, 18, Some(total)));
    let start = part(&server, log.clone().range(..7)).await;
    assert_eq!(start, ("+ make\n".into(), 0, 6, Some(total)));
    let end = part(&server, log.clone().last(5)).await;
    assert_eq!(end, (Bytes::from(&b"caf\xe9\n"[..]), total - 5, total - 1, Some(total)));
    assert_eq!(part(&server, log.range(..)).await.0, LOG);
    let ranges: Vec<String> =
        server.seen().iter().map(|seen| seen.header("range").unwrap().to_owned()).collect();
    assert_eq!(ranges, ["bytes=7-", "bytes=7-18", "bytes=0-6", "bytes=-5", "bytes=0-"]);
}

#[tokio::test]
async fn a_log_is_followed_to_its_end() {
    let store = Server::start(serve).await;
    let location = format!("{}/logs/1?sig=a%0Db", store.url());
    let server = Server::start(move |_| redirect(307, &location)).await;
    let end = log().conditional().range(LOG.len() as u64..).send(&server.client_with_token()).await.unwrap();
    assert!(matches!(end, Conditional::OutOfRange { total: Some(total) } if total == LOG.len() as u64));
    let seen = store.only();
    assert_eq!((seen.header("range"), seen.header("authorization")), (Some("bytes=24-"), None));
    assert_eq!(seen.target, "/logs/1?sig=a%0Db");

    let server = Server::always(416, "application/xml", "<Error/>").await;
    let end = log().conditional().range(99..).send(&server.client()).await.unwrap();
    assert!(matches!(end, Conditional::OutOfRange { total: None }), "{end:?}");
}

#[tokio::test]
async fn what_did_not_change_is_not_sent() {
    let server = Server::start(serve).await;
    let client = server.client();
    let Conditional::Whole(whole) = log().conditional().send(&client).await.unwrap() else {
        panic!("all of it")
    };
    let tag = whole.entity_tag().unwrap().to_owned();
    assert_eq!(tag, TAG);
    assert_eq!(whole.bytes().await.unwrap(), LOG);
    let again = log().conditional().if_none_match(&tag).send(&client).await.unwrap();
    assert!(matches!(again, Conditional::Unchanged), "{again:?}");
    assert!(matches!(
        log().conditional().if_none_match("\"other\"").send(&client).await.unwrap(),
        Conditional::Whole(_)
    ));
    // A range of what is not there any more is not glued to what was read before.
    let request = log().conditional().range(7..).if_range("\"other\"");
    assert!(matches!(request.send(&client).await.unwrap(), Conditional::Whole(_)));
    let request = log().conditional().range(7..).if_range(TAG);
    assert!(matches!(request.send(&client).await.unwrap(), Conditional::Part(..)));
}

#[tokio::test]
async fn what_is_neither_is_an_error() {
    let server = Server::always(404, "text/plain", "no such log").await;
    let error = log().conditional().range(1..).send(&server.client()).await.unwrap_err();
    assert!(error.is_status(404) && error.message() == Some("no such log"), "{error}");

    let server = Server::always(206, "text/plain", "a part of something").await;
    let error = log().conditional().range(1..).send(&server.client()).await.unwrap_err();
    assert!(error.is_decode() && error.to_string().contains("without saying which"), "{error}");
}

#[tokio::test]
#[allow(clippy::reversed_empty_ranges, reason = "a caller may compute them")]
async fn a_range_without_bytes_is_not_asked_for() {
    let server = Server::start(serve).await;
    let log = || log().conditional();
    for empty in [log().range(5..5), log().range(9..=8), log().range(..0), log().last(0)] {
        let error = empty.send(&server.client()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Request);
        assert!(error.to_string().contains("without any bytes"), "{error}");
    }
    assert_eq!(server.seen().len(), 0);
}

#[tokio::test]
async fn a_text_says_how_it_was_decoded() {
    for (content_type, text, encoding, had_errors) in [
        ("text/plain", "caf\u{fffd}", "utf-8", true),
        ("text/plain; charset=latin1", "caf\u{e9}", "iso-8859-1", false),
    ] {
        let server = Server::start(move |_| answer(200, content_type, &b"caf\xe9"[..])).await;
        let stream = log().send(&server.client()).await.unwrap().into_text().await.unwrap();
        let whole = log().into_answer::<Text>().send(&server.client()).await.unwrap();
        for read in [stream, whole] {
            let decoded = read.decoded();
            assert_eq!((&*decoded.text, decoded.encoding), (text, encoding));
            assert_eq!(decoded.had_errors, had_errors);
            assert_eq!((read.as_bytes(), read.content_type()), (&b"caf\xe9"[..], Some(content_type)));
        }
    }
}
