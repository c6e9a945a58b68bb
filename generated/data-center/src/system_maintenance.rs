//! The server itself: licence, mail, banner, cluster, Mesh, rate limits, logs, labels, hook scripts, migration, policies and users.

use crate::models::{
    AnnouncementBanner, ApplicationProperties, BulkUserRateLimitSettingsUpdate, ClusterInformation,
    CurrentUserUpdate, DefaultBranch, ExportDefinition, ExportPreview, GetLogSettingsAnswer,
    GetRepositoryIndexAnswer, GetRepositoryIndexQueueAnswer, GetRepositoryIndexQueuedAnswer,
    HookScript, HookScriptType, ImportDefinition, Job, JobMessage, JobMessageSeverity, Label,
    Labelable, LabelableType, License, ListBrokenIndexesAnswerValues, ListIndexingThreadsAnswer,
    LogLevel, MailConfiguration, MeshConnectivityReport, MeshMigrationDefinition,
    MeshMigrationPreview, MeshMigrationSummary, MeshNode, MigrationRepository, NamedLink,
    PasswordChange, Permission, RateLimitHistoryOrder, RateLimitRejections, RateLimitSettings,
    RepositoryPolicy, RepositorySelector, RestartIndexingBody, SetContentSecurityPolicyBody,
    SetIndexingThreadsBody, SshKeySettings, User, UserRateLimitSettings,
    UserRateLimitSettingsUpdate,
};
use bitbucket_runtime::wire::Json;
use bitbucket_runtime::{
    ByteStream, Error, Head, Integer, Located, OffsetPage, Operation, Part, PathText, Payload,
    QueryValue, Reply, Request, job, request,
};
use std::collections::BTreeMap;

static GET_SSH_KEY_SETTINGS: Operation =
    Operation::get("system_maintenance::get_ssh_key_settings", "/admin")
        .accept("application/json;charset=UTF-8");

/// Gives the rules for SSH keys: which kinds are taken, and how long a key may live.
///
/// `GET /admin`
///
/// 401 says that the caller may not see them.
///
/// Refused with 401: `ApiErrorBody`.
#[doc(alias = "getGlobalSettings")]
#[inline]
pub fn get_ssh_key_settings() -> GetSshKeySettingsRequest {
    GetSshKeySettingsRequest(Request::new(&GET_SSH_KEY_SETTINGS, &[]))
}

request! {
    /// Request of [`get_ssh_key_settings`].
    GetSshKeySettingsRequest => SshKeySettings;
}

static SET_SSH_KEY_SETTINGS: Operation =
    Operation::put("system_maintenance::set_ssh_key_settings", "/admin");

/// Sets the rules for SSH keys: which kinds are taken, and how long a key may live.
///
/// `PUT /admin`
///
/// A life is a number of whole days, at least 1, else 400; a kind that does not exist is a
/// 400 too. 401 says that the caller may not do it.
///
/// Refused with 400, 401: `ApiErrorBody`.
#[doc(alias = "updateGlobalSettings")]
#[inline]
pub fn set_ssh_key_settings(body: &SshKeySettings) -> SetSshKeySettingsRequest {
    SetSshKeySettingsRequest(Request::new(&SET_SSH_KEY_SETTINGS, &[]).with_model(body))
}

request! {
    /// Request of [`set_ssh_key_settings`].
    SetSshKeySettingsRequest => ();
}

static LIST_SUPPORTED_SSH_KEY_TYPES: Operation = Operation::get(
    "system_maintenance::list_supported_ssh_key_types",
    "/admin/supported-key-types",
)
.accept("application/json;charset=UTF-8");

/// Lists the kinds of SSH keys that the server can handle, with their lengths.
///
/// `GET /admin/supported-key-types`
///
/// Refused with 401: `ApiErrorBody`.
#[doc(alias = "getSupportedKeyTypes")]
#[inline]
pub fn list_supported_ssh_key_types() -> ListSupportedSshKeyTypesRequest {
    ListSupportedSshKeyTypesRequest(Request::new(&LIST_SUPPORTED_SSH_KEY_TYPES, &[]))
}

request! {
    /// Request of [`list_supported_ssh_key_types`].
    ListSupportedSshKeyTypesRequest => Json;
}

static GET_BANNER: Operation =
    Operation::get("system_maintenance::get_banner", "/api/latest/admin/banner")
        .accept("application/json;charset=UTF-8");

/// Gives the banner that the website shows above everything.
///
/// `GET /api/latest/admin/banner`
///
/// A 204 says that there is none for the caller.
///
/// Refused with 401: `ApiErrorBody`.
#[inline]
pub fn get_banner() -> GetBannerRequest {
    GetBannerRequest(Request::new(&GET_BANNER, &[]))
}

request! {
    /// Request of [`get_banner`].
    GetBannerRequest => GetBannerReply;
}

/// What [`get_banner`] answers.
#[derive(Debug)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "answers are read once and taken apart")]
pub enum GetBannerReply {
    /// With status 200.
    Ok(AnnouncementBanner),
    /// With status 204.
    NoContent,
}

impl Reply for GetBannerReply {
    type Output = Self;

    #[inline]
    fn decode(head: &Head, body: Payload) -> Result<Self, Error> {
        match head.status().as_u16() {
            204 => Ok(Self::NoContent),
            _ => AnnouncementBanner::decode(head, body).map(Self::Ok),
        }
    }
}

static SET_BANNER: Operation =
    Operation::put("system_maintenance::set_banner", "/api/latest/admin/banner");

/// Sets the banner that the website shows above everything.
///
/// `PUT /api/latest/admin/banner`
///
/// `message` is its text, `audience` says who sees it, `enabled` shows it. It takes the
/// global permission `ADMIN`.
///
/// Refused with 400, 401: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::models::{AnnouncementBanner, BannerAudience};
/// use bitbucket_data_center::system_maintenance;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let banner = AnnouncementBanner::default()
///     .with_enabled(true)
///     .with_audience(BannerAudience::All)
///     .with_message("Down for maintenance on Sunday, 06:00 to 07:00 UTC.");
/// system_maintenance::set_banner(&banner).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn set_banner(body: &AnnouncementBanner) -> SetBannerRequest {
    SetBannerRequest(Request::new(&SET_BANNER, &[]).with_model(body))
}

request! {
    /// Request of [`set_banner`].
    SetBannerRequest => ();
}

static DELETE_BANNER: Operation =
    Operation::delete("system_maintenance::delete_banner", "/api/latest/admin/banner");

/// Deletes the banner of the website.
///
/// `DELETE /api/latest/admin/banner`
///
/// Where there is none, it is no error. It takes the global permission `ADMIN`.
///
/// Refused with 401: `ApiErrorBody`.
#[inline]
pub fn delete_banner() -> DeleteBannerRequest {
    DeleteBannerRequest(Request::new(&DELETE_BANNER, &[]))
}

request! {
    /// Request of [`delete_banner`].
    DeleteBannerRequest => ();
}

static GET_CLUSTER: Operation =
    Operation::get("system_maintenance::get_cluster", "/api/latest/admin/cluster")
        .accept("application/json;charset=UTF-8");

/// Gives the nodes that make up the server.
///
/// `GET /api/latest/admin/cluster`
///
/// It takes the global permission `SYS_ADMIN`.
///
/// Refused with 401: `ApiErrorBody`.
#[doc(alias = "getInformation")]
#[inline]
pub fn get_cluster() -> GetClusterRequest {
    GetClusterRequest(Request::new(&GET_CLUSTER, &[]))
}

request! {
    /// Request of [`get_cluster`].
    GetClusterRequest => ClusterInformation;
}

static GET_DEFAULT_BRANCH: Operation =
    Operation::get("system_maintenance::get_default_branch", "/api/latest/admin/default-branch")
        .accept("application/json;charset=UTF-8");

/// Gives the name of the default branch that new repositories get.
///
/// `GET /api/latest/admin/default-branch`
///
/// A 404 says that none is set. It takes credentials.
///
/// Refused with 404: `ApiErrorBody`.
#[inline]
pub fn get_default_branch() -> GetDefaultBranchRequest {
    GetDefaultBranchRequest(Request::new(&GET_DEFAULT_BRANCH, &[]))
}

request! {
    /// Request of [`get_default_branch`].
    GetDefaultBranchRequest => DefaultBranch;
}

static SET_DEFAULT_BRANCH: Operation =
    Operation::put("system_maintenance::set_default_branch", "/api/latest/admin/default-branch");

/// Sets the name of the default branch that new repositories get.
///
/// `PUT /api/latest/admin/default-branch`
///
/// A repository that is created with one of its own keeps it. It takes the global
/// permission `ADMIN`.
///
/// Refused with 401: `ApiErrorBody`.
#[inline]
pub fn set_default_branch(body: &DefaultBranch) -> SetDefaultBranchRequest {
    SetDefaultBranchRequest(Request::new(&SET_DEFAULT_BRANCH, &[]).with_model(body))
}

request! {
    /// Request of [`set_default_branch`].
    SetDefaultBranchRequest => ();
}

static CLEAR_DEFAULT_BRANCH: Operation = Operation::delete(
    "system_maintenance::clear_default_branch",
    "/api/latest/admin/default-branch",
);

/// Forgets the name of the default branch that new repositories get.
///
/// `DELETE /api/latest/admin/default-branch`
///
/// It takes the global permission `ADMIN`.
///
/// Refused with 401: `ApiErrorBody`.
#[inline]
pub fn clear_default_branch() -> ClearDefaultBranchRequest {
    ClearDefaultBranchRequest(Request::new(&CLEAR_DEFAULT_BRANCH, &[]))
}

request! {
    /// Request of [`clear_default_branch`].
    ClearDefaultBranchRequest => ();
}

static GET_MESH_CONTROL_PLANE_KEY: Operation = Operation::get(
    "system_maintenance::get_mesh_control_plane_key",
    "/api/latest/admin/git/mesh/config/control-plane.pem",
)
.accept("text/plain, */*;q=0.1");

/// Gives the public key by which Mesh nodes know the server that they belong to, as a PEM
/// file.
///
/// `GET /api/latest/admin/git/mesh/config/control-plane.pem`
///
/// It takes the global permission `SYS_ADMIN`.
///
/// Refused with 401: `ApiErrorBody`.
#[doc(alias = "getControlPlanePublicKey")]
#[inline]
pub fn get_mesh_control_plane_key() -> GetMeshControlPlaneKeyRequest {
    GetMeshControlPlaneKeyRequest(Request::new(&GET_MESH_CONTROL_PLANE_KEY, &[]))
}

request! {
    /// Request of [`get_mesh_control_plane_key`].
    GetMeshControlPlaneKeyRequest => ByteStream;
}

static GET_MESH_CONNECTIVITY: Operation = Operation::get(
    "system_maintenance::get_mesh_connectivity",
    "/api/latest/admin/git/mesh/diagnostics/connectivity",
)
.accept("application/json;charset=UTF-8");

/// Tries whether the nodes of the server and the Mesh nodes reach each other, and gives
/// what came of it.
///
/// `GET /api/latest/admin/git/mesh/diagnostics/connectivity`
///
/// It takes the global permission `SYS_ADMIN`.
///
/// Refused with 401: `ApiErrorBody`.
#[inline]
pub fn get_mesh_connectivity() -> GetMeshConnectivityRequest {
    GetMeshConnectivityRequest(Request::new(&GET_MESH_CONNECTIVITY, &[]))
}

request! {
    /// Request of [`get_mesh_connectivity`].
    GetMeshConnectivityRequest => MeshConnectivityReport;
}

static LIST_MESH_NODES: Operation =
    Operation::get("system_maintenance::list_mesh_nodes", "/api/latest/admin/git/mesh/nodes")
        .accept("application/json;charset=UTF-8");

