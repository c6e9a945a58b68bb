//! Webhook subject types.

use crate::models::Link;

bitbucket_runtime::model! {
    /// Webhook subject types.
    pub struct WebhookSubjectTypes {
        /// Repository.
        pub repository: Option<WebhookSubjectEvents>, with_repository;
        /// Workspace.
        pub workspace: Option<WebhookSubjectEvents>, with_workspace;
    }
}

bitbucket_runtime::model! {
    /// Webhook subject events.
    pub struct WebhookSubjectEvents {
        /// Events.
        pub events: Option<Link>, with_events;
    }
}
