//! Webhook subscription.

use crate::models::{SelfLinks, WebhookEvent, WebhookSubject, WebhookSubjectType};
use bitbucket_runtime::wire::{DateTime, TypeTag};

bitbucket_runtime::model! {
    /// Webhook subscription.
    pub struct WebhookSubscription, tag "webhook_subscription", secret "secret" {
        /// Active.
        pub active: Option<bool>, with_active;
        /// Created at.
        pub created_at: Option<DateTime>, with_created_at(into);
        /// Description.
        pub description: Option<String>, with_description(into);
        /// At least 1 item. Each item once.
        pub events: Option<Vec<WebhookEvent>>, with_events([into WebhookEvent]);
        /// History enabled.
        pub history_enabled: Option<bool>, with_history_enabled;
        /// Links.
        pub links: Option<SelfLinks>, with_links;
        /// Read only.
        pub read_only: Option<bool>, with_read_only;
        /// At most 128 characters.
        pub secret: Option<String>, with_secret(into);
        /// Secret set.
        pub secret_set: Option<bool>, with_secret_set;
        /// Skip cert verification.
        pub skip_cert_verification: Option<bool>, with_skip_cert_verification;
        /// Source.
        pub source: Option<String>, with_source(into);
        /// Subject.
        pub subject: Option<WebhookSubject>, with_subject(into);
        /// Subject type.
        pub subject_type: Option<WebhookSubjectType>, with_subject_type(into);
        /// Type.
        pub r#type: TypeTag = "type";
        /// A URI.
        pub url: Option<String>, with_url(into);
        /// UUID.
        pub uuid: Option<String>, with_uuid(into);
    }
}
