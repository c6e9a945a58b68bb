//! Repository permission update.

use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// Repository permission update.
    pub struct RepositoryPermissionUpdate, made by new {
        /// Permission.
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

/// Repository permission grant.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RepositoryPermissionGrant {
    /// `read`
    Read,
    /// `write`
    Write,
    /// `admin`
    Admin,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<RepositoryPermissionGrant>),
}

bitbucket_runtime::open_enum! {
    RepositoryPermissionGrant {
        Read = "read", Write = "write", Admin = "admin",
    }
}
