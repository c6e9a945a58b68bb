//! Projects and what is set for all their repositories: permissions, webhooks, hooks, hook scripts, ref restrictions, default tasks and settings.

use crate::models::{
    AutoDeclineSettings, AutoDeclineSettingsUpdate, AutoMergeSettings, DefaultTask,
    DefaultTaskDefinition, DetailedGroup, GroupPermission, HookScriptConfig, HookScriptTriggers,
    NewProjectSettingsRestriction, NewRefRestriction, Permission, PermissionCheck,
    PermittedPrincipal, PrincipalType, Project, ProjectAutoMergeSettingsUpdate, ProjectPermission,
    ProjectSettingsRestriction, PullRequestSettings, ReceiveHookType, RefRestriction,
    RefRestrictionType, Repository, RepositoryHook, RestrictionMatcherKind, User, UserPermission,
    Webhook, WebhookCredentials, WebhookInvocation, WebhookInvocationOutcome, WebhookStatistics,
    WebhookTestResult,
};
use bitbucket_runtime::wire::Json;
use bitbucket_runtime::{
    ByteStream, Error, Head, Integer, OffsetPage, Operation, Part, PathText, Payload, QueryValue,
    Reply, Request, request,
};
use std::collections::BTreeMap;

static GET_HOOK_AVATAR: Operation =
    Operation::get("project::get_hook_avatar", "/api/latest/hooks/{hookKey}/avatar")
        .accept("image/png, */*;q=0.1");

/// Gets a hook avatar.
///
/// `GET /api/latest/hooks/{hookKey}/avatar`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_hook_avatar(hook_key: impl PathText) -> GetHookAvatarRequest {
    GetHookAvatarRequest(Request::new(&GET_HOOK_AVATAR, &[hook_key.path_value()]))
}

request! {
    /// Request of [`get_hook_avatar`].
    GetHookAvatarRequest => ByteStream;

    /// Query `version`.
    version(version: &str) => set_query("version", version);
}

static LIST: Operation = Operation::get("project::list", "/api/latest/projects")
    .accept("application/json;charset=UTF-8");

/// Lists projects.
///
/// `GET /api/latest/projects`
///
/// Refused with 400: `ApiErrorBody`.
#[inline]
pub fn list() -> ListRequest {
    ListRequest(Request::new(&LIST, &[]))
}

request! {
    /// Request of [`list`].
    ListRequest => OffsetPage<Project>;

    /// Query `name`.
    name(name: &str) => set_query("name", name);

    /// Query `permission`.
    permission(permission: Permission) => set_query("permission", permission.as_str());

    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);

    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static CREATE: Operation = Operation::post("project::create", "/api/latest/projects")
    .accept("application/json;charset=UTF-8");

/// Creates a project.
///
/// `POST /api/latest/projects`
///
/// Refused with 400, 401, 409: `ApiErrorBody`.
#[inline]
pub fn create(body: &Project) -> CreateRequest {
    CreateRequest(Request::new(&CREATE, &[]).with_model(body))
}

request! {
    /// Request of [`create`].
    CreateRequest => Project;
}

static GET: Operation = Operation::get("project::get", "/api/latest/projects/{projectKey}")
    .accept("application/json;charset=UTF-8");

/// Gets a project.
///
/// `GET /api/latest/projects/{projectKey}`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn get(project_key: impl PathText) -> GetRequest {
    GetRequest(Request::new(&GET, &[project_key.path_value()]))
}

request! {
    /// Request of [`get`].
    GetRequest => Project;
}

static UPDATE: Operation = Operation::put("project::update", "/api/latest/projects/{projectKey}")
    .accept("application/json;charset=UTF-8");

/// Updates a project.
///
/// `PUT /api/latest/projects/{projectKey}`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn update(project_key: impl PathText, body: &Project) -> UpdateRequest {
    UpdateRequest(Request::new(&UPDATE, &[project_key.path_value()]).with_model(body))
}

request! {
    /// Request of [`update`].
    UpdateRequest => Project;
}

static DELETE: Operation =
    Operation::delete("project::delete", "/api/latest/projects/{projectKey}");

/// Deletes a project.
///
/// `DELETE /api/latest/projects/{projectKey}`
///
/// Refused with 401, 404, 409: `ApiErrorBody`.
#[inline]
pub fn delete(project_key: impl PathText) -> DeleteRequest {
    DeleteRequest(Request::new(&DELETE, &[project_key.path_value()]))
}

request! {
    /// Request of [`delete`].
    DeleteRequest => ();
}

static GET_AVATAR: Operation =
    Operation::get("project::get_avatar", "/api/latest/projects/{projectKey}/avatar.png")
        .accept("image/png, */*;q=0.1");

/// Gets an avatar.
///
/// `GET /api/latest/projects/{projectKey}/avatar.png`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_avatar(project_key: impl PathText) -> GetAvatarRequest {
    GetAvatarRequest(Request::new(&GET_AVATAR, &[project_key.path_value()]))
}

request! {
    /// Request of [`get_avatar`].
    GetAvatarRequest => ByteStream;

    /// Query `s`.
    size(size: impl Integer) => set_query("s", size);
}

static UPLOAD_AVATAR: Operation =
    Operation::post("project::upload_avatar", "/api/latest/projects/{projectKey}/avatar.png")
        .headers(&[("x-atlassian-token", "no-check")]);

/// Uploads an avatar.
///
/// `POST /api/latest/projects/{projectKey}/avatar.png`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn upload_avatar(project_key: impl PathText, avatar: Part) -> UploadAvatarRequest {
    let mut request = Request::new(&UPLOAD_AVATAR, &[project_key.path_value()]).with_multipart();
    request.set_part("avatar", avatar.or_file_name("avatar"));
    UploadAvatarRequest(request)
}

request! {
    /// Request of [`upload_avatar`].
    UploadAvatarRequest => ();
}

static LIST_HOOK_SCRIPTS: Operation =
    Operation::get("project::list_hook_scripts", "/api/latest/projects/{projectKey}/hook-scripts")
        .accept("application/json;charset=UTF-8");

/// Lists hook scripts.
///
/// `GET /api/latest/projects/{projectKey}/hook-scripts`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn list_hook_scripts(project_key: impl PathText) -> ListHookScriptsRequest {
    ListHookScriptsRequest(Request::new(&LIST_HOOK_SCRIPTS, &[project_key.path_value()]))
}

