//! User permission.

use crate::models::{Permission, User};
use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// User permission.
#[derive(Clone, PartialEq)]
pub struct UserPermission {
    /// Permission.
    pub permission: Option<Permission>,
    /// User.
    pub user: Option<User>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { UserPermission { permission, user } }
