//! Webhook.

use crate::models::{WebhookConfiguration, WebhookCredentials, WebhookEvent, WebhookStatistics};
use bitbucket_runtime::wire::Timestamp;

bitbucket_runtime::model! {
    /// An address that the server calls when something happens in a repository or project.
    ///
    /// To create one, send `name`, `url` and `events`. To change one, it is safest to send
    /// everything again.
    pub struct Webhook {
        /// Whether it is called.
        pub active: Option<bool>, with_active;
        /// The secret that calls are signed with, and who created the webhook.
        pub configuration: Option<WebhookConfiguration>, with_configuration;
        /// When it was created.
        ///
        /// Set by the server.
        pub created_date: Option<Timestamp> = "createdDate", with_created_date(into);
        /// A user name and password that the address asks for. Missing where it needs none.
        pub credentials: Option<WebhookCredentials>, with_credentials;
        /// What it is called for.
        ///
        /// Each item once.
        pub events: Option<Vec<WebhookEvent>>, with_events([into WebhookEvent]);
        /// The number that its operations are called with.
        ///
        /// Set by the server.
        pub id: Option<i64>, with_id(into);
        /// What people call it, such as `harbour bell`.
        pub name: Option<String>, with_name(into);
        /// Whether a project or a repository has it, such as `repository`. Older servers leave it
        /// out.
        ///
        /// Set by the server.
        pub scope_type: Option<String> = "scopeType", with_scope_type(into);
        /// Whether a call fails where the certificate of the address is not trusted.
        pub ssl_verification_required: Option<bool> = "sslVerificationRequired",
            with_ssl_verification_required;
        /// How its calls went lately. It comes only where the request asked for it.
        ///
        /// Set by the server.
        pub statistics: Option<WebhookStatistics>, with_statistics;
        /// When it last changed.
        ///
        /// Set by the server.
        pub updated_date: Option<Timestamp> = "updatedDate", with_updated_date(into);
        /// The address to call.
        pub url: Option<String>, with_url(into);
    }
}
