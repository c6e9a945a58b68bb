//! Workspaces, their members, permissions, webhooks and GPG key.

use crate::models::{
    RepositoryPermission, WebhookSubscription, Workspace, WorkspaceAccess, WorkspaceMembership,
    WorkspaceRole,
};
use bitbucket_runtime::{ByteStream, Integer, Operation, Page, PathText, Request, request};

static LIST_PERMISSIONS_OF_CURRENT_USER: Operation =
    Operation::get("workspaces::list_permissions_of_current_user", "/user/permissions/workspaces")
        .scopes(&["account", "read:user:bitbucket", "read:workspace:bitbucket"])
        .alternatives(&[1, 2]);

/// Lists permissions of the current user.
///
/// `GET /user/permissions/workspaces`
///
/// Scopes: `account`, or `read:user:bitbucket` and `read:workspace:bitbucket`.
/// Refused with 401: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-workspaces/#api-user-permissions-workspaces-get).
#[deprecated = "deprecated by Atlassian"]
#[inline]
pub fn list_permissions_of_current_user() -> ListPermissionsOfCurrentUserRequest {
    ListPermissionsOfCurrentUserRequest(Request::new(&LIST_PERMISSIONS_OF_CURRENT_USER, &[]))
}

request! {
    /// Request of [`list_permissions_of_current_user`].
    ListPermissionsOfCurrentUserRequest => Page<WorkspaceMembership>;

    /// Query `q`.
    q(q: &str) => set_query("q", q);

    /// Query `sort`.
    sort(sort: &str) => set_query("sort", sort);

    /// Query `page`.
    ///
    /// At least 1.
    page(page: impl Integer) => set_query("page", page);

    /// Query `pagelen`.
    ///
    /// At least 1.
    pagelen(pagelen: impl Integer) => set_query("pagelen", pagelen);

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static LIST_FOR_CURRENT_USER: Operation =
    Operation::get("workspaces::list_for_current_user", "/user/workspaces")
        .scopes(&["account", "read:workspace:bitbucket"])
        .alternatives(&[1, 1]);

/// Lists workspaces for the current user.
///
/// `GET /user/workspaces`
///
/// Scopes: `account`, or `read:workspace:bitbucket`.
/// Refused with 400, 401: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-workspaces/#api-user-workspaces-get).
#[inline]
pub fn list_for_current_user() -> ListForCurrentUserRequest {
    ListForCurrentUserRequest(Request::new(&LIST_FOR_CURRENT_USER, &[]))
}

request! {
    /// Request of [`list_for_current_user`].
    ListForCurrentUserRequest => Page<WorkspaceAccess>;

    /// Query `sort`.
    sort(sort: &str) => set_query("sort", sort);

    /// Query `administrator`.
    administrator(administrator: bool) => set_query("administrator", administrator);

    /// Query `page`.
    ///
    /// At least 1.
    page(page: impl Integer) => set_query("page", page);

    /// Query `pagelen`.
    ///
    /// At least 1.
    pagelen(pagelen: impl Integer) => set_query("pagelen", pagelen);

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);

    /// Query `q`.
    q(q: &str) => set_query("q", q);
}

static GET_PERMISSION_OF_CURRENT_USER: Operation = Operation::get(
    "workspaces::get_permission_of_current_user",
    "/user/workspaces/{workspace}/permission",
)
.scopes(&["account", "read:workspace:bitbucket"])
.alternatives(&[1, 1]);

/// Gets a permission of the current user.
///
/// `GET /user/workspaces/{workspace}/permission`
///
/// Scopes: `account`, or `read:workspace:bitbucket`.
/// Refused with 401, 403: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-workspaces/#api-user-workspaces-workspace-permission-get).
#[inline]
pub fn get_permission_of_current_user(
    workspace: impl PathText,
) -> GetPermissionOfCurrentUserRequest {
    GetPermissionOfCurrentUserRequest(Request::new(
        &GET_PERMISSION_OF_CURRENT_USER,
        &[workspace.path_value()],
    ))
}

