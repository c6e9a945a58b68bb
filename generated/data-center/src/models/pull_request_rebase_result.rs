//! Pull request rebase result.

use crate::models::RefChange;

bitbucket_runtime::model! {
    /// What a rebase did to the source branch of a pull request.
    pub struct PullRequestRebaseResult {
        /// The branch, and the commits before and after.
        pub ref_change: Option<RefChange> = "refChange", with_ref_change;
    }
}
