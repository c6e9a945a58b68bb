//! Pull request activity.

use crate::models::{
    PullRequest, PullRequestActivityReview, PullRequestActivityUpdate, PullRequestComment,
};

bitbucket_runtime::model! {
    /// Pull request activity.
    pub struct PullRequestActivity {
        /// Approval.
        pub approval: Option<PullRequestActivityReview>, with_approval;
        /// Changes requested.
        pub changes_requested: Option<PullRequestActivityReview>, with_changes_requested;
        /// Comment.
        pub comment: Option<Box<PullRequestComment>>, with_comment(Box<PullRequestComment>);
        /// Pull request.
        pub pull_request: Option<Box<PullRequest>>, with_pull_request(Box<PullRequest>);
        /// Update.
        pub update: Option<Box<PullRequestActivityUpdate>>,
            with_update(Box<PullRequestActivityUpdate>);
    }
}
