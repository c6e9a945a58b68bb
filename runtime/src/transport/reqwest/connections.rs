//! In `transport::reqwest`: how the default transport connects, and building it.

use std::time::Duration;

#[cfg(any(feature = "rustls", feature = "rustls-no-provider", feature = "native-tls"))]
use crate::transport::reqwest::tls::{Tls, builder};
use crate::transport::reqwest::unusable::Unusable;
use crate::transport::reqwest::{READ, ReqwestTransport};

/// How long to wait for a connection, where nobody says otherwise.
const CONNECT: Duration = Duration::from_secs(10);

/// How the default transport connects. What is not said is as reqwest, or the builder that was
/// handed in, has it.
#[derive(Default)]
pub(crate) struct Connections {
    pub(crate) connect: Option<Duration>,
    pub(crate) read: Option<Duration>,
    pub(crate) proxy: Option<String>,
    #[cfg(any(feature = "rustls", feature = "rustls-no-provider", feature = "native-tls"))]
    pub(crate) tls: Tls,
    pub(crate) builder: Option<reqwest::ClientBuilder>,
}

impl Connections {
    /// A setting that was made, by its name.
    pub(crate) fn given(&self) -> Option<&'static str> {
        let settings = [
            ("http_client", self.builder.is_some()),
            ("proxy", self.proxy.is_some()),
            ("connect_timeout", self.connect.is_some()),
            ("read_timeout", self.read.is_some()),
        ];
        let given = settings.into_iter().find_map(|(name, is_given)| is_given.then_some(name));
        #[cfg(any(feature = "rustls", feature = "rustls-no-provider", feature = "native-tls"))]
        let given = given.or_else(|| self.tls.given());
        given
    }

    pub(crate) fn transport(self) -> Result<ReqwestTransport, Unusable> {
        // A builder that was handed in has what its owner wants; where this is said, this holds.
        let connect = self.connect.or(self.builder.is_none().then_some(CONNECT));
        let mut builder = self.builder.unwrap_or_else(builder).redirect(reqwest::redirect::Policy::none());
        if let Some(connect) = connect {
            builder = builder.connect_timeout(connect);
        }
        if let Some(text) = &self.proxy {
            // The others go: the first that fits would be taken, and that is the one that came first.
            builder = builder.no_proxy().proxy(proxy(text)?);
        }
        #[cfg(any(feature = "rustls", feature = "rustls-no-provider", feature = "native-tls"))]
        let builder = self.tls.apply(builder)?;
        let client = builder.build().map_err(|error| Unusable::Client(error.without_url()))?;
        Ok(ReqwestTransport { client, read: self.read.unwrap_or(READ), may_redirect: false })
    }
}

#[cfg(not(any(feature = "rustls", feature = "rustls-no-provider", feature = "native-tls")))]
fn builder() -> reqwest::ClientBuilder {
    reqwest::Client::builder()
}

fn proxy(text: &str) -> Result<reqwest::Proxy, Unusable> {
    let refused = |reason: String| Unusable::Setting("proxy", reason);
    let whole = if text.contains("://") { text.to_owned() } else { format!("http://{text}") };
    // Parsed here as well: the errors of this parser never show what they speak of.
    let url =
        reqwest::Url::parse(&whole).map_err(|error| refused(format!("it is not an address: {error}")))?;
    if !matches!(url.scheme(), "http" | "https") && !url.scheme().starts_with("socks") {
        return Err(refused("it must begin with http:// or https://".to_owned()));
    }
    reqwest::Proxy::all(url).map_err(|_| refused("it is not an address of a proxy".to_owned()))
}
