//! Pull request state filter.

use bitbucket_runtime::wire::Unlisted;

/// Keeps the items in this state.
///
/// A repository's pull requests are listed while open unless this asks for others; those of
/// the dashboard, comments and repositories are listed in any state.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PullRequestStateFilter {
    /// `ALL`
    ///
    /// In any state.
    All,
    /// `DECLINED`
    ///
    /// Closed without a merge. It can be opened again.
    Declined,
    /// `MERGED`
    ///
    /// Merged into the target.
    Merged,
    /// `OPEN`
    ///
    /// Neither merged nor declined yet.
    Open,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<PullRequestStateFilter>),
}

bitbucket_runtime::open_enum! {
    PullRequestStateFilter {
        All = "ALL", Declined = "DECLINED", Merged = "MERGED", Open = "OPEN",
    }
}
