//! Group permission.

use crate::models::{Group, Permission};

bitbucket_runtime::model! {
    /// A group, and the permission that it was given.
    pub struct GroupPermission {
        /// The group.
        pub group: Option<Group>, with_group;
        /// The highest permission that the group was given there, such as `PROJECT_WRITE`.
        pub permission: Option<Permission>, with_permission(into);
    }
}
