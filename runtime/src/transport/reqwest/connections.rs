//! In `transport::reqwest`: how the default transport connects, and building it.

use std::time::Duration;

use bytes::Bytes;

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
    /// Authorities, each as it was handed in: PEM or DER.
    pub(crate) roots: Vec<Bytes>,
    pub(crate) identity: Option<Bytes>,
    pub(crate) accept_invalid_certs: Option<bool>,
    pub(crate) builder: Option<reqwest::ClientBuilder>,
}

/// Why the default transport cannot be built.
#[derive(Debug)]
pub(crate) enum Unusable {
    /// What was passed to this setter cannot be used. The reason shows nothing of it.
    Setting(&'static str, String),
    Client(reqwest::Error),
}

impl Connections {
    /// A setting that was made, by its name.
    pub(crate) fn given(&self) -> Option<&'static str> {
        let Self { connect, read, proxy, roots, identity, accept_invalid_certs, builder } = self;
        let settings = [
            ("http_client", builder.is_some()),
            ("proxy", proxy.is_some()),
            ("connect_timeout", connect.is_some()),
            ("read_timeout", read.is_some()),
            ("add_root_certificate", !roots.is_empty()),
            ("identity", identity.is_some()),
            ("danger_accept_invalid_certs", accept_invalid_certs.is_some()),
        ];
        settings.into_iter().find_map(|(name, is_given)| is_given.then_some(name))
    }

    pub(crate) fn transport(self) -> Result<ReqwestTransport, Unusable> {
        // A builder that was handed in has what its owner wants; where this is said, this holds.
        let connect = self.connect.or(self.builder.is_none().then_some(CONNECT));
        let mut builder = self.builder.unwrap_or_default().redirect(reqwest::redirect::Policy::none());
        if let Some(connect) = connect {
            builder = builder.connect_timeout(connect);
        }
        if let Some(text) = &self.proxy {
            // The others go: the first that fits would be taken, and that is the one that came first.
            builder = builder.no_proxy().proxy(proxy(text)?);
        }
        for root in &self.roots {
            builder = builder.tls_certs_merge(certificates(root)?);
        }
        if let Some(pem) = &self.identity {
            builder = builder.identity(identity(pem)?);
        }
        if let Some(accept) = self.accept_invalid_certs {
            builder = builder.tls_danger_accept_invalid_certs(accept);
        }
        let client = builder.build().map_err(|error| Unusable::Client(error.without_url()))?;
        Ok(ReqwestTransport { client, read: self.read.unwrap_or(READ), may_redirect: false })
    }
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

fn certificates(bytes: &[u8]) -> Result<Vec<reqwest::Certificate>, Unusable> {
    let refused = || {
        let reason =
            "it is neither a certificate in PEM, which begins with `-----BEGIN CERTIFICATE-----`, nor in DER";
        Unusable::Setting("add_root_certificate", reason.to_owned())
    };
    if bytes.first() == Some(&DER) {
        return reqwest::Certificate::from_der(bytes).map(|one| vec![one]).map_err(|_| refused());
    }
    let found = reqwest::Certificate::from_pem_bundle(bytes).map_err(|_| refused())?;
    // A file without a single certificate parses well.
    if found.is_empty() { Err(refused()) } else { Ok(found) }
}

/// What every certificate in DER begins with: the tag of a sequence. No text in PEM does.
const DER: u8 = 0x30;

fn identity(pem: &[u8]) -> Result<reqwest::Identity, Unusable> {
    reqwest::Identity::from_pem(pem).map_err(|_| {
        let reason = "it must hold a private key and the certificates that belong to it, all in PEM";
        Unusable::Setting("identity", reason.to_owned())
    })
}
