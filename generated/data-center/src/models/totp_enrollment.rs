//! TOTP enrollment.

bitbucket_runtime::model! {
    /// TOTP enrollment.
    pub struct TotpEnrollment, secret "secret" | "url" {
        /// Conversation ID.
        pub conversation_id: Option<String> = "conversationId", with_conversation_id(into);
        /// Secret.
        pub secret: Option<String>, with_secret(into);
        /// URL.
        pub url: Option<String>, with_url(into);
        /// User name.
        pub user_name: Option<String> = "userName", with_user_name(into);
    }
}
