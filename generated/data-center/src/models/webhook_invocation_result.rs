//! Webhook invocation result.

use bitbucket_runtime::wire::{Extra, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// Webhook invocation result.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookInvocationResult {
    /// Description.
    pub description: Option<String>,
    /// Outcome.
    pub outcome: Option<WebhookInvocationOutcome>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { WebhookInvocationResult { description, outcome } }

setters! {
    WebhookInvocationResult {
        with_description(description: String), with_outcome(outcome: WebhookInvocationOutcome),
    }
}

/// Webhook invocation outcome.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WebhookInvocationOutcome {
    /// `SUCCESS`
    Success,
    /// `FAILURE`
    Failure,
    /// `ERROR`
    Error,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<WebhookInvocationOutcome>),
}

open_enum! {
    WebhookInvocationOutcome {
        Success = "SUCCESS", Failure = "FAILURE", Error = "ERROR",
    }
}
