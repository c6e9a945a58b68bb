//! Credentials check failure.

bitbucket_runtime::model! {
    /// Credentials check failure.
    pub struct CredentialsCheckFailure {
        /// Captcha required.
        pub captcha_required: Option<bool> = "captchaRequired", with_captcha_required;
        /// Message.
        pub message: Option<String>, with_message(into);
    }
}
