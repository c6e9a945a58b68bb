//! What nobody expected, and what nobody asked for.

use bitbucket_runtime::mock::{Mock, MockResponse};
use bitbucket_runtime::{ErrorKind, RequestOptions};
use serde_json::json;

use crate::sample::{Sample, create, get, list, panics};

#[tokio::test]
async fn a_request_that_nobody_expected_is_named_with_what_was() {
    let mock = Mock::new();
    mock.answer("GET /items/7", json!({})).always("GET /items?state=OPEN", json!([]));
    let client = mock.client::<Sample>();
    let error = list().with_query("state", "DONE").send(&client).await.unwrap_err();
    // It would not be answered the next time either.
    assert_eq!((error.kind(), error.attempts(), error.is_retryable()), (ErrorKind::Transport, 1, false));
    let text = error.to_string();
    let named = "the mock has no answer for `GET /items?state=DONE`; it expects `GET /items/7`, `GET /items?state=OPEN`";
    assert!(text.contains(named), "{text}");
    assert!(text.starts_with("items::list: "), "{text}");
    assert_eq!(mock.only().query("state"), ["DONE"], "it was asked all the same");

    get("7").send(&client).await.unwrap();
    let text = get("7").send(&client).await.unwrap_err().to_string();
    assert!(
        text.contains("no further answer for `GET /items/7`; it expects `GET /items?state=OPEN`"),
        "{text}"
    );
    let said = panics(|| mock.assert_all_asked());
    assert!(said.contains("no answer for `GET /items?state=DONE`"), "{said}");
    assert!(said.contains("no further answer for `GET /items/7`"), "{said}");
}

#[tokio::test]
async fn a_request_elsewhere_says_where_paths_are() {
    let mock = Mock::new();
    let client = mock.builder::<Sample>().base_url("http://localhost:8080/rest").build().unwrap();
    let text = get("7").send(&client).await.unwrap_err().to_string();
    for part in [
        "no answer for `GET http://localhost:8080/rest/items/7`, and none is left for anything else",
        "paths are those below https://api.example.com/2.0: `Mock::at` names another",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
}

#[tokio::test]
async fn what_was_not_asked_for_is_named() {
    let mock = Mock::new();
    mock.answer("GET /items/7", json!({})).answer("DELETE /items/*", MockResponse::status(204));
    mock.always("GET /items", json!([]));
    get("7").send(&mock.client::<Sample>()).await.unwrap();
    assert_eq!(panics(|| mock.assert_all_asked()), "`DELETE /items/*` was not asked for");
}

#[tokio::test]
async fn one_request_is_one() {
    let mock = Mock::new();
    mock.always("POST /items", json!(null));
    assert!(panics(|| mock.only()).contains("one request was expected: []"));
    let client = mock.client::<Sample>();
    create().send(&client).await.unwrap();
    assert!(mock.only().is("POST /items"));
    create().send(&client).await.unwrap();
    let said = panics(|| mock.only());
    assert_eq!(said.matches("RecordedRequest(POST /items, ").count(), 2, "{said}");
}

#[test]
fn what_is_no_request_is_told_at_once() {
    for wrong in ["/items", "GET", "GET items", "", "GET ftp://host/", "GET https://", "GET  ", "GE(T /items"]
    {
        let said = panics(|| Mock::new().answer(wrong, json!({})).requests());
        assert!(said.contains(&format!("{wrong:?} is no request")), "{said}");
    }
    let said = panics(|| Mock::new().at("nowhere").client::<Sample>());
    assert!(said.contains("put https:// before it"), "{said}");
}
