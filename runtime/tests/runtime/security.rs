//! Who asks: keys in headers, in the query and in cookies, what a call wants to be sent with, and that nothing
//! of it is shown.

use std::error::Error as _;

use bitbucket_runtime::wire::Json;
use bitbucket_runtime::{
    Api, ApiInfo, Client, Credentials, Error, ErrorKind, Operation, Page, Request, RequestOptions as _, Retry,
};

use crate::support::{Item, Sample, Seen, Server, answer, json, redirect};

/// An API that wants a key and a token together, or a user.
#[derive(Clone, Copy, Debug)]
enum Guarded {}

impl Api for Guarded {
    const INFO: ApiInfo = ApiInfo::new("guarded", "1.0.0").with_security(&[&["key", "token"], &["user"]]);
}

static USUAL: Operation = Operation::get("items::list", "/items");
static BY_KEY: Operation = Operation::get("items::by_key", "/by-key").security(&[&["other"], &["key"]]);
static ANYBODY: Operation = Operation::get("items::anybody", "/anybody").anonymous();
static OPTIONAL: Operation = Operation::get("items::optional", "/optional").security(&[&[]]);

const KEY: &str = "k3y/of+mine";

fn client<A: Api>(server: &Server, credentials: Credentials) -> Client<A> {
    Client::builder().base_url(server.url()).credentials(credentials).retry(Retry::never()).build().unwrap()
}

fn ask(operation: &'static Operation) -> Request<Json> {
    Request::new(operation, &[])
}

/// Everything that an error shows.
fn shown(error: &Error) -> String {
    let mut text = format!("{error} {error:?} {:?} {:?}", error.url(), error.message());
    let mut source = error.source();
    while let Some(error) = source {
        text += &format!(" {error} {error:?}");
        source = error.source();
    }
    text
}

/// `X-Key`, `Cookie`, `Authorization`, as they came.
fn proofs(seen: &Seen) -> [Option<&str>; 3] {
    ["x-key", "cookie", "authorization"].map(|name| seen.header(name))
}

#[tokio::test]
async fn a_key_stands_where_the_server_wants_it() {
    let server = Server::always(200, "application/json", "{}").await;
    for credentials in [
        Credentials::header_key("X-Key", KEY),
        Credentials::query_key("appid", KEY),
        Credentials::cookie_key("session", KEY),
        Credentials::header_key("Authorization", KEY),
        Credentials::header_key("X-Key", KEY).and(Credentials::basic("me", "pass")),
    ] {
        let client: Client<Sample> = client(&server, credentials);
        ask(&USUAL).with_query("q", "1").send(&client).await.unwrap();
        assert!(!format!("{client:?}").contains("k3y"));
    }
    let seen = server.seen();
    assert_eq!(proofs(&seen[0]), [Some(KEY), None, None]);
    assert_eq!((seen[1].target.as_str(), proofs(&seen[1])), ("/items?q=1&appid=k3y%2Fof%2Bmine", [None; 3]));
    assert_eq!(proofs(&seen[2]), [None, Some("session=k3y/of+mine"), None]);
    assert_eq!(proofs(&seen[3]), [None, None, Some(KEY)]);
    assert_eq!(proofs(&seen[4]), [Some(KEY), None, Some("Basic bWU6cGFzcw==")]);
}

#[tokio::test]
async fn what_the_request_says_itself_goes_before_the_key() {
    let server = Server::always(200, "application/json", "{}").await;
    let credentials = Credentials::query_key("appid", KEY).and(Credentials::header_key("X-Key", KEY));
    let client: Client<Sample> = client(&server, credentials);
    ask(&USUAL).with_query("appid", "own").with_header("x-key", "0wn").send(&client).await.unwrap();
    assert_eq!(server.only().target, "/items?appid=own");
    assert_eq!(server.only().header("x-key"), Some("0wn"));
}

#[tokio::test]
async fn of_two_keys_in_one_place_the_first_is_sent() {
    let server = Server::always(200, "application/json", "{}").await;
    let in_headers = Credentials::header_key("X-Key", KEY).and(Credentials::header_key("x-key", "later"));
    let in_query = Credentials::query_key("appid", "1").and(Credentials::query_key("appid", "2"));
    let apart = Credentials::query_key("appid", "1").and(Credentials::query_key("app", "2"));
    let in_cookies = Credentials::cookie_key("id", "1").and(Credentials::cookie_key("id", "2"));
    for credentials in [in_headers, in_query, apart, in_cookies] {
        ask(&USUAL).send(&client::<Sample>(&server, credentials)).await.unwrap();
    }
    let seen = server.seen();
    assert_eq!(proofs(&seen[0]), [Some(KEY), None, None]);
    assert_eq!(seen[0].headers.get_all("x-key").iter().count(), 1);
    let targets = [&seen[1], &seen[2]].map(|seen| seen.target.as_str());
    assert_eq!(targets, ["/items?appid=1", "/items?appid=1&app=2"]);
    assert_eq!(proofs(&seen[3]), [None, Some("id=1"), None]);
}

