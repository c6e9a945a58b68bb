//! What answers become.

use bitbucket_runtime::bytes::Bytes;
use bitbucket_runtime::http::Response;
use bitbucket_runtime::{ByteStream, Error, Head, Located, Payload, Reply, Request, RequestOptions, Text};
use http_body_util::Full;

use crate::support::{CREATE, DELETE, GET, Item, READ, Server, answer, json};

#[derive(Debug)]
enum Merged {
    Done(Item),
    Accepted(Located),
}

impl Reply for Merged {
    type Output = Self;

    fn decode(head: &Head, body: Payload) -> Result<Self, Error> {
        match head.status().as_u16() {
            202 => Located::decode(head, body).map(Self::Accepted),
            _ => Item::decode(head, body).map(Self::Done),
        }
    }
}

#[tokio::test]
async fn a_reply_may_depend_on_the_status() {
    let server = Server::start(|_| {
        let answer = Response::builder().status(202).header("location", "/tasks/1?x=%0D");
        answer.body(Full::<Bytes>::default()).unwrap()
    })
    .await;
    let merged = Request::<Merged>::new(&CREATE, &[]).send(&server.client()).await.unwrap();
    let location = format!("{}/tasks/1?x=%0D", server.url());
    let Merged::Accepted(accepted) = merged else { panic!("{merged:?}") };
    assert_eq!(accepted.location(), Some(location.as_str()));
    assert_eq!(accepted.last_segment().as_deref(), Some("1"));

    // 201 is not declared; a success is a success.
    for status in [200, 201] {
        let server = Server::always(status, "application/json", r#"{"id":5}"#).await;
        let merged = Request::<Merged>::new(&CREATE, &[]).send(&server.client()).await.unwrap();
        assert!(matches!(&merged, Merged::Done(item) if item.id == Some(5)), "{merged:?}");
    }
}

/// A file, or what is known of it.
enum Source {
    File(ByteStream),
    Known(Item),
}

impl Reply for Source {
    type Output = Self;

    fn streams(head: &Head) -> bool {
        !head.is_json()
    }

    fn decode(head: &Head, body: Payload) -> Result<Self, Error> {
        match head.is_json() {
            true => Item::decode(head, body).map(Self::Known),
            false => ByteStream::decode(head, body).map(Self::File),
        }
    }
}

#[tokio::test]
async fn a_reply_may_be_streamed_or_read() {
    let server = Server::start(|seen| match seen.target.as_str() {
        "/src/f00/a" => answer(200, "text/plain", "content"),
        _ => answer(200, "application/hal+json;charset=utf-8", r#"{"id":1}"#),
    })
    .await;
    let read =
        |path: &str| Request::<Source>::new(&READ, &["f00".into(), path.into()]).send(&server.client());
    let Source::File(file) = read("a").await.unwrap() else { panic!("a file") };
    assert_eq!(file.bytes().await.unwrap(), "content");
    assert!(matches!(read("b").await.unwrap(), Source::Known(item) if item.id == Some(1)));
}

#[tokio::test]
async fn success_without_content_needs_none() {
    for (status, content_type, body) in
        [(204, "text/html", ""), (200, "text/plain", "fine"), (202, "application/json", "{")]
    {
        let server = Server::always(status, content_type, body).await;
        Request::<()>::new(&DELETE, &[1.into()]).send(&server.client()).await.unwrap();
    }
    let server = Server::always(404, "text/html", "").await;
    assert!(
        Request::<()>::new(&DELETE, &[1.into()]).send(&server.client()).await.unwrap_err().is_status(404)
    );
}

#[tokio::test]
async fn an_exchange_keeps_status_and_headers() {
    let server = Server::start(|_| {
        let mut answer = answer(201, "application/json", r#"{"id":3}"#);
        answer.headers_mut().insert("etag", "\"7\"".parse().unwrap());
        answer
    })
    .await;
    let response = Request::<Item>::new(&CREATE, &[]).exchange(&server.client()).await.unwrap();
    assert_eq!(response.status(), 201);
    assert_eq!(response.header("etag"), Some("\"7\""));
    assert_eq!(response.headers()["content-type"], "application/json");
    assert_eq!(response.head.uri().to_string(), format!("{}/items", server.url()));
    assert_eq!(response.into_body().id, Some(3));
}

#[tokio::test]
async fn text_is_bytes_first() {
    let server = Server::start(|_| answer(200, "text/plain", b"caf\xe9 \xff".as_slice())).await;
    let text = Request::<Text>::new(&GET, &[1.into()]).send(&server.client()).await.unwrap();
    assert_eq!(text.as_bytes(), b"caf\xe9 \xff");
    assert_eq!(text.to_str(), None);
    assert_eq!(text.text(), "caf\u{fffd} \u{fffd}");
    assert_eq!(text.content_type(), Some("text/plain"));

    let server =
        Server::start(|_| answer(200, "text/plain; charset=ISO-8859-1", b"caf\xe9".as_slice())).await;
    let text = Request::<Text>::new(&GET, &[1.into()]).send(&server.client()).await.unwrap();
    assert_eq!(text.text(), "café");
}

#[tokio::test]
async fn scalars_and_lists_are_replies() {
    let server = Server::start(|_| json("[1,2]")).await;
    let list = Request::<Vec<i64>>::new(&GET, &[1.into()]).send(&server.client()).await.unwrap();
    assert_eq!(list, [1, 2]);
}

bitbucket_runtime::request! {
    /// As generated crates have them.
    List => Vec<i64>;

    /// Query `a`.
    a(a: i64) => set_query("a", a);
}

#[tokio::test]
async fn a_request_with_setters_behaves_like_a_request() {
    let server = Server::start(|_| json("[3]")).await;
    let list = List(Request::new(&GET, &[1.into()])).a(1).with_header("x-b", "c");
    assert_eq!(list.send(&server.client()).await.unwrap(), [3]);
    assert_eq!(server.only().target, "/items/1?a=1");
    assert_eq!(server.only().header("x-b"), Some("c"));
    let request: Request<Vec<i64>> = list.into_request();
    assert_eq!(request.operation().id(), "items::get");
}
