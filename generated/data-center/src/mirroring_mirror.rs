//! What a mirror answers: its repositories, settings, progress and rolling upgrades.

use crate::models::{
    ClusterNode, ListDelayedSyncRepositoriesAnswer, ListUpstreamServersAnswerValues,
    MirrorRepositorySynchronizationStatus, MirroredRepository, RepositoryLockOwner,
    RollingUpgradeState, SynchronizationProgress, SynchronizationQueue, UpstreamServer,
    UpstreamSettings,
};
use bitbucket_runtime::wire::Json;
use bitbucket_runtime::{Integer, OffsetPage, Operation, PathText, Request, request};

static LIST_FARM_NODES: Operation =
    Operation::get("mirroring_mirror::list_farm_nodes", "/mirroring/latest/farmNodes")
        .accept("application/json;charset=UTF-8")
        .seen_in(&["9.4", "9.5", "9.6", "10.2", "10.3"]);

/// Lists the nodes that make up a mirror.
///
/// `GET /mirroring/latest/farmNodes`
///
/// Seen in 9.4 and later; not in 8.19.
/// Refused with 404: `ApiErrorBody`.
#[doc(alias = "getFarmNodes")]
#[inline]
pub fn list_farm_nodes() -> ListFarmNodesRequest {
    ListFarmNodesRequest(Request::new(&LIST_FARM_NODES, &[]))
}

request! {
    /// Request of [`list_farm_nodes`].
    ListFarmNodesRequest => Vec<ClusterNode>;
}

static REFRESH_MESH_CONFIG: Operation = Operation::post(
    "mirroring_mirror::refresh_mesh_config",
    "/mirroring/latest/mesh/config/refresh",
)
.headers(&[("x-atlassian-token", "no-check")])
.seen_in(&["8.19"]);

/// Makes the helper that runs beside each node of a mirror read its configuration again.
///
/// `POST /mirroring/latest/mesh/config/refresh`
///
/// 401 says that the caller may not do it.
///
/// Seen in 8.19; not in 9.4.
/// Refused with 401: `ApiErrorBody`.
#[inline]
pub fn refresh_mesh_config() -> RefreshMeshConfigRequest {
    RefreshMeshConfigRequest(Request::new(&REFRESH_MESH_CONFIG, &[]))
}

request! {
    /// Request of [`refresh_mesh_config`].
    RefreshMeshConfigRequest => Json;
}

static LIST_DELAYED_SYNC_REPOSITORIES: Operation = Operation::get(
    "mirroring_mirror::list_delayed_sync_repositories",
    "/mirroring/latest/mirrorRepos/delayed-sync",
)
.accept("application/json;charset=UTF-8")
.seen_in(&["9.5", "9.6", "10.2", "10.3"]);

/// Lists the repositories that a mirror is late to synchronize.
///
/// `GET /mirroring/latest/mirrorRepos/delayed-sync`
///
/// `delayThreshold` says how late. At most 100 come. 401 says that the caller may not see
/// them.
///
/// Seen in 9.5 and later; not in 9.4.
/// Refused with 401: `ApiErrorBody`.
#[doc(alias = "getDelayedSyncRepositories")]
#[inline]
pub fn list_delayed_sync_repositories() -> ListDelayedSyncRepositoriesRequest {
    ListDelayedSyncRepositoriesRequest(Request::new(&LIST_DELAYED_SYNC_REPOSITORIES, &[]))
}

