//! Pull request rebaseability.

use crate::models::RepositoryHookVeto;

bitbucket_runtime::model! {
    /// Pull request rebaseability.
    pub struct PullRequestRebaseability {
        /// Vetoes.
        pub vetoes: Option<Vec<RepositoryHookVeto>>, with_vetoes([RepositoryHookVeto]);
    }
}
