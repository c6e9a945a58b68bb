//! Permission check.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Permission check.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PermissionCheck {
    /// Permitted.
    pub permitted: Option<bool>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { PermissionCheck { permitted } }

setters! { PermissionCheck { with_permitted(permitted: bool) } }
