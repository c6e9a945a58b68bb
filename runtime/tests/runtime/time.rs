//! Time: a clock that never sleeps, and how long the default transport waits.

use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use bitbucket_runtime::bytes::Bytes;
use bitbucket_runtime::transport::{BodyStream, BoxFuture, Transport, TransportError};
use bitbucket_runtime::wire::Json;
use bitbucket_runtime::{Body, ByteStream, Client, Clock, ErrorKind, Request, RequestOptions, Retry, http};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpSocket};
use tokio::sync::mpsc;

use crate::support::{CREATE, GET, REPLACE, Sample, Server, json, raw_connection, redirect};

pub(crate) const SECOND: Duration = Duration::from_secs(1);

/// A clock that notes how long it should have slept, and says that it did.
#[derive(Clone, Debug, Default)]
pub(crate) struct Waits(Arc<Mutex<(Duration, Vec<Duration>)>>);

impl Waits {
    pub(crate) fn all(&self) -> Vec<Duration> {
        self.0.lock().expect("no panic before").1.clone()
    }

    pub(crate) fn advance(&self, duration: Duration) {
        self.0.lock().expect("no panic before").0 += duration;
    }
}

impl Clock for Waits {
    fn elapsed(&self) -> Duration {
        self.0.lock().expect("no panic before").0
    }

    /// Eight seconds before the dates in the tests.
    fn now(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_769) + self.elapsed()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        self.advance(duration);
        self.0.lock().expect("no panic before").1.push(duration);
        Box::pin(std::future::ready(()))
    }
}

/// A stream of what is sent to it.
pub(crate) struct Channel(pub(crate) mpsc::UnboundedReceiver<std::io::Result<Bytes>>);

impl futures_core::Stream for Channel {
    type Item = std::io::Result<Bytes>;

    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        context: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        self.0.poll_recv(context)
    }
}

/// Stops tokio's time: it moves only when it is told to, however long nothing happens.
struct Stopped {
    _held: std::sync::mpsc::Sender<()>,
}

impl Stopped {
    fn new() -> Self {
        tokio::time::pause();
        let (held, end) = std::sync::mpsc::channel::<()>();
        // While blocking work is under way, time that is paused does not run ahead.
        tokio::task::spawn_blocking(move || end.recv().is_ok());
        Self { _held: held }
    }
}

async fn listener() -> (TcpListener, String) {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    (listener, url)
}

fn patient(url: &str) -> Client<Sample> {
    let client = Client::builder().base_url(url).read_timeout(100 * SECOND).clock(Waits::default());
    client.build().unwrap()
}

#[tokio::test]
async fn the_time_out_is_for_all_redirects_of_an_attempt() {
    let clock = Waits::default();
    let server = Server::start({
        let clock = clock.clone();
        move |seen| {
            clock.advance(4 * SECOND);
            match &*seen.target {
                "/items/3" => json("3"),
                "/items/2" => redirect(302, "/items/3"),
                _ => redirect(302, "/items/2"),
            }
        }
    })
    .await;
    let ask = |seconds| {
        let client = Client::<Sample>::builder().base_url(server.url()).timeout(seconds * SECOND);
        let client = client.clock(clock.clone()).build().unwrap();
        Request::<i64>::new(&GET, &[1.into()]).send(&client)
    };
    assert_eq!(ask(3600).await.unwrap(), 3);
    let error = ask(8).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(error.url().unwrap().ends_with("/items/3"), "{error}");
    assert_eq!(error.elapsed(), 8 * SECOND);
}

#[tokio::test]
async fn a_time_out_of_the_request_goes_before_the_clients() {
    let (listener, url) = listener().await;
    let server = tokio::spawn(async move {
        let _open = raw_connection(&listener).await;
        std::future::pending::<()>().await;
    });
    let client =
        Client::<Sample>::builder().base_url(url).timeout(Duration::from_secs(3600)).build().unwrap();
    let request: Request<Json> = Request::new(&GET, &[1.into()]);
    let error = request.with_timeout(Duration::from_millis(20)).send(&client).await.unwrap_err();
    server.abort();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Timeout, 1), "{error:?}");
    assert!(error.to_string().starts_with("items::get: timed out; the attempt took"), "{error}");
}

