//! Group permission.

use crate::models::{Group, Permission};
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Group permission.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GroupPermission {
    /// Group.
    pub group: Option<Group>,
    /// Permission.
    pub permission: Option<Permission>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { GroupPermission { group, permission } }

setters! { GroupPermission { with_group(group: Group), with_permission(permission: Permission) } }
