//! In `client`: where the operations of an API are served, and who besides the client's own origin may have its
//! credentials.

use http::Uri;
use url::Url;

use crate::address::shown;
use crate::address::target::{Base, Origin};
use crate::api::info::{Api, ApiInfo};
use crate::api::problem::Problem;
use crate::api::server::Server;
use crate::client::builder::ClientBuilder;

/// What a builder was told of places.
#[derive(Default)]
pub(super) struct Places {
    pub(super) server: Option<Server>,
    variables: Vec<(String, String)>,
    /// An address as the API lists it, and where that is for this client.
    moved: Vec<(String, String)>,
    trusted: Vec<String>,
}

/// Where a client sends.
pub(super) struct Found {
    pub(super) base: Base,
    pub(super) elsewhere: Vec<Base>,
    pub(super) trusted: Vec<Origin>,
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
    /// at this address, as [`ApiInfo::elsewhere`] lists it. For a test, or behind a proxy, where
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

impl Places {
    /// Where a client of this API sends, whose program says this base URL.
    pub(super) fn found(&self, base_url: Option<String>, api: &ApiInfo) -> Result<Found, Problem> {
        let server = self.server.or_else(|| api.servers().first().copied());
        let base = match (base_url, server, api.base_url()) {
            (Some(own), ..) => Base::parse(&own)?,
            (None, Some(server), _) => Base::parse(&server.filled(&self.variables)?)?,
            (None, None, Some(known)) => Base::parse(known)?,
            (None, None, None) => return Err(Problem::NoBaseUrl),
        };
        let all = || self.server.iter().chain(api.servers()).chain(api.elsewhere());
        if let Some((name, _)) = self.variables.iter().find(|(name, _)| !all().any(|server| server.has(name)))
        {
            return Err(Problem::UnknownServerVariable(name.clone()));
        }
        let is_known = |url: &str| api.elsewhere().iter().any(|server| server.url() == url);
        if let Some((url, _)) = self.moved.iter().find(|(url, _)| !is_known(url)) {
            return Err(Problem::UnknownServer(url.clone()));
        }
        let elsewhere =
            api.elsewhere().iter().map(|server| self.at(&base, server)).collect::<Result<_, _>>()?;
        let trusted = self.trusted.iter().map(|address| origin(address)).collect::<Result<_, _>>()?;
        Ok(Found { base, elsewhere, trusted })
    }

    /// Where a server is that some operations have for themselves.
    fn at(&self, base: &Base, server: &Server) -> Result<Base, Problem> {
        if let Some((_, moved)) = self.moved.iter().rfind(|(url, _)| url == server.url()) {
            return Base::parse(moved);
        }
        let filled = server.filled(&self.variables)?;
        if filled.contains("://") {
            return Base::parse(&filled);
        }
        // One that is no whole address is where the client's own is.
        let joined = Url::parse(&format!("{}/", base.as_str())).and_then(|url| url.join(&filled));
        Base::parse(joined.map_or(filled, String::from).as_str())
    }
}

/// The origin of an address, whatever path follows.
fn origin(address: &str) -> Result<Origin, Problem> {
    let origin = address.parse::<Uri>().ok().and_then(|uri| Origin::of(&uri));
    origin.ok_or_else(|| Problem::BaseUrl {
        url: shown::origin(address),
        reason: "credentials are shared with an address that begins with https:// or http:// and a host"
            .to_owned(),
    })
}
