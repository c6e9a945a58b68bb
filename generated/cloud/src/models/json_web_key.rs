//! JSON web key.

use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// JSON web key.
#[derive(Clone, PartialEq)]
pub struct JsonWebKey {
    /// Alg.
    pub alg: Option<String>,
    /// E.
    pub e: Option<String>,
    /// Kid.
    pub kid: Option<String>,
    /// Kty.
    pub kty: Option<String>,
    /// N.
    pub n: Option<String>,
    /// Use.
    pub key_use: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { JsonWebKey { alg, e, kid, kty, n, key_use = "use" } }
