//! Webhook configuration.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Webhook configuration.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookConfiguration {
    /// Created by.
    pub created_by: Option<String>,
    /// Secret.
    pub secret: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { WebhookConfiguration, secret "secret" { created_by = "createdBy", secret } }

setters! {
    WebhookConfiguration {
        with_created_by(created_by: String), with_secret(secret: String),
    }
}
