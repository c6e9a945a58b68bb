//! Webhook test result.

use crate::models::{WebhookInvocationRequest, WebhookTestResponse};
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Webhook test result.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookTestResult {
    /// Request.
    pub request: Option<WebhookInvocationRequest>,
    /// Response.
    pub response: Option<WebhookTestResponse>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { WebhookTestResult { request, response } }

setters! {
    WebhookTestResult {
        with_request(request: WebhookInvocationRequest),
        with_response(response: WebhookTestResponse),
    }
}
