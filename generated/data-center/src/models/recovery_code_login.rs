//! Recovery code login.

bitbucket_runtime::model! {
    /// Recovery code login.
    pub struct RecoveryCodeLogin, secret "recoveryCode", made by new {
        /// Conversation ID.
        pub conversation_id: Option<String> = "conversationId", with_conversation_id(into);
        /// Recovery code.
        pub recovery_code: String = "recoveryCode", with_recovery_code(into);
    }
}

impl RecoveryCodeLogin {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(recovery_code: impl Into<String>) -> Self {
        Self::empty().with_recovery_code(recovery_code)
    }
}