#[tokio::test]
async fn a_server_that_says_nothing_is_given_up_and_not_asked_again() {
    let (listener, url) = listener().await;
    let _time = Stopped::new();
    let call = tokio::spawn(Request::<Json>::new(&GET, &[1.into()]).send(&patient(&url)));
    let _open = raw_connection(&listener).await;
    tokio::time::advance(99 * SECOND).await;
    assert!(!call.is_finished());
    tokio::time::advance(2 * SECOND).await;
    let error = call.await.unwrap().unwrap_err();
    assert_eq!((error.kind(), error.attempts(), error.is_connect()), (ErrorKind::Timeout, 1, false));
}

#[tokio::test]
async fn a_server_that_stops_in_the_middle_is_given_up() {
    let (listener, url) = listener().await;
    let _time = Stopped::new();
    let call = tokio::spawn(Request::<ByteStream>::new(&GET, &[1.into()]).send(&patient(&url)));
    let mut stream = raw_connection(&listener).await;
    stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nab").await.unwrap();
    let mut body = call.await.unwrap().unwrap();
    assert_eq!(body.chunk().await.unwrap().unwrap(), "ab");
    // Nobody waits: this is not the server's time.
    tokio::time::advance(1000 * SECOND).await;
    stream.write_all(b"cd").await.unwrap();
    assert_eq!(body.chunk().await.unwrap().unwrap(), "cd");
    let rest = tokio::spawn(async move { body.chunk().await });
    tokio::task::yield_now().await;
    tokio::time::advance(101 * SECOND).await;
    let error = rest.await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert_eq!(error.status().unwrap(), 200);
}

#[tokio::test]
async fn each_wait_for_a_piece_has_the_whole_time() {
    let (listener, url) = listener().await;
    let _time = Stopped::new();
    let call = tokio::spawn(Request::<ByteStream>::new(&GET, &[1.into()]).send(&patient(&url)));
    let mut stream = raw_connection(&listener).await;
    stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nab").await.unwrap();
    let mut body = call.await.unwrap().unwrap();
    assert_eq!(body.chunk().await.unwrap().unwrap(), "ab");
    for piece in ["cd", "ef", "gh"] {
        let waiting = tokio::spawn(async move { (body.chunk().await, body) });
        tokio::task::yield_now().await;
        tokio::time::advance(90 * SECOND).await;
        assert!(!waiting.is_finished(), "{piece}");
        stream.write_all(piece.as_bytes()).await.unwrap();
        let (came, rest) = waiting.await.unwrap();
        assert_eq!(came.unwrap().unwrap(), piece);
        body = rest;
        // Nobody waits: what was set for the last piece is over when the next is waited for.
        tokio::time::advance(1000 * SECOND).await;
    }
    let rest = tokio::spawn(async move { body.chunk().await });
    tokio::task::yield_now().await;
    tokio::time::advance(101 * SECOND).await;
    assert_eq!(rest.await.unwrap().unwrap_err().kind(), ErrorKind::Timeout);
}

#[test]
fn silence_in_a_body_ends_where_no_runtime_runs_as_well() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let (mut body, _open) = runtime.block_on(async {
        let (listener, url) = listener().await;
        let client = Client::<Sample>::builder().base_url(url).read_timeout(Duration::from_millis(300));
        let client = client.retry(Retry::never()).build().unwrap();
        let call = tokio::spawn(Request::<ByteStream>::new(&GET, &[1.into()]).send(&client));
        let mut stream = raw_connection(&listener).await;
        stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nab").await.unwrap();
        (call.await.unwrap().unwrap(), stream)
    });
    assert_eq!(without_tokio(body.chunk()).unwrap().unwrap(), "ab");
    assert_eq!(without_tokio(body.chunk()).unwrap_err().kind(), ErrorKind::Timeout);
}

#[tokio::test]
async fn an_upload_may_take_longer_than_the_wait_for_a_byte() {
    let (listener, url) = listener().await;
    let _time = Stopped::new();
    let (pieces, body) = mpsc::unbounded_channel();
    let body = Body::stream_once(Channel(body)).with_length(5);
    let request: Request<()> = Request::new(&CREATE, &[]);
    let call = tokio::spawn(request.with_body("text/plain", body).send(&patient(&url)));
    let mut stream = raw_connection(&listener).await;
    for piece in 0..4_u8 {
        tokio::time::advance(90 * SECOND).await;
        pieces.send(Ok(Bytes::from(vec![piece]))).unwrap();
        assert_eq!(stream.read_u8().await.unwrap(), piece);
    }
    tokio::time::advance(90 * SECOND).await;
    pieces.send(Ok(Bytes::from_static(b"\x04"))).unwrap();
    // The last piece is sent once it is sure that it is the last.
    drop(pieces);
    assert_eq!(stream.read_u8().await.unwrap(), 4);
    tokio::time::advance(90 * SECOND).await;
    stream.write_all(b"HTTP/1.1 204 No Content\r\n\r\n").await.unwrap();
    call.await.unwrap().unwrap();
}

