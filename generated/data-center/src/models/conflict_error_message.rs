//! Conflict error message.

use crate::models::{ApiErrorMessage, PullRequest, PullRequestParticipant, RepositoryHookVeto};

bitbucket_runtime::model! {
    /// One reason for which a pull request or comment cannot be changed or merged as it stands.
    ///
    /// Which fields are there depends on the reason.
    pub struct ConflictErrorMessage {
        /// Whether the branches conflict. Only where a merge was refused.
        pub conflicted: Option<bool>, with_conflicted;
        /// The field that was refused. Null where the error is about no field.
        pub context: Option<String>, with_context(into);
        /// The version that the server has. Only where another was sent; read again what changed,
        /// then send this one.
        pub current_version: Option<i64> = "currentVersion", with_current_version(into);
        /// The error's class on the server, such as
        /// `com.atlassian.bitbucket.pull.PullRequestOutOfDateException`. Null where it has none.
        pub exception_name: Option<String> = "exceptionName", with_exception_name(into);
        /// The open pull request between the same branches. Only where one tried to open another.
        pub existing_pull_request: Option<Box<PullRequest>> = "existingPullRequest",
            with_existing_pull_request(Box<PullRequest>);
        /// The version that was sent. Only where the server has another.
        pub expected_version: Option<i64> = "expectedVersion", with_expected_version(into);
        /// What went wrong, in a sentence for people.
        pub message: Option<String>, with_message(into);
        /// The pull request as it is now. Only where its version was not the one sent.
        pub pull_request: Option<Box<PullRequest>> = "pullRequest",
            with_pull_request(Box<PullRequest>);
        /// The reviewers that were refused, each with the reason.
        pub reviewer_errors: Option<Vec<ApiErrorMessage>> = "reviewerErrors",
            with_reviewer_errors([ApiErrorMessage]);
        /// The reviewers that were not refused.
        pub valid_reviewers: Option<Vec<PullRequestParticipant>> = "validReviewers",
            with_valid_reviewers([PullRequestParticipant]);
        /// Who objects to a merge, and why. Only where one was refused.
        pub vetoes: Option<Vec<RepositoryHookVeto>>, with_vetoes([RepositoryHookVeto]);
    }
}
