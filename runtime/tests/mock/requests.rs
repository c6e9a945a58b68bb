//! What is known of a request that was asked.

use std::sync::Arc;

use bitbucket_runtime::bytes::Bytes;
use bitbucket_runtime::http::{HeaderValue, Method};
use bitbucket_runtime::mock::{Mock, MockResponse};
use bitbucket_runtime::wire::Json;
use bitbucket_runtime::{Attempt, Body, Credentials, ErrorKind, Hook, RequestOptions};
use futures_util::stream;
use serde_json::json;

use crate::sample::{Sample, create, get, panics};

/// A header that nobody else marks as a secret.
#[derive(Debug)]
struct Sign;

impl Hook for Sign {
    fn before(&self, attempt: &mut Attempt<'_>) {
        attempt.headers.insert("x-signed", HeaderValue::from_static("s1gned"));
    }
}

#[tokio::test]
async fn every_part_of_it() {
    let mock = Mock::new();
    mock.answer("POST /items", MockResponse::status(204));
    let builder =
        mock.builder::<Sample>().credentials(Credentials::bearer("t0ken")).header("x-team", "red").hook(Sign);
    let sent = Json::from(json!({"title": "Leaks", "tags": ["a"]}));
    let request = create().with_query("state", "OPEN").with_model(&sent).with_header("x-own", "blue");
    request.into_answer::<()>().send(&builder.build().unwrap()).await.unwrap();

    let asked = mock.only();
    assert_eq!((asked.method(), asked.path()), (&Method::POST, "/items"));
    assert_eq!(asked.uri().to_string(), "https://api.example.com/2.0/items?state=OPEN");
    assert_eq!(asked.line(), "POST /items?state=OPEN");
    assert_eq!((asked.query("state"), asked.query("none").len()), (vec!["OPEN".to_owned()], 0));
    assert_eq!(asked.query_pairs(), [("state".to_owned(), "OPEN".to_owned())]);
    for (name, value) in [
        ("authorization", Some("Bearer t0ken")),
        ("x-team", Some("red")),
        ("X-Own", Some("blue")),
        ("x-signed", Some("s1gned")),
        ("content-type", Some("application/json")),
        ("user-agent", Some("sample/1.2.3")),
        ("x-none", None),
    ] {
        assert_eq!(asked.header(name), value, "{name}");
    }
    assert_eq!(asked.headers().get_all("x-team").iter().count(), 1);
    assert_eq!(asked.json(), json!({"tags": ["a"], "title": "Leaks"}));
    assert_eq!(asked.json_as::<Json>().unwrap(), sent);
    assert!(asked.json_as::<Vec<i64>>().is_err());
    assert_eq!(asked.body(), asked.text().as_bytes());
}

#[tokio::test]
async fn forms_texts_and_streams() {
    let mock = Mock::new();
    mock.always("POST /items", json!(null));
    let client = mock.client::<Sample>();
    let mut tagged = create();
    tagged.push_form("tag", "a b");
    tagged.push_form("tag", "&");
    tagged.set_form("x", "1");
    tagged.send(&client).await.unwrap();
    let pieces =
        || Ok(stream::iter(["two ", "", "pieces"].map(|piece| Ok(Bytes::from_static(piece.as_bytes())))));
    create().with_body("text/plain", Body::stream(pieces)).send(&client).await.unwrap();
    create().with_body("text/plain", Body::stream(pieces).with_length(10)).send(&client).await.unwrap();
    create().with_body("text/plain", vec![b'a', 0xff]).send(&client).await.unwrap();
    let [form, pieces, measured, bytes] = <[_; 4]>::try_from(mock.requests()).unwrap();
    assert_eq!(form.form("tag"), ["a b", "&"]);
    assert_eq!((form.form("x").len(), form.form("y").len()), (1, 0));
    assert_eq!((pieces.text(), measured.text()), ("two pieces".into(), "two pieces".into()));
    assert_eq!((bytes.text(), &**bytes.body()), ("a\u{fffd}".into(), &[b'a', 0xff][..]));
    let said = panics(|| bytes.json());
    assert!(said.starts_with("the body of RecordedRequest(POST /items, "), "{said}");
}

#[tokio::test]
async fn a_body_that_cannot_be_read_is_not_asked() {
    let mock = Mock::new();
    mock.always("POST /items", json!(null));
    let broken = || Ok(stream::iter([Ok(Bytes::from_static(b"a")), Err(std::io::Error::other("no more"))]));
    let short = || Ok(stream::iter([Ok(Bytes::from_static(b"a"))]));
    for body in [Body::stream(broken), Body::stream(short).with_length(2)] {
        let error = create().with_body("text/plain", body).send(&mock.client::<Sample>()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Transport, "{error}");
    }
    assert_eq!(mock.requests().len(), 0);
}

#[tokio::test]
async fn what_is_secret_is_not_shown() {
    let mock = Mock::new();
    mock.answer("GET /items/7?access_token=qu3ry", json!({"password": "s3cret"}));
    mock.answer(
        "POST /items?access_token=qu3ry",
        MockResponse::text("b0dy").with_header("set-cookie", "c00kie"),
    );
    let builder = mock
        .builder::<Sample>()
        .credentials(Credentials::bearer("t0ken"))
        .header("x-team", "m4rked")
        .hook(Sign);
    let client = builder.build().unwrap();
    get("7").with_query("access_token", "qu3ry").send(&client).await.unwrap();
    let error = create()
        .with_query("access_token", "other")
        .with_model(&Json::from("b0dy"))
        .send(&client)
        .await
        .unwrap_err();
    let said = panics(|| mock.assert_all_asked());
    let response = MockResponse::text("b0dy").with_header("set-cookie", "c00kie");
    let shown = format!("{mock:?} {:?} {client:?} {error} {error:?} {said} {response:?}", mock.requests());
    for secret in ["t0ken", "qu3ry", "other", "s3cret", "b0dy", "c00kie", "m4rked", "s1gned"] {
        assert!(!shown.contains(secret), "{secret}: {shown}");
    }
    for part in ["GET /items/7?access_token=…", "x-team", "POST /items?access_token=…", "6 bytes"] {
        assert!(shown.contains(part), "{part}: {shown}");
    }
}

#[test]
fn the_mock_is_shared_by_threads() {
    fn shared<T: Send + Sync + 'static>(_: &T) {}
    let mock = Mock::from_fn(|request| MockResponse::text(request.line()));
    shared(&Arc::new(mock));
}