request! {
    /// Request of [`list_delayed_sync_repositories`].
    ListDelayedSyncRepositoriesRequest => Vec<ListDelayedSyncRepositoriesAnswer>;

    /// Keeps repositories that are late by so much at least. It cannot be less than the time
    /// after which the mirror looks for changes by itself, which its administrator sets.
    ///
    /// Query `delayThreshold`.
    delay_threshold(delay_threshold: &str) => set_query("delayThreshold", delay_threshold);

    /// How many items a page holds at most. The server has a cap of its own and may give fewer;
    /// `isLastPage` says whether there are more.
    ///
    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static GET_REPOSITORY: Operation = Operation::get(
    "mirroring_mirror::get_repository",
    "/mirroring/latest/mirrorRepos/{externalRepositoryId}",
)
.accept("application/json;charset=UTF-8")
.seen_in(&["9.4", "9.5", "9.6", "10.2", "10.3"]);

/// Gives a repository as a mirror has it: where to clone it from, and whether it is there
/// yet.
///
/// `GET /mirroring/latest/mirrorRepos/{externalRepositoryId}`
///
/// A repository that the mirror does not know is a 404.
///
/// Arguments:
///
/// - `external_repository_id`: The repository, by the id under which the mirror knows it.
///
/// Seen in 9.4 and later; not in 8.19.
/// Refused with 404: `ApiErrorBody`.
#[doc(alias = "getMirroredRepository")]
#[inline]
pub fn get_repository(external_repository_id: impl PathText) -> GetRepositoryRequest {
    GetRepositoryRequest(Request::new(&GET_REPOSITORY, &[external_repository_id.path_value()]))
}

request! {
    /// Request of [`get_repository`].
    GetRepositoryRequest => MirroredRepository;
}

static GET_SYNC_PROGRESS: Operation =
    Operation::get("mirroring_mirror::get_sync_progress", "/mirroring/latest/progress")
        .accept("application/json;charset=UTF-8")
        .seen_in(&["9.4", "9.5", "9.6", "10.2", "10.3"]);

/// Tells how far a mirror is: how many repositories it has, of how many.
///
/// `GET /mirroring/latest/progress`
///
/// While `discovering` is true, more may turn up. Where nothing is under way, both numbers
/// are 0.
///
/// Seen in 9.4 and later; not in 8.19.
/// Refused with 404: `ApiErrorBody`.
#[doc(alias = "getSynchronizationProgress")]
#[inline]
pub fn get_sync_progress() -> GetSyncProgressRequest {
    GetSyncProgressRequest(Request::new(&GET_SYNC_PROGRESS, &[]))
}

request! {
    /// Request of [`get_sync_progress`].
    GetSyncProgressRequest => SynchronizationProgress;
}

static LIST_OUT_OF_SYNC_REPOSITORIES: Operation = Operation::get(
    "mirroring_mirror::list_out_of_sync_repositories",
    "/mirroring/latest/supportInfo/out-of-sync-repos/content",
)
.accept("application/json;charset=UTF-8")
.seen_in(&["8.19", "9.4"]);

/// Lists the repositories that have changed a while ago and still are not synchronized on a
/// node of a mirror.
///
/// `GET /mirroring/latest/supportInfo/out-of-sync-repos/content`
///
/// They are given by their ids on the server that is copied. How long a while is, and how
/// often the node looks, an administrator sets. 409 says that it was not switched on, which
/// it is not by itself. 401 says that the caller may not see it.
///
/// Seen in 9.4 and earlier; not in 9.5.
/// Refused with 401, 409: `ApiErrorBody`.
#[doc(alias = "getOutOfSyncRepositories")]
#[inline]
pub fn list_out_of_sync_repositories() -> ListOutOfSyncRepositoriesRequest {
    ListOutOfSyncRepositoriesRequest(Request::new(&LIST_OUT_OF_SYNC_REPOSITORIES, &[]))
}

request! {
    /// Request of [`list_out_of_sync_repositories`].
    ListOutOfSyncRepositoriesRequest => Vec<String>;
}

static GET_REPOSITORY_LOCK_OWNER: Operation = Operation::get(
    "mirroring_mirror::get_repository_lock_owner",
    "/mirroring/latest/supportInfo/projects/{projectKey}/repos/{repositorySlug}/repo-lock-owner",
)
.accept("application/json;charset=UTF-8");

/// Gives the process that is synchronizing a repository now, on any node of a mirror.
///
/// `GET /mirroring/latest/supportInfo/projects/{projectKey}/repos/{repositorySlug}/repo-lock-owner`
///
/// The answer is empty where there is none. It takes the global permission `ADMIN`.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_repository_lock_owner(
    project_key: impl PathText,
    repository_slug: impl PathText,
) -> GetRepositoryLockOwnerRequest {
    GetRepositoryLockOwnerRequest(Request::new(
        &GET_REPOSITORY_LOCK_OWNER,
        &[project_key.path_value(), repository_slug.path_value()],
    ))
}

request! {
    /// Request of [`get_repository_lock_owner`].
    GetRepositoryLockOwnerRequest => RepositoryLockOwner;
}

static GET_REPOSITORY_SYNC_STATUS: Operation = Operation::get(
    "mirroring_mirror::get_repository_sync_status",
    "/mirroring/latest/supportInfo/projects/{projectKey}/repos/{repositorySlug}/repoSyncStatus",
)
.accept("application/json;charset=UTF-8");

/// Tells when a node of a mirror has synchronized a repository, and by which numbers it is
/// known here and there.
///
/// `GET /mirroring/latest/supportInfo/projects/{projectKey}/repos/{repositorySlug}/repoSyncStatus`
///
/// It takes the global permission `ADMIN`.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// Refused with 401, 404: `ApiErrorBody`.
#[doc(alias = "getRepoSyncStatus")]
#[inline]
pub fn get_repository_sync_status(
    project_key: impl PathText,
    repository_slug: impl PathText,
) -> GetRepositorySyncStatusRequest {
    GetRepositorySyncStatusRequest(Request::new(
        &GET_REPOSITORY_SYNC_STATUS,
        &[project_key.path_value(), repository_slug.path_value()],
    ))
}

request! {
    /// Request of [`get_repository_sync_status`].
    GetRepositorySyncStatusRequest => MirrorRepositorySynchronizationStatus;
}

static GET_REF_CHANGE_QUEUE: Operation = Operation::get(
    "mirroring_mirror::get_ref_change_queue",
    "/mirroring/latest/supportInfo/refChangesQueue",
)
.accept("application/json;charset=UTF-8");

/// Lists the changes that wait for a mirror to fetch them.
///
/// `GET /mirroring/latest/supportInfo/refChangesQueue`
///
/// Mostly there are none, since its nodes take them off at once. The list is cut short at a
/// number that an administrator sets. 401 says that the caller may not see it.
///
/// Refused with 401: `ApiErrorBody`.
#[doc(alias = "getRefChangesQueue")]
#[inline]
pub fn get_ref_change_queue() -> GetRefChangeQueueRequest {
    GetRefChangeQueueRequest(Request::new(&GET_REF_CHANGE_QUEUE, &[]))
}

request! {
    /// Request of [`get_ref_change_queue`].
    GetRefChangeQueueRequest => SynchronizationQueue;
}

static GET_REF_CHANGE_QUEUE_LENGTH: Operation = Operation::get(
    "mirroring_mirror::get_ref_change_queue_length",
    "/mirroring/latest/supportInfo/refChangesQueue/count",
)
.accept("application/json;charset=UTF-8");

/// Counts the changes that wait for a mirror to fetch them.
///
/// `GET /mirroring/latest/supportInfo/refChangesQueue/count`
///
/// It takes the global permission `ADMIN`.
///
/// Refused with 401: `ApiErrorBody`.
#[doc(alias = "getRefChangesQueueCount")]
#[inline]
pub fn get_ref_change_queue_length() -> GetRefChangeQueueLengthRequest {
    GetRefChangeQueueLengthRequest(Request::new(&GET_REF_CHANGE_QUEUE_LENGTH, &[]))
}

request! {
    /// Request of [`get_ref_change_queue_length`].
    GetRefChangeQueueLengthRequest => Json;
}

