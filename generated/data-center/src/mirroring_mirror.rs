//! What a mirror answers: its repositories, settings, progress and rolling upgrades.

use crate::models::{
    ClusterNode, MirrorRepositorySynchronizationStatus, MirroredRepository, RepositoryLockOwner,
    RollingUpgradeState, SynchronizationProgress, SynchronizationQueue, UpstreamServer,
    UpstreamSettings,
};
use bitbucket_runtime::wire::Json;
use bitbucket_runtime::{OffsetPage, Operation, Request, request};

static LIST_FARM_NODES: Operation =
    Operation::get("mirroring_mirror::list_farm_nodes", "/mirroring/latest/farmNodes");

/// Lists farm nodes.
///
/// `GET /mirroring/latest/farmNodes`
///
/// Refused with 404: `ApiErrorBody`.
#[inline]
pub fn list_farm_nodes() -> Request<Vec<ClusterNode>> {
    Request::new(&LIST_FARM_NODES, &[])
}

static GET_REPOSITORY: Operation = Operation::get(
    "mirroring_mirror::get_repository",
    "/mirroring/latest/mirrorRepos/{externalRepositoryId}",
);

/// Gets a repository.
///
/// `GET /mirroring/latest/mirrorRepos/{externalRepositoryId}`
///
/// Refused with 404: `ApiErrorBody`.
#[inline]
pub fn get_repository(external_repository_id: &str) -> Request<MirroredRepository> {
    Request::new(&GET_REPOSITORY, &[external_repository_id.into()])
}

static GET_SYNC_PROGRESS: Operation =
    Operation::get("mirroring_mirror::get_sync_progress", "/mirroring/latest/progress");

/// Gets sync progress.
///
/// `GET /mirroring/latest/progress`
///
/// Refused with 404: `ApiErrorBody`.
#[inline]
pub fn get_sync_progress() -> Request<SynchronizationProgress> {
    Request::new(&GET_SYNC_PROGRESS, &[])
}

static LIST_OUT_OF_SYNC_REPOSITORIES: Operation = Operation::get(
    "mirroring_mirror::list_out_of_sync_repositories",
    "/mirroring/latest/supportInfo/out-of-sync-repos/content",
);

/// Lists out of sync repositories.
///
/// `GET /mirroring/latest/supportInfo/out-of-sync-repos/content`
///
/// Refused with 401, 409: `ApiErrorBody`.
#[inline]
pub fn list_out_of_sync_repositories() -> Request<Vec<String>> {
    Request::new(&LIST_OUT_OF_SYNC_REPOSITORIES, &[])
}

static GET_REPOSITORY_LOCK_OWNER: Operation = Operation::get(
    "mirroring_mirror::get_repository_lock_owner",
    "/mirroring/latest/supportInfo/projects/{projectKey}/repos/{repositorySlug}/repo-lock-owner",
);

/// Gets a repository lock owner.
///
/// `GET /mirroring/latest/supportInfo/projects/{projectKey}/repos/{repositorySlug}/repo-lock-owner`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_repository_lock_owner(
    project_key: &str,
    repository_slug: &str,
) -> Request<RepositoryLockOwner> {
    Request::new(&GET_REPOSITORY_LOCK_OWNER, &[project_key.into(), repository_slug.into()])
}

static GET_REPOSITORY_SYNC_STATUS: Operation = Operation::get(
    "mirroring_mirror::get_repository_sync_status",
    "/mirroring/latest/supportInfo/projects/{projectKey}/repos/{repositorySlug}/repoSyncStatus",
);

/// Gets a repository sync status.
///
/// `GET /mirroring/latest/supportInfo/projects/{projectKey}/repos/{repositorySlug}/repoSyncStatus`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_repository_sync_status(
    project_key: &str,
    repository_slug: &str,
) -> Request<MirrorRepositorySynchronizationStatus> {
    Request::new(&GET_REPOSITORY_SYNC_STATUS, &[project_key.into(), repository_slug.into()])
}

static GET_REF_CHANGE_QUEUE: Operation = Operation::get(
    "mirroring_mirror::get_ref_change_queue",
    "/mirroring/latest/supportInfo/refChangesQueue",
);

/// Gets a ref change queue.
///
/// `GET /mirroring/latest/supportInfo/refChangesQueue`
///
/// Refused with 401: `ApiErrorBody`.
#[inline]
pub fn get_ref_change_queue() -> Request<SynchronizationQueue> {
    Request::new(&GET_REF_CHANGE_QUEUE, &[])
}

static GET_REF_CHANGE_QUEUE_LENGTH: Operation = Operation::get(
    "mirroring_mirror::get_ref_change_queue_length",
    "/mirroring/latest/supportInfo/refChangesQueue/count",
);

/// Gets a ref change queue length.
///
/// `GET /mirroring/latest/supportInfo/refChangesQueue/count`
///
/// Refused with 401: `ApiErrorBody`.
#[inline]
pub fn get_ref_change_queue_length() -> Request<Json> {
    Request::new(&GET_REF_CHANGE_QUEUE_LENGTH, &[])
}

static LIST_REPOSITORY_LOCK_OWNERS: Operation = Operation::get(
    "mirroring_mirror::list_repository_lock_owners",
    "/mirroring/latest/supportInfo/repo-lock-owners",
);

/// Lists repository lock owners.
///
/// `GET /mirroring/latest/supportInfo/repo-lock-owners`
///
/// Refused with 401: `ApiErrorBody`.
#[inline]
pub fn list_repository_lock_owners() -> Request<Vec<RepositoryLockOwner>> {
    Request::new(&LIST_REPOSITORY_LOCK_OWNERS, &[])
}

