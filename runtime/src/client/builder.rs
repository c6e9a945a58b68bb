//! In `client`: the settings of a client, and building it.

use std::fmt;
use std::marker::PhantomData;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use http::header::{self, HeaderMap, HeaderName, HeaderValue};
use tokio::sync::Semaphore;

use crate::answer::error::Error;
use crate::answer::limit;
use crate::api::info::Api;
use crate::api::problem::Problem;
use crate::api::reserved::reserved;
use crate::auth::credentials::{Credentials, Environment};
use crate::client::Client;
use crate::client::core::Core;
use crate::client::hook::Hook;
use crate::client::places::{Found, Places};
use crate::client::variables::Variables;
use crate::retry::Retry;
use crate::transport::Transport;
use crate::transport::clock::{Clock, NoClock};
#[cfg(any(feature = "reqwest", feature = "tower"))]
use crate::transport::machine::SystemClock;
#[cfg(feature = "reqwest")]
use crate::transport::reqwest::connections::Connections;

/// The description of a [`Client`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ClientBuilder<A: Api> {
    credentials: Option<Credentials>,
    base_url: Option<String>,
    pub(super) places: Places,
    /// Whether what the program does not say is read from the environment.
    reads_env: bool,
    user_agent: Option<String>,
    headers: Vec<(String, String)>,
    pub(super) timeout: Option<Duration>,
    pub(super) answer_limit: usize,
    pub(super) compression: bool,
    pub(super) retry: Option<Retry>,
    pub(super) concurrency: Option<usize>,
    pub(super) server_version: Option<Arc<str>>,
    hooks: Vec<Arc<dyn Hook>>,
    clock: Option<Arc<dyn Clock>>,
    pub(super) transport: Option<Arc<dyn Transport>>,
    #[cfg(feature = "reqwest")]
    pub(super) connections: Connections,
    api: PhantomData<fn() -> A>,
}

impl<A: Api> Client<A> {
    /// Describes a client; [`ClientBuilder::build`] makes it.
    ///
    /// ```
    /// # use bitbucket_runtime::{Api, Client, Credentials, Error};
    /// # fn example<A: Api>() -> Result<(), Error> {
    /// let client: Client<A> = Client::builder().credentials(Credentials::bearer("token")).build()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn builder() -> ClientBuilder<A> {
        ClientBuilder::new()
    }

    /// A client as the environment says: [`ClientBuilder::from_env`] without further settings.
    ///
    /// ```
    /// # use bitbucket_runtime::{Api, Client, Error};
    /// # fn example<A: Api>() -> Result<(), Error> {
    /// let client: Client<A> = Client::from_env()?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// As [`ClientBuilder::build`], and where a variable is missing, cannot be used or contradicts another.
    /// The error names the variable and shows no value.
    pub fn from_env() -> Result<Self, Error> {
        ClientBuilder::from_env().build()
    }
}

impl<A: Api> ClientBuilder<A> {
    fn new() -> Self {
        Self {
            credentials: None,
            base_url: None,
            places: Places::default(),
            reads_env: false,
            user_agent: None,
            headers: Vec::new(),
            timeout: None,
            answer_limit: limit::ANSWER,
            compression: true,
            retry: None,
            concurrency: None,
            server_version: None,
            hooks: Vec::new(),
            clock: None,
            transport: None,
            #[cfg(feature = "reqwest")]
            connections: Connections::default(),
            api: PhantomData,
        }
    }

    /// Describes a client as the environment says; nothing else in this crate reads credentials or an
    /// address from there. It is read by [`ClientBuilder::build`], and only for what the program has not said
    /// itself: a variable whose setter is called is not looked at.
    ///
    /// The variables begin with the name of the API's crate in capital letters
    /// ([`ApiInfo::with_env_prefix`](crate::ApiInfo::with_env_prefix)), here `SAMPLE`:
    ///
    /// | variable | |
    /// |---|---|
    /// | `SAMPLE_BASE_URL` | as [`ClientBuilder::base_url`]; may be missing where the API has a public address |
    /// | `SAMPLE_TOKEN` | alone: as [`Credentials::bearer`] |
    /// | `SAMPLE_USERNAME` and `SAMPLE_TOKEN` | as [`Credentials::api_token`], where the user may be an e-mail address |
    /// | `SAMPLE_USERNAME` and `SAMPLE_PASSWORD` | as [`Credentials::basic`] |
    ///
    /// One that is empty counts as not set. A token beside a password, a user without either, a password
    /// without a user, a value that is not UTF-8 or cannot be sent, and no credentials at all are errors of
    /// `build`, which name the variables and show no value.
    ///
    /// ```no_run
    /// # use bitbucket_runtime::{Api, ClientBuilder, Error};
    /// # fn program<Sample: Api>() -> Result<(), Error> {
    /// use std::time::Duration;
    ///
    /// let client = ClientBuilder::<Sample>::from_env().timeout(Duration::from_secs(60)).build()?;
    /// # let _ = client;
    /// # Ok(())
    /// # }
    /// ```
    pub fn from_env() -> Self {
        Self { reads_env: true, ..Self::new() }
    }

