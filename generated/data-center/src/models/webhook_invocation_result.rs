//! Webhook invocation result.

use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// What came of a call of a webhook.
    pub struct WebhookInvocationResult {
        /// What came of it, in a few words, such as the status of the answer.
        pub description: Option<String>, with_description(into);
        /// What came of a call of a webhook.
        pub outcome: Option<WebhookInvocationOutcome>, with_outcome(into);
    }
}

/// What came of a call of a webhook.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WebhookInvocationOutcome {
    /// `SUCCESS`
    ///
    /// It went well.
    Success,
    /// `FAILURE`
    ///
    /// The answer was a refusal.
    Failure,
    /// `ERROR`
    ///
    /// There was no answer, such as when the host was not found.
    Error,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<WebhookInvocationOutcome>),
}

bitbucket_runtime::open_enum! {
    WebhookInvocationOutcome {
        Success = "SUCCESS", Failure = "FAILURE", Error = "ERROR",
    }
}
