//! Participant.

use crate::models::Account;
use bitbucket_runtime::wire::{DateTime, TypeTag, Unlisted};

bitbucket_runtime::model! {
    /// Somebody who takes part in a pull request or spoke about a commit, and what they think
    /// of it.
    pub struct Participant, tag "participant" {
        /// Whether they approve. Beside it, `state` tells a request for changes from no opinion.
        pub approved: Option<bool>, with_approved;
        /// When they last did something: for who approves, the time of that; for others, of their
        /// last comment. Null where they did nothing yet.
        pub participated_on: Option<DateTime>, with_participated_on(into);
        /// Whether somebody was asked to review.
        pub role: Option<ParticipantRole>, with_role(into);
        /// The verdict of a participant. Null before there is one.
        pub state: Option<ParticipantState>, with_state(into);
        /// Type.
        pub r#type: TypeTag = "type";
        /// Who it is.
        pub user: Option<Account>, with_user(into);
    }
}

/// Whether somebody was asked to review.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParticipantRole {
    /// `PARTICIPANT`
    ///
    /// Took part without being asked, by a comment or an approval.
    Participant,
    /// `REVIEWER`
    ///
    /// Was asked to review.
    Reviewer,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<ParticipantRole>),
}

bitbucket_runtime::open_enum! {
    ParticipantRole {
        Participant = "PARTICIPANT", Reviewer = "REVIEWER",
    }
}

/// The verdict of a participant. Null before there is one.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParticipantState {
    /// `approved`
    ///
    /// Agrees with the changes.
    Approved,
    /// `changes_requested`
    ///
    /// Wants something changed first.
    ChangesRequested,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<ParticipantState>),
}

bitbucket_runtime::open_enum! {
    ParticipantState {
        Approved = "approved", ChangesRequested = "changes_requested",
    }
}
