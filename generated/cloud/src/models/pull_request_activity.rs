//! Pull request activity.

use crate::models::{
    PullRequest, PullRequestActivityReview, PullRequestActivityUpdate, PullRequestComment,
};

bitbucket_runtime::model! {
    /// One thing that happened on a pull request.
    ///
    /// Beside `pull_request` one other field says what it was: an update, a comment, an
    /// approval or a request for changes. An entry without any of them has been seen too, so be
    /// ready for it.
    pub struct PullRequestActivity {
        /// Somebody approved it.
        pub approval: Option<PullRequestActivityReview>, with_approval;
        /// Somebody asked for changes.
        pub changes_requested: Option<PullRequestActivityReview>, with_changes_requested;
        /// Somebody commented on it.
        pub comment: Option<Box<PullRequestComment>>, with_comment(Box<PullRequestComment>);
        /// The pull request that this is about, short.
        pub pull_request: Option<Box<PullRequest>>, with_pull_request(Box<PullRequest>);
        /// The pull request was opened, edited, pushed to, merged or declined.
        pub update: Option<Box<PullRequestActivityUpdate>>,
            with_update(Box<PullRequestActivityUpdate>);
    }
}
