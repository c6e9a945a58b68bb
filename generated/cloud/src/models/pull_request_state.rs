//! Pull request state.

use bitbucket_runtime::wire::Unlisted;

/// How far a pull request is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PullRequestState {
    /// `OPEN`
    ///
    /// It can be reviewed and merged.
    Open,
    /// `MERGED`
    ///
    /// Its commits are in the destination.
    Merged,
    /// `DECLINED`
    ///
    /// It was closed without a merge and cannot be opened again.
    Declined,
    /// `SUPERSEDED`
    ///
    /// It was closed because another took its place.
    Superseded,
    /// `DRAFT`
    ///
    /// Its author still works on it.
    Draft,
    /// `QUEUED`
    ///
    /// It waits to be merged, it seems.
    Queued,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<PullRequestState>),
}

bitbucket_runtime::open_enum! {
    PullRequestState {
        Open = "OPEN", Merged = "MERGED", Declined = "DECLINED", Superseded = "SUPERSEDED",
        Draft = "DRAFT", Queued = "QUEUED",
    }
}
