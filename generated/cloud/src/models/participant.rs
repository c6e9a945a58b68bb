//! Participant.

use crate::models::Account;
use bitbucket_runtime::wire::{DateTime, TypeTag, Unlisted};

bitbucket_runtime::model! {
    /// Participant.
    pub struct Participant, tag "participant" {
        /// Approved.
        pub approved: Option<bool>, with_approved;
        /// Participated on.
        pub participated_on: Option<DateTime>, with_participated_on(into);
        /// Role.
        pub role: Option<ParticipantRole>, with_role(into);
        /// State.
        pub state: Option<ParticipantState>, with_state(into);
        /// Type.
        pub r#type: TypeTag = "type";
        /// User.
        pub user: Option<Account>, with_user(into);
    }
}

/// Participant role.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParticipantRole {
    /// `PARTICIPANT`
    Participant,
    /// `REVIEWER`
    Reviewer,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<ParticipantRole>),
}

bitbucket_runtime::open_enum! {
    ParticipantRole {
        Participant = "PARTICIPANT", Reviewer = "REVIEWER",
    }
}

/// Participant state.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParticipantState {
    /// `approved`
    Approved,
    /// `changes_requested`
    ChangesRequested,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<ParticipantState>),
}

bitbucket_runtime::open_enum! {
    ParticipantState {
        Approved = "approved", ChangesRequested = "changes_requested",
    }
}
