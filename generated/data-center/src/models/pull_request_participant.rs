//! Pull request participant.

use crate::models::User;
use bitbucket_runtime::wire::{Extra, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// Pull request participant.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PullRequestParticipant {
    /// Approved; set by the server.
    pub approved: Option<bool>,
    /// Last reviewed commit; set by the server.
    pub last_reviewed_commit: Option<String>,
    /// Role; set by the server.
    pub role: Option<ParticipantRole>,
    /// Status; set by the server.
    pub status: Option<ParticipantStatus>,
    /// User.
    pub user: Option<User>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    PullRequestParticipant {
        approved, last_reviewed_commit = "lastReviewedCommit", role, status, user,
    }
}

setters! {
    PullRequestParticipant {
        with_approved(approved: bool), with_last_reviewed_commit(last_reviewed_commit: String),
        with_role(role: ParticipantRole), with_status(status: ParticipantStatus),
        with_user(user: User),
    }
}

/// Participant role.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParticipantRole {
    /// `AUTHOR`
    Author,
    /// `REVIEWER`
    Reviewer,
    /// `PARTICIPANT`
    Participant,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<ParticipantRole>),
}

open_enum! {
    ParticipantRole {
        Author = "AUTHOR", Reviewer = "REVIEWER", Participant = "PARTICIPANT",
    }
}

/// Participant status.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParticipantStatus {
    /// `UNAPPROVED`
    Unapproved,
    /// `NEEDS_WORK`
    NeedsWork,
    /// `APPROVED`
    Approved,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<ParticipantStatus>),
}

open_enum! {
    ParticipantStatus {
        Unapproved = "UNAPPROVED", NeedsWork = "NEEDS_WORK", Approved = "APPROVED",
    }
}
