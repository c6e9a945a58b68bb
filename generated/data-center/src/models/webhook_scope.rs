//! Webhook scope.

bitbucket_runtime::model! {
    /// Where something happened that a webhook was called for.
    pub struct WebhookScope {
        /// The number of the project or repository, as text.
        pub id: Option<String>, with_id(into);
        /// Whether it is a project or a repository.
        pub r#type: Option<String> = "type", with_type(into);
    }
}
