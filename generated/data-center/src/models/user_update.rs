//! User update.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// User update.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserUpdate {
    /// Display name.
    pub display_name: Option<String>,
    /// Email.
    pub email: Option<String>,
    /// Name.
    pub name: String,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { UserUpdate { display_name = "displayName", email, name }, new }

setters! {
    UserUpdate {
        with_display_name(display_name: String), with_email(email: String), with_name(name: String),
    }
}

impl UserUpdate {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self::empty().with_name(name)
    }
}