    /// How the client authenticates. Without this, requests carry no credentials.
    ///
    /// ```
    /// # fn example<A: bitbucket_runtime::Api>(builder: bitbucket_runtime::ClientBuilder<A>) {
    /// use bitbucket_runtime::Credentials;
    ///
    /// let builder = builder.credentials(Credentials::api_token("someone@example.com", "token"));
    /// # }
    /// ```
    pub fn credentials(mut self, credentials: impl Into<Credentials>) -> Self {
        self.credentials = Some(credentials.into());
        self
    }

    /// Where the API lives, in the place of its public address: scheme, host, and the path before
    /// every operation's own.
    ///
    /// ```
    /// # fn example<A: bitbucket_runtime::Api>(builder: bitbucket_runtime::ClientBuilder<A>) {
    /// let builder = builder.base_url("https://git.example.com/rest");
    /// # }
    /// ```
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = Some(base_url.into());
        self
    }

    /// What the program calls itself; the generated crate's name and version where this is not
    /// called.
    ///
    /// ```
    /// # fn example<A: bitbucket_runtime::Api>(builder: bitbucket_runtime::ClientBuilder<A>) {
    /// let builder = builder.user_agent("nightly/1.0");
    /// # }
    /// ```
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = Some(user_agent.into());
        self
    }

    /// A header of every request. It is not sent to another origin. Those that the client or the
    /// connection sets, such as `Content-Length` and `Host`, are refused by [`ClientBuilder::build`].
    ///
    /// ```
    /// # fn example<A: bitbucket_runtime::Api>(builder: bitbucket_runtime::ClientBuilder<A>) {
    /// let builder = builder.header("x-team", "red");
    /// # }
    /// ```
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// A hook, which is called around every attempt. May be called several times.
    ///
    /// ```
    /// # fn example<A: bitbucket_runtime::Api>(builder: bitbucket_runtime::ClientBuilder<A>) {
    /// use bitbucket_runtime::{Attempt, Finished, Hook};
    ///
    /// #[derive(Debug)]
    /// struct Count(std::sync::atomic::AtomicU64);
    ///
    /// impl Hook for Count {
    ///     fn before(&self, _attempt: &mut Attempt<'_>) {
    ///         self.0.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
    ///     }
    /// }
    ///
    /// let builder = builder.hook(Count(0.into()));
    /// # }
    /// ```
    pub fn hook(mut self, hook: impl Hook + 'static) -> Self {
        self.hooks.push(Arc::new(hook));
        self
    }

    /// A clock of one's own, in the place of the machine's. Without the features
    /// `reqwest` and `tower` there is no other, and a client without a clock sends nothing twice.
    ///
    /// ```
    /// # fn example<A: bitbucket_runtime::Api>(builder: bitbucket_runtime::ClientBuilder<A>) {
    /// use bitbucket_runtime::Clock;
    /// use bitbucket_runtime::transport::BoxFuture;
    /// use std::time::{Duration, Instant, SystemTime};
    ///
    /// /// Waits by a thread: for a program without tokio.
    /// #[derive(Debug)]
    /// struct Threads(Instant);
    ///
    /// impl Clock for Threads {
    ///     fn elapsed(&self) -> Duration {
    ///         self.0.elapsed()
    ///     }
    ///
    ///     fn now(&self) -> SystemTime {
    ///         SystemTime::now()
    ///     }
    ///
    ///     fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
    ///         Box::pin(async move { std::thread::sleep(duration) })
    ///     }
    /// }
    ///
    /// let builder = builder.clock(Threads(Instant::now()));
    /// # }
    /// ```
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        self.clock = Some(Arc::new(clock));
        self
    }

    /// A transport of one's own, such as a [`ReqwestTransport`](crate::ReqwestTransport)
    /// around a client that other parts of the program use as well. Settings of the default transport
    /// cannot hold then, and [`ClientBuilder::build`] refuses them.
    ///
    /// ```
    /// # fn example<A: bitbucket_runtime::Api>(builder: bitbucket_runtime::ClientBuilder<A>) {
    /// # #[cfg(feature = "reqwest")]
    /// # let builder = {
    /// use bitbucket_runtime::{ReqwestTransport, reqwest};
    ///
    /// // One pool of connections for this client and for other parts of the program.
    /// let connections = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none());
    /// let connections = connections.build().expect("a client");
    /// let builder = builder.transport(ReqwestTransport::new(connections));
    /// # builder
    /// # };
    /// # }
    /// ```
    pub fn transport(mut self, transport: impl Transport + 'static) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Makes the client; does no I/O to the API.
    ///
    /// # Errors
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) where the base URL is missing
    /// or wrong, credentials or headers hold what cannot be sent, a certificate or a proxy cannot be used,
    /// a setting of the default transport was made beside a transport of one's own, or there is no
    /// transport.
    pub fn build(self) -> Result<Client<A>, Error> {
        let (builder, transport) = self.carried()?;
        let core = builder.core(transport).map_err(Error::configuration)?;
        Ok(Client { core: Arc::new(core), api: PhantomData })
    }

    #[cfg(not(feature = "reqwest"))]
    fn carried(self) -> Result<(Self, Arc<dyn Transport>), Error> {
        let transport = self.transport.clone().ok_or_else(|| Error::configuration(Problem::NoTransport))?;
        Ok((self, transport))
    }

    /// The builder with what the environment says, where it may be asked.
    fn informed(mut self, variables: &Variables<'_>) -> Result<Self, Problem> {
        if self.base_url.is_none() && self.places.server.is_none() {
            self.base_url = variables.base_url()?;
            let has_server = !A::INFO.servers().is_empty();
            if self.base_url.is_none() && A::INFO.base_url().is_none() && !has_server {
                return Err(Problem::NoBaseUrlIn(variables.name_of_base_url()));
            }
        }
        if self.credentials.is_none() {
            self.credentials = Some(variables.credentials()?);
        }
        Ok(self)
    }

    fn core(mut self, transport: Arc<dyn Transport>) -> Result<Core, Problem> {
        let api = const { &A::INFO };
        if self.reads_env {
            self = self.informed(&Variables::of(api, &|name| std::env::var_os(name)))?;
        }
        let Found { base, elsewhere, trusted } = self.places.found(self.base_url.take(), api)?;
        let user_agent = self.user_agent.unwrap_or_else(|| format!("{}/{}", api.name(), api.version()));
        let user_agent = HeaderValue::try_from(user_agent)
            .map_err(|_| Problem::HeaderValue(header::USER_AGENT.to_string()))?;
        let mut headers = HeaderMap::new();
        for (name, value) in self.headers {
            let header = HeaderName::try_from(&name).map_err(|_| Problem::HeaderName(name.clone()))?;
            reserved(&header).map_or(Ok(()), Err)?;
            let mut value = HeaderValue::try_from(value).map_err(|_| Problem::HeaderValue(name))?;
            value.set_sensitive(true);
            headers.append(header, value);
        }
        self.credentials.as_ref().map_or(Ok(()), Credentials::check)?;
        let clock = self.clock.or_else(machine_clock);
        let waits = clock.is_some();
        let retry = self.retry.unwrap_or_default();
        let environment = Environment {
            transport,
            // A client that cannot wait does not try again.
            retry: if waits { retry.clone() } else { Retry::never() },
            clock: clock.unwrap_or_else(|| Arc::new(NoClock)),
            user_agent: user_agent.clone(),
            api,
        };
        Ok(Core {
            base,
            elsewhere,
            trusted,
            api,
            credentials: self.credentials,
            user_agent,
            headers: Arc::new(headers),
            timeout: self.timeout,
            answer_limit: self.answer_limit,
            compression: self.compression,
            retry,
            waits,
            turns: self.concurrency.map(Semaphore::new),
            hooks: self.hooks,
            environment,
            server_version: self.server_version.map_or_else(OnceLock::new, OnceLock::from),
        })
    }
}

#[cfg(any(feature = "reqwest", feature = "tower"))]
fn machine_clock() -> Option<Arc<dyn Clock>> {
    Some(Arc::new(SystemClock::new()))
}

#[cfg(not(any(feature = "reqwest", feature = "tower")))]
fn machine_clock() -> Option<Arc<dyn Clock>> {
    None
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
            .field("answer_limit", &self.answer_limit)
            .field("compression", &self.compression)
            .field("retry", &self.retry)
            .field("concurrency", &self.concurrency)
            .field("server_version", &self.server_version)
            .field("hooks", &self.hooks)
            .field("transport", &self.transport)
            .finish_non_exhaustive()
    }
}
