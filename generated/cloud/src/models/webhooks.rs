//! Models of webhooks.

use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;
use crate::models::{Link, WebhookEvent};

/// Webhook event description.
///
/// Schema: `#/components/schemas/hook_event`
#[derive(Clone, PartialEq)]
pub struct WebhookEventDescription {
    /// `#/components/schemas/hook_event/properties/category`
    pub category: Option<String>,
    /// `#/components/schemas/hook_event/properties/description`
    pub description: Option<String>,
    /// `#/components/schemas/hook_event/properties/event`
    pub event: Option<WebhookEvent>,
    /// `#/components/schemas/hook_event/properties/label`
    pub label: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(WebhookEventDescription { category, description, event, label });

/// Webhook subject events.
///
/// Schema: `#/components/schemas/subject_types/properties/repository`, and 1 equal to it
#[derive(Clone, PartialEq)]
pub struct WebhookSubjectEvents {
    /// `#/components/schemas/subject_types/properties/repository/properties/events`
    pub events: Option<Link>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(WebhookSubjectEvents { events });

/// Webhook subject types.
///
/// Schema: `#/components/schemas/subject_types`
#[derive(Clone, PartialEq)]
pub struct WebhookSubjectTypes {
    /// `#/components/schemas/subject_types/properties/repository`
    pub repository: Option<WebhookSubjectEvents>,
    /// `#/components/schemas/subject_types/properties/workspace`
    pub workspace: Option<WebhookSubjectEvents>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(WebhookSubjectTypes { repository, workspace });
