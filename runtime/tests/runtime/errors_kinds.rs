//! A line for each kind of error, and the causes under it.

use bitbucket_runtime::http::{HeaderMap, StatusCode, header};
use bitbucket_runtime::transport::{BodyStream, BoxFuture, Transport, TransportError};
use bitbucket_runtime::wire::Json;
use bitbucket_runtime::{Client, Error, ErrorKind, Head, Page, Request, RequestOptions, Retry, http};

use crate::support::{GET, LIST, Sample, Server, answer, raw, redirect};

fn causes(error: &Error) -> Vec<String> {
    let mut cause = std::error::Error::source(error);
    let mut causes = Vec::new();
    while let Some(error) = cause {
        causes.push(error.to_string());
        cause = error.source();
    }
    causes
}

/// The line, the server's address in it made short.
fn told(error: &Error, url: &str) -> String {
    error.to_string().replace(url, "http://host")
}

async fn get(url: &str) -> Error {
    let client = Client::<Sample>::builder().base_url(url).retry(Retry::never()).build().unwrap();
    Request::<i64>::new(&GET, &[1.into()]).send(&client).await.unwrap_err()
}

#[tokio::test]
async fn an_exchange_that_breaks() {
    let url = raw(b"").await;
    let error = get(&url).await;
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert_eq!(
        told(&error, &url),
        "items::get: the exchange was cut short: connection closed before message completed (GET http://host/items/1)"
    );
    assert_eq!(causes(&error).first().map(String::as_str), Some("the exchange was cut short"));
    assert_eq!(causes(&error).last().map(String::as_str), Some("connection closed before message completed"));
}

#[tokio::test]
async fn a_redirect_that_is_not_followed() {
    let server = Server::start(|_| redirect(302, "ftp://elsewhere/x")).await;
    let error = get(&server.url()).await;
    assert_eq!((error.kind(), error.is_retryable()), (ErrorKind::Redirect, false));
    assert_eq!(
        told(&error, &server.url()),
        "items::get: 302 Found: the server redirects to an address that cannot be used (GET http://host/items/1)"
    );
    assert_eq!(causes(&error).len(), 1);
}

#[tokio::test]
async fn a_page_that_cannot_be_asked_for() {
    let server = Server::always(200, "application/json", r#"{"values":[1],"next":"/items"}"#).await;
    let mut pages = Request::<Page<i64>>::new(&LIST, &[]).pages(&server.client());
    pages.try_next().await.unwrap();
    let error = pages.try_next().await.unwrap_err();
    assert_eq!((error.kind(), error.is_retryable(), error.attempts()), (ErrorKind::Page, false, 1));
    let line = told(&error, &server.url());
    assert!(line.starts_with("items::list: 200 OK: the next page's address"), "{line}");
}

#[tokio::test]
async fn an_answer_of_another_kind() {
    let server = Server::start(|_| {
        let mut answer = answer(200, "text/plain", "<html>log in</html>");
        answer.headers_mut().insert("x-request-id", "r-7".parse().unwrap());
        answer
    })
    .await;
    let error = get(&server.url()).await;
    assert_eq!((error.kind(), error.request_id()), (ErrorKind::Decode, Some("r-7")));
    let line = told(&error, &server.url());
    assert!(line.starts_with("items::get: 200 OK: the answer is not what was expected: "), "{line}");
    assert!(line.ends_with(" (content type text/plain) (GET http://host/items/1)"), "{line}");
    assert!(format!("{error:?}").contains("r-7"), "{error:?}");
}

#[tokio::test]
async fn what_a_body_could_not_give() {
    let body = bitbucket_runtime::Body::stream(|| -> std::io::Result<BodyStreamOfErrors> {
        Err(std::io::Error::other("the disk is gone"))
    });
    let server = Server::always(200, "application/json", "1").await;
    let request: Request<i64> = Request::new(&crate::support::CREATE, &[]);
    let error = request.with_body("text/plain", body).send(&server.client()).await.unwrap_err();
    assert_eq!((error.kind(), error.is_retryable()), (ErrorKind::Request, false));
    assert_eq!(error.to_string(), "items::create: the body cannot be sent: the disk is gone");
    assert_eq!(causes(&error), ["the disk is gone"]);
    assert_eq!(server.seen().len(), 0);
}

struct BodyStreamOfErrors;

impl futures_core::Stream for BodyStreamOfErrors {
    type Item = std::io::Result<bitbucket_runtime::bytes::Bytes>;

    fn poll_next(
        self: std::pin::Pin<&mut Self>,
        _context: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        std::task::Poll::Ready(None)
    }
}

/// Fails in every way in which a transport can.
#[derive(Debug)]
struct Failing(bool, bool);

impl Transport for Failing {
    fn send(
        &self,
        _request: http::Request<BodyStream>,
    ) -> BoxFuture<'_, Result<http::Response<BodyStream>, TransportError>> {
        let error = TransportError::new("the wire is cut").connect(self.0).timeout(self.1);
        Box::pin(std::future::ready(Err(error)))
    }
}

#[tokio::test]
async fn a_transport_that_fails() {
    for (connect, timeout, kind, retryable, text) in [
        (true, false, ErrorKind::Connect, true, "could not connect: the wire is cut"),
        (true, true, ErrorKind::Timeout, true, "timed out while connecting"),
        (false, true, ErrorKind::Timeout, false, "timed out"),
        (false, false, ErrorKind::Transport, true, "the exchange was cut short: the wire is cut"),
    ] {
        let client = Client::<Sample>::builder().base_url("http://host").transport(Failing(connect, timeout));
        let client = client.retry(Retry::never()).build().unwrap();
        let error = Request::<Json>::new(&GET, &[1.into()]).send(&client).await.unwrap_err();
        assert_eq!((error.kind(), error.is_retryable()), (kind, retryable));
        assert_eq!(error.to_string(), format!("items::get: {text} (GET http://host/items/1)"));
        assert_eq!(causes(&error).last().map(String::as_str), Some("the wire is cut"));
        assert_eq!(error.attempts(), 1);
    }
}

#[test]
fn a_reply_of_ones_own_can_refuse() {
    let mut headers = HeaderMap::new();
    headers.insert(header::CONTENT_TYPE, "text/plain".parse().unwrap());
    let head = Head::new(&GET, "https://host/items/1".parse().unwrap(), StatusCode::ACCEPTED, headers);
    let error = Error::unexpected_status(&head);
    assert_eq!((error.kind(), error.attempts(), error.retry_after()), (ErrorKind::Status, 0, None));
    assert_eq!(error.to_string(), "items::get: 202 Accepted (GET https://host/items/1)");
    assert!(causes(&error).is_empty());
}

#[test]
fn a_kind_has_words() {
    let kinds = [
        ErrorKind::Configuration,
        ErrorKind::Request,
        ErrorKind::Credentials,
        ErrorKind::Connect,
        ErrorKind::Timeout,
        ErrorKind::Transport,
        ErrorKind::Redirect,
        ErrorKind::Status,
        ErrorKind::Decode,
        ErrorKind::LoginPage,
        ErrorKind::TooLong,
        ErrorKind::Page,
    ];
    let words: std::collections::BTreeSet<String> = kinds.iter().map(ToString::to_string).collect();
    assert_eq!(words.len(), kinds.len());
    assert!(words.contains("timed out") && words.contains("could not connect"));
}
