//! Project permission update.

use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// What to grant a user or a group in a project.
    pub struct ProjectPermissionUpdate, made by new {
        /// A permission that can be granted in a project. It holds for each of the project's
        /// repositories.
        pub permission: ProjectPermissionGrant, with_permission(into);
    }
}

impl ProjectPermissionUpdate {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(permission: impl Into<ProjectPermissionGrant>) -> Self {
        Self::empty().with_permission(permission)
    }
}

/// A permission that can be granted in a project. It holds for each of the project's
/// repositories.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProjectPermissionGrant {
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
    /// A value that this version has no name for, as it came.
    Other(Unlisted<ProjectPermissionGrant>),
}

bitbucket_runtime::open_enum! {
    ProjectPermissionGrant {
        Read = "read", Write = "write", CreateRepository = "create-repo", Admin = "admin",
    }
}
