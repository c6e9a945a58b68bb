//! Captcha.

use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// Captcha.
#[derive(Clone, PartialEq)]
pub struct Captcha {
    /// Captcha ID.
    pub captcha_id: Option<String>,
    /// Captcha image URL.
    pub captcha_image_url: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { Captcha { captcha_id = "captchaId", captcha_image_url = "captchaImageUrl" } }
