//! Answers that are events, from servers that never end them.

use std::time::Duration;

use bitbucket_runtime::bytes::Bytes;
use bitbucket_runtime::http;
use bitbucket_runtime::transport::{BodyStream, BoxFuture, Transport, TransportError};
use bitbucket_runtime::wire::Json;
use bitbucket_runtime::{
    Client, ErrorKind, EventStream, Operation, Request, RequestOptions, Retry, Serde, Text,
};
use futures_util::StreamExt as _;
use tokio::io::AsyncWriteExt as _;
use tokio::net::TcpListener;
use tokio::sync::mpsc;

use crate::support::{Item, READ, Sample, client_of, raw_connection};

static WATCH: Operation = Operation::get("events::watch", "/events").accept("text/event-stream");

/// How long a test waits for what has to come at once: longer than any machine takes.
const PATIENCE: Duration = Duration::from_secs(30);

/// What has to come although the answer goes on.
pub(crate) async fn soon<T>(future: impl Future<Output = T>) -> T {
    tokio::time::timeout(PATIENCE, future).await.expect("it comes before the answer ends")
}

/// A server that begins an answer of this media type, sends what it is told, and never ends it.
pub(crate) async fn endless(media_type: &'static str) -> (String, mpsc::UnboundedSender<&'static str>) {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let (told, mut tells) = mpsc::unbounded_channel::<&'static str>();
    let open = told.clone();
    tokio::spawn(async move {
        let mut stream = raw_connection(&listener).await;
        let head = format!("HTTP/1.1 200 OK\r\ncontent-type: {media_type}\r\n\r\n");
        stream.write_all(head.as_bytes()).await.expect("a client that listens");
        while let Some(piece) = tells.recv().await {
            if stream.write_all(piece.as_bytes()).await.is_err() {
                break;
            }
        }
        // Held, so that the connection stays open whoever else lets go.
        drop(open);
    });
    (url, told)
}

/// Answers with this body, so many bytes at a time.
#[derive(Debug)]
pub(crate) struct Pieces {
    pub(crate) media_type: &'static str,
    pub(crate) body: &'static [u8],
    pub(crate) length: usize,
}

impl Transport for Pieces {
    fn send(
        &self,
        _request: http::Request<BodyStream>,
    ) -> BoxFuture<'_, Result<http::Response<BodyStream>, TransportError>> {
        let pieces: Vec<_> =
            self.body.chunks(self.length).map(|piece| Ok(Bytes::from_static(piece))).collect();
        let body = BodyStream::new(futures_util::stream::iter(pieces));
        let answer = http::Response::builder().header("content-type", self.media_type).body(body);
        Box::pin(async move { answer.map_err(TransportError::new) })
    }
}

pub(crate) fn client_in_pieces(pieces: Pieces) -> Client<Sample> {
    let builder = Client::builder().base_url("https://api.example.com").retry(Retry::never());
    builder.transport(pieces).build().expect("a client")
}

/// Name, data and identifier of every event.
async fn events(
    body: &'static str,
    length: usize,
) -> (Vec<(String, String, Option<String>)>, Option<Duration>) {
    let client = client_in_pieces(Pieces { media_type: "text/event-stream", body: body.as_bytes(), length });
    let mut stream = Request::<EventStream<Text>>::new(&WATCH, &[]).send(&client).await.unwrap();
    let mut events = Vec::new();
    while let Some(event) = stream.try_next().await.unwrap() {
        events.push((event.name, event.data.text().into_owned(), event.id));
    }
    (events, stream.retry())
}

#[tokio::test]
async fn an_event_comes_while_the_answer_goes_on() {
    let (url, tells) = endless("text/event-stream; charset=utf-8").await;
    let watch: Request<EventStream<Item>> = Request::new(&WATCH, &[]);
    let mut stream = soon(watch.send(&client_of(&url))).await.unwrap();
    tells.send("id: 7\nevent: created\ndata: {\"id\":1,").unwrap();
    tells.send("\"title\":\"one\"}\n\n").unwrap();
    let event = soon(stream.try_next()).await.unwrap().expect("an event");
    assert_eq!(
        (event.name.as_str(), event.data, event.id.as_deref()),
        ("created", Item { id: Some(1), ..Item::titled("one") }, Some("7"))
    );
    tells.send("data: {\"id\":2}\n\n").unwrap();
    // As a stream of futures as well.
    let event = soon(stream.next()).await.expect("an event").unwrap();
    assert_eq!((event.name.as_str(), event.data.id), ("message", Some(2)));
    assert_eq!(stream.last_event_id(), Some("7"));
}

#[tokio::test]
async fn fields_are_read_as_the_standard_says_however_the_answer_is_cut() {
    let body = "\u{feff}:a comment\n\
                data: one\n\n\
                data:two\ndata: lines\ndata\n\n\
                event: add\rdata:  kept space\r\r\
                id: 5\r\ndata: with id\r\n\r\n\
                data: after\n\n\
                id: no\0good\nunknown: x\ndata: nul\n\n\
                event: lonely\n\n\
                data: reset\n\n\
                id\ndata: no id\n\n\
                data\n\n\
                retry: 1500\nretry: soon\nretry: \ndata: ü\n\n\
                data: never whole\n";
    let expected: Vec<(String, String, Option<String>)> = [
        ("message", "one", None),
        ("message", "two\nlines\n", None),
        ("add", " kept space", None),
        ("message", "with id", Some("5")),
        ("message", "after", Some("5")),
        ("message", "nul", Some("5")),
        ("message", "reset", Some("5")),
        ("message", "no id", None),
        ("message", "", None),
        ("message", "ü", None),
    ]
    .into_iter()
    .map(|(name, data, id)| (name.to_owned(), data.to_owned(), id.map(str::to_owned)))
    .collect();
    for length in [1, 2, 3, 7, 4096] {
        assert_eq!(
            events(body, length).await,
            (expected.clone(), Some(Duration::from_millis(1500))),
            "{length}"
        );
    }
}

