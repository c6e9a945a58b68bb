//! Username password credentials.

bitbucket_runtime::model! {
    /// Username password credentials.
    pub struct UsernamePasswordCredentials, secret "password", made by new {
        /// Password.
        pub password: String, with_password(into);
        /// Username.
        pub username: String, with_username(into);
    }
}

impl UsernamePasswordCredentials {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(password: impl Into<String>, username: impl Into<String>) -> Self {
        Self::empty().with_password(password).with_username(username)
    }
}