request! {
    /// Request of [`list_hook_scripts`].
    ListHookScriptsRequest => OffsetPage<HookScriptConfig>;

    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);

    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static SET_HOOK_SCRIPT: Operation = Operation::put(
    "project::set_hook_script",
    "/api/latest/projects/{projectKey}/hook-scripts/{scriptId}",
)
.accept("application/json;charset=UTF-8");

/// Sets a hook script.
///
/// `PUT /api/latest/projects/{projectKey}/hook-scripts/{scriptId}`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn set_hook_script(
    project_key: impl PathText,
    script_id: impl Integer,
    body: &HookScriptTriggers,
) -> SetHookScriptRequest {
    SetHookScriptRequest(
        Request::new(&SET_HOOK_SCRIPT, &[project_key.path_value(), script_id.path_value()])
            .with_model(body),
    )
}

request! {
    /// Request of [`set_hook_script`].
    SetHookScriptRequest => HookScriptConfig;
}

static REMOVE_HOOK_SCRIPT: Operation = Operation::delete(
    "project::remove_hook_script",
    "/api/latest/projects/{projectKey}/hook-scripts/{scriptId}",
);

/// Removes a hook script.
///
/// `DELETE /api/latest/projects/{projectKey}/hook-scripts/{scriptId}`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn remove_hook_script(
    project_key: impl PathText,
    script_id: impl Integer,
) -> RemoveHookScriptRequest {
    RemoveHookScriptRequest(Request::new(
        &REMOVE_HOOK_SCRIPT,
        &[project_key.path_value(), script_id.path_value()],
    ))
}

request! {
    /// Request of [`remove_hook_script`].
    RemoveHookScriptRequest => ();
}

static REVOKE_PERMISSIONS: Operation = Operation::delete(
    "project::revoke_permissions",
    "/api/latest/projects/{projectKey}/permissions",
);

/// Revokes the permissions.
///
/// `DELETE /api/latest/projects/{projectKey}/permissions`
///
/// Refused with 400: `Json`.
/// Refused with 401, 404, 409: `ApiErrorBody`.
#[inline]
pub fn revoke_permissions(project_key: impl PathText) -> RevokePermissionsRequest {
    RevokePermissionsRequest(Request::new(&REVOKE_PERMISSIONS, &[project_key.path_value()]))
}

request! {
    /// Request of [`revoke_permissions`].
    RevokePermissionsRequest => ();

    /// Query `user`, one per value; each call adds to them.
    user(user: impl IntoIterator<Item = impl Into<QueryValue>>) => push_each_query("user", user);

    /// Query `group`, one per value; each call adds to them.
    group(group: impl IntoIterator<Item = impl Into<QueryValue>>)
        => push_each_query("group", group);
}

static LIST_GROUP_PERMISSIONS: Operation = Operation::get(
    "project::list_group_permissions",
    "/api/latest/projects/{projectKey}/permissions/groups",
)
.accept("application/json;charset=UTF-8");

/// Lists group permissions.
///
/// `GET /api/latest/projects/{projectKey}/permissions/groups`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn list_group_permissions(project_key: impl PathText) -> ListGroupPermissionsRequest {
    ListGroupPermissionsRequest(Request::new(&LIST_GROUP_PERMISSIONS, &[project_key.path_value()]))
}

request! {
    /// Request of [`list_group_permissions`].
    ListGroupPermissionsRequest => OffsetPage<GroupPermission>;

    /// Query `filter`.
    filter(filter: &str) => set_query("filter", filter);

    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);

    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static SET_GROUP_PERMISSION: Operation = Operation::put(
    "project::set_group_permission",
    "/api/latest/projects/{projectKey}/permissions/groups",
);

/// Sets a group permission.
///
/// `PUT /api/latest/projects/{projectKey}/permissions/groups`
///
/// Refused with 400, 401, 403, 404: `ApiErrorBody`.
#[inline]
pub fn set_group_permission(
    project_key: impl PathText,
    groups: &[&str],
    permission: ProjectPermission,
) -> SetGroupPermissionRequest {
    let mut request = Request::new(&SET_GROUP_PERMISSION, &[project_key.path_value()]);
    for value in groups {
        request.push_query("name", *value);
    }
    request.set_query("permission", permission.as_str());
    SetGroupPermissionRequest(request)
}

request! {
    /// Request of [`set_group_permission`].
    SetGroupPermissionRequest => ();
}

static REVOKE_GROUP_PERMISSIONS: Operation = Operation::delete(
    "project::revoke_group_permissions",
    "/api/latest/projects/{projectKey}/permissions/groups",
);

/// Revokes the group permissions.
///
/// `DELETE /api/latest/projects/{projectKey}/permissions/groups`
///
/// Refused with 401, 404, 409: `ApiErrorBody`.
#[inline]
pub fn revoke_group_permissions(
    project_key: impl PathText,
    name: &str,
) -> RevokeGroupPermissionsRequest {
    let mut request = Request::new(&REVOKE_GROUP_PERMISSIONS, &[project_key.path_value()]);
    request.set_query("name", name);
    RevokeGroupPermissionsRequest(request)
}

request! {
    /// Request of [`revoke_group_permissions`].
    RevokeGroupPermissionsRequest => ();
}

static LIST_GROUPS_WITHOUT_PERMISSION: Operation = Operation::get(
    "project::list_groups_without_permission",
    "/api/latest/projects/{projectKey}/permissions/groups/none",
)
.accept("application/json;charset=UTF-8");

/// Lists groups without a permission.
///
/// `GET /api/latest/projects/{projectKey}/permissions/groups/none`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn list_groups_without_permission(
    project_key: impl PathText,
) -> ListGroupsWithoutPermissionRequest {
    ListGroupsWithoutPermissionRequest(Request::new(
        &LIST_GROUPS_WITHOUT_PERMISSION,
        &[project_key.path_value()],
    ))
}

request! {
    /// Request of [`list_groups_without_permission`].
    ListGroupsWithoutPermissionRequest => OffsetPage<DetailedGroup>;

    /// Query `filter`.
    filter(filter: &str) => set_query("filter", filter);

    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);

    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static SEARCH_PERMISSIONS: Operation = Operation::get(
    "project::search_permissions",
    "/api/latest/projects/{projectKey}/permissions/search",
)
.accept("application/json;charset=UTF-8");

