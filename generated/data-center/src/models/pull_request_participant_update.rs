//! Pull request participant update.

use crate::models::ParticipantStatus;

bitbucket_runtime::model! {
    /// What the caller says to a pull request.
    pub struct PullRequestParticipantUpdate, made by new {
        /// The newest commit that the caller has seen. Where there are newer ones by now, the
        /// server refuses with 409. Left out, it is the newest there is.
        pub last_reviewed_commit: Option<String> = "lastReviewedCommit",
            with_last_reviewed_commit(into);
        /// What somebody says to a pull request.
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
