//! Webhook invocation counts.

use crate::models::WebhookInvocationWindow;

bitbucket_runtime::model! {
    /// How many calls of a webhook went well, and how many did not, in a span of time.
    pub struct WebhookInvocationCounts {
        /// How many had no answer, such as when the host was not found.
        pub errors: Option<i64>, with_errors(into);
        /// How many were answered with a refusal.
        pub failures: Option<i64>, with_failures(into);
        /// How many went well.
        pub successes: Option<i64>, with_successes(into);
        /// The span of time.
        pub window: Option<WebhookInvocationWindow>, with_window;
    }
}
