//! Group permission.

use crate::models::{Group, Permission};

bitbucket_runtime::model! {
    /// Group permission.
    pub struct GroupPermission {
        /// Group.
        pub group: Option<Group>, with_group;
        /// Permission.
        pub permission: Option<Permission>, with_permission(into);
    }
}
