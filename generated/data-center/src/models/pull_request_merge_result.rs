//! Pull request merge result.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, open_enum};

/// Pull request merge result.
#[derive(Clone, PartialEq)]
pub struct PullRequestMergeResult {
    /// Current.
    pub current: Option<bool>,
    /// Outcome.
    pub outcome: Option<MergeOutcome>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { PullRequestMergeResult { current, outcome } }

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
    Other(String),
}

open_enum! { MergeOutcome { Clean = "CLEAN", Conflicted = "CONFLICTED", Unknown = "UNKNOWN" } }
