//! Password elevation.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Password elevation.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PasswordElevation {
    /// Password.
    pub password: String,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { PasswordElevation, secret "password" { password }, new }

setters! { PasswordElevation { with_password(password: String) } }

impl PasswordElevation {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(password: impl Into<String>) -> Self {
        Self::empty().with_password(password)
    }
}
