//! In `client`: whom the default transport trusts, and how it proves itself.

use bytes::Bytes;

use crate::api::info::Api;
use crate::client::builder::ClientBuilder;

impl<A: Api> ClientBuilder<A> {
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
        self.connections.tls.roots.push(pem_or_der.into());
        self
    }

    /// What this program proves itself with where a server asks for a certificate of its clients: a
    /// private key, its certificate and those that lead from it to an authority, in PEM, one behind the
    /// other. With the feature `native-tls` the key has to be one of PKCS #8
    /// (`-----BEGIN PRIVATE KEY-----`). `Debug` and errors do not show it.
    ///
    /// ```
    /// # fn example<A: bitbucket_runtime::Api>(builder: bitbucket_runtime::ClientBuilder<A>) {
    /// // The key, and behind it the certificates.
    /// let pem = std::fs::read("client.pem").expect("a file");
    /// let builder = builder.identity(pem);
    /// # }
    /// ```
    pub fn identity(mut self, pem: impl Into<Bytes>) -> Self {
        self.connections.tls.identity = Some(pem.into());
        self
    }

    /// With `true`, any certificate of any server is accepted: whoever sits between can read the
    /// credentials and change the answers. For tests on one's own machine; everywhere else name the
    /// authority with [`ClientBuilder::add_root_certificate`].
    ///
    /// ```
    /// # fn example<A: bitbucket_runtime::Api>(builder: bitbucket_runtime::ClientBuilder<A>) {
    /// // A server on this machine, with a certificate that it made itself.
    /// let builder = builder.base_url("https://localhost:8443").danger_accept_invalid_certs(true);
    /// # }
    /// ```
    pub fn danger_accept_invalid_certs(mut self, accept: bool) -> Self {
        self.connections.tls.accept_invalid_certs = Some(accept);
        self
    }
}
