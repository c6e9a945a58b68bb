//! Recovery code login.

bitbucket_runtime::model! {
    /// The recovery code, as the second step of a log-in where the phone is lost.
    pub struct RecoveryCodeLogin, secret "recoveryCode", made by new {
        /// What ties the steps together, as it came with the step before.
        pub conversation_id: Option<String> = "conversationId", with_conversation_id(into);
        /// The code that the user kept.
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