static LIST_REPOSITORY_LOCK_OWNERS: Operation = Operation::get(
    "mirroring_mirror::list_repository_lock_owners",
    "/mirroring/latest/supportInfo/repo-lock-owners",
)
.accept("application/json;charset=UTF-8");

/// Lists the processes that are synchronizing a repository now, on all nodes of a mirror.
///
/// `GET /mirroring/latest/supportInfo/repo-lock-owners`
///
/// It takes the global permission `ADMIN`.
///
/// Refused with 401: `ApiErrorBody`.
#[doc(alias = "getRepositoryLockOwners")]
#[inline]
pub fn list_repository_lock_owners() -> ListRepositoryLockOwnersRequest {
    ListRepositoryLockOwnersRequest(Request::new(&LIST_REPOSITORY_LOCK_OWNERS, &[]))
}

request! {
    /// Request of [`list_repository_lock_owners`].
    ListRepositoryLockOwnersRequest => Vec<RepositoryLockOwner>;
}

static LIST_REPOSITORY_SYNC_STATUSES: Operation = Operation::get(
    "mirroring_mirror::list_repository_sync_statuses",
    "/mirroring/latest/supportInfo/repoSyncStatus",
)
.accept("application/json;charset=UTF-8");

/// Lists the repositories that a node of a mirror has, with when each was synchronized.
///
/// `GET /mirroring/latest/supportInfo/repoSyncStatus`
///
/// It takes the global permission `ADMIN`.
///
/// Refused with 401: `ApiErrorBody`.
#[doc(alias = "getRepoSyncStatus")]
#[inline]
pub fn list_repository_sync_statuses() -> ListRepositorySyncStatusesRequest {
    ListRepositorySyncStatusesRequest(Request::new(&LIST_REPOSITORY_SYNC_STATUSES, &[]))
}

request! {
    /// Request of [`list_repository_sync_statuses`].
    ListRepositorySyncStatusesRequest => OffsetPage<MirrorRepositorySynchronizationStatus>;

    /// Where in the list the page begins, counted from 0.
    ///
    /// For the following page it is the `nextPageStart` of this one, never `start` and `limit`
    /// added up: the server gives fewer items where it has a cap of its own, and leaves out
    /// what the caller may not see. `isLastPage` says when it is over.
    ///
    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);

    /// How many items a page holds at most. The server has a cap of its own and may give fewer;
    /// `isLastPage` says whether there are more.
    ///
    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static GET_SYNC_SETTINGS: Operation =
    Operation::get("mirroring_mirror::get_sync_settings", "/mirroring/latest/syncSettings")
        .accept("application/json;charset=UTF-8")
        .seen_in(&["9.4", "9.5", "9.6", "10.2", "10.3"]);

/// Gives which projects a mirror copies: all, or those that were chosen.
///
/// `GET /mirroring/latest/syncSettings`
///
/// It is for the server that is copied, and for administrators.
///
/// Seen in 9.4 and later; not in 8.19.
/// Refused with 401, 404: `ApiErrorBody`.
#[doc(alias = "getMirrorSettings")]
#[inline]
pub fn get_sync_settings() -> GetSyncSettingsRequest {
    GetSyncSettingsRequest(Request::new(&GET_SYNC_SETTINGS, &[]))
}

request! {
    /// Request of [`get_sync_settings`].
    GetSyncSettingsRequest => UpstreamSettings;
}

static SET_SYNC_SETTINGS: Operation =
    Operation::put("mirroring_mirror::set_sync_settings", "/mirroring/latest/syncSettings")
        .accept("application/json;charset=UTF-8")
        .seen_in(&["9.4", "9.5", "9.6", "10.2", "10.3"]);

/// Sets which projects a mirror copies: all, or those of a list.
///
/// `PUT /mirroring/latest/syncSettings`
///
/// It is for the server that is copied, and for administrators.
///
/// Seen in 9.4 and later; not in 8.19.
/// Refused with 401, 404: `ApiErrorBody`.
#[doc(alias = "setMirrorSettings")]
#[inline]
pub fn set_sync_settings(body: &UpstreamSettings) -> SetSyncSettingsRequest {
    SetSyncSettingsRequest(Request::new(&SET_SYNC_SETTINGS, &[]).with_model(body))
}

request! {
    /// Request of [`set_sync_settings`].
    SetSyncSettingsRequest => UpstreamSettings;
}

static GET_SYNC_MODE: Operation =
    Operation::get("mirroring_mirror::get_sync_mode", "/mirroring/latest/syncSettings/mode")
        .accept("application/json;charset=UTF-8")
        .seen_in(&["9.4", "9.5", "9.6", "10.2", "10.3"]);

/// Tells whether a mirror copies all projects, or those that were chosen.
///
/// `GET /mirroring/latest/syncSettings/mode`
///
/// It is for the server that is copied, and for administrators.
///
/// Seen in 9.4 and later; not in 8.19.
/// Refused with 401, 404: `ApiErrorBody`.
#[doc(alias = "getMirrorMode")]
#[inline]
pub fn get_sync_mode() -> GetSyncModeRequest {
    GetSyncModeRequest(Request::new(&GET_SYNC_MODE, &[]))
}

request! {
    /// Request of [`get_sync_mode`].
    GetSyncModeRequest => String;
}

static SET_SYNC_MODE: Operation =
    Operation::put("mirroring_mirror::set_sync_mode", "/mirroring/latest/syncSettings/mode")
        .accept("application/json;charset=UTF-8")
        .seen_in(&["9.4", "9.5", "9.6", "10.2", "10.3"]);

/// Sets whether a mirror copies all projects, or those that were chosen.
///
/// `PUT /mirroring/latest/syncSettings/mode`
///
/// The body is the mode: `ALL_PROJECTS` or `SELECTED_PROJECTS`, else 400. It is for the
/// server that is copied, and for administrators.
///
/// Seen in 9.4 and later; not in 8.19.
/// Refused with 400, 401: `ApiErrorBody`.
#[doc(alias = "setMirrorMode")]
#[inline]
pub fn set_sync_mode(body: &str) -> SetSyncModeRequest {
    SetSyncModeRequest(Request::new(&SET_SYNC_MODE, &[]).with_model(&body.to_owned()))
}

