//! Password login.

bitbucket_runtime::model! {
    /// A user name and a password to log in with, as the page for logging in sends them.
    ///
    /// Programs have no use for it: they send a token or a password with each request.
    pub struct PasswordLogin, secret "password", made by new {
        /// The letters that the user read in the image. Only where the server asks for them, after
        /// several wrong passwords.
        pub captcha_challenge: Option<String> = "captchaChallenge", with_captcha_challenge(into);
        /// The image that the letters are from.
        pub captcha_id: Option<String> = "captchaId", with_captcha_id(into);
        /// The password.
        pub password: String, with_password(into);
        /// Whether the browser stays logged in after it was closed.
        pub remember_me: Option<bool> = "rememberMe", with_remember_me;
        /// The page to go to afterwards.
        pub target_url: Option<String> = "targetUrl", with_target_url(into);
        /// The user name.
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
