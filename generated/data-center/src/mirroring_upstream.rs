//! What an upstream server answers about its mirrors: servers, requests to mirror, content hashes and the preferred mirror.

use crate::models::{
    AnalyticsSettings, EnrichedRepository, MirrorAuthentication, MirrorServer, MirrorUpgrade,
    MirroredRepositoryDescriptor, MirroringRequest, MirroringRequestState, Project,
    RepositoryMirrorEvent, UserWithPermissions,
};
use bitbucket_runtime::wire::Json;
use bitbucket_runtime::{Integer, OffsetPage, Operation, PathText, Request, Text, request};

static GET_PREFERRED_MIRROR: Operation = Operation::get(
    "mirroring_upstream::get_preferred_mirror",
    "/mirroring/latest/account/settings/preferred-mirror",
)
.accept("application/json;charset=UTF-8");

/// Gets a preferred mirror.
///
/// `GET /mirroring/latest/account/settings/preferred-mirror`
///
/// Refused with 404: `ApiErrorBody`.
#[inline]
pub fn get_preferred_mirror() -> GetPreferredMirrorRequest {
    GetPreferredMirrorRequest(Request::new(&GET_PREFERRED_MIRROR, &[]))
}

request! {
    /// Request of [`get_preferred_mirror`].
    GetPreferredMirrorRequest => MirrorServer;
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
pub fn set_preferred_mirror(body: &str) -> SetPreferredMirrorRequest {
    SetPreferredMirrorRequest(Request::new(&SET_PREFERRED_MIRROR, &[]).with_model(&body.to_owned()))
}

request! {
    /// Request of [`set_preferred_mirror`].
    SetPreferredMirrorRequest => ();
}

static CLEAR_PREFERRED_MIRROR: Operation = Operation::delete(
    "mirroring_upstream::clear_preferred_mirror",
    "/mirroring/latest/account/settings/preferred-mirror",
);

/// Clears a preferred mirror.
///
/// `DELETE /mirroring/latest/account/settings/preferred-mirror`
#[inline]
pub fn clear_preferred_mirror() -> ClearPreferredMirrorRequest {
    ClearPreferredMirrorRequest(Request::new(&CLEAR_PREFERRED_MIRROR, &[]))
}

request! {
    /// Request of [`clear_preferred_mirror`].
    ClearPreferredMirrorRequest => ();
}

static GET_ANALYTICS_SETTINGS: Operation = Operation::get(
    "mirroring_upstream::get_analytics_settings",
    "/mirroring/latest/analyticsSettings",
)
.accept("application/json;charset=UTF-8");

/// Gets the analytics settings.
///
/// `GET /mirroring/latest/analyticsSettings`
#[inline]
pub fn get_analytics_settings() -> GetAnalyticsSettingsRequest {
    GetAnalyticsSettingsRequest(Request::new(&GET_ANALYTICS_SETTINGS, &[]))
}

request! {
    /// Request of [`get_analytics_settings`].
    GetAnalyticsSettingsRequest => AnalyticsSettings;
}

static AUTHENTICATE: Operation =
    Operation::post("mirroring_upstream::authenticate", "/mirroring/latest/authenticate")
        .accept("application/json;charset=UTF-8");

/// Authenticates.
///
/// `POST /mirroring/latest/authenticate`
///
/// Refused with 400, 401: `ApiErrorBody`.
#[inline]
pub fn authenticate(body: &MirrorAuthentication) -> AuthenticateRequest {
    AuthenticateRequest(Request::new(&AUTHENTICATE, &[]).with_model(body))
}

request! {
    /// Request of [`authenticate`].
    AuthenticateRequest => UserWithPermissions;
}

static LIST_MIRRORS: Operation =
    Operation::get("mirroring_upstream::list_mirrors", "/mirroring/latest/mirrorServers")
        .accept("application/json;charset=UTF-8");

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
    start(start: impl Integer) => set_query("start", start);

    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static GET_MIRROR: Operation =
    Operation::get("mirroring_upstream::get_mirror", "/mirroring/latest/mirrorServers/{mirrorId}")
        .accept("application/json;charset=UTF-8");

/// Gets a mirror.
///
/// `GET /mirroring/latest/mirrorServers/{mirrorId}`
///
/// Refused with 404: `ApiErrorBody`.
#[inline]
pub fn get_mirror(mirror_id: impl PathText) -> GetMirrorRequest {
    GetMirrorRequest(Request::new(&GET_MIRROR, &[mirror_id.path_value()]))
}

request! {
    /// Request of [`get_mirror`].
    GetMirrorRequest => MirrorServer;
}

static UPGRADE_MIRROR: Operation = Operation::put(
    "mirroring_upstream::upgrade_mirror",
    "/mirroring/latest/mirrorServers/{mirrorId}",
)
.accept("application/json;charset=UTF-8");

/// Upgrades a mirror.
///
/// `PUT /mirroring/latest/mirrorServers/{mirrorId}`
#[inline]
pub fn upgrade_mirror(mirror_id: impl PathText, body: &MirrorUpgrade) -> UpgradeMirrorRequest {
    UpgradeMirrorRequest(Request::new(&UPGRADE_MIRROR, &[mirror_id.path_value()]).with_model(body))
}

request! {
    /// Request of [`upgrade_mirror`].
    UpgradeMirrorRequest => MirrorServer;
}

static REMOVE_MIRROR: Operation = Operation::delete(
    "mirroring_upstream::remove_mirror",
    "/mirroring/latest/mirrorServers/{mirrorId}",
);

/// Removes a mirror.
///
/// `DELETE /mirroring/latest/mirrorServers/{mirrorId}`
#[inline]
pub fn remove_mirror(mirror_id: impl PathText) -> RemoveMirrorRequest {
    RemoveMirrorRequest(Request::new(&REMOVE_MIRROR, &[mirror_id.path_value()]))
}

request! {
    /// Request of [`remove_mirror`].
    RemoveMirrorRequest => ();
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
pub fn publish_event(
    mirror_id: impl PathText,
    body: &RepositoryMirrorEvent,
) -> PublishEventRequest {
    PublishEventRequest(Request::new(&PUBLISH_EVENT, &[mirror_id.path_value()]).with_model(body))
}

request! {
    /// Request of [`publish_event`].
    PublishEventRequest => ();
}

static GET_MIRROR_TOKEN: Operation = Operation::get(
    "mirroring_upstream::get_mirror_token",
    "/mirroring/latest/mirrorServers/{mirrorId}/token",
)
.seen_in(&["8.19"]);

/// Gets a mirror token.
///
/// `GET /mirroring/latest/mirrorServers/{mirrorId}/token`
///
/// Seen in 8.19; not in 9.4.
/// Refused with 404: `ApiErrorBody`.
#[inline]
pub fn get_mirror_token(mirror_id: impl PathText) -> GetMirrorTokenRequest {
    GetMirrorTokenRequest(Request::new(&GET_MIRROR_TOKEN, &[mirror_id.path_value()]))
}

request! {
    /// Request of [`get_mirror_token`].
    GetMirrorTokenRequest => Json;
}

static GET_MIRROR_PANEL: Operation = Operation::get(
    "mirroring_upstream::get_mirror_panel",
    "/mirroring/latest/mirrorServers/{mirrorId}/webPanels/config",
)
.accept("text/html, */*;q=0.1")
.seen_in(&["8.19"]);

/// Gets a mirror panel.
///
/// `GET /mirroring/latest/mirrorServers/{mirrorId}/webPanels/config`
///
/// Seen in 8.19; not in 9.4.
#[inline]
pub fn get_mirror_panel(mirror_id: impl PathText) -> GetMirrorPanelRequest {
    GetMirrorPanelRequest(Request::new(&GET_MIRROR_PANEL, &[mirror_id.path_value()]))
}

request! {
    /// Request of [`get_mirror_panel`].
    GetMirrorPanelRequest => Text;
}

static GET_PROJECT: Operation =
    Operation::get("mirroring_upstream::get_project", "/mirroring/latest/projects/{projectId}")
        .accept("application/json;charset=UTF-8");

/// Gets a project.
///
/// `GET /mirroring/latest/projects/{projectId}`
///
/// Refused with 404: `ApiErrorBody`.
#[inline]
pub fn get_project(project_id: impl PathText) -> GetProjectRequest {
    GetProjectRequest(Request::new(&GET_PROJECT, &[project_id.path_value()]))
}

request! {
    /// Request of [`get_project`].
    GetProjectRequest => Project;
}

static LIST_PROJECT_REPOSITORIES: Operation = Operation::get(
    "mirroring_upstream::list_project_repositories",
    "/mirroring/latest/projects/{projectId}/repos",
)
.accept("application/json;charset=UTF-8");

/// Lists project repositories.
///
/// `GET /mirroring/latest/projects/{projectId}/repos`
///
/// Refused with 409: `ApiErrorBody`.
#[inline]
pub fn list_project_repositories(project_id: impl PathText) -> ListProjectRepositoriesRequest {
    ListProjectRepositoriesRequest(Request::new(
        &LIST_PROJECT_REPOSITORIES,
        &[project_id.path_value()],
    ))
}

request! {
    /// Request of [`list_project_repositories`].
    ListProjectRepositoriesRequest => OffsetPage<EnrichedRepository>;

    /// Query `includeDefaultBranch`.
    include_default_branch(include_default_branch: bool)
        => set_query("includeDefaultBranch", include_default_branch);

    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);

    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static LIST_REPOSITORIES: Operation =
    Operation::get("mirroring_upstream::list_repositories", "/mirroring/latest/repos")
        .accept("application/json;charset=UTF-8");

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
    include_default_branch(include_default_branch: bool)
        => set_query("includeDefaultBranch", include_default_branch);

    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);

    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static GET_REPOSITORY: Operation =
    Operation::get("mirroring_upstream::get_repository", "/mirroring/latest/repos/{repoId}")
        .accept("application/json;charset=UTF-8");

/// Gets a repository.
///
/// `GET /mirroring/latest/repos/{repoId}`
///
/// Refused with 404: `ApiErrorBody`.
#[inline]
pub fn get_repository(repository_id: impl PathText) -> GetRepositoryRequest {
    GetRepositoryRequest(Request::new(&GET_REPOSITORY, &[repository_id.path_value()]))
}

request! {
    /// Request of [`get_repository`].
    GetRepositoryRequest => EnrichedRepository;

    /// Query `includeDefaultBranch`.
    include_default_branch(include_default_branch: bool)
        => set_query("includeDefaultBranch", include_default_branch);
}

static LIST_REPOSITORY_MIRRORS: Operation = Operation::get(
    "mirroring_upstream::list_repository_mirrors",
    "/mirroring/latest/repos/{repoId}/mirrors",
)
.accept("application/json;charset=UTF-8");

/// Lists repository mirrors.
///
/// `GET /mirroring/latest/repos/{repoId}/mirrors`
///
/// Refused with 409: `ApiErrorBody`.
#[inline]
pub fn list_repository_mirrors(repository_id: impl PathText) -> ListRepositoryMirrorsRequest {
    ListRepositoryMirrorsRequest(Request::new(
        &LIST_REPOSITORY_MIRRORS,
        &[repository_id.path_value()],
    ))
}

request! {
    /// Request of [`list_repository_mirrors`].
    ListRepositoryMirrorsRequest => OffsetPage<MirroredRepositoryDescriptor>;

    /// Query `preAuthorized`.
    ///
    /// Seen in 9.4 and later; not in 8.19.
    pre_authorized(pre_authorized: bool) => set_query("preAuthorized", pre_authorized);

    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);

    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static LIST_MIRRORING_REQUESTS: Operation =
    Operation::get("mirroring_upstream::list_mirroring_requests", "/mirroring/latest/requests")
        .accept("application/json;charset=UTF-8");

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
    start(start: impl Integer) => set_query("start", start);

    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static CREATE_MIRRORING_REQUEST: Operation =
    Operation::post("mirroring_upstream::create_mirroring_request", "/mirroring/latest/requests")
        .accept("application/json;charset=UTF-8");

/// Creates a mirroring request.
///
/// `POST /mirroring/latest/requests`
///
/// Refused with 409: `ApiErrorBody`.
#[inline]
pub fn create_mirroring_request(body: &MirroringRequest) -> CreateMirroringRequestRequest {
    CreateMirroringRequestRequest(Request::new(&CREATE_MIRRORING_REQUEST, &[]).with_model(body))
}

request! {
    /// Request of [`create_mirroring_request`].
    CreateMirroringRequestRequest => MirroringRequest;
}

static GET_MIRRORING_REQUEST: Operation = Operation::get(
    "mirroring_upstream::get_mirroring_request",
    "/mirroring/latest/requests/{mirroringRequestId}",
)
.accept("application/json;charset=UTF-8");

/// Gets a mirroring request.
///
/// `GET /mirroring/latest/requests/{mirroringRequestId}`
///
/// Refused with 409: `ApiErrorBody`.
#[inline]
pub fn get_mirroring_request(mirroring_request_id: impl Integer) -> GetMirroringRequestRequest {
    GetMirroringRequestRequest(Request::new(
        &GET_MIRRORING_REQUEST,
        &[mirroring_request_id.path_value()],
    ))
}

request! {
    /// Request of [`get_mirroring_request`].
    GetMirroringRequestRequest => MirroringRequest;
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
pub fn delete_mirroring_request(
    mirroring_request_id: impl Integer,
) -> DeleteMirroringRequestRequest {
    DeleteMirroringRequestRequest(Request::new(
        &DELETE_MIRRORING_REQUEST,
        &[mirroring_request_id.path_value()],
    ))
}

request! {
    /// Request of [`delete_mirroring_request`].
    DeleteMirroringRequestRequest => ();
}

static ACCEPT_MIRRORING_REQUEST: Operation = Operation::post(
    "mirroring_upstream::accept_mirroring_request",
    "/mirroring/latest/requests/{mirroringRequestId}/accept",
)
.headers(&[("x-atlassian-token", "no-check")])
.accept("application/json;charset=UTF-8");

/// Accepts a mirroring request.
///
/// `POST /mirroring/latest/requests/{mirroringRequestId}/accept`
///
/// Refused with 409: `ApiErrorBody`.
#[inline]
pub fn accept_mirroring_request(
    mirroring_request_id: impl Integer,
) -> AcceptMirroringRequestRequest {
    AcceptMirroringRequestRequest(Request::new(
        &ACCEPT_MIRRORING_REQUEST,
        &[mirroring_request_id.path_value()],
    ))
}

request! {
    /// Request of [`accept_mirroring_request`].
    AcceptMirroringRequestRequest => MirrorServer;
}

static REJECT_MIRRORING_REQUEST: Operation = Operation::post(
    "mirroring_upstream::reject_mirroring_request",
    "/mirroring/latest/requests/{mirroringRequestId}/reject",
)
.headers(&[("x-atlassian-token", "no-check")])
.accept("application/json;charset=UTF-8");

/// Rejects a mirroring request.
///
/// `POST /mirroring/latest/requests/{mirroringRequestId}/reject`
///
/// Refused with 409: `ApiErrorBody`.
#[inline]
pub fn reject_mirroring_request(
    mirroring_request_id: impl Integer,
) -> RejectMirroringRequestRequest {
    RejectMirroringRequestRequest(Request::new(
        &REJECT_MIRRORING_REQUEST,
        &[mirroring_request_id.path_value()],
    ))
}

request! {
    /// Request of [`reject_mirroring_request`].
    RejectMirroringRequestRequest => MirrorServer;
}
