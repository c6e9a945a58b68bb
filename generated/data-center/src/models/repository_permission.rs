//! Repository permission.

use bitbucket_runtime::wire::Unlisted;

/// The permission to grant or, in a list, to keep the items by.
///
/// Lists of repositories and projects keep those on which the caller has it, lists of
/// users, groups and keys the holders.
///
/// Default: `REPO_READ`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RepositoryPermission {
    /// `REPO_READ`
    ///
    /// May read and clone the repository, comment, and open pull requests.
    Read,
    /// `REPO_WRITE`
    ///
    /// May push to the repository and merge pull requests.
    Write,
    /// `REPO_ADMIN`
    ///
    /// May change the settings and permissions of the repository.
    Admin,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<RepositoryPermission>),
}

bitbucket_runtime::open_enum! {
    RepositoryPermission {
        Read = "REPO_READ", Write = "REPO_WRITE", Admin = "REPO_ADMIN",
    }
}
