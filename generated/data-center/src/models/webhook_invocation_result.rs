//! Webhook invocation result.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, open_enum};

/// Webhook invocation result.
#[derive(Clone, PartialEq)]
pub struct WebhookInvocationResult {
    /// Description.
    pub description: Option<String>,
    /// Outcome.
    pub outcome: Option<WebhookInvocationOutcome>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { WebhookInvocationResult { description, outcome } }

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
    Other(String),
}

open_enum! {
    WebhookInvocationOutcome {
        Success = "SUCCESS", Failure = "FAILURE", Error = "ERROR",
    }
}
