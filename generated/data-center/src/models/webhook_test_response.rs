//! Webhook test response.

use bitbucket_runtime::wire::{Extra, Json};
use bitbucket_runtime::{object, setters};

/// Webhook test response.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookTestResponse {
    /// Body.
    pub body: Option<String>,
    /// Headers.
    pub headers: Option<Json>,
    /// Status.
    pub status: Option<i64>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { WebhookTestResponse { body, headers, status } }

setters! {
    WebhookTestResponse {
        with_body(body: String), with_headers(headers: Json), with_status(status: i64),
    }
}
