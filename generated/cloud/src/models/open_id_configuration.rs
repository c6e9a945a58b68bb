//! Open ID configuration.

bitbucket_runtime::model! {
    /// What a resource server has to know to trust the tokens of a workspace's steps, as OpenID
    /// Connect Discovery lays it down.
    pub struct OpenIdConfiguration {
        /// The claims that a token can carry.
        pub claims_supported: Option<Vec<String>>, with_claims_supported([into String]);
        /// The algorithms that tokens are signed by, such as `RS256`.
        pub id_token_signing_alg_values_supported: Option<Vec<String>>,
            with_id_token_signing_alg_values_supported([into String]);
        /// Who issues the tokens. It must equal the claim `iss` of each.
        pub issuer: Option<String>, with_issuer(into);
        /// Where the public keys are.
        pub jwks_uri: Option<String>, with_jwks_uri(into);
        /// The values of OAuth's `response_type` that work.
        pub response_types_supported: Option<Vec<String>>,
            with_response_types_supported([into String]);
        /// The scopes that can be asked for.
        pub scopes_supported: Option<Vec<String>>, with_scopes_supported([into String]);
        /// How the claim `sub` is formed, such as `public`.
        pub subject_types_supported: Option<Vec<String>>,
            with_subject_types_supported([into String]);
    }
}
