//! SSH credentials.

bitbucket_runtime::model! {
    /// A public SSH key that a user showed to a mirror.
    pub struct SshCredentials, made by new {
        /// What kind of key it is. Only for keys in the older form, X.509.
        pub algorithm: Option<String>, with_algorithm(into);
        /// The key, in one line such as `ssh-ed25519 AAAA…`, or in the older form, X.509.
        pub public_key: String = "publicKey", with_public_key(into);
        /// The user name that was given with it, such as `git`.
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
