//! Credentials that change, credentials of one request, and to whom they are shown.

use std::fmt;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use bitbucket_runtime::transport::{BodyStream, BoxError, BoxFuture, Transport, TransportError};
use bitbucket_runtime::wire::Json;
use bitbucket_runtime::{
    Authorization, Body, Client, Credentials, CredentialsProvider, Environment, ErrorKind, Page, Request,
    RequestOptions, Retry, http,
};

use crate::support::{CREATE, GET, LIST, Sample, Server, answer, json, redirect};

/// Gives `token-0`, and another each time that one is refused.
#[derive(Debug, Default)]
struct Counter {
    asked: AtomicUsize,
    refused: Mutex<Vec<Authorization>>,
}

impl CredentialsProvider for &'static Counter {
    fn authorization<'a>(&'a self, _: &'a Environment) -> BoxFuture<'a, Result<Authorization, BoxError>> {
        self.asked.fetch_add(1, Ordering::SeqCst);
        let number = self.refused.lock().unwrap().len();
        Box::pin(async move { Authorization::bearer(&format!("token-{number}")) })
    }

    fn refused<'a>(
        &'a self,
        refused: &'a Authorization,
        _: &'a Environment,
    ) -> BoxFuture<'a, Result<bool, BoxError>> {
        self.refused.lock().unwrap().push(refused.clone());
        Box::pin(async { Ok(true) })
    }
}

fn counter() -> &'static Counter {
    Box::leak(Box::default())
}

fn client(url: &str, credentials: Credentials) -> Client<Sample> {
    Client::builder().base_url(url).credentials(credentials).retry(Retry::never()).build().unwrap()
}

fn get() -> Request<Json> {
    Request::new(&GET, &[1.into()])
}

/// A server that takes this token and no other.
async fn taking(token: &'static str) -> Server {
    Server::start(move |seen| match seen.header("authorization") {
        Some(shown) if shown == format!("Bearer {token}") => json("{}"),
        _ => answer(401, "text/plain", "no"),
    })
    .await
}

#[tokio::test]
async fn the_schemes_are_written_as_servers_want_them() {
    let server = Server::always(200, "application/json", "{}").await;
    let raw = "Custom a=b";
    for credentials in [Credentials::jwt("a.b.c"), Credentials::bearer("t0k"), Credentials::basic("me", "")] {
        get().send(&client(&server.url(), credentials)).await.unwrap();
    }
    get().with_header("authorization", raw).send(&server.client_with_token()).await.unwrap();
    let seen: Vec<_> =
        server.seen().iter().map(|seen| seen.header("authorization").unwrap().to_owned()).collect();
    assert_eq!(seen, ["JWT a.b.c", "Bearer t0k", "Basic bWU6", raw]);
}

#[tokio::test]
async fn a_request_may_have_credentials_of_its_own() {
    let server = Server::always(200, "application/json", "{}").await;
    let counter = counter();
    let client = client(&server.url(), Credentials::provider(counter));
    get().with_credentials(Credentials::jwt("0wn")).send(&client).await.unwrap();
    get()
        .with_credentials(Credentials::jwt("0wn"))
        .with_header("authorization", "x")
        .send(&client)
        .await
        .unwrap();
    assert_eq!(counter.asked.load(Ordering::SeqCst), 0, "the client's are not asked for");
    get().send(&client).await.unwrap();
    let seen: Vec<_> =
        server.seen().iter().map(|seen| seen.header("authorization").unwrap().to_owned()).collect();
    assert_eq!(seen, ["JWT 0wn", "x", "Bearer token-0"]);
}

#[tokio::test]
async fn a_refused_provider_is_asked_once_more() {
    for (takes, outcome) in [("token-1", true), ("token-2", false)] {
        let server = taking(takes).await;
        let counter = counter();
        let answer = get().send(&client(&server.url(), Credentials::provider(counter))).await;
        assert_eq!(answer.is_ok(), outcome, "{answer:?}");
        assert_eq!(server.seen().len(), 2);
        let refused = counter.refused.lock().unwrap();
        assert_eq!(*refused, [Authorization::bearer("token-0").unwrap()]);
    }
}

#[tokio::test]
async fn a_write_that_was_refused_comes_again_if_it_can() {
    let server = taking("token-1").await;
    let create = || Request::<Json>::new(&CREATE, &[]);
    let again = create().with_body("text/plain", "once");
    again.send(&client(&server.url(), Credentials::provider(counter()))).await.unwrap();
    assert_eq!(server.seen().len(), 2);
    assert_eq!(server.seen()[1].text(), "once");

    let counter = counter();
    let stream = Body::stream_once(Empty);
    let once = create().with_body("text/plain", stream);
    let error = once.send(&client(&server.url(), Credentials::provider(counter))).await.unwrap_err();
    assert!(error.is_status(401), "{error}");
    assert_eq!(server.seen().len(), 3);
}

struct Empty;

