//! SSH credentials.

bitbucket_runtime::model! {
    /// SSH credentials.
    pub struct SshCredentials, made by new {
        /// Algorithm.
        pub algorithm: Option<String>, with_algorithm(into);
        /// Public key.
        pub public_key: String = "publicKey", with_public_key(into);
        /// Username.
        pub username: Option<String>, with_username(into);
    }
}

impl SshCredentials {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(public_key: impl Into<String>) -> Self {
        Self::empty().with_public_key(public_key)
    }
}