#[tokio::test]
async fn a_large_body_is_seen_to_move() {
    let (listener, url) = listener().await;
    let _time = Stopped::new();
    let body = vec![7; 40_000_000];
    let request: Request<()> = Request::new(&REPLACE, &[1.into()]);
    let call = tokio::spawn(request.with_body("text/plain", body).send(&patient(&url)));
    let mut stream = raw_connection(&listener).await;
    let mut part = vec![0; 10_000_000];
    for _ in 0..4 {
        tokio::time::advance(60 * SECOND).await;
        stream.read_exact(&mut part).await.unwrap();
        assert!(part.iter().all(|byte| *byte == 7));
    }
    stream.write_all(b"HTTP/1.1 204 No Content\r\n\r\n").await.unwrap();
    call.await.unwrap().unwrap();
}

#[tokio::test]
async fn an_upload_that_stands_still_is_given_up() {
    let (listener, url) = listener().await;
    let _time = Stopped::new();
    let (pieces, body) = mpsc::unbounded_channel();
    let request: Request<()> = Request::new(&CREATE, &[]);
    let request = request.with_body("text/plain", Body::stream_once(Channel(body)).with_length(2));
    let call = tokio::spawn(request.send(&patient(&url)));
    let mut stream = raw_connection(&listener).await;
    tokio::time::advance(90 * SECOND).await;
    pieces.send(Ok(Bytes::from_static(b"x"))).unwrap();
    assert_eq!(stream.read_u8().await.unwrap(), b'x');
    tokio::time::advance(99 * SECOND).await;
    assert!(!call.is_finished());
    tokio::time::advance(2 * SECOND).await;
    assert_eq!(call.await.unwrap().unwrap_err().kind(), ErrorKind::Timeout);
}

#[tokio::test]
async fn a_connection_that_does_not_come_is_given_up() {
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let listener = socket.listen(0).unwrap();
    let address = listener.local_addr().unwrap();
    // Nobody accepts: once the queue is full, the system answers nobody.
    let mut queue = Vec::new();
    while let Ok(stream) = std::net::TcpStream::connect_timeout(&address, Duration::from_millis(50)) {
        queue.push(stream);
    }
    let client = Client::<Sample>::builder()
        .base_url(format!("http://{address}"))
        .connect_timeout(Duration::from_millis(20))
        .retry(Retry::never())
        .build()
        .unwrap();
    let error = Request::<Json>::new(&GET, &[1.into()]).send(&client).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(error.is_connect() && error.is_timeout() && error.is_retryable(), "{error:?}");
    assert!(
        error.to_string().starts_with("items::get: timed out while connecting; no connection"),
        "{error}"
    );
}

#[derive(Debug, Default)]
struct Recovering(std::sync::atomic::AtomicBool);

impl Transport for Recovering {
    fn send(
        &self,
        _request: http::Request<BodyStream>,
    ) -> BoxFuture<'_, Result<http::Response<BodyStream>, TransportError>> {
        let mut answer = http::Response::new(BodyStream::from("7"));
        if !self.0.swap(true, std::sync::atomic::Ordering::SeqCst) {
            *answer.status_mut() = http::StatusCode::SERVICE_UNAVAILABLE;
        }
        Box::pin(std::future::ready(Ok(answer)))
    }
}

/// Wakes the thread that waits for a future.
struct Unpark(std::thread::Thread);

impl std::task::Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

/// What becomes of a future on this thread, where no runtime runs.
pub(crate) fn without_tokio<T>(future: impl Future<Output = T>) -> T {
    let mut future = std::pin::pin!(future);
    let waker = Arc::new(Unpark(std::thread::current())).into();
    let mut context = std::task::Context::from_waker(&waker);
    loop {
        match future.as_mut().poll(&mut context) {
            std::task::Poll::Ready(outcome) => return outcome,
            std::task::Poll::Pending => std::thread::park(),
        }
    }
}

#[test]
fn the_clock_of_the_machine_waits_without_tokio_too() {
    let retry = Retry::default().first_wait(Duration::from_millis(2));
    let client =
        Client::<Sample>::builder().base_url("http://x").transport(Recovering::default()).retry(retry);
    let call = Request::<i64>::new(&GET, &[1.into()]).send(&client.build().unwrap());
    assert_eq!(without_tokio(call).unwrap(), 7);
}
