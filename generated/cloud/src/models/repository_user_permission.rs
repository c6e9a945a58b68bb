//! Repository user permission.

use crate::models::{Repository, RepositoryPermissionLevel, SelfLinks, UserAccount};

bitbucket_runtime::model! {
    /// The permission that a user was given in a repository.
    ///
    /// What comes from groups, from the project or from the workspace is not in it.
    pub struct RepositoryUserPermission {
        /// Where this permission is in the API.
        pub links: Option<SelfLinks>, with_links;
        /// What the user may do.
        pub permission: Option<RepositoryPermissionLevel>, with_permission(into);
        /// The repository.
        pub repository: Option<Box<Repository>>, with_repository(Box<Repository>);
        /// What this is, in the server's words.
        pub r#type: Option<String> = "type", with_type(into);
        /// The user.
        pub user: Option<Box<UserAccount>>, with_user(Box<UserAccount>);
    }
}
