//! Webhook credentials.

bitbucket_runtime::model! {
    /// Webhook credentials.
    pub struct WebhookCredentials, secret "password" {
        /// Password.
        pub password: Option<String>, with_password(into);
        /// Username.
        pub username: Option<String>, with_username(into);
    }
}
