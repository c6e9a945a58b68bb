//! Bearer token credentials.

bitbucket_runtime::model! {
    /// An HTTP access token that a user showed to a mirror.
    pub struct BearerTokenCredentials, secret "token", made by new {
        /// The token itself.
        pub token: String, with_token(into);
    }
}

impl BearerTokenCredentials {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(token: impl Into<String>) -> Self {
        Self::empty().with_token(token)
    }
}
