//! Username password credentials.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Username password credentials.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UsernamePasswordCredentials {
    /// Password.
    pub password: String,
    /// Username.
    pub username: String,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { UsernamePasswordCredentials, secret "password" { password, username }, new }

setters! {
    UsernamePasswordCredentials {
        with_password(password: String), with_username(username: String),
    }
}

impl UsernamePasswordCredentials {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(password: impl Into<String>, username: impl Into<String>) -> Self {
        Self::empty().with_password(password).with_username(username)
    }
}
