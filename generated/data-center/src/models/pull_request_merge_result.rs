//! Pull request merge result.

use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// Whether a pull request would merge, as the server last tried.
    pub struct PullRequestMergeResult {
        /// Whether that still holds for the branches as they are now, it seems.
        pub current: Option<bool>, with_current;
        /// What came of trying to merge two branches.
        pub outcome: Option<MergeOutcome>, with_outcome(into);
    }
}

/// What came of trying to merge two branches.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MergeOutcome {
    /// `CLEAN`
    ///
    /// Nothing conflicts.
    Clean,
    /// `CONFLICTED`
    ///
    /// Both branches changed the same. Somebody has to resolve that on the source branch first.
    Conflicted,
    /// `UNKNOWN`
    ///
    /// The server has not tried yet, or could not.
    Unknown,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<MergeOutcome>),
}

bitbucket_runtime::open_enum! {
    MergeOutcome {
        Clean = "CLEAN", Conflicted = "CONFLICTED", Unknown = "UNKNOWN",
    }
}
