//! Webhook configuration.

bitbucket_runtime::model! {
    /// Webhook configuration.
    pub struct WebhookConfiguration, secret "secret" {
        /// Created by.
        pub created_by: Option<String> = "createdBy", with_created_by(into);
        /// Secret.
        pub secret: Option<String>, with_secret(into);
    }
}
