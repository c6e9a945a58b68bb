//! User permission.

use crate::models::{Permission, User};

bitbucket_runtime::model! {
    /// A user, and the permission that the user was given.
    pub struct UserPermission {
        /// The highest permission that the user was given there, such as `PROJECT_WRITE`.
        pub permission: Option<Permission>, with_permission(into);
        /// The user.
        pub user: Option<User>, with_user;
    }
}
