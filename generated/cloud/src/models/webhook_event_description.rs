//! Webhook event description.

use crate::models::WebhookEvent;
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Webhook event description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookEventDescription {
    /// Category.
    pub category: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Event.
    pub event: Option<WebhookEvent>,
    /// Label.
    pub label: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { WebhookEventDescription { category, description, event, label } }

setters! {
    WebhookEventDescription {
        with_category(category: String), with_description(description: String),
        with_event(event: WebhookEvent), with_label(label: String),
    }
}
