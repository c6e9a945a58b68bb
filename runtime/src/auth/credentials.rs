//! In `auth`: how a client authenticates.

use std::fmt;
use std::sync::Arc;

use http::HeaderValue;

use crate::api::info::ApiInfo;
use crate::api::operation::Security;
use crate::api::problem::Problem;
use crate::auth::authorization::Authorization;
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
pub struct Credentials {
    scheme: Scheme,
    /// What the API's document calls this way to authenticate, where that is known.
    name: Option<&'static str>,
}

#[derive(Clone)]
enum Scheme {
    Fixed(&'static str, Result<Authorization, Problem>),
    Provider(Arc<dyn CredentialsProvider>),
    /// None of these is several again.
    Several(Arc<[Credentials]>),
}

impl Credentials {
    /// An API token of a person: HTTP Basic with the account's e-mail address and the token.
    ///
    /// ```
    /// use bitbucket_runtime::Credentials;
    ///
    /// let credentials = Credentials::api_token("someone@example.com", "token");
    /// ```
    #[must_use]
    pub fn api_token(email: impl Into<String>, token: impl Into<String>) -> Self {
        Self::basic(email, token)
    }

    /// HTTP Basic: a user name and a password, or whatever stands for one.
    ///
    /// ```
    /// use bitbucket_runtime::Credentials;
    ///
    /// let credentials = Credentials::basic("someone", "password");
    /// ```
    #[must_use]
    pub fn basic(user: impl Into<String>, password: impl Into<String>) -> Self {
        Self::fixed("Basic", Authorization::basic(&user.into(), &password.into()))
    }

    /// An access token, whatever it gives access to: sent as `Bearer` (RFC 6750).
    ///
    /// ```
    /// use bitbucket_runtime::Credentials;
    ///
    /// let credentials = Credentials::bearer("token");
    /// assert_eq!(format!("{credentials:?}"), "Credentials(Bearer, hidden)");
    /// ```
    #[must_use]
    pub fn bearer(token: impl Into<String>) -> Self {
        Self::fixed("Bearer", Authorization::scheme("Bearer", &token.into()))
    }

    /// A JSON Web Token (RFC 7519) that the program signed itself: sent as `JWT`, in capital letters.
    ///
    /// ```
    /// use bitbucket_runtime::Credentials;
    ///
    /// let signed = format!("{}.{}.{}", "header", "claims", "signature");
    /// let credentials = Credentials::jwt(signed);
    /// ```
    #[must_use]
    pub fn jwt(token: impl Into<String>) -> Self {
        Self::fixed("JWT", Authorization::scheme("JWT", &token.into()))
    }

    /// Credentials that are fetched, or change: see [`CredentialsProvider`].
    ///
    /// ```
    /// use bitbucket_runtime::transport::{BoxError, BoxFuture};
    /// use bitbucket_runtime::{Authorization, Credentials, CredentialsProvider, Environment};
    ///
    /// /// Reads the token anew for each request: somebody else writes the file.
    /// #[derive(Debug)]
    /// struct FromFile;
    ///
    /// impl CredentialsProvider for FromFile {
    ///     fn authorization<'a>(
    ///         &'a self,
    ///         _: &'a Environment,
    ///     ) -> BoxFuture<'a, Result<Authorization, BoxError>> {
    ///         Box::pin(async { Ok(Authorization::bearer(std::fs::read_to_string("token")?.trim())?) })
    ///     }
    /// }
    ///
    /// let credentials = Credentials::provider(FromFile);
    /// ```
    #[must_use]
    pub fn provider(provider: impl CredentialsProvider + 'static) -> Self {
        Self { scheme: Scheme::Provider(Arc::new(provider)), name: None }
    }

    /// A key in a header of this name, which is sent as it is: where that is `Authorization`, the key begins
    /// with whatever scheme the server wants.
    ///
    /// ```
    /// use bitbucket_runtime::Credentials;
    ///
    /// let credentials = Credentials::header_key("X-Api-Key", "key");
    /// ```
    #[must_use]
    pub fn header_key(name: &str, key: impl Into<String>) -> Self {
        Self::fixed("key in a header", Authorization::header_key(name, &key.into()))
    }

    /// A key in a query parameter of this name. It is added to the address at the very last, so that no
    /// error shows it.
    ///
    /// ```
    /// use bitbucket_runtime::Credentials;
    ///
    /// let credentials = Credentials::query_key("api_key", "key");
    /// ```
    #[must_use]
    pub fn query_key(name: &str, key: impl Into<String>) -> Self {
        Self::fixed("key in the query", Ok(Authorization::in_query(name, &key.into())))
    }

