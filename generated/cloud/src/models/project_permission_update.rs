//! Project permission update.

use bitbucket_runtime::wire::{Extra, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// Project permission update.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProjectPermissionUpdate {
    /// Permission.
    pub permission: ProjectPermissionGrant,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { ProjectPermissionUpdate { permission }, new }

setters! { ProjectPermissionUpdate { with_permission(permission: ProjectPermissionGrant) } }

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

open_enum! {
    ProjectPermissionGrant {
        Read = "read", Write = "write", CreateRepository = "create-repo", Admin = "admin",
    }
}
