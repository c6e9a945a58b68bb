//! Credentials check failure.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Credentials check failure.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CredentialsCheckFailure {
    /// Captcha required.
    pub captcha_required: Option<bool>,
    /// Message.
    pub message: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { CredentialsCheckFailure { captcha_required = "captchaRequired", message } }

setters! {
    CredentialsCheckFailure {
        with_captcha_required(captcha_required: bool), with_message(message: String),
    }
}
