//! Conflict error message.

use crate::models::{ApiErrorMessage, PullRequest, PullRequestParticipant, RepositoryHookVeto};

bitbucket_runtime::model! {
    /// Conflict error message.
    pub struct ConflictErrorMessage {
        /// Conflicted.
        pub conflicted: Option<bool>, with_conflicted;
        /// Context.
        pub context: Option<String>, with_context(into);
        /// Current version.
        pub current_version: Option<i64> = "currentVersion", with_current_version(into);
        /// Exception name.
        pub exception_name: Option<String> = "exceptionName", with_exception_name(into);
        /// Existing pull request.
        pub existing_pull_request: Option<Box<PullRequest>> = "existingPullRequest",
            with_existing_pull_request(Box<PullRequest>);
        /// Expected version.
        pub expected_version: Option<i64> = "expectedVersion", with_expected_version(into);
        /// Message.
        pub message: Option<String>, with_message(into);
        /// Pull request.
        pub pull_request: Option<Box<PullRequest>> = "pullRequest",
            with_pull_request(Box<PullRequest>);
        /// Reviewer errors.
        pub reviewer_errors: Option<Vec<ApiErrorMessage>> = "reviewerErrors",
            with_reviewer_errors([ApiErrorMessage]);
        /// Valid reviewers.
        pub valid_reviewers: Option<Vec<PullRequestParticipant>> = "validReviewers",
            with_valid_reviewers([PullRequestParticipant]);
        /// Vetoes.
        pub vetoes: Option<Vec<RepositoryHookVeto>>, with_vetoes([RepositoryHookVeto]);
    }
}