/// Searches permissions.
///
/// `GET /api/latest/projects/{projectKey}/permissions/search`
#[inline]
pub fn search_permissions(project_key: impl PathText) -> SearchPermissionsRequest {
    SearchPermissionsRequest(Request::new(&SEARCH_PERMISSIONS, &[project_key.path_value()]))
}

request! {
    /// Request of [`search_permissions`].
    SearchPermissionsRequest => OffsetPage<PermittedPrincipal>;

    /// Query `permission`, one per value; each call adds to them.
    permission(permission: impl IntoIterator<Item = Permission>)
        => push_each_query("permission", permission);

    /// Query `filterText`.
    filter_text(filter_text: &str) => set_query("filterText", filter_text);

    /// Query `type`.
    of_type(of_type: PrincipalType) => set_query("type", of_type.as_str());

    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);

    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static LIST_USER_PERMISSIONS: Operation = Operation::get(
    "project::list_user_permissions",
    "/api/latest/projects/{projectKey}/permissions/users",
)
.accept("application/json;charset=UTF-8");

/// Lists user permissions.
///
/// `GET /api/latest/projects/{projectKey}/permissions/users`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn list_user_permissions(project_key: impl PathText) -> ListUserPermissionsRequest {
    ListUserPermissionsRequest(Request::new(&LIST_USER_PERMISSIONS, &[project_key.path_value()]))
}

request! {
    /// Request of [`list_user_permissions`].
    ListUserPermissionsRequest => OffsetPage<UserPermission>;

    /// Query `filter`.
    filter(filter: &str) => set_query("filter", filter);

    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);

    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static SET_USER_PERMISSION: Operation = Operation::put(
    "project::set_user_permission",
    "/api/latest/projects/{projectKey}/permissions/users",
);

/// Sets a user permission.
///
/// `PUT /api/latest/projects/{projectKey}/permissions/users`
///
/// Refused with 400, 401, 403, 404: `ApiErrorBody`.
#[inline]
pub fn set_user_permission(
    project_key: impl PathText,
    users: &[&str],
    permission: ProjectPermission,
) -> SetUserPermissionRequest {
    let mut request = Request::new(&SET_USER_PERMISSION, &[project_key.path_value()]);
    for value in users {
        request.push_query("name", *value);
    }
    request.set_query("permission", permission.as_str());
    SetUserPermissionRequest(request)
}

request! {
    /// Request of [`set_user_permission`].
    SetUserPermissionRequest => ();
}

static REVOKE_USER_PERMISSIONS: Operation = Operation::delete(
    "project::revoke_user_permissions",
    "/api/latest/projects/{projectKey}/permissions/users",
);

/// Revokes the user permissions.
///
/// `DELETE /api/latest/projects/{projectKey}/permissions/users`
///
/// Refused with 401, 404, 409: `ApiErrorBody`.
#[inline]
pub fn revoke_user_permissions(
    project_key: impl PathText,
    name: &str,
) -> RevokeUserPermissionsRequest {
    let mut request = Request::new(&REVOKE_USER_PERMISSIONS, &[project_key.path_value()]);
    request.set_query("name", name);
    RevokeUserPermissionsRequest(request)
}

request! {
    /// Request of [`revoke_user_permissions`].
    RevokeUserPermissionsRequest => ();
}

static LIST_USERS_WITHOUT_PERMISSION: Operation = Operation::get(
    "project::list_users_without_permission",
    "/api/latest/projects/{projectKey}/permissions/users/none",
)
.accept("application/json;charset=UTF-8");

/// Lists users without a permission.
///
/// `GET /api/latest/projects/{projectKey}/permissions/users/none`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn list_users_without_permission(
    project_key: impl PathText,
) -> ListUsersWithoutPermissionRequest {
    ListUsersWithoutPermissionRequest(Request::new(
        &LIST_USERS_WITHOUT_PERMISSION,
        &[project_key.path_value()],
    ))
}

request! {
    /// Request of [`list_users_without_permission`].
    ListUsersWithoutPermissionRequest => OffsetPage<User>;

    /// Query `filter`.
    filter(filter: &str) => set_query("filter", filter);

    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);

    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static GET_DEFAULT_PERMISSION: Operation = Operation::get(
    "project::get_default_permission",
    "/api/latest/projects/{projectKey}/permissions/{permission}/all",
)
.accept("application/json;charset=UTF-8");

/// Gets the default permission.
///
/// `GET /api/latest/projects/{projectKey}/permissions/{permission}/all`
///
/// Refused with 400, 401, 403, 404: `ApiErrorBody`.
#[inline]
pub fn get_default_permission(
    project_key: impl PathText,
    permission: ProjectPermission,
) -> GetDefaultPermissionRequest {
    GetDefaultPermissionRequest(Request::new(
        &GET_DEFAULT_PERMISSION,
        &[project_key.path_value(), permission.as_str().into()],
    ))
}

request! {
    /// Request of [`get_default_permission`].
    GetDefaultPermissionRequest => PermissionCheck;
}

static SET_DEFAULT_PERMISSION: Operation = Operation::post(
    "project::set_default_permission",
    "/api/latest/projects/{projectKey}/permissions/{permission}/all",
)
.headers(&[("x-atlassian-token", "no-check")]);

/// Sets the default permission.
///
/// `POST /api/latest/projects/{projectKey}/permissions/{permission}/all`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn set_default_permission(
    project_key: impl PathText,
    permission: ProjectPermission,
    allow: bool,
) -> SetDefaultPermissionRequest {
    let mut request = Request::new(
        &SET_DEFAULT_PERMISSION,
        &[project_key.path_value(), permission.as_str().into()],
    );
    request.set_query("allow", allow);
    SetDefaultPermissionRequest(request)
}

request! {
    /// Request of [`set_default_permission`].
    SetDefaultPermissionRequest => ();
}

static LIST_REPOSITORIES: Operation =
    Operation::get("project::list_repositories", "/api/latest/projects/{projectKey}/repos")
        .accept("application/json;charset=UTF-8");

/// Lists repositories.
///
/// `GET /api/latest/projects/{projectKey}/repos`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn list_repositories(project_key: impl PathText) -> ListRepositoriesRequest {
    ListRepositoriesRequest(Request::new(&LIST_REPOSITORIES, &[project_key.path_value()]))
}