/// Lists the Mesh nodes, on which the repositories can be kept.
///
/// `GET /api/latest/admin/git/mesh/nodes`
///
/// It takes the global permission `SYS_ADMIN`.
///
/// Refused with 401: `ApiErrorBody`.
#[doc(alias = "getAllRegisteredMeshNodes")]
#[inline]
pub fn list_mesh_nodes() -> ListMeshNodesRequest {
    ListMeshNodesRequest(Request::new(&LIST_MESH_NODES, &[]))
}

request! {
    /// Request of [`list_mesh_nodes`].
    ListMeshNodesRequest => Vec<MeshNode>;
}

static ADD_MESH_NODE: Operation =
    Operation::post("system_maintenance::add_mesh_node", "/api/latest/admin/git/mesh/nodes")
        .accept("application/json;charset=UTF-8");

/// Registers a Mesh node.
///
/// `POST /api/latest/admin/git/mesh/nodes`
///
/// `rpcUrl` is where the server reaches it, `name` what people call it. A mistake in the
/// body is a 400. It takes the global permission `SYS_ADMIN`.
///
/// Refused with 400, 401: `ApiErrorBody`.
#[doc(alias = "registerNewMeshNode")]
#[inline]
pub fn add_mesh_node(body: &MeshNode) -> AddMeshNodeRequest {
    AddMeshNodeRequest(Request::new(&ADD_MESH_NODE, &[]).with_model(body))
}

request! {
    /// Request of [`add_mesh_node`].
    AddMeshNodeRequest => MeshNode;
}

static GET_MESH_NODE: Operation =
    Operation::get("system_maintenance::get_mesh_node", "/api/latest/admin/git/mesh/nodes/{id}")
        .accept("application/json;charset=UTF-8");

/// Gives a Mesh node.
///
/// `GET /api/latest/admin/git/mesh/nodes/{id}`
///
/// It takes the global permission `SYS_ADMIN`.
///
/// Arguments:
///
/// - `id`: The number that the server gave to it, found as `id` in the list.
///
/// Refused with 401, 404: `ApiErrorBody`.
#[doc(alias = "getRegisteredMeshNodeById")]
#[inline]
pub fn get_mesh_node(id: impl Integer) -> GetMeshNodeRequest {
    GetMeshNodeRequest(Request::new(&GET_MESH_NODE, &[id.path_value()]))
}

request! {
    /// Request of [`get_mesh_node`].
    GetMeshNodeRequest => MeshNode;
}

static UPDATE_MESH_NODE: Operation =
    Operation::put("system_maintenance::update_mesh_node", "/api/latest/admin/git/mesh/nodes/{id}")
        .accept("application/json;charset=UTF-8");

/// Changes a Mesh node: its name, its address or its state.
///
/// `PUT /api/latest/admin/git/mesh/nodes/{id}`
///
/// A mistake in the body is a 400. It takes the global permission `SYS_ADMIN`.
///
/// Arguments:
///
/// - `id`: The number that the server gave to it, found as `id` in the list.
///
/// Refused with 400, 401: `ApiErrorBody`.
#[inline]
pub fn update_mesh_node(id: impl Integer, body: &MeshNode) -> UpdateMeshNodeRequest {
    UpdateMeshNodeRequest(Request::new(&UPDATE_MESH_NODE, &[id.path_value()]).with_model(body))
}

request! {
    /// Request of [`update_mesh_node`].
    UpdateMeshNodeRequest => MeshNode;
}

static REMOVE_MESH_NODE: Operation = Operation::delete(
    "system_maintenance::remove_mesh_node",
    "/api/latest/admin/git/mesh/nodes/{id}",
);

/// Deletes a Mesh node.
///
/// `DELETE /api/latest/admin/git/mesh/nodes/{id}`
///
/// It takes the global permission `SYS_ADMIN`.
///
/// Arguments:
///
/// - `id`: The number that the server gave to it, found as `id` in the list.
#[doc(alias = "delete")]
#[inline]
pub fn remove_mesh_node(id: impl Integer) -> RemoveMeshNodeRequest {
    RemoveMeshNodeRequest(Request::new(&REMOVE_MESH_NODE, &[id.path_value()]))
}

request! {
    /// Request of [`remove_mesh_node`].
    RemoveMeshNodeRequest => ();

    /// Whether to delete the node by force.
    ///
    /// What that passes over is not documented.
    ///
    /// Default: `false`
    ///
    /// Query `force`.
    force(force: bool) => set_query("force", force);
}

static GET_MESH_SUPPORT_ZIPS: Operation = Operation::get(
    "system_maintenance::get_mesh_support_zips",
    "/api/latest/admin/git/mesh/support-zips",
)
.accept("application/octet-stream, */*;q=0.1");

/// Gives the support files of all Mesh nodes, as bytes.
///
/// `GET /api/latest/admin/git/mesh/support-zips`
///
/// They are what the vendor's support asks for. It takes the global permission `SYS_ADMIN`.
///
/// Refused with 401: `ApiErrorBody`.
#[doc(alias = "getSupportZips")]
#[inline]
pub fn get_mesh_support_zips() -> GetMeshSupportZipsRequest {
    GetMeshSupportZipsRequest(Request::new(&GET_MESH_SUPPORT_ZIPS, &[]))
}

request! {
    /// Request of [`get_mesh_support_zips`].
    GetMeshSupportZipsRequest => ByteStream;
}

static GET_MESH_NODE_SUPPORT_ZIP: Operation = Operation::get(
    "system_maintenance::get_mesh_node_support_zip",
    "/api/latest/admin/git/mesh/support-zips/{id}",
)
.accept("application/octet-stream, */*;q=0.1");

/// Gives the support file of a Mesh node, as bytes.
///
/// `GET /api/latest/admin/git/mesh/support-zips/{id}`
///
/// It is what the vendor's support asks for. It takes the global permission `SYS_ADMIN`.
///
/// Arguments:
///
/// - `id`: The number that the server gave to it, found as `id` in the list.
///
/// Refused with 401, 404: `ApiErrorBody`.
#[doc(alias = "getSupportZip")]
#[inline]
pub fn get_mesh_node_support_zip(id: impl Integer) -> GetMeshNodeSupportZipRequest {
    GetMeshNodeSupportZipRequest(Request::new(&GET_MESH_NODE_SUPPORT_ZIP, &[id.path_value()]))
}

request! {
    /// Request of [`get_mesh_node_support_zip`].
    GetMeshNodeSupportZipRequest => ByteStream;
}

static GET_LICENSE: Operation =
    Operation::get("system_maintenance::get_license", "/api/latest/admin/license")
        .accept("application/json;charset=UTF-8");

/// Gives the license of the server, and how many users count for it.
///
/// `GET /api/latest/admin/license`
///
/// A 404 says that none is installed. It takes the global permission `ADMIN`.
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_license() -> GetLicenseRequest {
    GetLicenseRequest(Request::new(&GET_LICENSE, &[]))
}

request! {
    /// Request of [`get_license`].
    GetLicenseRequest => License;
}

static UPDATE_LICENSE: Operation =
    Operation::post("system_maintenance::update_license", "/api/latest/admin/license")
        .accept("application/json;charset=UTF-8");

/// Installs a license.
///
/// `POST /api/latest/admin/license`
///
/// `license` is its text. A missing one is a 400; one that cannot be read, has ended, or is
/// for something else, is a 409. A license for fewer users than there are is taken, and
/// then nobody can push until they are fewer. It takes the global permission `SYS_ADMIN`.
///
/// Refused with 400, 401, 409: `ApiErrorBody`.
#[inline]
pub fn update_license(body: &License) -> UpdateLicenseRequest {
    UpdateLicenseRequest(Request::new(&UPDATE_LICENSE, &[]).with_model(body))
}

request! {
    /// Request of [`update_license`].
    UpdateLicenseRequest => License;
}

static GET_MAIL_SERVER: Operation =
    Operation::get("system_maintenance::get_mail_server", "/api/latest/admin/mail-server")
        .accept("application/json;charset=UTF-8");

/// Gives the settings of the mail server.
///
/// `GET /api/latest/admin/mail-server`
///
/// A 404 says that there are none. It takes the global permission `SYS_ADMIN`.
///
/// Refused with 401, 404: `ApiErrorBody`.
#[doc(alias = "getMailConfig")]
#[inline]
pub fn get_mail_server() -> GetMailServerRequest {
    GetMailServerRequest(Request::new(&GET_MAIL_SERVER, &[]))
}

request! {
    /// Request of [`get_mail_server`].
    GetMailServerRequest => MailConfiguration;
}

static SET_MAIL_SERVER: Operation =
    Operation::put("system_maintenance::set_mail_server", "/api/latest/admin/mail-server")
        .accept("application/json;charset=UTF-8");

/// Sets the mail server that the server sends its mails through.
///
/// `PUT /api/latest/admin/mail-server`
///
/// A mistake in the body is a 400. It takes the global permission `SYS_ADMIN`.
///
/// Refused with 400, 401: `ApiErrorBody`.
#[doc(alias = "setMailConfig")]
#[inline]
pub fn set_mail_server(body: &MailConfiguration) -> SetMailServerRequest {
    SetMailServerRequest(Request::new(&SET_MAIL_SERVER, &[]).with_model(body))
}

request! {
    /// Request of [`set_mail_server`].
    SetMailServerRequest => MailConfiguration;
}

static DELETE_MAIL_SERVER: Operation =
    Operation::delete("system_maintenance::delete_mail_server", "/api/latest/admin/mail-server");

/// Deletes the settings of the mail server, so that no mails are sent any more.
///
/// `DELETE /api/latest/admin/mail-server`
///
/// It takes the global permission `SYS_ADMIN`.
///
/// Refused with 401: `ApiErrorBody`.
#[doc(alias = "deleteMailConfig")]
#[inline]
pub fn delete_mail_server() -> DeleteMailServerRequest {
    DeleteMailServerRequest(Request::new(&DELETE_MAIL_SERVER, &[]))
}

request! {
    /// Request of [`delete_mail_server`].
    DeleteMailServerRequest => ();
}

static GET_SENDER_ADDRESS: Operation = Operation::get(
    "system_maintenance::get_sender_address",
    "/api/latest/admin/mail-server/sender-address",
)
.accept("application/json;charset=UTF-8");

/// Gives the address that the server's mails come from.
///
/// `GET /api/latest/admin/mail-server/sender-address`
///
/// 401 says that the caller may not see it.
///
/// Refused with 401: `ApiErrorBody`.
#[inline]
pub fn get_sender_address() -> GetSenderAddressRequest {
    GetSenderAddressRequest(Request::new(&GET_SENDER_ADDRESS, &[]))
}

request! {
    /// Request of [`get_sender_address`].
    GetSenderAddressRequest => String;
}

static SET_SENDER_ADDRESS: Operation = Operation::put(
    "system_maintenance::set_sender_address",
    "/api/latest/admin/mail-server/sender-address",
)
.accept("application/json;charset=UTF-8");

/// Sets the address that the server's mails come from.
///
/// `PUT /api/latest/admin/mail-server/sender-address`
///
/// The body is the address. It takes the global permission `ADMIN`.
///
/// Refused with 400, 401: `ApiErrorBody`.
#[inline]
pub fn set_sender_address(body: &str) -> SetSenderAddressRequest {
    SetSenderAddressRequest(Request::new(&SET_SENDER_ADDRESS, &[]).with_model(&body.to_owned()))
}

request! {
    /// Request of [`set_sender_address`].
    SetSenderAddressRequest => String;
}

static CLEAR_SENDER_ADDRESS: Operation = Operation::delete(
    "system_maintenance::clear_sender_address",
    "/api/latest/admin/mail-server/sender-address",
);

