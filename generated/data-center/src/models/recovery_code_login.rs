//! Recovery code login.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Recovery code login.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RecoveryCodeLogin {
    /// Conversation ID.
    pub conversation_id: Option<String>,
    /// Recovery code.
    pub recovery_code: String,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    RecoveryCodeLogin, secret "recoveryCode" {
        conversation_id = "conversationId", recovery_code = "recoveryCode",
    }, new
}

setters! {
    RecoveryCodeLogin {
        with_conversation_id(conversation_id: String), with_recovery_code(recovery_code: String),
    }
}

impl RecoveryCodeLogin {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(recovery_code: impl Into<String>) -> Self {
        Self::empty().with_recovery_code(recovery_code)
    }
}
