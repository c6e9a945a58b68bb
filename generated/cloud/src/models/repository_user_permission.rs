//! Repository user permission.

use crate::models::{Repository, RepositoryPermissionLevel, SelfLinks, UserAccount};

bitbucket_runtime::model! {
    /// Repository user permission.
    pub struct RepositoryUserPermission {
        /// Links.
        pub links: Option<SelfLinks>, with_links;
        /// Permission.
        pub permission: Option<RepositoryPermissionLevel>, with_permission(into);
        /// Repository.
        pub repository: Option<Box<Repository>>, with_repository(Box<Repository>);
        /// Type.
        pub r#type: Option<String> = "type", with_type(into);
        /// User.
        pub user: Option<Box<UserAccount>>, with_user(Box<UserAccount>);
    }
}
