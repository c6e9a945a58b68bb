//! New pull request participant.

use crate::models::{ParticipantRole, User};
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// New pull request participant.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewPullRequestParticipant {
    /// Role.
    pub role: ParticipantRole,
    /// User.
    pub user: User,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { NewPullRequestParticipant { role, user }, new }

setters! { NewPullRequestParticipant { with_role(role: ParticipantRole), with_user(user: User) } }

impl NewPullRequestParticipant {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(role: impl Into<ParticipantRole>, user: impl Into<User>) -> Self {
        Self::empty().with_role(role).with_user(user)
    }
}
