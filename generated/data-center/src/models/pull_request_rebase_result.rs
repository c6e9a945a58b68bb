//! Pull request rebase result.

use crate::models::RefChange;

bitbucket_runtime::model! {
    /// Pull request rebase result.
    pub struct PullRequestRebaseResult {
        /// Ref change.
        pub ref_change: Option<RefChange> = "refChange", with_ref_change;
    }
}
