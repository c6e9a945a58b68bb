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

/// Gives the mirror that the caller prefers to clone from.
///
/// `GET /mirroring/latest/account/settings/preferred-mirror`
///
/// A 404 says that there is none.
///
/// Refused with 404: `ApiErrorBody`.
#[doc(alias = "getPreferredMirrorId")]
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

/// Sets the mirror that the caller prefers to clone from.
///
/// `POST /mirroring/latest/account/settings/preferred-mirror`
///
/// The body is the id of the mirror. One that does not exist is a 404.
///
/// Refused with 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::mirroring_upstream;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let mirrors = mirroring_upstream::list_mirrors().collect(client).await?;
/// let near = mirrors.into_iter().find(|mirror| mirror.name.as_deref() == Some("launch-site"));
/// if let Some(id) = near.and_then(|mirror| mirror.id) {
///     mirroring_upstream::set_preferred_mirror(&id).send(client).await?;
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "setPreferredMirrorId")]
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

/// Forgets which mirror the caller prefers.
///
/// `DELETE /mirroring/latest/account/settings/preferred-mirror`
#[doc(alias = "deletePreferredMirrorId")]
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

/// Gives what a mirror has to know about collecting statistics: whether the server does,
/// its time, and its support number.
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

/// Checks the credentials that a user has shown to a mirror, and gives the user with what
/// they may do.
///
/// `POST /mirroring/latest/authenticate`
///
/// It is what mirrors call. Credentials are a name and password, a token, or an SSH key.
/// For a key, all permissions of the user come; for the others the highest on the whole
/// server and, with `repositoryId`, the highest on that repository. 401 says that the
/// credentials are wrong, or that the caller may not ask; 400 that some of them are
/// missing.
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

/// Lists the mirrors of the server.
///
/// `GET /mirroring/latest/mirrorServers`
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::mirroring_upstream;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// for mirror in mirroring_upstream::list_mirrors().collect(client).await? {
///     let state = if mirror.enabled == Some(true) { "on" } else { "off" };
///     println!("{} is {state}", mirror.name.unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list_mirrors() -> ListMirrorsRequest {
    ListMirrorsRequest(Request::new(&LIST_MIRRORS, &[]))
}

