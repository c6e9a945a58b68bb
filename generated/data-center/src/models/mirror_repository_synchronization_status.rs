//! Mirror repository synchronization status.

use crate::models::MirrorHashes;
use bitbucket_runtime::wire::{Extra, Timestamp};
use bitbucket_runtime::{object, setters};

/// Mirror repository synchronization status.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MirrorRepositorySynchronizationStatus {
    /// External repo ID.
    pub external_repository_id: Option<String>,
    /// Failed sync count.
    pub failed_sync_count: Option<i64>,
    /// Hashes.
    pub hashes: Option<MirrorHashes>,
    /// Initial sync date.
    pub initial_sync_date: Option<Timestamp>,
    /// Last sync date.
    pub last_sync_date: Option<Timestamp>,
    /// Local project ID.
    pub local_project_id: Option<i64>,
    /// Local repo ID.
    pub local_repository_id: Option<i64>,
    /// Upstream ID.
    pub upstream_id: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    MirrorRepositorySynchronizationStatus {
        external_repository_id = "externalRepoId", failed_sync_count = "failedSyncCount", hashes,
        initial_sync_date = "initialSyncDate", last_sync_date = "lastSyncDate",
        local_project_id = "localProjectId", local_repository_id = "localRepoId",
        upstream_id = "upstreamId",
    }
}

setters! {
    MirrorRepositorySynchronizationStatus {
        with_external_repository_id(external_repository_id: String),
        with_failed_sync_count(failed_sync_count: i64), with_hashes(hashes: MirrorHashes),
        with_initial_sync_date(initial_sync_date: Timestamp),
        with_last_sync_date(last_sync_date: Timestamp),
        with_local_project_id(local_project_id: i64),
        with_local_repository_id(local_repository_id: i64), with_upstream_id(upstream_id: String),
    }
}
