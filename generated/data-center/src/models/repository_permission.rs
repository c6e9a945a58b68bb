//! Repository permission.

use bitbucket_runtime::wire::Unlisted;

/// Repository permission.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RepositoryPermission {
    /// `REPO_READ`
    Read,
    /// `REPO_WRITE`
    Write,
    /// `REPO_ADMIN`
    Admin,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<RepositoryPermission>),
}

bitbucket_runtime::open_enum! {
    RepositoryPermission {
        Read = "REPO_READ", Write = "REPO_WRITE", Admin = "REPO_ADMIN",
    }
}
