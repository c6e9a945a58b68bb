//! Project group permission.

use crate::models::{Project, SelfLinks, UserGroup};
use bitbucket_runtime::wire::{Extra, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// Project group permission.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProjectGroupPermission {
    /// Group.
    pub group: Option<Box<UserGroup>>,
    /// Links.
    pub links: Option<SelfLinks>,
    /// Permission.
    pub permission: Option<ProjectPermissionLevel>,
    /// Project.
    pub project: Option<Box<Project>>,
    /// Type.
    pub r#type: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { ProjectGroupPermission { group, links, permission, project, r#type = "type" } }

setters! {
    ProjectGroupPermission {
        with_group(group: Box<UserGroup>), with_links(links: SelfLinks),
        with_permission(permission: ProjectPermissionLevel), with_project(project: Box<Project>),
        with_type(r#type: String),
    }
}

/// Project permission level.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProjectPermissionLevel {
    /// `read`
    Read,
    /// `write`
    Write,
    /// `create-repo`
    CreateRepository,
    /// `admin`
    Admin,
    /// `none`
    None,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<ProjectPermissionLevel>),
}

open_enum! {
    ProjectPermissionLevel {
        Read = "read", Write = "write", CreateRepository = "create-repo", Admin = "admin",
        None = "none",
    }
}
