//! Webhook invocation window.

use bitbucket_runtime::wire::Timestamp;

bitbucket_runtime::model! {
    /// A span of time in which calls were counted.
    pub struct WebhookInvocationWindow {
        /// How long it is, in milliseconds it seems.
        pub duration: Option<i64>, with_duration(into);
        /// When it begins.
        pub start: Option<Timestamp>, with_start(into);
    }
}
