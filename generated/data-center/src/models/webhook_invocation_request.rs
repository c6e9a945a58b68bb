//! Webhook invocation request.

use bitbucket_runtime::wire::{Extra, Json};
use bitbucket_runtime::{object, setters};

/// Webhook invocation request.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
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

setters! {
    WebhookInvocationRequest {
        with_body(body: String), with_headers(headers: Json), with_method(method: String),
        with_url(url: String),
    }
}
