//! Models of mirroring mirror.

use bitbucket_runtime::{object, open_enum, setters};
use bitbucket_runtime::wire::{Extra, Timestamp};
use crate::models::NamedLink;

/// Mirror hashes.
///
/// Schema: `#/components/schemas/RestMirrorHashes`
#[derive(Clone, PartialEq)]
pub struct MirrorHashes {
    /// `#/components/schemas/RestMirrorHashes/properties/content`
    pub content: Option<String>,
    /// `#/components/schemas/RestMirrorHashes/properties/metadata`
    pub metadata: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(MirrorHashes { content, metadata });

/// Mirror mode.
///
/// Schema: `#/components/schemas/RestUpstreamSettings/properties/mode`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MirrorMode {
    /// `ALL_PROJECTS`
    AllProjects,
    /// `SELECTED_PROJECTS`
    SelectedProjects,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(MirrorMode {
    AllProjects = "ALL_PROJECTS", SelectedProjects = "SELECTED_PROJECTS",
});

/// Mirror repository synchronization status.
///
/// Schema: `#/components/schemas/RestMirrorRepositorySynchronizationStatus`
#[derive(Clone, PartialEq)]
pub struct MirrorRepositorySynchronizationStatus {
    /// `#/components/schemas/RestMirrorRepositorySynchronizationStatus/properties/externalRepoId`
    pub external_repository_id: Option<String>,
    /// `#/components/schemas/RestMirrorRepositorySynchronizationStatus/properties/failedSyncCount`
    pub failed_sync_count: Option<i64>,
    /// `#/components/schemas/RestMirrorRepositorySynchronizationStatus/properties/hashes`
    pub hashes: Option<MirrorHashes>,
    /// `#/components/schemas/RestMirrorRepositorySynchronizationStatus/properties/initialSyncDate`
    pub initial_sync_date: Option<Timestamp>,
    /// `#/components/schemas/RestMirrorRepositorySynchronizationStatus/properties/lastSyncDate`
    pub last_sync_date: Option<Timestamp>,
    /// `#/components/schemas/RestMirrorRepositorySynchronizationStatus/properties/localProjectId`
    pub local_project_id: Option<i64>,
    /// `#/components/schemas/RestMirrorRepositorySynchronizationStatus/properties/localRepoId`
    pub local_repository_id: Option<i64>,
    /// `#/components/schemas/RestMirrorRepositorySynchronizationStatus/properties/upstreamId`
    pub upstream_id: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(MirrorRepositorySynchronizationStatus {
    external_repository_id = "externalRepoId", failed_sync_count = "failedSyncCount", hashes,
    initial_sync_date = "initialSyncDate", last_sync_date = "lastSyncDate",
    local_project_id = "localProjectId", local_repository_id = "localRepoId",
    upstream_id = "upstreamId",
});

/// Mirrored repository.
///
/// Schema: `#/components/schemas/RestMirroredRepository`
#[derive(Clone, PartialEq)]
pub struct MirroredRepository {
    /// `#/components/schemas/RestMirroredRepository/properties/available`
    pub available: Option<bool>,
    /// `#/components/schemas/RestMirroredRepository/properties/cloneUrls`
    pub clone_urls: Option<Vec<NamedLink>>,
    /// `#/components/schemas/RestMirroredRepository/properties/lastUpdated`
    pub last_updated: Option<Timestamp>,
    /// `#/components/schemas/RestMirroredRepository/properties/mirrorName`
    pub mirror_name: Option<String>,
    /// `#/components/schemas/RestMirroredRepository/properties/pushUrls`
    pub push_urls: Option<Vec<NamedLink>>,
    /// `#/components/schemas/RestMirroredRepository/properties/repositoryId`
    pub repository_id: Option<String>,
    /// `#/components/schemas/RestMirroredRepository/properties/status`
    pub status: Option<MirroredRepositoryStatus>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(MirroredRepository {
    available, clone_urls = "cloneUrls", last_updated = "lastUpdated", mirror_name = "mirrorName",
    push_urls = "pushUrls", repository_id = "repositoryId", status,
});

/// Mirrored repository status.
///
/// Schema: `#/components/schemas/RestMirroredRepository/properties/status`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MirroredRepositoryStatus {
    /// `NOT_MIRRORED`
    NotMirrored,
    /// `INITIALIZING`
    Initializing,
    /// `AVAILABLE`
    Available,
    /// `ERROR_INITIALIZING`
    ErrorInitializing,
    /// `ERROR_AVAILABLE`
    ErrorAvailable,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(MirroredRepositoryStatus {
    NotMirrored = "NOT_MIRRORED", Initializing = "INITIALIZING", Available = "AVAILABLE",
    ErrorInitializing = "ERROR_INITIALIZING", ErrorAvailable = "ERROR_AVAILABLE",
});

/// Queued synchronization.
///
/// Schema: `#/components/schemas/RestFarmSynchronizationRequest`
#[derive(Clone, PartialEq)]
pub struct QueuedSynchronization {
    /// `#/components/schemas/RestFarmSynchronizationRequest/properties/attempt`
    pub attempt: Option<i64>,
    /// `#/components/schemas/RestFarmSynchronizationRequest/properties/createdAt`
    pub created_at: Option<String>,
    /// `#/components/schemas/RestFarmSynchronizationRequest/properties/externalRepoId`
    pub external_repository_id: Option<String>,
    /// `#/components/schemas/RestFarmSynchronizationRequest/properties/type`
    pub r#type: Option<SynchronizationType>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(QueuedSynchronization {
    attempt, created_at = "createdAt", external_repository_id = "externalRepoId", r#type = "type",
});

/// Repository lock owner.
///
/// Schema: `#/components/schemas/RestRepositoryLockOwner`
#[derive(Clone, PartialEq)]
pub struct RepositoryLockOwner {
    /// `#/components/schemas/RestRepositoryLockOwner/properties/externalRepositoryId`
    pub external_repository_id: Option<String>,
    /// `#/components/schemas/RestRepositoryLockOwner/properties/lockAcquireTime`
    pub lock_acquire_time: Option<Timestamp>,
    /// `#/components/schemas/RestRepositoryLockOwner/properties/nodeId`
    pub node_id: Option<String>,
    /// `#/components/schemas/RestRepositoryLockOwner/properties/requestId`
    pub request_id: Option<String>,
    /// `#/components/schemas/RestRepositoryLockOwner/properties/threadName`
    pub thread_name: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(RepositoryLockOwner {
    external_repository_id = "externalRepositoryId", lock_acquire_time = "lockAcquireTime",
    node_id = "nodeId", request_id = "requestId", thread_name = "threadName",
});

/// Rolling upgrade state.
///
/// Schema: `#/components/schemas/RestRollingUpgradeState`
#[derive(Clone, PartialEq)]
pub struct RollingUpgradeState {
    /// `#/components/schemas/RestRollingUpgradeState/properties/rollingUpgradeEnabled`
    pub rolling_upgrade_enabled: Option<bool>,
    /// `#/components/schemas/RestRollingUpgradeState/properties/version`
    pub version: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(RollingUpgradeState {
    rolling_upgrade_enabled = "rollingUpgradeEnabled", version,
});

/// Synchronization progress.
///
/// Schema: `#/components/schemas/RestSyncProgress`
#[derive(Clone, PartialEq)]
pub struct SynchronizationProgress {
    /// `#/components/schemas/RestSyncProgress/properties/discovering`
    pub discovering: Option<bool>,
    /// `#/components/schemas/RestSyncProgress/properties/syncedRepos`
    pub synchronized_repositories: Option<i64>,
    /// `#/components/schemas/RestSyncProgress/properties/totalRepos`
    pub total_repositories: Option<i64>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(SynchronizationProgress {
    discovering, synchronized_repositories = "syncedRepos", total_repositories = "totalRepos",
});

/// Synchronization queue.
///
/// Schema: `#/components/schemas/RestRefSyncQueue`
#[derive(Clone, PartialEq)]
pub struct SynchronizationQueue {
    /// `#/components/schemas/RestRefSyncQueue/properties/values`
    pub values: Option<Vec<QueuedSynchronization>>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(SynchronizationQueue { values });

/// Synchronization type.
///
/// Schema: `#/components/schemas/RestFarmSynchronizationRequest/properties/type`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SynchronizationType {
    /// `incremental`
    Incremental,
    /// `snapshot`
    Snapshot,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(SynchronizationType { Incremental = "incremental", Snapshot = "snapshot" });

/// Upstream server.
///
/// Schema: `#/components/schemas/RestUpstreamServer`
#[derive(Clone, PartialEq)]
pub struct UpstreamServer {
    /// `#/components/schemas/RestUpstreamServer/properties/baseUrl`
    pub base_url: Option<String>,
    /// `#/components/schemas/RestUpstreamServer/properties/id`
    pub id: Option<String>,
    /// `#/components/schemas/RestUpstreamServer/properties/state`
    pub state: Option<UpstreamServerState>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(UpstreamServer { base_url = "baseUrl", id, state });

/// Upstream server state.
///
/// Schema: `#/components/schemas/RestUpstreamServer/properties/state`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpstreamServerState {
    /// `INITIALIZING`
    Initializing,
    /// `PENDING`
    Pending,
    /// `INSTALLED`
    Installed,
    /// `UNKNOWN`
    Unknown,
    /// `REMOVED`
    Removed,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(UpstreamServerState {
    Initializing = "INITIALIZING", Pending = "PENDING", Installed = "INSTALLED",
    Unknown = "UNKNOWN", Removed = "REMOVED",
});

/// Upstream settings.
///
/// Schema: `#/components/schemas/RestUpstreamSettings`
#[derive(Clone, PartialEq)]
pub struct UpstreamSettings {
    /// `#/components/schemas/RestUpstreamSettings/properties/mode`
    pub mode: Option<MirrorMode>,
    /// `#/components/schemas/RestUpstreamSettings/properties/projectIds`
    pub project_ids: Option<Vec<String>>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(UpstreamSettings { mode, project_ids = "projectIds" });
setters!(UpstreamSettings {
    with_mode(mode: MirrorMode), with_project_ids(project_ids: [String]),
});
