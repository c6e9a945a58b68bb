//! Ref synchronization status.

use crate::models::RejectedRef;
use bitbucket_runtime::wire::{Extra, Timestamp};
use bitbucket_runtime::{object, setters};

/// Ref synchronization status.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RefSynchronizationStatus {
    /// Ahead refs; set by the server.
    pub ahead_refs: Option<Vec<RejectedRef>>,
    /// Available; set by the server.
    pub available: Option<bool>,
    /// Diverged refs; set by the server.
    pub diverged_refs: Option<Vec<RejectedRef>>,
    /// Enabled.
    pub enabled: Option<bool>,
    /// Last sync; set by the server.
    pub last_sync: Option<Timestamp>,
    /// Orphaned refs; set by the server.
    pub orphaned_refs: Option<Vec<RejectedRef>>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    RefSynchronizationStatus {
        ahead_refs = "aheadRefs", available, diverged_refs = "divergedRefs", enabled,
        last_sync = "lastSync", orphaned_refs = "orphanedRefs",
    }
}

setters! {
    RefSynchronizationStatus {
        with_ahead_refs(ahead_refs: [RejectedRef]), with_available(available: bool),
        with_diverged_refs(diverged_refs: [RejectedRef]), with_enabled(enabled: bool),
        with_last_sync(last_sync: Timestamp), with_orphaned_refs(orphaned_refs: [RejectedRef]),
    }
}
