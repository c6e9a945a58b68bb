//! Webhook invocation window.

use bitbucket_runtime::object;
use bitbucket_runtime::wire::{Extra, Timestamp};

/// Webhook invocation window.
#[derive(Clone, PartialEq)]
pub struct WebhookInvocationWindow {
    /// Duration.
    pub duration: Option<i64>,
    /// Start.
    pub start: Option<Timestamp>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { WebhookInvocationWindow { duration, start } }
