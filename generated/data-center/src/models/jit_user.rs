//! JIT user.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// JIT user.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct JitUser {
    /// Display name.
    pub display_name: Option<String>,
    /// Email.
    pub email: Option<String>,
    /// Username.
    pub username: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { JitUser { display_name = "display-name", email, username } }

setters! {
    JitUser {
        with_display_name(display_name: String), with_email(email: String),
        with_username(username: String),
    }
}
