//! A server that gives prepared answers, one after another, and remembers what it was asked.

use std::collections::VecDeque;
use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard};

use bitbucket_cloud::bytes::Bytes;
use bitbucket_cloud::http::{HeaderMap, Request, Response};
use bitbucket_cloud::{Client, Credentials, Retry};
use bitbucket_runtime::{Api, ClientBuilder};
use http_body_util::{BodyExt as _, Full};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use serde_json::Value;
use tokio::net::TcpListener;

/// What stands in the `Authorization` header of every request of [`Server::client`].
pub(crate) const AUTHORIZATION: &str = "Basic bWVAZXhhbXBsZS5jb206dDBrZW4=";

/// What the server answers.
pub(crate) type Answer = Response<Full<Bytes>>;

/// A request as it came over the wire.
#[derive(Clone, Debug)]
pub(crate) struct Seen {
    /// Method, path below the base URL and query, byte for byte: `GET /user?fields=uuid`.
    pub(crate) line: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl Seen {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(|value| value.to_str().expect("a header of text"))
    }

    pub(crate) fn text(&self) -> &str {
        std::str::from_utf8(&self.body).expect("a body of text")
    }

    /// Asserts the line, and that the body is this JSON; tags (`type`) may stand beside what is
    /// expected, nothing else.
    #[track_caller]
    pub(crate) fn assert_json(&self, line: &str, expected: &Value) {
        assert_eq!(self.line, line);
        assert_eq!(self.header("content-type"), Some("application/json"));
        let mut body: Value = serde_json::from_slice(&self.body).expect("a body of JSON");
        remove_tags(&mut body, expected);
        assert_eq!(&body, expected, "{}", self.text());
    }

    /// The parts of a multipart body: what follows `form-data; ` in the disposition, the content
    /// type, the content.
    pub(crate) fn parts(&self) -> Vec<(String, Option<String>, String)> {
        let content_type = self.header("content-type").expect("a content type");
        let boundary = content_type.strip_prefix("multipart/form-data; boundary=").expect("a boundary");
        let (delimiter, end) = (format!("--{boundary}\r\n"), format!("--{boundary}--\r\n"));
        let body = self.text().strip_suffix(&end).expect("an end");
        body.split(&delimiter).skip(1).map(read_part).collect()
    }

    /// Asserts the line, and that there is no body.
    #[track_caller]
    pub(crate) fn assert_empty(&self, line: &str) {
        assert_eq!(self.line, line);
        assert_eq!(self.text(), "");
        assert_eq!(self.header("content-type"), None);
        if !line.starts_with("GET") && !line.starts_with("DELETE") {
            assert_eq!(self.header("content-length"), Some("0"));
        }
    }
}

fn read_part(part: &str) -> (String, Option<String>, String) {
    let (head, content) = part.split_once("\r\n\r\n").expect("a head and a content");
    let header = |name: &str| {
        let (_, value) = head
            .lines()
            .filter_map(|line| line.split_once(": "))
            .find(|(other, _)| other.eq_ignore_ascii_case(name))?;
        Some(value.to_owned())
    };
    let disposition = header("content-disposition").expect("a disposition");
    let disposition = disposition.strip_prefix("form-data; ").expect("form data").to_owned();
    let content = content.strip_suffix("\r\n").expect("a whole line").to_owned();
    (disposition, header("content-type"), content)
}

