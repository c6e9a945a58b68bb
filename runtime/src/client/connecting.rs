//! In `client`: the settings of the default transport.

use std::sync::Arc;
use std::time::Duration;

use crate::answer::error::Error;
use crate::api::info::Api;
use crate::api::problem::Problem;
use crate::client::builder::ClientBuilder;
use crate::transport::Transport;
use crate::transport::reqwest::unusable::Unusable;

impl<A: Api> ClientBuilder<A> {
    /// How long the default transport waits for the next byte, in either direction; 120 seconds
    /// where this is not called, because servers think for a while about a large diff.
    ///
    /// ```
    /// # fn example<A: bitbucket_runtime::Api>(builder: bitbucket_runtime::ClientBuilder<A>) {
    /// use std::time::Duration;
    ///
    /// let builder = builder.read_timeout(Duration::from_secs(300));
    /// # }
    /// ```
    pub fn read_timeout(mut self, timeout: Duration) -> Self {
        self.connections.read = Some(timeout);
        self
    }

    /// Connects as this builder of [`reqwest`](crate::reqwest) says: pools, local addresses, versions of
    /// TLS, name resolution.
    ///
    /// What this [`ClientBuilder`] says itself goes before: its proxy takes the place of those, its
    /// certificates are added, its connect time-out holds. Redirects are followed by the client in any
    /// case, and [`ClientBuilder::read_timeout`] holds beside what that builder has. Headers that it adds
    /// by default go to every host that a redirect leads to: secrets belong into
    /// [`ClientBuilder::header`].
    ///
    /// For a client that is built already see [`ReqwestTransport`](crate::ReqwestTransport).
    ///
    /// ```
    /// # use bitbucket_runtime::{Api, Client, Error};
    /// # fn program<Sample: Api>() -> Result<(), Error> {
    /// use bitbucket_runtime::reqwest;
    ///
    /// let connections = reqwest::Client::builder().pool_max_idle_per_host(4).https_only(true);
    /// let client = Client::<Sample>::builder().base_url("https://api.example.com").http_client(connections).build()?;
    /// # let _ = client;
    /// # Ok(())
    /// # }
    /// ```
    pub fn http_client(mut self, builder: reqwest::ClientBuilder) -> Self {
        self.connections.builder = Some(builder);
        self
    }

    /// The builder, and what carries its requests.
    pub(super) fn carried(mut self) -> Result<(Self, Arc<dyn Transport>), Error> {
        let connections = std::mem::take(&mut self.connections);
        let transport: Arc<dyn Transport> = match (self.transport.clone(), connections.given()) {
            (Some(_), Some(setting)) => return Err(Error::configuration(Problem::SettingElsewhere(setting))),
            (Some(transport), None) => transport,
            (None, _) => Arc::new(connections.transport().map_err(|unusable| match unusable {
                #[cfg(not(all(target_arch = "wasm32", target_os = "unknown")))]
                Unusable::Setting(setter, reason) => {
                    Error::configuration(Problem::Setting { setter, reason })
                }
                #[cfg(all(
                    feature = "rustls-no-provider",
                    not(any(
                        feature = "rustls",
                        feature = "native-tls",
                        all(target_arch = "wasm32", target_os = "unknown")
                    ))
                ))]
                Unusable::NoProvider => Error::configuration(Problem::NoProvider),
                Unusable::Client(error) => Error::no_default_transport(error),
            })?),
        };
        Ok((self, transport))
    }
}

/// What a browser does as it likes.
#[cfg(not(all(target_arch = "wasm32", target_os = "unknown")))]
impl<A: Api> ClientBuilder<A> {
    /// How long the default transport waits for a connection, TLS included; 10 seconds where this is not
    /// called, or as the builder in [`ClientBuilder::http_client`] has it.
    ///
    /// ```
    /// # fn example<A: bitbucket_runtime::Api>(builder: bitbucket_runtime::ClientBuilder<A>) {
    /// use std::time::Duration;
    ///
    /// let builder = builder.connect_timeout(Duration::from_secs(3));
    /// # }
    /// ```
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connections.connect = Some(timeout);
        self
    }

    /// The proxy of the default transport: `http://`, `https://`, with user and password where it
    /// wants them. Without this the environment's is taken: `HTTPS_PROXY` and its like.
    ///
    /// ```
    /// # fn example<A: bitbucket_runtime::Api>(builder: bitbucket_runtime::ClientBuilder<A>) {
    /// let builder = builder.proxy("http://proxy.example.com:3128");
    /// # }
    /// ```
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.connections.proxy = Some(url.into());
        self
    }
}
