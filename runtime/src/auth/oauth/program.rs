//! In `auth::oauth`: a program as it is registered with a server.

use std::fmt;

use crate::auth::oauth::endpoints::OAuthEndpoints;
use crate::auth::oauth::grant::Proof;
use crate::auth::oauth::secret::Secret;

/// A program as it is registered with the server: what RFC 6749 calls the client. Its `Debug`
/// hides the secret.
#[derive(Clone)]
#[must_use]
pub struct OAuth {
    pub(super) endpoints: OAuthEndpoints,
    pub(super) proof: Proof,
}

impl OAuth {
    /// A program with a secret, which it proves itself with by HTTP Basic (RFC 6749, section 2.3.1).
    pub fn new(endpoints: OAuthEndpoints, id: impl Into<String>, secret: impl Into<String>) -> Self {
        Self { endpoints, proof: Proof::Basic { id: id.into(), secret: Secret::new(secret) } }
    }

    /// A program without a secret, because those who run it could read it.
    pub fn public(endpoints: OAuthEndpoints, id: impl Into<String>) -> Self {
        Self { endpoints, proof: Proof::Public { id: id.into() } }
    }

    /// Sends the id and the secret in the form, for servers that do not take HTTP Basic.
    pub fn secret_in_form(mut self) -> Self {
        if let Proof::Basic { id, secret } = self.proof {
            self.proof = Proof::Form { id, secret };
        }
        self
    }
}

impl fmt::Debug for OAuth {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("OAuth")
            .field("endpoints", &self.endpoints)
            .field("proof", &self.proof)
            .finish()
    }
}
