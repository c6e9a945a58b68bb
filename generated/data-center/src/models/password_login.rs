//! Password login.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Password login.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PasswordLogin {
    /// Captcha challenge.
    pub captcha_challenge: Option<String>,
    /// Captcha ID.
    pub captcha_id: Option<String>,
    /// Password.
    pub password: String,
    /// Remember me.
    pub remember_me: Option<bool>,
    /// Target URL.
    pub target_url: Option<String>,
    /// Username.
    pub username: String,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    PasswordLogin, secret "password" {
        captcha_challenge = "captchaChallenge", captcha_id = "captchaId", password,
        remember_me = "rememberMe", target_url = "targetUrl", username,
    }, new
}

setters! {
    PasswordLogin {
        with_captcha_challenge(captcha_challenge: String), with_captcha_id(captcha_id: String),
        with_password(password: String), with_remember_me(remember_me: bool),
        with_target_url(target_url: String), with_username(username: String),
    }
}

impl PasswordLogin {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(password: impl Into<String>, username: impl Into<String>) -> Self {
        Self::empty().with_password(password).with_username(username)
    }
}
