//! Webhook test result.

use crate::models::{WebhookInvocationRequest, WebhookTestResponse};
use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// Webhook test result.
#[derive(Clone, PartialEq)]
pub struct WebhookTestResult {
    /// Request.
    pub request: Option<WebhookInvocationRequest>,
    /// Response.
    pub response: Option<WebhookTestResponse>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { WebhookTestResult { request, response } }
