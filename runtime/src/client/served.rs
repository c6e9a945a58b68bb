//! In `client`: what a builder is told of where the operations of an API are served.

use crate::api::info::Api;
use crate::api::server::Server;
use crate::client::builder::ClientBuilder;

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
    pub fn base_url_of(mut self, server: impl Into<String>, base_url: impl Into<String>) -> Self {
        self.places.moved.push((server.into(), base_url.into()));
        self
    }

    /// Sends the client's credentials and headers to this address as well: scheme, host and port of it. Without
    /// this they go to the origin of the base URL alone, also where the document says that an operation is
    /// served elsewhere.
    pub fn share_credentials_with(mut self, address: impl Into<String>) -> Self {
        self.places.trusted.push(address.into());
        self
    }
}
