//! Webhook test response.

use bitbucket_runtime::object;
use bitbucket_runtime::wire::{Extra, Json};

/// Webhook test response.
#[derive(Clone, PartialEq)]
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
