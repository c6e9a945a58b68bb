//! Bearer token credentials.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Bearer token credentials.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BearerTokenCredentials {
    /// Token.
    pub token: String,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { BearerTokenCredentials, secret "token" { token }, new }

setters! { BearerTokenCredentials { with_token(token: String) } }

impl BearerTokenCredentials {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(token: impl Into<String>) -> Self {
        Self::empty().with_token(token)
    }
}
