//! SSH credentials.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// SSH credentials.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SshCredentials {
    /// Algorithm.
    pub algorithm: Option<String>,
    /// Public key.
    pub public_key: String,
    /// Username.
    pub username: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { SshCredentials { algorithm, public_key = "publicKey", username }, new }

setters! {
    SshCredentials {
        with_algorithm(algorithm: String), with_public_key(public_key: String),
        with_username(username: String),
    }
}

impl SshCredentials {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(public_key: impl Into<String>) -> Self {
        Self::empty().with_public_key(public_key)
    }
}
