//! Project permission.

use bitbucket_runtime::wire::Unlisted;

/// The permission to grant or, in a list, to keep the items by.
///
/// Lists of repositories and projects keep those on which the caller has it, lists of
/// users, groups and keys the holders.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProjectPermission {
    /// `PROJECT_READ`
    ///
    /// May read the project and its repositories.
    Read,
    /// `PROJECT_WRITE`
    ///
    /// May push to all repositories of the project.
    Write,
    /// `PROJECT_ADMIN`
    ///
    /// May change the project, its permissions and its repositories.
    Admin,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<ProjectPermission>),
}

bitbucket_runtime::open_enum! {
    ProjectPermission {
        Read = "PROJECT_READ", Write = "PROJECT_WRITE", Admin = "PROJECT_ADMIN",
    }
}
