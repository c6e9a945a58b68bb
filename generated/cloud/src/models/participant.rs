//! Participant.

use crate::models::Account;
use bitbucket_runtime::wire::{DateTime, Extra, TypeTag, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// Participant.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Participant {
    /// Approved.
    pub approved: Option<bool>,
    /// Participated on.
    pub participated_on: Option<DateTime>,
    /// Role.
    pub role: Option<ParticipantRole>,
    /// State.
    pub state: Option<ParticipantState>,
    /// Type.
    pub r#type: TypeTag,
    /// User.
    pub user: Option<Account>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    Participant, tag "participant" {
        approved, participated_on, role, state, r#type = "type", user,
    }
}

setters! {
    Participant {
        with_approved(approved: bool), with_participated_on(participated_on: DateTime),
        with_role(role: ParticipantRole), with_state(state: ParticipantState),
        with_user(user: Account),
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

open_enum! { ParticipantRole { Participant = "PARTICIPANT", Reviewer = "REVIEWER" } }

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

open_enum! { ParticipantState { Approved = "approved", ChangesRequested = "changes_requested" } }
