//! Project group permission.

use crate::models::{Project, SelfLinks, UserGroup};
use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// The permission that a group was given in a project.
    ///
    /// It holds for each of its repositories.
    pub struct ProjectGroupPermission {
        /// The group.
        pub group: Option<Box<UserGroup>>, with_group(Box<UserGroup>);
        /// Where this permission is in the API.
        pub links: Option<SelfLinks>, with_links;
        /// What a user or a group may do in a project.
        pub permission: Option<ProjectPermissionLevel>, with_permission(into);
        /// The project.
        pub project: Option<Box<Project>>, with_project(Box<Project>);
        /// What this is, in the server's words.
        pub r#type: Option<String> = "type", with_type(into);
    }
}

/// What a user or a group may do in a project.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProjectPermissionLevel {
    /// `read`
    ///
    /// May look, clone and comment.
    Read,
    /// `write`
    ///
    /// May push and merge as well as read.
    Write,
    /// `create-repo`
    ///
    /// May make repositories in the project as well as write.
    CreateRepository,
    /// `admin`
    ///
    /// May change settings and permissions too, of the project and of its repositories.
    Admin,
    /// `none`
    ///
    /// Was given nothing here, and may still have a permission from elsewhere.
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
