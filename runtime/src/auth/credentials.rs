//! In `auth`: how a client authenticates.

use std::fmt;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::HeaderValue;

use crate::api::info::ApiInfo;
use crate::api::problem::Problem;
use crate::retry::Retry;
use crate::transport::clock::Clock;
use crate::transport::{BoxError, BoxFuture, Transport};

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
    Fixed(&'static str, Result<Authorization, Problem>),
    Provider(Arc<dyn CredentialsProvider>),
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
        Self(Scheme::Fixed("Basic", Authorization::basic(&user.into(), &password.into())))
    }

    /// An access token, whatever it gives access to: sent as `Bearer` (RFC 6750).
    #[must_use]
    pub fn bearer(token: impl Into<String>) -> Self {
        Self(Scheme::Fixed("Bearer", Authorization::scheme("Bearer", &token.into())))
    }

    /// A JSON Web Token (RFC 7519) that the program signed itself: sent as `JWT`, in capital letters.
    #[must_use]
    pub fn jwt(token: impl Into<String>) -> Self {
        Self(Scheme::Fixed("JWT", Authorization::scheme("JWT", &token.into())))
    }

    /// Credentials that are fetched, or change: see [`CredentialsProvider`].
    #[must_use]
    pub fn provider(provider: impl CredentialsProvider + 'static) -> Self {
        Self(Scheme::Provider(Arc::new(provider)))
    }

    /// Whether these can be sent at all, as far as that is known without asking anybody.
    pub(crate) fn check(&self) -> Result<(), Problem> {
        match &self.0 {
            Scheme::Fixed(_, authorization) => authorization.as_ref().map(|_| ()).map_err(Clone::clone),
            Scheme::Provider(_) => Ok(()),
        }
    }

    pub(crate) async fn authorization(&self, environment: &Environment) -> Result<Authorization, BoxError> {
        match &self.0 {
            Scheme::Fixed(_, authorization) => authorization.clone().map_err(Into::into),
            Scheme::Provider(provider) => provider.authorization(environment).await,
        }
    }

    /// Tells that the server refused these; true where it is worth asking again for others.
    pub(crate) async fn refused(
        &self,
        refused: &Authorization,
        environment: &Environment,
    ) -> Result<bool, BoxError> {
        match &self.0 {
            Scheme::Fixed(..) => Ok(false),
            Scheme::Provider(provider) => provider.refused(refused, environment).await,
        }
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Scheme::Fixed(scheme, _) => write!(formatter, "Credentials({scheme}, hidden)"),
            Scheme::Provider(provider) => formatter.debug_tuple("Credentials").field(provider).finish(),
        }
    }
}

/// The value of an `Authorization` header. Marked so that transports do not print it.
#[derive(Clone, PartialEq, Eq)]
pub struct Authorization(HeaderValue);

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

    pub(crate) fn scheme(scheme: &str, token: &str) -> Result<Self, Problem> {
        Self::of(&format!("{scheme} {token}"))
    }

    fn of(value: &str) -> Result<Self, Problem> {
        let mut value = HeaderValue::try_from(value).map_err(|_| Problem::Credentials)?;
        value.set_sensitive(true);
        Ok(Self(value))
    }

    pub(crate) fn value(&self) -> &HeaderValue {
        &self.0
    }
}

impl fmt::Debug for Authorization {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Authorization(hidden)")
    }
}

/// Credentials that are fetched, or change while the client lives.
///
/// Asked before each attempt, so it should keep what it has. Its `Debug` and its errors must not
/// show secrets.
pub trait CredentialsProvider: fmt::Debug + Send + Sync {
    /// What the next request is sent with.
    ///
    /// # Errors
    /// Where none can be had; the call fails with [`ErrorKind::Credentials`](crate::ErrorKind).
    fn authorization<'a>(
        &'a self,
        environment: &'a Environment,
    ) -> BoxFuture<'a, Result<Authorization, BoxError>>;

    /// Told after a 401 what the server refused. True where [`Self::authorization`] gives another
    /// one now: the request is then sent once more.
    ///
    /// # Errors
    /// As [`Self::authorization`].
    fn refused<'a>(
        &'a self,
        refused: &'a Authorization,
        environment: &'a Environment,
    ) -> BoxFuture<'a, Result<bool, BoxError>> {
        let _ = (refused, environment);
        Box::pin(std::future::ready(Ok(false)))
    }
}

/// What a client lends to those who fetch credentials: its transport and its clock.
#[derive(Clone, Debug)]
pub struct Environment {
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) clock: Arc<dyn Clock>,
    /// How patient the client is: who fetches credentials for it is as patient.
    pub(crate) retry: Retry,
    pub(crate) user_agent: HeaderValue,
    /// Says after which statuses a request may succeed later.
    pub(crate) api: &'static ApiInfo,
}

impl Environment {
    /// Carries requests; adds nothing to them.
    #[must_use]
    pub fn transport(&self) -> &dyn Transport {
        &*self.transport
    }

    /// Tells the time.
    #[must_use]
    pub fn clock(&self) -> &dyn Clock {
        &*self.clock
    }
}
