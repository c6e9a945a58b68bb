//! In `mock`: what was asked.

use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;
use http::request::Parts;
use http::{HeaderMap, HeaderName, Method, Uri};
use serde::de::DeserializeOwned;
use url::form_urlencoded;

use crate::address::shown::shown;
use crate::mock::root::Root;

/// A request as it was sent: with credentials, the client's own headers and those of hooks. Each attempt,
/// each redirect and each page is one of its own.
///
/// `Debug` shows the method, the address without its secrets, the names of the headers and the length of the
/// body, so that it can stand in the message of an assertion.
#[derive(Clone)]
pub struct RecordedRequest {
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
    /// How many bytes of the path are the base URL's; `None` where the request went elsewhere.
    below: Option<usize>,
}

impl RecordedRequest {
    /// A request as it came, at one of the base URLs, or anywhere where none is known.
    pub(super) fn new(parts: Parts, body: Bytes, roots: &[Root]) -> Self {
        let Parts { method, uri, headers, .. } = parts;
        let below = match roots.is_empty() {
            true => Some(0),
            // Of two base URLs the longer one is meant.
            false => roots.iter().filter_map(|root| root.below(&uri)).max(),
        };
        Self { method, uri, headers, body, below }
    }

    /// The method.
    #[must_use]
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// The path below the base URL, as it was sent: what a path cannot hold is percent-encoded. The whole
    /// path where the request went elsewhere. [`RecordedRequest::is`] compares what is decoded.
    #[must_use]
    pub fn path(&self) -> &str {
        let path = self.uri.path();
        self.below.and_then(|below| path.get(below..)).unwrap_or(path)
    }

    /// The whole address. It may hold secrets.
    #[must_use]
    pub fn uri(&self) -> &Uri {
        &self.uri
    }

    /// Method, path and query in one, as they were sent: `GET /items?state=OPEN`. The query may hold
    /// secrets.
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
    /// use bitbucket_runtime::RequestOptions as _;
    /// use bitbucket_runtime::mock::Mock;
    /// use serde_json::json;
    ///
    /// let mock = Mock::new();
    /// mock.answer("GET /boats/7", json!({}));
    /// get("7").with_query("fields", "length").send(&mock.client::<Sample>()).await?;
    /// assert_eq!(mock.only().line(), "GET /boats/7?fields=length");
    /// assert_eq!(mock.only().query("fields"), ["length"]);
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn line(&self) -> String {
        let query = self.uri.query().map(|query| format!("?{query}")).unwrap_or_default();
        format!("{} {}{query}", self.method, self.path())
    }

    /// The values of a query parameter, decoded, in the order in which they were sent; none where it was
    /// not.
    #[must_use]
    pub fn query(&self, name: &str) -> Vec<String> {
        values(self.uri.query().unwrap_or_default().as_bytes(), name)
    }

    /// All query parameters with their values, decoded, in the order in which they were sent.
    #[must_use]
    pub fn query_pairs(&self) -> Vec<(String, String)> {
        form_urlencoded::parse(self.uri.query().unwrap_or_default().as_bytes()).into_owned().collect()
    }

    /// All headers, the credentials among them.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// A header's value; `None` where it was not sent or is not text.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The body; empty where there was none. A stream was read to its end.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// The body as text; what is not UTF-8 is replaced.
    #[must_use]
    pub fn text(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(&self.body)
    }

    /// The body as JSON, to compare with what `serde_json::json!` makes.
    ///
    /// # Panics
    /// Where it is not JSON.
    #[must_use]
    #[track_caller]
    pub fn json(&self) -> serde_json::Value {
        match self.json_as() {
            Ok(json) => json,
            // The body may hold secrets: the reason says where in it.
            Err(error) => panic!("the body of {self:?} is not JSON: {error}"),
        }
    }

    /// The body as a type of the caller's.
    ///
    /// # Errors
    /// Where it is not JSON, or not of that type.
    pub fn json_as<T: DeserializeOwned>(&self) -> Result<T, serde_json::Error> {
        serde_json::from_slice(&self.body)
    }

    /// The values of a field of a URL-encoded form, decoded; none where the body has no such field.
    #[must_use]
    pub fn form(&self, name: &str) -> Vec<String> {
        values(&self.body, name)
    }

    /// True where the request went where paths are answered.
    pub(super) fn is_home(&self) -> bool {
        self.below.is_some()
    }

    /// Method and address as they may be shown.
    pub(super) fn shown(&self) -> String {
        let address = shown(&self.uri, true);
        let path = address.split_once("://").and_then(|(_, rest)| rest.get(rest.find('/')?..));
        let below = self.below.and_then(|below| path?.get(below..));
        format!("{} {}", self.method, below.unwrap_or(&address))
    }
}

fn values(pairs: &[u8], name: &str) -> Vec<String> {
    let pairs = form_urlencoded::parse(pairs).filter(|(other, _)| other == name);
    pairs.map(|(_, value)| value.into_owned()).collect()
}

impl fmt::Debug for RecordedRequest {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.headers.keys().map(HeaderName::as_str).collect();
        write!(formatter, "RecordedRequest({}, headers {names:?}, {} bytes)", self.shown(), self.body.len())
    }
}
