//! Webhook statistics.

use crate::models::{WebhookInvocation, WebhookInvocationCounts};

bitbucket_runtime::model! {
    /// Webhook statistics.
    pub struct WebhookStatistics {
        /// Counts.
        pub counts: Option<WebhookInvocationCounts>, with_counts;
        /// Last error.
        pub last_error: Option<Box<WebhookInvocation>> = "lastError",
            with_last_error(Box<WebhookInvocation>);
        /// Last failure.
        pub last_failure: Option<Box<WebhookInvocation>> = "lastFailure",
            with_last_failure(Box<WebhookInvocation>);
        /// Last success.
        pub last_success: Option<Box<WebhookInvocation>> = "lastSuccess",
            with_last_success(Box<WebhookInvocation>);
    }
}
