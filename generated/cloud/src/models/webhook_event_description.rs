//! Webhook event description.

use crate::models::WebhookEvent;
use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// Webhook event description.
#[derive(Clone, PartialEq)]
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
