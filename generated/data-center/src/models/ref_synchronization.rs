//! Ref synchronization.

use crate::models::RefSynchronizationContext;
use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// How to bring a branch or tag of a fork back in line with the original.
    pub struct RefSynchronization, made by new {
        /// How a branch of a fork comes back in line with the original.
        pub action: RefSynchronizationAction, with_action(into);
        /// More on how to do it, such as the message of a merge.
        pub context: Option<RefSynchronizationContext>, with_context;
        /// The full name of the branch or tag, such as `refs/heads/main`.
        pub ref_id: String = "refId", with_ref_id(into);
    }
}

impl RefSynchronization {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(action: impl Into<RefSynchronizationAction>, ref_id: impl Into<String>) -> Self {
        Self::empty().with_action(action).with_ref_id(ref_id)
    }
}

/// How a branch of a fork comes back in line with the original.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RefSynchronizationAction {
    /// `DISCARD`
    ///
    /// It becomes as it is in the original, or is deleted where that has it no more.
    ///
    /// Commits that only the fork has are lost.
    Discard,
    /// `MERGE`
    ///
    /// What the original has is merged in, so that the branch is then ahead. Only for those
    /// that diverged.
    Merge,
    /// `REBASE`
    ///
    /// The fork's own commits are put on top of those of the original. Not every server can, it
    /// seems; then it answers 501.
    Rebase,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<RefSynchronizationAction>),
}

bitbucket_runtime::open_enum! {
    RefSynchronizationAction {
        Discard = "DISCARD", Merge = "MERGE", Rebase = "REBASE",
    }
}
