//! Project user permission.

use crate::models::{Project, ProjectPermissionLevel, SelfLinks, UserAccount};

bitbucket_runtime::model! {
    /// Project user permission.
    pub struct ProjectUserPermission {
        /// Links.
        pub links: Option<SelfLinks>, with_links;
        /// Permission.
        pub permission: Option<ProjectPermissionLevel>, with_permission(into);
        /// Project.
        pub project: Option<Box<Project>>, with_project(Box<Project>);
        /// Type.
        pub r#type: Option<String> = "type", with_type(into);
        /// User.
        pub user: Option<Box<UserAccount>>, with_user(Box<UserAccount>);
    }
}
