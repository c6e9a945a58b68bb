//! Who asks.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::HeaderValue;

use crate::error::Problem;

/// How a client proves who it is. Never shown by `Debug`, in errors, or to another host.
///
/// ```
/// use bitbucket_runtime::Credentials;
///
/// let credentials = Credentials::api_token("someone@example.com", "token");
/// assert_eq!(format!("{credentials:?}"), "Credentials(Basic, hidden)");
/// ```
#[derive(Clone)]
pub struct Credentials(Scheme);

#[derive(Clone)]
enum Scheme {
    Basic { user: String, password: String },
    Bearer { token: String },
}

impl Credentials {
    /// An API token of a person: HTTP Basic with the account's e-mail address and the token.
    #[must_use]
    pub fn api_token(email: impl Into<String>, token: impl Into<String>) -> Self {
        Self::basic(email, token)
    }

    /// HTTP Basic: a user name and a password, or whatever stands for one.
    #[must_use]
    pub fn basic(user: impl Into<String>, password: impl Into<String>) -> Self {
        Self(Scheme::Basic { user: user.into(), password: password.into() })
    }

    /// An access token, sent as `Bearer`.
    #[must_use]
    pub fn bearer(token: impl Into<String>) -> Self {
        Self(Scheme::Bearer { token: token.into() })
    }

    /// The value of the `Authorization` header, marked so that transports do not print it.
    pub(crate) fn authorization(&self) -> Result<HeaderValue, Problem> {
        let text = match &self.0 {
            // The colon separates the two: a user name cannot hold one (RFC 7617, section 2).
            Scheme::Basic { user, .. } if user.contains(':') => return Err(Problem::Credentials),
            Scheme::Basic { user, password } => {
                format!("Basic {}", STANDARD.encode(format!("{user}:{password}")))
            }
            Scheme::Bearer { token } => format!("Bearer {token}"),
        };
        let mut value = HeaderValue::try_from(text).map_err(|_| Problem::Credentials)?;
        value.set_sensitive(true);
        Ok(value)
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scheme = match self.0 {
            Scheme::Basic { .. } => "Basic",
            Scheme::Bearer { .. } => "Bearer",
        };
        write!(formatter, "Credentials({scheme}, hidden)")
    }
}