request! {
    /// Request of [`get_permission_of_current_user`].
    GetPermissionOfCurrentUserRequest => WorkspaceMembership;

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static LIST: Operation = Operation::get("workspaces::list", "/workspaces")
    .scopes(&["account", "read:user:bitbucket", "read:workspace:bitbucket"])
    .alternatives(&[1, 2]);

/// Lists workspaces.
///
/// `GET /workspaces`
///
/// Scopes: `account`, or `read:user:bitbucket` and `read:workspace:bitbucket`.
/// Refused with 401: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-workspaces/#api-workspaces-get).
#[deprecated = "deprecated by Atlassian"]
#[inline]
pub fn list() -> ListRequest {
    ListRequest(Request::new(&LIST, &[]))
}

request! {
    /// Request of [`list`].
    ListRequest => Page<Workspace>;

    /// Query `role`.
    role(role: WorkspaceRole) => set_query("role", role.as_str());

    /// Query `q`.
    q(q: &str) => set_query("q", q);

    /// Query `sort`.
    sort(sort: &str) => set_query("sort", sort);

    /// Query `page`.
    ///
    /// At least 1.
    page(page: impl Integer) => set_query("page", page);

    /// Query `pagelen`.
    ///
    /// At least 1.
    pagelen(pagelen: impl Integer) => set_query("pagelen", pagelen);

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static GET: Operation = Operation::get("workspaces::get", "/workspaces/{workspace}")
    .scopes(&["read:workspace:bitbucket"]);

/// Gets a workspace.
///
/// `GET /workspaces/{workspace}`
///
/// Scopes: `read:workspace:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-workspaces/#api-workspaces-workspace-get).
#[inline]
pub fn get(workspace: impl PathText) -> GetRequest {
    GetRequest(Request::new(&GET, &[workspace.path_value()]))
}

request! {
    /// Request of [`get`].
    GetRequest => Workspace;

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static LIST_HOOKS: Operation =
    Operation::get("workspaces::list_hooks", "/workspaces/{workspace}/hooks")
        .scopes(&["webhook", "read:webhook:bitbucket"])
        .alternatives(&[1, 1]);

/// Lists hooks.
///
/// `GET /workspaces/{workspace}/hooks`
///
/// Scopes: `webhook`, or `read:webhook:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-workspaces/#api-workspaces-workspace-hooks-get).
#[inline]
pub fn list_hooks(workspace: impl PathText) -> ListHooksRequest {
    ListHooksRequest(Request::new(&LIST_HOOKS, &[workspace.path_value()]))
}

request! {
    /// Request of [`list_hooks`].
    ListHooksRequest => Page<WebhookSubscription>;

    /// Query `page`.
    ///
    /// At least 1.
    page(page: impl Integer) => set_query("page", page);

    /// Query `pagelen`.
    ///
    /// At least 1.
    pagelen(pagelen: impl Integer) => set_query("pagelen", pagelen);

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static CREATE_HOOK: Operation =
    Operation::post("workspaces::create_hook", "/workspaces/{workspace}/hooks")
        .scopes(&["webhook", "read:webhook:bitbucket", "write:webhook:bitbucket"])
        .alternatives(&[1, 2]);

/// Creates a hook.
///
/// `POST /workspaces/{workspace}/hooks`
///
/// Scopes: `webhook`, or `read:webhook:bitbucket` and `write:webhook:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-workspaces/#api-workspaces-workspace-hooks-post).
#[inline]
pub fn create_hook(workspace: impl PathText, body: &WebhookSubscription) -> CreateHookRequest {
    CreateHookRequest(Request::new(&CREATE_HOOK, &[workspace.path_value()]).with_model(body))
}

request! {
    /// Request of [`create_hook`].
    CreateHookRequest => WebhookSubscription;
}

static GET_HOOK: Operation =
    Operation::get("workspaces::get_hook", "/workspaces/{workspace}/hooks/{uid}")
        .scopes(&["webhook", "read:webhook:bitbucket"])
        .alternatives(&[1, 1]);

/// Gets a hook.
///
/// `GET /workspaces/{workspace}/hooks/{uid}`
///
/// Scopes: `webhook`, or `read:webhook:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-workspaces/#api-workspaces-workspace-hooks-uid-get).
#[inline]
pub fn get_hook(workspace: impl PathText, uid: impl PathText) -> GetHookRequest {
    GetHookRequest(Request::new(&GET_HOOK, &[workspace.path_value(), uid.path_value()]))
}

request! {
    /// Request of [`get_hook`].
    GetHookRequest => WebhookSubscription;

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static UPDATE_HOOK: Operation =
    Operation::put("workspaces::update_hook", "/workspaces/{workspace}/hooks/{uid}")
        .scopes(&["webhook", "read:webhook:bitbucket", "write:webhook:bitbucket"])
        .alternatives(&[1, 2]);

/// Updates a hook.
///
/// `PUT /workspaces/{workspace}/hooks/{uid}`
///
/// Scopes: `webhook`, or `read:webhook:bitbucket` and `write:webhook:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-workspaces/#api-workspaces-workspace-hooks-uid-put).
#[inline]
pub fn update_hook(
    workspace: impl PathText,
    uid: impl PathText,
    body: &WebhookSubscription,
) -> UpdateHookRequest {
    UpdateHookRequest(
        Request::new(&UPDATE_HOOK, &[workspace.path_value(), uid.path_value()]).with_model(body),
    )
}

request! {
    /// Request of [`update_hook`].
    UpdateHookRequest => WebhookSubscription;
}

static DELETE_HOOK: Operation =
    Operation::delete("workspaces::delete_hook", "/workspaces/{workspace}/hooks/{uid}")
        .scopes(&["webhook", "delete:webhook:bitbucket"])
        .alternatives(&[1, 1]);

/// Deletes a hook.
///
/// `DELETE /workspaces/{workspace}/hooks/{uid}`
///
/// Scopes: `webhook`, or `delete:webhook:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-workspaces/#api-workspaces-workspace-hooks-uid-delete).
#[inline]
pub fn delete_hook(workspace: impl PathText, uid: impl PathText) -> DeleteHookRequest {
    DeleteHookRequest(Request::new(&DELETE_HOOK, &[workspace.path_value(), uid.path_value()]))
}

request! {
    /// Request of [`delete_hook`].
    DeleteHookRequest => ();
}

static LIST_MEMBERS: Operation =
    Operation::get("workspaces::list_members", "/workspaces/{workspace}/members")
        .scopes(&["account", "read:workspace:bitbucket"])
        .alternatives(&[1, 1]);

/// Lists members.
///
/// `GET /workspaces/{workspace}/members`
///
/// Scopes: `account`, or `read:workspace:bitbucket`.
/// Refused with 400, 401: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-workspaces/#api-workspaces-workspace-members-get).
#[inline]
pub fn list_members(workspace: impl PathText) -> ListMembersRequest {
    ListMembersRequest(Request::new(&LIST_MEMBERS, &[workspace.path_value()]))
}

request! {
    /// Request of [`list_members`].
    ListMembersRequest => Page<WorkspaceMembership>;

    /// Query `page`.
    ///
    /// At least 1.
    page(page: impl Integer) => set_query("page", page);

    /// Query `pagelen`.
    ///
    /// At least 1.
    pagelen(pagelen: impl Integer) => set_query("pagelen", pagelen);

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);

    /// Query `q`.
    q(q: &str) => set_query("q", q);
}

static GET_MEMBER: Operation =
    Operation::get("workspaces::get_member", "/workspaces/{workspace}/members/{member}")
        .scopes(&["account", "read:workspace:bitbucket"])
        .alternatives(&[1, 1]);

/// Gets a member.
///
/// `GET /workspaces/{workspace}/members/{member}`
///
/// Scopes: `account`, or `read:workspace:bitbucket`.
/// Refused with 401, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-workspaces/#api-workspaces-workspace-members-member-get).
#[inline]
pub fn get_member(workspace: impl PathText, member: impl PathText) -> GetMemberRequest {
    GetMemberRequest(Request::new(&GET_MEMBER, &[workspace.path_value(), member.path_value()]))
}

request! {
    /// Request of [`get_member`].
    GetMemberRequest => WorkspaceMembership;

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static LIST_PERMISSIONS: Operation =
    Operation::get("workspaces::list_permissions", "/workspaces/{workspace}/permissions")
        .scopes(&["account", "read:workspace:bitbucket"])
        .alternatives(&[1, 1]);

/// Lists permissions.
///
/// `GET /workspaces/{workspace}/permissions`
///
/// Scopes: `account`, or `read:workspace:bitbucket`.
/// Refused with 401: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-workspaces/#api-workspaces-workspace-permissions-get).
#[inline]
pub fn list_permissions(workspace: impl PathText) -> ListPermissionsRequest {
    ListPermissionsRequest(Request::new(&LIST_PERMISSIONS, &[workspace.path_value()]))
}

request! {
    /// Request of [`list_permissions`].
    ListPermissionsRequest => Page<WorkspaceMembership>;

    /// Query `q`.
    q(q: &str) => set_query("q", q);

    /// Query `page`.
    ///
    /// At least 1.
    page(page: impl Integer) => set_query("page", page);

    /// Query `pagelen`.
    ///
    /// At least 1.
    pagelen(pagelen: impl Integer) => set_query("pagelen", pagelen);

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static LIST_REPOSITORY_PERMISSIONS: Operation = Operation::get(
    "workspaces::list_repository_permissions",
    "/workspaces/{workspace}/permissions/repositories",
)
.scopes(&["account", "read:repository:bitbucket"])
.alternatives(&[1, 1]);

/// Lists repository permissions.
///
/// `GET /workspaces/{workspace}/permissions/repositories`
///
/// Scopes: `account`, or `read:repository:bitbucket`.
/// Refused with 403: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-workspaces/#api-workspaces-workspace-permissions-repositories-get).
#[inline]
pub fn list_repository_permissions(workspace: impl PathText) -> ListRepositoryPermissionsRequest {
    ListRepositoryPermissionsRequest(Request::new(
        &LIST_REPOSITORY_PERMISSIONS,
        &[workspace.path_value()],
    ))
}

request! {
    /// Request of [`list_repository_permissions`].
    ListRepositoryPermissionsRequest => Page<RepositoryPermission>;

    /// Query `q`.
    q(q: &str) => set_query("q", q);

    /// Query `sort`.
    sort(sort: &str) => set_query("sort", sort);

    /// Query `page`.
    ///
    /// At least 1.
    page(page: impl Integer) => set_query("page", page);

    /// Query `pagelen`.
    ///
    /// At least 1.
    pagelen(pagelen: impl Integer) => set_query("pagelen", pagelen);

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static LIST_PERMISSIONS_FOR_REPOSITORY: Operation = Operation::get(
    "workspaces::list_permissions_for_repository",
    "/workspaces/{workspace}/permissions/repositories/{repo_slug}",
)
.scopes(&["repository", "read:repository:bitbucket"])
.alternatives(&[1, 1]);

/// Lists permissions for a repository.
///
/// `GET /workspaces/{workspace}/permissions/repositories/{repo_slug}`
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// Refused with 403: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-workspaces/#api-workspaces-workspace-permissions-repositories-repo-slug-get).
#[inline]
pub fn list_permissions_for_repository(
    workspace: impl PathText,
    repo_slug: impl PathText,
) -> ListPermissionsForRepositoryRequest {
    ListPermissionsForRepositoryRequest(Request::new(
        &LIST_PERMISSIONS_FOR_REPOSITORY,
        &[workspace.path_value(), repo_slug.path_value()],
    ))
}

request! {
    /// Request of [`list_permissions_for_repository`].
    ListPermissionsForRepositoryRequest => Page<RepositoryPermission>;

    /// Query `q`.
    q(q: &str) => set_query("q", q);

    /// Query `sort`.
    sort(sort: &str) => set_query("sort", sort);

    /// Query `page`.
    ///
    /// At least 1.
    page(page: impl Integer) => set_query("page", page);

    /// Query `pagelen`.
    ///
    /// At least 1.
    pagelen(pagelen: impl Integer) => set_query("pagelen", pagelen);

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static GET_GPG_PUBLIC_KEY: Operation = Operation::get(
    "workspaces::get_gpg_public_key",
    "/workspaces/{workspace}/settings/gpg/public-key",
)
.scopes(&["account", "read:workspace:bitbucket"])
.alternatives(&[1, 1])
.accept("text/plain, */*;q=0.1");

/// Gets a GPG public key.
///
/// `GET /workspaces/{workspace}/settings/gpg/public-key`
///
/// Scopes: `account`, or `read:workspace:bitbucket`.
/// Refused with 401, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-workspaces/#api-workspaces-workspace-settings-gpg-public-key-get).
#[inline]
pub fn get_gpg_public_key(workspace: impl PathText) -> GetGpgPublicKeyRequest {
    GetGpgPublicKeyRequest(Request::new(&GET_GPG_PUBLIC_KEY, &[workspace.path_value()]))
}

request! {
    /// Request of [`get_gpg_public_key`].
    GetGpgPublicKeyRequest => ByteStream;
}
