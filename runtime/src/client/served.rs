//! In `client`: what a builder is told of where the operations of an API are served.

use http::Method;

use crate::answer::error::Error;
use crate::api::info::Api;
use crate::api::problem::Problem;
use crate::api::server::Server;
use crate::client::Client;
use crate::client::builder::ClientBuilder;

impl<A: Api> Client<A> {
    /// What version the server is of: as [`ClientBuilder::server_version`] says, else the server is asked, once.
    /// From then on this client and its clones refuse what a server of this version is known not to have.
    ///
    /// # Errors
    /// As any call; and of the kind [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) where the API's
    /// crate does not know where a server says its version ([`ApiInfo::version_at`](crate::ApiInfo::version_at)), or this
    /// one does not say it there.
    pub async fn ask_server_version(&self) -> Result<&str, Error> {
        let core = &self.core;
        if let Some(known) = core.server_version.get() {
            return Ok(known);
        }
        let unknown = |pointer| Error::configuration(Problem::NoServerVersion(pointer));
        let (path, pointer) = core.api.version_at().ok_or_else(|| unknown(None))?;
        let answer = self.request(Method::GET, path).send(self).await?.to_value();
        let said = answer.pointer(pointer).and_then(|version| version.as_str());
        let said = said.ok_or_else(|| unknown(Some(pointer)))?;
        Ok(core.server_version.get_or_init(|| said.into()))
    }
}

impl<A: Api> ClientBuilder<A> {
    /// Which of the places to ask where the API is served, as its crate names them; the first where this is not
    /// called. [`ClientBuilder::base_url`] goes before it.
    pub fn server(mut self, server: Server) -> Self {
        self.places.server = Some(server);
        self
    }

    /// What a variable in the server's address is, such as the region, in the place of its default. It counts
    /// for every address that has it. [`ClientBuilder::build`] refuses a name that none has, and a value that
    /// the API's document does not list where it lists some.
    ///
    /// ```
    /// # use bitbucket_runtime::{Api, ApiInfo, Client, Server, ServerVariable};
    /// enum Sample {}
    /// impl Api for Sample {
    ///     const INFO: ApiInfo = ApiInfo::new("sample", "1.0.0").with_servers(&[Server::new("https://{region}.example.com")
    ///         .with_variables(&[ServerVariable::new("region").with_default("eu").with_values(&["eu", "us"])])]);
    /// }
    ///
    /// # #[cfg(feature = "rustls")] {
    /// let client = Client::<Sample>::builder().server_variable("region", "us").build().unwrap();
    /// assert_eq!(client.base_url(), "https://us.example.com");
    /// # }
    /// ```
    pub fn server_variable(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.places.variables.push((name.into(), value.into()));
        self
    }

    /// Where those operations are for this client that the document says are served elsewhere than the others:
    /// at this address, as [`ApiInfo::elsewhere`](crate::ApiInfo::elsewhere) lists it. For a test, or behind a proxy, where
    /// [`ClientBuilder::base_url`] moves the others.
    ///
    /// ```
    /// # fn example<A: bitbucket_runtime::Api>(builder: bitbucket_runtime::ClientBuilder<A>) {
    /// // As the document has it, and where it is for this program.
    /// let builder = builder.base_url_of("https://uploads.example.com", "http://localhost:8080");
    /// # }
    /// ```
    pub fn base_url_of(mut self, server: impl Into<String>, base_url: impl Into<String>) -> Self {
        self.places.moved.push((server.into(), base_url.into()));
        self
    }

    /// What version the server is of, such as `9.4.2`, as it says of itself. A call that a server of this
    /// version is known not to have is an error then, of the kind [`ErrorKind::Request`](crate::ErrorKind::Request), before
    /// anything is sent. Known are the versions that the API's crate was made from
    /// ([`ApiInfo::versions`](crate::ApiInfo::versions)) and their corrections: what a version between them, before or
    /// after them has nobody looked up, and everything is sent there. Without this nothing is refused.
    ///
    /// ```
    /// # use bitbucket_runtime::{Api, ApiInfo, Client, ErrorKind, Operation, Request};
    /// enum Sample {}
    /// impl Api for Sample {
    ///     const INFO: ApiInfo =
    ///         ApiInfo::new("sample", "1.0.0").with_base_url("https://example.com").with_versions(&["1.0", "2.0"]);
    /// }
    /// static LIST: Operation = Operation::get("items::list", "/items").seen_in(&["2.0"]);
    ///
    /// # #[cfg(feature = "rustls")]
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() {
    /// let client = Client::<Sample>::builder().server_version("1.0.3").build().unwrap();
    /// let error = Request::<()>::new(&LIST, &[]).send(&client).await.unwrap_err();
    /// assert_eq!(error.kind(), ErrorKind::Request);
    /// assert!(error.to_string().contains("seen in 2.0, not in 1.0; the server is of version 1.0.3"));
    /// # }
    /// # #[cfg(not(feature = "rustls"))]
    /// # fn main() {}
    /// ```
    pub fn server_version(mut self, version: impl Into<String>) -> Self {
        self.server_version = Some(version.into().into());
        self
    }

    /// Sends the client's credentials and headers to this address as well: scheme, host and port of it. Without
    /// this they go to the origin of the base URL alone, also where the document says that an operation is
    /// served elsewhere.
    ///
    /// ```
    /// # fn example<A: bitbucket_runtime::Api>(builder: bitbucket_runtime::ClientBuilder<A>) {
    /// let builder = builder.share_credentials_with("https://uploads.example.com");
    /// # }
    /// ```
    pub fn share_credentials_with(mut self, address: impl Into<String>) -> Self {
        self.places.trusted.push(address.into());
        self
    }
}
