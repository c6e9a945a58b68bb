//! A small API, and servers that remember what they were asked.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use bitbucket_runtime::bytes::Bytes;
use bitbucket_runtime::http::{HeaderMap, Method, Request, Response};
use bitbucket_runtime::{Api, ApiInfo, Client, Credentials, ErrorShape, Operation, Retry};
use http_body_util::{BodyExt as _, Full};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

#[derive(Clone, Copy, Debug)]
pub(crate) enum Sample {}

impl Api for Sample {
    const INFO: ApiInfo = ApiInfo::new("sample", "1.2.3")
        .with_errors(
            ErrorShape::UNKNOWN
                .with_message(&["/error/message"])
                .with_detail(&["/error/detail"])
                .with_fields(&["/error/fields"])
                .with_id(&["/error/id"]),
        )
        .with_trace_headers(&["x-request-id", "x-sample-trace"])
        .with_transient_statuses(&[520]);
}

pub(crate) static GET: Operation = Operation::get("items::get", "/items/{id}").scopes(&["item", "account"]);
pub(crate) static LIST: Operation = Operation::get("items::list", "/items");
pub(crate) static CREATE: Operation = Operation::post("items::create", "/items").scopes(&["item:write"]);
pub(crate) static REPLACE: Operation = Operation::put("items::replace", "/items/{id}");
pub(crate) static DELETE: Operation = Operation::delete("items::delete", "/items/{id}");
pub(crate) static READ: Operation = Operation::get("files::read", "/src/{commit}/{+path}").accept("*/*");

bitbucket_runtime::model! {
    pub(crate) struct Item {
        pub(crate) id: Option<i64>;
        pub(crate) title: Option<String>;
    }
}

impl Item {
    pub(crate) fn titled(title: &str) -> Self {
        Self { title: Some(title.to_owned()), ..Self::default() }
    }
}

/// A request as it came over the wire.
#[derive(Clone, Debug)]
pub(crate) struct Seen {
    pub(crate) method: Method,
    /// The path and the query, byte for byte.
    pub(crate) target: String,
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
}

/// What a server answers with.
pub(crate) type Answer = Response<Full<Bytes>>;

/// A server that remembers what it was asked.
#[derive(Clone, Debug)]
pub(crate) struct Server {
    address: SocketAddr,
    seen: Arc<Mutex<Vec<Seen>>>,
}

impl Server {
    /// Answers every request by this function.
    pub(crate) async fn start(answer: impl Fn(&Seen) -> Answer + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
        let server = Self { address: listener.local_addr().expect("an address"), seen: Arc::default() };
        let (answer, seen) = (Arc::new(answer), Arc::clone(&server.seen));
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (answer, seen) = (Arc::clone(&answer), Arc::clone(&seen));
                let service = service_fn(move |request| {
                    let (answer, seen) = (Arc::clone(&answer), Arc::clone(&seen));
                    async move {
                        let request = read(request).await;
                        seen.lock().expect("no panic before").push(request.clone());
                        Ok::<_, Infallible>(answer(&request))
                    }
                });
                tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(stream), service));
            }
        });
        server
    }

    /// Answers every request with this status and body.
    pub(crate) async fn always(status: u16, content_type: &'static str, body: &'static str) -> Self {
        Self::start(move |_| answer(status, content_type, body)).await
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// A client of this server, without credentials.
    pub(crate) fn client(&self) -> Client<Sample> {
        client_of(&self.url())
    }

    /// A client of this server with a bearer token.
    pub(crate) fn client_with_token(&self) -> Client<Sample> {
        Client::builder()
            .base_url(self.url())
            .credentials(Credentials::bearer("s3cret"))
            .retry(Retry::never())
            .build()
            .expect("a client")
    }

    pub(crate) fn seen(&self) -> Vec<Seen> {
        self.seen.lock().expect("no panic before").clone()
    }

    /// The only request that came.
    pub(crate) fn only(&self) -> Seen {
        let seen = self.seen();
        assert_eq!(seen.len(), 1, "{seen:?}");
        seen.into_iter().next().expect("one request")
    }
}

async fn read(request: Request<Incoming>) -> Seen {
    let (parts, body) = request.into_parts();
    let body = body.collect().await.map(|body| body.to_bytes()).unwrap_or_default();
    Seen { method: parts.method, target: parts.uri.to_string(), headers: parts.headers, body }
}

pub(crate) fn answer(status: u16, content_type: &str, body: impl Into<Bytes>) -> Answer {
    let answer = Response::builder().status(status).header("content-type", content_type);
    answer.body(Full::new(body.into())).expect("an answer")
}

pub(crate) fn json(body: impl Into<Bytes>) -> Answer {
    answer(200, "application/json", body)
}

pub(crate) fn redirect(status: u16, location: &str) -> Answer {
    let answer = Response::builder().status(status).header("location", location);
    answer.body(Full::default()).expect("an answer")
}

/// A listener whose first connection is handed over once the head of a request has come.
pub(crate) async fn raw_connection(listener: &TcpListener) -> TcpStream {
    let (mut stream, _) = listener.accept().await.expect("a connection");
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(stream.read_u8().await.expect("the head of a request"));
    }
    stream
}

/// A server that sends these bytes to the first request and closes the connection.
pub(crate) async fn raw(bytes: &'static [u8]) -> String {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    tokio::spawn(async move {
        let mut stream = raw_connection(&listener).await;
        stream.write_all(bytes).await.expect("a client that listens");
    });
    url
}

pub(crate) fn client_of(url: &str) -> Client<Sample> {
    Client::builder().base_url(url).retry(Retry::never()).build().expect("a client")
}
