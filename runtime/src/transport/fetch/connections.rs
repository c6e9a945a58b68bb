//! In `transport::fetch`: building the default transport.

use std::time::Duration;

use crate::transport::reqwest::unusable::Unusable;
use crate::transport::reqwest::{READ, ReqwestTransport};

/// What can be said of the default transport: a browser connects by itself.
#[derive(Default)]
pub(crate) struct Connections {
    pub(crate) read: Option<Duration>,
    pub(crate) builder: Option<reqwest::ClientBuilder>,
}

impl Connections {
    /// A setting that was made, by its name.
    pub(crate) fn given(&self) -> Option<&'static str> {
        let settings = [("http_client", self.builder.is_some()), ("read_timeout", self.read.is_some())];
        settings.into_iter().find_map(|(name, is_given)| is_given.then_some(name))
    }

    pub(crate) fn transport(self) -> Result<ReqwestTransport, Unusable> {
        let client = self.builder.unwrap_or_default().build();
        let client = client.map_err(|error| Unusable::Client(error.without_url()))?;
        Ok(ReqwestTransport { client, read: self.read.unwrap_or(READ) })
    }
}
