//! Webhook event description.

use crate::models::WebhookEvent;

bitbucket_runtime::model! {
    /// Webhook event description.
    pub struct WebhookEventDescription {
        /// Category.
        pub category: Option<String>, with_category(into);
        /// Description.
        pub description: Option<String>, with_description(into);
        /// Event.
        pub event: Option<WebhookEvent>, with_event(into);
        /// Label.
        pub label: Option<String>, with_label(into);
    }
}
