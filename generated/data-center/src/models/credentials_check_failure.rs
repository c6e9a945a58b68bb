//! Credentials check failure.

bitbucket_runtime::model! {
    /// Credentials check failure.
    pub struct CredentialsCheckFailure {
        /// Captcha required.
        pub captcha_required: Option<bool> = "captchaRequired", with_captcha_required;
        /// Expired credentials.
        ///
        /// Seen in 9.6 and later; not in 9.5.
        pub expired_credentials: Option<bool> = "expiredCredentials", with_expired_credentials;
        /// Message.
        pub message: Option<String>, with_message(into);
    }
}
