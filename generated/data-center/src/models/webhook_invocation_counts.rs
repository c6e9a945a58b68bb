//! Webhook invocation counts.

use crate::models::WebhookInvocationWindow;
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Webhook invocation counts.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
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

setters! {
    WebhookInvocationCounts {
        with_errors(errors: i64), with_failures(failures: i64), with_successes(successes: i64),
        with_window(window: WebhookInvocationWindow),
    }
}
