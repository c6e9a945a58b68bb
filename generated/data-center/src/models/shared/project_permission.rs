//! Models that several modules share: project permission and what goes with it.

use bitbucket_runtime::open_enum;

/// Project permission.
///
/// Schema: `#/paths/~1api~1latest~1projects~1{projectKey}~1permissions~1groups/put/parameters/2/schema`, and 5 equal to it
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProjectPermission {
    /// `PROJECT_READ`
    Read,
    /// `PROJECT_WRITE`
    Write,
    /// `PROJECT_ADMIN`
    Admin,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(ProjectPermission {
    Read = "PROJECT_READ", Write = "PROJECT_WRITE", Admin = "PROJECT_ADMIN",
});
