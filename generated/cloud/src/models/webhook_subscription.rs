//! Webhook subscription.

use crate::models::{SelfLinks, WebhookEvent, WebhookSubject, WebhookSubjectType};
use bitbucket_runtime::wire::{DateTime, Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// Webhook subscription.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookSubscription {
    /// Active.
    pub active: Option<bool>,
    /// Created at.
    pub created_at: Option<DateTime>,
    /// Description.
    pub description: Option<String>,
    /// Events.
    pub events: Option<Vec<WebhookEvent>>,
    /// History enabled.
    pub history_enabled: Option<bool>,
    /// Links.
    pub links: Option<SelfLinks>,
    /// Read only.
    pub read_only: Option<bool>,
    /// Secret.
    pub secret: Option<String>,
    /// Secret set.
    pub secret_set: Option<bool>,
    /// Skip cert verification.
    pub skip_cert_verification: Option<bool>,
    /// Source.
    pub source: Option<String>,
    /// Subject.
    pub subject: Option<WebhookSubject>,
    /// Subject type.
    pub subject_type: Option<WebhookSubjectType>,
    /// Type.
    pub r#type: TypeTag,
    /// URL.
    pub url: Option<String>,
    /// UUID.
    pub uuid: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    WebhookSubscription, tag "webhook_subscription", secret "secret" {
        active, created_at, description, events, history_enabled, links, read_only, secret,
        secret_set, skip_cert_verification, source, subject, subject_type, r#type = "type", url,
        uuid,
    }
}

setters! {
    WebhookSubscription {
        with_active(active: bool), with_created_at(created_at: DateTime),
        with_description(description: String), with_events(events: [WebhookEvent]),
        with_history_enabled(history_enabled: bool), with_links(links: SelfLinks),
        with_read_only(read_only: bool), with_secret(secret: String),
        with_secret_set(secret_set: bool),
        with_skip_cert_verification(skip_cert_verification: bool), with_source(source: String),
        with_subject(subject: WebhookSubject), with_subject_type(subject_type: WebhookSubjectType),
        with_url(url: String), with_uuid(uuid: String),
    }
}