request! {
    /// Request of [`set_sync_mode`].
    SetSyncModeRequest => String;
}

static LIST_PROJECTS: Operation =
    Operation::get("mirroring_mirror::list_projects", "/mirroring/latest/syncSettings/projects")
        .accept("application/json;charset=UTF-8")
        .seen_in(&["9.4", "9.5", "9.6", "10.2", "10.3"]);

/// Lists the projects that a mirror copies, by their numbers.
///
/// `GET /mirroring/latest/syncSettings/projects`
///
/// It is for the server that is copied, and for administrators.
///
/// Seen in 9.4 and later; not in 8.19.
/// Refused with 401, 404: `ApiErrorBody`.
#[doc(alias = "getMirroredProjects")]
#[inline]
pub fn list_projects() -> ListProjectsRequest {
    ListProjectsRequest(Request::new(&LIST_PROJECTS, &[]))
}

request! {
    /// Request of [`list_projects`].
    ListProjectsRequest => Vec<String>;
}

static ADD_PROJECTS: Operation =
    Operation::post("mirroring_mirror::add_projects", "/mirroring/latest/syncSettings/projects")
        .accept("application/json;charset=UTF-8")
        .seen_in(&["9.4", "9.5", "9.6", "10.2", "10.3"]);

/// Makes a mirror copy more projects.
///
/// `POST /mirroring/latest/syncSettings/projects`
///
/// The body lists their numbers; the answer lists all that it copies then. It is for the
/// server that is copied, and for administrators.
///
/// Seen in 9.4 and later; not in 8.19.
/// Refused with 401, 404: `ApiErrorBody`.
#[doc(alias = "startMirroringProjects")]
#[inline]
pub fn add_projects(body: &[String]) -> AddProjectsRequest {
    AddProjectsRequest(Request::new(&ADD_PROJECTS, &[]).with_model(&body))
}

request! {
    /// Request of [`add_projects`].
    AddProjectsRequest => Vec<String>;
}

static ADD_PROJECT: Operation = Operation::post(
    "mirroring_mirror::add_project",
    "/mirroring/latest/syncSettings/projects/{projectId}",
)
.headers(&[("x-atlassian-token", "no-check")])
.accept("application/json;charset=UTF-8")
.seen_in(&["9.4", "9.5", "9.6", "10.2", "10.3"]);

/// Makes a mirror copy one more project.
///
/// `POST /mirroring/latest/syncSettings/projects/{projectId}`
///
/// The answer lists the numbers of all that it copies then. It is for the server that is
/// copied, and for administrators.
///
/// Arguments:
///
/// - `project_id`: The project, by its number instead of its key.
///
/// Seen in 9.4 and later; not in 8.19.
/// Refused with 401, 404: `ApiErrorBody`.
#[doc(alias = "startMirroringProject")]
#[inline]
pub fn add_project(project_id: impl PathText) -> AddProjectRequest {
    AddProjectRequest(Request::new(&ADD_PROJECT, &[project_id.path_value()]))
}

request! {
    /// Request of [`add_project`].
    AddProjectRequest => Vec<String>;
}

static REMOVE_PROJECT: Operation = Operation::delete(
    "mirroring_mirror::remove_project",
    "/mirroring/latest/syncSettings/projects/{projectId}",
)
.seen_in(&["9.4", "9.5", "9.6", "10.2", "10.3"]);

/// Makes a mirror copy a project no more.
///
/// `DELETE /mirroring/latest/syncSettings/projects/{projectId}`
///
/// It is for the server that is copied, and for administrators.
///
/// Arguments:
///
/// - `project_id`: The project, by its number instead of its key.
///
/// Seen in 9.4 and later; not in 8.19.
/// Refused with 401, 404: `ApiErrorBody`.
#[doc(alias = "stopMirroringProject")]
#[inline]
pub fn remove_project(project_id: impl PathText) -> RemoveProjectRequest {
    RemoveProjectRequest(Request::new(&REMOVE_PROJECT, &[project_id.path_value()]))
}

request! {
    /// Request of [`remove_project`].
    RemoveProjectRequest => ();
}

static GET_UPSTREAM_SERVER: Operation =
    Operation::get("mirroring_mirror::get_upstream_server", "/mirroring/latest/upstreamServer")
        .accept("application/json;charset=UTF-8")
        .seen_in(&["9.4", "9.5", "9.6", "10.2", "10.3"]);

/// Gives the server that a mirror copies.
///
/// `GET /mirroring/latest/upstreamServer`
///
/// A 404 says that there is none yet.
///
/// Seen in 9.4 and later; not in 8.19.
/// Refused with 404: `ApiErrorBody`.
#[inline]
pub fn get_upstream_server() -> GetUpstreamServerRequest {
    GetUpstreamServerRequest(Request::new(&GET_UPSTREAM_SERVER, &[]))
}

request! {
    /// Request of [`get_upstream_server`].
    GetUpstreamServerRequest => UpstreamServer;
}

static LIST_UPSTREAM_SERVERS: Operation =
    Operation::get("mirroring_mirror::list_upstream_servers", "/mirroring/latest/upstreamServers")
        .seen_in(&["8.19"]);

/// Lists the servers that a mirror copies.
///
/// `GET /mirroring/latest/upstreamServers`
///
/// Newer mirrors have one, and a path that ends in `upstreamServer` for it.
///
/// Seen in 8.19; not in 9.4.
#[inline]
pub fn list_upstream_servers() -> ListUpstreamServersRequest {
    ListUpstreamServersRequest(Request::new(&LIST_UPSTREAM_SERVERS, &[]))
}

