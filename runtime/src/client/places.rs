//! In `client`: where the operations of an API are served, and who besides the client's own origin may have its
//! credentials.

use http::Uri;
use url::Url;

use crate::address::shown;
use crate::address::target::{Base, Origin};
use crate::api::info::ApiInfo;
use crate::api::problem::Problem;
use crate::api::server::Server;

/// What a builder was told of places.
#[derive(Default)]
pub(super) struct Places {
    pub(super) server: Option<Server>,
    pub(super) variables: Vec<(String, String)>,
    /// An address as the API lists it, and where that is for this client.
    pub(super) moved: Vec<(String, String)>,
    pub(super) trusted: Vec<String>,
}

/// Where a client sends.
pub(super) struct Found {
    pub(super) base: Base,
    pub(super) elsewhere: Vec<Base>,
    pub(super) trusted: Vec<Origin>,
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
            return Err(Problem::UnknownServer(shown::origin(url)));
        }
        let written = |base: Base| base.with_braced_ids(api.has_braced_ids());
        let elsewhere = api.elsewhere().iter().map(|server| self.at(&base, server).map(written));
        let elsewhere = elsewhere.collect::<Result<_, _>>()?;
        let trusted = self.trusted.iter().map(|address| origin(address)).collect::<Result<_, _>>()?;
        Ok(Found { base: written(base), elsewhere, trusted })
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
