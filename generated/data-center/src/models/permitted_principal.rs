//! Permitted principal.

use crate::models::{Group, Permission, User};
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Permitted principal.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
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

setters! {
    PermittedPrincipal {
        with_group(group: Group), with_permission(permission: Permission), with_user(user: User),
    }
}
