//! Password change.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Password change.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PasswordChange {
    /// Old password.
    pub old_password: String,
    /// Password.
    pub password: String,
    /// Password confirm.
    pub password_confirm: String,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    PasswordChange, secret "oldPassword" | "password" | "passwordConfirm" {
        old_password = "oldPassword", password, password_confirm = "passwordConfirm",
    }, new
}

setters! {
    PasswordChange {
        with_old_password(old_password: String), with_password(password: String),
        with_password_confirm(password_confirm: String),
    }
}

impl PasswordChange {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(
        old_password: impl Into<String>,
        password: impl Into<String>,
        password_confirm: impl Into<String>,
    ) -> Self {
        Self::empty()
            .with_old_password(old_password)
            .with_password(password)
            .with_password_confirm(password_confirm)
    }
}
