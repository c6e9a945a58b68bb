//! Pull request participant.

use crate::models::User;
use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// Somebody who takes part in a pull request, and what they say to it.
    ///
    /// To name a reviewer, the `user` is enough.
    pub struct PullRequestParticipant {
        /// Whether they approve. The same as the status `APPROVED`.
        ///
        /// Set by the server.
        pub approved: Option<bool>, with_approved;
        /// The commit that they had seen when they last approved or asked for changes. Missing
        /// while they did neither.
        ///
        /// Set by the server.
        pub last_reviewed_commit: Option<String> = "lastReviewedCommit",
            with_last_reviewed_commit(into);
        /// Whether they wrote it, are asked to review it, or joined by themselves.
        ///
        /// Set by the server.
        pub role: Option<ParticipantRole>, with_role(into);
        /// What they say to it so far.
        ///
        /// Set by the server.
        pub status: Option<ParticipantStatus>, with_status(into);
        /// Who it is.
        pub user: Option<User>, with_user;
    }
}

/// What part somebody has in a pull request.
///
/// Only `REVIEWER` can be given to somebody. The author stays the author.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParticipantRole {
    /// `AUTHOR`
    ///
    /// Opened it. It cannot be given to another.
    Author,
    /// `REVIEWER`
    ///
    /// Is asked to review it.
    Reviewer,
    /// `PARTICIPANT`
    ///
    /// Joined without being asked, such as by a comment.
    Participant,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<ParticipantRole>),
}

bitbucket_runtime::open_enum! {
    ParticipantRole {
        Author = "AUTHOR", Reviewer = "REVIEWER", Participant = "PARTICIPANT",
    }
}

/// What somebody says to a pull request.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParticipantStatus {
    /// `UNAPPROVED`
    ///
    /// Nothing yet, or nothing any more.
    Unapproved,
    /// `NEEDS_WORK`
    ///
    /// Something has to change first.
    NeedsWork,
    /// `APPROVED`
    ///
    /// It is good to merge.
    Approved,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<ParticipantStatus>),
}

bitbucket_runtime::open_enum! {
    ParticipantStatus {
        Unapproved = "UNAPPROVED", NeedsWork = "NEEDS_WORK", Approved = "APPROVED",
    }
}