static LIST_REPOSITORY_SYNC_STATUSES: Operation = Operation::get(
    "mirroring_mirror::list_repository_sync_statuses",
    "/mirroring/latest/supportInfo/repoSyncStatus",
);

/// Lists repository sync statuses.
///
/// `GET /mirroring/latest/supportInfo/repoSyncStatus`
///
/// Refused with 401: `ApiErrorBody`.
#[inline]
pub fn list_repository_sync_statuses() -> ListRepositorySyncStatusesRequest {
    ListRepositorySyncStatusesRequest(Request::new(&LIST_REPOSITORY_SYNC_STATUSES, &[]))
}

request! {
    /// Request of [`list_repository_sync_statuses`].
    ListRepositorySyncStatusesRequest => OffsetPage<MirrorRepositorySynchronizationStatus>;

    /// Query `start`.
    start(start: i64) => set_query("start", start);

    /// Query `limit`.
    limit(limit: i64) => set_query("limit", limit);
}

static GET_SYNC_SETTINGS: Operation =
    Operation::get("mirroring_mirror::get_sync_settings", "/mirroring/latest/syncSettings");

/// Gets the sync settings.
///
/// `GET /mirroring/latest/syncSettings`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_sync_settings() -> Request<UpstreamSettings> {
    Request::new(&GET_SYNC_SETTINGS, &[])
}

static SET_SYNC_SETTINGS: Operation =
    Operation::put("mirroring_mirror::set_sync_settings", "/mirroring/latest/syncSettings");

/// Sets the sync settings.
///
/// `PUT /mirroring/latest/syncSettings`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn set_sync_settings(body: &UpstreamSettings) -> Request<UpstreamSettings> {
    Request::new(&SET_SYNC_SETTINGS, &[]).json(body)
}

static GET_SYNC_MODE: Operation =
    Operation::get("mirroring_mirror::get_sync_mode", "/mirroring/latest/syncSettings/mode");

/// Gets a sync mode.
///
/// `GET /mirroring/latest/syncSettings/mode`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_sync_mode() -> Request<String> {
    Request::new(&GET_SYNC_MODE, &[])
}

static SET_SYNC_MODE: Operation =
    Operation::put("mirroring_mirror::set_sync_mode", "/mirroring/latest/syncSettings/mode");

/// Sets a sync mode.
///
/// `PUT /mirroring/latest/syncSettings/mode`
///
/// Refused with 400, 401: `ApiErrorBody`.
#[inline]
pub fn set_sync_mode(body: &str) -> Request<String> {
    Request::new(&SET_SYNC_MODE, &[]).json(&body.to_owned())
}

static LIST_PROJECTS: Operation =
    Operation::get("mirroring_mirror::list_projects", "/mirroring/latest/syncSettings/projects");

/// Lists projects.
///
/// `GET /mirroring/latest/syncSettings/projects`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn list_projects() -> Request<Vec<String>> {
    Request::new(&LIST_PROJECTS, &[])
}

static ADD_PROJECTS: Operation =
    Operation::post("mirroring_mirror::add_projects", "/mirroring/latest/syncSettings/projects");

/// Adds projects.
///
/// `POST /mirroring/latest/syncSettings/projects`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn add_projects(body: &[String]) -> Request<Vec<String>> {
    Request::new(&ADD_PROJECTS, &[]).json(&body)
}

static ADD_PROJECT: Operation = Operation::post(
    "mirroring_mirror::add_project",
    "/mirroring/latest/syncSettings/projects/{projectId}",
)
.headers(&[("x-atlassian-token", "no-check")]);

/// Adds a project.
///
/// `POST /mirroring/latest/syncSettings/projects/{projectId}`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn add_project(project_id: &str) -> Request<Vec<String>> {
    Request::new(&ADD_PROJECT, &[project_id.into()])
}

static REMOVE_PROJECT: Operation = Operation::delete(
    "mirroring_mirror::remove_project",
    "/mirroring/latest/syncSettings/projects/{projectId}",
);

/// Removes a project.
///
/// `DELETE /mirroring/latest/syncSettings/projects/{projectId}`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn remove_project(project_id: &str) -> Request<()> {
    Request::new(&REMOVE_PROJECT, &[project_id.into()])
}

static GET_UPSTREAM_SERVER: Operation =
    Operation::get("mirroring_mirror::get_upstream_server", "/mirroring/latest/upstreamServer");

/// Gets an upstream server.
///
/// `GET /mirroring/latest/upstreamServer`
///
/// Refused with 404: `ApiErrorBody`.
#[inline]
pub fn get_upstream_server() -> Request<UpstreamServer> {
    Request::new(&GET_UPSTREAM_SERVER, &[])
}

static END_ROLLING_UPGRADE: Operation =
    Operation::post("mirroring_mirror::end_rolling_upgrade", "/mirroring/latest/zdu/end")
        .headers(&[("x-atlassian-token", "no-check")]);

/// Ends a rolling upgrade.
///
/// `POST /mirroring/latest/zdu/end`
///
/// Refused with 401: `ApiErrorBody`.
#[inline]
pub fn end_rolling_upgrade() -> Request<RollingUpgradeState> {
    Request::new(&END_ROLLING_UPGRADE, &[])
}

static START_ROLLING_UPGRADE: Operation =
    Operation::post("mirroring_mirror::start_rolling_upgrade", "/mirroring/latest/zdu/start")
        .headers(&[("x-atlassian-token", "no-check")]);

/// Starts a rolling upgrade.
///
/// `POST /mirroring/latest/zdu/start`
///
/// Refused with 401: `ApiErrorBody`.
#[inline]
pub fn start_rolling_upgrade() -> Request<RollingUpgradeState> {
    Request::new(&START_ROLLING_UPGRADE, &[])
}
