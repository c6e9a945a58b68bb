//! Permission check.

use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// Permission check.
#[derive(Clone, PartialEq)]
pub struct PermissionCheck {
    /// Permitted.
    pub permitted: Option<bool>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { PermissionCheck { permitted } }
