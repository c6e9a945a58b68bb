//! What servers say about their limits, and the client's own.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use bitbucket_runtime::http::{HeaderName, HeaderValue};
use bitbucket_runtime::{ByteStream, Client, ErrorKind, RateLimit, Request, Retry};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;

use crate::retry::{builder, in_turn};
use crate::support::{Answer, GET, LIST, Sample, Server, answer, json};
use crate::time::{SECOND, Waits};

fn busy(status: u16, headers: &[(&'static str, &'static str)]) -> Answer {
    let mut answer = answer(status, "text/plain", "slowly");
    for (name, value) in headers {
        answer.headers_mut().insert(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
    answer
}

/// What is waited after an answer with these headers; nothing where the call fails at once.
async fn waited(headers: &[(&'static str, &'static str)]) -> Vec<Duration> {
    let server = in_turn(vec![busy(429, headers), json("7")]).await;
    let clock = Waits::default();
    let client = builder(&server.url(), &clock).build().unwrap();
    assert_eq!(Request::<i64>::new(&LIST, &[]).send(&client).await.unwrap(), 7, "{headers:?}");
    clock.all()
}

#[tokio::test]
async fn a_server_says_how_long_to_wait() {
    assert_eq!(waited(&[("retry-after", "7")]).await, [7 * SECOND]);
    assert_eq!(waited(&[("retry-after", "Sun, 06 Nov 1994 08:49:37 GMT")]).await, [8 * SECOND]);
    let own = [("x-ratelimit-remaining", "0"), ("x-ratelimit-interval-seconds", "5")];
    assert_eq!(waited(&own).await, [5 * SECOND]);
    let both = [("retry-after", "9"), own[0], own[1]];
    assert_eq!(waited(&both).await, [9 * SECOND]);
}

#[tokio::test]
async fn what_says_nothing_is_waited_for_as_ever() {
    for headers in [
        &[("retry-after", "soon")][..],
        &[("retry-after", "-3")],
        &[("retry-after", "0")],
        &[("retry-after", "Sun, 06 Nov 1994 08:00:00 GMT")],
        &[("x-ratelimit-remaining", "3"), ("x-ratelimit-interval-seconds", "5")],
        &[("x-ratelimit-limit", "1000"), ("x-ratelimit-nearlimit", "true")],
        &[],
    ] {
        let waits = waited(headers).await;
        assert_eq!(waits.len(), 1);
        assert!(waits[0] >= SECOND / 4 && waits[0] <= SECOND / 2, "{headers:?}: {waits:?}");
    }
}

#[tokio::test]
async fn a_wait_that_is_too_long_is_told_and_not_waited_for() {
    for (value, seconds) in [("600", 600), ("18446744073709551615", u64::MAX)] {
        let server = Server::start(move |_| busy(503, &[("retry-after", value)])).await;
        let clock = Waits::default();
        let client = builder(&server.url(), &clock).build().unwrap();
        let error = Request::<i64>::new(&LIST, &[]).send(&client).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts(), clock.all().len()), (ErrorKind::Status, 1, 0));
        assert!(error.is_retryable());
        assert_eq!(error.retry_after(), Some(Duration::from_secs(seconds)));
        let text = format!("503 Service Unavailable: slowly; to be asked again after {seconds} s (");
        assert!(error.to_string().contains(&text), "{error}");
    }
    let server = Server::start(|_| busy(503, &[("retry-after", "600")])).await;
    let clock = Waits::default();
    let client = builder(&server.url(), &clock).retry(Retry::default().total(1200 * SECOND)).build().unwrap();
    let error = Request::<i64>::new(&LIST, &[]).send(&client).await.unwrap_err();
    assert_eq!((error.attempts(), error.elapsed()), (3, 1200 * SECOND));
}

#[tokio::test]
async fn the_limit_can_be_read() {
    let server =
        Server::start(|_| busy(403, &[("x-ratelimit-limit", "60"), ("x-ratelimit-fillrate", "2")])).await;
    let error = Request::<i64>::new(&LIST, &[]).send(&server.client()).await.unwrap_err();
    let limit = error.rate_limit(std::time::SystemTime::UNIX_EPOCH);
    assert_eq!((limit.limit, limit.fill_rate, limit.wait()), (Some(60), Some(2), None));
    assert_eq!(error.retry_after(), None);
    assert_eq!(RateLimit::default().wait(), None);
}

/// A server that answers when it is told to, and counts how many wait for it.
struct Gate {
    url: String,
    arrived: Semaphore,
    open: Semaphore,
    now: AtomicUsize,
    most: AtomicUsize,
}

