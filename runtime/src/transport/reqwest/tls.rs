//! In `transport::reqwest`: whom the default transport trusts, and how it proves itself.

use bytes::Bytes;

use crate::transport::reqwest::unusable::Unusable;

/// What is said of TLS. What is not said is as reqwest, or the builder that was handed in, has it.
#[derive(Default)]
pub(crate) struct Tls {
    /// Authorities, each as it was handed in: PEM or DER.
    pub(crate) roots: Vec<Bytes>,
    pub(crate) identity: Option<Bytes>,
    pub(crate) accept_invalid_certs: Option<bool>,
}

impl Tls {
    /// A setting that was made, by its name.
    pub(super) fn given(&self) -> Option<&'static str> {
        let Self { roots, identity, accept_invalid_certs } = self;
        let settings = [
            ("add_root_certificate", !roots.is_empty()),
            ("identity", identity.is_some()),
            ("danger_accept_invalid_certs", accept_invalid_certs.is_some()),
        ];
        settings.into_iter().find_map(|(name, is_given)| is_given.then_some(name))
    }

    pub(super) fn apply(
        &self,
        mut builder: reqwest::ClientBuilder,
    ) -> Result<reqwest::ClientBuilder, Unusable> {
        provided()?;
        for root in &self.roots {
            builder = builder.tls_certs_merge(certificates(root)?);
        }
        if let Some(pem) = &self.identity {
            builder = builder.identity(identity(pem)?);
        }
        if let Some(accept) = self.accept_invalid_certs {
            builder = builder.tls_danger_accept_invalid_certs(accept);
        }
        Ok(builder)
    }
}

/// A builder of reqwest's that speaks TLS as the features of this crate say: another crate in the same
/// program may have asked reqwest for another way.
pub(super) fn builder() -> reqwest::ClientBuilder {
    #[cfg(feature = "native-tls")]
    return reqwest::Client::builder().tls_backend_native();
    #[cfg(not(feature = "native-tls"))]
    return reqwest::Client::builder().tls_backend_rustls();
}

/// reqwest panics where it is to bring no cryptography of its own and the program has installed none.
#[cfg(not(any(feature = "rustls", feature = "native-tls")))]
fn provided() -> Result<(), Unusable> {
    rustls::crypto::CryptoProvider::get_default().map(|_| ()).ok_or(Unusable::NoProvider)
}

#[cfg(any(feature = "rustls", feature = "native-tls"))]
fn provided() -> Result<(), Unusable> {
    Ok(())
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
    of_pem(pem).ok_or_else(|| {
        Unusable::Setting(
            "identity",
            format!("it must hold {KEY} and the certificates that belong to it, all in PEM"),
        )
    })
}

#[cfg(not(feature = "native-tls"))]
const KEY: &str = "a private key";
#[cfg(feature = "native-tls")]
const KEY: &str = "a private key (PKCS #8: `-----BEGIN PRIVATE KEY-----`)";

#[cfg(not(feature = "native-tls"))]
fn of_pem(pem: &[u8]) -> Option<reqwest::Identity> {
    reqwest::Identity::from_pem(pem).ok()
}

/// The system's libraries want the key apart from the certificates.
#[cfg(feature = "native-tls")]
fn of_pem(pem: &[u8]) -> Option<reqwest::Identity> {
    let text = std::str::from_utf8(pem).ok()?;
    let (mut key, mut certificates) = (String::new(), String::new());
    let mut rest = text;
    while let Some((_, begun)) = rest.split_once("-----BEGIN ") {
        let (label, _) = begun.split_once("-----")?;
        let end = format!("-----END {label}-----");
        let (inner, behind) = begun.split_once(&end)?;
        let section = format!("-----BEGIN {inner}{end}\n");
        match label {
            "CERTIFICATE" => certificates.push_str(&section),
            _ if label.ends_with("PRIVATE KEY") => key = section,
            _ => return None,
        }
        rest = behind;
    }
    reqwest::Identity::from_pkcs8_pem(certificates.as_bytes(), key.as_bytes()).ok()
}
