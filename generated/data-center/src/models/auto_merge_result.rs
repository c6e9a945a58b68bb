//! Auto merge result.

use crate::models::PullRequest;
use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// What came of trying to merge a pull request that waits to be merged.
    pub struct AutoMergeResult {
        /// What came of a merge that waited for its checks.
        pub auto_merge_processing_status: Option<AutoMergeStatus> = "autoMergeProcessingStatus",
            with_auto_merge_processing_status(into);
        /// The pull request after the try.
        pub pull_request: Option<Box<PullRequest>> = "pullRequest",
            with_pull_request(Box<PullRequest>);
    }
}

/// What came of a merge that waited for its checks.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AutoMergeStatus {
    /// `CANCELLED`
    ///
    /// It was called off and waits no longer.
    Cancelled,
    /// `VETOED`
    ///
    /// A merge check still objects, and it keeps waiting.
    Vetoed,
    /// `STALE`
    ///
    /// The branches have changed since somebody asked for it, it seems.
    Stale,
    /// `MERGED`
    ///
    /// The pull request is merged.
    Merged,
    /// `LOCK_FAILURE`
    ///
    /// The server could not lock the pull request, perhaps since something else happens to it.
    /// Try again.
    LockFailure,
    /// `UNKNOWN`
    ///
    /// The server cannot say.
    Unknown,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<AutoMergeStatus>),
}

bitbucket_runtime::open_enum! {
    AutoMergeStatus {
        Cancelled = "CANCELLED", Vetoed = "VETOED", Stale = "STALE", Merged = "MERGED",
        LockFailure = "LOCK_FAILURE", Unknown = "UNKNOWN",
    }
}
