//! JSON web key.

bitbucket_runtime::model! {
    /// JSON web key.
    pub struct JsonWebKey {
        /// Alg.
        pub alg: Option<String>, with_alg(into);
        /// E.
        pub e: Option<String>, with_e(into);
        /// Kid.
        pub kid: Option<String>, with_kid(into);
        /// Kty.
        pub kty: Option<String>, with_kty(into);
        /// N.
        pub n: Option<String>, with_n(into);
        /// Use.
        pub key_use: Option<String> = "use", with_key_use(into);
    }
}
