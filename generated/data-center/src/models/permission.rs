//! Permission.

use bitbucket_runtime::wire::Unlisted;

/// What somebody, or a token, may do.
///
/// Some hold for the whole server, such as `ADMIN`, some for a project and all in it, some
/// for one repository. To administer includes to write, and to write includes to read.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Permission {
    /// `USER_ADMIN`
    ///
    /// To change an account, its keys, tokens and password. Everybody has it for their own
    /// account, but no token has it; it cannot be given.
    UserAdmin,
    /// `PROJECT_VIEW`
    ///
    /// To see that a project is there. Whoever may read one of its repositories has it; it
    /// cannot be given.
    ProjectView,
    /// `REPO_READ`
    ///
    /// To read a repository, comment, and open pull requests.
    RepositoryRead,
    /// `REPO_WRITE`
    ///
    /// To push to a repository and merge pull requests.
    RepositoryWrite,
    /// `REPO_ADMIN`
    ///
    /// To change a repository's settings and permissions.
    RepositoryAdmin,
    /// `PROJECT_READ`
    ///
    /// To read all repositories of a project.
    ProjectRead,
    /// `PROJECT_WRITE`
    ///
    /// To push to all repositories of a project, and to merge there.
    ProjectWrite,
    /// `REPO_CREATE`
    ///
    /// To create repositories in a project.
    RepositoryCreate,
    /// `PROJECT_ADMIN`
    ///
    /// To change a project, its permissions and settings, and all its repositories.
    ProjectAdmin,
    /// `LICENSED_USER`
    ///
    /// To log in. Whoever may do so counts for the license.
    LicensedUser,
    /// `PROJECT_CREATE`
    ///
    /// To create projects.
    ProjectCreate,
    /// `ADMIN`
    ///
    /// To administer the server, without what only system administrators may do.
    Admin,
    /// `SYS_ADMIN`
    ///
    /// To do everything on the server.
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