impl futures_core::Stream for Empty {
    type Item = std::io::Result<bitbucket_runtime::bytes::Bytes>;

    fn poll_next(
        self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        std::task::Poll::Ready(None)
    }
}

/// Has none to give; `refused` alone fails where `late`.
#[derive(Debug)]
struct Locked {
    late: bool,
}

#[derive(Clone, Copy, Debug, PartialEq)]
struct NoKey;

impl fmt::Display for NoKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the key chain is locked")
    }
}

impl std::error::Error for NoKey {}

impl CredentialsProvider for Locked {
    fn authorization<'a>(&'a self, _: &'a Environment) -> BoxFuture<'a, Result<Authorization, BoxError>> {
        let late = self.late;
        Box::pin(async move { if late { Authorization::raw("Basic b2xk") } else { Err(NoKey.into()) } })
    }

    fn refused<'a>(
        &'a self,
        _: &'a Authorization,
        _: &'a Environment,
    ) -> BoxFuture<'a, Result<bool, BoxError>> {
        Box::pin(async { Err(NoKey.into()) })
    }
}

#[tokio::test]
async fn a_provider_that_fails_says_why() {
    let server = taking("none").await;
    for (late, sent) in [(false, 0), (true, 1)] {
        let client = client(&server.url(), Credentials::provider(Locked { late }));
        let error = get().send(&client).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Credentials);
        assert_eq!(error.operation(), Some("items::get"));
        assert!(error.to_string().contains("the key chain is locked"), "{error}");
        assert_eq!(std::error::Error::source(&error).unwrap().downcast_ref::<NoKey>(), Some(&NoKey));
        assert!(!error.is_retryable());
        assert_eq!(server.seen().len(), sent);
    }
}

#[tokio::test]
async fn another_origin_sees_and_refuses_no_credentials() {
    let away = Server::always(401, "text/plain", "who are you?").await;
    let location = format!("{}/file", away.url());
    let home = Server::start(move |_| redirect(302, &location)).await;
    let counter = counter();
    let own = Credentials::provider(counter);
    let error = get().with_credentials(own).send(&home.client_with_token()).await.unwrap_err();
    assert!(error.is_status(401), "{error}");
    assert_eq!(home.only().header("authorization"), Some("Bearer token-0"));
    assert_eq!(away.only().header("authorization"), None);
    assert!(counter.refused.lock().unwrap().is_empty(), "it was another who refused");
}

#[tokio::test]
async fn a_next_page_elsewhere_is_asked_without_credentials() {
    let away = Server::always(200, "application/json", r#"{"values":[{}]}"#).await;
    let next = format!(r#"{{"values":[{{}}],"next":"{}/items?page=2"}}"#, away.url());
    let home = Server::start(move |_| json(next.clone())).await;
    let counter = counter();
    let client = client(&home.url(), Credentials::provider(counter));
    let list: Request<Page<Json>> = Request::new(&LIST, &[]);
    assert_eq!(list.items(&client).collect(9).await.unwrap().len(), 2);
    let own = list.with_credentials(Credentials::jwt("0wn"));
    assert_eq!(own.items(&client).collect(9).await.unwrap().len(), 2);
    let shown: Vec<_> =
        home.seen().iter().map(|seen| seen.header("authorization").unwrap().to_owned()).collect();
    assert_eq!(shown, ["Bearer token-0", "JWT 0wn"]);
    assert!(away.seen().iter().all(|seen| seen.header("authorization").is_none()));
    assert_eq!((away.seen().len(), counter.asked.load(Ordering::SeqCst)), (2, 1));
}

/// Speaks for an `https` server: says where to go on, without encryption.
#[derive(Debug)]
struct Downgrade;

impl Transport for Downgrade {
    fn send(
        &self,
        request: http::Request<BodyStream>,
    ) -> BoxFuture<'_, Result<http::Response<BodyStream>, TransportError>> {
        assert_eq!(request.uri().scheme_str(), Some("https"), "nothing is sent in the clear");
        let answer = http::Response::builder();
        let answer = match request.uri().path() {
            "/items" => {
                answer.body(BodyStream::from(r#"{"values":[],"next":"http://example.com/items?page=2"}"#))
            }
            _ => answer.status(302).header("location", "http://example.com/").body(BodyStream::empty()),
        };
        Box::pin(async { Ok(answer.unwrap()) })
    }
}

#[tokio::test]
async fn https_never_becomes_http() {
    let client: Client<Sample> = Client::builder()
        .base_url("https://example.com")
        .credentials(Credentials::bearer("s3cret"))
        .transport(Downgrade)
        .build()
        .unwrap();
    let list: Request<Page<Json>> = Request::new(&LIST, &[]);
    assert_eq!(list.items(&client).collect(9).await.unwrap_err().kind(), ErrorKind::Page);
    assert_eq!(get().send(&client).await.unwrap_err().kind(), ErrorKind::Redirect);
}
