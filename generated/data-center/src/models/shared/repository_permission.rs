//! Models that several modules share: repository permission and what goes with it.

use bitbucket_runtime::open_enum;

/// Repository permission.
///
/// Schema: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1permissions~1groups/put/parameters/2/schema`, and 2 equal to it
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RepositoryPermission {
    /// `REPO_READ`
    Read,
    /// `REPO_WRITE`
    Write,
    /// `REPO_ADMIN`
    Admin,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(RepositoryPermission {
    Read = "REPO_READ", Write = "REPO_WRITE", Admin = "REPO_ADMIN",
});
