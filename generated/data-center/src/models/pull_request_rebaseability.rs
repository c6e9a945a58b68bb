//! Pull request rebaseability.

use crate::models::RepositoryHookVeto;

bitbucket_runtime::model! {
    /// Whether a pull request can be rebased.
    pub struct PullRequestRebaseability {
        /// What stands against it, each with its reason. Empty where nothing does.
        pub vetoes: Option<Vec<RepositoryHookVeto>>, with_vetoes([RepositoryHookVeto]);
    }
}
