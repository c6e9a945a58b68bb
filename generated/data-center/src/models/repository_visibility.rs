//! Repository visibility.

use bitbucket_runtime::wire::Unlisted;

/// Repository visibility.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RepositoryVisibility {
    /// `public`
    Public,
    /// `private`
    Private,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<RepositoryVisibility>),
}

bitbucket_runtime::open_enum! { RepositoryVisibility { Public = "public", Private = "private" } }
