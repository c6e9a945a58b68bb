//! Calls that wait.

use std::io::Read as _;
use std::time::Duration;

use bitbucket_runtime::http::HeaderValue;
use bitbucket_runtime::wire::Json;
use bitbucket_runtime::{
    ByteStream, Client, Credentials, Error, ErrorKind, Page, Request, RequestOptions, Retry, blocking,
};
use tokio::io::AsyncWriteExt as _;
use tokio::net::TcpListener;

use crate::support::{CREATE, GET, Item, LIST, READ, Sample, Seen, Server, answer, json, raw_connection};
use crate::time::Waits;

/// A server on threads of its own.
fn served(
    respond: impl Fn(&Seen) -> crate::support::Answer + Send + Sync + 'static,
) -> (tokio::runtime::Runtime, Server) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let server = runtime.block_on(Server::start(respond));
    (runtime, server)
}

fn client_of(server: &Server) -> blocking::Client<Sample> {
    let builder = Client::builder().base_url(server.url()).credentials(Credentials::bearer("t0k"));
    builder.clock(Waits::default()).build_blocking().unwrap()
}

fn item() -> Request<Item> {
    Request::new(&GET, &[7.into()])
}

#[test]
fn a_call_gives_what_it_gives_elsewhere() {
    let (_runtime, server) = served(|seen| match seen.method.as_str() {
        "POST" => answer(409, "application/json", r#"{"error":{"message":"taken"}}"#),
        _ => json(r#"{"id":7}"#),
    });
    let client = client_of(&server);
    assert_eq!(item().send_blocking(&client).unwrap().id, Some(7));
    let answer = item().exchange_blocking(&client).unwrap();
    assert_eq!((answer.status().as_u16(), answer.body.id), (200, Some(7)));
    let error = Request::<Item>::new(&CREATE, &[]).send_blocking(&client).unwrap_err();
    assert_eq!((error.message(), error.attempts()), (Some("taken"), 1));
    assert!(server.seen().iter().all(|seen| seen.header("authorization") == Some("Bearer t0k")));
    assert!(!format!("{client:?}").contains("t0k"));
}

bitbucket_runtime::request! {
    /// As generated crates have them.
    Get => Json;
}

#[test]
fn a_request_with_setters_is_sent_likewise() {
    let (_runtime, server) = served(|_| json(r#"{"id":7}"#));
    let request = Get(item().into_answer()).with_query("fields", "id");
    assert_eq!(request.send_blocking(&client_of(&server)).unwrap().as_str(), r#"{"id":7}"#);
    assert_eq!(server.only().target, "/items/7?fields=id");
}

#[test]
fn a_call_is_tried_again() {
    let (_runtime, server) = served(|_| answer(503, "text/plain", ""));
    let error = item().send_blocking(&client_of(&server)).unwrap_err();
    assert_eq!((error.attempts(), server.seen().len()), (4, 4));

    // The machine's own clock.
    let retry = Retry::default().first_wait(Duration::from_millis(1)).attempts(2);
    let client = Client::<Sample>::builder().base_url(server.url()).retry(retry).build_blocking().unwrap();
    assert_eq!(item().send_blocking(&client).unwrap_err().attempts(), 2);
}

#[test]
fn a_list_is_an_iterator() {
    let (_runtime, server) = served(|seen| match seen.target.as_str() {
        "/items" => json(r#"{"values":[{"id":1},{"id":2}],"next":"/items?page=2"}"#),
        "/items?page=2" => json(r#"{"values":[{"id":3}],"next":"/items?page=3"}"#),
        _ => answer(500, "text/plain", "broken"),
    });
    let client = client_of(&server);
    let list: Request<Page<Item>> = Request::new(&LIST, &[]);
    let some: Vec<_> = list.items_blocking(&client).take(3).map(|item| item.unwrap().id).collect();
    assert_eq!(some, [Some(1), Some(2), Some(3)]);
    assert_eq!(server.seen().len(), 2, "no page more than needed");
    let all: Result<Vec<_>, Error> = list.items_blocking(&client).collect();
    assert!(all.unwrap_err().is_status(500));
    let sizes: Vec<_> =
        list.pages_blocking(&client).take(3).map(|page| page.map(|page| page.values.len()).ok()).collect();
    assert_eq!(sizes, [Some(2), Some(1), None]);
    let first = client.block_on(list.items(client.client()).collect(1)).unwrap();
    assert_eq!(first.len(), 1);
}

#[test]
fn a_download_is_read() {
    let (_runtime, server) = served(|_| {
        let mut answer = answer(200, "text/plain", "0123456789".repeat(100_000));
        answer.headers_mut().insert("etag", HeaderValue::from_static("\"e\""));
        answer
    });
    let client = client_of(&server);
    let read: Request<ByteStream> = Request::new(&READ, &["f00".into(), "log".into()]);
    let mut reader = client.read(read.send_blocking(&client).unwrap());
    assert_eq!((reader.length(), reader.head().header("etag")), (Some(1_000_000), Some("\"e\"")));
    assert_eq!(reader.read(&mut []).unwrap(), 0);
    let mut start = [0; 4];
    reader.read_exact(&mut start).unwrap();
    assert_eq!((&start, reader.length()), (b"0123", Some(999_996)));
    // The client may go: its thread stays as long as somebody needs it.
    drop(client);
    let mut rest = String::new();
    assert_eq!(reader.read_to_string(&mut rest).unwrap(), 999_996);
    assert!(rest.starts_with("456") && rest.ends_with("789"));
    assert_eq!(reader.read(&mut start).unwrap(), 0);
}

#[test]
fn a_download_that_breaks_says_so() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let listener = runtime.block_on(TcpListener::bind(("127.0.0.1", 0))).unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    runtime.spawn(async move {
        let mut stream = raw_connection(&listener).await;
        stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nabc").await.unwrap();
    });
    let client = Client::<Sample>::builder().base_url(url).build_blocking().unwrap();
    let read: Request<ByteStream> = Request::new(&READ, &["f00".into(), "log".into()]);
    let mut text = Vec::new();
    let error = client.read(read.send_blocking(&client).unwrap()).read_to_end(&mut text).unwrap_err();
    assert_eq!(text, b"abc");
    let error = error.get_ref().and_then(|error| error.downcast_ref::<Error>()).unwrap();
    assert_eq!((error.kind(), error.operation()), (ErrorKind::Transport, Some("files::read")));
}

#[test]
fn clones_may_be_used_on_many_threads() {
    let (_runtime, server) = served(|_| json(r#"{"id":7}"#));
    let client = client_of(&server);
    std::thread::scope(|scope| {
        for _ in 0..8 {
            let client = client.clone();
            scope.spawn(move || {
                for _ in 0..20 {
                    assert_eq!(item().send_blocking(&client).unwrap().id, Some(7));
                }
            });
        }
    });
    assert_eq!(server.seen().len(), 160);
}

#[tokio::test]
async fn where_an_async_runtime_runs_nothing_waits() {
    let server = Server::always(200, "application/json", r#"{"id":7}"#).await;
    let client = client_of(&server);
    let told = |error: Error| {
        assert_eq!(error.kind(), ErrorKind::Request);
        assert!(error.to_string().contains("await `send` of the async one"), "{error}");
        error
    };
    let error = told(item().send_blocking(&client).unwrap_err());
    assert!(error.to_string().starts_with("items::get: the blocking client "), "{error}");
    told(item().exchange_blocking(&client).unwrap_err());
    let list: Request<Page<Item>> = Request::new(&LIST, &[]);
    let mut items = list.items_blocking(&client);
    told(items.next().unwrap().unwrap_err());
    assert!(items.next().is_none(), "a loop over the items ends");
    let stream = Request::<ByteStream>::new(&GET, &[1.into()]).send(client.client()).await.unwrap();
    let error = client.read(stream).read(&mut [0; 8]).unwrap_err();
    assert!(error.to_string().contains("await `send`"), "{error}");
    // Nor does dropping the last handle.
    drop((client, items));
    assert_eq!(server.seen().len(), 1);
}
