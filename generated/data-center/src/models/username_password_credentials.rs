//! Username password credentials.

bitbucket_runtime::model! {
    /// A user name and a password that a user showed to a mirror.
    pub struct UsernamePasswordCredentials, secret "password", made by new {
        /// The password.
        pub password: String, with_password(into);
        /// The user name.
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
