//! Webhook subject types.

use crate::models::Link;
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Webhook subject types.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookSubjectTypes {
    /// Repository.
    pub repository: Option<WebhookSubjectEvents>,
    /// Workspace.
    pub workspace: Option<WebhookSubjectEvents>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { WebhookSubjectTypes { repository, workspace } }

setters! {
    WebhookSubjectTypes {
        with_repository(repository: WebhookSubjectEvents),
        with_workspace(workspace: WebhookSubjectEvents),
    }
}

/// Webhook subject events.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookSubjectEvents {
    /// Events.
    pub events: Option<Link>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { WebhookSubjectEvents { events } }

setters! { WebhookSubjectEvents { with_events(events: Link) } }
