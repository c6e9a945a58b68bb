//! Repository archived filter.

use bitbucket_runtime::wire::Unlisted;

/// Whether archived repositories are listed. Without it, they are not.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RepositoryArchivedFilter {
    /// `ACTIVE`
    ///
    /// Repositories that are not archived.
    Active,
    /// `ARCHIVED`
    ///
    /// Archived repositories.
    Archived,
    /// `ALL`
    ///
    /// Both.
    All,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<RepositoryArchivedFilter>),
}

bitbucket_runtime::open_enum! {
    RepositoryArchivedFilter {
        Active = "ACTIVE", Archived = "ARCHIVED", All = "ALL",
    }
}
