//! X509 certificate.

use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// X509 certificate.
#[derive(Clone, PartialEq)]
pub struct X509Certificate {
    /// Fingerprint.
    pub fingerprint: Option<String>,
    /// ID.
    pub id: Option<i64>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { X509Certificate { fingerprint, id } }
