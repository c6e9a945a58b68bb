//! Pull request review.

use crate::models::ParticipantStatus;
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Pull request review.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PullRequestReview {
    /// Comment text.
    pub comment_text: Option<String>,
    /// Last reviewed commit.
    pub last_reviewed_commit: Option<String>,
    /// Participant status.
    pub participant_status: Option<ParticipantStatus>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    PullRequestReview {
        comment_text = "commentText", last_reviewed_commit = "lastReviewedCommit",
        participant_status = "participantStatus",
    }
}

setters! {
    PullRequestReview {
        with_comment_text(comment_text: String),
        with_last_reviewed_commit(last_reviewed_commit: String),
        with_participant_status(participant_status: ParticipantStatus),
    }
}
