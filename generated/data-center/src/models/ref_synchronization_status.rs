//! Ref synchronization status.

use crate::models::RejectedRef;
use bitbucket_runtime::wire::Timestamp;

bitbucket_runtime::model! {
    /// Ref synchronization status.
    pub struct RefSynchronizationStatus {
        /// Ahead refs; set by the server.
        pub ahead_refs: Option<Vec<RejectedRef>> = "aheadRefs", with_ahead_refs([RejectedRef]);
        /// Available; set by the server.
        pub available: Option<bool>, with_available;
        /// Diverged refs; set by the server.
        pub diverged_refs: Option<Vec<RejectedRef>> = "divergedRefs",
            with_diverged_refs([RejectedRef]);
        /// Enabled.
        pub enabled: Option<bool>, with_enabled;
        /// Last sync; set by the server.
        pub last_sync: Option<Timestamp> = "lastSync", with_last_sync(into);
        /// Orphaned refs; set by the server.
        pub orphaned_refs: Option<Vec<RejectedRef>> = "orphanedRefs",
            with_orphaned_refs([RejectedRef]);
    }
}
