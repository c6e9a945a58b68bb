//! Webhook statistics.

use crate::models::{WebhookInvocation, WebhookInvocationCounts};
use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// Webhook statistics.
#[derive(Clone, PartialEq)]
pub struct WebhookStatistics {
    /// Counts.
    pub counts: Option<WebhookInvocationCounts>,
    /// Last error.
    pub last_error: Option<Box<WebhookInvocation>>,
    /// Last failure.
    pub last_failure: Option<Box<WebhookInvocation>>,
    /// Last success.
    pub last_success: Option<Box<WebhookInvocation>>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    WebhookStatistics {
        counts, last_error = "lastError", last_failure = "lastFailure",
        last_success = "lastSuccess",
    }
}
