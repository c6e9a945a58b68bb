//! Pull request participant update.

use crate::models::ParticipantStatus;
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Pull request participant update.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PullRequestParticipantUpdate {
    /// Last reviewed commit.
    pub last_reviewed_commit: Option<String>,
    /// Status.
    pub status: ParticipantStatus,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    PullRequestParticipantUpdate {
        last_reviewed_commit = "lastReviewedCommit", status,
    }, new
}

setters! {
    PullRequestParticipantUpdate {
        with_last_reviewed_commit(last_reviewed_commit: String),
        with_status(status: ParticipantStatus),
    }
}

impl PullRequestParticipantUpdate {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(status: impl Into<ParticipantStatus>) -> Self {
        Self::empty().with_status(status)
    }
}
