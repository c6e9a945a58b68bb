//! Repository visibility.

use bitbucket_runtime::wire::Unlisted;

/// Keeps the repositories that anybody may read, or the others. Without it, both are
/// listed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RepositoryVisibility {
    /// `public`
    ///
    /// Open to everybody.
    Public,
    /// `private`
    ///
    /// Open only to those who were given a permission.
    Private,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<RepositoryVisibility>),
}

bitbucket_runtime::open_enum! { RepositoryVisibility { Public = "public", Private = "private" } }
