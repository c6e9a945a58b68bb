//! Project permission.

use bitbucket_runtime::wire::Unlisted;

/// Project permission.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProjectPermission {
    /// `PROJECT_READ`
    Read,
    /// `PROJECT_WRITE`
    Write,
    /// `PROJECT_ADMIN`
    Admin,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<ProjectPermission>),
}

bitbucket_runtime::open_enum! {
    ProjectPermission {
        Read = "PROJECT_READ", Write = "PROJECT_WRITE", Admin = "PROJECT_ADMIN",
    }
}
