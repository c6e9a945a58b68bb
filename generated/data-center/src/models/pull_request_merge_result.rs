//! Pull request merge result.

use bitbucket_runtime::wire::{Extra, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// Pull request merge result.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PullRequestMergeResult {
    /// Current.
    pub current: Option<bool>,
    /// Outcome.
    pub outcome: Option<MergeOutcome>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { PullRequestMergeResult { current, outcome } }

setters! {
    PullRequestMergeResult {
        with_current(current: bool), with_outcome(outcome: MergeOutcome),
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

open_enum! { MergeOutcome { Clean = "CLEAN", Conflicted = "CONFLICTED", Unknown = "UNKNOWN" } }
