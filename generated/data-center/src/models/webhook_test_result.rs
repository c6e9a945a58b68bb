//! Webhook test result.

use crate::models::{WebhookInvocationRequest, WebhookTestResponse};

bitbucket_runtime::model! {
    /// Webhook test result.
    pub struct WebhookTestResult {
        /// Request.
        pub request: Option<WebhookInvocationRequest>, with_request;
        /// Response.
        pub response: Option<WebhookTestResponse>, with_response;
    }
}
