//! In `auth`: what a request proves itself with, and where in the request that stands.

use std::fmt;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::header::{self, HeaderMap, HeaderName, HeaderValue};
use percent_encoding::{percent_decode_str, utf8_percent_encode};

use crate::address::encoding::{self, COOKIE_NAME, Escape, RESERVED};
use crate::api::problem::Problem;
use crate::api::reserved::reserved;
use crate::transport::BoxError;

/// What a request proves itself with: an `Authorization` header, keys in other headers, in the query or in
/// cookies, or several of these. Marked so that transports do not print it.
#[derive(Clone, PartialEq, Eq)]
pub struct Authorization {
    /// The `Authorization` header.
    header: Option<HeaderValue>,
    /// What stands elsewhere, which few servers want.
    keys: Option<Arc<Keys>>,
}

/// Secrets that stand elsewhere than in `Authorization`.
#[derive(Default, PartialEq, Eq)]
struct Keys {
    headers: Vec<(HeaderName, HeaderValue)>,
    /// Name and value, encoded.
    cookies: Vec<(String, String)>,
    /// Encoded, with an `&` between two.
    query: String,
    /// The same as they were given, to know them again.
    secrets: Vec<String>,
    /// What this is made of, where it is made of several: each with the place of the credentials that gave
    /// it.
    parts: Vec<(usize, Authorization)>,
}

impl Authorization {
    /// HTTP Basic (RFC 7617).
    pub(crate) fn basic(user: &str, password: &str) -> Result<Self, Problem> {
        // The colon separates the two: a user name cannot hold one (RFC 7617, section 2).
        if user.contains(':') {
            return Err(Problem::Credentials);
        }
        Self::scheme("Basic", &STANDARD.encode(format!("{user}:{password}")))
    }

    /// A token, sent as `Bearer`.
    ///
    /// # Errors
    /// Where it holds what no header can hold.
    pub fn bearer(token: &str) -> Result<Self, BoxError> {
        Self::scheme("Bearer", token).map_err(Into::into)
    }

    /// Whatever the server takes, scheme included.
    ///
    /// # Errors
    /// Where it holds what no header can hold.
    pub fn raw(value: &str) -> Result<Self, BoxError> {
        Self::of(value).map_err(Into::into)
    }

    /// A key in a header of this name.
    ///
    /// # Errors
    /// Where the name or the key is what no header can hold, or where the header is one that only the
    /// connection sets.
    pub fn in_header(name: &str, key: &str) -> Result<Self, BoxError> {
        Self::header_key(name, key).map_err(Into::into)
    }

    /// A key in a query parameter of this name. It is added to the address at the very last, so that no
    /// error and no trace shows it. A server may repeat it in the address of a next page.
    #[must_use]
    pub fn in_query(name: &str, key: &str) -> Self {
        let query = format!("{}={}", utf8_percent_encode(name, RESERVED), utf8_percent_encode(key, RESERVED));
        Self::elsewhere(Keys { query, secrets: vec![key.to_owned()], ..Keys::default() })
    }

    /// A key in a cookie of this name. What a cookie cannot hold is percent-encoded.
    #[must_use]
    pub fn in_cookie(name: &str, key: &str) -> Self {
        let name = utf8_percent_encode(name, COOKIE_NAME).to_string();
        let cookie = (name, encoding::escaped(key, Escape::Cookie, None));
        Self::elsewhere(Keys { cookies: vec![cookie], secrets: vec![key.to_owned()], ..Keys::default() })
    }

    pub(crate) fn header_key(name: &str, key: &str) -> Result<Self, Problem> {
        let header = HeaderName::try_from(name).map_err(|_| Problem::HeaderName(name.to_owned()))?;
        reserved(&header).map_or(Ok(()), Err)?;
        let plain = Self::of(key)?;
        let Some(value) = plain.header.clone().filter(|_| header != header::AUTHORIZATION) else {
            return Ok(plain);
        };
        let secrets = vec![key.to_owned()];
        Ok(Self::elsewhere(Keys { headers: vec![(header, value)], secrets, ..Keys::default() }))
    }

    pub(crate) fn scheme(scheme: &str, token: &str) -> Result<Self, Problem> {
        Self::of(&format!("{scheme} {token}"))
    }

    fn of(value: &str) -> Result<Self, Problem> {
        let mut value = HeaderValue::try_from(value).map_err(|_| Problem::Credentials)?;
        value.set_sensitive(true);
        Ok(Self { header: Some(value), keys: None })
    }

    fn elsewhere(keys: Keys) -> Self {
        Self { header: None, keys: Some(Arc::new(keys)) }
    }

    /// Several at once. Of two that stand in one place the first counts.
    pub(crate) fn several(parts: Vec<(usize, Self)>) -> Self {
        let header = parts.iter().find_map(|(_, part)| part.header.clone());
        let mut all = Keys::default();
        for keys in parts.iter().filter_map(|(_, part)| part.keys.as_deref()) {
            for (name, value) in &keys.headers {
                if !all.headers.iter().any(|(other, _)| other == name) {
                    all.headers.push((name.clone(), value.clone()));
                }
            }
            all.cookies.extend_from_slice(&keys.cookies);
            all.secrets.extend_from_slice(&keys.secrets);
            let name = |pair: &str| pair.split_once('=').map(|(name, _)| name.to_owned());
            let is_there = all.query.split('&').any(|pair| name(pair) == name(&keys.query));
            if !(keys.query.is_empty() || is_there) {
                if !all.query.is_empty() {
                    all.query.push('&');
                }
                all.query.push_str(&keys.query);
            }
        }
        all.parts = parts;
        Self { header, keys: Some(Arc::new(all)) }
    }

