//! Password reset.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Password reset.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PasswordReset {
    /// Name.
    pub name: String,
    /// Password.
    pub password: String,
    /// Password confirm.
    pub password_confirm: String,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    PasswordReset, secret "password" | "passwordConfirm" {
        name, password, password_confirm = "passwordConfirm",
    }, new
}

setters! {
    PasswordReset {
        with_name(name: String), with_password(password: String),
        with_password_confirm(password_confirm: String),
    }
}

impl PasswordReset {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        password: impl Into<String>,
        password_confirm: impl Into<String>,
    ) -> Self {
        Self::empty()
            .with_name(name)
            .with_password(password)
            .with_password_confirm(password_confirm)
    }
}
