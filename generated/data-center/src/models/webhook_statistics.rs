//! Webhook statistics.

use crate::models::{WebhookInvocation, WebhookInvocationCounts};
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Webhook statistics.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
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

setters! {
    WebhookStatistics {
        with_counts(counts: WebhookInvocationCounts),
        with_last_error(last_error: Box<WebhookInvocation>),
        with_last_failure(last_failure: Box<WebhookInvocation>),
        with_last_success(last_success: Box<WebhookInvocation>),
    }
}
