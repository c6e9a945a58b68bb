//! Project group permission.

use crate::models::{Project, SelfLinks, UserGroup};
use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// Project group permission.
    pub struct ProjectGroupPermission {
        /// Group.
        pub group: Option<Box<UserGroup>>, with_group(Box<UserGroup>);
        /// Links.
        pub links: Option<SelfLinks>, with_links;
        /// Permission.
        pub permission: Option<ProjectPermissionLevel>, with_permission(into);
        /// Project.
        pub project: Option<Box<Project>>, with_project(Box<Project>);
        /// Type.
        pub r#type: Option<String> = "type", with_type(into);
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

bitbucket_runtime::open_enum! {
    ProjectPermissionLevel {
        Read = "read", Write = "write", CreateRepository = "create-repo", Admin = "admin",
        None = "none",
    }
}
