//! TOTP code login.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// TOTP code login.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TotpCodeLogin {
    /// Conversation ID.
    pub conversation_id: Option<String>,
    /// TOTP code.
    pub totp_code: String,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    TotpCodeLogin, secret "totpCode" {
        conversation_id = "conversationId", totp_code = "totpCode",
    }, new
}

setters! {
    TotpCodeLogin {
        with_conversation_id(conversation_id: String), with_totp_code(totp_code: String),
    }
}

impl TotpCodeLogin {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(totp_code: impl Into<String>) -> Self {
        Self::empty().with_totp_code(totp_code)
    }
}
