//! Pull request mergeability.

use crate::models::{MergeOutcome, RepositoryHookVeto};
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Pull request mergeability.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PullRequestMergeability {
    /// Can merge.
    pub can_merge: Option<bool>,
    /// Conflicted.
    pub conflicted: Option<bool>,
    /// Outcome.
    pub outcome: Option<MergeOutcome>,
    /// Vetoes.
    pub vetoes: Option<Vec<RepositoryHookVeto>>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { PullRequestMergeability { can_merge = "canMerge", conflicted, outcome, vetoes } }

setters! {
    PullRequestMergeability {
        with_can_merge(can_merge: bool), with_conflicted(conflicted: bool),
        with_outcome(outcome: MergeOutcome), with_vetoes(vetoes: [RepositoryHookVeto]),
    }
}
