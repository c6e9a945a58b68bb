//! Webhook credentials.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Webhook credentials.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookCredentials {
    /// Password.
    pub password: Option<String>,
    /// Username.
    pub username: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { WebhookCredentials, secret "password" { password, username } }

setters! {
    WebhookCredentials {
        with_password(password: String), with_username(username: String),
    }
}
