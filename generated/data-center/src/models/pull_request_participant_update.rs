//! Pull request participant update.

use crate::models::ParticipantStatus;

bitbucket_runtime::model! {
    /// Pull request participant update.
    pub struct PullRequestParticipantUpdate, made by new {
        /// Last reviewed commit.
        pub last_reviewed_commit: Option<String> = "lastReviewedCommit",
            with_last_reviewed_commit(into);
        /// Status.
        pub status: ParticipantStatus, with_status(into);
    }
}

impl PullRequestParticipantUpdate {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(status: impl Into<ParticipantStatus>) -> Self {
        Self::empty().with_status(status)
    }
}
