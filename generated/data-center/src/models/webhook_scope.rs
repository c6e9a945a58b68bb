//! Webhook scope.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Webhook scope.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookScope {
    /// ID.
    pub id: Option<String>,
    /// Type.
    pub r#type: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { WebhookScope { id, r#type = "type" } }

setters! { WebhookScope { with_id(id: String), with_type(r#type: String) } }
