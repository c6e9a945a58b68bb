//! Mirror repository synchronization status.

use crate::models::MirrorHashes;
use bitbucket_runtime::wire::Timestamp;

bitbucket_runtime::model! {
    /// Mirror repository synchronization status.
    pub struct MirrorRepositorySynchronizationStatus {
        /// External repo ID.
        pub external_repository_id: Option<String> = "externalRepoId",
            with_external_repository_id(into);
        /// Failed sync count.
        pub failed_sync_count: Option<i64> = "failedSyncCount", with_failed_sync_count(into);
        /// Hashes.
        pub hashes: Option<MirrorHashes>, with_hashes;
        /// Initial sync date.
        pub initial_sync_date: Option<Timestamp> = "initialSyncDate", with_initial_sync_date(into);
        /// Last sync date.
        pub last_sync_date: Option<Timestamp> = "lastSyncDate", with_last_sync_date(into);
        /// Local project ID.
        pub local_project_id: Option<i64> = "localProjectId", with_local_project_id(into);
        /// Local repo ID.
        pub local_repository_id: Option<i64> = "localRepoId", with_local_repository_id(into);
        /// Upstream ID.
        pub upstream_id: Option<String> = "upstreamId", with_upstream_id(into);
    }
}
