//! Permitted principal.

use crate::models::{Group, Permission, User};
use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// Permitted principal.
#[derive(Clone, PartialEq)]
pub struct PermittedPrincipal {
    /// Group.
    pub group: Option<Group>,
    /// Permission.
    pub permission: Option<Permission>,
    /// User.
    pub user: Option<User>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { PermittedPrincipal { group, permission, user } }
