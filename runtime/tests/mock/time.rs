//! Time that goes by on the mock's clock alone.

use std::time::{Duration, SystemTime};

use bitbucket_runtime::mock::{Mock, MockClock, MockResponse};
use bitbucket_runtime::oauth::{OAuth, OAuthEndpoints};
use bitbucket_runtime::wire::Json;
use bitbucket_runtime::{Clock as _, Credentials, ErrorKind, Polling, RequestOptions};
use serde_json::json;

use crate::sample::{Sample, create, get};

const SECOND: Duration = Duration::from_secs(1);

#[tokio::test]
async fn a_client_that_tries_again_takes_no_time() {
    let mock = Mock::new();
    mock.answer("GET /items/7", MockResponse::status(429).with_header("retry-after", "50"));
    // A date is read by the mock's calendar.
    mock.answer(
        "GET /items/7",
        MockResponse::status(503).with_header("retry-after", "Thu, 01 Jan 2026 00:01:30 GMT"),
    );
    mock.answer("GET /items/7", json!({"id": 7}));
    get("7").send(&mock.client::<Sample>()).await.unwrap();
    mock.assert_all_asked();
    assert_eq!(mock.clock().waits(), [50 * SECOND, 40 * SECOND]);
    assert_eq!(mock.clock().elapsed(), 90 * SECOND);
    assert_eq!(mock.clock().now().duration_since(SystemTime::UNIX_EPOCH).unwrap().as_secs(), 1_767_225_690);
}

#[tokio::test]
async fn an_answer_that_is_late_ends_by_the_time_out() {
    let mock = Mock::new();
    let late = || MockResponse::json(json!({"id": 7})).after(20 * SECOND);
    mock.always("GET /items/7", late())
        .answer("GET /items/8", MockResponse::redirect(302, "7").after(5 * SECOND));
    let patient = mock.builder::<Sample>().timeout(21 * SECOND).build().unwrap();
    get("7").send(&patient).await.unwrap();
    assert_eq!(mock.clock().elapsed(), 20 * SECOND);

    // The time-out is of the attempt, its redirects included.
    let error = get("8").send(&patient).await.unwrap_err();
    assert_eq!((error.kind(), error.elapsed()), (ErrorKind::Timeout, 21 * SECOND));
    assert!(error.to_string().contains("`with_timeout`"), "{error}");
    let error = get("7").with_timeout(20 * SECOND).send(&patient).await.unwrap_err();
    assert_eq!((error.kind(), error.elapsed()), (ErrorKind::Timeout, 20 * SECOND));
    // Without a time-out an answer may come however late.
    mock.answer("GET /items/7", MockResponse::json(json!({})).after(Duration::MAX));
    get("7").send(&mock.client::<Sample>()).await.unwrap();
    assert_eq!(mock.clock().elapsed(), Duration::MAX);
    assert_eq!(mock.clock().now(), SystemTime::UNIX_EPOCH, "there is no such day");
}

#[tokio::test]
async fn a_job_is_asked_about_until_it_is_done() {
    let mock = Mock::new();
    for state in ["RUNNING", "RUNNING", "DONE"] {
        mock.answer("GET /items/7", json!({"state": state}));
    }
    let done = |job: Json| (job.to_value()["state"] == "DONE").then_some(());
    get("7").until(&mock.client::<Sample>(), Polling::default(), done).await.unwrap();
    mock.assert_all_asked();
    assert_eq!(mock.clock().waits().len(), 2);
}

#[tokio::test]
async fn tokens_are_fetched_and_renewed() {
    const TOKEN: &str = "https://login.example.org/token";
    let mock = Mock::new();
    for token in ["first", "second"] {
        let granted = json!({"access_token": token, "token_type": "bearer", "expires_in": 3600});
        mock.answer(&format!("POST {TOKEN}"), granted);
    }
    mock.always("POST /items", json!(null));
    let program =
        OAuth::new(OAuthEndpoints::fixed("https://login.example.org/authorize", TOKEN), "me", "s3cret");
    let builder = mock.builder::<Sample>().credentials(Credentials::oauth(program.client_credentials()));
    let client = builder.build().unwrap();
    create().send(&client).await.unwrap();
    create().send(&client).await.unwrap();
    mock.clock().advance(3600 * SECOND);
    create().send(&client).await.unwrap();
    mock.assert_all_asked();
    let requests = mock.requests();
    assert!(requests[0].is("POST https://login.example.org/token"));
    assert_eq!(requests[0].form("grant_type"), ["client_credentials"]);
    let tokens: Vec<&str> = requests
        .iter()
        .filter(|request| request.is("POST /items"))
        .filter_map(|request| request.header("authorization"))
        .collect();
    assert_eq!(tokens, ["Bearer first", "Bearer first", "Bearer second"]);
}

#[test]
fn clones_are_one_clock() {
    let clock = MockClock::default();
    clock.clone().advance(SECOND);
    assert_eq!((clock.elapsed(), clock.waits().len()), (SECOND, 0));
}