/// Removes every `type` that is not expected.
fn remove_tags(body: &mut Value, expected: &Value) {
    match body {
        Value::Object(fields) => {
            if expected.get("type").is_none() {
                fields.remove("type");
            }
            for (name, value) in fields {
                remove_tags(value, &expected[name.as_str()]);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter_mut().enumerate() {
                remove_tags(item, &expected[index]);
            }
        }
        _ => {}
    }
}

/// A server on loopback.
pub(crate) struct Server {
    address: SocketAddr,
    base: &'static str,
    state: Arc<Mutex<State>>,
}

struct State {
    answers: VecDeque<Answer>,
    seen: Vec<Seen>,
}

impl Server {
    /// Gives these answers, made from the server's base URL.
    pub(crate) async fn start<Answers>(answers: impl FnOnce(&str) -> Answers) -> Self
    where
        Answers: IntoIterator<Item = Answer>,
    {
        Self::start_at("/2.0", answers).await
    }

    /// The same, with another path of the base URL, so that a client that drops it is found out.
    pub(crate) async fn start_at<Answers>(base: &'static str, answers: impl FnOnce(&str) -> Answers) -> Self
    where
        Answers: IntoIterator<Item = Answer>,
    {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
        let address = listener.local_addr().expect("an address");
        let answers = answers(&url(address, base)).into_iter().collect();
        let server = Self { address, base, state: Arc::new(Mutex::new(State { answers, seen: Vec::new() })) };
        let state = Arc::clone(&server.state);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let state = Arc::clone(&state);
                let service = service_fn(move |request| {
                    let state = Arc::clone(&state);
                    async move {
                        let request = read(request, base).await;
                        Ok::<_, Infallible>(lock(&state).answer(request))
                    }
                });
                tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(stream), service));
            }
        });
        server
    }

    pub(crate) fn url(&self) -> String {
        url(self.address, self.base)
    }

    /// A client of this server, with an API token.
    pub(crate) fn client(&self) -> Client {
        self.builder(Credentials::api_token("me@example.com", "t0ken")).build().expect("a client")
    }

    /// What a client of this server is made of, of whichever API.
    pub(crate) fn builder<A: Api>(&self, credentials: Credentials) -> ClientBuilder<A> {
        let builder = bitbucket_runtime::Client::<A>::builder().base_url(self.url());
        builder.credentials(credentials).retry(Retry::never())
    }

    /// What was asked; every prepared answer must have been given.
    #[track_caller]
    pub(crate) fn seen(&self) -> Vec<Seen> {
        let state = lock(&self.state);
        assert_eq!(state.answers.len(), 0, "answers are left over: {:?}", state.seen);
        state.seen.clone()
    }

    /// The one request that came.
    #[track_caller]
    pub(crate) fn only(&self) -> Seen {
        let [seen] = <[Seen; 1]>::try_from(self.seen()).expect("one request");
        seen
    }
}

impl State {
    fn answer(&mut self, request: Seen) -> Answer {
        self.seen.push(request);
        self.answers.pop_front().unwrap_or_else(|| text(500, "text/plain", "no answer is left"))
    }
}

fn lock(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().expect("no panic before")
}

fn url(address: SocketAddr, base: &str) -> String {
    format!("http://{address}{base}")
}

async fn read(request: Request<Incoming>, base: &str) -> Seen {
    let (parts, body) = request.into_parts();
    let body = body.collect().await.map(|body| body.to_bytes()).unwrap_or_default();
    let target = parts.uri.to_string();
    let path = target.strip_prefix(base).unwrap_or(&target);
    Seen { line: format!("{} {path}", parts.method), headers: parts.headers, body }
}

/// An answer of JSON.
pub(crate) fn json(status: u16, body: &Value) -> Answer {
    text(status, "application/json; charset=utf-8", body.to_string())
}

/// An answer of anything.
pub(crate) fn text(status: u16, content_type: &str, body: impl Into<Bytes>) -> Answer {
    let answer = Response::builder().status(status).header("content-type", content_type);
    answer.body(Full::new(body.into())).expect("an answer")
}

/// An answer without a body.
pub(crate) fn empty(status: u16) -> Answer {
    Response::builder().status(status).body(Full::default()).expect("an answer")
}

/// An answer without a body that says where to look.
pub(crate) fn located(status: u16, location: &str) -> Answer {
    let answer = Response::builder().status(status).header("location", location);
    answer.body(Full::default()).expect("an answer")
}

/// A page of these items.
pub(crate) fn page(values: impl IntoIterator<Item = Value>, next: Option<String>) -> Answer {
    let values: Vec<Value> = values.into_iter().collect();
    let mut page = serde_json::json!({ "pagelen": 50, "values": values });
    if let Some(next) = next {
        page["next"] = next.into();
    }
    json(200, &page)
}
