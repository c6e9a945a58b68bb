//! SSO management status.

use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// SSO management status.
#[derive(Clone, PartialEq)]
pub struct SsoManagementStatus {
    /// Is managed.
    pub is_managed: Option<bool>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { SsoManagementStatus { is_managed = "isManaged" } }
