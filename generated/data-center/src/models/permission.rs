//! Permission.

use bitbucket_runtime::wire::Unlisted;

/// Permission.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Permission {
    /// `USER_ADMIN`
    UserAdmin,
    /// `PROJECT_VIEW`
    ProjectView,
    /// `REPO_READ`
    RepositoryRead,
    /// `REPO_WRITE`
    RepositoryWrite,
    /// `REPO_ADMIN`
    RepositoryAdmin,
    /// `PROJECT_READ`
    ProjectRead,
    /// `PROJECT_WRITE`
    ProjectWrite,
    /// `REPO_CREATE`
    RepositoryCreate,
    /// `PROJECT_ADMIN`
    ProjectAdmin,
    /// `LICENSED_USER`
    LicensedUser,
    /// `PROJECT_CREATE`
    ProjectCreate,
    /// `ADMIN`
    Admin,
    /// `SYS_ADMIN`
    SystemAdmin,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<Permission>),
}

bitbucket_runtime::open_enum! {
    Permission {
        UserAdmin = "USER_ADMIN", ProjectView = "PROJECT_VIEW", RepositoryRead = "REPO_READ",
        RepositoryWrite = "REPO_WRITE", RepositoryAdmin = "REPO_ADMIN",
        ProjectRead = "PROJECT_READ", ProjectWrite = "PROJECT_WRITE",
        RepositoryCreate = "REPO_CREATE", ProjectAdmin = "PROJECT_ADMIN",
        LicensedUser = "LICENSED_USER", ProjectCreate = "PROJECT_CREATE", Admin = "ADMIN",
        SystemAdmin = "SYS_ADMIN",
    }
}