#[tokio::test]
async fn a_key_in_the_query_is_shown_by_no_error() {
    let refusing = Server::start(|seen| match seen.target.as_str() {
        target if target.starts_with("/items") => answer(403, "text/plain", format!("no: {target} {KEY}")),
        _ => answer(200, "application/json", "[1"),
    })
    .await;
    let client: Client<Sample> = client(&refusing, Credentials::query_key("appid", KEY));
    let refused = ask(&USUAL).send(&client).await.unwrap_err();
    assert_eq!(refused.message(), Some("no: /items?appid=… …"));
    let undecodable = ask(&BY_KEY).send(&client).await.unwrap_err();
    assert_eq!(undecodable.kind(), ErrorKind::Decode);
    // Nobody listens there.
    let nowhere = Client::<Sample>::builder()
        .base_url("http://127.0.0.1:1")
        .credentials(Credentials::query_key("appid", KEY));
    let unanswered = ask(&USUAL).send(&nowhere.retry(Retry::never()).build().unwrap()).await.unwrap_err();
    assert_eq!(unanswered.kind(), ErrorKind::Connect);
    for error in [refused, undecodable, unanswered] {
        let shown = shown(&error);
        assert!(!shown.contains("k3y") && error.url().is_some_and(|url| !url.contains("appid")), "{shown}");
    }
}

#[tokio::test]
async fn a_key_that_a_server_repeats_is_sent_once_and_shown_by_no_error() {
    let server = Server::start(|seen| match seen.target.as_str() {
        "/items?appid=k3y%2Fof%2Bmine" => redirect(302, "/moved?appid=k3y/of%2Bmine&page=1"),
        "/moved?page=1&appid=k3y%2Fof%2Bmine" => {
            json(r#"{"values":[{"id":1}],"next":"/last?page=2&appid=k3y%2fof%2Bmine"}"#)
        }
        target => answer(404, "application/json", format!("{{\"error\":{{\"message\":\"not {target}\"}}}}")),
    })
    .await;
    let client: Client<Sample> = client(&server, Credentials::query_key("appid", KEY));
    let request: Request<Page<Item>> = Request::new(&USUAL, &[]);
    let error = request.collect(&client).await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(404));
    assert_eq!(server.seen()[2].target, "/last?page=2&appid=k3y%2Fof%2Bmine");
    let shown = shown(&error);
    assert!(!shown.contains("k3y"), "{shown}");
}

#[tokio::test]
async fn a_key_stays_with_the_origin() {
    let foreign = Server::always(200, "application/json", "{}").await;
    let target = foreign.url();
    let server = Server::start(move |_| redirect(302, &format!("{target}/x"))).await;
    let credentials = Credentials::query_key("appid", KEY)
        .and(Credentials::header_key("X-Key", KEY))
        .and(Credentials::cookie_key("session", KEY));
    ask(&USUAL).send(&client::<Sample>(&server, credentials)).await.unwrap();
    assert_eq!((foreign.only().target.as_str(), proofs(&foreign.only())), ("/x", [None; 3]));
}

#[tokio::test]
async fn a_call_is_sent_with_the_first_alternative_that_the_client_has() {
    let server = Server::always(200, "application/json", "{}").await;
    let key = || Credentials::header_key("X-Key", KEY).of_scheme("key");
    let token = || Credentials::cookie_key("token", "t0ken").of_scheme("token");
    let user = || Credentials::basic("me", "pass").of_scheme("user");
    let (k, t, u) = (Some(KEY), Some("token=t0ken"), Some("Basic bWU6cGFzcw=="));
    for (credentials, operation, expected) in [
        (user().and(key()), &USUAL, [None, None, u]),
        (user().and(key()).and(token()), &USUAL, [k, t, None]),
        (user().and(key()).and(token()), &BY_KEY, [k, None, None]),
        (user().and(token()), &BY_KEY, [None, t, u]),
        (user().and(key()), &OPTIONAL, [k, None, u]),
        (user().and(key()), &ANYBODY, [None; 3]),
        (user(), &ANYBODY, [None; 3]),
        (user(), &USUAL, [None, None, u]),
        (Credentials::basic("me", "pass").and(key()), &BY_KEY, [k, None, u]),
        (token(), &BY_KEY, [None, t, None]),
    ] {
        ask(operation).send(&client::<Guarded>(&server, credentials.clone())).await.unwrap();
        let seen = server.seen();
        assert_eq!(proofs(seen.last().unwrap()), expected, "{credentials:?} {operation:?}");
    }
    ask(&ANYBODY).with_credentials(user()).send(&client::<Guarded>(&server, key())).await.unwrap();
    assert_eq!(proofs(server.seen().last().unwrap()), [None, None, u], "told for this call");
}

#[test]
fn a_key_that_cannot_be_sent_is_told_when_the_client_is_built() {
    for credentials in [
        Credentials::header_key("X-Key", "s3cret\n"),
        Credentials::header_key("X Key", "s3cret"),
        Credentials::header_key("Host", "s3cret"),
        Credentials::bearer("t").and(Credentials::header_key("X-Key", "s3cret\n")),
    ] {
        let error = Client::<Sample>::builder().base_url("http://localhost").credentials(credentials).build();
        let error = error.unwrap_err();
        assert!(error.kind() == ErrorKind::Configuration && !shown(&error).contains("s3cret"), "{error}");
    }
}