/// Deletes the address that the server's mails come from.
///
/// `DELETE /api/latest/admin/mail-server/sender-address`
///
/// It takes the global permission `ADMIN`.
///
/// Refused with 401: `ApiErrorBody`.
#[inline]
pub fn clear_sender_address() -> ClearSenderAddressRequest {
    ClearSenderAddressRequest(Request::new(&CLEAR_SENDER_ADDRESS, &[]))
}

request! {
    /// Request of [`clear_sender_address`].
    ClearSenderAddressRequest => ();
}

static LIST_RATE_LIMIT_HISTORY: Operation = Operation::get(
    "system_maintenance::list_rate_limit_history",
    "/api/latest/admin/rate-limit/history",
)
.accept("application/json;charset=UTF-8");

/// Lists the users who were limited lately, with how often it happened.
///
/// `GET /api/latest/admin/rate-limit/history`
///
/// `order` puts the most frequent or the newest first. It takes the global permission
/// `ADMIN`.
///
/// Refused with 400, 401: `ApiErrorBody`.
#[doc(alias = "getHistory")]
#[inline]
pub fn list_rate_limit_history() -> ListRateLimitHistoryRequest {
    ListRateLimitHistoryRequest(Request::new(&LIST_RATE_LIMIT_HISTORY, &[]))
}

