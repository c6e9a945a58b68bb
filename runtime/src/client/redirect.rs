//! In `client`: which redirects are followed, and what is sent along.

use http::header::{self, HeaderName};
use http::{HeaderMap, Method, StatusCode, Uri};

use crate::address::target::{Origin, resolve};
use crate::api::problem::Problem;
use crate::auth::authorization::without;
use crate::request::body::Body;

/// How many redirects a call follows.
pub(crate) const LIMIT: usize = 10;

/// The only headers that a foreign origin gets to see. A list of what may go, because nobody can
/// list every header that holds a secret.
const HARMLESS: [HeaderName; 15] = [
    header::ACCEPT,
    header::ACCEPT_CHARSET,
    header::ACCEPT_ENCODING,
    header::ACCEPT_LANGUAGE,
    header::CACHE_CONTROL,
    header::CONTENT_ENCODING,
    header::CONTENT_LENGTH,
    header::CONTENT_TYPE,
    header::IF_MATCH,
    header::IF_MODIFIED_SINCE,
    header::IF_NONE_MATCH,
    header::IF_RANGE,
    header::IF_UNMODIFIED_SINCE,
    header::RANGE,
    header::USER_AGENT,
];

/// Headers that describe a body, and go with it.
const OF_BODY: [HeaderName; 4] =
    [header::CONTENT_ENCODING, header::CONTENT_LENGTH, header::CONTENT_TYPE, header::TRANSFER_ENCODING];

/// One request of a call, which may take several.
#[derive(Clone, Debug)]
pub(crate) struct Hop {
    pub(crate) method: Method,
    pub(crate) uri: Uri,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Body,
    /// False once the call has left the client's origin: nothing secret goes along from there on,
    /// not even back home, because a foreign host chose the address.
    pub(crate) home: bool,
    /// Pairs of the query, encoded, that are secrets: they are added at the very last, and `uri` is without
    /// them. Empty for most.
    pub(crate) key: String,
    /// The attempt that it belongs to.
    pub(crate) number: u32,
}

impl Hop {
    /// True where an answer of this status, with a `Location`, is a redirect.
    pub(crate) fn is_redirect(status: StatusCode) -> bool {
        matches!(status.as_u16(), 301 | 302 | 303 | 307 | 308)
    }

    /// Proves itself by these pairs of the query, encoded.
    pub(crate) fn keyed(&mut self, query: &str) {
        if query.is_empty() {
            return;
        }
        query.clone_into(&mut self.key);
        self.uri = keyless(&self.uri, query);
    }

    /// The address that is asked, with what is secret of it.
    pub(crate) fn address(&self) -> Uri {
        if self.key.is_empty() {
            return self.uri.clone();
        }
        let own = self.uri.query().unwrap_or_default();
        let name =
            |pair: &str| pair.split_once('=').map_or_else(|| pair.to_owned(), |(name, _)| name.to_owned());
        // What the request says itself goes before what the client says.
        let is_own = |pair: &&str| own.split('&').any(|other| name(other) == name(pair));
        let added: Vec<&str> = self.key.split('&').filter(|pair| !is_own(pair)).collect();
        with_query(&self.uri, &[own, &added.join("&")])
    }

    /// Goes where the server says.
    pub(crate) fn follow(mut self, status: StatusCode, location: &[u8]) -> Result<Self, Problem> {
        let uri = resolve(&self.uri, location).ok_or(Problem::RedirectTarget)?;
        self.keeps_secret(&uri)?;
        // 303 asks for the result to be fetched; browsers and servers agree that a POST which
        // meets 301 or 302 is meant likewise (RFC 9110, section 15.4).
        let fetch = match status.as_u16() {
            303 => self.method != Method::HEAD,
            301 | 302 => self.method == Method::POST,
            _ => false,
        };
        if fetch {
            self.method = Method::GET;
            self.body = Body::empty();
            for name in &OF_BODY {
                self.headers.remove(name);
            }
        } else if !self.body.is_replayable() {
            return Err(Problem::RedirectBody);
        }
        self.arrive(uri);
        Ok(self)
    }

    /// Went where what carries the requests was led by itself.
    pub(crate) fn led(&mut self, uri: Uri) -> Result<(), Problem> {
        self.keeps_secret(&uri)?;
        self.arrive(uri);
        Ok(())
    }

    /// What was asked by https is not asked by http.
    fn keeps_secret(&self, uri: &Uri) -> Result<(), Problem> {
        let is_secure = |uri| Origin::of(uri).is_some_and(|origin| origin.is_secure());
        if is_secure(&self.uri) && !is_secure(uri) { Err(Problem::RedirectDowngrade) } else { Ok(()) }
    }

    fn arrive(&mut self, uri: Uri) {
        if Origin::of(&self.uri) != Origin::of(&uri) {
            self.home = false;
            self.key.clear();
            self.keep_harmless();
        }
        self.uri = if self.key.is_empty() { uri } else { keyless(&uri, &self.key) };
    }

    /// Drops every header that may hold a secret.
    pub(crate) fn keep_harmless(&mut self) {
        let headers = std::mem::take(&mut self.headers);
        for name in &HARMLESS {
            for value in headers.get_all(name) {
                self.headers.append(name, value.clone());
            }
        }
    }
}

/// The address without these pairs in its query.
fn keyless(uri: &Uri, key: &str) -> Uri {
    let Some(query) = uri.query() else { return uri.clone() };
    let left: Vec<&str> = without(query, key).collect();
    // What has nothing of it stays as it is, byte for byte.
    if left.len() == query.split('&').count() { uri.clone() } else { with_query(uri, &[&left.join("&")]) }
}

