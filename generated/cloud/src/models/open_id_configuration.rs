//! Open ID configuration.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Open ID configuration.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OpenIdConfiguration {
    /// Claims supported.
    pub claims_supported: Option<Vec<String>>,
    /// ID token signing alg values supported.
    pub id_token_signing_alg_values_supported: Option<Vec<String>>,
    /// Issuer.
    pub issuer: Option<String>,
    /// Jwks URI.
    pub jwks_uri: Option<String>,
    /// Response types supported.
    pub response_types_supported: Option<Vec<String>>,
    /// Scopes supported.
    pub scopes_supported: Option<Vec<String>>,
    /// Subject types supported.
    pub subject_types_supported: Option<Vec<String>>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    OpenIdConfiguration {
        claims_supported, id_token_signing_alg_values_supported, issuer, jwks_uri,
        response_types_supported, scopes_supported, subject_types_supported,
    }
}

setters! {
    OpenIdConfiguration {
        with_claims_supported(claims_supported: [String]),
        with_id_token_signing_alg_values_supported(id_token_signing_alg_values_supported: [String]),
        with_issuer(issuer: String), with_jwks_uri(jwks_uri: String),
        with_response_types_supported(response_types_supported: [String]),
        with_scopes_supported(scopes_supported: [String]),
        with_subject_types_supported(subject_types_supported: [String]),
    }
}
