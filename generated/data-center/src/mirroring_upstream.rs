//! What an upstream server answers about its mirrors: servers, requests to mirror, content hashes and the preferred mirror.

use crate::models::{
    AnalyticsSettings, EnrichedRepository, MirrorAuthentication, MirrorServer, MirrorUpgrade,
    MirroredRepositoryDescriptor, MirroringRequest, MirroringRequestState, Project,
    RepositoryMirrorEvent, UserWithPermissions,
};
use bitbucket_runtime::{OffsetPage, Operation, Request, request};

static GET_PREFERRED_MIRROR: Operation = Operation::get(
    "mirroring_upstream::get_preferred_mirror",
    "/mirroring/latest/account/settings/preferred-mirror",
);

/// Gets a preferred mirror.
///
/// `GET /mirroring/latest/account/settings/preferred-mirror`
///
/// Refused with 404: `ApiErrorBody`.
#[inline]
pub fn get_preferred_mirror() -> Request<MirrorServer> {
    Request::new(&GET_PREFERRED_MIRROR, &[])
}

static SET_PREFERRED_MIRROR: Operation = Operation::post(
    "mirroring_upstream::set_preferred_mirror",
    "/mirroring/latest/account/settings/preferred-mirror",
);

/// Sets a preferred mirror.
///
/// `POST /mirroring/latest/account/settings/preferred-mirror`
///
/// Refused with 404: `ApiErrorBody`.
#[inline]
pub fn set_preferred_mirror(body: &str) -> Request<()> {
    Request::new(&SET_PREFERRED_MIRROR, &[]).json(&body.to_owned())
}

static CLEAR_PREFERRED_MIRROR: Operation = Operation::delete(
    "mirroring_upstream::clear_preferred_mirror",
    "/mirroring/latest/account/settings/preferred-mirror",
);

/// Clears a preferred mirror.
///
/// `DELETE /mirroring/latest/account/settings/preferred-mirror`
#[inline]
pub fn clear_preferred_mirror() -> Request<()> {
    Request::new(&CLEAR_PREFERRED_MIRROR, &[])
}

static GET_ANALYTICS_SETTINGS: Operation = Operation::get(
    "mirroring_upstream::get_analytics_settings",
    "/mirroring/latest/analyticsSettings",
);

/// Gets the analytics settings.
///
/// `GET /mirroring/latest/analyticsSettings`
#[inline]
pub fn get_analytics_settings() -> Request<AnalyticsSettings> {
    Request::new(&GET_ANALYTICS_SETTINGS, &[])
}

static AUTHENTICATE: Operation =
    Operation::post("mirroring_upstream::authenticate", "/mirroring/latest/authenticate");

/// Authenticates.
///
/// `POST /mirroring/latest/authenticate`
///
/// Refused with 400, 401: `ApiErrorBody`.
#[inline]
pub fn authenticate(body: &MirrorAuthentication) -> Request<UserWithPermissions> {
    Request::new(&AUTHENTICATE, &[]).json(body)
}

static LIST_MIRRORS: Operation =
    Operation::get("mirroring_upstream::list_mirrors", "/mirroring/latest/mirrorServers");

/// Lists mirrors.
///
/// `GET /mirroring/latest/mirrorServers`
#[inline]
pub fn list_mirrors() -> ListMirrorsRequest {
    ListMirrorsRequest(Request::new(&LIST_MIRRORS, &[]))
}

request! {
    /// Request of [`list_mirrors`].
    ListMirrorsRequest => OffsetPage<MirrorServer>;

    /// Query `start`.
    start(start: i64) => set_query("start", start);

    /// Query `limit`.
    limit(limit: i64) => set_query("limit", limit);
}

static GET_MIRROR: Operation =
    Operation::get("mirroring_upstream::get_mirror", "/mirroring/latest/mirrorServers/{mirrorId}");

/// Gets a mirror.
///
/// `GET /mirroring/latest/mirrorServers/{mirrorId}`
///
/// Refused with 404: `ApiErrorBody`.
#[inline]
pub fn get_mirror(mirror_id: &str) -> Request<MirrorServer> {
    Request::new(&GET_MIRROR, &[mirror_id.into()])
}

static UPGRADE_MIRROR: Operation = Operation::put(
    "mirroring_upstream::upgrade_mirror",
    "/mirroring/latest/mirrorServers/{mirrorId}",
);

/// Upgrades a mirror.
///
/// `PUT /mirroring/latest/mirrorServers/{mirrorId}`
#[inline]
pub fn upgrade_mirror(mirror_id: &str, body: &MirrorUpgrade) -> Request<MirrorServer> {
    Request::new(&UPGRADE_MIRROR, &[mirror_id.into()]).json(body)
}

