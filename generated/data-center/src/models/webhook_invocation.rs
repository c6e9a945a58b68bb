//! Webhook invocation.

use crate::models::{WebhookInvocationRequest, WebhookInvocationResult, WebhookScope};
use bitbucket_runtime::object;
use bitbucket_runtime::wire::{Extra, Timestamp};

/// Webhook invocation.
#[derive(Clone, PartialEq)]
pub struct WebhookInvocation {
    /// Duration.
    pub duration: Option<i64>,
    /// Event.
    pub event: Option<String>,
    /// Event scope.
    pub event_scope: Option<WebhookScope>,
    /// Finish.
    pub finish: Option<Timestamp>,
    /// ID.
    pub id: Option<i64>,
    /// Request.
    pub request: Option<WebhookInvocationRequest>,
    /// Result.
    pub result: Option<WebhookInvocationResult>,
    /// Start.
    pub start: Option<Timestamp>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    WebhookInvocation {
        duration, event, event_scope = "eventScope", finish, id, request, result, start,
    }
}
