//! JIT user.

use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// JIT user.
#[derive(Clone, PartialEq)]
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
