//! Looking on.

use std::sync::{Arc, Mutex};

use bitbucket_runtime::{Attempt, Finished, Hook, Request, RequestOptions, http::HeaderValue, wire::Json};

use crate::retry::{builder, in_turn};
use crate::support::{GET, LIST, Server, answer, json, redirect};
use crate::time::Waits;

/// Writes down what it sees.
#[derive(Clone, Debug, Default)]
pub(crate) struct Notes(Arc<Mutex<Vec<String>>>);

impl Notes {
    pub(crate) fn all(&self) -> Vec<String> {
        self.0.lock().expect("no panic before").clone()
    }

    fn note(&self, text: String) {
        self.0.lock().expect("no panic before").push(text);
    }
}

impl Hook for Notes {
    fn before(&self, attempt: &mut Attempt<'_>) {
        self.note(format!("before {}", attempt.number));
    }

    fn after(&self, attempt: &Finished<'_>) {
        let status = attempt.status.map_or("none".to_owned(), |status| status.as_u16().to_string());
        let wait = attempt.wait.map_or(String::new(), |wait| format!(" wait {}", wait.as_secs()));
        assert_eq!(
            attempt.error.and_then(|error| error.status()),
            attempt.status.filter(|status| !status.is_success())
        );
        self.note(format!("after {} {status}{wait}", attempt.number));
    }
}

/// Numbers the attempts in a header.
#[derive(Debug)]
struct Numbering;

impl Hook for Numbering {
    fn before(&self, attempt: &mut Attempt<'_>) {
        let number = HeaderValue::from(attempt.number);
        attempt.headers.insert("x-attempt", number);
        let shown = format!("{attempt:?}");
        assert!(shown.contains(attempt.operation.id()) && shown.contains("x-attempt"), "{shown}");
        assert!(!shown.contains("s3cret"), "{shown}");
    }

    fn after(&self, attempt: &Finished<'_>) {
        assert!(!format!("{attempt:?}").contains("s3cret"), "{attempt:?}");
    }
}

#[tokio::test]
async fn each_attempt_is_seen_before_and_after() {
    let mut busy = answer(429, "text/plain", "slowly");
    busy.headers_mut().insert("retry-after", HeaderValue::from_static("9"));
    let server = in_turn(vec![busy, answer(404, "text/plain", "gone")]).await;
    let (notes, clock) = (Notes::default(), Waits::default());
    let client = builder(&server.url(), &clock).hook(notes.clone()).hook(Numbering).build().unwrap();
    let request: Request<Json> = Request::new(&LIST, &[]);
    let request = request.with_header("authorization", "Bearer s3cret").with_query("token", "s3cret");
    assert!(!format!("{:?}", request.to_http("http://x").unwrap().headers()).contains("s3cret"));
    request.send(&client).await.unwrap_err();
    assert_eq!(notes.all(), ["before 1", "after 1 429 wait 9", "before 2", "after 2 404"]);
    let numbers: Vec<_> =
        server.seen().iter().map(|seen| seen.header("x-attempt").map(str::to_owned)).collect();
    assert_eq!(numbers, [Some("1".to_owned()), Some("2".to_owned())]);
}

#[tokio::test]
async fn headers_of_a_hook_stay_with_the_origin() {
    let other = Server::always(200, "application/json", "7").await;
    let target = format!("{}/elsewhere", other.url());
    let server = Server::start(move |seen| match &*seen.target {
        "/items/1" => redirect(302, "/items/2"),
        _ => redirect(302, &target),
    })
    .await;
    let client = builder(&server.url(), &Waits::default()).hook(Numbering).build().unwrap();
    assert_eq!(Request::<i64>::new(&GET, &[1.into()]).send(&client).await.unwrap(), 7);
    assert!(server.seen().iter().all(|seen| seen.header("x-attempt") == Some("1")));
    assert_eq!(server.seen().len(), 2);
    assert_eq!(other.only().header("x-attempt"), None);
}

#[tokio::test]
async fn a_failed_connection_has_no_status() {
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let notes = Notes::default();
    let retry = bitbucket_runtime::Retry::default().attempts(2).first_wait(std::time::Duration::ZERO);
    let client = builder(&url, &Waits::default()).retry(retry).hook(notes.clone()).build().unwrap();
    Request::<Json>::new(&LIST, &[]).send(&client).await.unwrap_err();
    assert_eq!(notes.all(), ["before 1", "after 1 none wait 0", "before 2", "after 2 none"]);
}

#[tokio::test]
async fn the_answer_to_a_good_call_is_seen_once() {
    let server = Server::start(|_| json("{}")).await;
    let notes = Notes::default();
    let client = builder(&server.url(), &Waits::default()).hook(notes.clone()).build().unwrap();
    Request::<Json>::new(&LIST, &[]).send(&client).await.unwrap();
    assert_eq!(notes.all(), ["before 1", "after 1 200"]);
}
