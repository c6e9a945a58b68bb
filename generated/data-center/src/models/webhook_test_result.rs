//! Webhook test result.

use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;
use crate::models::{WebhookInvocationRequest, WebhookTestResponse};

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