request! {
    /// Request of [`list_repositories`].
    ListRepositoriesRequest => OffsetPage<Repository>;

    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);

    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static GET_SETTINGS_RESTRICTION: Operation = Operation::get(
    "project::get_settings_restriction",
    "/api/latest/projects/{projectKey}/settings-restriction",
)
.accept("application/json;charset=UTF-8");

/// Gets a settings restriction.
///
/// `GET /api/latest/projects/{projectKey}/settings-restriction`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_settings_restriction(
    project_key: impl PathText,
    namespace: &str,
    feature_key: &str,
) -> GetSettingsRestrictionRequest {
    let mut request = Request::new(&GET_SETTINGS_RESTRICTION, &[project_key.path_value()]);
    request.set_query("namespace", namespace);
    request.set_query("featureKey", feature_key);
    GetSettingsRestrictionRequest(request)
}

request! {
    /// Request of [`get_settings_restriction`].
    GetSettingsRestrictionRequest => ProjectSettingsRestriction;

    /// Query `componentKey`.
    component_key(component_key: &str) => set_query("componentKey", component_key);
}

static CREATE_SETTINGS_RESTRICTION: Operation = Operation::post(
    "project::create_settings_restriction",
    "/api/latest/projects/{projectKey}/settings-restriction",
)
.accept("application/json;charset=UTF-8");

/// Creates a settings restriction.
///
/// `POST /api/latest/projects/{projectKey}/settings-restriction`
///
/// Refused with 400, 401, 404, 409: `ApiErrorBody`.
#[inline]
pub fn create_settings_restriction(
    project_key: impl PathText,
    body: &NewProjectSettingsRestriction,
) -> CreateSettingsRestrictionRequest {
    CreateSettingsRestrictionRequest(
        Request::new(&CREATE_SETTINGS_RESTRICTION, &[project_key.path_value()]).with_model(body),
    )
}

request! {
    /// Request of [`create_settings_restriction`].
    CreateSettingsRestrictionRequest => ProjectSettingsRestriction;
}

static DELETE_SETTINGS_RESTRICTION: Operation = Operation::delete(
    "project::delete_settings_restriction",
    "/api/latest/projects/{projectKey}/settings-restriction",
);

/// Deletes a settings restriction.
///
/// `DELETE /api/latest/projects/{projectKey}/settings-restriction`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn delete_settings_restriction(
    project_key: impl PathText,
    namespace: &str,
    feature_key: &str,
) -> DeleteSettingsRestrictionRequest {
    let mut request = Request::new(&DELETE_SETTINGS_RESTRICTION, &[project_key.path_value()]);
    request.set_query("namespace", namespace);
    request.set_query("featureKey", feature_key);
    DeleteSettingsRestrictionRequest(request)
}

request! {
    /// Request of [`delete_settings_restriction`].
    DeleteSettingsRestrictionRequest => ();

    /// Query `componentKey`.
    component_key(component_key: &str) => set_query("componentKey", component_key);
}

static LIST_SETTINGS_RESTRICTIONS: Operation = Operation::get(
    "project::list_settings_restrictions",
    "/api/latest/projects/{projectKey}/settings-restriction/all",
)
.accept("application/json;charset=UTF-8");

/// Lists settings restrictions.
///
/// `GET /api/latest/projects/{projectKey}/settings-restriction/all`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn list_settings_restrictions(
    project_key: impl PathText,
    namespace: &str,
    feature_key: &str,
) -> ListSettingsRestrictionsRequest {
    let mut request = Request::new(&LIST_SETTINGS_RESTRICTIONS, &[project_key.path_value()]);
    request.set_query("namespace", namespace);
    request.set_query("featureKey", feature_key);
    ListSettingsRestrictionsRequest(request)
}

request! {
    /// Request of [`list_settings_restrictions`].
    ListSettingsRestrictionsRequest => OffsetPage<ProjectSettingsRestriction>;

    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);

    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static GET_AUTO_DECLINE_SETTINGS: Operation = Operation::get(
    "project::get_auto_decline_settings",
    "/api/latest/projects/{projectKey}/settings/auto-decline",
)
.accept("application/json;charset=UTF-8");

/// Gets the auto decline settings.
///
/// `GET /api/latest/projects/{projectKey}/settings/auto-decline`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_auto_decline_settings(project_key: impl PathText) -> GetAutoDeclineSettingsRequest {
    GetAutoDeclineSettingsRequest(Request::new(
        &GET_AUTO_DECLINE_SETTINGS,
        &[project_key.path_value()],
    ))
}

request! {
    /// Request of [`get_auto_decline_settings`].
    GetAutoDeclineSettingsRequest => AutoDeclineSettings;
}

static SET_AUTO_DECLINE_SETTINGS: Operation = Operation::put(
    "project::set_auto_decline_settings",
    "/api/latest/projects/{projectKey}/settings/auto-decline",
)
.accept("application/json;charset=UTF-8");

/// Sets the auto decline settings.
///
/// `PUT /api/latest/projects/{projectKey}/settings/auto-decline`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn set_auto_decline_settings(
    project_key: impl PathText,
    body: &AutoDeclineSettingsUpdate,
) -> SetAutoDeclineSettingsRequest {
    SetAutoDeclineSettingsRequest(
        Request::new(&SET_AUTO_DECLINE_SETTINGS, &[project_key.path_value()]).with_model(body),
    )
}

request! {
    /// Request of [`set_auto_decline_settings`].
    SetAutoDeclineSettingsRequest => AutoDeclineSettings;
}

static DELETE_AUTO_DECLINE_SETTINGS: Operation = Operation::delete(
    "project::delete_auto_decline_settings",
    "/api/latest/projects/{projectKey}/settings/auto-decline",
);

/// Deletes the auto decline settings.
///
/// `DELETE /api/latest/projects/{projectKey}/settings/auto-decline`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn delete_auto_decline_settings(
    project_key: impl PathText,
) -> DeleteAutoDeclineSettingsRequest {
    DeleteAutoDeclineSettingsRequest(Request::new(
        &DELETE_AUTO_DECLINE_SETTINGS,
        &[project_key.path_value()],
    ))
}

request! {
    /// Request of [`delete_auto_decline_settings`].
    DeleteAutoDeclineSettingsRequest => ();
}

static GET_AUTO_MERGE_SETTINGS: Operation = Operation::get(
    "project::get_auto_merge_settings",
    "/api/latest/projects/{projectKey}/settings/auto-merge",
)
.accept("application/json;charset=UTF-8");

