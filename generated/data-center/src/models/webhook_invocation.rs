//! Webhook invocation.

use crate::models::{WebhookInvocationRequest, WebhookInvocationResult, WebhookScope};
use bitbucket_runtime::wire::Timestamp;

bitbucket_runtime::model! {
    /// One call of a webhook: what was sent, and what came of it.
    pub struct WebhookInvocation {
        /// How long it took, in milliseconds.
        pub duration: Option<i64>, with_duration(into);
        /// What had happened, such as `pr:opened`.
        pub event: Option<String>, with_event(into);
        /// Where it had happened, a project or repository.
        pub event_scope: Option<WebhookScope> = "eventScope", with_event_scope;
        /// When the call ended.
        pub finish: Option<Timestamp>, with_finish(into);
        /// The number of the call.
        pub id: Option<i64>, with_id(into);
        /// What the server sent.
        pub request: Option<WebhookInvocationRequest>, with_request;
        /// What came of it.
        pub result: Option<WebhookInvocationResult>, with_result;
        /// When the call began.
        pub start: Option<Timestamp>, with_start(into);
    }
}