request! {
    /// Request of [`list_upstream_servers`].
    ListUpstreamServersRequest => OffsetPage<ListUpstreamServersAnswerValues>;

    /// Where in the list the page begins, counted from 0.
    ///
    /// For the following page it is the `nextPageStart` of this one, never `start` and `limit`
    /// added up: the server gives fewer items where it has a cap of its own, and leaves out
    /// what the caller may not see. `isLastPage` says when it is over.
    ///
    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);

    /// How many items a page holds at most. The server has a cap of its own and may give fewer;
    /// `isLastPage` says whether there are more.
    ///
    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static GET_UPSTREAM_SERVER_BY_ID: Operation = Operation::get(
    "mirroring_mirror::get_upstream_server_by_id",
    "/mirroring/latest/upstreamServers/{upstreamId}",
)
.seen_in(&["8.19"]);

/// Gives a server that a mirror copies.
///
/// `GET /mirroring/latest/upstreamServers/{upstreamId}`
///
/// Newer mirrors have one, and a path that ends in `upstreamServer` for it.
///
/// Arguments:
///
/// - `upstream_id`: The server that the mirror copies, by the `id` that the list of them
///   has.
///
/// Seen in 8.19; not in 9.4.
/// Refused with 404: `ApiErrorBody`.
#[inline]
pub fn get_upstream_server_by_id(upstream_id: impl PathText) -> GetUpstreamServerByIdRequest {
    GetUpstreamServerByIdRequest(Request::new(
        &GET_UPSTREAM_SERVER_BY_ID,
        &[upstream_id.path_value()],
    ))
}

request! {
    /// Request of [`get_upstream_server_by_id`].
    GetUpstreamServerByIdRequest => ListUpstreamServersAnswerValues;
}

static REPORT_ADDON_DISABLED: Operation = Operation::post(
    "mirroring_mirror::report_addon_disabled",
    "/mirroring/latest/upstreamServers/{upstreamId}/addon/disabled",
)
.headers(&[("x-atlassian-token", "no-check")])
.seen_in(&["8.19"]);

/// Tells a mirror that its add-on was switched off at the server that it copies.
///
/// `POST /mirroring/latest/upstreamServers/{upstreamId}/addon/disabled`
///
/// It seems that this server calls it, and that others have no use for it.
///
/// Arguments:
///
/// - `upstream_id`: The server that the mirror copies, by the `id` that the list of them
///   has.
///
/// Seen in 8.19; not in 9.4.
#[doc(alias = "onAddonDisabled")]
#[inline]
pub fn report_addon_disabled(upstream_id: impl PathText) -> ReportAddonDisabledRequest {
    ReportAddonDisabledRequest(Request::new(&REPORT_ADDON_DISABLED, &[upstream_id.path_value()]))
}

request! {
    /// Request of [`report_addon_disabled`].
    ReportAddonDisabledRequest => ();
}

static REPORT_ADDON_ENABLED: Operation = Operation::post(
    "mirroring_mirror::report_addon_enabled",
    "/mirroring/latest/upstreamServers/{upstreamId}/addon/enabled",
)
.headers(&[("x-atlassian-token", "no-check")])
.seen_in(&["8.19"]);

/// Tells a mirror that its add-on was switched on at the server that it copies.
///
/// `POST /mirroring/latest/upstreamServers/{upstreamId}/addon/enabled`
///
/// It seems that this server calls it, and that others have no use for it.
///
/// Arguments:
///
/// - `upstream_id`: The server that the mirror copies, by the `id` that the list of them
///   has.
///
/// Seen in 8.19; not in 9.4.
#[doc(alias = "onAddonEnabled")]
#[inline]
pub fn report_addon_enabled(upstream_id: impl PathText) -> ReportAddonEnabledRequest {
    ReportAddonEnabledRequest(Request::new(&REPORT_ADDON_ENABLED, &[upstream_id.path_value()]))
}

request! {
    /// Request of [`report_addon_enabled`].
    ReportAddonEnabledRequest => ();
}

static LIST_UPSTREAM_FARM_NODES: Operation = Operation::get(
    "mirroring_mirror::list_upstream_farm_nodes",
    "/mirroring/latest/upstreamServers/{upstreamId}/farmNodes",
)
.accept("application/json;charset=UTF-8")
.seen_in(&["8.19"]);

/// Lists the nodes that make up a mirror.
///
/// `GET /mirroring/latest/upstreamServers/{upstreamId}/farmNodes`
///
/// Newer mirrors have it without the server in the path.
///
/// Arguments:
///
/// - `upstream_id`: The server that the mirror copies, by the `id` that the list of them
///   has.
///
/// Seen in 8.19; not in 9.4.
/// Refused with 404: `ApiErrorBody`.
#[inline]
pub fn list_upstream_farm_nodes(upstream_id: impl PathText) -> ListUpstreamFarmNodesRequest {
    ListUpstreamFarmNodesRequest(Request::new(
        &LIST_UPSTREAM_FARM_NODES,
        &[upstream_id.path_value()],
    ))
}

request! {
    /// Request of [`list_upstream_farm_nodes`].
    ListUpstreamFarmNodesRequest => Vec<ClusterNode>;
}

static GET_UPSTREAM_SYNC_PROGRESS: Operation = Operation::get(
    "mirroring_mirror::get_upstream_sync_progress",
    "/mirroring/latest/upstreamServers/{upstreamId}/progress",
)
.seen_in(&["8.19"]);

/// Tells how far a mirror is with a server: how many repositories it has, of how many.
///
/// `GET /mirroring/latest/upstreamServers/{upstreamId}/progress`
///
/// While `discovering` is true, more may turn up. Newer mirrors have it without the server
/// in the path.
///
/// Arguments:
///
/// - `upstream_id`: The server that the mirror copies, by the `id` that the list of them
///   has.
///
/// Seen in 8.19; not in 9.4.
/// Refused with 404: `ApiErrorBody`.
#[inline]
pub fn get_upstream_sync_progress(upstream_id: impl PathText) -> GetUpstreamSyncProgressRequest {
    GetUpstreamSyncProgressRequest(Request::new(
        &GET_UPSTREAM_SYNC_PROGRESS,
        &[upstream_id.path_value()],
    ))
}