/// Gets the auto merge settings.
///
/// `GET /api/latest/projects/{projectKey}/settings/auto-merge`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_auto_merge_settings(project_key: impl PathText) -> GetAutoMergeSettingsRequest {
    GetAutoMergeSettingsRequest(Request::new(&GET_AUTO_MERGE_SETTINGS, &[project_key.path_value()]))
}

request! {
    /// Request of [`get_auto_merge_settings`].
    GetAutoMergeSettingsRequest => AutoMergeSettings;
}

static SET_AUTO_MERGE_SETTINGS: Operation = Operation::put(
    "project::set_auto_merge_settings",
    "/api/latest/projects/{projectKey}/settings/auto-merge",
)
.accept("application/json;charset=UTF-8");

/// Sets the auto merge settings.
///
/// `PUT /api/latest/projects/{projectKey}/settings/auto-merge`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn set_auto_merge_settings(
    project_key: impl PathText,
    body: &ProjectAutoMergeSettingsUpdate,
) -> SetAutoMergeSettingsRequest {
    SetAutoMergeSettingsRequest(
        Request::new(&SET_AUTO_MERGE_SETTINGS, &[project_key.path_value()]).with_model(body),
    )
}

request! {
    /// Request of [`set_auto_merge_settings`].
    SetAutoMergeSettingsRequest => AutoMergeSettings;
}

static DELETE_AUTO_MERGE_SETTINGS: Operation = Operation::delete(
    "project::delete_auto_merge_settings",
    "/api/latest/projects/{projectKey}/settings/auto-merge",
);

/// Deletes the auto merge settings.
///
/// `DELETE /api/latest/projects/{projectKey}/settings/auto-merge`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn delete_auto_merge_settings(project_key: impl PathText) -> DeleteAutoMergeSettingsRequest {
    DeleteAutoMergeSettingsRequest(Request::new(
        &DELETE_AUTO_MERGE_SETTINGS,
        &[project_key.path_value()],
    ))
}

request! {
    /// Request of [`delete_auto_merge_settings`].
    DeleteAutoMergeSettingsRequest => ();
}

static LIST_HOOKS: Operation =
    Operation::get("project::list_hooks", "/api/latest/projects/{projectKey}/settings/hooks")
        .accept("application/json;charset=UTF-8");

/// Lists hooks.
///
/// `GET /api/latest/projects/{projectKey}/settings/hooks`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn list_hooks(project_key: impl PathText) -> ListHooksRequest {
    ListHooksRequest(Request::new(&LIST_HOOKS, &[project_key.path_value()]))
}

request! {
    /// Request of [`list_hooks`].
    ListHooksRequest => OffsetPage<RepositoryHook>;

    /// Query `type`.
    of_type(of_type: ReceiveHookType) => set_query("type", of_type.as_str());

    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);

    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static GET_HOOK: Operation = Operation::get(
    "project::get_hook",
    "/api/latest/projects/{projectKey}/settings/hooks/{hookKey}",
)
.accept("application/json;charset=UTF-8");

/// Gets a hook.
///
/// `GET /api/latest/projects/{projectKey}/settings/hooks/{hookKey}`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_hook(project_key: impl PathText, hook_key: impl PathText) -> GetHookRequest {
    GetHookRequest(Request::new(&GET_HOOK, &[project_key.path_value(), hook_key.path_value()]))
}

request! {
    /// Request of [`get_hook`].
    GetHookRequest => RepositoryHook;
}

static ENABLE_HOOK: Operation = Operation::put(
    "project::enable_hook",
    "/api/latest/projects/{projectKey}/settings/hooks/{hookKey}/enabled",
)
.accept("application/json;charset=UTF-8");

/// Enables a hook.
///
/// `PUT /api/latest/projects/{projectKey}/settings/hooks/{hookKey}/enabled`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn enable_hook(project_key: impl PathText, hook_key: impl PathText) -> EnableHookRequest {
    EnableHookRequest(Request::new(
        &ENABLE_HOOK,
        &[project_key.path_value(), hook_key.path_value()],
    ))
}

request! {
    /// Request of [`enable_hook`].
    EnableHookRequest => RepositoryHook;

    /// Sends this as JSON.
    body(body: &BTreeMap<String, Json>) => set_model(body);
}

static DISABLE_HOOK: Operation = Operation::delete(
    "project::disable_hook",
    "/api/latest/projects/{projectKey}/settings/hooks/{hookKey}/enabled",
)
.accept("application/json;charset=UTF-8");

/// Disables a hook.
///
/// `DELETE /api/latest/projects/{projectKey}/settings/hooks/{hookKey}/enabled`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn disable_hook(project_key: impl PathText, hook_key: impl PathText) -> DisableHookRequest {
    DisableHookRequest(Request::new(
        &DISABLE_HOOK,
        &[project_key.path_value(), hook_key.path_value()],
    ))
}

request! {
    /// Request of [`disable_hook`].
    DisableHookRequest => RepositoryHook;
}

static GET_HOOK_SETTINGS: Operation = Operation::get(
    "project::get_hook_settings",
    "/api/latest/projects/{projectKey}/settings/hooks/{hookKey}/settings",
)
.accept("application/json;charset=UTF-8");

/// Gets the hook settings.
///
/// `GET /api/latest/projects/{projectKey}/settings/hooks/{hookKey}/settings`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_hook_settings(
    project_key: impl PathText,
    hook_key: impl PathText,
) -> GetHookSettingsRequest {
    GetHookSettingsRequest(Request::new(
        &GET_HOOK_SETTINGS,
        &[project_key.path_value(), hook_key.path_value()],
    ))
}

request! {
    /// Request of [`get_hook_settings`].
    GetHookSettingsRequest => BTreeMap<String, Json>;
}

static SET_HOOK_SETTINGS: Operation = Operation::put(
    "project::set_hook_settings",
    "/api/latest/projects/{projectKey}/settings/hooks/{hookKey}/settings",
)
.accept("application/json;charset=UTF-8");

/// Sets the hook settings.
///
/// `PUT /api/latest/projects/{projectKey}/settings/hooks/{hookKey}/settings`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn set_hook_settings(
    project_key: impl PathText,
    hook_key: impl PathText,
    body: &BTreeMap<String, Json>,
) -> SetHookSettingsRequest {
    SetHookSettingsRequest(
        Request::new(&SET_HOOK_SETTINGS, &[project_key.path_value(), hook_key.path_value()])
            .with_model(body),
    )
}

