//! In `mock`: which requests an answer is meant for.

use std::borrow::Cow;
use std::fmt;

use http::{Method, Uri};
use percent_encoding::percent_decode_str;

use crate::address::shown::without_secret;
use crate::address::target::Origin;
use crate::mock::recorded::RecordedRequest;

/// What stands for any segment of a path.
const ANY: &str = "*";

/// A method, a path and what the query must hold at least.
pub(super) struct Expected {
    method: Method,
    /// Where the address is whole: below no base URL.
    origin: Option<Origin>,
    /// Decoded.
    segments: Vec<String>,
    /// Decoded.
    query: Vec<(String, String)>,
    /// As it was written, without secrets.
    shown: String,
}

impl Expected {
    /// Reads `GET /path?name=value`.
    ///
    /// # Errors
    /// What is wrong with it, for whoever wrote it.
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        let wrong = || {
            format!(
                "{text:?} is no request: a method and a path are, such as \"GET /items?state=OPEN\", or an address"
            )
        };
        let (method, target) = text.trim().split_once(' ').ok_or_else(wrong)?;
        let method = method.to_ascii_uppercase().parse().map_err(|_| wrong())?;
        let (address, query) = target.trim().split_once('?').unwrap_or((target.trim(), ""));
        let (origin, path) = match address.split_once("://") {
            Some((scheme, rest)) => {
                let (host, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
                let uri: Uri = format!("{scheme}://{host}/").parse().map_err(|_| wrong())?;
                (Some(Origin::of(&uri).ok_or_else(wrong)?), path)
            }
            None if address.starts_with('/') => (None, address),
            None => return Err(wrong()),
        };
        let pairs = || query.split('&').filter(|pair| !pair.is_empty());
        let decoded = |pair: &str| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decode(name), decode(value))
        };
        let mut shown = format!("{method} {address}");
        if !query.is_empty() {
            let pairs: Vec<Cow<'_, str>> = pairs().map(without_secret).collect();
            shown.extend(["?", &pairs.join("&")]);
        }
        Ok(Self {
            method,
            origin,
            segments: segments(path).collect(),
            query: pairs().map(decoded).collect(),
            shown,
        })
    }

    /// True where this is the request: every segment of the path, and of the query what is said here.
    pub(super) fn is(&self, request: &RecordedRequest) -> bool {
        let path = match &self.origin {
            Some(origin) if origin.holds(request.uri()) => request.uri().path(),
            None if request.is_home() => request.path(),
            _ => return false,
        };
        let mut given = segments(path);
        let fits = |segment: &String| given.next().is_some_and(|given| segment == ANY || *segment == given);
        *request.method() == self.method
            && self.segments.iter().all(fits)
            && given.next().is_none()
            && self.query.iter().all(|(name, value)| request.query(name).contains(value))
    }

    /// How much this says: of two that fit, the one that says more is meant.
    pub(super) fn says(&self) -> (usize, usize) {
        (self.query.len(), self.segments.iter().filter(|segment| *segment != ANY).count())
    }
}

impl RecordedRequest {
    /// True where this is such a request, in the words of [`Mock::answer`](crate::mock::Mock::answer).
    ///
    /// # Panics
    /// Where that is no request.
    #[must_use]
    #[track_caller]
    pub fn is(&self, request: &str) -> bool {
        match Expected::parse(request) {
            Ok(expected) => expected.is(self),
            Err(wrong) => panic!("{wrong}"),
        }
    }
}

/// The segments of a path, decoded. A slash within one is no end of it: `a%2Fb` is one.
fn segments(path: &str) -> impl Iterator<Item = String> {
    path.trim_start_matches('/').split('/').map(decode)
}

fn decode(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

impl fmt::Display for Expected {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.shown)
    }
}
