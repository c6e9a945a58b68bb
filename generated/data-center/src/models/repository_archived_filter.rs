//! Repository archived filter.

use bitbucket_runtime::wire::Unlisted;

/// Repository archived filter.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RepositoryArchivedFilter {
    /// `ACTIVE`
    Active,
    /// `ARCHIVED`
    Archived,
    /// `ALL`
    All,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<RepositoryArchivedFilter>),
}

bitbucket_runtime::open_enum! {
    RepositoryArchivedFilter {
        Active = "ACTIVE", Archived = "ARCHIVED", All = "ALL",
    }
}
