//! SSO management status.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// SSO management status.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SsoManagementStatus {
    /// Is managed.
    pub is_managed: Option<bool>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { SsoManagementStatus { is_managed = "isManaged" } }

setters! { SsoManagementStatus { with_is_managed(is_managed: bool) } }
