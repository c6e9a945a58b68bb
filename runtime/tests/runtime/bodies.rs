//! What is sent, byte for byte.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use bitbucket_runtime::bytes::Bytes;
use bitbucket_runtime::{Body, ErrorKind, Part, Request, RequestOptions, wire::Json};
use futures_core::Stream;

use crate::support::{CREATE, Item, Server, json, redirect};

/// Pieces, one at a time, each after the task was woken again.
struct Pieces(Vec<io::Result<&'static str>>, bool);

impl Pieces {
    fn new(mut pieces: Vec<io::Result<&'static str>>) -> Self {
        pieces.reverse();
        Self(pieces, false)
    }
}

impl Stream for Pieces {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.1 = !self.1;
        if self.1 {
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        Poll::Ready(self.0.pop().map(|piece| piece.map(Bytes::from)))
    }
}

fn pieces() -> Pieces {
    Pieces::new(vec![Ok("first "), Ok("second "), Ok("third")])
}

fn create() -> Request<Json> {
    Request::new(&CREATE, &[])
}

#[tokio::test]
async fn json_says_what_it_is() {
    let server = Server::always(201, "application/json", "{}").await;
    create().with_model(&Item::titled("naïve \"fix\"")).send(&server.client()).await.unwrap();
    let seen = server.only();
    assert_eq!(seen.header("content-type"), Some("application/json"));
    assert_eq!(seen.header("content-length"), Some("26"));
    assert_eq!(seen.text(), r#"{"title":"naïve \"fix\""}"#);
}

#[tokio::test]
async fn a_form_is_encoded() {
    let server = Server::always(200, "application/json", "{}").await;
    let mut request = create();
    request.push_form("include[]", "a b");
    request.push_form("include[]", "c&d");
    request.set_form("path", "x");
    request.set_form("path", "ü");
    request.send(&server.client()).await.unwrap();
    let seen = server.only();
    assert_eq!(seen.header("content-type"), Some("application/x-www-form-urlencoded"));
    assert_eq!(seen.text(), "include%5B%5D=a%20b&include%5B%5D=c%26d&path=%C3%BC");
}

#[tokio::test]
async fn parts_have_free_names_and_may_repeat() {
    let server = Server::always(201, "application/json", "{}").await;
    let mut request = create();
    request.set_form("branch", "main");
    request.push_part("/src/\"a\"\r\nb ü.rs", Part::bytes(b"fn main() {}\n".as_slice()));
    request.push_part("files", Part::text("old.txt"));
    request.push_part("files", Part::file("new.bin", vec![0, 255]).content_type("application/octet-stream"));
    request.set_part("message", Part::text("no"));
    request.set_part("message", Part::text("yes"));
    request.send(&server.client()).await.unwrap();

    let seen = server.only();
    let boundary =
        seen.header("content-type").unwrap().strip_prefix("multipart/form-data; boundary=").unwrap();
    assert!(boundary.len() >= 36, "{boundary}");
    let expected = [
        "--B\r\nContent-Disposition: form-data; name=\"branch\"\r\n\r\nmain\r\n",
        "--B\r\nContent-Disposition: form-data; name=\"/src/%22a%22%0D%0Ab ü.rs\"\r\n\r\nfn main() {}\n\r\n",
        "--B\r\nContent-Disposition: form-data; name=\"files\"\r\n\r\nold.txt\r\n",
        "--B\r\nContent-Disposition: form-data; name=\"files\"; filename=\"new.bin\"\r\n",
        "Content-Type: application/octet-stream\r\n\r\nZ\r\n",
        "--B\r\nContent-Disposition: form-data; name=\"message\"\r\n\r\nyes\r\n",
        "--B--\r\n",
    ];
    let expected = expected.concat().replace("--B", &format!("--{boundary}"));
    let (before, after) = expected.split_once('Z').unwrap();
    assert_eq!(seen.body, [before.as_bytes(), &[0, 255], after.as_bytes()].concat());
    assert_eq!(seen.header("content-length"), Some(seen.body.len().to_string().as_str()));
}

#[tokio::test]
async fn a_part_may_be_a_stream() {
    let server = Server::always(201, "application/json", "{}").await;
    let body = Body::stream(|| Ok(pieces()));
    let mut request = create();
    request.push_part("files", Part::file("a.txt", body.clone().with_length(18)));
    request.push_part("message", Part::text("upload"));
    request.send(&server.client()).await.unwrap();
    let seen = server.only();
    assert_eq!(seen.header("content-length"), Some(seen.body.len().to_string().as_str()));
    assert!(seen.text().contains("filename=\"a.txt\"\r\n\r\nfirst second third\r\n--"), "{}", seen.text());
    assert!(seen.text().contains("name=\"message\"\r\n\r\nupload\r\n--"), "{}", seen.text());

    let mut request = create();
    request.push_part("files", Part::file("a.txt", body));
    request.send(&server.client()).await.unwrap();
    let seen = server.seen().pop().unwrap();
    assert_eq!(seen.header("transfer-encoding"), Some("chunked"));
    assert!(seen.text().contains("first second third"), "{}", seen.text());
}

#[tokio::test]
async fn a_stream_is_sent_and_can_be_sent_again() {
    let server = Server::start(|seen| match seen.target.as_str() {
        "/items" => redirect(307, "/moved"),
        _ => json("{}"),
    })
    .await;
    let request = create().with_body("text/plain", Body::stream(|| Ok(pieces())).with_length(18));
    request.clone().send(&server.client()).await.unwrap();
    request.send(&server.client()).await.unwrap();
    let seen = server.seen();
    assert_eq!(seen.len(), 4);
    for seen in seen {
        assert_eq!(seen.text(), "first second third", "{}", seen.target);
        assert_eq!(seen.header("content-length"), Some("18"));
        assert_eq!(seen.header("content-type"), Some("text/plain"));
    }
}

#[tokio::test]
async fn a_stream_that_is_read_once_is_sent_once() {
    let server = Server::always(200, "application/json", "{}").await;
    let request = create().with_body("text/plain", Body::stream_once(pieces()));
    request.clone().send(&server.client()).await.unwrap();
    assert_eq!(server.only().text(), "first second third");
    assert_eq!(server.only().header("transfer-encoding"), Some("chunked"));
    let error = request.send(&server.client()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Request);
    assert!(error.to_string().contains("sent before"), "{error}");
    assert_eq!(server.seen().len(), 1);

    let server = Server::start(|_| redirect(307, "/moved")).await;
    let error = create()
        .with_body("text/plain", Body::stream_once(pieces()))
        .send(&server.client())
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Redirect);
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn a_stream_that_fails_fails_the_call() {
    let server = Server::always(200, "application/json", "{}").await;
    let broken = || Ok(Pieces::new(vec![Ok("first "), Err(io::Error::other("disk gone"))]));
    let error =
        create().with_body("text/plain", Body::stream(broken)).send(&server.client()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert!(error.to_string().contains("disk gone"), "{error}");

    let closed = || Err::<Pieces, _>(io::Error::other("no such file"));
    let error =
        create().with_body("text/plain", Body::stream(closed)).send(&server.client()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Request);
    assert!(error.to_string().contains("no such file"), "{error}");
}

#[test]
fn a_request_can_be_looked_at() {
    let request = create().with_model(&Item::titled("x"));
    let http = request.to_http("https://example.com/v1/").unwrap();
    assert_eq!(http.method(), "POST");
    assert_eq!(http.uri(), "https://example.com/v1/items");
    assert_eq!(http.headers()["content-type"], "application/json");
    assert_eq!(http.body().as_bytes(), Some(br#"{"title":"x"}"#.as_slice()));
    let shown = format!("{request:?}");
    assert!(
        shown.contains("items::create") && shown.contains("13 bytes") && !shown.contains("title"),
        "{shown}"
    );
}
