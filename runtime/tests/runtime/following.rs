//! Jobs that one request starts and that are followed to their results.

use std::collections::VecDeque;
use std::error::Error as _;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Mutex;
use std::task::Poll;
use std::time::Duration;

use bitbucket_runtime::wire::Json;
use bitbucket_runtime::{
    ByteStream, Client, Credentials, ErrorKind, Following, Job, Operation, Polling, Request, RequestOptions,
    Retry,
};
use futures_core::Stream as _;

use crate::retry::builder;
use crate::support::{Answer, Item, Sample, Seen, Server, answer, json, redirect};
use crate::time::{SECOND, Waits};

static MERGE: Operation = Operation::post("merges::start", "/repos/{repo}/merges/{id}").scopes(&["write"]);
static MERGE_TASK: Operation = Operation::get("merges::task", "/repos/{repo}/merges/{id}/tasks/{task_id}");
static MERGING: Job = Job::located(&MERGE_TASK)
    .state("/state")
    .done(&["SUCCESS"])
    .failed(&["FAILURE", "ABORTED"])
    .says(&["/why", "/detail"])
    .result("/result");

static RUN: Operation = Operation::post("runs::start", "/repos/{repo}/runs");
static GET_RUN: Operation = Operation::get("runs::get", "/repos/{repo}/runs/{uuid}").accept("text/json");
static RUNNING: Job =
    Job::named(&GET_RUN, &[("uuid", "/id")]).state("/state/name").done(&["COMPLETED"]).failed(&["LOST"]);

static EXPORT: Operation = Operation::post("exports::start", "/exports");
static GET_EXPORT: Operation = Operation::get("exports::get", "/exports/{id}.zip").accept("*/*");
static EXPORTING: Job = Job::located(&GET_EXPORT).state("/status").failed(&["FAILURE"]).says(&["/phase"]);

bitbucket_runtime::model! {
    struct Task {
        state: Option<String>;
    }
}

/// Gives these answers in turn, and no other.
async fn answers(answers: impl IntoIterator<Item = Answer>) -> Server {
    let answers: VecDeque<Answer> = answers.into_iter().collect();
    let answers = Mutex::new(answers);
    Server::start(move |seen| {
        let next = answers.lock().unwrap().pop_front();
        next.unwrap_or_else(|| answer(500, "text/plain", format!("no answer is left for {}", seen.target)))
    })
    .await
}

fn client(server: &Server, clock: &Waits) -> Client<Sample> {
    builder(&server.url(), clock).retry(Retry::default()).build().unwrap()
}

fn merge(client: &Client<Sample>) -> Following<Task, Item> {
    let merge: Request<Json> =
        Request::new(&MERGE, &["a b".into(), 7.into()]).with_model(&Item::titled("it"));
    merge.follow(client, &MERGING, Polling::default())
}

fn run(client: &Client<Sample>) -> Following<Json, Json> {
    let run: Request<Json> = Request::new(&RUN, &["a/b {é}".into()]);
    run.follow(client, &RUNNING, Polling::default())
}

fn accepted(location: &str) -> Answer {
    redirect(202, location)
}

fn lines(server: &Server) -> Vec<String> {
    server.seen().iter().map(|seen| format!("{} {}", seen.method, seen.target)).collect()
}

