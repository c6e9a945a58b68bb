//! Repository role.

use bitbucket_runtime::wire::Unlisted;

/// Repository role.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RepositoryRole {
    /// `admin`
    Admin,
    /// `contributor`
    Contributor,
    /// `member`
    Member,
    /// `owner`
    Owner,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<RepositoryRole>),
}

bitbucket_runtime::open_enum! {
    RepositoryRole {
        Admin = "admin", Contributor = "contributor", Member = "member", Owner = "owner",
    }
}
