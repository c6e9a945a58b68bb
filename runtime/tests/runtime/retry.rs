//! What is sent again, and what is not.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use bitbucket_runtime::bytes::Bytes;
use bitbucket_runtime::wire::Json;
use bitbucket_runtime::{Body, Client, ClientBuilder, ErrorKind, Operation, Request, RequestOptions, Retry};
use tokio::io::AsyncWriteExt as _;
use tokio::net::TcpListener;

use crate::support::{
    Answer, CREATE, DELETE, GET, LIST, REPLACE, Sample, Server, answer, json, raw_connection, redirect,
};
use crate::time::{Channel, SECOND, Waits};

static CHANGE: Operation = Operation::patch("items::change", "/items");
static LOOK: Operation = Operation::head("items::look", "/items");
static ASK: Operation = Operation::options("items::ask", "/items");

/// Gives these answers one after the other, and the last of them from then on.
pub(crate) async fn in_turn(answers: Vec<Answer>) -> Server {
    let next = AtomicUsize::new(0);
    Server::start(move |_| answers[next.fetch_add(1, Ordering::SeqCst).min(answers.len() - 1)].clone()).await
}

/// A status once, then success.
async fn once(status: u16) -> Server {
    in_turn(vec![answer(status, "text/plain", "not now"), json("{}")]).await
}

pub(crate) fn builder(url: &str, clock: &Waits) -> ClientBuilder<Sample> {
    Client::builder().base_url(url).clock(clock.clone())
}

/// How often the server was asked, how often was waited, and how it ended.
async fn sent(status: u16, request: Request<()>, retry: Retry) -> (usize, usize, Option<ErrorKind>) {
    let (server, clock) = (once(status).await, Waits::default());
    let client = builder(&server.url(), &clock).retry(retry).build().unwrap();
    let outcome = request.send(&client).await;
    (server.seen().len(), clock.all().len(), outcome.err().map(|error| error.kind()))
}

#[tokio::test]
async fn what_may_pass_is_asked_again_by_idempotent_methods() {
    for status in [429, 502, 503, 504, 520] {
        for (operation, values) in [
            (&GET, &[1.into()][..]),
            (&LIST, &[]),
            (&REPLACE, &[1.into()]),
            (&DELETE, &[1.into()]),
            (&LOOK, &[]),
            (&ASK, &[]),
        ] {
            let outcome = sent(status, Request::new(operation, values), Retry::default()).await;
            assert_eq!(outcome, (2, 1, None), "{status} {}", operation.id());
        }
    }
}

#[tokio::test]
async fn what_does_not_pass_is_not_asked_again() {
    for status in [400, 401, 403, 404, 409, 410, 500, 501] {
        let outcome = sent(status, Request::new(&LIST, &[]), Retry::default()).await;
        assert_eq!(outcome, (1, 0, Some(ErrorKind::Status)), "{status}");
    }
}

#[tokio::test]
async fn other_methods_are_sent_again_only_where_the_caller_says_so() {
    for operation in [&CREATE, &CHANGE] {
        let request: Request<()> = Request::new(operation, &[]).with_model(&1_i64);
        let outcome = sent(503, request.clone(), Retry::default()).await;
        assert_eq!(outcome, (1, 0, Some(ErrorKind::Status)), "{}", operation.id());
        assert_eq!(
            sent(503, request.repeatable(), Retry::default()).await,
            (2, 1, None),
            "{}",
            operation.id()
        );
    }
}

#[tokio::test]
async fn a_request_may_have_its_own_rule() {
    let request: Request<()> = Request::new(&LIST, &[]);
    let never = request.clone().with_retry(Retry::never());
    assert_eq!(sent(503, never, Retry::default()).await, (1, 0, Some(ErrorKind::Status)));
    let patient = request.with_retry(Retry::default());
    assert_eq!(sent(503, patient, Retry::never()).await, (2, 1, None));
}

