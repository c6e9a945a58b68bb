//! Pull request state filter.

use bitbucket_runtime::wire::Unlisted;

/// Pull request state filter.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PullRequestStateFilter {
    /// `ALL`
    All,
    /// `DECLINED`
    Declined,
    /// `MERGED`
    Merged,
    /// `OPEN`
    Open,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<PullRequestStateFilter>),
}

bitbucket_runtime::open_enum! {
    PullRequestStateFilter {
        All = "ALL", Declined = "DECLINED", Merged = "MERGED", Open = "OPEN",
    }
}
