//! OAuth 2 (RFC 6749): tokens that are asked for, expire, and are renewed.
//!
//! [`OAuth`] describes the program as it is registered with the server. From it come
//! [`OAuthCredentials`], one for each account that the program acts for: they fetch a token when
//! the first request needs one, and renew it before it expires or when the server refuses it,
//! once, however many requests wait.
//!
//! ```
//! # use std::future::ready;
//! # use bitbucket_runtime::Credentials;
//! use bitbucket_runtime::oauth::{OAuth, OAuthEndpoints, Tokens};
//!
//! const ENDPOINTS: OAuthEndpoints =
//!     OAuthEndpoints::fixed("https://example.com/oauth2/authorize", "https://example.com/oauth2/token");
//! let oauth = OAuth::new(ENDPOINTS, "client id", "client secret");
//!
//! // The program for itself:
//! let credentials = Credentials::oauth(oauth.client_credentials());
//!
//! // The program for a person, who is sent to this address, and comes back with a code:
//! let asked = oauth.authorization("unguessable").redirect_uri("http://localhost:8080/callback");
//! println!("{}", asked.url()?);
//! let person = asked.redirected("http://localhost:8080/callback?code=abc&state=unguessable")?;
//! let credentials = Credentials::oauth(person.store(|tokens: Tokens| {
//!     // Keep `tokens.access()`, `tokens.refresh()` and `tokens.expires_at()` where they are safe.
//!     ready(Ok::<(), std::io::Error>(()))
//! }));
//!
//! // The next day:
//! let credentials = Credentials::oauth(oauth.restored(Tokens::from_refresh("kept refresh token")));
//! # Ok::<(), bitbucket_runtime::oauth::OAuthError>(())
//! ```

mod answer;
mod authorization;
mod credentials;
mod endpoints;
mod error;
mod exchange;
mod grant;
mod renewal;
mod secret;
mod tokens;

use std::fmt;
use std::time::SystemTime;

pub use self::authorization::AuthorizationRequest;
pub use self::credentials::OAuthCredentials;
pub use self::endpoints::OAuthEndpoints;
pub use self::error::{OAuthError, OAuthErrorKind};
use self::grant::{Grant, Proof};
use self::secret::Secret;
pub use self::tokens::Tokens;
use crate::transport::BoxError;

/// A program as it is registered with the server: what RFC 6749 calls the client. Its `Debug`
/// hides the secret.
#[derive(Clone)]
#[must_use]
pub struct OAuth {
    endpoints: OAuthEndpoints,
    proof: Proof,
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

    /// Acts for the program itself. There is no refresh token: each time a token is asked for anew.
    pub fn client_credentials(&self) -> OAuthCredentials {
        OAuthCredentials::new(self.clone(), Grant::ClientCredentials)
    }

    /// Asks a person to let the program act for them. `state` comes back with the answer and tells
    /// that it belongs to this question: it must be unguessable, and another each time, so take it
    /// from a generator of random numbers that is made for secrets.
    pub fn authorization(&self, state: impl Into<String>) -> AuthorizationRequest {
        AuthorizationRequest::new(self.clone(), state)
    }

    /// Acts with tokens that were kept from before, for as long as they can be renewed.
    pub fn restored(&self, tokens: Tokens) -> OAuthCredentials {
        OAuthCredentials::new(self.clone(), Grant::Restored).restore(tokens)
    }

    /// Swaps a token that the program signs itself for an access token, the signed one sent in the
    /// form as `assertion` (RFC 7521, section 4.1). `sign` is called for each swap, with the time.
    /// For servers that want it in a header see [`OAuthCredentials::signed_header`].
    pub fn assertion<E: Into<BoxError>>(
        &self,
        grant_type: impl Into<String>,
        sign: impl Fn(SystemTime) -> Result<String, E> + Send + Sync + 'static,
    ) -> OAuthCredentials {
        OAuthCredentials::new(self.clone(), Grant::assertion(grant_type, sign))
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
