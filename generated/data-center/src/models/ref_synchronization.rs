//! Ref synchronization.

use crate::models::RefSynchronizationContext;
use bitbucket_runtime::wire::{Extra, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// Ref synchronization.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RefSynchronization {
    /// Action.
    pub action: RefSynchronizationAction,
    /// Context.
    pub context: Option<RefSynchronizationContext>,
    /// Ref ID.
    pub ref_id: String,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { RefSynchronization { action, context, ref_id = "refId" }, new }

setters! {
    RefSynchronization {
        with_action(action: RefSynchronizationAction),
        with_context(context: RefSynchronizationContext), with_ref_id(ref_id: String),
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

open_enum! { RefSynchronizationAction { Discard = "DISCARD", Merge = "MERGE", Rebase = "REBASE" } }
