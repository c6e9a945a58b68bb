//! Repositories with their forks, webhooks, watchers, permissions and inherited settings.

use crate::models::{
    Account, Repository, RepositoryGroupPermission, RepositoryInheritanceState,
    RepositoryPermission, RepositoryPermissionUpdate, RepositoryRole, RepositoryUserPermission,
    WebhookSubscription,
};
use bitbucket_runtime::{Integer, Operation, Page, PathText, Request, request};

static LIST_PUBLIC: Operation = Operation::get("repositories::list_public", "/repositories")
    .scopes(&["repository", "read:repository:bitbucket"])
    .alternatives(&[1, 1]);

/// Lists public repositories.
///
/// `GET /repositories`
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/#api-repositories-get).
#[deprecated = "deprecated by Atlassian"]
#[inline]
pub fn list_public() -> ListPublicRequest {
    ListPublicRequest(Request::new(&LIST_PUBLIC, &[]))
}

request! {
    /// Request of [`list_public`].
    ListPublicRequest => Page<Repository>;

    /// Query `after`.
    after(after: &str) => set_query("after", after);

    /// Query `role`.
    role(role: RepositoryRole) => set_query("role", role.as_str());

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

static LIST: Operation = Operation::get("repositories::list", "/repositories/{workspace}")
    .scopes(&["repository", "read:repository:bitbucket"])
    .alternatives(&[1, 1]);

/// Lists repositories.
///
/// `GET /repositories/{workspace}`
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// Refused with 404, 410: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/#api-repositories-workspace-get).
#[inline]
pub fn list(workspace: impl PathText) -> ListRequest {
    ListRequest(Request::new(&LIST, &[workspace.path_value()]))
}

request! {
    /// Request of [`list`].
    ListRequest => Page<Repository>;

    /// Query `role`.
    role(role: RepositoryRole) => set_query("role", role.as_str());

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

static GET: Operation =
    Operation::get("repositories::get", "/repositories/{workspace}/{repo_slug}")
        .scopes(&["repository", "read:repository:bitbucket"])
        .alternatives(&[1, 1]);

/// Gets a repository.
///
/// `GET /repositories/{workspace}/{repo_slug}`
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/#api-repositories-workspace-repo-slug-get).
#[inline]
pub fn get(workspace: impl PathText, repo_slug: impl PathText) -> GetRequest {
    GetRequest(Request::new(&GET, &[workspace.path_value(), repo_slug.path_value()]))
}

request! {
    /// Request of [`get`].
    GetRequest => Repository;

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static UPDATE: Operation =
    Operation::put("repositories::update", "/repositories/{workspace}/{repo_slug}")
        .scopes(&["repository:admin", "admin:repository:bitbucket"])
        .alternatives(&[1, 1]);

/// Updates a repository.
///
/// `PUT /repositories/{workspace}/{repo_slug}`
///
/// Scopes: `repository:admin`, or `admin:repository:bitbucket`.
/// Refused with 400, 401: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/#api-repositories-workspace-repo-slug-put).
#[inline]
pub fn update(
    workspace: impl PathText,
    repo_slug: impl PathText,
    body: &Repository,
) -> UpdateRequest {
    UpdateRequest(
        Request::new(&UPDATE, &[workspace.path_value(), repo_slug.path_value()]).with_model(body),
    )
}

request! {
    /// Request of [`update`].
    UpdateRequest => Repository;
}

static CREATE: Operation =
    Operation::post("repositories::create", "/repositories/{workspace}/{repo_slug}")
        .scopes(&["repository:admin", "admin:repository:bitbucket"])
        .alternatives(&[1, 1]);

/// Creates a repository.
///
/// `POST /repositories/{workspace}/{repo_slug}`
///
/// Scopes: `repository:admin`, or `admin:repository:bitbucket`.
/// Refused with 400, 401: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/#api-repositories-workspace-repo-slug-post).
#[inline]
pub fn create(workspace: impl PathText, repo_slug: impl PathText) -> CreateRequest {
    CreateRequest(Request::new(&CREATE, &[workspace.path_value(), repo_slug.path_value()]))
}

request! {
    /// Request of [`create`].
    CreateRequest => Repository;

    /// Sends this as JSON.
    body(body: &Repository) => set_model(body);
}

static DELETE: Operation =
    Operation::delete("repositories::delete", "/repositories/{workspace}/{repo_slug}")
        .scopes(&["repository:delete", "delete:repository:bitbucket"])
        .alternatives(&[1, 1]);

/// Deletes a repository.
///
/// `DELETE /repositories/{workspace}/{repo_slug}`
///
/// Scopes: `repository:delete`, or `delete:repository:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/#api-repositories-workspace-repo-slug-delete).
#[inline]
pub fn delete(workspace: impl PathText, repo_slug: impl PathText) -> DeleteRequest {
    DeleteRequest(Request::new(&DELETE, &[workspace.path_value(), repo_slug.path_value()]))
}

request! {
    /// Request of [`delete`].
    DeleteRequest => ();

    /// Query `redirect_to`.
    redirect_to(redirect_to: &str) => set_query("redirect_to", redirect_to);
}

static LIST_FORKS: Operation =
    Operation::get("repositories::list_forks", "/repositories/{workspace}/{repo_slug}/forks")
        .scopes(&["repository", "read:repository:bitbucket"])
        .alternatives(&[1, 1]);

/// Lists forks.
///
/// `GET /repositories/{workspace}/{repo_slug}/forks`
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/#api-repositories-workspace-repo-slug-forks-get).
#[inline]
pub fn list_forks(workspace: impl PathText, repo_slug: impl PathText) -> ListForksRequest {
    ListForksRequest(Request::new(&LIST_FORKS, &[workspace.path_value(), repo_slug.path_value()]))
}

request! {
    /// Request of [`list_forks`].
    ListForksRequest => Page<Repository>;

    /// Query `role`.
    role(role: RepositoryRole) => set_query("role", role.as_str());

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

static FORK: Operation =
    Operation::post("repositories::fork", "/repositories/{workspace}/{repo_slug}/forks")
        .scopes(&["repository:write", "read:repository:bitbucket", "write:repository:bitbucket"])
        .alternatives(&[1, 2]);

/// Forks a repository.
///
/// `POST /repositories/{workspace}/{repo_slug}/forks`
///
/// Scopes: `repository:write`, or `read:repository:bitbucket` and `write:repository:bitbucket`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/#api-repositories-workspace-repo-slug-forks-post).
#[inline]
pub fn fork(workspace: impl PathText, repo_slug: impl PathText) -> ForkRequest {
    ForkRequest(Request::new(&FORK, &[workspace.path_value(), repo_slug.path_value()]))
}

request! {
    /// Request of [`fork`].
    ForkRequest => Repository;

    /// Sends this as JSON.
    body(body: &Repository) => set_model(body);
}

static LIST_HOOKS: Operation =
    Operation::get("repositories::list_hooks", "/repositories/{workspace}/{repo_slug}/hooks")
        .scopes(&["webhook", "read:webhook:bitbucket"])
        .alternatives(&[1, 1]);

/// Lists hooks.
///
/// `GET /repositories/{workspace}/{repo_slug}/hooks`
///
/// Scopes: `webhook`, or `read:webhook:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/#api-repositories-workspace-repo-slug-hooks-get).
#[inline]
pub fn list_hooks(workspace: impl PathText, repo_slug: impl PathText) -> ListHooksRequest {
    ListHooksRequest(Request::new(&LIST_HOOKS, &[workspace.path_value(), repo_slug.path_value()]))
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
    Operation::post("repositories::create_hook", "/repositories/{workspace}/{repo_slug}/hooks")
        .scopes(&["webhook", "read:webhook:bitbucket", "write:webhook:bitbucket"])
        .alternatives(&[1, 2]);

/// Creates a hook.
///
/// `POST /repositories/{workspace}/{repo_slug}/hooks`
///
/// Scopes: `webhook`, or `read:webhook:bitbucket` and `write:webhook:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/#api-repositories-workspace-repo-slug-hooks-post).
#[inline]
pub fn create_hook(
    workspace: impl PathText,
    repo_slug: impl PathText,
    body: &WebhookSubscription,
) -> CreateHookRequest {
    CreateHookRequest(
        Request::new(&CREATE_HOOK, &[workspace.path_value(), repo_slug.path_value()])
            .with_model(body),
    )
}

request! {
    /// Request of [`create_hook`].
    CreateHookRequest => WebhookSubscription;
}

static GET_HOOK: Operation =
    Operation::get("repositories::get_hook", "/repositories/{workspace}/{repo_slug}/hooks/{uid}")
        .scopes(&["webhook", "read:webhook:bitbucket"])
        .alternatives(&[1, 1]);

/// Gets a hook.
///
/// `GET /repositories/{workspace}/{repo_slug}/hooks/{uid}`
///
/// Scopes: `webhook`, or `read:webhook:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/#api-repositories-workspace-repo-slug-hooks-uid-get).
#[inline]
pub fn get_hook(
    workspace: impl PathText,
    repo_slug: impl PathText,
    uid: impl PathText,
) -> GetHookRequest {
    GetHookRequest(Request::new(
        &GET_HOOK,
        &[workspace.path_value(), repo_slug.path_value(), uid.path_value()],
    ))
}

request! {
    /// Request of [`get_hook`].
    GetHookRequest => WebhookSubscription;

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static UPDATE_HOOK: Operation = Operation::put(
    "repositories::update_hook",
    "/repositories/{workspace}/{repo_slug}/hooks/{uid}",
)
.scopes(&["webhook", "read:webhook:bitbucket", "write:webhook:bitbucket"])
.alternatives(&[1, 2]);

/// Updates a hook.
///
/// `PUT /repositories/{workspace}/{repo_slug}/hooks/{uid}`
///
/// Scopes: `webhook`, or `read:webhook:bitbucket` and `write:webhook:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/#api-repositories-workspace-repo-slug-hooks-uid-put).
#[inline]
pub fn update_hook(
    workspace: impl PathText,
    repo_slug: impl PathText,
    uid: impl PathText,
    body: &WebhookSubscription,
) -> UpdateHookRequest {
    UpdateHookRequest(
        Request::new(
            &UPDATE_HOOK,
            &[workspace.path_value(), repo_slug.path_value(), uid.path_value()],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`update_hook`].
    UpdateHookRequest => WebhookSubscription;
}

static DELETE_HOOK: Operation = Operation::delete(
    "repositories::delete_hook",
    "/repositories/{workspace}/{repo_slug}/hooks/{uid}",
)
.scopes(&["webhook", "delete:webhook:bitbucket"])
.alternatives(&[1, 1]);

/// Deletes a hook.
///
/// `DELETE /repositories/{workspace}/{repo_slug}/hooks/{uid}`
///
/// Scopes: `webhook`, or `delete:webhook:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/#api-repositories-workspace-repo-slug-hooks-uid-delete).
#[inline]
pub fn delete_hook(
    workspace: impl PathText,
    repo_slug: impl PathText,
    uid: impl PathText,
) -> DeleteHookRequest {
    DeleteHookRequest(Request::new(
        &DELETE_HOOK,
        &[workspace.path_value(), repo_slug.path_value(), uid.path_value()],
    ))
}

request! {
    /// Request of [`delete_hook`].
    DeleteHookRequest => ();
}

static GET_OVERRIDE_SETTINGS: Operation = Operation::get(
    "repositories::get_override_settings",
    "/repositories/{workspace}/{repo_slug}/override-settings",
)
.scopes(&["repository:admin", "admin:repository:bitbucket"])
.alternatives(&[1, 1]);

/// Gets the override settings.
///
/// `GET /repositories/{workspace}/{repo_slug}/override-settings`
///
/// Scopes: `repository:admin`, or `admin:repository:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/#api-repositories-workspace-repo-slug-override-settings-get).
#[inline]
pub fn get_override_settings(
    workspace: impl PathText,
    repo_slug: impl PathText,
) -> GetOverrideSettingsRequest {
    GetOverrideSettingsRequest(Request::new(
        &GET_OVERRIDE_SETTINGS,
        &[workspace.path_value(), repo_slug.path_value()],
    ))
}

request! {
    /// Request of [`get_override_settings`].
    GetOverrideSettingsRequest => RepositoryInheritanceState;

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static UPDATE_OVERRIDE_SETTINGS: Operation = Operation::put(
    "repositories::update_override_settings",
    "/repositories/{workspace}/{repo_slug}/override-settings",
)
.scopes(&["repository:admin", "admin:repository:bitbucket"])
.alternatives(&[1, 1]);

/// Updates the override settings.
///
/// `PUT /repositories/{workspace}/{repo_slug}/override-settings`
///
/// Scopes: `repository:admin`, or `admin:repository:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/#api-repositories-workspace-repo-slug-override-settings-put).
#[inline]
pub fn update_override_settings(
    workspace: impl PathText,
    repo_slug: impl PathText,
    body: &RepositoryInheritanceState,
) -> UpdateOverrideSettingsRequest {
    UpdateOverrideSettingsRequest(
        Request::new(&UPDATE_OVERRIDE_SETTINGS, &[workspace.path_value(), repo_slug.path_value()])
            .with_model(body),
    )
}

request! {
    /// Request of [`update_override_settings`].
    UpdateOverrideSettingsRequest => ();
}

static LIST_GROUP_PERMISSIONS: Operation = Operation::get(
    "repositories::list_group_permissions",
    "/repositories/{workspace}/{repo_slug}/permissions-config/groups",
)
.scopes(&["repository:admin", "read:repository:bitbucket"])
.alternatives(&[1, 1]);

/// Lists group permissions.
///
/// `GET /repositories/{workspace}/{repo_slug}/permissions-config/groups`
///
/// Scopes: `repository:admin`, or `read:repository:bitbucket`.
/// Refused with 401, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/#api-repositories-workspace-repo-slug-permissions-config-groups-get).
#[inline]
pub fn list_group_permissions(
    workspace: impl PathText,
    repo_slug: impl PathText,
) -> ListGroupPermissionsRequest {
    ListGroupPermissionsRequest(Request::new(
        &LIST_GROUP_PERMISSIONS,
        &[workspace.path_value(), repo_slug.path_value()],
    ))
}

request! {
    /// Request of [`list_group_permissions`].
    ListGroupPermissionsRequest => Page<RepositoryGroupPermission>;

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

static GET_GROUP_PERMISSION: Operation = Operation::get(
    "repositories::get_group_permission",
    "/repositories/{workspace}/{repo_slug}/permissions-config/groups/{group_slug}",
)
.scopes(&["repository:admin", "read:repository:bitbucket"])
.alternatives(&[1, 1]);

/// Gets a group permission.
///
/// `GET /repositories/{workspace}/{repo_slug}/permissions-config/groups/{group_slug}`
///
/// Scopes: `repository:admin`, or `read:repository:bitbucket`.
/// Refused with 401, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/#api-repositories-workspace-repo-slug-permissions-config-groups-group-slug-get).
#[inline]
pub fn get_group_permission(
    workspace: impl PathText,
    repo_slug: impl PathText,
    group_slug: impl PathText,
) -> GetGroupPermissionRequest {
    GetGroupPermissionRequest(Request::new(
        &GET_GROUP_PERMISSION,
        &[workspace.path_value(), repo_slug.path_value(), group_slug.path_value()],
    ))
}

request! {
    /// Request of [`get_group_permission`].
    GetGroupPermissionRequest => RepositoryGroupPermission;

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static UPDATE_GROUP_PERMISSION: Operation = Operation::put(
    "repositories::update_group_permission",
    "/repositories/{workspace}/{repo_slug}/permissions-config/groups/{group_slug}",
)
.scopes(&["repository:admin", "admin:repository:bitbucket", "write:permission:bitbucket"])
.alternatives(&[1, 2]);

/// Updates a group permission.
///
/// `PUT /repositories/{workspace}/{repo_slug}/permissions-config/groups/{group_slug}`
///
/// Scopes: `repository:admin`, or `admin:repository:bitbucket` and `write:permission:bitbucket`.
/// Refused with 400, 401, 402, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/#api-repositories-workspace-repo-slug-permissions-config-groups-group-slug-put).
#[inline]
pub fn update_group_permission(
    workspace: impl PathText,
    repo_slug: impl PathText,
    group_slug: impl PathText,
    body: &RepositoryPermissionUpdate,
) -> UpdateGroupPermissionRequest {
    UpdateGroupPermissionRequest(
        Request::new(
            &UPDATE_GROUP_PERMISSION,
            &[workspace.path_value(), repo_slug.path_value(), group_slug.path_value()],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`update_group_permission`].
    UpdateGroupPermissionRequest => RepositoryGroupPermission;
}

static DELETE_GROUP_PERMISSION: Operation = Operation::delete(
    "repositories::delete_group_permission",
    "/repositories/{workspace}/{repo_slug}/permissions-config/groups/{group_slug}",
)
.scopes(&["repository:admin", "admin:repository:bitbucket", "delete:permission:bitbucket"])
.alternatives(&[1, 2]);

/// Deletes a group permission.
///
/// `DELETE /repositories/{workspace}/{repo_slug}/permissions-config/groups/{group_slug}`
///
/// Scopes: `repository:admin`, or `admin:repository:bitbucket` and `delete:permission:bitbucket`.
/// Refused with 401, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/#api-repositories-workspace-repo-slug-permissions-config-groups-group-slug-delete).
#[inline]
pub fn delete_group_permission(
    workspace: impl PathText,
    repo_slug: impl PathText,
    group_slug: impl PathText,
) -> DeleteGroupPermissionRequest {
    DeleteGroupPermissionRequest(Request::new(
        &DELETE_GROUP_PERMISSION,
        &[workspace.path_value(), repo_slug.path_value(), group_slug.path_value()],
    ))
}

request! {
    /// Request of [`delete_group_permission`].
    DeleteGroupPermissionRequest => ();
}

static LIST_USER_PERMISSIONS: Operation = Operation::get(
    "repositories::list_user_permissions",
    "/repositories/{workspace}/{repo_slug}/permissions-config/users",
)
.scopes(&["repository:admin", "read:repository:bitbucket"])
.alternatives(&[1, 1]);

/// Lists user permissions.
///
/// `GET /repositories/{workspace}/{repo_slug}/permissions-config/users`
///
/// Scopes: `repository:admin`, or `read:repository:bitbucket`.
/// Refused with 401, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/#api-repositories-workspace-repo-slug-permissions-config-users-get).
#[inline]
pub fn list_user_permissions(
    workspace: impl PathText,
    repo_slug: impl PathText,
) -> ListUserPermissionsRequest {
    ListUserPermissionsRequest(Request::new(
        &LIST_USER_PERMISSIONS,
        &[workspace.path_value(), repo_slug.path_value()],
    ))
}

request! {
    /// Request of [`list_user_permissions`].
    ListUserPermissionsRequest => Page<RepositoryUserPermission>;

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

static GET_USER_PERMISSION: Operation = Operation::get(
    "repositories::get_user_permission",
    "/repositories/{workspace}/{repo_slug}/permissions-config/users/{selected_user_id}",
)
.scopes(&["repository:admin", "read:repository:bitbucket"])
.alternatives(&[1, 1]);

/// Gets a user permission.
///
/// `GET /repositories/{workspace}/{repo_slug}/permissions-config/users/{selected_user_id}`
///
/// Scopes: `repository:admin`, or `read:repository:bitbucket`.
/// Refused with 401, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/#api-repositories-workspace-repo-slug-permissions-config-users-selected-user-id-get).
#[inline]
pub fn get_user_permission(
    workspace: impl PathText,
    repo_slug: impl PathText,
    selected_user_id: impl PathText,
) -> GetUserPermissionRequest {
    GetUserPermissionRequest(Request::new(
        &GET_USER_PERMISSION,
        &[workspace.path_value(), repo_slug.path_value(), selected_user_id.path_value()],
    ))
}

request! {
    /// Request of [`get_user_permission`].
    GetUserPermissionRequest => RepositoryUserPermission;

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static UPDATE_USER_PERMISSION: Operation = Operation::put(
    "repositories::update_user_permission",
    "/repositories/{workspace}/{repo_slug}/permissions-config/users/{selected_user_id}",
)
.scopes(&["repository:admin", "admin:repository:bitbucket", "write:permission:bitbucket"])
.alternatives(&[1, 2]);

/// Updates a user permission.
///
/// `PUT /repositories/{workspace}/{repo_slug}/permissions-config/users/{selected_user_id}`
///
/// Scopes: `repository:admin`, or `admin:repository:bitbucket` and `write:permission:bitbucket`.
/// Refused with 400, 401, 402, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/#api-repositories-workspace-repo-slug-permissions-config-users-selected-user-id-put).
#[inline]
pub fn update_user_permission(
    workspace: impl PathText,
    repo_slug: impl PathText,
    selected_user_id: impl PathText,
    body: &RepositoryPermissionUpdate,
) -> UpdateUserPermissionRequest {
    UpdateUserPermissionRequest(
        Request::new(
            &UPDATE_USER_PERMISSION,
            &[workspace.path_value(), repo_slug.path_value(), selected_user_id.path_value()],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`update_user_permission`].
    UpdateUserPermissionRequest => RepositoryUserPermission;
}

static DELETE_USER_PERMISSION: Operation = Operation::delete(
    "repositories::delete_user_permission",
    "/repositories/{workspace}/{repo_slug}/permissions-config/users/{selected_user_id}",
)
.scopes(&["repository:admin", "admin:repository:bitbucket", "delete:permission:bitbucket"])
.alternatives(&[1, 2]);

/// Deletes a user permission.
///
/// `DELETE /repositories/{workspace}/{repo_slug}/permissions-config/users/{selected_user_id}`
///
/// Scopes: `repository:admin`, or `admin:repository:bitbucket` and `delete:permission:bitbucket`.
/// Refused with 401, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/#api-repositories-workspace-repo-slug-permissions-config-users-selected-user-id-delete).
#[inline]
pub fn delete_user_permission(
    workspace: impl PathText,
    repo_slug: impl PathText,
    selected_user_id: impl PathText,
) -> DeleteUserPermissionRequest {
    DeleteUserPermissionRequest(Request::new(
        &DELETE_USER_PERMISSION,
        &[workspace.path_value(), repo_slug.path_value(), selected_user_id.path_value()],
    ))
}

request! {
    /// Request of [`delete_user_permission`].
    DeleteUserPermissionRequest => ();
}

static LIST_WATCHERS: Operation =
    Operation::get("repositories::list_watchers", "/repositories/{workspace}/{repo_slug}/watchers")
        .scopes(&["repository", "read:repository:bitbucket"])
        .alternatives(&[1, 1]);

/// Lists watchers.
///
/// `GET /repositories/{workspace}/{repo_slug}/watchers`
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/#api-repositories-workspace-repo-slug-watchers-get).
#[inline]
pub fn list_watchers(workspace: impl PathText, repo_slug: impl PathText) -> ListWatchersRequest {
    ListWatchersRequest(Request::new(
        &LIST_WATCHERS,
        &[workspace.path_value(), repo_slug.path_value()],
    ))
}

request! {
    /// Request of [`list_watchers`].
    ListWatchersRequest => Page<Account>;

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

static LIST_PERMISSIONS_OF_CURRENT_USER: Operation = Operation::get(
    "repositories::list_permissions_of_current_user",
    "/user/permissions/repositories",
)
.scopes(&["account", "repository", "read:repository:bitbucket"])
.alternatives(&[2, 1]);

/// Lists permissions of the current user.
///
/// `GET /user/permissions/repositories`
///
/// Scopes: `account` and `repository`, or `read:repository:bitbucket`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/#api-user-permissions-repositories-get).
#[deprecated = "deprecated by Atlassian"]
#[inline]
pub fn list_permissions_of_current_user() -> ListPermissionsOfCurrentUserRequest {
    ListPermissionsOfCurrentUserRequest(Request::new(&LIST_PERMISSIONS_OF_CURRENT_USER, &[]))
}

request! {
    /// Request of [`list_permissions_of_current_user`].
    ListPermissionsOfCurrentUserRequest => Page<RepositoryPermission>;

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

static LIST_WORKSPACE_PERMISSIONS_OF_CURRENT_USER: Operation = Operation::get(
    "repositories::list_workspace_permissions_of_current_user",
    "/user/workspaces/{workspace}/permissions/repositories",
)
.scopes(&["account", "repository", "read:repository:bitbucket"])
.alternatives(&[2, 1]);

/// Lists workspace permissions of the current user.
///
/// `GET /user/workspaces/{workspace}/permissions/repositories`
///
/// Scopes: `account` and `repository`, or `read:repository:bitbucket`.
/// Refused with 400, 401, 403: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/#api-user-workspaces-workspace-permissions-repositories-get).
#[inline]
pub fn list_workspace_permissions_of_current_user(
    workspace: impl PathText,
) -> ListWorkspacePermissionsOfCurrentUserRequest {
    ListWorkspacePermissionsOfCurrentUserRequest(Request::new(
        &LIST_WORKSPACE_PERMISSIONS_OF_CURRENT_USER,
        &[workspace.path_value()],
    ))
}

request! {
    /// Request of [`list_workspace_permissions_of_current_user`].
    ListWorkspacePermissionsOfCurrentUserRequest => Page<RepositoryPermission>;

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
