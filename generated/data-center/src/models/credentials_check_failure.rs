//! Credentials check failure.

use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// Credentials check failure.
#[derive(Clone, PartialEq)]
pub struct CredentialsCheckFailure {
    /// Captcha required.
    pub captcha_required: Option<bool>,
    /// Message.
    pub message: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { CredentialsCheckFailure { captcha_required = "captchaRequired", message } }
