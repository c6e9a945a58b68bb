//! In `auth::oauth`: credentials that fetch and renew their tokens.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use crate::address::query::Pairs;
use crate::auth::authorization::Authorization;
use crate::auth::credentials::{Credentials, CredentialsProvider, Environment};
use crate::auth::oauth::endpoints::OAuthEndpoints;
use crate::auth::oauth::error::OAuthError;
use crate::auth::oauth::grant::{Grant, Proof};
use crate::auth::oauth::program::OAuth;
use crate::auth::oauth::renewal::{Held, Renewals, Source};
use crate::auth::oauth::tokens::Tokens;
use crate::transport::{BoxError, BoxFuture};

/// How long before its end a token is renewed, unless the caller says otherwise: a request that is
/// sent with it must still find it good when it arrives.
const MARGIN: Duration = Duration::from_secs(60);

/// The tokens of one account, and how to get the next. Clones share their tokens; hand one to
/// [`Credentials::oauth`](crate::Credentials::oauth).
///
/// The first request that needs a token asks for one, and all others wait for the same answer; so
/// they do when it is about to expire, and when the server refuses it with a 401, after which they
/// are sent once more. Where the token endpoint is out of reach, it is asked again as the client's
/// [`Retry`](crate::Retry) says; when it says no, that is the error of all who waited.
///
/// Tokens are asked for, signed for and stored on a thread of their own, which ends with that. So
/// the answer is taken whatever happens to the calls that wait for it: they may be dropped, not be
/// polled for a while, or lose their runtime. The next call finds the new tokens, or waits for them.
#[derive(Clone)]
#[must_use]
pub struct OAuthCredentials {
    source: Arc<Source>,
    renewals: Arc<Renewals>,
}

impl OAuthCredentials {
    pub(super) fn new(oauth: OAuth, grant: Grant) -> Self {
        let OAuth { endpoints, proof } = oauth;
        let source =
            Source { endpoints, proof, grant, parameters: Pairs::default(), margin: MARGIN, store: None };
        Self { source: Arc::new(source), renewals: Arc::default() }
    }

    /// Swaps a token that the program signs itself for an access token, the signed one sent as
    /// `Authorization: scheme …`. `sign` is called for each swap, with the time; its errors are
    /// shown.
    ///
    /// The server's documentation names the grant type, often one of its own, and the scheme, such as
    /// `JWT`.
    pub fn signed_header<E: Into<BoxError>>(
        endpoints: OAuthEndpoints,
        grant_type: impl Into<String>,
        scheme: impl Into<String>,
        sign: impl Fn(SystemTime) -> Result<String, E> + Send + Sync + 'static,
    ) -> Self {
        let grant = Grant::assertion(grant_type, sign).in_header(scheme);
        Self::new(OAuth { endpoints, proof: Proof::Nothing }, grant)
    }

    /// What the token shall be good for: scopes with blanks between them.
    pub fn scope(self, scope: &str) -> Self {
        self.parameter("scope", scope)
    }

    /// A field of the server's own, sent when a token is asked for, and not when it is renewed by a
    /// refresh token.
    pub fn parameter(mut self, name: impl Into<Cow<'static, str>>, value: &str) -> Self {
        Arc::make_mut(&mut self.source).parameters.set(name.into(), value.into());
        self
    }

    /// How long before its end a token is renewed; a minute where this is not called, and never
    /// more than half of the token's life.
    pub fn margin(mut self, margin: Duration) -> Self {
        Arc::make_mut(&mut self.source).margin = margin;
        self
    }

    /// Stores the tokens. Called with those that the server hands out, before they are used: a
    /// refresh token often works once, so that the one that was kept before is worth nothing now.
    /// While storing fails, requests fail with its error, which is shown, and each tries again to
    /// store what is there.
    ///
    /// It runs in a runtime of tokio's that ends when the tokens are stored: what it leaves behind as a
    /// task there is dropped. It must not send requests with these credentials: they would wait for it.
    ///
    /// ```
    /// # use bitbucket_runtime::Credentials;
    /// # use bitbucket_runtime::oauth::{OAuth, OAuthCredentials, OAuthEndpoints, OAuthError, Tokens};
    /// # fn example(oauth: OAuth) -> Result<(), OAuthError> {
    /// let person = oauth.restored(Tokens::from_refresh("refresh token"));
    /// let person = person.store(|tokens: Tokens| async move {
    ///     std::fs::write("refresh-token", tokens.refresh().unwrap_or_default())
    /// });
    /// let credentials = Credentials::oauth(person);
    /// # Ok(())
    /// # }
    /// ```
    pub fn store<F, E>(mut self, store: impl Fn(Tokens) -> F + Send + Sync + 'static) -> Self
    where
        F: Future<Output = Result<(), E>> + Send + 'static,
        E: Into<BoxError>,
    {
        let store = Arc::new(move |tokens| -> BoxFuture<'static, Result<(), BoxError>> {
            let stored = store(tokens);
            Box::pin(async move { stored.await.map_err(Into::into) })
        });
        Arc::make_mut(&mut self.source).store = Some(store);
        self
    }

