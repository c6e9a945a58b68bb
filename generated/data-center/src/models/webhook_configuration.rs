//! Webhook configuration.

bitbucket_runtime::model! {
    /// The secret that the calls of a webhook are signed with, and who created it.
    pub struct WebhookConfiguration, secret "secret" {
        /// Who or what created the webhook, where that was said.
        pub created_by: Option<String> = "createdBy", with_created_by(into);
        /// The secret.
        ///
        /// With it, each call has a header `X-Hub-Signature`, with `sha256=` and the HMAC of the
        /// body in hexadecimal digits.
        pub secret: Option<String>, with_secret(into);
    }
}
