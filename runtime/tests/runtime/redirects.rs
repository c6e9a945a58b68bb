//! Redirects: who is asked next, and what they get to see.

use bitbucket_runtime::http;
use bitbucket_runtime::transport::{BodyStream, BoxFuture, Followed, Transport, TransportError};
use bitbucket_runtime::{
    Attempt, ByteStream, Client, Credentials, ErrorKind, Hook, Redirect, Request, RequestOptions, wire::Json,
};

use crate::support::{CREATE, GET, Item, READ, Sample, Seen, Server, answer, json, redirect};

#[tokio::test]
async fn credentials_stay_with_the_origin() {
    let store = Server::always(200, "application/octet-stream", "artifact").await;
    let location = format!("{}/bucket/a%0Db/../c?sig='x%2fy'", store.url());
    let home = Server::start(move |seen| match seen.target.as_str() {
        "/items/1" => redirect(302, "/items/2"),
        _ => redirect(302, &location),
    })
    .await;
    let client: Client<Sample> = Client::builder()
        .base_url(home.url())
        .credentials(Credentials::bearer("s3cret"))
        .header("x-api-key", "s3cret")
        .build()
        .unwrap();
    let get: Request<ByteStream> = Request::new(&GET, &[1.into()]);
    let get = get.with_header("cookie", "s3cret").with_header("range", "bytes=0-");
    let file = get.send(&client).await.unwrap().text().await.unwrap();
    assert_eq!(file, "artifact");

    for seen in home.seen() {
        assert_eq!(seen.header("authorization"), Some("Bearer s3cret"), "{}", seen.target);
        assert_eq!(seen.header("x-api-key"), Some("s3cret"), "{}", seen.target);
    }
    assert_eq!(home.seen().len(), 2);
    let seen = store.only();
    assert!(!format!("{:?}", seen.headers).contains("s3cret"), "{seen:?}");
    assert_eq!(seen.header("range"), Some("bytes=0-"));
    assert_eq!(seen.header("user-agent"), Some("sample/1.2.3"));
}

#[tokio::test]
async fn a_carriage_return_in_a_location_stays_encoded() {
    let server = Server::start(|seen| match seen.target.as_str() {
        "/items/1" => redirect(302, "/files/report%0D.txt?name=a%0Db"),
        target => json(format!("{target:?}")),
    })
    .await;
    let target = Request::<String>::new(&GET, &[1.into()]).send(&server.client()).await.unwrap();
    assert_eq!(target, "/files/report%0D.txt?name=a%0Db");
}

#[tokio::test]
async fn the_way_home_is_without_credentials_too() {
    let home =
        Server::start(|seen| json(format!("{:?}", seen.header("authorization").unwrap_or("none")))).await;
    let (away, back) = (home.url(), format!("{}/items/9", home.url()));
    let other = Server::start(move |_| redirect(302, &back)).await;
    let client: Client<Sample> =
        Client::builder().base_url(other.url()).credentials(Credentials::bearer("s3cret")).build().unwrap();
    let answer = Request::<String>::new(&GET, &[1.into()]).send(&client).await.unwrap();
    assert_eq!(answer, "none", "{away}");
}

