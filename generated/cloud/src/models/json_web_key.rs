//! JSON web key.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// JSON web key.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
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

setters! {
    JsonWebKey {
        with_alg(alg: String), with_e(e: String), with_kid(kid: String), with_kty(kty: String),
        with_n(n: String), with_key_use(key_use: String),
    }
}