request! {
    /// Request of [`list_mirrors`].
    ListMirrorsRequest => OffsetPage<MirrorServer>;

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

static GET_MIRROR: Operation =
    Operation::get("mirroring_upstream::get_mirror", "/mirroring/latest/mirrorServers/{mirrorId}")
        .accept("application/json;charset=UTF-8");

/// Gives a mirror.
///
/// `GET /mirroring/latest/mirrorServers/{mirrorId}`
///
/// Arguments:
///
/// - `mirror_id`: The mirror, by the id from the list of mirrors.
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

/// Records that a mirror runs a newer version, or has moved.
///
/// `PUT /mirroring/latest/mirrorServers/{mirrorId}`
///
/// It is for the mirror itself and for system administrators. `productVersion` and
/// `baseUrl` are what has changed.
///
/// Arguments:
///
/// - `mirror_id`: The mirror, by the id from the list of mirrors.
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

/// Removes a mirror, which then gets no access and no news any more.
///
/// `DELETE /mirroring/latest/mirrorServers/{mirrorId}`
///
/// Arguments:
///
/// - `mirror_id`: The mirror, by the id from the list of mirrors.
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

/// Tells the server that a mirror has synchronized a repository, or has failed to.
///
/// `POST /mirroring/latest/mirrorServers/{mirrorId}/events`
///
/// It is what mirrors call. A repository that does not exist is a 404.
///
/// Arguments:
///
/// - `mirror_id`: The mirror, by the id from the list of mirrors.
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

/// Gives the authentication token of a mirror.
///
/// `GET /mirroring/latest/mirrorServers/{mirrorId}/token`
///
/// A mirror that does not exist is a 404.
///
/// Arguments:
///
/// - `mirror_id`: The mirror, by the id from the list of mirrors.
///
/// Seen in 8.19; not in 9.4.
/// Refused with 404: `ApiErrorBody`.
#[doc(alias = "getAuthToken")]
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

/// Gives the HTML of what the website shows about a mirror.
///
/// `GET /mirroring/latest/mirrorServers/{mirrorId}/webPanels/config`
///
/// Programs have no use for it.
///
/// Arguments:
///
/// - `mirror_id`: The mirror, by the id from the list of mirrors.
///
/// Seen in 8.19; not in 9.4.
#[doc(alias = "getPanelHtml")]
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

/// Gives a project, by its number.
///
/// `GET /mirroring/latest/projects/{projectId}`
///
/// Arguments:
///
/// - `project_id`: The project, by its number instead of its key.
///
/// Refused with 404: `ApiErrorBody`.
#[doc(alias = "getProjectById")]
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

/// Lists the repositories of a project with hashes of what they hold, by which a mirror
/// sees what it has to fetch.
///
/// `GET /mirroring/latest/projects/{projectId}/repos`
///
/// 409 says that there is no mirroring on this server.
///
/// Arguments:
///
/// - `project_id`: The project, by its number instead of its key.
///
/// Refused with 409: `ApiErrorBody`.
#[doc(alias = "getAllReposForProject")]
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

    /// Whether repositories come with the id of their default branch. Without it, they do not.
    ///
    /// Query `includeDefaultBranch`.
    include_default_branch(include_default_branch: bool)
        => set_query("includeDefaultBranch", include_default_branch);

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

static LIST_REPOSITORIES: Operation =
    Operation::get("mirroring_upstream::list_repositories", "/mirroring/latest/repos")
        .accept("application/json;charset=UTF-8");

/// Lists all repositories with hashes of what they hold, by which a mirror sees what it has
/// to fetch.
///
/// `GET /mirroring/latest/repos`
///
/// 409 says that there is no mirroring on this server.
///
/// Refused with 409: `ApiErrorBody`.
#[doc(alias = "getAllContentHashes")]
#[inline]
pub fn list_repositories() -> ListRepositoriesRequest {
    ListRepositoriesRequest(Request::new(&LIST_REPOSITORIES, &[]))
}

request! {
    /// Request of [`list_repositories`].
    ListRepositoriesRequest => OffsetPage<EnrichedRepository>;

    /// Whether repositories come with the id of their default branch. Without it, they do not.
    ///
    /// Query `includeDefaultBranch`.
    include_default_branch(include_default_branch: bool)
        => set_query("includeDefaultBranch", include_default_branch);

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

static GET_REPOSITORY: Operation =
    Operation::get("mirroring_upstream::get_repository", "/mirroring/latest/repos/{repoId}")
        .accept("application/json;charset=UTF-8");

/// Gives a repository with hashes of what it holds, by which a mirror sees if it has to
/// fetch.
///
/// `GET /mirroring/latest/repos/{repoId}`
///
/// Arguments:
///
/// - `repository_id`: The repository, by its number instead of its slug.
///
/// Refused with 404: `ApiErrorBody`.
#[doc(alias = "getContentHashById")]
#[inline]
pub fn get_repository(repository_id: impl PathText) -> GetRepositoryRequest {
    GetRepositoryRequest(Request::new(&GET_REPOSITORY, &[repository_id.path_value()]))
}

request! {
    /// Request of [`get_repository`].
    GetRepositoryRequest => EnrichedRepository;

    /// Whether repositories come with the id of their default branch. Without it, they do not.
    ///
    /// Default: `false`
    ///
    /// Query `includeDefaultBranch`.
    include_default_branch(include_default_branch: bool)
        => set_query("includeDefaultBranch", include_default_branch);
}

static LIST_REPOSITORY_MIRRORS: Operation = Operation::get(
    "mirroring_upstream::list_repository_mirrors",
    "/mirroring/latest/repos/{repoId}/mirrors",
)
.accept("application/json;charset=UTF-8")
.queries_seen_in(&[("preAuthorized", &["9.4", "9.5", "9.6", "10.2", "10.3"])]);

/// Lists the mirrors of a repository, with a link to it on each.
///
/// `GET /mirroring/latest/repos/{repoId}/mirrors`
///
/// Whether a mirror has the repository yet, only following the link tells. 409 says that
/// there is no mirroring on this server.
///
/// Arguments:
///
/// - `repository_id`: The repository, by its number instead of its slug.
///
/// Refused with 409: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::{mirroring_upstream, repository};
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// // Mirrors know repositories by their numbers.
/// let repository = repository::get("ROCKET", "engine").send(client).await?;
/// let id = repository.id.unwrap_or_default().to_string();
/// for one in mirroring_upstream::list_repository_mirrors(&id).collect(client).await? {
///     let mirror = one.mirror_server.and_then(|mirror| mirror.base_url).unwrap_or_default();
///     println!("{mirror}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "getRepositoryMirrors")]
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

    /// Whether the links to the mirrors carry an authorization already, it seems.
    ///
    /// Nothing but the name is known of it.
    ///
    /// Query `preAuthorized`.
    ///
    /// Seen in 9.4 and later; not in 8.19.
    pre_authorized(pre_authorized: bool) => set_query("preAuthorized", pre_authorized);

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

static LIST_MIRRORING_REQUESTS: Operation =
    Operation::get("mirroring_upstream::list_mirroring_requests", "/mirroring/latest/requests")
        .accept("application/json;charset=UTF-8");

/// Lists the requests of servers to become a mirror.
///
/// `GET /mirroring/latest/requests`
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::mirroring_upstream;
/// use bitbucket_data_center::models::MirroringRequestState;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let mut pending = mirroring_upstream::list_mirroring_requests()
///     .state(MirroringRequestState::Pending)
///     .items(client);
/// while let Some(request) = pending.try_next().await? {
///     let (id, name) = (request.id.unwrap_or_default(), request.mirror_name.unwrap_or_default());
///     println!("request {id}: {name} wants to become a mirror");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "listRequests")]
#[inline]
pub fn list_mirroring_requests() -> ListMirroringRequestsRequest {
    ListMirroringRequestsRequest(Request::new(&LIST_MIRRORING_REQUESTS, &[]))
}

request! {
    /// Request of [`list_mirroring_requests`].
    ListMirroringRequestsRequest => OffsetPage<MirroringRequest>;

    /// Keeps the items in this state.
    ///
    /// A repository's pull requests are listed while open unless this asks for others; those of
    /// the dashboard, comments and repositories are listed in any state.
    ///
    /// Query `state`.
    state(state: MirroringRequestState) => set_query("state", state.as_str());

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

static CREATE_MIRRORING_REQUEST: Operation =
    Operation::post("mirroring_upstream::create_mirroring_request", "/mirroring/latest/requests")
        .accept("application/json;charset=UTF-8");

/// Asks for a server to become a mirror.
///
/// `POST /mirroring/latest/requests`
///
/// A request that is missing or wrong is a 409.
///
/// Refused with 409: `ApiErrorBody`.
#[doc(alias = "register")]
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

/// Gives a request to become a mirror.
///
/// `GET /mirroring/latest/requests/{mirroringRequestId}`
///
/// One that does not exist is a 409 here.
///
/// Arguments:
///
/// - `mirroring_request_id`: The number of the request.
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

/// Deletes a request to become a mirror.
///
/// `DELETE /mirroring/latest/requests/{mirroringRequestId}`
///
/// One that does not exist is a 409 here.
///
/// Arguments:
///
/// - `mirroring_request_id`: The number of the request.
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

/// Accepts a request, which makes a mirror of the server that asked.
///
/// `POST /mirroring/latest/requests/{mirroringRequestId}/accept`
///
/// The answer is the mirror. A request that does not exist is a 409 here.
///
/// Arguments:
///
/// - `mirroring_request_id`: The number of the request.
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

/// Rejects a request to become a mirror.
///
/// `POST /mirroring/latest/requests/{mirroringRequestId}/reject`
///
/// The answer is the server that asked. A request that does not exist is a 409 here.
///
/// Arguments:
///
/// - `mirroring_request_id`: The number of the request.
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
