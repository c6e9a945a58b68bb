//! TOTP enrollment.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// TOTP enrollment.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TotpEnrollment {
    /// Conversation ID.
    pub conversation_id: Option<String>,
    /// Secret.
    pub secret: Option<String>,
    /// URL.
    pub url: Option<String>,
    /// User name.
    pub user_name: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    TotpEnrollment, secret "secret" | "url" {
        conversation_id = "conversationId", secret, url, user_name = "userName",
    }
}

setters! {
    TotpEnrollment {
        with_conversation_id(conversation_id: String), with_secret(secret: String),
        with_url(url: String), with_user_name(user_name: String),
    }
}
