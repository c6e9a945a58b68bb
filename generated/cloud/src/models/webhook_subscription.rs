//! Webhook subscription.

use crate::models::{SelfLinks, WebhookEvent, WebhookSubject, WebhookSubjectType};
use bitbucket_runtime::wire::{DateTime, TypeTag};

bitbucket_runtime::model! {
    /// A webhook: an address that the server posts to when something happens in a repository or
    /// a workspace.
    ///
    /// To create one, send `url` and `events`, with `active` true.
    pub struct WebhookSubscription, tag "webhook_subscription", secret "secret" {
        /// Whether events are delivered. Switched off, the webhook stays and sends nothing.
        pub active: Option<bool>, with_active;
        /// When it was created.
        pub created_at: Option<DateTime>, with_created_at(into);
        /// What people call it.
        pub description: Option<String>, with_description(into);
        /// The events that are delivered, such as `repo:push`. A list that is sent replaces the one
        /// there is.
        ///
        /// At least 1 item. Each item once.
        pub events: Option<Vec<WebhookEvent>>, with_events([into WebhookEvent]);
        /// Whether the server keeps a history of deliveries, it seems.
        pub history_enabled: Option<bool>, with_history_enabled;
        /// Where the webhook is in the API.
        pub links: Option<SelfLinks>, with_links;
        /// Whether it cannot be changed, it seems. It is `false` wherever it was seen.
        pub read_only: Option<bool>, with_read_only;
        /// The key that deliveries are signed with, in their header `X-Hub-Signature`.
        ///
        /// Answers never hold it. In a change, null or an empty text removes it; left out, it
        /// stays.
        ///
        /// At most 128 characters.
        pub secret: Option<String>, with_secret(into);
        /// Whether there is a secret.
        pub secret_set: Option<bool>, with_secret_set;
        /// Whether deliveries go out also where the certificate of the address cannot be trusted.
        pub skip_cert_verification: Option<bool>, with_skip_cert_verification;
        /// Where the webhook comes from, it seems. Only null has been seen.
        pub source: Option<String>, with_source(into);
        /// What is watched, a repository, a workspace or an account, short.
        pub subject: Option<WebhookSubject>, with_subject(into);
        /// What kind of thing a webhook watches.
        pub subject_type: Option<WebhookSubjectType>, with_subject_type(into);
        /// Type.
        pub r#type: TypeTag = "type";
        /// Where deliveries are posted to.
        ///
        /// A URI.
        pub url: Option<String>, with_url(into);
        /// The id in braces that its operations are called with.
        pub uuid: Option<String>, with_uuid(into);
    }
}
