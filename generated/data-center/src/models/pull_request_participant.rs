//! Pull request participant.

use crate::models::User;
use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// Pull request participant.
    pub struct PullRequestParticipant {
        /// Approved; set by the server.
        pub approved: Option<bool>, with_approved;
        /// Last reviewed commit; set by the server.
        pub last_reviewed_commit: Option<String> = "lastReviewedCommit",
            with_last_reviewed_commit(into);
        /// Role; set by the server.
        pub role: Option<ParticipantRole>, with_role(into);
        /// Status; set by the server.
        pub status: Option<ParticipantStatus>, with_status(into);
        /// User.
        pub user: Option<User>, with_user;
    }
}

/// Keeps pull requests in which the user has this part, or the people who have it.
///
/// Without it, every part counts.
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

bitbucket_runtime::open_enum! {
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

bitbucket_runtime::open_enum! {
    ParticipantStatus {
        Unapproved = "UNAPPROVED", NeedsWork = "NEEDS_WORK", Approved = "APPROVED",
    }
}