static REMOVE_MIRROR: Operation = Operation::delete(
    "mirroring_upstream::remove_mirror",
    "/mirroring/latest/mirrorServers/{mirrorId}",
);

/// Removes a mirror.
///
/// `DELETE /mirroring/latest/mirrorServers/{mirrorId}`
#[inline]
pub fn remove_mirror(mirror_id: &str) -> Request<()> {
    Request::new(&REMOVE_MIRROR, &[mirror_id.into()])
}

static PUBLISH_EVENT: Operation = Operation::post(
    "mirroring_upstream::publish_event",
    "/mirroring/latest/mirrorServers/{mirrorId}/events",
);

/// Publishes an event.
///
/// `POST /mirroring/latest/mirrorServers/{mirrorId}/events`
///
/// Refused with 404: `ApiErrorBody`.
#[inline]
pub fn publish_event(mirror_id: &str, body: &RepositoryMirrorEvent) -> Request<()> {
    Request::new(&PUBLISH_EVENT, &[mirror_id.into()]).json(body)
}

static GET_PROJECT: Operation =
    Operation::get("mirroring_upstream::get_project", "/mirroring/latest/projects/{projectId}");

/// Gets a project.
///
/// `GET /mirroring/latest/projects/{projectId}`
///
/// Refused with 404: `ApiErrorBody`.
#[inline]
pub fn get_project(project_id: &str) -> Request<Project> {
    Request::new(&GET_PROJECT, &[project_id.into()])
}

static LIST_PROJECT_REPOSITORIES: Operation = Operation::get(
    "mirroring_upstream::list_project_repositories",
    "/mirroring/latest/projects/{projectId}/repos",
);

/// Lists project repositories.
///
/// `GET /mirroring/latest/projects/{projectId}/repos`
///
/// Refused with 409: `ApiErrorBody`.
#[inline]
pub fn list_project_repositories(project_id: &str) -> ListProjectRepositoriesRequest {
    ListProjectRepositoriesRequest(Request::new(&LIST_PROJECT_REPOSITORIES, &[project_id.into()]))
}

request! {
    /// Request of [`list_project_repositories`].
    ListProjectRepositoriesRequest => OffsetPage<EnrichedRepository>;

    /// Query `includeDefaultBranch`.
    include_default_branch(include_default_branch: bool) => set_query("includeDefaultBranch", include_default_branch);

    /// Query `start`.
    start(start: i64) => set_query("start", start);

    /// Query `limit`.
    limit(limit: i64) => set_query("limit", limit);
}

static LIST_REPOSITORIES: Operation =
    Operation::get("mirroring_upstream::list_repositories", "/mirroring/latest/repos");

/// Lists repositories.
///
/// `GET /mirroring/latest/repos`
///
/// Refused with 409: `ApiErrorBody`.
#[inline]
pub fn list_repositories() -> ListRepositoriesRequest {
    ListRepositoriesRequest(Request::new(&LIST_REPOSITORIES, &[]))
}

request! {
    /// Request of [`list_repositories`].
    ListRepositoriesRequest => OffsetPage<EnrichedRepository>;

    /// Query `includeDefaultBranch`.
    include_default_branch(include_default_branch: bool) => set_query("includeDefaultBranch", include_default_branch);

    /// Query `start`.
    start(start: i64) => set_query("start", start);

    /// Query `limit`.
    limit(limit: i64) => set_query("limit", limit);
}

static GET_REPOSITORY: Operation =
    Operation::get("mirroring_upstream::get_repository", "/mirroring/latest/repos/{repoId}");

/// Gets a repository.
///
/// `GET /mirroring/latest/repos/{repoId}`
///
/// Refused with 404: `ApiErrorBody`.
#[inline]
pub fn get_repository(repository_id: &str) -> GetRepositoryRequest {
    GetRepositoryRequest(Request::new(&GET_REPOSITORY, &[repository_id.into()]))
}

request! {
    /// Request of [`get_repository`].
    GetRepositoryRequest => EnrichedRepository;

    /// Query `includeDefaultBranch`.
    include_default_branch(include_default_branch: bool) => set_query("includeDefaultBranch", include_default_branch);
}

static LIST_REPOSITORY_MIRRORS: Operation = Operation::get(
    "mirroring_upstream::list_repository_mirrors",
    "/mirroring/latest/repos/{repoId}/mirrors",
);

