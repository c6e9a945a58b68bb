//! New pull request participant.

use crate::models::{ParticipantRole, User};

bitbucket_runtime::model! {
    /// New pull request participant.
    pub struct NewPullRequestParticipant, made by new {
        /// Role.
        pub role: ParticipantRole, with_role(into);
        /// User.
        pub user: User, with_user;
    }
}

impl NewPullRequestParticipant {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(role: impl Into<ParticipantRole>, user: User) -> Self {
        Self::empty().with_role(role).with_user(user)
    }
}
