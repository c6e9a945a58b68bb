//! JSON web key.

bitbucket_runtime::model! {
    /// A public key as a JSON Web Key of RFC 7517.
    pub struct JsonWebKey {
        /// The algorithm that the key is for, such as `RS256`.
        pub alg: Option<String>, with_alg(into);
        /// The exponent of an RSA key, in base64url.
        pub e: Option<String>, with_e(into);
        /// The id of the key, which tokens name in their header.
        pub kid: Option<String>, with_kid(into);
        /// The family of the key, such as `RSA`.
        pub kty: Option<String>, with_kty(into);
        /// The modulus of an RSA key, in base64url.
        pub n: Option<String>, with_n(into);
        /// What the key is for. `sig` means signatures.
        pub key_use: Option<String> = "use", with_key_use(into);
    }
}
