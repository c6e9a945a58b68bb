//! Webhook invocation result.

use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// Webhook invocation result.
    pub struct WebhookInvocationResult {
        /// Description.
        pub description: Option<String>, with_description(into);
        /// Outcome.
        pub outcome: Option<WebhookInvocationOutcome>, with_outcome(into);
    }
}

/// Keeps the last call that ended in this way.
///
/// Without it, any counts.
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

bitbucket_runtime::open_enum! {
    WebhookInvocationOutcome {
        Success = "SUCCESS", Failure = "FAILURE", Error = "ERROR",
    }
}
