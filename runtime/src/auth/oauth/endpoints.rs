//! In `auth::oauth`: the addresses of a server that gives out tokens.

use std::borrow::Cow;
use std::fmt;

use http::Uri;
use url::{Host, Url};

use crate::address::shown::origin;
use crate::auth::oauth::error::{EndpointProblem, OAuthError};

/// Where a server asks people, and where it hands out tokens: `https`, or `http` to this machine.
///
/// ```
/// use bitbucket_runtime::oauth::OAuthEndpoints;
///
/// const PUBLIC: OAuthEndpoints =
///     OAuthEndpoints::fixed("https://example.com/oauth2/authorize", "https://example.com/oauth2/token");
/// let own = |host: &str| OAuthEndpoints::new(format!("{host}/authorize"), format!("{host}/token"));
/// # let _ = (PUBLIC, own("https://example.net"));
/// ```
#[derive(Clone)]
#[must_use]
pub struct OAuthEndpoints {
    authorize: Cow<'static, str>,
    token: Cow<'static, str>,
    /// Where tokens are renewed, where that is elsewhere.
    refresh: Option<&'static str>,
}

impl OAuthEndpoints {
    /// The endpoints of a service that is in one place.
    pub const fn fixed(authorize: &'static str, token: &'static str) -> Self {
        Self { authorize: Cow::Borrowed(authorize), token: Cow::Borrowed(token), refresh: None }
    }

    /// The endpoints of a service that asks nobody: it hands out tokens to programs, here.
    pub const fn tokens_at(token: &'static str) -> Self {
        Self::fixed("", token)
    }

    /// Says where tokens are renewed, where that is elsewhere than where they are handed out.
    pub const fn refreshed_at(mut self, refresh: &'static str) -> Self {
        self.refresh = Some(refresh);
        self
    }

    /// The endpoints of an installation.
    pub fn new(authorize: impl Into<String>, token: impl Into<String>) -> Self {
        Self { authorize: Cow::Owned(authorize.into()), token: Cow::Owned(token.into()), refresh: None }
    }

    pub(super) fn authorize(&self) -> Result<Uri, OAuthError> {
        checked(&self.authorize)
    }

    pub(super) fn token(&self) -> Result<Uri, OAuthError> {
        checked(&self.token)
    }

    pub(super) fn refresh(&self) -> Result<Uri, OAuthError> {
        checked(self.refresh.unwrap_or(&self.token))
    }
}

/// An address that secrets may be sent to.
fn checked(text: &str) -> Result<Uri, OAuthError> {
    let refused = |problem| Err(OAuthError::endpoint(problem));
    let Ok(url) = Url::parse(text) else { return refused(EndpointProblem::Address) };
    if !url.username().is_empty() || url.password().is_some() || url.fragment().is_some() {
        return refused(EndpointProblem::Parts);
    }
    match url.scheme() {
        "https" => {}
        "http" if is_this_machine(&url) => {}
        "http" => return refused(EndpointProblem::Insecure),
        _ => return refused(EndpointProblem::Address),
    }
    url.as_str().parse().or_else(|_| refused(EndpointProblem::Address))
}

fn is_this_machine(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

impl fmt::Debug for OAuthEndpoints {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        // An address that is not accepted may hold a password.
        let shown = |text| checked(text).map_or_else(|_| "unusable".to_owned(), |_| origin(text));
        formatter
            .debug_struct("OAuthEndpoints")
            .field("authorize", &shown(&self.authorize))
            .field("token", &shown(&self.token))
            .field("refresh", &self.refresh.map(shown))
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::{OAuthEndpoints, checked};

    #[test]
    fn secrets_are_sent_over_https_or_within_this_machine() {
        for good in [
            "https://example.com/token",
            "https://example.com:8443/token?tenant=1",
            "http://localhost:8080/token",
            "http://127.0.0.1/token",
            "http://127.9.9.9/token",
            "http://[::1]:80/token",
        ] {
            assert!(checked(good).is_ok(), "{good}");
        }
        for bad in [
            "http://example.com/token",
            "http://localhost.example.com/token",
            "http://127.0.0.1.example.com/token",
            "http://0.0.0.0/token",
            "http://[::2]/token",
            "https://me:s3cret@example.com/token",
            "https://example.com/token#s3cret",
            "ftp://s3cret.example.com/token",
            "/token",
            "",
        ] {
            let error = checked(bad).expect_err(bad);
            let endpoints = OAuthEndpoints::new(bad, bad);
            assert!(!format!("{error} {error:?} {endpoints:?}").contains("s3cret"), "{bad}");
        }
    }
}