#[tokio::test]
async fn a_result_that_is_there_at_once_is_the_result() {
    let server = answers([json(r#"{"id": 7, "state": "PENDING"}"#)]).await;
    let clock = Waits::default();
    assert_eq!(merge(&client(&server, &clock)).result().await.unwrap().id, Some(7));
    assert_eq!(lines(&server), ["POST /repos/a%20b/merges/7"]);
    assert!(clock.all().is_empty());
}

#[tokio::test]
async fn a_location_is_followed_to_the_result_as_it_stands() {
    let server = answers([
        accepted("/repos/a%20b/merges/7/tasks/%7b3f%7D?x=%2f"),
        json(r#"{"state": "PENDING"}"#),
        answer(503, "text/plain", "busy"),
        json(r#"{"state": "STIRRING", "x": 1}"#),
        json(r#"{"state": "SUCCESS", "result": {"id": 1234567890123456789, "title": "it", "more": 1e400}}"#),
    ])
    .await;
    let clock = Waits::default();
    let merged = merge(&client(&server, &clock)).result().await.unwrap();
    assert_eq!((merged.id, merged.title.as_deref()), (Some(1_234_567_890_123_456_789), Some("it")));
    assert_eq!(merged.extra.get("more").map(|more| more.as_str()), Some("1e400"));
    let task = "GET /repos/a%20b/merges/7/tasks/%7b3f%7D?x=%2f";
    assert_eq!(lines(&server), ["POST /repos/a%20b/merges/7", task, task, task, task]);
    let seen = server.seen();
    assert_eq!((seen[0].text(), seen[1].text()), (r#"{"title":"it"}"#, ""));
    // One wait is that of the retry.
    assert_eq!((clock.all()[0], clock.all()[2], clock.all().len()), (SECOND, 2 * SECOND, 3));
}

#[tokio::test]
async fn a_job_is_named_by_the_answer_that_accepts_it() {
    let server = answers([
        answer(201, "application/json", r#"{"id": "{p/1}", "state": {"name": "PENDING"}}"#),
        json(r#"{"id": "{p/1}", "state": {"name": "RUNNING"}}"#),
        json(r#"{"id": "{p/1}", "state": {"name": "RUNNING"}}"#),
        json(r#"{"id": "{p/1}", "state": {"name": "COMPLETED"}, "result": "FAILED"}"#),
    ])
    .await;
    let clock = Waits::default();
    let mut run = run(&client(&server, &clock));
    let mut states = Vec::new();
    while let Some(news) = run.changed().await.unwrap() {
        states.push(news.to_value()["state"]["name"].to_string());
    }
    assert_eq!(states, [r#""PENDING""#, r#""RUNNING""#, r#""COMPLETED""#], "what is no news is not told");
    assert_eq!(run.changed().await.unwrap(), None);
    assert_eq!(run.result().await.unwrap().to_value()["result"], "FAILED");
    let path = "/repos/a%2Fb%20%7B%C3%A9%7D/runs";
    let get = format!("GET {path}/%7Bp%2F1%7D");
    assert_eq!(lines(&server), [format!("POST {path}"), get.clone(), get.clone(), get]);
    assert_eq!(server.seen()[1].header("accept"), Some("text/json"));
    assert_eq!(clock.all(), [SECOND, 2 * SECOND, 4 * SECOND]);

    // It was given.
    let error = run.result().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Request);
    assert!(error.to_string().contains("told before"), "{error}");

    let server = answers([json(r#"{"id": 8, "state": {"name": "COMPLETED"}}"#)]).await;
    assert_eq!(run_of(&server).result().await.unwrap().to_value()["id"], 8);
    assert_eq!(server.seen().len(), 1, "the first answer may be the last");
}

fn run_of(server: &Server) -> Following<Json, Json> {
    run(&client(server, &Waits::default()))
}

#[tokio::test]
async fn a_job_may_end_in_a_download_of_which_a_202_tells_before() {
    let running =
        |phase| answer(202, "application/json", format!(r#"{{"status": "STARTED", "x": "{phase}"}}"#));
    let archive = answer(200, "application/zip", "PK\u{3}\u{4}");
    let server = answers([accepted("exports/r-1.zip"), running("a"), running("b"), archive]).await;
    let export: Request<()> = Request::new(&EXPORT, &[]);
    let client = client(&server, &Waits::default());
    let mut export: Following<Json, ByteStream> = export.follow(&client, &EXPORTING, Polling::default());
    let mut phases = Vec::new();
    while let Some(status) = poll_fn(|context| Pin::new(&mut export).poll_next(context)).await {
        phases.push(status.unwrap().to_value()["x"].to_string());
    }
    assert_eq!(phases, [r#""a""#, r#""b""#]);
    assert_eq!(export.result().await.unwrap().bytes().await.unwrap(), "PK\u{3}\u{4}");
    assert_eq!(lines(&server)[1..], ["GET /exports/r-1.zip"; 3]);

    let server = answers([
        accepted("exports/r-1.zip"),
        answer(202, "application/json", r#"{"status": "FAILURE", "phase": "Attachments"}"#),
    ])
    .await;
    let client = builder(&server.url(), &Waits::default()).build().unwrap();
    let export: Request<()> = Request::new(&EXPORT, &[]);
    let mut export: Following<Json, ByteStream> = export.follow(&client, &EXPORTING, Polling::default());
    let error = export.result().await.unwrap_err();
    assert_eq!((error.kind(), error.message()), (ErrorKind::Failed, Some("Attachments")));
}

#[tokio::test]
async fn what_a_failed_job_says_is_the_error() {
    let said = r#"{"state": "ABORTED", "why": null, "detail": "two of three builds", "code": 3}"#;
    let server = answers([accepted("/tasks/1"), json(r#"{"state":"PENDING"}"#), json(said)]).await;
    let mut merge = merge(&client(&server, &Waits::default()));
    assert_eq!(merge.changed().await.unwrap().unwrap().state.as_deref(), Some("PENDING"));
    let error = merge.changed().await.unwrap_err();
    assert_eq!((error.kind(), error.operation()), (ErrorKind::Failed, Some("merges::task")));
    assert_eq!(error.message(), Some("two of three builds"));
    assert_eq!(error.body::<Json>().unwrap().to_value()["code"], 3);
    let text = error.to_string();
    assert!(text.contains("the job has failed, its state is `ABORTED`: two of three builds"), "{text}");
    assert!(!error.is_retryable());
    assert!(error.source().is_some());
    // Nothing more comes.
    assert!(merge.changed().await.unwrap().is_none());
    assert_eq!(merge.result().await.unwrap_err().kind(), ErrorKind::Request);
    assert_eq!(server.seen().len(), 3);

    // Where it says why in no place that is known, all of it is shown.
    let server = answers([accepted("/tasks/1"), json(r#"{"state":"FAILURE","reason":"who knows"}"#)]).await;
    let error = merge_of(&server).result().await.unwrap_err();
    assert!(error.to_string().contains("who knows"), "{error}");
    assert_eq!(error.message(), None);

    // A refusal ends it like any other.
    let refused = answer(409, "application/json", r#"{"error": {"message": "there are conflicts"}}"#);
    let server = answers([accepted("/tasks/1"), refused]).await;
    let error = merge_of(&server).result().await.unwrap_err();
    assert_eq!((error.kind(), error.message()), (ErrorKind::Status, Some("there are conflicts")));
}

fn merge_of(server: &Server) -> Following<Task, Item> {
    merge(&client(server, &Waits::default()))
}

#[tokio::test]
async fn secrets_that_a_failed_job_repeats_are_not_shown() {
    let said = r#"{"state": "FAILURE", "why": "the token s3cr3t-t0ken is no good"}"#;
    let server = answers([accepted("/tasks/1"), json(said)]).await;
    let client: Client<Sample> = Client::builder()
        .base_url(server.url())
        .credentials(Credentials::bearer("s3cr3t-t0ken"))
        .build()
        .unwrap();
    let error = merge(&client).result().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Failed);
    for text in [error.to_string(), format!("{error:?}"), error.message().unwrap().to_owned()] {
        assert!(!text.contains("s3cr3t-t0ken"), "{text}");
    }
}

#[tokio::test]
async fn a_start_that_fails_is_not_sent_again() {
    let server = answers([answer(500, "text/plain", "down")]).await;
    let mut merge = merge_of(&server);
    assert!(merge.result().await.unwrap_err().is_status(500));
    assert_eq!(merge.result().await.unwrap_err().kind(), ErrorKind::Request);
    assert!(merge.changed().await.unwrap().is_none());
    assert_eq!(server.seen().len(), 1);

    // What cannot be described is told when it is asked for.
    let client = client(&server, &Waits::default());
    let nowhere: Request<Json> = Request::new(&RUN, &["".into()]);
    let mut nowhere: Following<Json, Json> = nowhere.follow(&client, &RUNNING, Polling::default());
    assert_eq!(nowhere.result().await.unwrap_err().kind(), ErrorKind::Request);
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn a_job_that_cannot_be_asked_about_is_an_error() {
    for (start, told) in [
        (answer(202, "text/plain", ""), "does not say where to ask"),
        (accepted("ftp://elsewhere/x"), "cannot be asked"),
    ] {
        let server = answers([start]).await;
        let error = merge_of(&server).result().await.unwrap_err();
        assert!(error.to_string().contains(told), "{error}");
        assert_eq!(server.seen().len(), 1);
    }
    for start in ["{}", r#"{"id": null}"#, r#"{"id": {"x": 1}}"#, "[]"] {
        let server = answers([json(start)]).await;
        let error = run_of(&server).result().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode, "{error}");
        assert!(error.to_string().contains("there is no `/id`"), "{error}");
    }
    // A name that would lead elsewhere.
    let server = answers([json(r#"{"id": ".."}"#)]).await;
    assert_eq!(run_of(&server).result().await.unwrap_err().kind(), ErrorKind::Request);
    assert_eq!(server.seen().len(), 1);
    // Done, and without a result.
    let server = answers([accepted("/t"), json(r#"{"state":"SUCCESS","result":null}"#)]).await;
    let error = merge_of(&server).result().await.unwrap_err();
    assert!(error.to_string().contains("there is no `/result`"), "{error}");
}

#[tokio::test]
async fn another_origin_is_asked_without_credentials() {
    let elsewhere = answers([json(r#"{"state":"SUCCESS","result":{"id":3}}"#)]).await;
    let server = answers([accepted(&format!("{}/t", elsewhere.url()))]).await;
    assert_eq!(merge(&server.client_with_token()).result().await.unwrap().id, Some(3));
    let authorization = |seen: &Seen| seen.header("authorization").map(str::to_owned);
    assert_eq!(authorization(&server.only()).as_deref(), Some("Bearer s3cret"));
    assert_eq!(authorization(&elsewhere.only()), None);
}

#[tokio::test]
async fn a_job_is_asked_about_with_the_settings_of_its_start() {
    let server = answers([accepted("/t"), json(r#"{"state":"SUCCESS","result":{"id":3}}"#)]).await;
    let merge: Request<Json> = Request::new(&MERGE, &["a".into(), 7.into()])
        .with_model(&1_i64)
        .with_query("async", true)
        .with_header("x-once", "yes")
        .with_credentials(Credentials::bearer("other"));
    let mut merge: Following<Task, Item> =
        merge.follow(&server.client_with_token(), &MERGING, Polling::default());
    merge.result().await.unwrap();
    let [start, task] = &server.seen()[..] else { panic!("{:?}", server.seen()) };
    assert_eq!((start.target.as_str(), task.target.as_str()), ("/repos/a/merges/7?async=true", "/t"));
    assert_eq!((start.header("x-once"), task.header("x-once")), (Some("yes"), None));
    assert_eq!(task.header("authorization"), Some("Bearer other"));
    assert_eq!((task.header("content-type"), task.text()), (None, ""));
}

#[tokio::test]
async fn whoever_asks_on_has_as_much_patience_again() {
    let pending = || json(r#"{"state":"PENDING"}"#);
    let done = json(r#"{"state":"SUCCESS","result":{"id":3}}"#);
    let all = [accepted("/t"), pending(), pending(), pending(), pending(), done];
    let (server, clock) = (answers(all).await, Waits::default());
    let merge: Request<Json> = Request::new(&MERGE, &["a".into(), 7.into()]);
    let polling = Polling::default().first_wait(3 * SECOND).longest_wait(3 * SECOND).total(5 * SECOND);
    let mut merge: Following<Task, Item> = merge.follow(&client(&server, &clock), &MERGING, polling);
    let error = merge.result().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unfinished);
    assert!(error.to_string().contains("not done after 5 seconds, asked 3 times"), "{error}");
    assert_eq!(clock.all(), [3 * SECOND, 2 * SECOND]);
    assert_eq!(merge.result().await.unwrap().id, Some(3));
    assert_eq!(clock.all()[2..], [3 * SECOND]);
    assert_eq!(lines(&server)[1..], ["GET /t"; 5], "the start was sent once");
}

#[tokio::test]
async fn a_server_says_when_to_ask_first() {
    let mut start = accepted("/t");
    start.headers_mut().insert("retry-after", "20".parse().unwrap());
    let all = [start, json(r#"{"state":"PENDING"}"#), json(r#"{"state":"SUCCESS","result":{"id":3}}"#)];
    let (server, clock) = (answers(all).await, Waits::default());
    merge(&client(&server, &clock)).result().await.unwrap();
    assert_eq!(clock.all(), [20 * SECOND, SECOND]);
}

#[tokio::test]
async fn a_future_that_is_dropped_loses_nothing() {
    let server = answers([
        accepted("/t"),
        json(r#"{"state":"PENDING"}"#),
        json(r#"{"state":"SUCCESS","result":{"id":3}}"#),
    ])
    .await;
    let mut merge = merge_of(&server);
    // Each time polled once and dropped.
    let merged = loop {
        let mut result = Box::pin(merge.result());
        let polled = poll_fn(|context| Poll::Ready(result.as_mut().poll(context))).await;
        drop(result);
        match polled {
            Poll::Ready(merged) => break merged.unwrap(),
            Poll::Pending => tokio::time::sleep(Duration::from_millis(1)).await,
        }
    };
    assert_eq!(merged.id, Some(3));
    assert_eq!(lines(&server), ["POST /repos/a%20b/merges/7", "GET /t", "GET /t"]);
    tokio::spawn(async move { merge.result().await.unwrap_err() }).await.unwrap();
}

#[tokio::test]
async fn it_says_how_far_it_is() {
    let server = answers([accepted("/t"), json(r#"{"state":"PENDING"}"#)]).await;
    let mut merge = merge_of(&server);
    assert!(format!("{merge:?}").contains("not started"), "{merge:?}");
    assert_eq!(server.seen().len(), 0);
    merge.changed().await.unwrap();
    let shown = format!("{merge:?}");
    assert!(shown.contains("merges::task") && shown.contains("asked: 1"), "{shown}");
}
