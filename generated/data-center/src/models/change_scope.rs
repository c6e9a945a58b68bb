//! Change scope.

use bitbucket_runtime::wire::Unlisted;

/// Which changes of the pull request to list.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChangeScope {
    /// `UNREVIEWED`
    ///
    /// Those that the caller has not reviewed yet, where there are some.
    Unreviewed,
    /// `RANGE`
    ///
    /// Those between the commits `sinceId` and `untilId`, which are needed then.
    Range,
    /// `ALL`
    ///
    /// All of them, as without the parameter.
    All,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<ChangeScope>),
}

bitbucket_runtime::open_enum! {
    ChangeScope {
        Unreviewed = "UNREVIEWED", Range = "RANGE", All = "ALL",
    }
}
