//! Ref synchronization status.

use crate::models::RejectedRef;
use bitbucket_runtime::wire::Timestamp;

bitbucket_runtime::model! {
    /// How far a fork follows the repository that it came from.
    ///
    /// To turn that on or off, send `enabled`. The three lists hold the branches and tags that
    /// cannot follow by themselves.
    pub struct RefSynchronizationStatus {
        /// Those with commits of their own, which the original does not have.
        ///
        /// Set by the server.
        pub ahead_refs: Option<Vec<RejectedRef>> = "aheadRefs", with_ahead_refs([RejectedRef]);
        /// Whether it can follow at all. It must be a fork, and its owner must still see the
        /// original.
        ///
        /// Set by the server.
        pub available: Option<bool>, with_available;
        /// Those where both sides have commits that the other does not have.
        ///
        /// Set by the server.
        pub diverged_refs: Option<Vec<RejectedRef>> = "divergedRefs",
            with_diverged_refs([RejectedRef]);
        /// Whether it is meant to follow.
        pub enabled: Option<bool>, with_enabled;
        /// When it last followed. Missing where it never did.
        ///
        /// Set by the server.
        pub last_sync: Option<Timestamp> = "lastSync", with_last_sync(into);
        /// Those that changed here, and are deleted in the original.
        ///
        /// Set by the server.
        pub orphaned_refs: Option<Vec<RejectedRef>> = "orphanedRefs",
            with_orphaned_refs([RejectedRef]);
    }
}