#[tokio::test]
async fn the_method_follows_the_status() {
    let server = Server::start(|seen| match seen.target.as_str() {
        "/items" => redirect(seen.header("x-status").unwrap().parse().unwrap(), "/other"),
        _ => json("{}"),
    })
    .await;
    for (status, method, body) in [
        ("301", "GET", ""),
        ("302", "GET", ""),
        ("303", "GET", ""),
        ("307", "POST", r#"{"title":"x"}"#),
        ("308", "POST", r#"{"title":"x"}"#),
    ] {
        let create =
            Request::<Json>::new(&CREATE, &[]).with_model(&Item::titled("x")).with_header("x-status", status);
        create.send(&server.client_with_token()).await.unwrap();
        let seen = server.seen().pop().unwrap();
        assert_eq!((seen.method.as_str(), seen.text()), (method, body), "{status}");
        assert_eq!(seen.header("content-type").is_some(), method == "POST", "{status}");
        assert_eq!(seen.header("authorization"), Some("Bearer s3cret"), "{status}");
    }
}

#[tokio::test]
async fn redirects_end() {
    let server = Server::start(|seen| redirect(302, &format!("{}x", seen.target))).await;
    let error = Request::<Json>::new(&GET, &[1.into()]).send(&server.client()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Redirect);
    assert_eq!(error.status().unwrap(), 302);
    assert!(error.to_string().contains("more than 10 redirects"), "{error}");
    assert_eq!(server.seen().len(), 11);
}

#[tokio::test]
async fn a_redirect_that_cannot_be_followed_is_an_error() {
    let server = Server::start(|_| redirect(302, "ftp://example.com/x?sig=1")).await;
    let error = Request::<Json>::new(&GET, &[1.into()]).send(&server.client()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Redirect);

    let server = Server::always(302, "text/plain", "no location").await;
    let error = Request::<Json>::new(&GET, &[1.into()]).send(&server.client()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Status);
    assert!(error.is_status(302), "{error}");
}

#[tokio::test]
async fn a_redirect_can_be_what_is_wanted() {
    let location = "https://store.example.net/a%0Db?sig=s3cret#'x";
    let server = Server::start(move |_| redirect(307, location)).await;
    let redirect =
        Request::<Redirect>::new(&READ, &["f00".into(), "a".into()]).send(&server.client()).await.unwrap();
    assert_eq!(redirect.location(), location);
    assert_eq!(redirect.status(), 307);
    assert!(!format!("{redirect:?}").contains("s3cret"));

    for status in [200, 304] {
        let server = Server::start(move |_| answer(status, "text/plain", "")).await;
        let request = Request::<Redirect>::new(&READ, &["f00".into(), "a".into()]);
        let error = request.send(&server.client()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Status);
        assert!(error.is_status(status), "{error}");
    }
}

#[tokio::test]
async fn an_error_after_a_redirect_hides_the_signature() {
    let store = Server::always(403, "application/xml", "<Error>AccessDenied</Error>").await;
    let location = format!("{}/bucket/key?X-Other=s3cret", store.url());
    let home = Server::start(move |_| redirect(302, &location)).await;
    let error = Request::<Json>::new(&GET, &[1.into()]).send(&home.client()).await.unwrap_err();
    assert_eq!(error.url(), Some(format!("{}/…", store.url()).as_str()));
    assert!(!format!("{error} {error:?}").contains("s3cret"));
}

#[derive(Debug)]
struct Numbering;

impl Hook for Numbering {
    fn before(&self, attempt: &mut Attempt<'_>) {
        let number = attempt.number.to_string();
        attempt.headers.insert("x-attempt", number.parse().expect("digits"));
    }
}

#[tokio::test]
async fn all_headers_go_along_within_the_origin() {
    let answer = |seen: &Seen| match seen.target.as_str() {
        "/items/1" => redirect(302, "/items/2"),
        "/items/2" => redirect(307, "/items/3"),
        _ => json("{}"),
    };
    for hooked in [false, true] {
        let server = Server::start(answer).await;
        let builder = Client::<Sample>::builder().base_url(server.url()).header("x-api-key", "s3cret");
        let builder = builder.credentials(Credentials::bearer("s3cret"));
        let client = if hooked { builder.hook(Numbering) } else { builder }.build().unwrap();
        let get: Request<Json> = Request::new(&GET, &[1.into()]);
        get.with_header("x-own", "own").send(&client).await.unwrap();
        let [first, second, third] = <[_; 3]>::try_from(server.seen()).unwrap();
        assert_eq!(first.header("x-attempt"), hooked.then_some("1"));
        for name in ["accept", "authorization", "user-agent", "x-api-key", "x-own"] {
            assert!(first.headers.contains_key(name), "{name}");
        }
        assert_eq!(first.headers, second.headers);
        assert_eq!(first.headers, third.headers);
    }
}

/// Answers as a transport does that followed a redirect by itself.
#[derive(Debug)]
struct Follows(&'static str);

impl Transport for Follows {
    fn send(
        &self,
        _request: http::Request<BodyStream>,
    ) -> BoxFuture<'_, Result<http::Response<BodyStream>, TransportError>> {
        let mut answer = http::Response::new(BodyStream::from("\"there\""));
        answer.headers_mut().insert("content-type", http::HeaderValue::from_static("application/json"));
        answer.extensions_mut().insert(Followed(self.0.parse().unwrap()));
        Box::pin(async { Ok(answer) })
    }
}

#[tokio::test]
async fn an_answer_is_of_the_address_that_a_transport_was_led_to() {
    let client = |led| -> Client<Sample> {
        Client::builder().base_url("https://api.example.com").transport(Follows(led)).build().unwrap()
    };
    let get = || Request::<String>::new(&GET, &[1.into()]);
    let far = "https://store.example.net/b?sig=s3cret";
    assert_eq!(get().send(&client(far)).await.unwrap(), "there");
    let error = Request::<Vec<Item>>::new(&GET, &[1.into()]).send(&client(far)).await.unwrap_err();
    let url = error.url().unwrap();
    // What a foreign origin was asked for may be a secret.
    assert!(url.starts_with("https://store.example.net/") && !url.contains("s3cret"), "{url}");

    let error = get().send(&client("http://api.example.com/b")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Redirect);
    assert!(error.to_string().contains("from https to http"), "{error}");

    let get: Request<Redirect> = Request::new(&GET, &[1.into()]);
    let error = get.send(&client("https://api.example.com/b")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Redirect);
    assert!(error.to_string().contains("follows redirects by itself"), "{error}");

    // A write is not done elsewhere.
    let create: Request<Item> = Request::new(&CREATE, &[]);
    let error = create.send(&client("https://store.example.net/login")).await.unwrap_err();
    assert!(error.to_string().contains("store.example.net"), "{error}");
}
