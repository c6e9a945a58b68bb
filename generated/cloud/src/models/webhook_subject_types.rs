//! Webhook subject types.

use crate::models::Link;
use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// Webhook subject types.
#[derive(Clone, PartialEq)]
pub struct WebhookSubjectTypes {
    /// Repository.
    pub repository: Option<WebhookSubjectEvents>,
    /// Workspace.
    pub workspace: Option<WebhookSubjectEvents>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { WebhookSubjectTypes { repository, workspace } }

/// Webhook subject events.
#[derive(Clone, PartialEq)]
pub struct WebhookSubjectEvents {
    /// Events.
    pub events: Option<Link>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { WebhookSubjectEvents { events } }
