//! Models that several modules share: permission and what goes with it.

use bitbucket_runtime::open_enum;

/// Permission.
///
/// Schema: `#/components/schemas/RestPermittedUser/properties/permission`, and 1 equal to it
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Permission {
    /// `USER_ADMIN`
    UserAdmin,
    /// `PROJECT_VIEW`
    ProjectView,
    /// `REPO_READ`
    RepoRead,
    /// `REPO_WRITE`
    RepoWrite,
    /// `REPO_ADMIN`
    RepoAdmin,
    /// `PROJECT_READ`
    ProjectRead,
    /// `PROJECT_WRITE`
    ProjectWrite,
    /// `REPO_CREATE`
    RepoCreate,
    /// `PROJECT_ADMIN`
    ProjectAdmin,
    /// `LICENSED_USER`
    LicensedUser,
    /// `PROJECT_CREATE`
    ProjectCreate,
    /// `ADMIN`
    Admin,
    /// `SYS_ADMIN`
    SysAdmin,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(Permission {
    UserAdmin = "USER_ADMIN", ProjectView = "PROJECT_VIEW", RepoRead = "REPO_READ",
    RepoWrite = "REPO_WRITE", RepoAdmin = "REPO_ADMIN", ProjectRead = "PROJECT_READ",
    ProjectWrite = "PROJECT_WRITE", RepoCreate = "REPO_CREATE", ProjectAdmin = "PROJECT_ADMIN",
    LicensedUser = "LICENSED_USER", ProjectCreate = "PROJECT_CREATE", Admin = "ADMIN",
    SysAdmin = "SYS_ADMIN",
});
