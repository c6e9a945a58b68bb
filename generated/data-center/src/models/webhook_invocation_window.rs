//! Webhook invocation window.

use bitbucket_runtime::wire::Timestamp;

bitbucket_runtime::model! {
    /// Webhook invocation window.
    pub struct WebhookInvocationWindow {
        /// Duration.
        pub duration: Option<i64>, with_duration(into);
        /// Start.
        pub start: Option<Timestamp>, with_start(into);
    }
}
