//! Pull request review.

use crate::models::ParticipantStatus;

bitbucket_runtime::model! {
    /// What the caller says at the end of a review.
    ///
    /// All comments of the caller that were pending are seen by everybody from then on.
    pub struct PullRequestReview {
        /// A comment on the pull request as a whole, in Markdown.
        pub comment_text: Option<String> = "commentText", with_comment_text(into);
        /// The newest commit that the caller has seen. Where there are newer ones by now, the
        /// server refuses with 409. Left out, it is the newest there is.
        pub last_reviewed_commit: Option<String> = "lastReviewedCommit",
            with_last_reviewed_commit(into);
        /// Whether the caller approves or asks for changes. Left out, that stays as it was, it
        /// seems.
        pub participant_status: Option<ParticipantStatus> = "participantStatus",
            with_participant_status(into);
    }
}
