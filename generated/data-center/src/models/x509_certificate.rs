//! X509 certificate.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// X509 certificate.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct X509Certificate {
    /// Fingerprint.
    pub fingerprint: Option<String>,
    /// ID.
    pub id: Option<i64>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { X509Certificate { fingerprint, id } }

setters! { X509Certificate { with_fingerprint(fingerprint: String), with_id(id: i64) } }
