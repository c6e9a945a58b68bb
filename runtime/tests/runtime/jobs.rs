//! Jobs that take their time at the server.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use bitbucket_runtime::transport::BoxFuture;
use bitbucket_runtime::{
    ByteStream, Client, Clock, Error, ErrorKind, Head, Payload, Polling, Reply, Request, Retry,
};

use crate::support::{GET, Item, Sample, Server, answer, json};

const SECOND: Duration = Duration::from_secs(1);

/// Never sleeps: moves on by what it is asked to wait, and remembers it.
#[derive(Clone, Debug, Default)]
struct Waits(Arc<Mutex<Vec<Duration>>>);

impl Waits {
    fn seconds(&self) -> Vec<f64> {
        self.0.lock().unwrap().iter().map(Duration::as_secs_f64).collect()
    }
}

impl Clock for Waits {
    fn elapsed(&self) -> Duration {
        self.0.lock().unwrap().iter().sum()
    }

    fn now(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + self.elapsed()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        self.0.lock().unwrap().push(duration);
        Box::pin(async {})
    }
}

fn client(server: &Server, clock: impl Clock + 'static) -> Client<Sample> {
    Client::builder().base_url(server.url()).retry(Retry::default()).clock(clock).build().unwrap()
}

bitbucket_runtime::model! {
    struct Task {
        state: Option<String>;
        result: Option<Item>;
    }
}

fn task() -> Request<Task> {
    Request::new(&GET, &[1.into()])
}

fn success(task: Task) -> Option<Item> {
    if task.state.as_deref() == Some("SUCCESS") { task.result } else { None }
}

/// Answers that it goes on so many times.
async fn pending(times: usize) -> Server {
    let answers = Mutex::new(vec![r#"{"state":"PENDING"}"#; times]);
    Server::start(move |_| {
        let pending = answers.lock().unwrap().pop();
        json(pending.unwrap_or(r#"{"state":"SUCCESS","result":{"id":7}}"#))
    })
    .await
}

#[tokio::test]
async fn a_job_is_asked_about_until_it_is_done() {
    let (server, clock) = (pending(6).await, Waits::default());
    let merged = task().until(&client(&server, clock.clone()), Polling::default(), success).await.unwrap();
    assert_eq!(merged.id, Some(7));
    assert_eq!(clock.seconds(), [1.0, 2.0, 4.0, 8.0, 15.0, 15.0]);
    assert_eq!(server.seen().len(), 7);

    let (server, clock) = (pending(0).await, Waits::default());
    task().until(&client(&server, clock.clone()), Polling::default(), success).await.unwrap();
    assert_eq!((clock.seconds().len(), server.seen().len()), (0, 1));
}

#[tokio::test]
async fn patience_ends() {
    let (server, clock) = (pending(99).await, Waits::default());
    let polling = Polling::default().first_wait(3 * SECOND).longest_wait(4 * SECOND).total(10 * SECOND);
    let error = task().until(&client(&server, clock.clone()), polling, success).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unfinished);
    assert_eq!(clock.seconds(), [3.0, 4.0, 3.0]);
    assert_eq!(server.seen().len(), 4);
    assert_eq!(
        (error.operation(), error.status().map(|status| status.as_u16())),
        (Some("items::get"), Some(200))
    );
    assert!(error.to_string().contains("not done after 10 seconds, asked 4 times"), "{error}");
    assert!(!error.is_retryable());
}

#[tokio::test]
async fn a_server_says_when_to_ask_again() {
    let answers = Mutex::new(VecDeque::from([Some("20"), Some("0"), None, Some("900")]));
    let server = Server::start(move |_| {
        let mut pending = answer(202, "application/json", r#"{"state":"PENDING"}"#);
        if let Some(wait) = answers.lock().unwrap().pop_front().flatten() {
            pending.headers_mut().insert("retry-after", wait.parse().unwrap());
        }
        pending
    })
    .await;
    let clock = Waits::default();
    let error = task().until(&client(&server, clock.clone()), Polling::default(), success).await.unwrap_err();
    assert_eq!(clock.seconds(), [20.0, 2.0, 4.0]);
    assert_eq!(error.kind(), ErrorKind::Unfinished, "a wait that is longer than the rest is not begun");
}

#[tokio::test]
async fn a_job_that_fails_ends_the_wait() {
    let answers = Mutex::new(VecDeque::from([
        answer(503, "text/plain", "busy"),
        json(r#"{"state":"PENDING"}"#),
        answer(409, "text/plain", "There are conflicts"),
    ]));
    let server = Server::start(move |_| answers.lock().unwrap().pop_front().unwrap()).await;
    let clock = Waits::default();
    let error = task().until(&client(&server, clock.clone()), Polling::default(), success).await.unwrap_err();
    assert!(error.is_status(409), "{error}");
    assert_eq!(error.message(), Some("There are conflicts"));
    assert_eq!(clock.seconds().len(), 2, "one wait of the retry, one of the job");

    // What the program itself reads as a failure is a result as well.
    let server = Server::always(200, "application/json", r#"{"state":"FAILED"}"#).await;
    let ended = task().until(&client(&server, Waits::default()), Polling::default(), |task| {
        match task.state.as_deref() {
            Some("SUCCESS") => Some(Ok(task.result)),
            Some("FAILED") => Some(Err("failed")),
            _ => None,
        }
    });
    assert_eq!(ended.await.unwrap().unwrap_err(), "failed");
}

/// A file, once it is there.
enum Export {
    Ready(ByteStream),
    Running(Task),
}

impl Reply for Export {
    type Output = Self;

    fn streams(head: &Head) -> bool {
        head.status() == 200
    }

    fn decode(head: &Head, body: Payload) -> Result<Self, Error> {
        match head.status().as_u16() {
            202 => Task::decode(head, body).map(Self::Running),
            _ => ByteStream::decode(head, body).map(Self::Ready),
        }
    }
}

#[tokio::test]
async fn a_job_may_end_in_a_download() {
    let answers = Mutex::new(vec![
        answer(200, "application/zip", "PK"),
        answer(202, "application/json", r#"{"state":"STARTED"}"#),
    ]);
    let server = Server::start(move |_| answers.lock().unwrap().pop().unwrap()).await;
    let export: Request<Export> = Request::new(&GET, &[1.into()]);
    let mut states = Vec::new();
    let file = export.until(&client(&server, Waits::default()), Polling::default(), |export| match export {
        Export::Ready(file) => Some(file),
        Export::Running(task) => {
            states.extend(task.state);
            None
        }
    });
    assert_eq!(file.await.unwrap().bytes().await.unwrap(), "PK");
    assert_eq!(states, ["STARTED"]);
}

/// A clock that does not move.
#[derive(Debug)]
struct Still;

impl Clock for Still {
    fn elapsed(&self) -> Duration {
        SECOND
    }

    fn now(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH
    }

    fn sleep(&self, _duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(async {})
    }
}

#[tokio::test]
async fn who_cannot_wait_does_not_ask_in_a_hurry() {
    let server = pending(99).await;
    let error = task().until(&client(&server, Still), Polling::default(), success).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(error.to_string().contains("clock"), "{error}");
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn a_job_is_followed_on_another_thread() {
    let server = pending(1).await;
    let following = task().until(&client(&server, Waits::default()), Polling::default(), success);
    assert_eq!(tokio::spawn(following).await.unwrap().unwrap().id, Some(7));
}