    /// What this is made of, where it is made of several.
    pub(crate) fn parts(&self) -> &[(usize, Self)] {
        self.keys.as_deref().map_or(&[], |keys| &keys.parts)
    }

    /// The `Authorization` header.
    pub(crate) fn header(&self) -> Option<&HeaderValue> {
        self.header.as_ref()
    }

    /// Secrets that stand elsewhere than in `Authorization`.
    pub(crate) fn secrets(&self) -> &[String] {
        self.keys.as_deref().map_or(&[], |keys| &keys.secrets)
    }

    /// Puts itself into the headers of a request, in the place of what the client says there; what the
    /// request says itself (`own`) stays.
    pub(crate) fn add_to(&self, headers: &mut HeaderMap, own: &HeaderMap) {
        if let Some(value) = &self.header
            && !own.contains_key(header::AUTHORIZATION)
        {
            headers.insert(header::AUTHORIZATION, value.clone());
        }
        let Some(keys) = self.keys.as_deref() else { return };
        for (name, value) in &keys.headers {
            if !own.contains_key(name) {
                headers.insert(name, value.clone());
            }
        }
        if keys.cookies.is_empty() {
            return;
        }
        let known = headers.get_all(header::COOKIE).iter();
        let known: Vec<_> = known.map(|value| String::from_utf8_lossy(value.as_bytes())).collect();
        let known = known.iter().flat_map(|value| value.split("; ")).filter(|cookie| !cookie.is_empty());
        let mut cookies: Vec<String> = known.map(str::to_owned).collect();
        let is_there = |cookies: &[String], name: &str| {
            cookies.iter().any(|cookie| cookie.split_once('=').is_some_and(|(own, _)| own == name))
        };
        for (name, value) in &keys.cookies {
            if !is_there(&cookies, name) {
                cookies.push(format!("{name}={value}"));
            }
        }
        if let Ok(mut value) = HeaderValue::try_from(cookies.join("; ")) {
            value.set_sensitive(true);
            headers.insert(header::COOKIE, value);
        }
    }

    /// What is added to the query of an address, encoded; empty where nothing is.
    pub(crate) fn query(&self) -> &str {
        self.keys.as_deref().map_or("", |keys| &keys.query)
    }
}

/// The pairs of a query that stay where these are to be added: servers repeat what they were asked, in links
/// and redirects, and a key that stands in an address already would be shown with it. A pair of the same name
/// with another value is the caller's own, and stays.
pub(crate) fn without<'q>(query: &'q str, added: &str) -> impl Iterator<Item = &'q str> {
    let decoded = |text: &str| percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned();
    let added: Vec<String> = added.split('&').map(decoded).collect();
    query.split('&').filter(move |pair| !added.contains(&decoded(pair)))
}

impl fmt::Debug for Authorization {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Authorization(hidden)")
    }
}

#[cfg(test)]
mod tests {
    use http::header::{HeaderMap, HeaderValue};

    use super::{Authorization, without};
    use crate::api::problem::Problem;

    #[test]
    fn a_key_stands_where_the_server_wants_it() {
        let key = |name: &str| Authorization::header_key(name, "s3cret").expect("a header");
        let all = Authorization::several(vec![
            (0, key("X-Key")),
            (1, Authorization::in_cookie("session", "a;b")),
            (2, Authorization::in_query("k y", "a&b=c")),
            (3, key("Authorization")),
            (4, Authorization::in_query("z", "1")),
        ]);
        let mut headers = HeaderMap::new();
        headers.insert("cookie", HeaderValue::from_static("theme=dark"));
        headers.insert("x-key", HeaderValue::from_static("the client's"));
        all.add_to(&mut headers, &HeaderMap::new());
        assert_eq!(headers["x-key"], "s3cret");
        assert_eq!(headers["authorization"], "s3cret");
        assert_eq!(headers["cookie"], "theme=dark; session=a%3Bb");
        assert!(headers.values().all(HeaderValue::is_sensitive));
        assert_eq!(all.query(), "k%20y=a%26b%3Dc&z=1");
        assert_eq!(all.secrets(), ["s3cret", "a;b", "a&b=c", "1"]);
        assert!(!format!("{all:?}").contains("s3cret"));
    }

    #[test]
    fn what_the_request_says_itself_stays() {
        let mut headers = HeaderMap::new();
        headers.insert("x-key", HeaderValue::from_static("own"));
        headers.insert("cookie", HeaderValue::from_static("session=own"));
        let key = Authorization::header_key("x-key", "s3cret").expect("a header");
        let own = headers.clone();
        Authorization::several(vec![(0, key), (1, Authorization::in_cookie("session", "s3cret"))])
            .add_to(&mut headers, &own);
        assert_eq!((&headers["x-key"], &headers["cookie"]), (&own["x-key"], &own["cookie"]));
    }

    #[test]
    fn a_key_that_was_repeated_is_known() {
        let left = |query| without(query, "key=a%20b&z=1").collect::<Vec<_>>().join("&");
        assert_eq!(left("page=2&key=a%20b&q=x"), "page=2&q=x");
        assert_eq!(left("key=a+b&%6Bey=a%20b"), "");
        assert_eq!(left("key=other&z=1"), "key=other");
    }

    #[test]
    fn what_no_header_can_hold_is_refused() {
        assert_eq!(Authorization::header_key("x-key", "a\nb"), Err(Problem::Credentials));
        assert_eq!(Authorization::header_key("x key", "a"), Err(Problem::HeaderName("x key".to_owned())));
        assert!(matches!(Authorization::header_key("Host", "a"), Err(Problem::ReservedHeader { .. })));
    }
}