request! {
    /// Request of [`set_hook_settings`].
    SetHookSettingsRequest => BTreeMap<String, Json>;
}

static GET_PULL_REQUEST_SETTINGS: Operation = Operation::get(
    "project::get_pull_request_settings",
    "/api/latest/projects/{projectKey}/settings/pull-requests/{scmId}",
)
.accept("application/json;charset=UTF-8");

/// Gets the pull request settings.
///
/// `GET /api/latest/projects/{projectKey}/settings/pull-requests/{scmId}`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_pull_request_settings(
    project_key: impl PathText,
    scm_id: impl PathText,
) -> GetPullRequestSettingsRequest {
    GetPullRequestSettingsRequest(Request::new(
        &GET_PULL_REQUEST_SETTINGS,
        &[project_key.path_value(), scm_id.path_value()],
    ))
}

request! {
    /// Request of [`get_pull_request_settings`].
    GetPullRequestSettingsRequest => PullRequestSettings;
}

static UPDATE_PULL_REQUEST_SETTINGS: Operation = Operation::post(
    "project::update_pull_request_settings",
    "/api/latest/projects/{projectKey}/settings/pull-requests/{scmId}",
)
.accept("application/json;charset=UTF-8");

/// Updates the pull request settings.
///
/// `POST /api/latest/projects/{projectKey}/settings/pull-requests/{scmId}`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn update_pull_request_settings(
    project_key: impl PathText,
    scm_id: impl PathText,
    body: &PullRequestSettings,
) -> UpdatePullRequestSettingsRequest {
    UpdatePullRequestSettingsRequest(
        Request::new(
            &UPDATE_PULL_REQUEST_SETTINGS,
            &[project_key.path_value(), scm_id.path_value()],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`update_pull_request_settings`].
    UpdatePullRequestSettingsRequest => PullRequestSettings;
}

static LIST_WEBHOOKS: Operation =
    Operation::get("project::list_webhooks", "/api/latest/projects/{projectKey}/webhooks")
        .accept("application/json;charset=UTF-8");

/// Lists webhooks.
///
/// `GET /api/latest/projects/{projectKey}/webhooks`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn list_webhooks(project_key: impl PathText) -> ListWebhooksRequest {
    ListWebhooksRequest(Request::new(&LIST_WEBHOOKS, &[project_key.path_value()]))
}

request! {
    /// Request of [`list_webhooks`].
    ListWebhooksRequest => OffsetPage<Webhook>;

    /// Query `event`, one per value; each call adds to them.
    event(event: impl IntoIterator<Item = impl Into<QueryValue>>)
        => push_each_query("event", event);

    /// Query `statistics`.
    statistics(statistics: bool) => set_query("statistics", statistics);

    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);

    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static CREATE_WEBHOOK: Operation =
    Operation::post("project::create_webhook", "/api/latest/projects/{projectKey}/webhooks")
        .accept("application/json;charset=UTF-8");

/// Creates a webhook.
///
/// `POST /api/latest/projects/{projectKey}/webhooks`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn create_webhook(project_key: impl PathText, body: &Webhook) -> CreateWebhookRequest {
    CreateWebhookRequest(
        Request::new(&CREATE_WEBHOOK, &[project_key.path_value()]).with_model(body),
    )
}

request! {
    /// Request of [`create_webhook`].
    CreateWebhookRequest => Webhook;
}

static TEST_WEBHOOK: Operation =
    Operation::post("project::test_webhook", "/api/latest/projects/{projectKey}/webhooks/test")
        .headers(&[("x-atlassian-token", "no-check")])
        .accept("application/json;charset=UTF-8");

/// Tests a webhook.
///
/// `POST /api/latest/projects/{projectKey}/webhooks/test`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn test_webhook(project_key: impl PathText) -> TestWebhookRequest {
    TestWebhookRequest(Request::new(&TEST_WEBHOOK, &[project_key.path_value()]))
}

request! {
    /// Request of [`test_webhook`].
    TestWebhookRequest => WebhookTestResult;

    /// Query `webhookId`.
    webhook_id(webhook_id: impl Integer) => set_query("webhookId", webhook_id);

    /// Query `sslVerificationRequired`.
    ssl_verification_required(ssl_verification_required: bool)
        => set_query("sslVerificationRequired", ssl_verification_required);

    /// Query `url`.
    url(url: &str) => set_query("url", url);

    /// Sends this as JSON.
    body(body: &WebhookCredentials) => set_model(body);
}

static GET_WEBHOOK: Operation = Operation::get(
    "project::get_webhook",
    "/api/latest/projects/{projectKey}/webhooks/{webhookId}",
)
.accept("application/json;charset=UTF-8");

/// Gets a webhook.
///
/// `GET /api/latest/projects/{projectKey}/webhooks/{webhookId}`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_webhook(project_key: impl PathText, webhook_id: impl Integer) -> GetWebhookRequest {
    GetWebhookRequest(Request::new(
        &GET_WEBHOOK,
        &[project_key.path_value(), webhook_id.path_value()],
    ))
}

request! {
    /// Request of [`get_webhook`].
    GetWebhookRequest => Webhook;

    /// Query `statistics`.
    statistics(statistics: bool) => set_query("statistics", statistics);
}

static UPDATE_WEBHOOK: Operation = Operation::put(
    "project::update_webhook",
    "/api/latest/projects/{projectKey}/webhooks/{webhookId}",
)
.accept("application/json;charset=UTF-8");

/// Updates a webhook.
///
/// `PUT /api/latest/projects/{projectKey}/webhooks/{webhookId}`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn update_webhook(
    project_key: impl PathText,
    webhook_id: impl Integer,
    body: &Webhook,
) -> UpdateWebhookRequest {
    UpdateWebhookRequest(
        Request::new(&UPDATE_WEBHOOK, &[project_key.path_value(), webhook_id.path_value()])
            .with_model(body),
    )
}

request! {
    /// Request of [`update_webhook`].
    UpdateWebhookRequest => Webhook;
}

static DELETE_WEBHOOK: Operation = Operation::delete(
    "project::delete_webhook",
    "/api/latest/projects/{projectKey}/webhooks/{webhookId}",
);

