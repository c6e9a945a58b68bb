//! New pull request participant.

use crate::models::{ParticipantRole, User};

bitbucket_runtime::model! {
    /// A user to be asked to review a pull request.
    pub struct NewPullRequestParticipant, made by new {
        /// What part somebody has in a pull request.
        ///
        /// Only `REVIEWER` can be given to somebody. The author stays the author.
        pub role: ParticipantRole, with_role(into);
        /// The user. `name` is enough.
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
