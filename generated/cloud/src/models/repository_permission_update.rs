//! Repository permission update.

use bitbucket_runtime::wire::{Extra, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// Repository permission update.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RepositoryPermissionUpdate {
    /// Permission.
    pub permission: RepositoryPermissionGrant,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { RepositoryPermissionUpdate { permission }, new }

setters! { RepositoryPermissionUpdate { with_permission(permission: RepositoryPermissionGrant) } }

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

open_enum! { RepositoryPermissionGrant { Read = "read", Write = "write", Admin = "admin" } }
