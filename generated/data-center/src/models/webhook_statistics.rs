//! Webhook statistics.

use crate::models::{WebhookInvocation, WebhookInvocationCounts};

bitbucket_runtime::model! {
    /// How the calls of a webhook went lately.
    pub struct WebhookStatistics {
        /// How many went well and how many did not, in a span of time.
        pub counts: Option<WebhookInvocationCounts>, with_counts;
        /// The last call for which there was no answer, such as when the host was not found.
        /// Missing where there was none.
        pub last_error: Option<Box<WebhookInvocation>> = "lastError",
            with_last_error(Box<WebhookInvocation>);
        /// The last call that was answered with a refusal. Missing where there was none.
        pub last_failure: Option<Box<WebhookInvocation>> = "lastFailure",
            with_last_failure(Box<WebhookInvocation>);
        /// The last call that went well. Missing where none did.
        pub last_success: Option<Box<WebhookInvocation>> = "lastSuccess",
            with_last_success(Box<WebhookInvocation>);
    }
}