request! {
    /// Request of [`list_rate_limit_history`].
    ListRateLimitHistoryRequest => OffsetPage<RateLimitRejections>;

    /// The order of the list.
    ///
    /// Pull requests of the dashboard can also be put in order by `DRAFT_STATUS`,
    /// `PARTICIPANT_STATUS` or `CLOSED_DATE`. With the last, those that are still open stand at
    /// the beginning.
    ///
    /// Query `order`.
    order(order: RateLimitHistoryOrder) => set_query("order", order.as_str());

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

static GET_RATE_LIMIT_SETTINGS: Operation = Operation::get(
    "system_maintenance::get_rate_limit_settings",
    "/api/latest/admin/rate-limit/settings",
)
.accept("application/json;charset=UTF-8");

/// Gives how many requests the server takes from each user before it answers 429.
///
/// `GET /api/latest/admin/rate-limit/settings`
///
/// It takes credentials.
///
/// Refused with 401: `ApiErrorBody`.
#[doc(alias = "getSettings")]
#[inline]
pub fn get_rate_limit_settings() -> GetRateLimitSettingsRequest {
    GetRateLimitSettingsRequest(Request::new(&GET_RATE_LIMIT_SETTINGS, &[]))
}

request! {
    /// Request of [`get_rate_limit_settings`].
    GetRateLimitSettingsRequest => RateLimitSettings;
}

static SET_RATE_LIMIT_SETTINGS: Operation = Operation::put(
    "system_maintenance::set_rate_limit_settings",
    "/api/latest/admin/rate-limit/settings",
)
.accept("application/json;charset=UTF-8");

/// Sets how many requests the server takes from each user before it answers 429.
///
/// `PUT /api/latest/admin/rate-limit/settings`
///
/// `enabled` switches it on. `defaultSettings` has both numbers, else 400: `fillRate` for
/// how many requests a user gets each second, `capacity` for how many can be saved up. Both
/// are at least 1. It takes the global permission `ADMIN`.
///
/// Refused with 400, 401: `ApiErrorBody`.
#[doc(alias = "setSettings")]
#[inline]
pub fn set_rate_limit_settings(body: &RateLimitSettings) -> SetRateLimitSettingsRequest {
    SetRateLimitSettingsRequest(Request::new(&SET_RATE_LIMIT_SETTINGS, &[]).with_model(body))
}

request! {
    /// Request of [`set_rate_limit_settings`].
    SetRateLimitSettingsRequest => RateLimitSettings;
}

static LIST_USER_RATE_LIMITS: Operation = Operation::get(
    "system_maintenance::list_user_rate_limits",
    "/api/latest/admin/rate-limit/settings/users",
)
.accept("application/json;charset=UTF-8");

/// Lists the users whose rate limit is another than the default.
///
/// `GET /api/latest/admin/rate-limit/settings/users`
///
/// It takes the global permission `ADMIN`.
///
/// Refused with 401: `ApiErrorBody`.
#[doc(alias = "getAllRateLimitSettings")]
#[inline]
pub fn list_user_rate_limits() -> ListUserRateLimitsRequest {
    ListUserRateLimitsRequest(Request::new(&LIST_USER_RATE_LIMITS, &[]))
}

request! {
    /// Request of [`list_user_rate_limits`].
    ListUserRateLimitsRequest => OffsetPage<UserRateLimitSettings>;

    /// Keeps the items that hold this text.
    ///
    /// Groups and rules are found by their names, users by user name and, outside of lists of
    /// permissions, by display name and e-mail address too. Access keys are found by the
    /// beginning of their labels. In the diff of a commit, files and lines are kept that hold
    /// the text.
    ///
    /// Query `filter`.
    filter(filter: &str) => set_query("filter", filter);

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

static SET_USER_RATE_LIMITS: Operation = Operation::post(
    "system_maintenance::set_user_rate_limits",
    "/api/latest/admin/rate-limit/settings/users",
)
.accept("application/json;charset=UTF-8");

/// Sets the rate limit of several users.
///
/// `POST /api/latest/admin/rate-limit/settings/users`
///
/// `usernames` says whose. Then either `settings`, with both numbers, or `whitelisted` as
/// true, which lifts all limits: both together, or neither, is a 400, and so is a user who
/// does not exist. It takes the global permission `ADMIN`.
///
/// Refused with 400, 401: `ApiErrorBody`.
#[inline]
pub fn set_user_rate_limits(body: &BulkUserRateLimitSettingsUpdate) -> SetUserRateLimitsRequest {
    SetUserRateLimitsRequest(Request::new(&SET_USER_RATE_LIMITS, &[]).with_model(body))
}

request! {
    /// Request of [`set_user_rate_limits`].
    SetUserRateLimitsRequest => UserRateLimitSettings;
}

static GET_USER_RATE_LIMIT: Operation = Operation::get(
    "system_maintenance::get_user_rate_limit",
    "/api/latest/admin/rate-limit/settings/users/{userSlug}",
)
.accept("application/json;charset=UTF-8");

/// Gives the rate limit of a user, where it is another than the default.
///
/// `GET /api/latest/admin/rate-limit/settings/users/{userSlug}`
///
/// A 404 says that the user has the default, or does not exist. Everybody may see their
/// own; others' take the global permission `ADMIN`, which does not reach to system
/// administrators.
///
/// Arguments:
///
/// - `user_slug`: The user, by slug, as in `ada`. It comes from the user name, and is found
///   as `slug` of the user.
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_user_rate_limit(user_slug: impl PathText) -> GetUserRateLimitRequest {
    GetUserRateLimitRequest(Request::new(&GET_USER_RATE_LIMIT, &[user_slug.path_value()]))
}

request! {
    /// Request of [`get_user_rate_limit`].
    GetUserRateLimitRequest => UserRateLimitSettings;
}

static SET_USER_RATE_LIMIT: Operation = Operation::put(
    "system_maintenance::set_user_rate_limit",
    "/api/latest/admin/rate-limit/settings/users/{userSlug}",
)
.accept("application/json;charset=UTF-8");

/// Sets the rate limit of a user.
///
/// `PUT /api/latest/admin/rate-limit/settings/users/{userSlug}`
///
/// Send either `settings`, with both numbers, or `whitelisted` as true, which lifts all
/// limits: both together, or neither, is a 400. It takes the global permission `ADMIN`.
///
/// Arguments:
///
/// - `user_slug`: The user, by slug, as in `ada`. It comes from the user name, and is found
///   as `slug` of the user.
///
/// Refused with 400, 401: `ApiErrorBody`.
#[inline]
pub fn set_user_rate_limit(
    user_slug: impl PathText,
    body: &UserRateLimitSettingsUpdate,
) -> SetUserRateLimitRequest {
    SetUserRateLimitRequest(
        Request::new(&SET_USER_RATE_LIMIT, &[user_slug.path_value()]).with_model(body),
    )
}

request! {
    /// Request of [`set_user_rate_limit`].
    SetUserRateLimitRequest => UserRateLimitSettings;
}

static DELETE_USER_RATE_LIMIT: Operation = Operation::delete(
    "system_maintenance::delete_user_rate_limit",
    "/api/latest/admin/rate-limit/settings/users/{userSlug}",
);

/// Gives a user the default rate limit again.
///
/// `DELETE /api/latest/admin/rate-limit/settings/users/{userSlug}`
///
/// A user who has it already is a 404. It takes the global permission `ADMIN`.
///
/// Arguments:
///
/// - `user_slug`: The user, by slug, as in `ada`. It comes from the user name, and is found
///   as `slug` of the user.
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn delete_user_rate_limit(user_slug: impl PathText) -> DeleteUserRateLimitRequest {
    DeleteUserRateLimitRequest(Request::new(&DELETE_USER_RATE_LIMIT, &[user_slug.path_value()]))
}

request! {
    /// Request of [`delete_user_rate_limit`].
    DeleteUserRateLimitRequest => ();
}

static GET_APPLICATION_PROPERTIES: Operation = Operation::get(
    "system_maintenance::get_application_properties",
    "/api/latest/application-properties",
)
.accept("application/json;charset=UTF-8");

/// Gives the name and version of the server.
///
/// `GET /api/latest/application-properties`
///
/// It takes no credentials, so it is a good first call.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::system_maintenance;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// // Which version the server is of; it is a quick way to try an address, too.
/// let server = system_maintenance::get_application_properties().send(client).await?;
/// println!("{}", server.version.unwrap_or_default());
/// # Ok(())
/// # }
/// ```
#[doc(alias = "server version")]
#[doc(alias = "version of the server")]
#[inline]
pub fn get_application_properties() -> GetApplicationPropertiesRequest {
    GetApplicationPropertiesRequest(Request::new(&GET_APPLICATION_PROPERTIES, &[]))
}

request! {
    /// Request of [`get_application_properties`].
    GetApplicationPropertiesRequest => ApplicationProperties;
}

static CREATE_HOOK_SCRIPT: Operation =
    Operation::post("system_maintenance::create_hook_script", "/api/latest/hook-scripts")
        .headers(&[("x-atlassian-token", "no-check")])
        .accept("application/json;charset=UTF-8");

/// Uploads a hook script, which repositories and projects can then be set to run.
///
/// `POST /api/latest/hook-scripts`
///
/// It needs the script itself, a name, and a type: `PRE` runs before a change and may
/// refuse it, `POST` after it. It takes the global permission `SYS_ADMIN`.
///
/// Arguments:
///
/// - `content`: The script, as the bytes of its file.
/// - `name`: What people call it.
/// - `script_type`: When it runs: `PRE` before a change, `POST` after it.
///
/// Refused with 400, 401: `ApiErrorBody`.
#[inline]
pub fn create_hook_script(
    content: Part,
    name: &str,
    script_type: HookScriptType,
) -> CreateHookScriptRequest {
    let mut request = Request::new(&CREATE_HOOK_SCRIPT, &[]).with_multipart();
    request.set_part("content", content.or_file_name("content"));
    request.set_part("name", Part::text(name));
    request.set_part("type", Part::text(script_type.as_str()));
    CreateHookScriptRequest(request)
}

request! {
    /// Request of [`create_hook_script`].
    CreateHookScriptRequest => HookScript;

    /// What it does, for people.
    ///
    /// Form field `description`.
    description(description: &str) => set_part("description", Part::text(description));
}

static GET_HOOK_SCRIPT: Operation =
    Operation::get("system_maintenance::get_hook_script", "/api/latest/hook-scripts/{scriptId}")
        .accept("application/json;charset=UTF-8");

/// Gives what is known of a hook script, without its content.
///
/// `GET /api/latest/hook-scripts/{scriptId}`
///
/// Arguments:
///
/// - `script_id`: The number of the hook script.
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_hook_script(script_id: impl Integer) -> GetHookScriptRequest {
    GetHookScriptRequest(Request::new(&GET_HOOK_SCRIPT, &[script_id.path_value()]))
}

request! {
    /// Request of [`get_hook_script`].
    GetHookScriptRequest => HookScript;
}

static UPDATE_HOOK_SCRIPT: Operation =
    Operation::put("system_maintenance::update_hook_script", "/api/latest/hook-scripts/{scriptId}")
        .headers(&[("x-atlassian-token", "no-check")])
        .accept("application/json;charset=UTF-8");

/// Changes a hook script: its content, name or description.
///
/// `PUT /api/latest/hook-scripts/{scriptId}`
///
/// What is not sent stays, and where nothing is sent the answer is 422. A name that is
/// taken is a 409. It takes the global permission `SYS_ADMIN`.
///
/// Arguments:
///
/// - `script_id`: The number of the hook script.
///
/// Refused with 401, 404, 409, 422: `ApiErrorBody`.
#[inline]
pub fn update_hook_script(script_id: impl Integer) -> UpdateHookScriptRequest {
    UpdateHookScriptRequest(
        Request::new(&UPDATE_HOOK_SCRIPT, &[script_id.path_value()]).with_multipart(),
    )
}

request! {
    /// Request of [`update_hook_script`].
    UpdateHookScriptRequest => HookScript;

    /// The new script, as the bytes of its file.
    ///
    /// Form field `content`.
    content(content: Part) => set_part("content", content.or_file_name("content"));

    /// What it does, for people.
    ///
    /// Form field `description`.
    description(description: &str) => set_part("description", Part::text(description));

    /// What people call it.
    ///
    /// Form field `name`.
    name(name: &str) => set_part("name", Part::text(name));
}

static DELETE_HOOK_SCRIPT: Operation = Operation::delete(
    "system_maintenance::delete_hook_script",
    "/api/latest/hook-scripts/{scriptId}",
);

/// Deletes a hook script.
///
/// `DELETE /api/latest/hook-scripts/{scriptId}`
///
/// It takes the global permission `SYS_ADMIN`.
///
/// Arguments:
///
/// - `script_id`: The number of the hook script.
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn delete_hook_script(script_id: impl Integer) -> DeleteHookScriptRequest {
    DeleteHookScriptRequest(Request::new(&DELETE_HOOK_SCRIPT, &[script_id.path_value()]))
}

request! {
    /// Request of [`delete_hook_script`].
    DeleteHookScriptRequest => ();
}

static GET_HOOK_SCRIPT_CONTENT: Operation = Operation::get(
    "system_maintenance::get_hook_script_content",
    "/api/latest/hook-scripts/{scriptId}/content",
)
.accept("application/octet-stream, text/plain;charset=UTF-8, */*;q=0.1");

/// Gives a hook script itself, as bytes.
///
/// `GET /api/latest/hook-scripts/{scriptId}/content`
///
/// It takes the global permission `SYS_ADMIN`.
///
/// Arguments:
///
/// - `script_id`: The number of the hook script.
///
/// Asks for `application/octet-stream`, `text/plain;charset=UTF-8`: `with_header("accept", …)` names one of them.
/// Refused with 401, 404: `ApiErrorBody`.
#[doc(alias = "read")]
#[inline]
pub fn get_hook_script_content(script_id: impl Integer) -> GetHookScriptContentRequest {
    GetHookScriptContentRequest(Request::new(&GET_HOOK_SCRIPT_CONTENT, &[script_id.path_value()]))
}

request! {
    /// Request of [`get_hook_script_content`].
    GetHookScriptContentRequest => ByteStream;
}

static LIST_LABELS: Operation =
    Operation::get("system_maintenance::list_labels", "/api/latest/labels")
        .accept("application/json;charset=UTF-8");

/// Lists the labels of the whole server.
///
/// `GET /api/latest/labels`
///
/// `prefix` looks for the beginning of a name. It takes credentials.
///
/// Refused with 401: `ApiErrorBody`.
#[doc(alias = "getLabels")]
#[inline]
pub fn list_labels() -> ListLabelsRequest {
    ListLabelsRequest(Request::new(&LIST_LABELS, &[]))
}

request! {
    /// Request of [`list_labels`].
    ListLabelsRequest => OffsetPage<Label>;

    /// Keeps the labels whose names begin with this text.
    ///
    /// For an archive it is the directory that everything is put into, as in `boats-1.2`; a
    /// slash at its end is added where it is missing.
    ///
    /// Query `prefix`.
    prefix(prefix: &str) => set_query("prefix", prefix);

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

static GET_LABEL: Operation =
    Operation::get("system_maintenance::get_label", "/api/latest/labels/{labelName}")
        .accept("application/json;charset=UTF-8");

/// Gives a label.
///
/// `GET /api/latest/labels/{labelName}`
///
/// It takes credentials.
///
/// Arguments:
///
/// - `label_name`: The label, by its name.
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_label(label_name: impl PathText) -> GetLabelRequest {
    GetLabelRequest(Request::new(&GET_LABEL, &[label_name.path_value()]))
}

request! {
    /// Request of [`get_label`].
    GetLabelRequest => Label;
}

static LIST_LABELED: Operation =
    Operation::get("system_maintenance::list_labeled", "/api/latest/labels/{labelName}/labeled")
        .accept("application/json;charset=UTF-8");

/// Lists the repositories that bear a label.
///
/// `GET /api/latest/labels/{labelName}/labeled`
///
/// Those that the caller may not see are left out.
///
/// Arguments:
///
/// - `label_name`: The label, by its name.
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::models::LabelableType;
/// use bitbucket_data_center::system_maintenance;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let labeled = system_maintenance::list_labeled("prototype").of_type(LabelableType::Repository);
/// let archived =
///     labeled.collect(client).await?.into_iter().filter(|one| one.archived == Some(true));
/// println!("{} of them archived", archived.count());
/// # Ok(())
/// # }
/// ```
#[doc(alias = "getLabelables")]
#[inline]
pub fn list_labeled(label_name: impl PathText) -> ListLabeledRequest {
    ListLabeledRequest(Request::new(&LIST_LABELED, &[label_name.path_value()]))
}

request! {
    /// Request of [`list_labeled`].
    ListLabeledRequest => OffsetPage<Labelable>;

    /// Keeps the items of one kind.
    ///
    /// When browsing a repository it is a truth value instead, and `true` asks for the kind
    /// alone: whether the path is a file, a directory or a submodule.
    ///
    /// Query `type`.
    of_type(of_type: LabelableType) => set_query("type", of_type.as_str());

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

static GET_LOG_LEVEL: Operation =
    Operation::get("system_maintenance::get_log_level", "/api/latest/logs/logger/{loggerName}")
        .accept("application/json;charset=UTF-8");

/// Gives the level of a logger: how much of what it is told goes into the log.
///
/// `GET /api/latest/logs/logger/{loggerName}`
///
/// It takes the global permission `SYS_ADMIN`.
///
/// Arguments:
///
/// - `logger_name`: The logger, by its full name, as in `com.example.harbour`.
///
/// Refused with 401: `ApiErrorBody`.
#[doc(alias = "getLevel")]
#[inline]
pub fn get_log_level(logger_name: impl PathText) -> GetLogLevelRequest {
    GetLogLevelRequest(Request::new(&GET_LOG_LEVEL, &[logger_name.path_value()]))
}

request! {
    /// Request of [`get_log_level`].
    GetLogLevelRequest => LogLevel;
}

static SET_LOG_LEVEL: Operation = Operation::put(
    "system_maintenance::set_log_level",
    "/api/latest/logs/logger/{loggerName}/{levelName}",
);

/// Sets the level of a logger.
///
/// `PUT /api/latest/logs/logger/{loggerName}/{levelName}`
///
/// A level that does not exist is a 400. It takes the global permission `SYS_ADMIN`.
///
/// Arguments:
///
/// - `logger_name`: The logger, by its full name, as in `com.example.harbour`.
/// - `level_name`: How much is logged, from little to much `ERROR`, `WARN`, `INFO`, `DEBUG`
///   or `TRACE`.
///
/// Refused with 400, 401: `ApiErrorBody`.
#[doc(alias = "setLevel")]
#[inline]
pub fn set_log_level(logger_name: impl PathText, level_name: impl PathText) -> SetLogLevelRequest {
    SetLogLevelRequest(Request::new(
        &SET_LOG_LEVEL,
        &[logger_name.path_value(), level_name.path_value()],
    ))
}

request! {
    /// Request of [`set_log_level`].
    SetLogLevelRequest => ();
}

static GET_ROOT_LOG_LEVEL: Operation =
    Operation::get("system_maintenance::get_root_log_level", "/api/latest/logs/rootLogger")
        .accept("application/json;charset=UTF-8");

/// Gives the level of the root logger, which holds for loggers without one of their own.
///
/// `GET /api/latest/logs/rootLogger`
///
/// It takes the global permission `SYS_ADMIN`.
///
/// Refused with 401: `ApiErrorBody`.
#[doc(alias = "getRootLevel")]
#[inline]
pub fn get_root_log_level() -> GetRootLogLevelRequest {
    GetRootLogLevelRequest(Request::new(&GET_ROOT_LOG_LEVEL, &[]))
}

request! {
    /// Request of [`get_root_log_level`].
    GetRootLogLevelRequest => LogLevel;
}

static SET_ROOT_LOG_LEVEL: Operation = Operation::put(
    "system_maintenance::set_root_log_level",
    "/api/latest/logs/rootLogger/{levelName}",
);

/// Sets the level of the root logger, which holds for loggers without one of their own.
///
/// `PUT /api/latest/logs/rootLogger/{levelName}`
///
/// A level that does not exist is a 400. It takes the global permission `SYS_ADMIN`.
///
/// Arguments:
///
/// - `level_name`: How much is logged, from little to much `ERROR`, `WARN`, `INFO`, `DEBUG`
///   or `TRACE`.
///
/// Refused with 400, 401: `ApiErrorBody`.
#[doc(alias = "setRootLevel")]
#[inline]
pub fn set_root_log_level(level_name: impl PathText) -> SetRootLogLevelRequest {
    SetRootLogLevelRequest(Request::new(&SET_ROOT_LOG_LEVEL, &[level_name.path_value()]))
}

request! {
    /// Request of [`set_root_log_level`].
    SetRootLogLevelRequest => ();
}

static GET_LOG_SETTINGS: Operation =
    Operation::get("system_maintenance::get_log_settings", "/api/latest/logs/settings")
        .accept("application/json;charset=UTF-8")
        .seen_in(&["9.5", "9.6", "10.2", "10.3"]);

/// Tells whether the server writes more into its logs, for finding an error or for
/// measuring.
///
/// `GET /api/latest/logs/settings`
///
/// 401 says that the caller may not see it.
///
/// Seen in 9.5 and later; not in 9.4.
/// Refused with 401: `ApiErrorBody`.
#[inline]
pub fn get_log_settings() -> GetLogSettingsRequest {
    GetLogSettingsRequest(Request::new(&GET_LOG_SETTINGS, &[]))
}

request! {
    /// Request of [`get_log_settings`].
    GetLogSettingsRequest => GetLogSettingsAnswer;
}

static SET_LOG_SETTINGS: Operation =
    Operation::put("system_maintenance::set_log_settings", "/api/latest/logs/settings")
        .accept("application/json;charset=UTF-8")
        .seen_in(&["9.5", "9.6", "10.2", "10.3"]);

/// Sets whether the server writes more into its logs, for finding an error or for
/// measuring.
///
/// `PUT /api/latest/logs/settings`
///
/// Both fields are sent, else 400. 401 says that the caller may not do it.
///
/// Seen in 9.5 and later; not in 9.4.
/// Refused with 400, 401: `ApiErrorBody`.
#[inline]
pub fn set_log_settings(body: &GetLogSettingsAnswer) -> SetLogSettingsRequest {
    SetLogSettingsRequest(Request::new(&SET_LOG_SETTINGS, &[]).with_model(body))
}

request! {
    /// Request of [`set_log_settings`].
    SetLogSettingsRequest => GetLogSettingsAnswer;
}

static START_EXPORT: Operation =
    Operation::post("system_maintenance::start_export", "/api/latest/migration/exports")
        .accept("application/json;charset=UTF-8");

/// Starts a job that writes repositories into an archive, for another server to import.
///
/// `POST /api/latest/migration/exports`
///
/// `repositoriesRequest.includes` lists them by `projectKey` and `slug`, where `*` stands
/// for all: all of a project, or all of the server. Several add up. With each repository go
/// its forks and what it is forked from. `exportLocation` is a path below
/// `data/migration/export` of the shared home directory.
///
/// The answer is the job, which goes on in the background: ask for it until its `state`
/// says that it has ended. A node runs 2 exports at a time, and refuses more with 503. It
/// takes the global permission `ADMIN`.
///
/// Refused with 400, 401, 503: `ApiErrorBody`.
#[inline]
pub fn start_export(body: &ExportDefinition) -> StartExportRequest {
    StartExportRequest(Request::new(&START_EXPORT, &[]).with_model(body))
}

request! {
    /// Request of [`start_export`].
    StartExportRequest => Job;
}

job! {
    StartExportRequest: Job => Job =
        named(&GET_EXPORT, &[("jobId", "/id")])
            .state("/state")
            .done(&["COMPLETED"])
            .failed(&["FAILED", "CANCELED", "TIMED_OUT", "ABORTED"])
            .says(&["/progress/message"]);
}

static PREVIEW_EXPORT: Operation =
    Operation::post("system_maintenance::preview_export", "/api/latest/migration/exports/preview")
        .accept("application/json;charset=UTF-8");

/// Lists the projects and repositories that an export would take, without starting it.
///
/// `POST /api/latest/migration/exports/preview`
///
/// Each repository is named; a project that is named need not be whole. The answer has no
/// pages, and can be very long. It takes the global permission `ADMIN`.
///
/// Refused with 400, 401: `ApiErrorBody`.
#[inline]
pub fn preview_export(body: &ExportDefinition) -> PreviewExportRequest {
    PreviewExportRequest(Request::new(&PREVIEW_EXPORT, &[]).with_model(body))
}

request! {
    /// Request of [`preview_export`].
    PreviewExportRequest => ExportPreview;
}

static GET_EXPORT: Operation =
    Operation::get("system_maintenance::get_export", "/api/latest/migration/exports/{jobId}")
        .accept("application/json;charset=UTF-8");

/// Gives an export: its state, and how far it is.
///
/// `GET /api/latest/migration/exports/{jobId}`
///
/// It takes the global permission `ADMIN`.
///
/// Arguments:
///
/// - `job_id`: The number of the job.
///
/// Refused with 401, 404: `ApiErrorBody`.
#[doc(alias = "getExportJob")]
#[inline]
pub fn get_export(job_id: impl Integer) -> GetExportRequest {
    GetExportRequest(Request::new(&GET_EXPORT, &[job_id.path_value()]))
}

request! {
    /// Request of [`get_export`].
    GetExportRequest => Job;
}

static CANCEL_EXPORT: Operation = Operation::post(
    "system_maintenance::cancel_export",
    "/api/latest/migration/exports/{jobId}/cancel",
)
.headers(&[("x-atlassian-token", "no-check")]);

/// Cancels an export.
///
/// `POST /api/latest/migration/exports/{jobId}/cancel`
///
/// It ends a little later: ask for the job to be sure. One that has ended or is cancelled
/// already is a 409. It takes the global permission `ADMIN`.
///
/// Arguments:
///
/// - `job_id`: The number of the job.
///
/// Refused with 401, 404, 409: `ApiErrorBody`.
#[doc(alias = "cancelExportJob")]
#[inline]
pub fn cancel_export(job_id: impl Integer) -> CancelExportRequest {
    CancelExportRequest(Request::new(&CANCEL_EXPORT, &[job_id.path_value()]))
}

request! {
    /// Request of [`cancel_export`].
    CancelExportRequest => ();
}

static LIST_EXPORT_MESSAGES: Operation = Operation::get(
    "system_maintenance::list_export_messages",
    "/api/latest/migration/exports/{jobId}/messages",
)
.accept("application/json;charset=UTF-8");

/// Lists what an export has to say: news, warnings and errors.
///
/// `GET /api/latest/migration/exports/{jobId}/messages`
///
/// It takes the global permission `ADMIN`.
///
/// Arguments:
///
/// - `job_id`: The number of the job.
///
/// Refused with 401, 404: `ApiErrorBody`.
#[doc(alias = "getExportJobMessages")]
#[inline]
pub fn list_export_messages(job_id: impl Integer) -> ListExportMessagesRequest {
    ListExportMessagesRequest(Request::new(&LIST_EXPORT_MESSAGES, &[job_id.path_value()]))
}

request! {
    /// Request of [`list_export_messages`].
    ListExportMessagesRequest => OffsetPage<JobMessage>;

    /// Keeps what is of this severity.
    ///
    /// Query `severity`.
    severity(severity: JobMessageSeverity) => set_query("severity", severity.as_str());

    /// Keeps the messages about this subject.
    ///
    /// Query `subject`.
    subject(subject: &str) => set_query("subject", subject);

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

static START_IMPORT: Operation =
    Operation::post("system_maintenance::start_import", "/api/latest/migration/imports")
        .accept("application/json;charset=UTF-8");

/// Starts a job that imports repositories from an archive.
///
/// `POST /api/latest/migration/imports`
///
/// `archivePath` is the file, below `data/migration/import` of the shared home directory.
/// The answer is the job, which goes on in the background: ask for it until its `state`
/// says that it has ended. There is one import at a time, and a second is refused with 503.
/// It takes the global permission `ADMIN`.
///
/// Refused with 400, 401, 503: `ApiErrorBody`.
#[inline]
pub fn start_import(body: &ImportDefinition) -> StartImportRequest {
    StartImportRequest(Request::new(&START_IMPORT, &[]).with_model(body))
}

request! {
    /// Request of [`start_import`].
    StartImportRequest => Job;
}

job! {
    StartImportRequest: Job => Job =
        named(&GET_IMPORT, &[("jobId", "/id")])
            .state("/state")
            .done(&["COMPLETED"])
            .failed(&["FAILED", "CANCELED", "TIMED_OUT", "ABORTED"])
            .says(&["/progress/message"]);
}

static GET_IMPORT: Operation =
    Operation::get("system_maintenance::get_import", "/api/latest/migration/imports/{jobId}")
        .accept("application/json;charset=UTF-8");

/// Gives an import: its state, and how far it is.
///
/// `GET /api/latest/migration/imports/{jobId}`
///
/// It takes the global permission `ADMIN`.
///
/// Arguments:
///
/// - `job_id`: The number of the job.
///
/// Refused with 401, 404: `ApiErrorBody`.
#[doc(alias = "getImportJob")]
#[inline]
pub fn get_import(job_id: impl Integer) -> GetImportRequest {
    GetImportRequest(Request::new(&GET_IMPORT, &[job_id.path_value()]))
}

request! {
    /// Request of [`get_import`].
    GetImportRequest => Job;
}

static CANCEL_IMPORT: Operation = Operation::post(
    "system_maintenance::cancel_import",
    "/api/latest/migration/imports/{jobId}/cancel",
)
.headers(&[("x-atlassian-token", "no-check")]);

/// Cancels an import.
///
/// `POST /api/latest/migration/imports/{jobId}/cancel`
///
/// It ends where nothing is left half done: before the next repository or pull request, or
/// once a family of forks is in. Ask for the job to be sure. One that has ended or is
/// cancelled already is a 409. It takes the global permission `ADMIN`.
///
/// Arguments:
///
/// - `job_id`: The number of the job.
///
/// Refused with 401, 404, 409: `ApiErrorBody`.
#[doc(alias = "cancelImportJob")]
#[inline]
pub fn cancel_import(job_id: impl Integer) -> CancelImportRequest {
    CancelImportRequest(Request::new(&CANCEL_IMPORT, &[job_id.path_value()]))
}

request! {
    /// Request of [`cancel_import`].
    CancelImportRequest => ();
}

static LIST_IMPORT_MESSAGES: Operation = Operation::get(
    "system_maintenance::list_import_messages",
    "/api/latest/migration/imports/{jobId}/messages",
)
.accept("application/json;charset=UTF-8");

/// Lists what an import has to say: news, warnings and errors.
///
/// `GET /api/latest/migration/imports/{jobId}/messages`
///
/// It takes the global permission `ADMIN`.
///
/// Arguments:
///
/// - `job_id`: The number of the job.
///
/// Refused with 401, 404: `ApiErrorBody`.
#[doc(alias = "getImportJobMessages")]
#[inline]
pub fn list_import_messages(job_id: impl Integer) -> ListImportMessagesRequest {
    ListImportMessagesRequest(Request::new(&LIST_IMPORT_MESSAGES, &[job_id.path_value()]))
}

request! {
    /// Request of [`list_import_messages`].
    ListImportMessagesRequest => OffsetPage<JobMessage>;

    /// Keeps what is of this severity.
    ///
    /// Query `severity`.
    severity(severity: JobMessageSeverity) => set_query("severity", severity.as_str());

    /// Keeps the messages about this subject.
    ///
    /// Query `subject`.
    subject(subject: &str) => set_query("subject", subject);

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

static START_MESH_MIGRATION: Operation =
    Operation::post("system_maintenance::start_mesh_migration", "/api/latest/migration/mesh")
        .accept("application/json;charset=UTF-8");

/// Starts a job that moves repositories to the Mesh nodes.
///
/// `POST /api/latest/migration/mesh`
///
/// `repositoryIds` and `projectIds` name them by number and add up; both empty, they mean
/// all of the server. With each repository go its forks and what it is forked from. The
/// answer is the job, which goes on in the background. There is one at a time, and a second
/// is refused with 503. It takes the global permission `SYS_ADMIN`.
///
/// Refused with 400, 401, 503: `ApiErrorBody`.
#[inline]
pub fn start_mesh_migration(body: &MeshMigrationDefinition) -> StartMeshMigrationRequest {
    StartMeshMigrationRequest(Request::new(&START_MESH_MIGRATION, &[]).with_model(body))
}

request! {
    /// Request of [`start_mesh_migration`].
    StartMeshMigrationRequest => Job;
}

job! {
    StartMeshMigrationRequest: Job => Job =
        named(&GET_MESH_MIGRATION, &[("jobId", "/id")])
            .state("/state")
            .done(&["COMPLETED"])
            .failed(&["FAILED", "CANCELED", "TIMED_OUT", "ABORTED"])
            .says(&["/progress/message"]);
}

static PREVIEW_MESH_MIGRATION: Operation = Operation::post(
    "system_maintenance::preview_mesh_migration",
    "/api/latest/migration/mesh/preview",
)
.accept("application/json;charset=UTF-8");

/// Lists the projects and repositories that would move to the Mesh nodes, without starting
/// it.
///
/// `POST /api/latest/migration/mesh/preview`
///
/// Each repository is named; a project that is named need not be whole. The answer has no
/// pages, and can be very long. It takes the global permission `SYS_ADMIN`.
///
/// Refused with 400, 401: `ApiErrorBody`.
#[inline]
pub fn preview_mesh_migration(body: &MeshMigrationDefinition) -> PreviewMeshMigrationRequest {
    PreviewMeshMigrationRequest(Request::new(&PREVIEW_MESH_MIGRATION, &[]).with_model(body))
}

request! {
    /// Request of [`preview_mesh_migration`].
    PreviewMeshMigrationRequest => MeshMigrationPreview;
}

static LIST_MESH_MIGRATION_REPOSITORIES: Operation = Operation::get(
    "system_maintenance::list_mesh_migration_repositories",
    "/api/latest/migration/mesh/repos",
)
.accept("application/json;charset=UTF-8");

/// Lists repositories by how far they have moved to the Mesh nodes.
///
/// `GET /api/latest/migration/mesh/repos`
///
/// While a migration runs, only the repositories of it are listed, each with its state. At
/// other times it is all of them, and `state` counts for nothing. It takes the global
/// permission `SYS_ADMIN`.
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[doc(alias = "searchMeshMigrationRepos")]
#[inline]
pub fn list_mesh_migration_repositories() -> ListMeshMigrationRepositoriesRequest {
    ListMeshMigrationRepositoriesRequest(Request::new(&LIST_MESH_MIGRATION_REPOSITORIES, &[]))
}

request! {
    /// Request of [`list_mesh_migration_repositories`].
    ListMeshMigrationRepositoriesRequest => OffsetPage<MigrationRepository>;

    /// The number of the migration. Without it, it is the one that runs now.
    ///
    /// Query `migrationId`.
    migration_id(migration_id: impl Integer) => set_query("migrationId", migration_id);

    /// Keeps the repositories of this project, by its key; repeated, those of any of them.
    ///
    /// Query `projectKey`, one per value; each call adds to them.
    project_key(project_key: impl IntoIterator<Item = impl Into<QueryValue>>)
        => push_each_query("projectKey", project_key);

    /// The name of the user or group to act on; where several can be named, it repeats.
    ///
    /// Users go by their user names, as in `ada`. In a list it keeps what has this name
    /// instead.
    ///
    /// Query `name`.
    name(name: &str) => set_query("name", name);

    /// Keeps the items in this state.
    ///
    /// A repository's pull requests are listed while open unless this asks for others; those of
    /// the dashboard, comments and repositories are listed in any state.
    ///
    /// Query `state`, one per value; each call adds to them.
    state(state: impl IntoIterator<Item = impl Into<QueryValue>>)
        => push_each_query("state", state);

    /// `true` keeps the repositories that are wholly on Mesh, `false` the others.
    ///
    /// Without it, both are listed.
    ///
    /// Query `remote`.
    remote(remote: bool) => set_query("remote", remote);

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

static LIST_MESH_MIGRATION_SUMMARIES: Operation = Operation::get(
    "system_maintenance::list_mesh_migration_summaries",
    "/api/latest/migration/mesh/summaries",
)
.accept("application/json;charset=UTF-8");

/// Lists the migrations to the Mesh nodes, the latest first.
///
/// `GET /api/latest/migration/mesh/summaries`
///
/// It takes the global permission `SYS_ADMIN`.
///
/// Refused with 401: `ApiErrorBody`.
#[doc(alias = "getAllMeshMigrationSummaries")]
#[inline]
pub fn list_mesh_migration_summaries() -> ListMeshMigrationSummariesRequest {
    ListMeshMigrationSummariesRequest(Request::new(&LIST_MESH_MIGRATION_SUMMARIES, &[]))
}

request! {
    /// Request of [`list_mesh_migration_summaries`].
    ListMeshMigrationSummariesRequest => OffsetPage<MeshMigrationSummary>;

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

static GET_ACTIVE_MESH_MIGRATION_SUMMARY: Operation = Operation::get(
    "system_maintenance::get_active_mesh_migration_summary",
    "/api/latest/migration/mesh/summary",
)
.accept("application/json;charset=UTF-8");

/// Gives how far the migration is that runs now, with its queue.
///
/// `GET /api/latest/migration/mesh/summary`
///
/// A 404 says that none is running. It takes the global permission `SYS_ADMIN`.
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_active_mesh_migration_summary() -> GetActiveMeshMigrationSummaryRequest {
    GetActiveMeshMigrationSummaryRequest(Request::new(&GET_ACTIVE_MESH_MIGRATION_SUMMARY, &[]))
}

request! {
    /// Request of [`get_active_mesh_migration_summary`].
    GetActiveMeshMigrationSummaryRequest => MeshMigrationSummary;
}

static GET_MESH_MIGRATION: Operation =
    Operation::get("system_maintenance::get_mesh_migration", "/api/latest/migration/mesh/{jobId}")
        .accept("application/json;charset=UTF-8");

/// Gives a migration to the Mesh nodes: its state, and how far it is.
///
/// `GET /api/latest/migration/mesh/{jobId}`
///
/// It takes the global permission `SYS_ADMIN`.
///
/// Arguments:
///
/// - `job_id`: The number of the job.
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[doc(alias = "getMeshMigrationJob")]
#[inline]
pub fn get_mesh_migration(job_id: impl Integer) -> GetMeshMigrationRequest {
    GetMeshMigrationRequest(Request::new(&GET_MESH_MIGRATION, &[job_id.path_value()]))
}

request! {
    /// Request of [`get_mesh_migration`].
    GetMeshMigrationRequest => Job;
}

static CANCEL_MESH_MIGRATION: Operation = Operation::post(
    "system_maintenance::cancel_mesh_migration",
    "/api/latest/migration/mesh/{jobId}/cancel",
)
.headers(&[("x-atlassian-token", "no-check")]);

/// Cancels a migration to the Mesh nodes.
///
/// `POST /api/latest/migration/mesh/{jobId}/cancel`
///
/// It ends a little later: ask for the job to be sure. One that has ended or is cancelled
/// already is a 409. It takes the global permission `SYS_ADMIN`.
///
/// Arguments:
///
/// - `job_id`: The number of the job.
///
/// Refused with 401, 404, 409: `ApiErrorBody`.
#[doc(alias = "cancelMeshMigrationJob")]
#[inline]
pub fn cancel_mesh_migration(job_id: impl Integer) -> CancelMeshMigrationRequest {
    CancelMeshMigrationRequest(Request::new(&CANCEL_MESH_MIGRATION, &[job_id.path_value()]))
}

request! {
    /// Request of [`cancel_mesh_migration`].
    CancelMeshMigrationRequest => ();
}

static LIST_MESH_MIGRATION_MESSAGES: Operation = Operation::get(
    "system_maintenance::list_mesh_migration_messages",
    "/api/latest/migration/mesh/{jobId}/messages",
)
.accept("application/json;charset=UTF-8");

/// Lists what a migration to the Mesh nodes has to say: news, warnings and errors.
///
/// `GET /api/latest/migration/mesh/{jobId}/messages`
///
/// It takes the global permission `SYS_ADMIN`.
///
/// Arguments:
///
/// - `job_id`: The number of the job.
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[doc(alias = "getMeshMigrationJobMessages")]
#[inline]
pub fn list_mesh_migration_messages(job_id: impl Integer) -> ListMeshMigrationMessagesRequest {
    ListMeshMigrationMessagesRequest(Request::new(
        &LIST_MESH_MIGRATION_MESSAGES,
        &[job_id.path_value()],
    ))
}

request! {
    /// Request of [`list_mesh_migration_messages`].
    ListMeshMigrationMessagesRequest => OffsetPage<JobMessage>;

    /// Keeps what is of this severity.
    ///
    /// Query `severity`.
    severity(severity: JobMessageSeverity) => set_query("severity", severity.as_str());

    /// Keeps the messages about this subject.
    ///
    /// Query `subject`.
    subject(subject: &str) => set_query("subject", subject);

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

static GET_MESH_MIGRATION_SUMMARY: Operation = Operation::get(
    "system_maintenance::get_mesh_migration_summary",
    "/api/latest/migration/mesh/{jobId}/summary",
)
.accept("application/json;charset=UTF-8");

/// Gives how far a migration to the Mesh nodes is, with its queue.
///
/// `GET /api/latest/migration/mesh/{jobId}/summary`
///
/// It takes the global permission `SYS_ADMIN`.
///
/// Arguments:
///
/// - `job_id`: The number of the job.
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[doc(alias = "getMeshMigrationJobSummary")]
#[inline]
pub fn get_mesh_migration_summary(job_id: impl Integer) -> GetMeshMigrationSummaryRequest {
    GetMeshMigrationSummaryRequest(Request::new(
        &GET_MESH_MIGRATION_SUMMARY,
        &[job_id.path_value()],
    ))
}

request! {
    /// Request of [`get_mesh_migration_summary`].
    GetMeshMigrationSummaryRequest => MeshMigrationSummary;
}

static LIST_USERS: Operation =
    Operation::get("system_maintenance::list_users", "/api/latest/users")
        .accept("application/json;charset=UTF-8");

/// Lists the users of the server.
///
/// `GET /api/latest/users`
///
/// `filter` looks for a user name, a name or an e-mail address, and `group` keeps the
/// members of a group. `permission` keeps those who have a global permission. One on a
/// project or repository needs to be told which, by parameters such as
/// `permission.1=REPO_WRITE`, `permission.1.projectKey` and `permission.1.repositorySlug`,
/// which `with_query` adds; without them it is a 400. It takes credentials.
///
/// Refused with 400, 401: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::system_maintenance;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let mut engineers = system_maintenance::list_users().group("engineers").items(client);
/// while let Some(user) = engineers.try_next().await? {
///     println!("{}", user.slug.unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "getUsers")]
#[inline]
pub fn list_users() -> ListUsersRequest {
    ListUsersRequest(Request::new(&LIST_USERS, &[]))
}

request! {
    /// Request of [`list_users`].
    ListUsersRequest => OffsetPage<User>;

    /// Keeps the items that hold this text.
    ///
    /// Groups and rules are found by their names, users by user name and, outside of lists of
    /// permissions, by display name and e-mail address too. Access keys are found by the
    /// beginning of their labels. In the diff of a commit, files and lines are kept that hold
    /// the text.
    ///
    /// Query `filter`.
    filter(filter: &str) => set_query("filter", filter);

    /// The permission to grant or, in a list, to keep the items by.
    ///
    /// Lists of repositories and projects keep those on which the caller has it, lists of
    /// users, groups and keys the holders.
    ///
    /// Query `permission`.
    permission(permission: Permission) => set_query("permission", permission.as_str());

    /// The group, by its name.
    ///
    /// In a list of users it keeps the members. Where permissions are revoked, it repeats for
    /// several groups.
    ///
    /// Query `group`.
    group(group: &str) => set_query("group", group);

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

static UPDATE_CURRENT_USER: Operation =
    Operation::put("system_maintenance::update_current_user", "/api/latest/users")
        .accept("application/json;charset=UTF-8");

/// Changes the name or the e-mail address of the caller.
///
/// `PUT /api/latest/users`
///
/// Refused with 400, 401: `ApiErrorBody`.
#[doc(alias = "updateUserDetails")]
#[inline]
pub fn update_current_user(body: &CurrentUserUpdate) -> UpdateCurrentUserRequest {
    UpdateCurrentUserRequest(Request::new(&UPDATE_CURRENT_USER, &[]).with_model(body))
}

request! {
    /// Request of [`update_current_user`].
    UpdateCurrentUserRequest => User;
}

static SET_CURRENT_USER_PASSWORD: Operation = Operation::put(
    "system_maintenance::set_current_user_password",
    "/api/latest/users/credentials",
);

/// Sets the password of the caller.
///
/// `PUT /api/latest/users/credentials`
///
/// The body holds the old password, and the new one twice. A wrong old one is a 400.
///
/// Refused with 400, 401: `ApiErrorBody`.
#[doc(alias = "updateUserPassword")]
#[inline]
pub fn set_current_user_password(body: &PasswordChange) -> SetCurrentUserPasswordRequest {
    SetCurrentUserPasswordRequest(Request::new(&SET_CURRENT_USER_PASSWORD, &[]).with_model(body))
}

request! {
    /// Request of [`set_current_user_password`].
    SetCurrentUserPasswordRequest => ();
}

static GET_USER: Operation =
    Operation::get("system_maintenance::get_user", "/api/latest/users/{userSlug}")
        .accept("application/json;charset=UTF-8");

/// Gives a user.
///
/// `GET /api/latest/users/{userSlug}`
///
/// The slug is not always the user name: take it from `slug` of a user.
///
/// Arguments:
///
/// - `user_slug`: The user, by slug, as in `ada`. It comes from the user name, and is found
///   as `slug` of the user.
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::system_maintenance;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// match system_maintenance::get_user("nova").send(client).await {
///     Ok(user) if user.active == Some(true) => {
///         println!("{}", user.display_name.unwrap_or_default())
///     }
///     Ok(_) => println!("may not log in"),
///     Err(error) if error.is_status(404) => println!("nobody of that name"),
///     Err(error) => return Err(error.into()),
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn get_user(user_slug: impl PathText) -> GetUserRequest {
    GetUserRequest(Request::new(&GET_USER, &[user_slug.path_value()]))
}

request! {
    /// Request of [`get_user`].
    GetUserRequest => User;
}

static UPLOAD_USER_AVATAR: Operation = Operation::post(
    "system_maintenance::upload_user_avatar",
    "/api/latest/users/{userSlug}/avatar.png",
)
.headers(&[("x-atlassian-token", "no-check")]);

/// Replaces the avatar of a user.
///
/// `POST /api/latest/users/{userSlug}/avatar.png`
///
/// PNG and JPEG do best. Unless the server was set up otherwise, it takes 1024 pixels on
/// each side and 1 MB. Everybody may do it for themselves; for others it takes the global
/// permission `ADMIN`, and for a system administrator `SYS_ADMIN`.
///
/// Arguments:
///
/// - `user_slug`: The user, by slug, as in `ada`. It comes from the user name, and is found
///   as `slug` of the user.
/// - `avatar`: The image, as the bytes of its file.
///
/// Refused with 401, 404: `ApiErrorBody`.
#[doc(alias = "uploadAvatar")]
#[inline]
pub fn upload_user_avatar(user_slug: impl PathText, avatar: Part) -> UploadUserAvatarRequest {
    let mut request = Request::new(&UPLOAD_USER_AVATAR, &[user_slug.path_value()]).with_multipart();
    request.set_part("avatar", avatar.or_file_name("avatar"));
    UploadUserAvatarRequest(request)
}

request! {
    /// Request of [`upload_user_avatar`].
    UploadUserAvatarRequest => Located;
}

static DELETE_USER_AVATAR: Operation = Operation::delete(
    "system_maintenance::delete_user_avatar",
    "/api/latest/users/{userSlug}/avatar.png",
)
.accept("application/json;charset=UTF-8");

/// Deletes the avatar that a user has chosen.
///
/// `DELETE /api/latest/users/{userSlug}/avatar.png`
///
/// The answer leads to the one that is shown from then on. A user without one is no error.
/// Everybody may do it for themselves; for others it takes the global permission `ADMIN`,
/// and for a system administrator `SYS_ADMIN`.
///
/// Arguments:
///
/// - `user_slug`: The user, by slug, as in `ada`. It comes from the user name, and is found
///   as `slug` of the user.
///
/// Refused with 401, 404: `ApiErrorBody`.
#[doc(alias = "deleteAvatar")]
#[inline]
pub fn delete_user_avatar(user_slug: impl PathText) -> DeleteUserAvatarRequest {
    DeleteUserAvatarRequest(Request::new(&DELETE_USER_AVATAR, &[user_slug.path_value()]))
}

request! {
    /// Request of [`delete_user_avatar`].
    DeleteUserAvatarRequest => NamedLink;
}

static GET_USER_SETTINGS: Operation = Operation::get(
    "system_maintenance::get_user_settings",
    "/api/latest/users/{userSlug}/settings",
)
.accept("application/json;charset=UTF-8");

/// Gives the settings that programs and plugins keep for a user, by name.
///
/// `GET /api/latest/users/{userSlug}/settings`
///
/// 401 says that the caller may not see those of that user.
///
/// Arguments:
///
/// - `user_slug`: The user, by slug, as in `ada`. It comes from the user name, and is found
///   as `slug` of the user.
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_user_settings(user_slug: impl PathText) -> GetUserSettingsRequest {
    GetUserSettingsRequest(Request::new(&GET_USER_SETTINGS, &[user_slug.path_value()]))
}

request! {
    /// Request of [`get_user_settings`].
    GetUserSettingsRequest => BTreeMap<String, Json>;
}

static UPDATE_USER_SETTINGS: Operation = Operation::post(
    "system_maintenance::update_user_settings",
    "/api/latest/users/{userSlug}/settings",
);

/// Changes settings that programs and plugins keep for a user.
///
/// `POST /api/latest/users/{userSlug}/settings`
///
/// Those that are not sent seem to stay. A value is a text, a number or a truth value. 401
/// says that the caller may not do it for that user.
///
/// Arguments:
///
/// - `user_slug`: The user, by slug, as in `ada`. It comes from the user name, and is found
///   as `slug` of the user.
///
/// Refused with 401: `ApiErrorBody`.
#[doc(alias = "updateSettings")]
#[inline]
pub fn update_user_settings(
    user_slug: impl PathText,
    body: &BTreeMap<String, Json>,
) -> UpdateUserSettingsRequest {
    UpdateUserSettingsRequest(
        Request::new(&UPDATE_USER_SETTINGS, &[user_slug.path_value()]).with_model(body),
    )
}

request! {
    /// Request of [`update_user_settings`].
    UpdateUserSettingsRequest => ();
}

static DISMISS_RETENTION_CONFIG_REVIEW: Operation = Operation::delete(
    "system_maintenance::dismiss_retention_config_review",
    "/audit/latest/notification-settings/retention-config-review",
);

/// Dismisses the caller's notice that the retention of the audit log should be looked over.
///
/// `DELETE /audit/latest/notification-settings/retention-config-review`
///
/// Refused with 401: `ApiErrorBody`.
#[doc(alias = "dismissRetentionConfigReviewNotification")]
#[inline]
pub fn dismiss_retention_config_review() -> DismissRetentionConfigReviewRequest {
    DismissRetentionConfigReviewRequest(Request::new(&DISMISS_RETENTION_CONFIG_REVIEW, &[]))
}

request! {
    /// Request of [`dismiss_retention_config_review`].
    DismissRetentionConfigReviewRequest => ();
}

static SET_CONTENT_SECURITY_POLICY: Operation =
    Operation::put("system_maintenance::set_content_security_policy", "/csp/latest/settings")
        .seen_in(&["10.2", "10.3"]);

/// Sets how strictly browsers are told to keep to what the website may load and run.
///
/// `PUT /csp/latest/settings`
///
/// That is its content security policy. 401 says that the caller may not do it.
///
/// Arguments:
///
/// - `body`: How strictly browsers are told to keep to what the website may load and run.
///
/// Seen in 10.2 and later; not in 9.6.
/// Refused with 401: `ApiErrorBody`.
#[doc(alias = "settings")]
#[inline]
pub fn set_content_security_policy(
    body: &SetContentSecurityPolicyBody,
) -> SetContentSecurityPolicyRequest {
    SetContentSecurityPolicyRequest(
        Request::new(&SET_CONTENT_SECURITY_POLICY, &[]).with_model(body),
    )
}

request! {
    /// Request of [`set_content_security_policy`].
    SetContentSecurityPolicyRequest => ();
}

static GET_REPOSITORY_INDEX: Operation = Operation::get(
    "system_maintenance::get_repository_index",
    "/indexing/latest/projects/{projectKey}/repos/{repositorySlug}",
)
.seen_in(&["9.6", "10.2", "10.3"]);

/// Tells whether a repository can be searched: how its index is, and up to which commit.
///
/// `GET /indexing/latest/projects/{projectKey}/repos/{repositorySlug}`
///
/// Whoever may read the repository may see it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// Seen in 9.6 and later; not in 9.5.
/// Refused with 401, 404: `ApiErrorBody`.
#[doc(alias = "getDetails")]
#[inline]
pub fn get_repository_index(
    project_key: impl PathText,
    repository_slug: impl PathText,
) -> GetRepositoryIndexRequest {
    GetRepositoryIndexRequest(Request::new(
        &GET_REPOSITORY_INDEX,
        &[project_key.path_value(), repository_slug.path_value()],
    ))
}

request! {
    /// Request of [`get_repository_index`].
    GetRepositoryIndexRequest => GetRepositoryIndexAnswer;
}

static GET_REPOSITORY_INDEX_QUEUE: Operation = Operation::get(
    "system_maintenance::get_repository_index_queue",
    "/indexing/latest/projects/{projectKey}/repos/{repositorySlug}/indexing-queue-details",
)
.seen_in(&["9.6", "10.2", "10.3"]);

/// Tells whether a repository waits to be indexed for the search, since when, and on which
/// node.
///
/// `GET /indexing/latest/projects/{projectKey}/repos/{repositorySlug}/indexing-queue-details`
///
/// Whoever may read the repository may see it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// Seen in 9.6 and later; not in 9.5.
/// Refused with 401, 404: `ApiErrorBody`.
#[doc(alias = "getQueueDetails")]
#[inline]
pub fn get_repository_index_queue(
    project_key: impl PathText,
    repository_slug: impl PathText,
) -> GetRepositoryIndexQueueRequest {
    GetRepositoryIndexQueueRequest(Request::new(
        &GET_REPOSITORY_INDEX_QUEUE,
        &[project_key.path_value(), repository_slug.path_value()],
    ))
}

request! {
    /// Request of [`get_repository_index_queue`].
    GetRepositoryIndexQueueRequest => GetRepositoryIndexQueueAnswer;
}

static GET_REPOSITORY_INDEX_QUEUED: Operation = Operation::get(
    "system_maintenance::get_repository_index_queued",
    "/indexing/latest/projects/{projectKey}/repos/{repositorySlug}/indexing-queued-status",
)
.seen_in(&["9.6", "10.2", "10.3"]);

/// Tells whether a repository waits to be indexed for the search.
///
/// `GET /indexing/latest/projects/{projectKey}/repos/{repositorySlug}/indexing-queued-status`
///
/// Of several nodes, it is enough that it waits on one. Whoever may read the repository may
/// see it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// Seen in 9.6 and later; not in 9.5.
/// Refused with 401, 404: `ApiErrorBody`.
#[doc(alias = "indexingQueuedStatus")]
#[inline]
pub fn get_repository_index_queued(
    project_key: impl PathText,
    repository_slug: impl PathText,
) -> GetRepositoryIndexQueuedRequest {
    GetRepositoryIndexQueuedRequest(Request::new(
        &GET_REPOSITORY_INDEX_QUEUED,
        &[project_key.path_value(), repository_slug.path_value()],
    ))
}

request! {
    /// Request of [`get_repository_index_queued`].
    GetRepositoryIndexQueuedRequest => GetRepositoryIndexQueuedAnswer;
}

static START_REINDEXING: Operation =
    Operation::post("system_maintenance::start_reindexing", "/indexing/latest/reindex")
        .seen_in(&["9.6", "10.2", "10.3"]);

/// Makes the server index repositories anew for the search.
///
/// `POST /indexing/latest/reindex`
///
/// The body lists them, each by `projectKey` and `slug`. 400 says that some do not exist,
/// 409 that some could not be queued; the others may be queued nevertheless. The message
/// names the ones that failed. It takes the global permission `SYS_ADMIN`.
///
/// Seen in 9.6 and later; not in 9.5.
/// Refused with 400, 401, 409: `ApiErrorBody`.
#[doc(alias = "reindexRepositories")]
#[inline]
pub fn start_reindexing(body: &[RepositorySelector]) -> StartReindexingRequest {
    StartReindexingRequest(Request::new(&START_REINDEXING, &[]).with_model(&body))
}

request! {
    /// Request of [`start_reindexing`].
    StartReindexingRequest => ();
}

static RESTART_INDEXING: Operation =
    Operation::post("system_maintenance::restart_indexing", "/indexing/latest/restart")
        .seen_in(&["9.6", "10.2", "10.3"]);

/// Restarts the thread that indexes repositories for the search.
///
/// `POST /indexing/latest/restart`
///
/// The answer does not wait for it unless `waitForRestart` is true. It takes the global
/// permission `SYS_ADMIN`.
///
/// Arguments:
///
/// - `body`: How to restart the thread that indexes.
///
/// Seen in 9.6 and later; not in 9.5.
/// Refused with 401: `ApiErrorBody`.
#[doc(alias = "restartIndexingThreadWorker")]
#[inline]
pub fn restart_indexing(body: &RestartIndexingBody) -> RestartIndexingRequest {
    RestartIndexingRequest(Request::new(&RESTART_INDEXING, &[]).with_model(body))
}

request! {
    /// Request of [`restart_indexing`].
    RestartIndexingRequest => Json;
}

static LIST_BROKEN_INDEXES: Operation = Operation::get(
    "system_maintenance::list_broken_indexes",
    "/indexing/latest/support-info/broken-index-status-repos",
)
.seen_in(&["9.6", "10.2", "10.3"]);

/// Lists the repositories that the server has given up indexing for the search, after too
/// many tries.
///
/// `GET /indexing/latest/support-info/broken-index-status-repos`
///
/// How many tries it makes, an administrator sets. A page of more than 1000 is a 400. 401
/// says that the caller may not see them.
///
/// Seen in 9.6 and later; not in 9.5.
/// Refused with 400, 401: `ApiErrorBody`.
#[doc(alias = "getBrokenIndexStatusRepos")]
#[inline]
pub fn list_broken_indexes() -> ListBrokenIndexesRequest {
    ListBrokenIndexesRequest(Request::new(&LIST_BROKEN_INDEXES, &[]))
}

request! {
    /// Request of [`list_broken_indexes`].
    ListBrokenIndexesRequest => OffsetPage<ListBrokenIndexesAnswerValues>;

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

static LIST_INDEXING_THREADS: Operation = Operation::get(
    "system_maintenance::list_indexing_threads",
    "/indexing/latest/support-info/indexing-thread-snapshot",
)
.seen_in(&["9.6", "10.2", "10.3"]);

/// Lists the threads that index repositories for the search: what each does now, and how
/// much waits for it.
///
/// `GET /indexing/latest/support-info/indexing-thread-snapshot`
///
/// It takes the global permission `SYS_ADMIN`.
///
/// Seen in 9.6 and later; not in 9.5.
/// Refused with 401: `ApiErrorBody`.
#[doc(alias = "getIndexingThreadSnapshot")]
#[inline]
pub fn list_indexing_threads() -> ListIndexingThreadsRequest {
    ListIndexingThreadsRequest(Request::new(&LIST_INDEXING_THREADS, &[]))
}

request! {
    /// Request of [`list_indexing_threads`].
    ListIndexingThreadsRequest => Vec<ListIndexingThreadsAnswer>;
}

static SET_INDEXING_THREADS: Operation =
    Operation::put("system_maintenance::set_indexing_threads", "/indexing/latest/threads")
        .seen_in(&["10.3"]);

/// Sets how many threads index repositories for the search.
///
/// `PUT /indexing/latest/threads`
///
/// One is the least, and one less than the processors of the server the most, else 400. It
/// takes the global permission `SYS_ADMIN`.
///
/// Arguments:
///
/// - `body`: How many threads are to index repositories for the search.
///
/// Seen in 10.3; not in 10.2.
/// Refused with 400, 401: `ApiErrorBody`.
#[doc(alias = "setWorkerThreadCount")]
#[inline]
pub fn set_indexing_threads(body: &SetIndexingThreadsBody) -> SetIndexingThreadsRequest {
    SetIndexingThreadsRequest(Request::new(&SET_INDEXING_THREADS, &[]).with_model(body))
}

request! {
    /// Request of [`set_indexing_threads`].
    SetIndexingThreadsRequest => Json;
}

static GET_REPOSITORY_ARCHIVE_POLICY: Operation = Operation::get(
    "system_maintenance::get_repository_archive_policy",
    "/policies/latest/admin/repos/archive",
)
.accept("application/json;charset=UTF-8");

/// Tells which permission it takes to archive a repository.
///
/// `GET /policies/latest/admin/repos/archive`
///
/// It is for every user who may log in.
///
/// Refused with 401: `ApiErrorBody`.
#[inline]
pub fn get_repository_archive_policy() -> GetRepositoryArchivePolicyRequest {
    GetRepositoryArchivePolicyRequest(Request::new(&GET_REPOSITORY_ARCHIVE_POLICY, &[]))
}

request! {
    /// Request of [`get_repository_archive_policy`].
    GetRepositoryArchivePolicyRequest => RepositoryPolicy;
}

static SET_REPOSITORY_ARCHIVE_POLICY: Operation = Operation::put(
    "system_maintenance::set_repository_archive_policy",
    "/policies/latest/admin/repos/archive",
)
.accept("application/json;charset=UTF-8");

/// Sets which permission it takes to archive a repository.
///
/// `PUT /policies/latest/admin/repos/archive`
///
/// `permission` is one from `REPO_ADMIN` up to `SYS_ADMIN`; another is a 400. It takes the
/// global permission `SYS_ADMIN`.
///
/// Refused with 400, 401: `ApiErrorBody`.
#[inline]
pub fn set_repository_archive_policy(body: &RepositoryPolicy) -> SetRepositoryArchivePolicyRequest {
    SetRepositoryArchivePolicyRequest(
        Request::new(&SET_REPOSITORY_ARCHIVE_POLICY, &[]).with_model(body),
    )
}

request! {
    /// Request of [`set_repository_archive_policy`].
    SetRepositoryArchivePolicyRequest => RepositoryPolicy;
}

static GET_REPOSITORY_DELETE_POLICY: Operation = Operation::get(
    "system_maintenance::get_repository_delete_policy",
    "/policies/latest/admin/repos/delete",
)
.accept("application/json;charset=UTF-8");

/// Tells which permission it takes to delete a repository.
///
/// `GET /policies/latest/admin/repos/delete`
///
/// It is for every user who may log in.
///
/// Refused with 401: `ApiErrorBody`.
#[inline]
pub fn get_repository_delete_policy() -> GetRepositoryDeletePolicyRequest {
    GetRepositoryDeletePolicyRequest(Request::new(&GET_REPOSITORY_DELETE_POLICY, &[]))
}

request! {
    /// Request of [`get_repository_delete_policy`].
    GetRepositoryDeletePolicyRequest => RepositoryPolicy;
}

static SET_REPOSITORY_DELETE_POLICY: Operation = Operation::put(
    "system_maintenance::set_repository_delete_policy",
    "/policies/latest/admin/repos/delete",
)
.accept("application/json;charset=UTF-8");

/// Sets which permission it takes to delete a repository.
///
/// `PUT /policies/latest/admin/repos/delete`
///
/// `permission` is one from `REPO_ADMIN` up to `SYS_ADMIN`; another is a 400. It takes the
/// global permission `SYS_ADMIN`.
///
/// Refused with 400, 401: `ApiErrorBody`.
#[inline]
pub fn set_repository_delete_policy(body: &RepositoryPolicy) -> SetRepositoryDeletePolicyRequest {
    SetRepositoryDeletePolicyRequest(
        Request::new(&SET_REPOSITORY_DELETE_POLICY, &[]).with_model(body),
    )
}

request! {
    /// Request of [`set_repository_delete_policy`].
    SetRepositoryDeletePolicyRequest => RepositoryPolicy;
}

static LIST_INACTIVE_SECRET_KEYS: Operation =
    Operation::get("system_maintenance::list_inactive_secret_keys", "/secrets/1.0/keys/inactive")
        .seen_in(&["9.5", "9.6", "10.2", "10.3"]);

/// Lists the keys that the server once encrypted its secrets with, and does not use any
/// more.
///
/// `GET /secrets/1.0/keys/inactive`
///
/// 401 says that the caller may not see them.
///
/// Seen in 9.5 and later; not in 9.4.
/// Refused with 401, 500, without a body that is known.
#[doc(alias = "getInactiveKeys")]
#[inline]
pub fn list_inactive_secret_keys() -> ListInactiveSecretKeysRequest {
    ListInactiveSecretKeysRequest(Request::new(&LIST_INACTIVE_SECRET_KEYS, &[]))
}

request! {
    /// Request of [`list_inactive_secret_keys`].
    ListInactiveSecretKeysRequest => ();
}

static DELETE_INACTIVE_SECRET_KEYS: Operation = Operation::delete(
    "system_maintenance::delete_inactive_secret_keys",
    "/secrets/1.0/keys/inactive",
)
.seen_in(&["9.5", "9.6", "10.2", "10.3"]);

/// Deletes the keys that the server once encrypted its secrets with, and does not use any
/// more.
///
/// `DELETE /secrets/1.0/keys/inactive`
///
/// 401 says that the caller may not do it.
///
/// Seen in 9.5 and later; not in 9.4.
/// Refused with 401, 500, without a body that is known.
#[doc(alias = "deleteInactiveKeys")]
#[inline]
pub fn delete_inactive_secret_keys() -> DeleteInactiveSecretKeysRequest {
    DeleteInactiveSecretKeysRequest(Request::new(&DELETE_INACTIVE_SECRET_KEYS, &[]))
}

request! {
    /// Request of [`delete_inactive_secret_keys`].
    DeleteInactiveSecretKeysRequest => ();
}

static ROTATE_SECRET_KEY: Operation =
    Operation::post("system_maintenance::rotate_secret_key", "/secrets/1.0/keys/rotate")
        .headers(&[("x-atlassian-token", "no-check")])
        .seen_in(&["9.5", "9.6", "10.2", "10.3"]);

/// Makes a new key for the server to encrypt its secrets with.
///
/// `POST /secrets/1.0/keys/rotate`
///
/// The old one stays as an inactive key, it seems, until it is deleted. 406 says that it
/// cannot be done, 501 that this server does not have it, 401 that the caller may not do
/// it.
///
/// Seen in 9.5 and later; not in 9.4.
/// Refused with 401, 406, 500, 501, without a body that is known.
#[doc(alias = "rotateKey")]
#[inline]
pub fn rotate_secret_key() -> RotateSecretKeyRequest {
    RotateSecretKeyRequest(Request::new(&ROTATE_SECRET_KEY, &[]))
}

request! {
    /// Request of [`rotate_secret_key`].
    RotateSecretKeyRequest => ();
}