request! {
    /// Request of [`get_upstream_sync_progress`].
    GetUpstreamSyncProgressRequest => SynchronizationProgress;
}

static GET_UPSTREAM_REPOSITORY: Operation = Operation::get(
    "mirroring_mirror::get_upstream_repository",
    "/mirroring/latest/upstreamServers/{upstreamId}/repos/{upstreamRepoId}",
)
.seen_in(&["8.19"]);

/// Gives a repository as a mirror has it: where to clone it from, and whether it is there
/// yet.
///
/// `GET /mirroring/latest/upstreamServers/{upstreamId}/repos/{upstreamRepoId}`
///
/// A server or repository that the mirror does not know is a 404. Newer mirrors have it
/// below `mirrorRepos`.
///
/// Arguments:
///
/// - `upstream_id`: The server that the mirror copies, by the `id` that the list of them
///   has.
/// - `upstream_repo_id`: The repository, by the number that it has on the server that the
///   mirror copies, such as `42`.
///
/// Seen in 8.19; not in 9.4.
/// Refused with 404: `ApiErrorBody`.
#[inline]
pub fn get_upstream_repository(
    upstream_id: impl PathText,
    upstream_repo_id: impl PathText,
) -> GetUpstreamRepositoryRequest {
    GetUpstreamRepositoryRequest(Request::new(
        &GET_UPSTREAM_REPOSITORY,
        &[upstream_id.path_value(), upstream_repo_id.path_value()],
    ))
}

request! {
    /// Request of [`get_upstream_repository`].
    GetUpstreamRepositoryRequest => MirroredRepository;
}

static SYNCHRONIZE_UPSTREAM_REPOSITORY: Operation = Operation::post(
    "mirroring_mirror::synchronize_upstream_repository",
    "/mirroring/latest/upstreamServers/{upstreamId}/repos/{upstreamRepoId}/synchronization",
)
.headers(&[("x-atlassian-token", "no-check")])
.seen_in(&["8.19"]);

/// Answers 410 to everybody: a mirror cannot be told to synchronize a repository any more.
///
/// `POST /mirroring/latest/upstreamServers/{upstreamId}/repos/{upstreamRepoId}/synchronization`
///
/// It does so by itself.
///
/// Arguments:
///
/// - `upstream_id`: The server that the mirror copies, by the `id` that the list of them
///   has.
/// - `upstream_repo_id`: The repository, by the number that it has on the server that the
///   mirror copies, such as `42`.
///
/// Seen in 8.19; not in 9.4.
/// Refused with 410: `Json`.
#[doc(alias = "synchronizeRepositoryWithUpstream")]
#[inline]
pub fn synchronize_upstream_repository(
    upstream_id: impl PathText,
    upstream_repo_id: impl PathText,
) -> SynchronizeUpstreamRepositoryRequest {
    SynchronizeUpstreamRepositoryRequest(Request::new(
        &SYNCHRONIZE_UPSTREAM_REPOSITORY,
        &[upstream_id.path_value(), upstream_repo_id.path_value()],
    ))
}

request! {
    /// Request of [`synchronize_upstream_repository`].
    SynchronizeUpstreamRepositoryRequest => ();

    /// How much to synchronize. The operations that have it do nothing any more.
    ///
    /// Query `level`.
    level(level: &str) => set_query("level", level);
}

static GET_UPSTREAM_SETTINGS: Operation = Operation::get(
    "mirroring_mirror::get_upstream_settings",
    "/mirroring/latest/upstreamServers/{upstreamId}/settings",
)
.seen_in(&["8.19"]);

/// Gives which projects of a server a mirror copies: all, or those that were chosen.
///
/// `GET /mirroring/latest/upstreamServers/{upstreamId}/settings`
///
/// It is for the server that is copied, and for administrators. Newer mirrors have it as
/// `syncSettings`.
///
/// Arguments:
///
/// - `upstream_id`: The server that the mirror copies, by the `id` that the list of them
///   has.
///
/// Seen in 8.19; not in 9.4.
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_upstream_settings(upstream_id: impl PathText) -> GetUpstreamSettingsRequest {
    GetUpstreamSettingsRequest(Request::new(&GET_UPSTREAM_SETTINGS, &[upstream_id.path_value()]))
}

request! {
    /// Request of [`get_upstream_settings`].
    GetUpstreamSettingsRequest => UpstreamSettings;
}

static SET_UPSTREAM_SETTINGS: Operation = Operation::put(
    "mirroring_mirror::set_upstream_settings",
    "/mirroring/latest/upstreamServers/{upstreamId}/settings",
)
.seen_in(&["8.19"]);

/// Sets which projects of a server a mirror copies: all, or those of a list.
///
/// `PUT /mirroring/latest/upstreamServers/{upstreamId}/settings`
///
/// It is for the server that is copied, and for administrators. Newer mirrors have it as
/// `syncSettings`.
///
/// Arguments:
///
/// - `upstream_id`: The server that the mirror copies, by the `id` that the list of them
///   has.
///
/// Seen in 8.19; not in 9.4.
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn set_upstream_settings(
    upstream_id: impl PathText,
    body: &UpstreamSettings,
) -> SetUpstreamSettingsRequest {
    SetUpstreamSettingsRequest(
        Request::new(&SET_UPSTREAM_SETTINGS, &[upstream_id.path_value()]).with_model(body),
    )
}

request! {
    /// Request of [`set_upstream_settings`].
    SetUpstreamSettingsRequest => UpstreamSettings;
}

