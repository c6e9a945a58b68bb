//! Group permission.

use crate::models::{Group, Permission};
use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// Group permission.
#[derive(Clone, PartialEq)]
pub struct GroupPermission {
    /// Group.
    pub group: Option<Group>,
    /// Permission.
    pub permission: Option<Permission>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { GroupPermission { group, permission } }
