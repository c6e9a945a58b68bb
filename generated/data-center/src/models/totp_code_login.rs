//! TOTP code login.

bitbucket_runtime::model! {
    /// A code from the app on the phone, as the second step of a log-in or to end setting it
    /// up.
    pub struct TotpCodeLogin, secret "totpCode", made by new {
        /// What ties the steps together, as it came with the step before.
        pub conversation_id: Option<String> = "conversationId", with_conversation_id(into);
        /// The code that the app shows at the moment.
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
