//! Open ID configuration.

bitbucket_runtime::model! {
    /// Open ID configuration.
    pub struct OpenIdConfiguration {
        /// Claims supported.
        pub claims_supported: Option<Vec<String>>, with_claims_supported([into String]);
        /// ID token signing alg values supported.
        pub id_token_signing_alg_values_supported: Option<Vec<String>>,
            with_id_token_signing_alg_values_supported([into String]);
        /// Issuer.
        pub issuer: Option<String>, with_issuer(into);
        /// Jwks URI.
        pub jwks_uri: Option<String>, with_jwks_uri(into);
        /// Response types supported.
        pub response_types_supported: Option<Vec<String>>,
            with_response_types_supported([into String]);
        /// Scopes supported.
        pub scopes_supported: Option<Vec<String>>, with_scopes_supported([into String]);
        /// Subject types supported.
        pub subject_types_supported: Option<Vec<String>>,
            with_subject_types_supported([into String]);
    }
}
