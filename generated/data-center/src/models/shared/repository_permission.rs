//! Models that several modules share: repository permission and what goes with it.

use bitbucket_runtime::open_enum;

/// Repository permission.
///
/// Schema: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1permissions~1groups/put/parameters/2/schema`, and 2 equal to it
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RepositoryPermission {
    /// `REPO_READ`
    RepoRead,
    /// `REPO_WRITE`
    RepoWrite,
    /// `REPO_ADMIN`
    RepoAdmin,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(RepositoryPermission {
    RepoRead = "REPO_READ", RepoWrite = "REPO_WRITE", RepoAdmin = "REPO_ADMIN",
});
