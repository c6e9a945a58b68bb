//! Project user permission.

use crate::models::{Project, ProjectPermissionLevel, SelfLinks, UserAccount};
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Project user permission.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProjectUserPermission {
    /// Links.
    pub links: Option<SelfLinks>,
    /// Permission.
    pub permission: Option<ProjectPermissionLevel>,
    /// Project.
    pub project: Option<Box<Project>>,
    /// Type.
    pub r#type: Option<String>,
    /// User.
    pub user: Option<Box<UserAccount>>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { ProjectUserPermission { links, permission, project, r#type = "type", user } }

setters! {
    ProjectUserPermission {
        with_links(links: SelfLinks), with_permission(permission: ProjectPermissionLevel),
        with_project(project: Box<Project>), with_type(r#type: String),
        with_user(user: Box<UserAccount>),
    }
}
