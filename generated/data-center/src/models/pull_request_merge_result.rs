//! Pull request merge result.

use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// Pull request merge result.
    pub struct PullRequestMergeResult {
        /// Current.
        pub current: Option<bool>, with_current;
        /// Outcome.
        pub outcome: Option<MergeOutcome>, with_outcome(into);
    }
}

/// Merge outcome.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MergeOutcome {
    /// `CLEAN`
    Clean,
    /// `CONFLICTED`
    Conflicted,
    /// `UNKNOWN`
    Unknown,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<MergeOutcome>),
}

bitbucket_runtime::open_enum! {
    MergeOutcome {
        Clean = "CLEAN", Conflicted = "CONFLICTED", Unknown = "UNKNOWN",
    }
}