    /// Begins with tokens that were kept from before. Clones that were made earlier do not see
    /// them.
    pub fn restore(mut self, tokens: Tokens) -> Self {
        self.renewals = Arc::new(Renewals::beginning_with(tokens));
        self
    }

    /// Tokens that can be used now: those that are there, else new ones.
    ///
    /// # Errors
    /// Where new ones were needed and could not be had.
    pub async fn tokens(&self, environment: &Environment) -> Result<Tokens, OAuthError> {
        Ok(self.held(environment).await?.tokens.clone())
    }

    async fn held(&self, environment: &Environment) -> Result<Arc<Held>, OAuthError> {
        self.renewals.held(&self.source, environment).await
    }
}

impl OAuth {
    /// Acts for the program itself. There is no refresh token: each time a token is asked for anew.
    ///
    /// ```
    /// # use bitbucket_runtime::Credentials;
    /// # use bitbucket_runtime::oauth::{OAuth, OAuthCredentials, OAuthEndpoints, OAuthError, Tokens};
    /// # fn example(oauth: OAuth) -> Result<(), OAuthError> {
    /// let credentials = Credentials::oauth(oauth.client_credentials().scope("repository"));
    /// # Ok(())
    /// # }
    /// ```
    pub fn client_credentials(&self) -> OAuthCredentials {
        OAuthCredentials::new(self.clone(), Grant::ClientCredentials)
    }

    /// Acts with tokens that were kept from before, for as long as they can be renewed.
    ///
    /// ```
    /// # use bitbucket_runtime::Credentials;
    /// # use bitbucket_runtime::oauth::{OAuth, OAuthCredentials, OAuthEndpoints, OAuthError, Tokens};
    /// # fn example(oauth: OAuth) -> Result<(), OAuthError> {
    /// let kept = Tokens::from_refresh("refresh token");
    /// let credentials = Credentials::oauth(oauth.restored(kept));
    /// # Ok(())
    /// # }
    /// ```
    pub fn restored(&self, tokens: Tokens) -> OAuthCredentials {
        OAuthCredentials::new(self.clone(), Grant::Restored).restore(tokens)
    }

    /// Swaps a token that the program signs itself for an access token, the signed one sent in the
    /// form as `assertion` (RFC 7521, section 4.1). `sign` is called for each swap, with the time.
    /// For servers that want it in a header see [`OAuthCredentials::signed_header`].
    ///
    /// ```
    /// # use bitbucket_runtime::Credentials;
    /// # use bitbucket_runtime::oauth::{OAuth, OAuthCredentials, OAuthEndpoints, OAuthError, Tokens};
    /// # fn example(oauth: OAuth) -> Result<(), OAuthError> {
    /// // Whoever signs is the program's own business: a library, a service that keeps the key.
    /// let sign = |_now| std::fs::read_to_string("signed.jwt");
    /// let credentials = Credentials::oauth(oauth.assertion("urn:ietf:params:oauth:grant-type:jwt-bearer", sign));
    /// # Ok(())
    /// # }
    /// ```
    pub fn assertion<E: Into<BoxError>>(
        &self,
        grant_type: impl Into<String>,
        sign: impl Fn(SystemTime) -> Result<String, E> + Send + Sync + 'static,
    ) -> OAuthCredentials {
        OAuthCredentials::new(self.clone(), Grant::assertion(grant_type, sign))
    }
}

impl Credentials {
    /// OAuth 2: an access token that is fetched and renewed, sent as `Bearer`. See
    /// [`oauth`](crate::oauth).
    ///
    /// ```
    /// use bitbucket_runtime::Credentials;
    /// use bitbucket_runtime::oauth::{OAuth, OAuthEndpoints};
    ///
    /// const ENDPOINTS: OAuthEndpoints = OAuthEndpoints::tokens_at("https://example.com/oauth2/token");
    ///
    /// let program = OAuth::new(ENDPOINTS, "client id", "client secret");
    /// let credentials = Credentials::oauth(program.client_credentials());
    /// assert!(!format!("{credentials:?}").contains("secret"));
    /// ```
    #[must_use]
    pub fn oauth(credentials: OAuthCredentials) -> Self {
        Self::provider(credentials)
    }
}

impl CredentialsProvider for OAuthCredentials {
    fn authorization<'a>(
        &'a self,
        environment: &'a Environment,
    ) -> BoxFuture<'a, Result<Authorization, BoxError>> {
        Box::pin(async move { Ok(self.held(environment).await?.authorization()?) })
    }

    fn refused<'a>(
        &'a self,
        refused: &'a Authorization,
        environment: &'a Environment,
    ) -> BoxFuture<'a, Result<bool, BoxError>> {
        Box::pin(async move { Ok(self.renewals.refused(refused, &self.source, environment).await?) })
    }
}

impl fmt::Debug for OAuthCredentials {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.source.fmt(formatter)
    }
}
