//! Current user update.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Current user update.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CurrentUserUpdate {
    /// Display name.
    pub display_name: Option<String>,
    /// Email.
    pub email: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Password.
    pub password: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    CurrentUserUpdate, secret "password" {
        display_name = "displayName", email, name, password,
    }
}

setters! {
    CurrentUserUpdate {
        with_display_name(display_name: String), with_email(email: String), with_name(name: String),
        with_password(password: String),
    }
}
