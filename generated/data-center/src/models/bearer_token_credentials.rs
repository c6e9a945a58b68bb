//! Bearer token credentials.

bitbucket_runtime::model! {
    /// Bearer token credentials.
    pub struct BearerTokenCredentials, secret "token", made by new {
        /// Token.
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
