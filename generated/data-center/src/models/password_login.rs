//! Password login.

bitbucket_runtime::model! {
    /// Password login.
    pub struct PasswordLogin, secret "password", made by new {
        /// Captcha challenge.
        pub captcha_challenge: Option<String> = "captchaChallenge", with_captcha_challenge(into);
        /// Captcha ID.
        pub captcha_id: Option<String> = "captchaId", with_captcha_id(into);
        /// Password.
        pub password: String, with_password(into);
        /// Remember me.
        pub remember_me: Option<bool> = "rememberMe", with_remember_me;
        /// Target URL.
        pub target_url: Option<String> = "targetUrl", with_target_url(into);
        /// Username.
        pub username: String, with_username(into);
    }
}

impl PasswordLogin {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(password: impl Into<String>, username: impl Into<String>) -> Self {
        Self::empty().with_password(password).with_username(username)
    }
}