/// Deletes a webhook.
///
/// `DELETE /api/latest/projects/{projectKey}/webhooks/{webhookId}`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn delete_webhook(
    project_key: impl PathText,
    webhook_id: impl Integer,
) -> DeleteWebhookRequest {
    DeleteWebhookRequest(Request::new(
        &DELETE_WEBHOOK,
        &[project_key.path_value(), webhook_id.path_value()],
    ))
}

request! {
    /// Request of [`delete_webhook`].
    DeleteWebhookRequest => ();
}

static GET_LATEST_WEBHOOK_INVOCATION: Operation = Operation::get(
    "project::get_latest_webhook_invocation",
    "/api/latest/projects/{projectKey}/webhooks/{webhookId}/latest",
)
.accept("application/json;charset=UTF-8");

/// Gets the latest webhook invocation.
///
/// `GET /api/latest/projects/{projectKey}/webhooks/{webhookId}/latest`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_latest_webhook_invocation(
    project_key: impl PathText,
    webhook_id: impl Integer,
) -> GetLatestWebhookInvocationRequest {
    GetLatestWebhookInvocationRequest(Request::new(
        &GET_LATEST_WEBHOOK_INVOCATION,
        &[project_key.path_value(), webhook_id.path_value()],
    ))
}

request! {
    /// Request of [`get_latest_webhook_invocation`].
    GetLatestWebhookInvocationRequest => GetLatestWebhookInvocationReply;

    /// Query `event`.
    event(event: &str) => set_query("event", event);

    /// Query `outcome`.
    outcome(outcome: WebhookInvocationOutcome) => set_query("outcome", outcome.as_str());
}

/// What [`get_latest_webhook_invocation`] answers.
#[derive(Debug)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "answers are read once and taken apart")]
pub enum GetLatestWebhookInvocationReply {
    /// With status 200.
    Ok(WebhookInvocation),
    /// With status 204.
    NoContent,
}

impl Reply for GetLatestWebhookInvocationReply {
    type Output = Self;

    #[inline]
    fn decode(head: &Head, body: Payload) -> Result<Self, Error> {
        match head.status().as_u16() {
            204 => Ok(Self::NoContent),
            _ => WebhookInvocation::decode(head, body).map(Self::Ok),
        }
    }
}

static GET_WEBHOOK_STATISTICS: Operation = Operation::get(
    "project::get_webhook_statistics",
    "/api/latest/projects/{projectKey}/webhooks/{webhookId}/statistics",
)
.accept("application/json;charset=UTF-8");

/// Gets the webhook statistics.
///
/// `GET /api/latest/projects/{projectKey}/webhooks/{webhookId}/statistics`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_webhook_statistics(
    project_key: impl PathText,
    webhook_id: impl Integer,
) -> GetWebhookStatisticsRequest {
    GetWebhookStatisticsRequest(Request::new(
        &GET_WEBHOOK_STATISTICS,
        &[project_key.path_value(), webhook_id.path_value()],
    ))
}

request! {
    /// Request of [`get_webhook_statistics`].
    GetWebhookStatisticsRequest => WebhookStatistics;

    /// Query `event`.
    event(event: &str) => set_query("event", event);
}

static GET_WEBHOOK_STATISTICS_SUMMARY: Operation = Operation::get(
    "project::get_webhook_statistics_summary",
    "/api/latest/projects/{projectKey}/webhooks/{webhookId}/statistics/summary",
)
.accept("application/json;charset=UTF-8");

/// Gets a webhook statistics summary.
///
/// `GET /api/latest/projects/{projectKey}/webhooks/{webhookId}/statistics/summary`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_webhook_statistics_summary(
    project_key: impl PathText,
    webhook_id: impl Integer,
) -> GetWebhookStatisticsSummaryRequest {
    GetWebhookStatisticsSummaryRequest(Request::new(
        &GET_WEBHOOK_STATISTICS_SUMMARY,
        &[project_key.path_value(), webhook_id.path_value()],
    ))
}

request! {
    /// Request of [`get_webhook_statistics_summary`].
    GetWebhookStatisticsSummaryRequest => GetWebhookStatisticsSummaryReply;
}

/// What [`get_webhook_statistics_summary`] answers.
#[derive(Debug)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "answers are read once and taken apart")]
pub enum GetWebhookStatisticsSummaryReply {
    /// With status 200.
    Ok(WebhookStatistics),
    /// With status 204.
    NoContent,
}

impl Reply for GetWebhookStatisticsSummaryReply {
    type Output = Self;

    #[inline]
    fn decode(head: &Head, body: Payload) -> Result<Self, Error> {
        match head.status().as_u16() {
            204 => Ok(Self::NoContent),
            _ => WebhookStatistics::decode(head, body).map(Self::Ok),
        }
    }
}

static LIST_REF_RESTRICTIONS: Operation = Operation::get(
    "project::list_ref_restrictions",
    "/branch-permissions/latest/projects/{projectKey}/restrictions",
)
.accept("application/json;charset=UTF-8");

/// Lists ref restrictions.
///
/// `GET /branch-permissions/latest/projects/{projectKey}/restrictions`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn list_ref_restrictions(project_key: impl PathText) -> ListRefRestrictionsRequest {
    ListRefRestrictionsRequest(Request::new(&LIST_REF_RESTRICTIONS, &[project_key.path_value()]))
}

request! {
    /// Request of [`list_ref_restrictions`].
    ListRefRestrictionsRequest => OffsetPage<RefRestriction>;

    /// Query `matcherType`.
    matcher_type(matcher_type: RestrictionMatcherKind)
        => set_query("matcherType", matcher_type.as_str());

    /// Query `matcherId`.
    matcher_id(matcher_id: &str) => set_query("matcherId", matcher_id);

    /// Query `type`.
    of_type(of_type: RefRestrictionType) => set_query("type", of_type.as_str());

    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);

    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static CREATE_REF_RESTRICTIONS: Operation = Operation::post(
    "project::create_ref_restrictions",
    "/branch-permissions/latest/projects/{projectKey}/restrictions",
)
.accept("application/json;charset=UTF-8");

/// Creates ref restrictions.
///
/// `POST /branch-permissions/latest/projects/{projectKey}/restrictions`
///
/// Refused with 400, 401: `ApiErrorBody`.
#[inline]
pub fn create_ref_restrictions(
    project_key: impl PathText,
    body: &[NewRefRestriction],
) -> CreateRefRestrictionsRequest {
    CreateRefRestrictionsRequest(
        Request::new(&CREATE_REF_RESTRICTIONS, &[project_key.path_value()])
            .with_model_as("application/vnd.atl.bitbucket.bulk+json", &body),
    )
}

