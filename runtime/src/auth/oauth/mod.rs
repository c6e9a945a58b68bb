//! OAuth 2 (RFC 6749): tokens that are asked for, expire, and are renewed.
//!
//! Within `auth`: imports what `auth` imports, and the credentials beside it.
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
mod program;
mod renewal;
mod secret;
mod tokens;

pub use self::authorization::AuthorizationRequest;
pub use self::credentials::OAuthCredentials;
pub use self::endpoints::OAuthEndpoints;
pub use self::error::{OAuthError, OAuthErrorKind};
pub use self::program::OAuth;
pub use self::tokens::Tokens;
