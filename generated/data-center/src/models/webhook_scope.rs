//! Webhook scope.

bitbucket_runtime::model! {
    /// Webhook scope.
    pub struct WebhookScope {
        /// ID.
        pub id: Option<String>, with_id(into);
        /// Type.
        pub r#type: Option<String> = "type", with_type(into);
    }
}
