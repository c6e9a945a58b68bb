//! Webhook subject types.

use crate::models::Link;

bitbucket_runtime::model! {
    /// The kinds of things that a webhook can watch, each with where its events are listed.
    pub struct WebhookSubjectTypes {
        /// Where the events of one kind of thing are listed.
        pub repository: Option<WebhookSubjectEvents>, with_repository;
        /// Where the events of workspaces are listed.
        pub workspace: Option<WebhookSubjectEvents>, with_workspace;
    }
}

bitbucket_runtime::model! {
    /// Where the events of one kind of thing are listed.
    pub struct WebhookSubjectEvents {
        /// The list of the events.
        pub events: Option<Link>, with_events;
    }
}