request! {
    /// Request of [`create_ref_restrictions`].
    CreateRefRestrictionsRequest => Vec<RefRestriction>;
}

static GET_REF_RESTRICTION: Operation = Operation::get(
    "project::get_ref_restriction",
    "/branch-permissions/latest/projects/{projectKey}/restrictions/{id}",
)
.accept("application/json;charset=UTF-8");

/// Gets a ref restriction.
///
/// `GET /branch-permissions/latest/projects/{projectKey}/restrictions/{id}`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_ref_restriction(
    project_key: impl PathText,
    id: impl Integer,
) -> GetRefRestrictionRequest {
    GetRefRestrictionRequest(Request::new(
        &GET_REF_RESTRICTION,
        &[project_key.path_value(), id.path_value()],
    ))
}

request! {
    /// Request of [`get_ref_restriction`].
    GetRefRestrictionRequest => RefRestriction;
}

static DELETE_REF_RESTRICTION: Operation = Operation::delete(
    "project::delete_ref_restriction",
    "/branch-permissions/latest/projects/{projectKey}/restrictions/{id}",
);

/// Deletes a ref restriction.
///
/// `DELETE /branch-permissions/latest/projects/{projectKey}/restrictions/{id}`
///
/// Refused with 400, 401: `ApiErrorBody`.
#[inline]
pub fn delete_ref_restriction(
    project_key: impl PathText,
    id: impl Integer,
) -> DeleteRefRestrictionRequest {
    DeleteRefRestrictionRequest(Request::new(
        &DELETE_REF_RESTRICTION,
        &[project_key.path_value(), id.path_value()],
    ))
}

request! {
    /// Request of [`delete_ref_restriction`].
    DeleteRefRestrictionRequest => ();
}

static LIST_DEFAULT_TASKS: Operation = Operation::get(
    "project::list_default_tasks",
    "/default-tasks/latest/projects/{projectKey}/tasks",
)
.seen_in(&["9.4", "9.5", "9.6", "10.2", "10.3"]);

/// Lists default tasks.
///
/// `GET /default-tasks/latest/projects/{projectKey}/tasks`
///
/// Seen in 9.4 and later; not in 8.19.
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn list_default_tasks(project_key: impl PathText) -> ListDefaultTasksRequest {
    ListDefaultTasksRequest(Request::new(&LIST_DEFAULT_TASKS, &[project_key.path_value()]))
}

request! {
    /// Request of [`list_default_tasks`].
    ListDefaultTasksRequest => OffsetPage<DefaultTask>;

    /// Query `markup`.
    markup(markup: bool) => set_query("markup", markup);

    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);

    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static CREATE_DEFAULT_TASK: Operation = Operation::post(
    "project::create_default_task",
    "/default-tasks/latest/projects/{projectKey}/tasks",
)
.seen_in(&["9.4", "9.5", "9.6", "10.2", "10.3"]);

/// Creates a default task.
///
/// `POST /default-tasks/latest/projects/{projectKey}/tasks`
///
/// Seen in 9.4 and later; not in 8.19.
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn create_default_task(
    project_key: impl PathText,
    body: &DefaultTaskDefinition,
) -> CreateDefaultTaskRequest {
    CreateDefaultTaskRequest(
        Request::new(&CREATE_DEFAULT_TASK, &[project_key.path_value()]).with_model(body),
    )
}

request! {
    /// Request of [`create_default_task`].
    CreateDefaultTaskRequest => DefaultTask;
}

static DELETE_ALL_DEFAULT_TASKS: Operation = Operation::delete(
    "project::delete_all_default_tasks",
    "/default-tasks/latest/projects/{projectKey}/tasks",
)
.seen_in(&["9.4", "9.5", "9.6", "10.2", "10.3"]);

/// Deletes all default tasks.
///
/// `DELETE /default-tasks/latest/projects/{projectKey}/tasks`
///
/// Seen in 9.4 and later; not in 8.19.
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn delete_all_default_tasks(project_key: impl PathText) -> DeleteAllDefaultTasksRequest {
    DeleteAllDefaultTasksRequest(Request::new(
        &DELETE_ALL_DEFAULT_TASKS,
        &[project_key.path_value()],
    ))
}

request! {
    /// Request of [`delete_all_default_tasks`].
    DeleteAllDefaultTasksRequest => ();
}

static UPDATE_DEFAULT_TASK: Operation = Operation::put(
    "project::update_default_task",
    "/default-tasks/latest/projects/{projectKey}/tasks/{taskId}",
)
.seen_in(&["9.4", "9.5", "9.6", "10.2", "10.3"]);

/// Updates a default task.
///
/// `PUT /default-tasks/latest/projects/{projectKey}/tasks/{taskId}`
///
/// Seen in 9.4 and later; not in 8.19.
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn update_default_task(
    project_key: impl PathText,
    task_id: impl Integer,
    body: &DefaultTaskDefinition,
) -> UpdateDefaultTaskRequest {
    UpdateDefaultTaskRequest(
        Request::new(&UPDATE_DEFAULT_TASK, &[project_key.path_value(), task_id.path_value()])
            .with_model(body),
    )
}

request! {
    /// Request of [`update_default_task`].
    UpdateDefaultTaskRequest => DefaultTask;
}

static DELETE_DEFAULT_TASK: Operation = Operation::delete(
    "project::delete_default_task",
    "/default-tasks/latest/projects/{projectKey}/tasks/{taskId}",
)
.seen_in(&["9.4", "9.5", "9.6", "10.2", "10.3"]);

/// Deletes a default task.
///
/// `DELETE /default-tasks/latest/projects/{projectKey}/tasks/{taskId}`
///
/// Seen in 9.4 and later; not in 8.19.
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn delete_default_task(
    project_key: impl PathText,
    task_id: impl Integer,
) -> DeleteDefaultTaskRequest {
    DeleteDefaultTaskRequest(Request::new(
        &DELETE_DEFAULT_TASK,
        &[project_key.path_value(), task_id.path_value()],
    ))
}

request! {
    /// Request of [`delete_default_task`].
    DeleteDefaultTaskRequest => ();
}
