//! Project user permission.

use crate::models::{Project, ProjectPermissionLevel, SelfLinks, UserAccount};
use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// Project user permission.
#[derive(Clone, PartialEq)]
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
