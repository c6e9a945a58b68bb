//! TOTP code login.

bitbucket_runtime::model! {
    /// TOTP code login.
    pub struct TotpCodeLogin, secret "totpCode", made by new {
        /// Conversation ID.
        pub conversation_id: Option<String> = "conversationId", with_conversation_id(into);
        /// TOTP code.
        pub totp_code: String = "totpCode", with_totp_code(into);
    }
}

impl TotpCodeLogin {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(totp_code: impl Into<String>) -> Self {
        Self::empty().with_totp_code(totp_code)
    }
}
