//! Permitted principal.

use crate::models::{Group, Permission, User};

bitbucket_runtime::model! {
    /// Permitted principal.
    pub struct PermittedPrincipal {
        /// Group.
        pub group: Option<Group>, with_group;
        /// Permission.
        pub permission: Option<Permission>, with_permission(into);
        /// User.
        pub user: Option<User>, with_user;
    }
}
