//! Global permission.

use bitbucket_runtime::wire::Unlisted;

/// Global permission.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GlobalPermission {
    /// `LICENSED_USER`
    LicensedUser,
    /// `PROJECT_CREATE`
    ProjectCreate,
    /// `ADMIN`
    Admin,
    /// `SYS_ADMIN`
    SystemAdmin,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<GlobalPermission>),
}

bitbucket_runtime::open_enum! {
    GlobalPermission {
        LicensedUser = "LICENSED_USER", ProjectCreate = "PROJECT_CREATE", Admin = "ADMIN",
        SystemAdmin = "SYS_ADMIN",
    }
}
