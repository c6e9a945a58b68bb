//! Repository permission update.

use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// What to grant a user or a group in one repository.
    pub struct RepositoryPermissionUpdate, made by new {
        /// A permission that can be granted in a repository.
        pub permission: RepositoryPermissionGrant, with_permission(into);
    }
}

impl RepositoryPermissionUpdate {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(permission: impl Into<RepositoryPermissionGrant>) -> Self {
        Self::empty().with_permission(permission)
    }
}

/// A permission that can be granted in a repository.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RepositoryPermissionGrant {
    /// `read`
    ///
    /// May look, clone and comment.
    Read,
    /// `write`
    ///
    /// May push and merge as well as read.
    Write,
    /// `admin`
    ///
    /// May change the repository's settings and permissions as well as write.
    Admin,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<RepositoryPermissionGrant>),
}

bitbucket_runtime::open_enum! {
    RepositoryPermissionGrant {
        Read = "read", Write = "write", Admin = "admin",
    }
}
