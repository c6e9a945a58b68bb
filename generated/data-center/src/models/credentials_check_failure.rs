//! Credentials check failure.

bitbucket_runtime::model! {
    /// Why the user is not logged in.
    pub struct CredentialsCheckFailure {
        /// Whether the next try needs the letters of an image.
        pub captcha_required: Option<bool> = "captchaRequired", with_captcha_required;
        /// Whether the password has run out, so that the user needs a new one.
        ///
        /// Seen in 9.6 and later; not in 9.5.
        pub expired_credentials: Option<bool> = "expiredCredentials", with_expired_credentials;
        /// The reason, in a sentence for people.
        pub message: Option<String>, with_message(into);
    }
}
