//! Permitted principal.

use crate::models::{Group, Permission, User};

bitbucket_runtime::model! {
    /// A user or a group, and the permission that it was given.
    ///
    /// Either `user` or `group` is there.
    pub struct PermittedPrincipal {
        /// The group, where it is one.
        pub group: Option<Group>, with_group;
        /// The highest permission that was given there, such as `REPO_WRITE`.
        pub permission: Option<Permission>, with_permission(into);
        /// The user, where it is one.
        pub user: Option<User>, with_user;
    }
}
