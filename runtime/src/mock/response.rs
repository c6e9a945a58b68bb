//! In `mock`: what a mock answers.

use std::fmt;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http::header::{CONTENT_TYPE, LOCATION};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use serde::Serialize;

use crate::transport::{BodyStream, TransportError};

/// What a [`Mock`](crate::mock::Mock) answers, and how: whole, in pieces, cut in the middle, late, or not at
/// all.
///
/// ```
/// use std::time::Duration;
/// use bitbucket_runtime::mock::MockResponse;
/// use serde_json::json;
///
/// let created = MockResponse::json(json!({"id": 7})).with_status(201);
/// let later = MockResponse::status(429).with_header("retry-after", "30");
/// let moved = MockResponse::redirect(302, "https://files.example.com/archive.zip?signature=…");
/// let cut = MockResponse::stream("text/plain", ["half of ", "a log"]).cut();
/// let slow = MockResponse::text("done").after(Duration::from_secs(90));
/// let down = MockResponse::no_connection();
/// # let _ = (created, later, moved, cut, slow, down);
/// ```
#[derive(Clone)]
pub struct MockResponse {
    status: StatusCode,
    headers: HeaderMap,
    body: Vec<Bytes>,
    is_streamed: bool,
    is_cut: bool,
    delay: Duration,
    failure: Option<Failure>,
}

#[derive(Clone, Copy, Debug)]
enum Failure {
    NoConnection,
    Broken,
}

impl MockResponse {
    /// An answer without a body.
    ///
    /// # Panics
    /// Where that is no status, which is a number of three digits.
    #[must_use]
    #[track_caller]
    pub fn status(status: u16) -> Self {
        let empty = Self {
            status: StatusCode::OK,
            headers: HeaderMap::new(),
            body: Vec::new(),
            is_streamed: false,
            is_cut: false,
            delay: Duration::ZERO,
            failure: None,
        };
        empty.with_status(status)
    }

    /// 200 with JSON: what `serde_json::json!` makes, a model, or anything else of the caller's.
    ///
    /// # Panics
    /// Where it cannot be written as JSON.
    #[must_use]
    #[track_caller]
    pub fn json(value: impl Serialize) -> Self {
        match serde_json::to_vec(&value) {
            Ok(text) => Self::bytes("application/json", text),
            Err(error) => panic!("this is no JSON: {error}"),
        }
    }

    /// 200 with a text.
    #[must_use]
    pub fn text(text: impl Into<String>) -> Self {
        Self::bytes("text/plain; charset=utf-8", text.into())
    }

    /// 200 with a body of any type.
    ///
    /// # Panics
    /// Where that is no content type.
    #[must_use]
    #[track_caller]
    pub fn bytes(content_type: &str, body: impl Into<Bytes>) -> Self {
        let mut response = Self::status(200).with_header(CONTENT_TYPE.as_str(), content_type);
        response.body.push(body.into());
        response
    }

    /// 200 with a body that comes piece by piece.
    ///
    /// # Panics
    /// Where that is no content type.
    #[must_use]
    #[track_caller]
    pub fn stream<Piece: Into<Bytes>>(content_type: &str, pieces: impl IntoIterator<Item = Piece>) -> Self {
        let mut response = Self::status(200).with_header(CONTENT_TYPE.as_str(), content_type);
        response.body.extend(pieces.into_iter().map(Into::into));
        response.is_streamed = true;
        response
    }

    /// An answer that says where to look: a path, or an address on any host. The client follows it, and the
    /// mock is asked again.
    ///
    /// # Panics
    /// Where that is no status, or nothing that a header can hold.
    #[must_use]
    #[track_caller]
    pub fn redirect(status: u16, location: &str) -> Self {
        Self::status(status).with_header(LOCATION.as_str(), location)
    }

    /// No answer: there is no connection, so that nobody has seen the request.
    ///
    /// ```
    /// # use bitbucket_runtime::{Api, ApiInfo, Operation, Request, wire::Json};
    /// # enum Sample {}
    /// # impl Api for Sample {
    /// #     const INFO: ApiInfo = ApiInfo::new("sample", "0.1.0");
    /// # }
    /// # static GET: Operation = Operation::get("boats::get", "/boats/{id}");
    /// # fn get(id: &str) -> Request<Json> { Request::new(&GET, &[id.into()]) }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), bitbucket_runtime::Error> {
    /// use bitbucket_runtime::mock::{Mock, MockResponse};
    ///
    /// let mock = Mock::new();
    /// mock.always("GET /boats/7", MockResponse::no_connection());
    /// let error = get("7").send(&mock.client::<Sample>()).await.expect_err("nobody is there");
    /// assert!(error.is_connect() && error.attempts() == 4);
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn no_connection() -> Self {
        Self { failure: Some(Failure::NoConnection), ..Self::status(200) }
    }

