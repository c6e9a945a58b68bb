//! Webhook invocation counts.

use crate::models::WebhookInvocationWindow;

bitbucket_runtime::model! {
    /// Webhook invocation counts.
    pub struct WebhookInvocationCounts {
        /// Errors.
        pub errors: Option<i64>, with_errors(into);
        /// Failures.
        pub failures: Option<i64>, with_failures(into);
        /// Successes.
        pub successes: Option<i64>, with_successes(into);
        /// Window.
        pub window: Option<WebhookInvocationWindow>, with_window;
    }
}
