//! Webhook credentials.

bitbucket_runtime::model! {
    /// A user name and password that the address of a webhook asks for.
    pub struct WebhookCredentials, secret "password" {
        /// The password.
        pub password: Option<String>, with_password(into);
        /// The user name.
        pub username: Option<String>, with_username(into);
    }
}