static GET_UPSTREAM_MODE: Operation = Operation::get(
    "mirroring_mirror::get_upstream_mode",
    "/mirroring/latest/upstreamServers/{upstreamId}/settings/mode",
)
.seen_in(&["8.19"]);

/// Tells whether a mirror copies all projects of a server, or those that were chosen.
///
/// `GET /mirroring/latest/upstreamServers/{upstreamId}/settings/mode`
///
/// It is for the server that is copied, and for administrators. Newer mirrors have it below
/// `syncSettings`.
///
/// Arguments:
///
/// - `upstream_id`: The server that the mirror copies, by the `id` that the list of them
///   has.
///
/// Seen in 8.19; not in 9.4.
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_upstream_mode(upstream_id: impl PathText) -> GetUpstreamModeRequest {
    GetUpstreamModeRequest(Request::new(&GET_UPSTREAM_MODE, &[upstream_id.path_value()]))
}

request! {
    /// Request of [`get_upstream_mode`].
    GetUpstreamModeRequest => Json;
}

static SET_UPSTREAM_MODE: Operation = Operation::put(
    "mirroring_mirror::set_upstream_mode",
    "/mirroring/latest/upstreamServers/{upstreamId}/settings/mode",
)
.seen_in(&["8.19"]);

/// Sets whether a mirror copies all projects of a server, or those that were chosen.
///
/// `PUT /mirroring/latest/upstreamServers/{upstreamId}/settings/mode`
///
/// The body is the mode: `ALL_PROJECTS` or `SELECTED_PROJECTS`, else 400. It is for the
/// server that is copied, and for administrators. Newer mirrors have it below
/// `syncSettings`.
///
/// Arguments:
///
/// - `upstream_id`: The server that the mirror copies, by the `id` that the list of them
///   has.
///
/// Seen in 8.19; not in 9.4.
/// Refused with 400, 401: `ApiErrorBody`.
#[inline]
pub fn set_upstream_mode(upstream_id: impl PathText, body: &str) -> SetUpstreamModeRequest {
    SetUpstreamModeRequest(
        Request::new(&SET_UPSTREAM_MODE, &[upstream_id.path_value()]).with_model(&body.to_owned()),
    )
}

request! {
    /// Request of [`set_upstream_mode`].
    SetUpstreamModeRequest => Json;
}

static LIST_UPSTREAM_PROJECTS: Operation = Operation::get(
    "mirroring_mirror::list_upstream_projects",
    "/mirroring/latest/upstreamServers/{upstreamId}/settings/projects",
)
.seen_in(&["8.19"]);

/// Lists the projects of a server that a mirror copies, by their numbers.
///
/// `GET /mirroring/latest/upstreamServers/{upstreamId}/settings/projects`
///
/// It is for the server that is copied, and for administrators. Newer mirrors have it below
/// `syncSettings`.
///
/// Arguments:
///
/// - `upstream_id`: The server that the mirror copies, by the `id` that the list of them
///   has.
///
/// Seen in 8.19; not in 9.4.
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn list_upstream_projects(upstream_id: impl PathText) -> ListUpstreamProjectsRequest {
    ListUpstreamProjectsRequest(Request::new(&LIST_UPSTREAM_PROJECTS, &[upstream_id.path_value()]))
}

request! {
    /// Request of [`list_upstream_projects`].
    ListUpstreamProjectsRequest => Json;
}

static ADD_UPSTREAM_PROJECTS: Operation = Operation::post(
    "mirroring_mirror::add_upstream_projects",
    "/mirroring/latest/upstreamServers/{upstreamId}/settings/projects",
)
.seen_in(&["8.19"]);

/// Makes a mirror copy more projects of a server.
///
/// `POST /mirroring/latest/upstreamServers/{upstreamId}/settings/projects`
///
/// The body lists their numbers; the answer lists all that it copies then. It is for the
/// server that is copied, and for administrators. Newer mirrors have it below
/// `syncSettings`.
///
/// Arguments:
///
/// - `upstream_id`: The server that the mirror copies, by the `id` that the list of them
///   has.
///
/// Seen in 8.19; not in 9.4.
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn add_upstream_projects(
    upstream_id: impl PathText,
    body: &[String],
) -> AddUpstreamProjectsRequest {
    AddUpstreamProjectsRequest(
        Request::new(&ADD_UPSTREAM_PROJECTS, &[upstream_id.path_value()]).with_model(&body),
    )
}

request! {
    /// Request of [`add_upstream_projects`].
    AddUpstreamProjectsRequest => Json;
}

static REMOVE_UPSTREAM_PROJECTS: Operation = Operation::delete(
    "mirroring_mirror::remove_upstream_projects",
    "/mirroring/latest/upstreamServers/{upstreamId}/settings/projects",
)
.seen_in(&["8.19"]);

/// Makes a mirror copy several projects of a server no more.
///
/// `DELETE /mirroring/latest/upstreamServers/{upstreamId}/settings/projects`
///
/// The body lists their numbers. It is for the server that is copied, and for
/// administrators. Newer mirrors take one at a time, below `syncSettings`.
///
/// Arguments:
///
/// - `upstream_id`: The server that the mirror copies, by the `id` that the list of them
///   has.
///
/// Seen in 8.19; not in 9.4.
/// Refused with 401, 404: `ApiErrorBody`.
#[doc(alias = "stopMirroringProjects")]
#[inline]
pub fn remove_upstream_projects(
    upstream_id: impl PathText,
    body: &[String],
) -> RemoveUpstreamProjectsRequest {
    RemoveUpstreamProjectsRequest(
        Request::new(&REMOVE_UPSTREAM_PROJECTS, &[upstream_id.path_value()]).with_model(&body),
    )
}

request! {
    /// Request of [`remove_upstream_projects`].
    RemoveUpstreamProjectsRequest => ();
}

