//! User permission.

use crate::models::{Permission, User};

bitbucket_runtime::model! {
    /// User permission.
    pub struct UserPermission {
        /// Permission.
        pub permission: Option<Permission>, with_permission(into);
        /// User.
        pub user: Option<User>, with_user;
    }
}
