//! In `answer`: status, headers and address, without the body.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::response::Parts;
use http::{HeaderMap, Method, StatusCode, Uri, header};

use crate::address::{shown, target};
use crate::api::info::{ApiInfo, UNKNOWN};
use crate::api::operation::Operation;

/// Status, headers and address of an answer. Cloning is cheap.
#[derive(Clone)]
pub struct Head(Arc<Inner>);

struct Inner {
    operation: &'static Operation,
    api: &'static ApiInfo,
    status: StatusCode,
    headers: HeaderMap,
    uri: Uri,
    home: bool,
    attempts: u32,
    elapsed: Duration,
}

impl Head {
    /// A head that no server sent, to test a [`Reply`](crate::Reply) with.
    #[must_use]
    pub fn new(operation: &'static Operation, uri: Uri, status: StatusCode, headers: HeaderMap) -> Self {
        let (mut answer, ()) = http::Response::new(()).into_parts();
        (answer.status, answer.headers) = (status, headers);
        Self::answered(operation, &UNKNOWN, answer, uri, true)
    }

    /// The head of an answer that came from this address, which may be the client's own origin.
    pub(crate) fn answered(
        operation: &'static Operation,
        api: &'static ApiInfo,
        answer: Parts,
        uri: Uri,
        home: bool,
    ) -> Self {
        let Parts { status, headers, .. } = answer;
        let (attempts, elapsed) = (0, Duration::ZERO);
        Self(Arc::new(Inner { operation, api, status, headers, uri, home, attempts, elapsed }))
    }

    /// Notes what the call took, for the errors that are found in its answer.
    pub(crate) fn took(&mut self, attempts: u32, elapsed: Duration) {
        // Nobody else has it before the call ends.
        if let Some(inner) = Arc::get_mut(&mut self.0) {
            (inner.attempts, inner.elapsed) = (attempts, elapsed);
        }
    }

    /// The same for whoever reads the answer while it comes, with what the call took so far.
    pub(crate) fn taking(&self, attempts: u32, elapsed: Duration) -> Self {
        let Inner { operation, api, status, uri, home, .. } = &*self.0;
        let headers = self.0.headers.clone();
        let (operation, api, status, uri, home) = (*operation, *api, *status, uri.clone(), *home);
        Self(Arc::new(Inner { operation, api, status, headers, uri, home, attempts, elapsed }))
    }

    pub(crate) fn attempts(&self) -> u32 {
        self.0.attempts
    }

    pub(crate) fn elapsed(&self) -> Duration {
        self.0.elapsed
    }

    /// The operation that was asked.
    #[must_use]
    pub fn operation(&self) -> &'static Operation {
        self.0.operation
    }

    /// The status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.0.status
    }

    /// The headers. Where the body was unpacked, without `Content-Encoding` and `Content-Length`, which
    /// told of it as it was packed.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.0.headers
    }

    /// A header's value; `None` where it is not there or not text.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.0.headers.get(name)?.to_str().ok()
    }

    /// The address that answered, after redirects. It may be signed: treat it as a secret where
    /// it is not the API's own.
    #[must_use]
    pub fn uri(&self) -> &Uri {
        &self.0.uri
    }

    /// True where the answer says that it is JSON.
    #[must_use]
    pub fn is_json(&self) -> bool {
        let media_type = self.header("content-type").unwrap_or_default();
        let media_type = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        media_type == "application/json" || media_type.ends_with("+json")
    }

    /// True where the answer says that it is a page for people.
    pub(crate) fn is_html(&self) -> bool {
        let media_type = self.essence().unwrap_or_default();
        ["text/html", "application/xhtml+xml"].iter().any(|html| media_type.eq_ignore_ascii_case(html))
    }

    /// The media type of the body without its parameters, where the server says one.
    pub(crate) fn essence(&self) -> Option<&str> {
        self.header("content-type")?.split(';').next().map(str::trim)
    }

    /// True where the answer says that it is events as they happen, which may have no end.
    pub(crate) fn is_endless(&self) -> bool {
        self.essence().is_some_and(|media_type| media_type.eq_ignore_ascii_case("text/event-stream"))
    }

    /// True where an answer of this status, to a request of this method, has no body whatever its
    /// headers say (RFC 9110, section 6.4.1).
    pub(crate) fn is_bodiless(&self) -> bool {
        matches!(self.status().as_u16(), 204 | 205 | 304) || self.operation().method() == Method::HEAD
    }

    /// Drops what the headers say of a body that has been unpacked since: how it was packed, and how
    /// long it was then.
    pub(crate) fn unpacked(&mut self) {
        // Nobody else has it before the call ends.
        if let Some(inner) = Arc::get_mut(&mut self.0) {
            inner.headers.remove(header::CONTENT_ENCODING);
            inner.headers.remove(header::CONTENT_LENGTH);
        }
    }

    /// True where the client's own origin answered.
    pub(crate) fn is_home(&self) -> bool {
        self.0.home
    }

    /// What is known of the API that was asked.
    pub(crate) fn api(&self) -> &'static ApiInfo {
        self.0.api
    }

    pub(crate) fn shown_url(&self) -> String {
        shown::shown(&self.0.uri, self.0.home)
    }

    /// The `Location` header as it came, and the absolute address that it stands for.
    pub(crate) fn location(&self) -> Option<(String, Option<Uri>)> {
        let location = self.0.headers.get(http::header::LOCATION)?.as_bytes();
        let text = std::str::from_utf8(location).map_or_else(|_| target::visible(location), str::to_owned);
        Some((text, target::resolve(&self.0.uri, location)))
    }
}

impl fmt::Debug for Head {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Headers of an answer may hold secrets too: cookies, signed locations.
        let names: Vec<&str> = self.0.headers.keys().map(http::HeaderName::as_str).collect();
        formatter
            .debug_struct("Head")
            .field("operation", &self.0.operation.id())
            .field("status", &self.0.status)
            .field("url", &format_args!("{}", self.shown_url()))
            .field("headers", &names)
            .finish()
    }
}

/// An answer with what came beside the body.
#[derive(Clone, Debug)]
pub struct Response<T> {
    /// Status, headers and address.
    pub head: Head,
    /// What was asked for.
    pub body: T,
}

impl<T> Response<T> {
    /// The status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.head.status()
    }

    /// The headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        self.head.headers()
    }

    /// A header's value; `None` where it is not there or not text.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.head.header(name)
    }

    /// What was asked for, alone.
    #[must_use]
    pub fn into_body(self) -> T {
        self.body
    }
}
