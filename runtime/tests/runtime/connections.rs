//! Settings of the default transport: each holds, or is refused.

use std::time::Duration;

use bitbucket_runtime::transport::{BodyStream, BoxFuture, Transport, TransportError};
use bitbucket_runtime::{
    Client, ClientBuilder, Credentials, Error, ErrorKind, Request, ReqwestTransport, Retry, http, reqwest,
};
use tokio::net::TcpListener;

use crate::support::{GET, Sample, Server, json, redirect};

fn builder(url: &str) -> ClientBuilder<Sample> {
    Client::builder().base_url(url).retry(Retry::never())
}

async fn get(builder: ClientBuilder<Sample>) -> Result<String, Error> {
    Request::<String>::new(&GET, &[1.into()]).send(&builder.build()?).await
}

/// A transport that does nothing.
#[derive(Debug)]
struct Still;

impl Transport for Still {
    fn send(
        &self,
        _request: http::Request<BodyStream>,
    ) -> BoxFuture<'_, Result<http::Response<BodyStream>, TransportError>> {
        Box::pin(std::future::pending())
    }
}

#[tokio::test]
async fn a_builder_of_reqwest_is_used() {
    let server = Server::start(|seen| json(format!("{:?}", seen.header("x-from").unwrap_or("nobody")))).await;
    let mut headers = http::HeaderMap::new();
    headers.insert("x-from", http::HeaderValue::from_static("me"));
    let connections = reqwest::Client::builder().default_headers(headers);
    assert_eq!(get(builder(&server.url()).http_client(connections)).await.unwrap(), "me");
}

#[tokio::test]
async fn a_proxy_holds_whatever_the_builder_says() {
    let (proxy, other) = (
        Server::always(200, "application/json", "\"proxy\"").await,
        Server::start(|_| json("\"other\"")).await,
    );
    let url = "http://bitbucket.invalid/rest";
    let theirs = || reqwest::Client::builder().proxy(reqwest::Proxy::all(other.url()).unwrap());
    assert_eq!(get(builder(url).http_client(theirs())).await.unwrap(), "other");
    for builder in [
        builder(url).proxy(proxy.url()),
        builder(url).http_client(reqwest::Client::builder()).proxy(proxy.url()),
        builder(url).http_client(theirs()).proxy(proxy.url()),
        builder(url).proxy(proxy.url()).http_client(reqwest::Client::builder().no_proxy()),
        builder(url).proxy(proxy.url().replace("http://", "")),
    ] {
        assert_eq!(get(builder).await.unwrap(), "proxy");
    }
    assert!(proxy.seen().iter().all(|seen| seen.target == "http://bitbucket.invalid/rest/items/1"));
    assert_eq!((proxy.seen().len(), other.seen().len()), (5, 1));
}

#[tokio::test]
async fn a_proxy_learns_its_own_password_only() {
    let proxy = Server::always(200, "application/json", "\"proxy\"").await;
    let own = proxy.url().replace("http://", "http://me:s3cret@");
    get(builder("http://bitbucket.invalid").proxy(own)).await.unwrap();
    assert_eq!(proxy.only().header("proxy-authorization"), Some("Basic bWU6czNjcmV0"));
    assert_eq!(proxy.only().header("authorization"), None);
}

#[tokio::test]
async fn silence_ends_with_the_setting_that_says_how_long() {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let short = Duration::from_millis(60);
    let ready = || ReqwestTransport::new(reqwest::Client::new());
    for (builder, says) in [
        (builder(&url).read_timeout(short), "nothing moved for 60ms: `read_timeout`"),
        (builder(&url).http_client(reqwest::Client::builder()).read_timeout(short), "`read_timeout`"),
        (builder(&url).transport(ready().read_timeout(short)), "`read_timeout`"),
        (builder(&url).timeout(short), "`timeout` of the client or `with_timeout`"),
        (builder(&url).http_client(reqwest::Client::builder()).timeout(short), "`with_timeout`"),
        (builder(&url).transport(ready()).timeout(short), "`with_timeout`"),
    ] {
        let ended = tokio::time::timeout(Duration::from_secs(20), get(builder)).await;
        let error = ended.expect("the setting holds").unwrap_err();
        assert_eq!((error.kind(), error.is_connect()), (ErrorKind::Timeout, false));
        assert!(error.to_string().contains(says), "{says}: {error}");
    }
}

