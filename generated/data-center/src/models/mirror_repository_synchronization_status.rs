//! Mirror repository synchronization status.

use crate::models::MirrorHashes;
use bitbucket_runtime::wire::Timestamp;

bitbucket_runtime::model! {
    /// How far a mirror is with one repository.
    pub struct MirrorRepositorySynchronizationStatus {
        /// The number that the repository has on the primary server, as text.
        pub external_repository_id: Option<String> = "externalRepoId",
            with_external_repository_id(into);
        /// How often fetching it went wrong since it last went well, it seems.
        pub failed_sync_count: Option<i64> = "failedSyncCount", with_failed_sync_count(into);
        /// Hashes of what the mirror has, to be compared with those of the primary server.
        pub hashes: Option<MirrorHashes>, with_hashes;
        /// When the mirror fetched it first.
        pub initial_sync_date: Option<Timestamp> = "initialSyncDate", with_initial_sync_date(into);
        /// When the mirror last fetched it.
        pub last_sync_date: Option<Timestamp> = "lastSyncDate", with_last_sync_date(into);
        /// The number that the project has on the mirror.
        pub local_project_id: Option<i64> = "localProjectId", with_local_project_id(into);
        /// The number that the repository has on the mirror.
        pub local_repository_id: Option<i64> = "localRepoId", with_local_repository_id(into);
        /// The primary server, by its id.
        pub upstream_id: Option<String> = "upstreamId", with_upstream_id(into);
    }
}
