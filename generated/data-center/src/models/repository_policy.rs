//! Repository policy.

use bitbucket_runtime::wire::{Extra, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// Repository policy.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RepositoryPolicy {
    /// Permission.
    pub permission: Option<PolicyPermission>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { RepositoryPolicy { permission } }

setters! { RepositoryPolicy { with_permission(permission: PolicyPermission) } }

/// Policy permission.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PolicyPermission {
    /// `SYS_ADMIN`
    SystemAdmin,
    /// `ADMIN`
    Admin,
    /// `PROJECT_ADMIN`
    ProjectAdmin,
    /// `REPO_ADMIN`
    RepositoryAdmin,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<PolicyPermission>),
}

open_enum! {
    PolicyPermission {
        SystemAdmin = "SYS_ADMIN", Admin = "ADMIN", ProjectAdmin = "PROJECT_ADMIN",
        RepositoryAdmin = "REPO_ADMIN",
    }
}
