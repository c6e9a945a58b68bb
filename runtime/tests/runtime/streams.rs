//! Downloads.

use std::future::poll_fn;
use std::pin::Pin;
use std::time::Duration;

use bitbucket_runtime::{ByteStream, ErrorKind, Request, RequestOptions};
use futures_core::Stream as _;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;

use crate::support::{READ, Server, answer, client_of, raw, raw_connection};

fn read() -> Request<ByteStream> {
    Request::new(&READ, &["f00".into(), "log".into()])
}

#[tokio::test]
async fn pieces_come_as_they_are_sent() {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let (continue_sending, wait) = oneshot::channel::<()>();
    tokio::spawn(async move {
        let mut stream = raw_connection(&listener).await;
        stream.write_all(b"HTTP/1.1 206 Partial Content\r\ncontent-length: 10\r\n\r\nfirst").await.unwrap();
        wait.await.unwrap();
        stream.write_all(b"later").await.unwrap();
    });
    let client = client_of(&url);
    let answer = tokio::time::timeout(Duration::from_secs(10), read().send(&client)).await;
    let mut log = answer.expect("the answer begins before its body ends").unwrap();
    assert_eq!(log.head().status(), 206);
    assert_eq!(log.length(), Some(10));
    // The server sends the rest only once this piece is here: a body that is read whole first
    // would never come.
    assert_eq!(log.chunk().await.unwrap().unwrap(), "first");
    assert_eq!(log.length(), Some(5));
    continue_sending.send(()).unwrap();
    assert_eq!(log.bytes().await.unwrap(), "later");
}

#[tokio::test]
async fn a_download_that_never_pauses_ends_with_the_time_out() {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        let mut stream = raw_connection(&listener).await;
        stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await.unwrap();
        while stream.write_all(&[b'z'; 4096]).await.is_ok() {
            tokio::task::yield_now().await;
        }
    });
    let request = read().with_timeout(Duration::from_millis(300));
    let mut download = request.send(&client_of(&url)).await.unwrap();
    let end = tokio::time::timeout(Duration::from_secs(60), async {
        loop {
            match download.chunk().await {
                Ok(Some(_)) => {}
                other => break other,
            }
        }
    });
    let error = end.await.expect("it ends").unwrap_err();
    assert!(error.is_timeout() && error.to_string().contains("`with_timeout`"), "{error}");
}

#[tokio::test]
async fn a_download_can_be_taken_whole_or_as_a_stream() {
    let large = vec![b'z'; 3_000_000];
    let body = large.clone();
    let server = Server::start(move |_| answer(200, "text/plain; charset=latin1", body.clone())).await;
    let client = server.client();
    assert_eq!(read().send(&client).await.unwrap().bytes().await.unwrap(), large);
    assert_eq!(read().send(&client).await.unwrap().text().await.unwrap().len(), large.len());
    let mut stream = read().send(&client).await.unwrap();
    let (mut length, mut pieces) = (0, 0);
    while let Some(piece) = poll_fn(|context| Pin::new(&mut stream).poll_next(context)).await {
        length += piece.unwrap().len();
        pieces += 1;
    }
    assert_eq!(length, large.len());
    assert!(pieces > 1);
}

#[tokio::test]
async fn an_empty_download_ends_at_once() {
    let server = Server::always(200, "text/plain", "").await;
    let mut log = read().send(&server.client()).await.unwrap();
    assert_eq!(log.length(), Some(0));
    assert!(log.chunk().await.unwrap().is_none());
    assert_eq!(log.text().await.unwrap(), "");
}

#[tokio::test]
async fn a_download_that_is_cut_is_an_error() {
    let url = raw(b"HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nhalf").await;
    let mut log = read().send(&client_of(&url)).await.unwrap();
    let error = loop {
        match log.chunk().await {
            Ok(Some(_)) => {}
            Ok(None) => panic!("a cut download must not end well"),
            Err(error) => break error,
        }
    };
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert_eq!(error.operation(), Some("files::read"));
    assert_eq!(error.status().unwrap(), 200);
}

#[tokio::test]
async fn a_refused_download_is_an_error_before_it_begins() {
    let server = Server::always(416, "text/plain", "Range not satisfiable").await;
    let error = read().with_header("range", "bytes=99-").send(&server.client()).await.unwrap_err();
    assert!(error.is_status(416), "{error}");
    assert_eq!(server.only().header("accept"), Some("*/*"));
}

#[tokio::test]
async fn a_download_is_fetched_from_where_the_server_says() {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        let mut stream = raw_connection(&listener).await;
        let location = b"/logs/a%0Db/%7b1%7D;v=(2)/caf\xe9?sig=x%2fy+z==&t={1}&name=a%0Db~";
        let head =
            [b"HTTP/1.1 302 Found\r\ncontent-length: 0\r\nlocation: ", location.as_slice(), b"\r\n\r\n"];
        stream.write_all(&head.concat()).await.unwrap();
        let target = head_of(&mut stream).await;
        let answer = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{target}", target.len());
        stream.write_all(answer.as_bytes()).await.unwrap();
    });
    let target = read().send(&client_of(&url)).await.unwrap().text().await.unwrap();
    // What a header may hold and an address may not is encoded, nothing else is touched.
    assert_eq!(target, "/logs/a%0Db/%7b1%7D;v=(2)/caf%E9?sig=x%2fy+z==&t={1}&name=a%0Db~");
}

/// The target of the next request on a connection.
async fn head_of(stream: &mut TcpStream) -> String {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(stream.read_u8().await.expect("the head of a request"));
    }
    String::from_utf8(head).unwrap().split(' ').nth(1).unwrap().to_owned()
}