#[tokio::test]
async fn data_that_cannot_be_read_is_an_error_in_its_place() {
    let body = b"data: {\"id\":1}\n\ndata: {\"id\":\n\ndata: [DONE!]\n\ndata: {\"id\":3}\n\n";
    for length in [5, 4096] {
        let client = client_in_pieces(Pieces { media_type: "text/event-stream", body, length });
        let mut stream = Request::<EventStream<Item>>::new(&WATCH, &[]).send(&client).await.unwrap();
        assert_eq!(stream.try_next().await.unwrap().unwrap().data.id, Some(1));
        for _ in 0..2 {
            let error = stream.try_next().await.unwrap_err();
            assert_eq!((error.kind(), error.operation()), (ErrorKind::Decode, Some("events::watch")));
        }
        assert_eq!(stream.try_next().await.unwrap().unwrap().data.id, Some(3));
        assert!(stream.try_next().await.unwrap().is_none());
    }
}

#[tokio::test]
async fn done_ends_a_stream_of_json_and_is_a_text_as_any_other() {
    let (url, tells) = endless("text/event-stream").await;
    tells.send("data: {\"id\":1}\n\ndata: [DONE]\n\n").unwrap();
    let mut stream =
        soon(Request::<EventStream<Json>>::new(&WATCH, &[]).send(&client_of(&url))).await.unwrap();
    assert!(soon(stream.try_next()).await.unwrap().is_some());
    // Nothing closes the connection: the event itself is the end.
    assert!(soon(stream.try_next()).await.unwrap().is_none());
    assert!(soon(stream.try_next()).await.unwrap().is_none());
    assert_eq!(events("data: [DONE]\n\n", 4096).await.0[0].1, "[DONE]");
}

#[tokio::test]
async fn a_type_of_the_callers_own_reads_data_as_well() {
    let body = b"data: {\"title\":\"one\"}\n\n";
    let client = client_in_pieces(Pieces { media_type: "text/event-stream", body, length: 4 });
    type Titles = std::collections::BTreeMap<String, String>;
    let mut stream = Request::<EventStream<Serde<Titles>>>::new(&WATCH, &[]).send(&client).await.unwrap();
    let event = stream.try_next().await.unwrap().unwrap();
    assert_eq!(event.data["title"], "one");
}

#[tokio::test]
async fn an_event_without_an_end_stops_at_the_limit() {
    for body in [&[b'x'; 40_000][..], b"data: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n".repeat(1000).leak()]
    {
        let client = client_in_pieces(Pieces {
            media_type: "text/event-stream",
            body: body.to_vec().leak(),
            length: 512,
        });
        let watch = Request::<EventStream<Text>>::new(&WATCH, &[]).with_answer_limit(10_000);
        let mut stream = watch.send(&client).await.unwrap();
        assert_eq!(stream.try_next().await.unwrap_err().kind(), ErrorKind::TooLong);
        assert!(stream.try_next().await.unwrap().is_none());
    }
}

#[tokio::test]
async fn a_limit_on_time_holds_until_the_answer_begins() {
    let (url, tells) = endless("text/event-stream").await;
    let watch = Request::<EventStream<Text>>::new(&WATCH, &[]).with_timeout(Duration::from_millis(200));
    let mut stream = soon(watch.send(&client_of(&url))).await.unwrap();
    let later = tokio::spawn(async move {
        tokio::time::sleep(Duration::from_millis(600)).await;
        tells.send("data: late\n\n").unwrap();
        tells
    });
    let event = soon(stream.try_next()).await.unwrap().expect("an event");
    assert_eq!(event.data.text(), "late");
    drop(later.await);

    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let silent = tokio::spawn(async move { raw_connection(&listener).await });
    let error = soon(watch.send(&client_of(&url))).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    drop(silent);
}

#[tokio::test]
async fn events_in_the_place_of_a_value_are_not_waited_for() {
    let (url, tells) = endless("text/event-stream").await;
    tells.send("data: {\"id\":1}\n\n").unwrap();
    let error = soon(Request::<Item>::new(&WATCH, &[]).send(&client_of(&url))).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.to_string().contains("EventStream"), "{error}");
}

#[tokio::test]
async fn a_refusal_is_one_and_what_was_sent_is_shown_nowhere() {
    let url = crate::support::raw(b"HTTP/1.1 403 Forbidden\r\ncontent-length: 2\r\n\r\nno").await;
    let error =
        Request::<EventStream<Text>>::new(&READ, &["f".into(), "x".into()]).send(&client_of(&url)).await;
    assert!(error.unwrap_err().is_status(403));

    let client = Client::<Sample>::builder()
        .base_url("https://api.example.com")
        .credentials(bitbucket_runtime::Credentials::bearer("t0ps3cret"))
        .transport(Pieces {
            media_type: "text/event-stream",
            body: b"data: {\"token\":\"t0ps3cret\"\n\n",
            length: 9,
        })
        .build()
        .unwrap();
    let mut stream = Request::<EventStream<Item>>::new(&WATCH, &[]).send(&client).await.unwrap();
    let error = stream.try_next().await.unwrap_err();
    assert!(!format!("{error} {error:?}").contains("t0ps3cret"), "{error}");
}
