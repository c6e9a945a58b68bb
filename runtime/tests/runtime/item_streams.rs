//! Answers that are values of JSON, one behind the other, from servers that never end them.

use bitbucket_runtime::wire::Json;
use bitbucket_runtime::{ErrorKind, ItemStream, Operation, Request, RequestOptions};
use futures_util::StreamExt as _;

use crate::event_streams::{Pieces, client_in_pieces, endless, soon};
use crate::support::{Item, client_of};

static WATCH: Operation = Operation::get("items::watch", "/watch").accept("application/x-ndjson");

/// What comes of a body, faults as `error`.
async fn values(media_type: &'static str, body: &'static [u8], length: usize) -> Vec<String> {
    let client = client_in_pieces(Pieces { media_type, body, length });
    let stream = Request::<ItemStream<Json>>::new(&WATCH, &[]).send(&client).await.unwrap();
    let values =
        stream.map(|value| value.map_or_else(|_| "error".to_owned(), |value| value.as_str().to_owned()));
    values.collect().await
}

#[tokio::test]
async fn a_value_comes_while_the_answer_goes_on() {
    for media_type in ["application/x-ndjson", "application/json", "application/stream+json"] {
        let (url, tells) = endless(media_type).await;
        let watch: Request<ItemStream<Item>> = Request::new(&WATCH, &[]);
        let mut stream = soon(watch.send(&client_of(&url))).await.unwrap();
        tells.send("{\"id\":1,\"title\":\"}\\\"{\"}\n{\"id\"").unwrap();
        let first = soon(stream.try_next()).await.unwrap().expect("a value");
        assert_eq!((first.id, first.title.as_deref()), (Some(1), Some("}\"{")));
        tells.send(":2}\n").unwrap();
        assert_eq!(soon(stream.try_next()).await.unwrap().expect("a value").id, Some(2), "{media_type}");
    }
}

#[tokio::test]
async fn values_are_parted_as_their_media_type_says_however_the_answer_is_cut() {
    let cases: [(&'static str, &'static [u8], &[&str]); 7] = [
        (
            "application/x-ndjson",
            b"\xef\xbb\xbf{\"a\":1}\n\n  [2]\r\n3\nnull\n\"x\"",
            &["{\"a\":1}", "[2]", "3", "null", "\"x\""],
        ),
        // A line that is none costs no other.
        (
            "application/jsonl; charset=utf-8",
            b"{\"a\":1\n{\"b\":2}\noops\n{}\n",
            &["error", "{\"b\":2}", "error", "{}"],
        ),
        (
            "application/json-seq",
            b"\x1e{\"a\":1}\n\x1e[1,\n2]\n\x1e\"y\"\n",
            &["{\"a\":1}", "[1,\n2]", "\"y\""],
        ),
        // A text that is cut (RFC 7464, section 2.3).
        ("application/json-seq", b"\x1e{\"a\":\x1e{\"b\":2}\n\x1e12\n", &["error", "{\"b\":2}", "12"]),
        (
            "application/stream+json",
            b"{\"a\":{\"b\":[\"]}\",\"\\\\\"]}}{\"c\":2}[3]4 5\"s\"true",
            &["{\"a\":{\"b\":[\"]}\",\"\\\\\"]}}", "{\"c\":2}", "[3]", "4", "5", "\"s\"", "true"],
        ),
        (
            "application/json",
            b"{\n  \"a\": 1\n}\n{\n  \"b\": 2\n}\n",
            &["{\n  \"a\": 1\n}", "{\n  \"b\": 2\n}"],
        ),
        // What is cut by the end is told.
        ("application/json", b"{\"a\":1}{\"b\":", &["{\"a\":1}", "error"]),
    ];
    for (media_type, body, expected) in cases {
        for length in [1, 2, 5, 4096] {
            assert_eq!(values(media_type, body, length).await, expected, "{media_type} {length}");
        }
    }
    assert!(values("application/x-ndjson", b" \n\n", 1).await.is_empty());
}

#[tokio::test]
async fn a_value_without_an_end_stops_at_the_limit() {
    for media_type in ["application/x-ndjson", "application/json"] {
        let body = [&b"{\"id\":1}\n{\"title\":\""[..], &[b'x'; 50_000]].concat().leak();
        let client = client_in_pieces(Pieces { media_type, body, length: 1000 });
        let watch = Request::<ItemStream<Item>>::new(&WATCH, &[]).with_answer_limit(8_000);
        let mut stream = watch.send(&client).await.unwrap();
        assert_eq!(stream.try_next().await.unwrap().unwrap().id, Some(1));
        assert_eq!(stream.try_next().await.unwrap_err().kind(), ErrorKind::TooLong);
        assert!(stream.try_next().await.unwrap().is_none());
    }
}

#[tokio::test]
async fn a_connection_that_breaks_is_an_error_and_then_the_end() {
    let url = crate::support::raw(
        b"HTTP/1.1 200 OK\r\ncontent-type: application/x-ndjson\r\ncontent-length: 100\r\n\r\n{\"id\":1}\n",
    )
    .await;
    let mut stream = Request::<ItemStream<Item>>::new(&WATCH, &[]).send(&client_of(&url)).await.unwrap();
    assert_eq!(stream.try_next().await.unwrap().unwrap().id, Some(1));
    assert_eq!(stream.try_next().await.unwrap_err().kind(), ErrorKind::Transport);
    assert!(stream.try_next().await.unwrap().is_none());
}

#[cfg(feature = "blocking")]
#[test]
fn a_program_without_a_runtime_waits_for_each_value() {
    use bitbucket_runtime::{Client, Retry};

    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let (url, tells) = runtime.block_on(endless("application/x-ndjson"));
    let builder = Client::<crate::support::Sample>::builder().base_url(url).retry(Retry::never());
    let client = builder.build_blocking().unwrap();
    tells.send("{\"id\":1}\n{\"id\":2}\n{\"id\":").unwrap();
    let stream = Request::<ItemStream<Item>>::new(&WATCH, &[]).send_blocking(&client).unwrap();
    let ids: Vec<_> = client.iterate(stream).take(2).map(|item| item.unwrap().id).collect();
    assert_eq!(ids, [Some(1), Some(2)]);
}
