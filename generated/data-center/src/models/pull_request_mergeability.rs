//! Pull request mergeability.

use crate::models::{MergeOutcome, RepositoryHookVeto};

bitbucket_runtime::model! {
    /// Pull request mergeability.
    pub struct PullRequestMergeability {
        /// Can merge.
        pub can_merge: Option<bool> = "canMerge", with_can_merge;
        /// Conflicted.
        pub conflicted: Option<bool>, with_conflicted;
        /// Outcome.
        pub outcome: Option<MergeOutcome>, with_outcome(into);
        /// Vetoes.
        pub vetoes: Option<Vec<RepositoryHookVeto>>, with_vetoes([RepositoryHookVeto]);
    }
}
