//! Webhook event description.

use crate::models::WebhookEvent;

bitbucket_runtime::model! {
    /// A kind of event that a webhook can be subscribed to.
    ///
    /// Lists of them tell what a subject, such as a repository, can send.
    pub struct WebhookEventDescription {
        /// The heading that the website lists it under, such as `Pull Request`.
        pub category: Option<String>, with_category(into);
        /// When it is sent, in a sentence.
        pub description: Option<String>, with_description(into);
        /// An event that webhooks are sent for.
        pub event: Option<WebhookEvent>, with_event(into);
        /// What people read, such as `Push`.
        pub label: Option<String>, with_label(into);
    }
}
