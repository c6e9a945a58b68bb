//! Secrets are shown to the API and to nobody else.

use std::time::Duration;

use bitbucket_runtime::{Client, Credentials, ErrorKind, Request, RequestOptions, wire::Json};

use tokio::net::TcpListener;

use crate::support::{GET, Sample, Server, client_of};

async fn authorization(credentials: Credentials) -> Option<String> {
    let server = Server::always(200, "application/json", "{}").await;
    let client: Client<Sample> =
        Client::builder().base_url(server.url()).credentials(credentials).build().unwrap();
    Request::<Json>::new(&GET, &[1.into()]).send(&client).await.unwrap();
    server.only().header("authorization").map(str::to_owned)
}

#[tokio::test]
async fn credentials_become_a_header() {
    assert_eq!(authorization(Credentials::bearer("t0k")).await.as_deref(), Some("Bearer t0k"));
    // RFC 7617, section 2.1, gives the encoding of this pair in UTF-8.
    assert_eq!(
        authorization(Credentials::basic("test", "123£")).await.as_deref(),
        Some("Basic dGVzdDoxMjPCow==")
    );
    assert_eq!(
        authorization(Credentials::api_token("me@example.com", "t0k")).await.as_deref(),
        Some("Basic bWVAZXhhbXBsZS5jb206dDBr")
    );
}

#[tokio::test]
async fn a_request_may_carry_its_own() {
    let server = Server::always(200, "application/json", "{}").await;
    let request = Request::<Json>::new(&GET, &[1.into()]).with_header("authorization", "JWT abc");
    request.send(&server.client_with_token()).await.unwrap();
    assert_eq!(server.only().header("authorization"), Some("JWT abc"));
}

#[test]
fn credentials_that_cannot_be_sent_are_refused() {
    for credentials in [Credentials::bearer("s3cret\n"), Credentials::basic("a:b", "s3cret")] {
        let error =
            Client::<Sample>::builder().base_url("http://x").credentials(credentials).build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(
            error.to_string().contains("credentials") && !error.to_string().contains("s3cret"),
            "{error}"
        );
    }
}

#[tokio::test]
async fn nothing_shows_a_secret() {
    let server = Server::always(500, "text/plain", "broken").await;
    let builder = || {
        Client::<Sample>::builder()
            .base_url(server.url())
            .credentials(Credentials::basic("me", "s3cret"))
            .header("x-token", "s3cret")
            .timeout(Duration::from_secs(9))
    };
    let client = builder().build().unwrap();
    let request: Request<Json> = Request::new(&GET, &[1.into()]);
    let mut request = request.with_header("x-other", "s3cret");
    request.set_form("password", "s3cret");
    let error = request.clone().with_query("access_token", "s3cret").send(&client).await.unwrap_err();
    let encoded = "bWU6czNjcmV0";
    for shown in [
        format!("{:?}", Credentials::basic("me", "s3cret")),
        format!("{:?}", Credentials::bearer("s3cret")),
        format!("{:?}", builder()),
        format!("{client:?}"),
        format!("{request:?}"),
        format!("{error}"),
        format!("{error:?}"),
    ] {
        assert!(!shown.contains("s3cret") && !shown.contains(encoded), "{shown}");
    }
    assert_eq!(server.only().header("x-token"), Some("s3cret"));
}

#[tokio::test]
async fn causes_show_no_secret() {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let request: Request<Json> = Request::new(&GET, &[1.into()]);
    let request = request.with_query("access_token", "s3cret");
    let error = request.send(&client_of(&url)).await.unwrap_err();
    let mut cause: Option<&dyn std::error::Error> = Some(&error);
    let mut count = 0;
    while let Some(error) = cause {
        assert!(!format!("{error} {error:?}").contains("s3cret"), "{error:?}");
        cause = error.source();
        count += 1;
    }
    assert!(count > 2, "the causes are there");
}