#[tokio::test]
async fn a_connection_that_is_not_made_names_its_setting() {
    // The handshake of TLS is part of it, and nobody shakes hands here.
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let url = format!("https://{}", listener.local_addr().unwrap());
    let short = Duration::from_millis(60);
    for builder in [
        builder(&url).connect_timeout(short),
        builder(&url).http_client(reqwest::Client::builder()).connect_timeout(short),
        builder(&url).http_client(reqwest::Client::builder().connect_timeout(short)),
    ] {
        let ended = tokio::time::timeout(Duration::from_secs(8), get(builder)).await;
        let error = ended.expect("the setting holds").unwrap_err();
        assert_eq!((error.kind(), error.is_connect()), (ErrorKind::Timeout, true));
        assert!(error.to_string().contains("timed out while connecting; "), "{error}");
        assert!(error.to_string().contains("`connect_timeout`"), "{error}");
    }
}

#[tokio::test]
async fn no_client_takes_headers_to_another_host() {
    let away = Server::start(|_| json("\"away\"")).await;
    let location = format!("{}/file", away.url());
    let home = Server::start(move |_| redirect(302, &location)).await;
    let secretive =
        || builder(&home.url()).header("x-api-key", "s3cret").credentials(Credentials::bearer("s3cret"));
    let follows = || reqwest::Client::builder().redirect(reqwest::redirect::Policy::limited(3));
    let ready = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
    for builder in [
        secretive(),
        secretive().http_client(follows()),
        secretive().transport(ReqwestTransport::from(ready)),
    ] {
        assert_eq!(get(builder).await.unwrap(), "away");
    }
    assert_eq!(away.seen().len(), 3);
    for seen in away.seen() {
        assert!(!format!("{:?}", seen.headers).contains("s3cret"), "{seen:?}");
    }
}

#[tokio::test]
async fn a_ready_client_that_follows_redirects_is_found_out() {
    let away = Server::start(|_| json("\"away\"")).await;
    let location = format!("{}/file?sig=s3cret", away.url());
    let home = Server::start(move |seen| match seen.target.as_str() {
        "/items/1" => redirect(302, "/items/2"),
        _ => redirect(302, &location),
    })
    .await;
    let client = Client::<Sample>::builder()
        .base_url(home.url())
        .transport(ReqwestTransport::from(reqwest::Client::new()))
        .build()
        .unwrap();
    let error = Request::<String>::new(&GET, &[1.into()]).send(&client).await.unwrap_err();
    assert_eq!((error.kind(), error.is_retryable(), error.attempts()), (ErrorKind::Transport, false, 1));
    assert!(error.to_string().contains("reqwest::redirect::Policy::none()"), "{error}");
    assert!(!format!("{error} {error:?}").contains("s3cret"), "{error:?}");
}

#[test]
fn a_setting_that_cannot_hold_is_refused() {
    let second = Duration::from_secs(1);
    let own = || builder("https://bitbucket.invalid").transport(Still);
    for (builder, setter) in [
        (own().proxy("http://proxy.invalid"), "proxy"),
        (own().read_timeout(second), "read_timeout"),
        (own().connect_timeout(second), "connect_timeout"),
        (own().add_root_certificate("x"), "add_root_certificate"),
        (own().identity("x"), "identity"),
        (own().danger_accept_invalid_certs(true), "danger_accept_invalid_certs"),
        (own().http_client(reqwest::Client::builder()), "http_client"),
        (builder("https://x").proxy("http://proxy.invalid").transport(Still), "proxy"),
    ] {
        let error = builder.build().expect_err(setter);
        assert_eq!(error.kind(), ErrorKind::Configuration);
        let start = format!("client: `{setter}` is a setting of the default transport");
        assert!(error.to_string().starts_with(&start), "{error}");
        assert!(error.to_string().contains("`http_client`"), "{error}");
    }
    own()
        .timeout(second)
        .concurrency(3)
        .build()
        .expect("what the client itself does holds with any transport");
}

#[test]
fn a_proxy_that_is_none_is_refused_without_being_shown() {
    for proxy in [
        "ht tp://me:s3cret@proxy.invalid",
        "http://me:s3cret@",
        "http://me:s3cret@proxy.invalid:99999",
        "ftp://me:s3cret@127.0.0.1:1",
        "http://me:s3cret@[::1",
        "http://s3cret:x:y",
        "",
    ] {
        let builder = builder("https://bitbucket.invalid").proxy(proxy);
        assert!(!format!("{builder:?}").contains("s3cret"), "{builder:?}");
        let error = builder.build().expect_err(proxy);
        let shown = format!("{error} {error:?}");
        assert!(shown.contains("what was passed to `proxy` cannot be used: "), "{shown}");
        assert!(!shown.contains("s3cret"), "{shown}");
    }
}