static ADD_UPSTREAM_PROJECT: Operation = Operation::post(
    "mirroring_mirror::add_upstream_project",
    "/mirroring/latest/upstreamServers/{upstreamId}/settings/projects/{projectId}",
)
.headers(&[("x-atlassian-token", "no-check")])
.seen_in(&["8.19"]);

/// Makes a mirror copy one more project of a server.
///
/// `POST /mirroring/latest/upstreamServers/{upstreamId}/settings/projects/{projectId}`
///
/// The answer lists the numbers of all that it copies then. It is for the server that is
/// copied, and for administrators. Newer mirrors have it below `syncSettings`.
///
/// Arguments:
///
/// - `upstream_id`: The server that the mirror copies, by the `id` that the list of them
///   has.
/// - `project_id`: The project, by its number instead of its key.
///
/// Seen in 8.19; not in 9.4.
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn add_upstream_project(
    upstream_id: impl PathText,
    project_id: impl PathText,
) -> AddUpstreamProjectRequest {
    AddUpstreamProjectRequest(Request::new(
        &ADD_UPSTREAM_PROJECT,
        &[upstream_id.path_value(), project_id.path_value()],
    ))
}

request! {
    /// Request of [`add_upstream_project`].
    AddUpstreamProjectRequest => Json;
}

static REMOVE_UPSTREAM_PROJECT: Operation = Operation::delete(
    "mirroring_mirror::remove_upstream_project",
    "/mirroring/latest/upstreamServers/{upstreamId}/settings/projects/{projectId}",
)
.seen_in(&["8.19"]);

/// Makes a mirror copy a project of a server no more.
///
/// `DELETE /mirroring/latest/upstreamServers/{upstreamId}/settings/projects/{projectId}`
///
/// It is for the server that is copied, and for administrators. Newer mirrors have it below
/// `syncSettings`.
///
/// Arguments:
///
/// - `upstream_id`: The server that the mirror copies, by the `id` that the list of them
///   has.
/// - `project_id`: The project, by its number instead of its key.
///
/// Seen in 8.19; not in 9.4.
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn remove_upstream_project(
    upstream_id: impl PathText,
    project_id: impl PathText,
) -> RemoveUpstreamProjectRequest {
    RemoveUpstreamProjectRequest(Request::new(
        &REMOVE_UPSTREAM_PROJECT,
        &[upstream_id.path_value(), project_id.path_value()],
    ))
}

request! {
    /// Request of [`remove_upstream_project`].
    RemoveUpstreamProjectRequest => ();
}

static SYNCHRONIZE_UPSTREAM: Operation = Operation::post(
    "mirroring_mirror::synchronize_upstream",
    "/mirroring/latest/upstreamServers/{upstreamId}/synchronization",
)
.headers(&[("x-atlassian-token", "no-check")])
.seen_in(&["8.19"]);

/// Answers 410 to everybody: a mirror cannot be told to synchronize any more.
///
/// `POST /mirroring/latest/upstreamServers/{upstreamId}/synchronization`
///
/// It does so by itself.
///
/// Arguments:
///
/// - `upstream_id`: The server that the mirror copies, by the `id` that the list of them
///   has.
///
/// Seen in 8.19; not in 9.4.
/// Refused with 410: `Json`.
#[doc(alias = "synchronizeWithUpstream")]
#[inline]
pub fn synchronize_upstream(upstream_id: impl PathText) -> SynchronizeUpstreamRequest {
    SynchronizeUpstreamRequest(Request::new(&SYNCHRONIZE_UPSTREAM, &[upstream_id.path_value()]))
}

request! {
    /// Request of [`synchronize_upstream`].
    SynchronizeUpstreamRequest => ();

    /// How much to synchronize. The operations that have it do nothing any more.
    ///
    /// Default: `DEFAULT`
    ///
    /// Query `level`.
    level(level: &str) => set_query("level", level);
}

static END_ROLLING_UPGRADE: Operation =
    Operation::post("mirroring_mirror::end_rolling_upgrade", "/mirroring/latest/zdu/end")
        .headers(&[("x-atlassian-token", "no-check")])
        .accept("application/json;charset=UTF-8")
        .seen_in(&["9.4", "9.5", "9.6", "10.2", "10.3"]);

/// Ends the upgrade of a mirror node by node, after which all its nodes have to run the
/// same version.
///
/// `POST /mirroring/latest/zdu/end`
///
/// It takes the global permission `SYS_ADMIN`.
///
/// Seen in 9.4 and later; not in 8.19.
/// Refused with 401: `ApiErrorBody`.
#[inline]
pub fn end_rolling_upgrade() -> EndRollingUpgradeRequest {
    EndRollingUpgradeRequest(Request::new(&END_ROLLING_UPGRADE, &[]))
}

request! {
    /// Request of [`end_rolling_upgrade`].
    EndRollingUpgradeRequest => RollingUpgradeState;
}

static START_ROLLING_UPGRADE: Operation =
    Operation::post("mirroring_mirror::start_rolling_upgrade", "/mirroring/latest/zdu/start")
        .headers(&[("x-atlassian-token", "no-check")])
        .accept("application/json;charset=UTF-8")
        .seen_in(&["9.4", "9.5", "9.6", "10.2", "10.3"]);

/// Begins the upgrade of a mirror node by node, during which its nodes may run different
/// versions.
///
/// `POST /mirroring/latest/zdu/start`
///
/// The answer says which version is the lowest. It takes the global permission `SYS_ADMIN`.
///
/// Seen in 9.4 and later; not in 8.19.
/// Refused with 401: `ApiErrorBody`.
#[inline]
pub fn start_rolling_upgrade() -> StartRollingUpgradeRequest {
    StartRollingUpgradeRequest(Request::new(&START_ROLLING_UPGRADE, &[]))
}

request! {
    /// Request of [`start_rolling_upgrade`].
    StartRollingUpgradeRequest => RollingUpgradeState;
}
