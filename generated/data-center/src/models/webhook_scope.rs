//! Webhook scope.

use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// Webhook scope.
#[derive(Clone, PartialEq)]
pub struct WebhookScope {
    /// ID.
    pub id: Option<String>,
    /// Type.
    pub r#type: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { WebhookScope { id, r#type = "type" } }
