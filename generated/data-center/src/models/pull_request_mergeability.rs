//! Pull request mergeability.

use crate::models::{MergeOutcome, RepositoryHookVeto};

bitbucket_runtime::model! {
    /// Whether a pull request can be merged now, and what stands against it.
    pub struct PullRequestMergeability {
        /// Whether it can. Look at the other fields where it cannot.
        pub can_merge: Option<bool> = "canMerge", with_can_merge;
        /// Whether the branches conflict.
        pub conflicted: Option<bool>, with_conflicted;
        /// What came of trying to merge the branches. Older servers leave it out.
        pub outcome: Option<MergeOutcome>, with_outcome(into);
        /// The merge checks that object, each with its reason. Empty where none does.
        pub vetoes: Option<Vec<RepositoryHookVeto>>, with_vetoes([RepositoryHookVeto]);
    }
}
