//! Repository group permission.

use crate::models::{Repository, RepositoryPermissionLevel, SelfLinks, UserGroup};

bitbucket_runtime::model! {
    /// The permission that a group was given in a repository.
    ///
    /// What it has through the project or the workspace is not in it.
    pub struct RepositoryGroupPermission {
        /// The group.
        pub group: Option<Box<UserGroup>>, with_group(Box<UserGroup>);
        /// Where this permission is in the API.
        pub links: Option<SelfLinks>, with_links;
        /// What a user or a group may do in a repository.
        pub permission: Option<RepositoryPermissionLevel>, with_permission(into);
        /// The repository.
        pub repository: Option<Box<Repository>>, with_repository(Box<Repository>);
        /// What this is, in the server's words.
        pub r#type: Option<String> = "type", with_type(into);
    }
}
