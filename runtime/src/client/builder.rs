//! How a client is described.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use http::header::{self, HeaderMap, HeaderName, HeaderValue};

use super::{Client, Core};
use crate::api::Api;
use crate::credentials::Credentials;
use crate::error::{Error, Problem};
use crate::target::Base;
use crate::transport::Transport;

/// The description of a [`Client`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ClientBuilder<A: Api> {
    credentials: Option<Credentials>,
    base_url: Option<Cow<'static, str>>,
    user_agent: Option<String>,
    headers: Vec<(String, String)>,
    timeout: Option<Duration>,
    transport: Option<Arc<dyn Transport>>,
    api: PhantomData<fn() -> A>,
}

impl<A: Api> ClientBuilder<A> {
    pub(super) fn new() -> Self {
        Self {
            credentials: None,
            base_url: A::INFO.base_url.map(Cow::Borrowed),
            user_agent: None,
            headers: Vec::new(),
            timeout: None,
            transport: None,
            api: PhantomData,
        }
    }

    /// Who asks. Without this, requests carry no credentials.
    pub fn credentials(mut self, credentials: Credentials) -> Self {
        self.credentials = Some(credentials);
        self
    }

    /// Where the API lives, in the place of its public address: scheme, host, and the path before
    /// every operation's own.
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = Some(Cow::Owned(base_url.into()));
        self
    }

    /// What the program calls itself; the generated crate's name and version where this is not
    /// called.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = Some(user_agent.into());
        self
    }

    /// A header of every request. It is not sent to another origin.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// How long each request may take, from sending to the last byte of the answer. Without this
    /// there is no such limit, because a download may take long; the default transport gives up
    /// after 10 seconds without a connection and 120 seconds without a byte.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// A ready client of reqwest: proxies, certificates, pools as it was built. Build it with
    /// `redirect(reqwest::redirect::Policy::none())`, so that redirects are followed here, by
    /// the rules for credentials that are kept here.
    #[cfg(feature = "reqwest")]
    pub fn http_client(self, client: reqwest::Client) -> Self {
        self.transport(crate::transport::reqwest::Reqwest::with(client))
    }

    /// A transport of one's own.
    pub fn transport(mut self, transport: impl Transport + 'static) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Makes the client; does no I/O to the API.
    ///
    /// # Errors
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) where the base URL is missing
    /// or wrong, credentials or headers hold what cannot be sent, or there is no transport.
    pub fn build(self) -> Result<Client<A>, Error> {
        let transport = match self.transport.clone() {
            Some(transport) => transport,
            None => default_transport()?,
        };
        let core = self.core(transport).map_err(Error::configuration)?;
        Ok(Client { core: Arc::new(core), api: PhantomData })
    }

    fn core(self, transport: Arc<dyn Transport>) -> Result<Core, Problem> {
        let info = A::INFO;
        let base = Base::parse(&self.base_url.ok_or(Problem::NoBaseUrl)?)?;
        let user_agent = self.user_agent.unwrap_or_else(|| format!("{}/{}", info.name, info.version));
        let user_agent = HeaderValue::try_from(user_agent);
        let mut headers = HeaderMap::new();
        for (name, value) in self.headers {
            let header = HeaderName::try_from(&name).map_err(|_| Problem::HeaderName(name.clone()))?;
            let mut value = HeaderValue::try_from(value).map_err(|_| Problem::HeaderValue(name))?;
            value.set_sensitive(true);
            headers.append(header, value);
        }
        Ok(Core {
            base,
            errors: info.errors,
            authorization: self.credentials.as_ref().map(Credentials::authorization).transpose()?,
            user_agent: user_agent.map_err(|_| Problem::HeaderValue(header::USER_AGENT.to_string()))?,
            headers,
            timeout: self.timeout,
            transport,
        })
    }
}

#[cfg(feature = "reqwest")]
fn default_transport() -> Result<Arc<dyn Transport>, Error> {
    let transport = crate::transport::reqwest::Reqwest::new().map_err(Error::no_default_transport)?;
    Ok(Arc::new(transport))
}

#[cfg(not(feature = "reqwest"))]
fn default_transport() -> Result<Arc<dyn Transport>, Error> {
    Err(Error::configuration(Problem::NoTransport))
}

impl<A: Api> fmt::Debug for ClientBuilder<A> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let headers: Vec<&str> = self.headers.iter().map(|(name, _)| &**name).collect();
        formatter
            .debug_struct("ClientBuilder")
            .field("credentials", &self.credentials)
            // Not the base URL: until it is checked it may hold a password.
            .field("user_agent", &self.user_agent)
            .field("headers", &headers)
            .field("timeout", &self.timeout)
            .field("transport", &self.transport)
            .finish_non_exhaustive()
    }
}
