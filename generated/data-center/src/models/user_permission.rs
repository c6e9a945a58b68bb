//! User permission.

use crate::models::{Permission, User};
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// User permission.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserPermission {
    /// Permission.
    pub permission: Option<Permission>,
    /// User.
    pub user: Option<User>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { UserPermission { permission, user } }

setters! { UserPermission { with_permission(permission: Permission), with_user(user: User) } }