/// Lists repository mirrors.
///
/// `GET /mirroring/latest/repos/{repoId}/mirrors`
///
/// Refused with 409: `ApiErrorBody`.
#[inline]
pub fn list_repository_mirrors(repository_id: &str) -> ListRepositoryMirrorsRequest {
    ListRepositoryMirrorsRequest(Request::new(&LIST_REPOSITORY_MIRRORS, &[repository_id.into()]))
}

request! {
    /// Request of [`list_repository_mirrors`].
    ListRepositoryMirrorsRequest => OffsetPage<MirroredRepositoryDescriptor>;

    /// Query `preAuthorized`.
    pre_authorized(pre_authorized: bool) => set_query("preAuthorized", pre_authorized);

    /// Query `start`.
    start(start: i64) => set_query("start", start);

    /// Query `limit`.
    limit(limit: i64) => set_query("limit", limit);
}

static LIST_MIRRORING_REQUESTS: Operation =
    Operation::get("mirroring_upstream::list_mirroring_requests", "/mirroring/latest/requests");

/// Lists mirroring requests.
///
/// `GET /mirroring/latest/requests`
#[inline]
pub fn list_mirroring_requests() -> ListMirroringRequestsRequest {
    ListMirroringRequestsRequest(Request::new(&LIST_MIRRORING_REQUESTS, &[]))
}

request! {
    /// Request of [`list_mirroring_requests`].
    ListMirroringRequestsRequest => OffsetPage<MirroringRequest>;

    /// Query `state`.
    state(state: MirroringRequestState) => set_query("state", state.as_str());

    /// Query `start`.
    start(start: i64) => set_query("start", start);

    /// Query `limit`.
    limit(limit: i64) => set_query("limit", limit);
}

static CREATE_MIRRORING_REQUEST: Operation =
    Operation::post("mirroring_upstream::create_mirroring_request", "/mirroring/latest/requests");

/// Creates a mirroring request.
///
/// `POST /mirroring/latest/requests`
///
/// Refused with 409: `ApiErrorBody`.
#[inline]
pub fn create_mirroring_request(body: &MirroringRequest) -> Request<MirroringRequest> {
    Request::new(&CREATE_MIRRORING_REQUEST, &[]).json(body)
}

static GET_MIRRORING_REQUEST: Operation = Operation::get(
    "mirroring_upstream::get_mirroring_request",
    "/mirroring/latest/requests/{mirroringRequestId}",
);

/// Gets a mirroring request.
///
/// `GET /mirroring/latest/requests/{mirroringRequestId}`
///
/// Refused with 409: `ApiErrorBody`.
#[inline]
pub fn get_mirroring_request(mirroring_request_id: i64) -> Request<MirroringRequest> {
    Request::new(&GET_MIRRORING_REQUEST, &[mirroring_request_id.into()])
}

static DELETE_MIRRORING_REQUEST: Operation = Operation::delete(
    "mirroring_upstream::delete_mirroring_request",
    "/mirroring/latest/requests/{mirroringRequestId}",
);

/// Deletes a mirroring request.
///
/// `DELETE /mirroring/latest/requests/{mirroringRequestId}`
///
/// Refused with 409: `ApiErrorBody`.
#[inline]
pub fn delete_mirroring_request(mirroring_request_id: i64) -> Request<()> {
    Request::new(&DELETE_MIRRORING_REQUEST, &[mirroring_request_id.into()])
}

static ACCEPT_MIRRORING_REQUEST: Operation = Operation::post(
    "mirroring_upstream::accept_mirroring_request",
    "/mirroring/latest/requests/{mirroringRequestId}/accept",
)
.headers(&[("x-atlassian-token", "no-check")]);

/// Accepts a mirroring request.
///
/// `POST /mirroring/latest/requests/{mirroringRequestId}/accept`
///
/// Refused with 409: `ApiErrorBody`.
#[inline]
pub fn accept_mirroring_request(mirroring_request_id: i64) -> Request<MirrorServer> {
    Request::new(&ACCEPT_MIRRORING_REQUEST, &[mirroring_request_id.into()])
}

static REJECT_MIRRORING_REQUEST: Operation = Operation::post(
    "mirroring_upstream::reject_mirroring_request",
    "/mirroring/latest/requests/{mirroringRequestId}/reject",
)
.headers(&[("x-atlassian-token", "no-check")]);

/// Rejects a mirroring request.
///
/// `POST /mirroring/latest/requests/{mirroringRequestId}/reject`
///
/// Refused with 409: `ApiErrorBody`.
#[inline]
pub fn reject_mirroring_request(mirroring_request_id: i64) -> Request<MirrorServer> {
    Request::new(&REJECT_MIRRORING_REQUEST, &[mirroring_request_id.into()])
}
