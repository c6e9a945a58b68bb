//! Auto merge result.

use crate::models::PullRequest;
use bitbucket_runtime::wire::{Extra, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// Auto merge result.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AutoMergeResult {
    /// Auto merge processing status.
    pub auto_merge_processing_status: Option<AutoMergeStatus>,
    /// Pull request.
    pub pull_request: Option<Box<PullRequest>>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    AutoMergeResult {
        auto_merge_processing_status = "autoMergeProcessingStatus", pull_request = "pullRequest",
    }
}

setters! {
    AutoMergeResult {
        with_auto_merge_processing_status(auto_merge_processing_status: AutoMergeStatus),
        with_pull_request(pull_request: Box<PullRequest>),
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

open_enum! {
    AutoMergeStatus {
        Cancelled = "CANCELLED", Vetoed = "VETOED", Stale = "STALE", Merged = "MERGED",
        LockFailure = "LOCK_FAILURE", Unknown = "UNKNOWN",
    }
}
