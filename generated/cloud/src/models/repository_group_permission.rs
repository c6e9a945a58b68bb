//! Repository group permission.

use crate::models::{Repository, RepositoryPermissionLevel, SelfLinks, UserGroup};

bitbucket_runtime::model! {
    /// Repository group permission.
    pub struct RepositoryGroupPermission {
        /// Group.
        pub group: Option<Box<UserGroup>>, with_group(Box<UserGroup>);
        /// Links.
        pub links: Option<SelfLinks>, with_links;
        /// Permission.
        pub permission: Option<RepositoryPermissionLevel>, with_permission(into);
        /// Repository.
        pub repository: Option<Box<Repository>>, with_repository(Box<Repository>);
        /// Type.
        pub r#type: Option<String> = "type", with_type(into);
    }
}