#[tokio::test]
async fn a_refused_connection_is_tried_again() {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let clock = Waits::default();
    let client = builder(&url, &clock).build().unwrap();
    let error = Request::<()>::new(&LIST, &[]).send(&client).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connect, 4));
    let waits = clock.all();
    assert_eq!(waits.len(), 3);
    assert_eq!(error.elapsed(), waits.iter().sum::<Duration>());
    assert!(error.to_string().contains(", after 4 attempts (GET http://"), "{error}");
    // Nobody has seen it: whatever it would do was not done.
    let error = Request::<()>::new(&CREATE, &[]).send(&client).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts(), error.is_retryable()), (ErrorKind::Connect, 4, true));
}

#[tokio::test]
async fn one_too_many_is_sent_again_whatever_it_does() {
    for operation in [&CREATE, &CHANGE] {
        let request: Request<()> = Request::new(operation, &[]).with_model(&1_i64);
        assert_eq!(sent(429, request, Retry::default()).await, (2, 1, None), "{}", operation.id());
        let bodiless = Request::new(operation, &[]);
        assert_eq!(sent(429, bodiless, Retry::default()).await, (2, 1, None), "{}", operation.id());
        let request: Request<()> = Request::new(operation, &[]).with_model(&1_i64);
        let never = sent(429, request, Retry::never()).await;
        assert_eq!(never, (1, 0, Some(ErrorKind::Status)), "{}", operation.id());
        for status in [502, 503, 504, 520] {
            let request: Request<()> = Request::new(operation, &[]).with_model(&1_i64);
            let outcome = sent(status, request, Retry::default()).await;
            assert_eq!(outcome, (1, 0, Some(ErrorKind::Status)), "{status} {}", operation.id());
        }
        let (sender, receiver) = tokio::sync::mpsc::unbounded_channel();
        let stream =
            Request::new(operation, &[]).with_body("text/plain", Body::stream_once(Channel(receiver)));
        drop(sender);
        let outcome = sent(429, stream, Retry::default()).await;
        assert_eq!(outcome, (1, 0, Some(ErrorKind::Status)), "a stream can be sent once");
    }
}

#[tokio::test]
async fn a_write_that_led_elsewhere_may_be_done_and_is_not_sent_again() {
    for status in [301, 302, 303, 307, 308] {
        let server = in_turn(vec![redirect(status, "/items"), answer(429, "text/plain", "slowly")]).await;
        let client = builder(&server.url(), &Waits::default()).build().unwrap();
        let error = Request::<()>::new(&CREATE, &[]).with_model(&1_i64).send(&client).await.unwrap_err();
        assert_eq!((error.attempts(), server.seen().len()), (1, 2), "{status}");
    }
}

/// Answers each connection with the next of these bytes and closes it; tells how many there were.
async fn cut(answers: Vec<&'static [u8]>) -> (String, Arc<AtomicUsize>) {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let count = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&count);
    tokio::spawn(async move {
        for answer in answers {
            let mut stream = raw_connection(&listener).await;
            counted.fetch_add(1, Ordering::SeqCst);
            stream.write_all(answer).await.unwrap();
        }
    });
    (url, count)
}

#[tokio::test]
async fn an_answer_that_is_cut_is_asked_for_again() {
    let whole = b"HTTP/1.1 200 OK\r\ncontent-length: 1\r\nconnection: close\r\n\r\n7";
    for part in [
        &b""[..],
        b"HTTP/1.1 20",
        b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n7",
        b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n1\r\n7\r\n",
        b"this is not HTTP\r\n\r\n",
    ] {
        let shown = String::from_utf8_lossy(part);
        let (url, count) = cut(vec![part, whole]).await;
        let client = builder(&url, &Waits::default()).build().unwrap();
        assert_eq!(Request::<i64>::new(&LIST, &[]).send(&client).await.unwrap(), 7, "{shown}");
        assert_eq!(count.load(Ordering::SeqCst), 2, "{shown}");

        let (url, count) = cut(vec![part, whole]).await;
        let client = builder(&url, &Waits::default()).build().unwrap();
        let error = Request::<i64>::new(&CREATE, &[]).send(&client).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Transport, 1), "{shown}");
        assert_eq!(count.load(Ordering::SeqCst), 1, "{shown}");
    }
}

