//! Models that several modules share: repository permission and what goes with it.

use bitbucket_runtime::open_enum;

/// Repository permission.
///
/// Schema: `#/paths/~1api~1latest~1profile~1recent~1repos/get/parameters/0/schema`, and 6 equal to it
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