/// The address with these for its query, as far as they are not empty.
fn with_query(uri: &Uri, queries: &[&str]) -> Uri {
    let query: Vec<&str> = queries.iter().copied().filter(|query| !query.is_empty()).collect();
    let separator = if query.is_empty() { "" } else { "?" };
    let target = [uri.path(), separator, &query.join("&")].concat();
    let mut parts = uri.clone().into_parts();
    // Both are parts of what was an address, or encoded.
    parts.path_and_query = target.parse().ok();
    Uri::from_parts(parts).unwrap_or_else(|_| uri.clone())
}

#[cfg(test)]
mod tests {
    use std::io;
    use std::pin::Pin;
    use std::task::{Context, Poll};

    use bytes::Bytes;
    use futures_core::Stream;
    use http::{HeaderMap, HeaderValue, Method, StatusCode};

    use super::Hop;
    use crate::api::problem::Problem;
    use crate::request::body::Body;

    fn hop(method: Method, body: Body) -> Hop {
        let mut headers = HeaderMap::new();
        for name in ["accept", "authorization", "cookie", "x-token", "range"] {
            headers.insert(name, HeaderValue::from_static("x"));
        }
        headers.insert("content-type", HeaderValue::from_static("text/plain"));
        Hop {
            method,
            uri: "https://api.example.com/a".parse().expect("an address"),
            headers,
            body,
            home: true,
            key: String::new(),
            number: 1,
        }
    }

    fn followed(hop: Hop, status: u16, location: &str) -> Result<Hop, Problem> {
        hop.follow(StatusCode::from_u16(status).expect("a status"), location.as_bytes())
    }

    #[test]
    fn the_method_follows_the_status() {
        for (status, method, after) in [
            (301, Method::POST, Method::GET),
            (302, Method::POST, Method::GET),
            (302, Method::PUT, Method::PUT),
            (303, Method::PUT, Method::GET),
            (303, Method::HEAD, Method::HEAD),
            (307, Method::POST, Method::POST),
            (308, Method::DELETE, Method::DELETE),
        ] {
            let next = followed(hop(method.clone(), Body::from("x")), status, "/b").expect("followed");
            assert_eq!(next.method, after, "{status} {method}");
            let keeps = next.method == method;
            assert_eq!(next.body.is_empty(), !keeps, "{status} {method}");
            assert_eq!(next.headers.contains_key("content-type"), keeps, "{status} {method}");
            assert!(next.home && next.headers.contains_key("authorization"), "{status} {method}");
        }
    }

    #[test]
    fn secrets_do_not_leave_the_origin() {
        for location in
            ["https://store.example.net/b", "https://api.example.com:8443/b", "//api.example.com.evil.org/"]
        {
            let next = followed(hop(Method::GET, Body::empty()), 302, location).expect("followed");
            let mut names: Vec<&str> = next.headers.keys().map(http::HeaderName::as_str).collect();
            names.sort_unstable();
            assert_eq!(names, ["accept", "content-type", "range"], "{location}");
            let back = followed(next, 302, "https://api.example.com/c").expect("followed");
            assert!(!back.home, "{location}");
        }
    }

    #[test]
    fn a_key_in_the_query_is_in_no_address_but_the_one_that_is_asked() {
        let mut hop = hop(Method::GET, Body::empty());
        hop.uri = "https://api.example.com/a?page=2&key=s3%63ret".parse().expect("an address");
        hop.keyed("key=s3cret");
        assert_eq!(hop.uri, "https://api.example.com/a?page=2");
        assert_eq!(hop.address(), "https://api.example.com/a?page=2&key=s3cret");
        let next = followed(hop, 302, "/b?key=s3cret").expect("followed");
        assert_eq!(next.uri, "https://api.example.com/b");
        assert_eq!(next.address(), "https://api.example.com/b?key=s3cret");
        let gone = followed(next, 302, "https://store.example.net/b?x").expect("followed");
        assert_eq!(gone.address(), "https://store.example.net/b?x");
    }

    #[test]
    fn where_a_transport_went_by_itself_counts_as_where_a_server_led() {
        let led = |location: &str| {
            let mut hop = hop(Method::GET, Body::empty());
            hop.led(location.parse().expect("an address")).map(|()| hop)
        };
        let near = led("https://api.example.com/b").expect("led");
        assert!(near.home && near.headers.contains_key("authorization"));
        assert_eq!(near.uri, "https://api.example.com/b");
        let far = led("https://store.example.net/b").expect("led");
        assert!(!far.home && !far.headers.contains_key("authorization"));
        assert_eq!(far.uri, "https://store.example.net/b");
        assert_eq!(led("http://api.example.com/b").expect_err("refused"), Problem::RedirectDowngrade);
    }

    #[test]
    fn some_redirects_are_refused() {
        let refused = |body, location| followed(hop(Method::PUT, body), 307, location).expect_err("refused");
        assert_eq!(refused(Body::empty(), "http://api.example.com/b"), Problem::RedirectDowngrade);
        assert_eq!(refused(Body::empty(), "file:///etc/passwd"), Problem::RedirectTarget);
        assert_eq!(refused(Body::stream_once(Nothing), "/b"), Problem::RedirectBody);
    }

    struct Nothing;

    impl Stream for Nothing {
        type Item = io::Result<Bytes>;

        fn poll_next(self: Pin<&mut Self>, _context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
            Poll::Ready(None)
        }
    }
}
