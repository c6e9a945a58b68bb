//! Webhook invocation.

use crate::models::{WebhookInvocationRequest, WebhookInvocationResult, WebhookScope};
use bitbucket_runtime::wire::Timestamp;

bitbucket_runtime::model! {
    /// Webhook invocation.
    pub struct WebhookInvocation {
        /// Duration.
        pub duration: Option<i64>, with_duration(into);
        /// Event.
        pub event: Option<String>, with_event(into);
        /// Event scope.
        pub event_scope: Option<WebhookScope> = "eventScope", with_event_scope;
        /// Finish.
        pub finish: Option<Timestamp>, with_finish(into);
        /// ID.
        pub id: Option<i64>, with_id(into);
        /// Request.
        pub request: Option<WebhookInvocationRequest>, with_request;
        /// Result.
        pub result: Option<WebhookInvocationResult>, with_result;
        /// Start.
        pub start: Option<Timestamp>, with_start(into);
    }
}
