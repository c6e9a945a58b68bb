//! Change scope.

use bitbucket_runtime::wire::Unlisted;

/// Change scope.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChangeScope {
    /// `UNREVIEWED`
    Unreviewed,
    /// `RANGE`
    Range,
    /// `ALL`
    All,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<ChangeScope>),
}

bitbucket_runtime::open_enum! {
    ChangeScope {
        Unreviewed = "UNREVIEWED", Range = "RANGE", All = "ALL",
    }
}