    /// No answer: the connection breaks after the request was sent. Nobody knows what the server did.
    #[must_use]
    pub fn broken() -> Self {
        Self { failure: Some(Failure::Broken), ..Self::status(200) }
    }

    /// Another status.
    ///
    /// # Panics
    /// Where that is no status.
    #[must_use]
    #[track_caller]
    pub fn with_status(mut self, status: u16) -> Self {
        match StatusCode::from_u16(status) {
            Ok(status) => self.status = status,
            Err(_) => panic!("{status} is no status: it has three digits, and begins with none less than 1"),
        }
        self
    }

    /// A header. One of the same name stays beside it, but for the content type, of which there is one.
    ///
    /// # Panics
    /// Where that is no header.
    #[must_use]
    #[track_caller]
    pub fn with_header(mut self, name: &str, value: &str) -> Self {
        match (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            (Ok(CONTENT_TYPE), Ok(value)) => {
                self.headers.insert(CONTENT_TYPE, value);
            }
            (Ok(name), Ok(value)) => {
                self.headers.append(name, value);
            }
            (Err(_), _) => panic!("{name:?} is no name of a header"),
            // The value may be a secret.
            (_, Err(_)) => panic!("the header {name} cannot hold what it was given"),
        }
        self
    }

    /// The body breaks off after what is there, as where a connection is lost.
    #[must_use]
    pub fn cut(mut self) -> Self {
        self.is_cut = true;
        self
    }

    /// The answer comes after so long, which goes by on the mock's clock and takes no time. A request whose
    /// time-out is not longer ends by it.
    ///
    /// ```
    /// # use bitbucket_runtime::{Api, ApiInfo, Operation, Request, wire::Json};
    /// # enum Sample {}
    /// # impl Api for Sample {
    /// #     const INFO: ApiInfo = ApiInfo::new("sample", "0.1.0");
    /// # }
    /// # static GET: Operation = Operation::get("boats::get", "/boats/{id}");
    /// # fn get(id: &str) -> Request<Json> { Request::new(&GET, &[id.into()]) }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), bitbucket_runtime::Error> {
    /// use bitbucket_runtime::mock::{Mock, MockResponse};
    /// use bitbucket_runtime::{RequestOptions as _, Retry};
    /// use std::time::Duration;
    ///
    /// let mock = Mock::new();
    /// mock.answer("GET /boats/7", MockResponse::text("late").after(Duration::from_secs(90)));
    /// let request = get("7").with_timeout(Duration::from_secs(60)).with_retry(Retry::never());
    /// let error = request.send(&mock.client::<Sample>()).await.expect_err("it takes too long");
    /// assert!(error.is_timeout());
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn after(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    pub(super) fn delay(&self) -> Duration {
        self.delay
    }

    pub(super) fn into_http(self) -> Result<http::Response<BodyStream>, TransportError> {
        let failed = |kind: io::ErrorKind| TransportError::new(io::Error::from(kind));
        match self.failure {
            Some(Failure::NoConnection) => {
                return Err(failed(io::ErrorKind::ConnectionRefused).connect(true));
            }
            Some(Failure::Broken) => return Err(failed(io::ErrorKind::ConnectionReset)),
            None => {}
        }
        let body = if self.is_streamed || self.is_cut {
            BodyStream::new(Body { pieces: self.body.into_iter(), is_cut: self.is_cut })
        } else {
            BodyStream::from(self.body.into_iter().next().unwrap_or_default())
        };
        let mut response = http::Response::new(body);
        *response.status_mut() = self.status;
        *response.headers_mut() = self.headers;
        Ok(response)
    }
}

impl From<serde_json::Value> for MockResponse {
    fn from(json: serde_json::Value) -> Self {
        // Not by way of `Serialize`: a tree is always JSON.
        Self::bytes("application/json", json.to_string())
    }
}

impl fmt::Debug for MockResponse {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.headers.keys().map(HeaderName::as_str).collect();
        let bytes: usize = self.body.iter().map(Bytes::len).sum();
        match self.failure {
            Some(failure) => write!(formatter, "MockResponse({failure:?})"),
            None => write!(formatter, "MockResponse({}, headers {names:?}, {bytes} bytes)", self.status),
        }
    }
}

/// The pieces of a body, and an error where it is cut.
struct Body {
    pieces: std::vec::IntoIter<Bytes>,
    is_cut: bool,
}

impl Stream for Body {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, _context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let piece = self.pieces.next().map(Ok);
        let cut = || TransportError::new(io::Error::from(io::ErrorKind::UnexpectedEof));
        Poll::Ready(piece.or_else(|| std::mem::take(&mut self.is_cut).then(|| Err(cut()))))
    }
}
