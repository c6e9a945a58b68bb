//! Captcha.

bitbucket_runtime::model! {
    /// An image with letters, by which users show that they are no program.
    pub struct Captcha {
        /// The image, to be sent with the letters.
        pub captcha_id: Option<String> = "captchaId", with_captcha_id(into);
        /// Where the image is.
        pub captcha_image_url: Option<String> = "captchaImageUrl", with_captcha_image_url(into);
    }
}
