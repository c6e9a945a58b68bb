//! In `client`: the settings of the default transport.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;

use crate::answer::error::Error;
use crate::api::info::Api;
use crate::api::problem::Problem;
use crate::client::builder::ClientBuilder;
use crate::transport::Transport;
use crate::transport::reqwest::connections::Unusable;

impl<A: Api> ClientBuilder<A> {
    /// How long the default transport waits for a connection, TLS included; 10 seconds where this is not
    /// called, or as the builder in [`ClientBuilder::http_client`] has it.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connections.connect = Some(timeout);
        self
    }

    /// How long the default transport waits for the next byte, in either direction; 120 seconds
    /// where this is not called, because servers think for a while about a large diff.
    pub fn read_timeout(mut self, timeout: Duration) -> Self {
        self.connections.read = Some(timeout);
        self
    }

    /// The proxy of the default transport: `http://`, `https://`, with user and password where it
    /// wants them. Without this the environment's is taken: `HTTPS_PROXY` and its like.
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.connections.proxy = Some(url.into());
        self
    }

    /// An authority whose certificates are trusted beside those that the system trusts: of a company,
    /// or of one's own server. The content of a file in PEM, which may hold several certificates, or of
    /// one in DER. May be called several times.
    ///
    /// ```no_run
    /// # use bitbucket_runtime::{Api, Client};
    /// # fn program<Sample: Api>() -> Result<(), Box<dyn std::error::Error>> {
    /// let builder = Client::<Sample>::builder().add_root_certificate(std::fs::read("company-ca.pem")?);
    /// # let _ = builder;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_root_certificate(mut self, pem_or_der: impl Into<Bytes>) -> Self {
        self.connections.roots.push(pem_or_der.into());
        self
    }

    /// What this program proves itself with where a server asks for a certificate of its clients: a
    /// private key, its certificate and those that lead from it to an authority, in PEM, one behind the
    /// other. `Debug` and errors do not show it.
    pub fn identity(mut self, pem: impl Into<Bytes>) -> Self {
        self.connections.identity = Some(pem.into());
        self
    }

    /// With `true`, any certificate of any server is accepted: whoever sits between can read the
    /// credentials and change the answers. For tests on one's own machine; everywhere else name the
    /// authority with [`ClientBuilder::add_root_certificate`].
    pub fn danger_accept_invalid_certs(mut self, accept: bool) -> Self {
        self.connections.accept_invalid_certs = Some(accept);
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
                Unusable::Setting(setter, reason) => {
                    Error::configuration(Problem::Setting { setter, reason })
                }
                Unusable::Client(error) => Error::no_default_transport(error),
            })?),
        };
        Ok((self, transport))
    }
}
