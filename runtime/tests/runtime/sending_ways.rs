//! The ways to a server: proxies, calls that are given up.

use bitbucket_runtime::wire::Json;
use bitbucket_runtime::{Client, ErrorKind, Operation, Request, RequestOptions};
use tokio::io::AsyncReadExt as _;
use tokio::net::TcpListener;

use crate::support::{GET, Sample, Server, raw_connection};

#[tokio::test]
async fn a_proxy_is_asked_for_the_whole_address() {
    let proxy = Server::always(200, "application/json", "7").await;
    let with_password = proxy.url().replace("http://", "http://me:s3cret@");
    let builder = Client::<Sample>::builder().base_url("http://api.invalid/rest").proxy(with_password);
    assert!(!format!("{builder:?}").contains("s3cret"));
    let client = builder.build().unwrap();
    assert!(!format!("{client:?}").contains("s3cret"), "{client:?}");
    assert_eq!(Request::<i64>::new(&GET, &[1.into()]).send(&client).await.unwrap(), 7);
    let seen = proxy.only();
    assert_eq!(seen.target, "http://api.invalid/rest/items/1");
    assert_eq!(seen.header("host"), Some("api.invalid"));
    assert_eq!(seen.header("proxy-authorization"), Some("Basic bWU6czNjcmV0"));
}

#[tokio::test]
async fn a_proxy_that_cannot_be_used_is_told_without_its_password() {
    for proxy in ["http://me:s3cret@[", "nonsense me:s3cret@x y", ""] {
        let built = Client::<Sample>::builder().base_url("http://api.invalid").proxy(proxy).build();
        let error = built.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(
            error.to_string().starts_with("client: what was passed to `proxy` cannot be used: "),
            "{error}"
        );
        assert!(!format!("{error} {error:?}").contains("s3cret"), "{error:?}");
    }
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let proxy = format!("http://me:s3cret@{}", listener.local_addr().unwrap());
    drop(listener);
    let client = Client::<Sample>::builder().base_url("http://api.invalid").proxy(proxy);
    let client = client.retry(bitbucket_runtime::Retry::never()).build().unwrap();
    let error = Request::<i64>::new(&GET, &[1.into()]).send(&client).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect);
    let mut cause: Option<&dyn std::error::Error> = Some(&error);
    while let Some(error) = cause {
        assert!(!format!("{error} {error:?}").contains("s3cret"), "{error:?}");
        cause = error.source();
    }
}

#[tokio::test]
async fn a_call_that_is_dropped_is_given_up() {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let client: Client<Sample> = Client::builder().base_url(url).build().unwrap();
    let call = tokio::spawn(Request::<Json>::new(&GET, &[1.into()]).send(&client));
    let mut stream = raw_connection(&listener).await;
    call.abort();
    assert!(call.await.unwrap_err().is_cancelled());
    assert_eq!(stream.read(&mut [0; 8]).await.unwrap(), 0, "the connection is closed");
}

static UPLOAD: Operation = Operation::post("items::upload", "/items/files")
    .headers(&[("x-check", "no-check"), ("accept", "text/plain")]);

#[tokio::test]
async fn what_an_operation_always_sends_is_sent_unless_the_caller_says_otherwise() {
    let server = Server::always(200, "application/json", "{}").await;
    let client = server.client();
    Request::<Json>::new(&UPLOAD, &[])
        .with_model_as("application/x.list+json", &true)
        .send(&client)
        .await
        .unwrap();
    Request::<Json>::new(&UPLOAD, &[]).with_header("X-Check", "check").send(&client).await.unwrap();
    let seen = server.seen();
    let header = |name| seen.iter().map(|seen| seen.header(name)).collect::<Vec<_>>();
    assert_eq!(header("x-check"), [Some("no-check"), Some("check")]);
    assert_eq!(header("accept"), [Some("text/plain"), Some("text/plain")]);
    assert_eq!(header("content-type"), [Some("application/x.list+json"), None]);

    static BROKEN: Operation = Operation::get("items::broken", "/items").headers(&[("x-check", "a\nb")]);
    let error = Request::<Json>::new(&BROKEN, &[]).send(&client).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Request);
}
