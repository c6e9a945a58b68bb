//! Webhook invocation counts.

use crate::models::WebhookInvocationWindow;
use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// Webhook invocation counts.
#[derive(Clone, PartialEq)]
pub struct WebhookInvocationCounts {
    /// Errors.
    pub errors: Option<i64>,
    /// Failures.
    pub failures: Option<i64>,
    /// Successes.
    pub successes: Option<i64>,
    /// Window.
    pub window: Option<WebhookInvocationWindow>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { WebhookInvocationCounts { errors, failures, successes, window } }
