//! Webhook invocation request.

use bitbucket_runtime::object;
use bitbucket_runtime::wire::{Extra, Json};

/// Webhook invocation request.
#[derive(Clone, PartialEq)]
pub struct WebhookInvocationRequest {
    /// Body.
    pub body: Option<String>,
    /// Headers.
    pub headers: Option<Json>,
    /// Method.
    pub method: Option<String>,
    /// URL.
    pub url: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { WebhookInvocationRequest { body, headers, method, url } }
