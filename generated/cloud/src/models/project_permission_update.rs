//! Project permission update.

use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// Project permission update.
    pub struct ProjectPermissionUpdate, made by new {
        /// Permission.
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

/// Project permission grant.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProjectPermissionGrant {
    /// `read`
    Read,
    /// `write`
    Write,
    /// `create-repo`
    CreateRepository,
    /// `admin`
    Admin,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<ProjectPermissionGrant>),
}

bitbucket_runtime::open_enum! {
    ProjectPermissionGrant {
        Read = "read", Write = "write", CreateRepository = "create-repo", Admin = "admin",
    }
}