#[tokio::test]
async fn a_stream_that_is_gone_is_not_sent_again() {
    let (server, clock) = (once(503).await, Waits::default());
    let client = builder(&server.url(), &clock).build().unwrap();
    let stream = Pieces(vec!["ab", "cd"]);
    let request: Request<()> = Request::new(&REPLACE, &[1.into()]);
    let request = request.with_body("text/plain", Body::stream_once(stream)).repeatable();
    let error = request.send(&client).await.unwrap_err();
    assert!(error.is_status(503) && error.is_retryable());
    assert_eq!((error.attempts(), clock.all().len(), server.only().text()), (1, 0, "abcd"));

    let (server, clock) = (once(503).await, Waits::default());
    let client = builder(&server.url(), &clock).build().unwrap();
    let body = Body::stream(|| Ok(Pieces(vec!["ab", "cd"])));
    Request::<()>::new(&REPLACE, &[1.into()]).with_body("text/plain", body).send(&client).await.unwrap();
    let bodies: Vec<_> = server.seen().iter().map(|seen| seen.text().to_owned()).collect();
    assert_eq!(bodies, ["abcd", "abcd"]);
}

/// A stream of texts.
struct Pieces(Vec<&'static str>);

impl futures_core::Stream for Pieces {
    type Item = std::io::Result<Bytes>;

    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        _context: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        let next = (!self.0.is_empty()).then(|| Ok(Bytes::from(self.0.remove(0))));
        std::task::Poll::Ready(next)
    }
}

#[tokio::test]
async fn waits_grow_and_differ() {
    let server = Server::always(503, "text/plain", "").await;
    let retry = Retry::default().attempts(6).first_wait(SECOND).longest_wait(4 * SECOND);
    let mut firsts = Vec::new();
    for _ in 0..8 {
        let clock = Waits::default();
        let client = builder(&server.url(), &clock).retry(retry.clone()).build().unwrap();
        let error = Request::<Json>::new(&LIST, &[]).send(&client).await.unwrap_err();
        assert_eq!(error.attempts(), 6);
        let waits = clock.all();
        for (wait, most) in waits.iter().zip([1, 2, 4, 4, 4]) {
            assert!(*wait >= most * SECOND / 2 && *wait <= most * SECOND, "{waits:?}");
        }
        assert_eq!(waits.len(), 5);
        firsts.push(waits[0]);
    }
    firsts.dedup();
    assert!(firsts.len() > 1, "{firsts:?}");
}

#[tokio::test]
async fn the_total_ends_it() {
    let server = Server::always(503, "text/plain", "").await;
    let clock = Waits::default();
    let retry = Retry::default().attempts(1000).first_wait(SECOND).longest_wait(SECOND).total(10 * SECOND);
    let client = builder(&server.url(), &clock).retry(retry).build().unwrap();
    let error = Request::<Json>::new(&LIST, &[]).send(&client).await.unwrap_err();
    assert!(error.elapsed() <= 10 * SECOND && error.elapsed() > 8 * SECOND, "{:?}", error.elapsed());
    assert!((10..=20).contains(&error.attempts()), "{}", error.attempts());
}

#[tokio::test]
async fn what_is_found_in_the_answer_counts_the_attempts_too() {
    let server = in_turn(vec![answer(503, "text/plain", ""), json("\"text\"")]).await;
    let clock = Waits::default();
    let client = builder(&server.url(), &clock).build().unwrap();
    let error = Request::<i64>::new(&LIST, &[]).send(&client).await.unwrap_err();
    assert!(error.is_decode());
    assert_eq!((error.attempts(), error.elapsed()), (2, clock.all()[0]));
    assert!(error.to_string().contains(", after 2 attempts"), "{error}");
}
