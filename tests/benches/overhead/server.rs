//! A server with a single answer, in a thread of its own.

use std::convert::Infallible;
use std::sync::mpsc;
use std::sync::{Arc, Mutex};
use std::thread;

use bitbucket_cloud::bytes::Bytes;
use bitbucket_cloud::http::{HeaderMap, Response};
use http_body_util::Full;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;

const REPOSITORY: &str = include_str!("repository.json");

/// The server; its thread ends with the program.
pub(crate) struct Server {
    url: String,
    seen: Seen,
}

/// The target and the headers of the last two requests.
type Seen = Arc<Mutex<[Option<(String, HeaderMap)>; 2]>>;

/// Starts it on a free port.
pub(crate) fn start() -> Server {
    let (sender, receiver) = mpsc::channel();
    let seen = Seen::default();
    let shared = Arc::clone(&seen);
    thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        runtime.block_on(async {
            let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
            sender.send(listener.local_addr().expect("an address")).expect("the program waits");
            while let Ok((stream, _)) = listener.accept().await {
                stream.set_nodelay(true).expect("a socket");
                let seen = Arc::clone(&shared);
                let service = service_fn(move |request: hyper::Request<hyper::body::Incoming>| {
                    let (head, _) = request.into_parts();
                    let mut seen = seen.lock().expect("no panic before");
                    seen.swap(0, 1);
                    seen[1] = Some((head.uri.to_string(), head.headers));
                    async { Ok::<_, Infallible>(answer()) }
                });
                tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(stream), service));
            }
        });
    });
    let address = receiver.recv().expect("a server that started");
    Server { url: format!("http://{address}"), seen }
}

impl Server {
    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// Asserts that the last two requests were the same: else there is nothing to compare.
    pub(crate) fn assert_alike(&self) {
        let [first, second] = self.seen.lock().expect("no panic before").clone();
        assert!(first.is_some());
        assert_eq!(first, second);
    }
}

/// What the vendor sends beside a body, as far as it is of a usual kind.
fn answer() -> Response<Full<Bytes>> {
    Response::builder()
        .header("content-type", "application/json; charset=utf-8")
        .header("server", "bitbucket")
        .header("vary", "Authorization, Accept-Encoding")
        .header("cache-control", "private")
        .header("x-request-id", "8f0c1d5e3b7a49d2")
        .header("x-ratelimit-limit", "1000")
        .header("x-ratelimit-resource", "api-repositories")
        .header("strict-transport-security", "max-age=31536000")
        .body(Full::new(Bytes::from_static(REPOSITORY.as_bytes())))
        .expect("an answer")
}
