//! Webhook test result.

use crate::models::{WebhookInvocationRequest, WebhookTestResponse};

bitbucket_runtime::model! {
    /// A call of an address to try it out: what was sent, and what was answered.
    pub struct WebhookTestResult {
        /// What the server sent.
        pub request: Option<WebhookInvocationRequest>, with_request;
        /// What the address answered.
        pub response: Option<WebhookTestResponse>, with_response;
    }
}
