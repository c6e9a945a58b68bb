//! Captcha.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Captcha.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Captcha {
    /// Captcha ID.
    pub captcha_id: Option<String>,
    /// Captcha image URL.
    pub captcha_image_url: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { Captcha { captcha_id = "captchaId", captcha_image_url = "captchaImageUrl" } }

setters! {
    Captcha {
        with_captcha_id(captcha_id: String), with_captcha_image_url(captcha_image_url: String),
    }
}
