//! Pull request state.

use bitbucket_runtime::wire::Unlisted;

/// Pull request state.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PullRequestState {
    /// `OPEN`
    Open,
    /// `MERGED`
    Merged,
    /// `DECLINED`
    Declined,
    /// `SUPERSEDED`
    Superseded,
    /// `DRAFT`
    Draft,
    /// `QUEUED`
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
