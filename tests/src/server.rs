//! A server on loopback that answers what it was told to, and remembers what it was asked.

use std::collections::VecDeque;
use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bitbucket_runtime::bytes::Bytes;
use bitbucket_runtime::http::{Request, Response};
use http_body_util::{BodyExt as _, Full};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

use crate::judge::Received;

/// The server; it stops when this is dropped.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    state: Arc<Mutex<State>>,
    task: JoinHandle<()>,
}

#[derive(Debug, Default)]
struct State {
    answers: VecDeque<Response<Bytes>>,
    received: Vec<Received>,
}

impl Server {
    /// Starts it on a free port.
    ///
    /// # Errors
    /// Where there is no port on loopback.
    pub async fn start() -> std::io::Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let address = listener.local_addr()?;
        let state = Arc::<Mutex<State>>::default();
        let task = tokio::spawn(serve(listener, Arc::clone(&state)));
        Ok(Self { address, state, task })
    }

    /// Its address, without a slash at the end.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Says what it is to answer, in this order; forgets what it was asked and told before.
    pub fn answer(&self, answers: impl IntoIterator<Item = Response<Bytes>>) {
        let mut state = lock(&self.state);
        state.answers = answers.into_iter().collect();
        state.received.clear();
    }

    /// What it was asked since.
    #[must_use]
    pub fn received(&self) -> Vec<Received> {
        lock(&self.state).received.clone()
    }
}

/// An answer with these headers.
///
/// # Errors
/// Where the status or a header is none.
pub fn answer(
    status: u16,
    headers: &[(&str, &str)],
    body: impl Into<Bytes>,
) -> Result<Response<Bytes>, bitbucket_runtime::http::Error> {
    let answer = Response::builder().status(status);
    let answer = headers.iter().fold(answer, |answer, (name, value)| answer.header(*name, *value));
    answer.body(body.into())
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

fn lock(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

async fn serve(listener: TcpListener, state: Arc<Mutex<State>>) {
    while let Ok((stream, _)) = listener.accept().await {
        let state = Arc::clone(&state);
        tokio::spawn(async move {
            let service = service_fn(|request| reply(&state, request));
            // A connection that breaks shows on the other side.
            let _ = http1::Builder::new().serve_connection(TokioIo::new(stream), service).await;
        });
    }
}

async fn reply(
    state: &Mutex<State>,
    request: Request<Incoming>,
) -> Result<Response<Full<Bytes>>, Infallible> {
    let (head, body) = request.into_parts();
    let body = body.collect().await.map(|body| body.to_bytes()).unwrap_or_default();
    let mut state = lock(state);
    state.received.push(Received { method: head.method, uri: head.uri, headers: head.headers, body });
    let mut nothing_to_say = Response::new(Bytes::from_static(b"the server was told of no more answers"));
    *nothing_to_say.status_mut() = bitbucket_runtime::http::StatusCode::IM_A_TEAPOT;
    Ok(state.answers.pop_front().unwrap_or(nothing_to_say).map(Full::new))
}
