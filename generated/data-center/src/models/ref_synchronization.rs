//! Ref synchronization.

use crate::models::RefSynchronizationContext;
use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// Ref synchronization.
    pub struct RefSynchronization, made by new {
        /// Action.
        pub action: RefSynchronizationAction, with_action(into);
        /// Context.
        pub context: Option<RefSynchronizationContext>, with_context;
        /// Ref ID.
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

/// Ref synchronization action.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RefSynchronizationAction {
    /// `DISCARD`
    Discard,
    /// `MERGE`
    Merge,
    /// `REBASE`
    Rebase,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<RefSynchronizationAction>),
}

bitbucket_runtime::open_enum! {
    RefSynchronizationAction {
        Discard = "DISCARD", Merge = "MERGE", Rebase = "REBASE",
    }
}