    /// A key in a cookie of this name.
    ///
    /// ```
    /// use bitbucket_runtime::Credentials;
    ///
    /// let credentials = Credentials::cookie_key("session", "key");
    /// ```
    #[must_use]
    pub fn cookie_key(name: &str, key: impl Into<String>) -> Self {
        Self::fixed("key in a cookie", Ok(Authorization::in_cookie(name, &key.into())))
    }

    /// Both of two: for servers that want several at once, and for a client whose calls want different ones.
    /// A call that says which of them it wants ([`Operation::security`](crate::Operation::security)) is sent
    /// with those; every other is sent with all.
    ///
    /// ```
    /// use bitbucket_runtime::Credentials;
    ///
    /// let both = Credentials::header_key("X-Application", "key").and(Credentials::bearer("token"));
    /// assert_eq!(format!("{both:?}"), "Credentials(key in a header, hidden) and Credentials(Bearer, hidden)");
    /// ```
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        let parts = [self, other].into_iter().flat_map(|credentials| match &credentials.scheme {
            Scheme::Several(parts) => parts.to_vec(),
            _ => vec![credentials],
        });
        Self { scheme: Scheme::Several(parts.collect()), name: None }
    }

    /// Says what the API's document calls this way to authenticate: calls name those that they want.
    ///
    /// ```
    /// use bitbucket_runtime::Credentials;
    ///
    /// let credentials = Credentials::bearer("token").of_scheme("accessToken");
    /// ```
    #[must_use]
    pub fn of_scheme(mut self, name: &'static str) -> Self {
        self.name = Some(name);
        self
    }

    fn fixed(scheme: &'static str, authorization: Result<Authorization, Problem>) -> Self {
        Self { scheme: Scheme::Fixed(scheme, authorization), name: None }
    }

    /// Whether these can be sent at all, as far as that is known without asking anybody.
    pub(crate) fn check(&self) -> Result<(), Problem> {
        match &self.scheme {
            Scheme::Fixed(_, authorization) => authorization.as_ref().map(|_| ()).map_err(Clone::clone),
            Scheme::Provider(_) => Ok(()),
            Scheme::Several(parts) => parts.iter().try_for_each(Self::check),
        }
    }

    /// What a call is sent with that wants this.
    pub(crate) async fn authorization(
        &self,
        environment: &Environment,
        security: Security,
    ) -> Result<Authorization, BoxError> {
        let Scheme::Several(parts) = &self.scheme else { return self.single(environment).await };
        let mut given = Vec::new();
        for place in wanted(parts, security) {
            given.push((place, parts[place].single(environment).await?));
        }
        Ok(Authorization::several(given))
    }

    async fn single(&self, environment: &Environment) -> Result<Authorization, BoxError> {
        match &self.scheme {
            Scheme::Provider(provider) => provider.authorization(environment).await,
            Scheme::Fixed(_, authorization) => authorization.clone().map_err(Into::into),
            Scheme::Several(_) => Ok(Authorization::several(Vec::new())),
        }
    }

    /// Tells that the server refused these; true where it is worth asking again for others.
    pub(crate) async fn refused(
        &self,
        refused: &Authorization,
        environment: &Environment,
    ) -> Result<bool, BoxError> {
        match &self.scheme {
            Scheme::Fixed(..) => Ok(false),
            Scheme::Provider(provider) => provider.refused(refused, environment).await,
            Scheme::Several(all) => {
                let mut renewed = false;
                for (place, part) in refused.parts() {
                    if let Some(Scheme::Provider(provider)) = all.get(*place).map(|one| &one.scheme) {
                        renewed |= provider.refused(part, environment).await?;
                    }
                }
                Ok(renewed)
            }
        }
    }
}

/// Which of several credentials a call is sent with, by place: the first alternative that they can meet, and
/// those of which nobody said what they are. All, where they can meet none: the server says what it misses.
fn wanted(parts: &[Credentials], security: Security) -> Vec<usize> {
    let has = |scheme: &&str| parts.iter().any(|part| part.name == Some(*scheme));
    let met = security.iter().find(|alternative| alternative.iter().all(&has));
    let is_wanted = |part: &Credentials| match (met, part.name) {
        // An alternative of nothing asks for nothing, and takes what there is.
        (Some(alternative), Some(name)) => alternative.is_empty() || alternative.contains(&name),
        _ => true,
    };
    (0..parts.len()).filter(|place| is_wanted(&parts[*place])).collect()
}

impl fmt::Debug for Credentials {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.scheme {
            Scheme::Fixed(scheme, _) => write!(formatter, "Credentials({scheme}, hidden)"),
            Scheme::Provider(provider) => formatter.debug_tuple("Credentials").field(provider).finish(),
            Scheme::Several(parts) => {
                for (index, part) in parts.iter().enumerate() {
                    let and = if index == 0 { "" } else { " and " };
                    write!(formatter, "{and}{part:?}")?;
                }
                Ok(())
            }
        }
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
