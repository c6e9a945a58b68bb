//! In `auth::oauth`: the tokens that a server hands out.

use std::time::SystemTime;

use crate::auth::oauth::secret::Secret;

/// An access token, and what came with it. Plain data, to be kept and restored; `Debug` hides the
/// tokens.
///
/// ```
/// use bitbucket_runtime::oauth::Tokens;
///
/// let tokens = Tokens::new("s3cret").with_scopes(["repository"]);
/// assert_eq!(tokens.access(), "s3cret");
/// assert!(!format!("{tokens:?}").contains("s3cret"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tokens {
    access: Secret,
    refresh: Option<Secret>,
    expires_at: Option<SystemTime>,
    scopes: Vec<String>,
}

impl Tokens {
    /// An access token that cannot be renewed, and that lasts until the server refuses it.
    #[must_use]
    pub fn new(access: impl Into<String>) -> Self {
        Self { access: Secret::new(access), refresh: None, expires_at: None, scopes: Vec::new() }
    }

    /// A refresh token alone: the first request gets an access token with it.
    #[must_use]
    pub fn from_refresh(refresh: impl Into<String>) -> Self {
        Self::new("").with_refresh(refresh).with_expires_at(SystemTime::UNIX_EPOCH)
    }

    /// Adds the token that the next access token is got with.
    #[must_use]
    pub fn with_refresh(mut self, refresh: impl Into<String>) -> Self {
        self.refresh = Some(Secret::new(refresh));
        self
    }

    /// Says when the access token expires.
    #[must_use]
    pub fn with_expires_at(mut self, expires_at: SystemTime) -> Self {
        self.expires_at = Some(expires_at);
        self
    }

    /// Says what the access token is good for.
    #[must_use]
    pub fn with_scopes(mut self, scopes: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.scopes = scopes.into_iter().map(Into::into).collect();
        self
    }

    /// The access token.
    #[must_use]
    pub fn access(&self) -> &str {
        self.access.expose()
    }

    /// The token that the next access token is got with. Many servers take it only once.
    #[must_use]
    pub fn refresh(&self) -> Option<&str> {
        self.refresh.as_ref().map(Secret::expose)
    }

    /// When the access token expires, by the client's clock; `None` where the server did not say.
    #[must_use]
    pub fn expires_at(&self) -> Option<SystemTime> {
        self.expires_at
    }

    /// What the access token is good for; empty where the server did not say.
    #[must_use]
    pub fn scopes(&self) -> &[String] {
        &self.scopes
    }

    /// What a renewal does not say is as it was (RFC 6749, sections 5.1 and 6).
    pub(super) fn or(mut self, before: &Self) -> Self {
        self.refresh = self.refresh.or_else(|| before.refresh.clone());
        if self.scopes.is_empty() {
            self.scopes.clone_from(&before.scopes);
        }
        self
    }
}