impl Gate {
    async fn start(head: &'static [u8], rest: &'static [u8]) -> Arc<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let gate = Arc::new(Self {
            url: format!("http://{}", listener.local_addr().unwrap()),
            arrived: Semaphore::new(0),
            open: Semaphore::new(0),
            now: AtomicUsize::new(0),
            most: AtomicUsize::new(0),
        });
        let serving = Arc::clone(&gate);
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let gate = Arc::clone(&serving);
                tokio::spawn(async move { while gate.serve(&mut stream, head, rest).await {} });
            }
        });
        gate
    }

    async fn serve(&self, stream: &mut TcpStream, head: &[u8], rest: &[u8]) -> bool {
        let mut asked = Vec::new();
        while !asked.ends_with(b"\r\n\r\n") {
            let Ok(byte) = stream.read_u8().await else { return false };
            asked.push(byte);
        }
        let now = self.now.fetch_add(1, Ordering::SeqCst) + 1;
        self.most.fetch_max(now, Ordering::SeqCst);
        stream.write_all(head).await.unwrap();
        self.arrived.add_permits(1);
        self.open.acquire().await.unwrap().forget();
        self.now.fetch_sub(1, Ordering::SeqCst);
        stream.write_all(rest).await.is_ok()
    }

    /// One more request is here.
    async fn arrival(&self) {
        let arrival = tokio::time::timeout(Duration::from_secs(20), self.arrived.acquire()).await;
        arrival.expect("a request comes").unwrap().forget();
    }

    fn client(&self, concurrency: usize) -> Client<Sample> {
        Client::builder().base_url(&self.url).retry(Retry::never()).concurrency(concurrency).build().unwrap()
    }
}

/// Lets everything go on that can.
async fn settle() {
    for _ in 0..200 {
        tokio::task::yield_now().await;
    }
}

const WHOLE: &[u8] = b"HTTP/1.1 200 OK\r\ncontent-length: 1\r\n\r\n7";

#[tokio::test]
async fn no_more_are_on_their_way_than_may_be() {
    let gate = Gate::start(b"", WHOLE).await;
    let client = gate.client(3);
    let calls: Vec<_> = (0..9).map(|_| tokio::spawn(Request::<i64>::new(&LIST, &[]).send(&client))).collect();
    for _ in 0..3 {
        gate.arrival().await;
    }
    settle().await;
    for _ in 3..9 {
        gate.open.add_permits(1);
        gate.arrival().await;
        settle().await;
    }
    gate.open.add_permits(3);
    for call in calls {
        assert_eq!(call.await.unwrap().unwrap(), 7);
    }
    assert_eq!(gate.most.load(Ordering::SeqCst), 3);
}

#[tokio::test]
async fn any_number_of_turns_makes_a_client() {
    let server = Server::always(200, "application/json", "7").await;
    for concurrency in [0, 1, Semaphore::MAX_PERMITS, Semaphore::MAX_PERMITS + 1, usize::MAX] {
        let client =
            Client::<Sample>::builder().base_url(server.url()).concurrency(concurrency).build().unwrap();
        assert_eq!(Request::<i64>::new(&LIST, &[]).send(&client).await.unwrap(), 7, "{concurrency}");
    }
}

#[tokio::test]
async fn a_turn_is_given_back_after_an_error_and_by_a_call_that_is_dropped() {
    let gate = Gate::start(b"", b"HTTP/1.1 500 Oops\r\ncontent-length: 0\r\n\r\n").await;
    let client = gate.client(0);
    let request: Request<i64> = Request::new(&LIST, &[]);
    gate.open.add_permits(2);
    for _ in 0..2 {
        assert!(request.send(&client).await.unwrap_err().is_status(500));
        gate.arrival().await;
    }
    let dropped = tokio::spawn(request.send(&client));
    gate.arrival().await;
    let waiting = tokio::spawn(request.send(&client));
    let impatient = tokio::spawn(request.send(&client));
    settle().await;
    assert_eq!(gate.now.load(Ordering::SeqCst), 1);
    impatient.abort();
    dropped.abort();
    gate.arrival().await;
    gate.open.add_permits(2);
    assert!(waiting.await.unwrap().unwrap_err().is_status(500));
}

#[tokio::test]
async fn a_turn_lasts_until_the_answer_is_read_or_handed_over() {
    let gate = Gate::start(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n1", b"2").await;
    let client = gate.client(1);
    let first = tokio::spawn(Request::<i64>::new(&LIST, &[]).send(&client));
    gate.arrival().await;
    let second = tokio::spawn(Request::<i64>::new(&GET, &[1.into()]).send(&client));
    settle().await;
    assert_eq!(gate.now.load(Ordering::SeqCst), 1, "the first is still being read");
    gate.open.add_permits(1);
    assert_eq!(first.await.unwrap().unwrap(), 12);
    gate.arrival().await;
    gate.open.add_permits(1);
    assert_eq!(second.await.unwrap().unwrap(), 12);

    let stream = Request::<ByteStream>::new(&LIST, &[]).send(&client).await.unwrap();
    gate.arrival().await;
    let beside = Request::<ByteStream>::new(&LIST, &[]).send(&client).await.unwrap();
    gate.arrival().await;
    gate.open.add_permits(2);
    assert_eq!(stream.bytes().await.unwrap(), "12");
    assert_eq!(beside.bytes().await.unwrap(), "12");
}
