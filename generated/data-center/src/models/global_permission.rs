//! Global permission.

use bitbucket_runtime::wire::Unlisted;

/// The permission to grant or, in a list, to keep the items by.
///
/// Lists of repositories and projects keep those on which the caller has it, lists of
/// users, groups and keys the holders.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GlobalPermission {
    /// `LICENSED_USER`
    ///
    /// May log in, and counts as a user of the license.
    LicensedUser,
    /// `PROJECT_CREATE`
    ///
    /// May create projects, beside logging in.
    ProjectCreate,
    /// `ADMIN`
    ///
    /// Administers the server, without what only system administrators may do.
    Admin,
    /// `SYS_ADMIN`
    ///
    /// May do everything on the server.
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
