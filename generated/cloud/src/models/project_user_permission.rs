//! Project user permission.

use crate::models::{Project, ProjectPermissionLevel, SelfLinks, UserAccount};

bitbucket_runtime::model! {
    /// The permission that a user was given in a project.
    ///
    /// It holds for each of its repositories. What comes from groups is not in it.
    pub struct ProjectUserPermission {
        /// Where this permission is in the API.
        pub links: Option<SelfLinks>, with_links;
        /// What the user may do.
        pub permission: Option<ProjectPermissionLevel>, with_permission(into);
        /// The project.
        pub project: Option<Box<Project>>, with_project(Box<Project>);
        /// What this is, in the server's words.
        pub r#type: Option<String> = "type", with_type(into);
        /// The user.
        pub user: Option<Box<UserAccount>>, with_user(Box<UserAccount>);
    }
}
