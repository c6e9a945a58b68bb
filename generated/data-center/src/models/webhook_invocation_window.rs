//! Webhook invocation window.

use bitbucket_runtime::wire::{Extra, Timestamp};
use bitbucket_runtime::{object, setters};

/// Webhook invocation window.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookInvocationWindow {
    /// Duration.
    pub duration: Option<i64>,
    /// Start.
    pub start: Option<Timestamp>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { WebhookInvocationWindow { duration, start } }

setters! { WebhookInvocationWindow { with_duration(duration: i64), with_start(start: Timestamp) } }
