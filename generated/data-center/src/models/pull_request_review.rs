//! Pull request review.

use crate::models::ParticipantStatus;

bitbucket_runtime::model! {
    /// Pull request review.
    pub struct PullRequestReview {
        /// Comment text.
        pub comment_text: Option<String> = "commentText", with_comment_text(into);
        /// Last reviewed commit.
        pub last_reviewed_commit: Option<String> = "lastReviewedCommit",
            with_last_reviewed_commit(into);
        /// Participant status.
        pub participant_status: Option<ParticipantStatus> = "participantStatus",
            with_participant_status(into);
    }
}
