//! Webhook invocation.

use crate::models::{WebhookInvocationRequest, WebhookInvocationResult, WebhookScope};
use bitbucket_runtime::wire::{Extra, Timestamp};
use bitbucket_runtime::{object, setters};

/// Webhook invocation.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
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

setters! {
    WebhookInvocation {
        with_duration(duration: i64), with_event(event: String),
        with_event_scope(event_scope: WebhookScope), with_finish(finish: Timestamp),
        with_id(id: i64), with_request(request: WebhookInvocationRequest),
        with_result(result: WebhookInvocationResult), with_start(start: Timestamp),
    }
}
