//! Captcha.

bitbucket_runtime::model! {
    /// Captcha.
    pub struct Captcha {
        /// Captcha ID.
        pub captcha_id: Option<String> = "captchaId", with_captcha_id(into);
        /// Captcha image URL.
        pub captcha_image_url: Option<String> = "captchaImageUrl", with_captcha_image_url(into);
    }
}
