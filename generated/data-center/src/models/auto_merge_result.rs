//! Auto merge result.

use crate::models::PullRequest;
use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// Auto merge result.
    pub struct AutoMergeResult {
        /// Auto merge processing status.
        pub auto_merge_processing_status: Option<AutoMergeStatus> = "autoMergeProcessingStatus",
            with_auto_merge_processing_status(into);
        /// Pull request.
        pub pull_request: Option<Box<PullRequest>> = "pullRequest",
            with_pull_request(Box<PullRequest>);
    }
}

/// Auto merge status.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AutoMergeStatus {
    /// `CANCELLED`
    Cancelled,
    /// `VETOED`
    Vetoed,
    /// `STALE`
    Stale,
    /// `MERGED`
    Merged,
    /// `LOCK_FAILURE`
    LockFailure,
    /// `UNKNOWN`
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
