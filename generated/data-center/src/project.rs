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

/// Gives the image of a hook.
///
/// `GET /api/latest/hooks/{hookKey}/avatar`
///
/// With any `version`, the answer may be kept in caches for long.
///
/// Arguments:
///
/// - `hook_key`: The hook, by the key of the plugin module that it is, as in
///   `com.example.harbour:no-sinking`.
///
///   It is found as `details.key` in the list of hooks.
///
/// Refused with 401, 404: `ApiErrorBody`.
#[doc(alias = "getAvatar")]
#[inline]
pub fn get_hook_avatar(hook_key: impl PathText) -> GetHookAvatarRequest {
    GetHookAvatarRequest(Request::new(&GET_HOOK_AVATAR, &[hook_key.path_value()]))
}

request! {
    /// Request of [`get_hook_avatar`].
    GetHookAvatarRequest => ByteStream;

    /// The `version` of the pull request or comment that the caller has read.
    ///
    /// Where the server has a newer one, it refuses with 409 and changes nothing: read it
    /// again, then decide. For the image of a hook, any text does, and lets caches keep the
    /// image for long.
    ///
    /// Query `version`.
    version(version: &str) => set_query("version", version);
}

static LIST: Operation = Operation::get("project::list", "/api/latest/projects")
    .accept("application/json;charset=UTF-8");

/// Lists the projects that the caller may see.
///
/// `GET /api/latest/projects`
///
/// `name` looks for a project, and `permission` keeps those on which the caller has it; one
/// that is not for projects is a 400. A personal project goes by its owner, as in `~ada`.
///
/// Refused with 400: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::project;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let mut projects = project::list().items(client);
/// while let Some(project) = projects.try_next().await? {
///     println!("{} {}", project.key.unwrap_or_default(), project.name.unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "getProjects")]
#[inline]
pub fn list() -> ListRequest {
    ListRequest(Request::new(&LIST, &[]))
}

request! {
    /// Request of [`list`].
    ListRequest => OffsetPage<Project>;

    /// The name of the user or group to act on; where several can be named, it repeats.
    ///
    /// Users go by their user names, as in `ada`. In a list it keeps what has this name
    /// instead.
    ///
    /// Query `name`.
    name(name: &str) => set_query("name", name);

    /// The permission to grant or, in a list, to keep the items by.
    ///
    /// Lists of repositories and projects keep those on which the caller has it, lists of
    /// users, groups and keys the holders.
    ///
    /// Query `permission`.
    permission(permission: Permission) => set_query("permission", permission.as_str());

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

static CREATE: Operation = Operation::post("project::create", "/api/latest/projects")
    .accept("application/json;charset=UTF-8");

/// Creates a project.
///
/// `POST /api/latest/projects`
///
/// It needs a `key`, such as `HARBOUR`, and a `name`; either already taken is a 409.
/// `avatar` can hold the image, as a data URI in Base64: `data:image/png;base64,` and the
/// data. The caller has to be allowed to create projects, else 401.
///
/// Refused with 400, 401, 409: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::models::Project;
/// use bitbucket_data_center::project;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let body = Project::default().with_key("PORT").with_name("The port").with_public(false);
/// let project = project::create(&body).send(client).await?;
/// println!("{}", project.id.unwrap_or_default());
/// # Ok(())
/// # }
/// ```
#[doc(alias = "createProject")]
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

/// Gives a project.
///
/// `GET /api/latest/projects/{projectKey}`
///
/// 401 says that the caller may not see it, 404 that there is none.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::project;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let project = project::get("PORT").send(client).await?;
/// println!("{}", project.description.unwrap_or_default());
/// # Ok(())
/// # }
/// ```
#[doc(alias = "getProject")]
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

/// Changes a project.
///
/// `PUT /api/latest/projects/{projectKey}`
///
/// A 201 says that its `key` was changed, which changes its address; a 200 that it was not.
/// `avatar` can hold a new image, as a data URI in Base64. Only an administrator of the
/// project may do it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::models::Project;
/// use bitbucket_data_center::project;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let body = Project::default().with_name("The old port");
/// project::update("PORT", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "updateProject")]
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
/// It has to be empty: while it has repositories, it is refused with 409. Only an
/// administrator of the project may do it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// Refused with 401, 404, 409: `ApiErrorBody`.
#[doc(alias = "deleteProject")]
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

/// Gives the image of a project.
///
/// `GET /api/latest/projects/{projectKey}/avatar.png`
///
/// The server picks the size nearest to `s`. A project without an image of its own has one
/// from the server.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// Refused with 401, 404: `ApiErrorBody`.
#[doc(alias = "getProjectAvatar")]
#[inline]
pub fn get_avatar(project_key: impl PathText) -> GetAvatarRequest {
    GetAvatarRequest(Request::new(&GET_AVATAR, &[project_key.path_value()]))
}

request! {
    /// Request of [`get_avatar`].
    GetAvatarRequest => ByteStream;

    /// The size of the image in pixels. The nearest size that the server has is given.
    ///
    /// Query `s`.
    size(size: impl Integer) => set_query("s", size);
}

static UPLOAD_AVATAR: Operation =
    Operation::post("project::upload_avatar", "/api/latest/projects/{projectKey}/avatar.png")
        .headers(&[("x-atlassian-token", "no-check")]);

/// Replaces the image of a project.
///
/// `POST /api/latest/projects/{projectKey}/avatar.png`
///
/// PNG and JPEG do best. Unless the server was set up otherwise, it takes 1024 pixels on
/// each side and 1 MB. Only an administrator of the project may do it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `avatar`: The image, as the bytes of its file.
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

/// Lists the hook scripts that run for the repositories of a project.
///
/// `GET /api/latest/projects/{projectKey}/hook-scripts`
///
/// Only an administrator of the project may see them.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// Refused with 401, 404: `ApiErrorBody`.
#[doc(alias = "getConfigurations")]
#[inline]
pub fn list_hook_scripts(project_key: impl PathText) -> ListHookScriptsRequest {
    ListHookScriptsRequest(Request::new(&LIST_HOOK_SCRIPTS, &[project_key.path_value()]))
}

request! {
    /// Request of [`list_hook_scripts`].
    ListHookScriptsRequest => OffsetPage<HookScriptConfig>;

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

static SET_HOOK_SCRIPT: Operation = Operation::put(
    "project::set_hook_script",
    "/api/latest/projects/{projectKey}/hook-scripts/{scriptId}",
)
.accept("application/json;charset=UTF-8");

/// Makes a hook script run for the repositories of a project, or changes when it does.
///
/// `PUT /api/latest/projects/{projectKey}/hook-scripts/{scriptId}`
///
/// `triggerIds` says what sets it off. Only an administrator of the project may do it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `script_id`: The number of the hook script.
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[doc(alias = "setConfiguration")]
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

/// Stops a hook script from running for the repositories of a project.
///
/// `DELETE /api/latest/projects/{projectKey}/hook-scripts/{scriptId}`
///
/// The script itself stays. Only an administrator of the project may do it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `script_id`: The number of the hook script.
///
/// Refused with 401, 404: `ApiErrorBody`.
#[doc(alias = "removeConfiguration")]
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

/// Takes away all permissions that several users and groups were given on a project.
///
/// `DELETE /api/latest/projects/{projectKey}/permissions`
///
/// Where none is named, the answer is 400; where one does not exist, it is 404. 409 says
/// that the caller would lose permissions by it. Only an administrator of the project may
/// do it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
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

    /// The user, by user name: whose keys, whose pull requests, or whose permissions.
    ///
    /// Without it, it is the caller. Keys of somebody else take the global permission `ADMIN`.
    /// Where permissions are revoked, it repeats for several users, and without it no user
    /// loses any.
    ///
    /// Query `user`, one per value; each call adds to them.
    user(user: impl IntoIterator<Item = impl Into<QueryValue>>) => push_each_query("user", user);

    /// The group, by its name.
    ///
    /// In a list of users it keeps the members. Where permissions are revoked, it repeats for
    /// several groups.
    ///
    /// Query `group`, one per value; each call adds to them.
    group(group: impl IntoIterator<Item = impl Into<QueryValue>>)
        => push_each_query("group", group);
}

static LIST_GROUP_PERMISSIONS: Operation = Operation::get(
    "project::list_group_permissions",
    "/api/latest/projects/{projectKey}/permissions/groups",
)
.accept("application/json;charset=UTF-8");

/// Lists the groups that were given a permission on a project.
///
/// `GET /api/latest/projects/{projectKey}/permissions/groups`
///
/// Each stands with the highest. Only an administrator of the project may see it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::models::Permission;
/// use bitbucket_data_center::project;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let groups = project::list_group_permissions("PORT").collect(client).await?;
/// let admins = groups.iter().filter(|one| one.permission == Some(Permission::ProjectAdmin));
/// println!("{} groups of admins", admins.count());
/// # Ok(())
/// # }
/// ```
#[doc(alias = "getGroupsWithAnyPermission")]
#[inline]
pub fn list_group_permissions(project_key: impl PathText) -> ListGroupPermissionsRequest {
    ListGroupPermissionsRequest(Request::new(&LIST_GROUP_PERMISSIONS, &[project_key.path_value()]))
}

request! {
    /// Request of [`list_group_permissions`].
    ListGroupPermissionsRequest => OffsetPage<GroupPermission>;

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

static SET_GROUP_PERMISSION: Operation = Operation::put(
    "project::set_group_permission",
    "/api/latest/projects/{projectKey}/permissions/groups",
);

/// Gives groups a permission on a project, or changes it.
///
/// `PUT /api/latest/projects/{projectKey}/permissions/groups`
///
/// `name` repeats for several. 403 says that the caller would lose permissions by it. Only
/// an administrator of the project may do it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// - `groups`: The name of the user or group to act on; where several can be named, it
///   repeats.
///
///   Users go by their user names, as in `ada`. In a list it keeps what has this name
///   instead.
///
/// - `permission`: The permission to grant or, in a list, to keep the items by.
///
///   Lists of repositories and projects keep those on which the caller has it, lists of
///   users, groups and keys the holders.
///
/// Refused with 400, 401, 403, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::models::ProjectPermission;
/// use bitbucket_data_center::project;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// project::set_group_permission("PORT", &["pilots"], ProjectPermission::Write)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "setPermissionForGroups")]
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

/// Takes away the permission that a group was given on a project.
///
/// `DELETE /api/latest/projects/{projectKey}/permissions/groups`
///
/// 409 says that the caller would lose permissions by it. Only an administrator of the
/// project may do it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// - `name`: The name of the user or group to act on; where several can be named, it
///   repeats.
///
///   Users go by their user names, as in `ada`. In a list it keeps what has this name
///   instead.
///
/// Refused with 401, 404, 409: `ApiErrorBody`.
#[doc(alias = "revokePermissionsForGroup")]
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

/// Lists the groups that were given no permission on a project.
///
/// `GET /api/latest/projects/{projectKey}/permissions/groups/none`
///
/// The answer is documented with status 202, in place of 200. Only an administrator of the
/// project may see it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// Refused with 401, 404: `ApiErrorBody`.
#[doc(alias = "getGroupsWithoutAnyPermission")]
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

static SEARCH_PERMISSIONS: Operation = Operation::get(
    "project::search_permissions",
    "/api/latest/projects/{projectKey}/permissions/search",
)
.accept("application/json;charset=UTF-8");

/// Lists the users and groups that have a permission on a project, also those who have it
/// from the whole server.
///
/// `GET /api/latest/projects/{projectKey}/permissions/search`
///
/// `permission` and `type` narrow it. Only an administrator of the project may see it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
#[inline]
pub fn search_permissions(project_key: impl PathText) -> SearchPermissionsRequest {
    SearchPermissionsRequest(Request::new(&SEARCH_PERMISSIONS, &[project_key.path_value()]))
}

request! {
    /// Request of [`search_permissions`].
    SearchPermissionsRequest => OffsetPage<PermittedPrincipal>;

    /// The permission to grant or, in a list, to keep the items by.
    ///
    /// Lists of repositories and projects keep those on which the caller has it, lists of
    /// users, groups and keys the holders.
    ///
    /// Query `permission`, one per value; each call adds to them.
    permission(permission: impl IntoIterator<Item = Permission>)
        => push_each_query("permission", permission);

    /// Keeps the items that hold this text.
    ///
    /// Branches, tags, users and groups are found by their names, pull requests by title or
    /// description.
    ///
    /// Query `filterText`.
    filter_text(filter_text: &str) => set_query("filterText", filter_text);

    /// Keeps the items of one kind.
    ///
    /// When browsing a repository it is a truth value instead, and `true` asks for the kind
    /// alone: whether the path is a file, a directory or a submodule.
    ///
    /// Query `type`.
    of_type(of_type: PrincipalType) => set_query("type", of_type.as_str());

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

static LIST_USER_PERMISSIONS: Operation = Operation::get(
    "project::list_user_permissions",
    "/api/latest/projects/{projectKey}/permissions/users",
)
.accept("application/json;charset=UTF-8");

/// Lists the users who were given a permission on a project.
///
/// `GET /api/latest/projects/{projectKey}/permissions/users`
///
/// Each stands with the highest. What they have through groups, or on the whole server, is
/// not listed. Only an administrator of the project may see it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::models::Permission;
/// use bitbucket_data_center::project;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let users = project::list_user_permissions("PORT").collect(client).await?;
/// let admins = users.iter().filter(|one| one.permission == Some(Permission::ProjectAdmin));
/// println!("{} admins", admins.count());
/// # Ok(())
/// # }
/// ```
#[doc(alias = "getUsersWithAnyPermission")]
#[inline]
pub fn list_user_permissions(project_key: impl PathText) -> ListUserPermissionsRequest {
    ListUserPermissionsRequest(Request::new(&LIST_USER_PERMISSIONS, &[project_key.path_value()]))
}

request! {
    /// Request of [`list_user_permissions`].
    ListUserPermissionsRequest => OffsetPage<UserPermission>;

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

static SET_USER_PERMISSION: Operation = Operation::put(
    "project::set_user_permission",
    "/api/latest/projects/{projectKey}/permissions/users",
);

/// Gives users a permission on a project, or changes it.
///
/// `PUT /api/latest/projects/{projectKey}/permissions/users`
///
/// `name` repeats for several. Nobody can lower their own in this way, which is a 403,
/// unless they have as much on the whole server. Only an administrator of the project may
/// do it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// - `users`: The name of the user or group to act on; where several can be named, it
///   repeats.
///
///   Users go by their user names, as in `ada`. In a list it keeps what has this name
///   instead.
///
/// - `permission`: The permission to grant or, in a list, to keep the items by.
///
///   Lists of repositories and projects keep those on which the caller has it, lists of
///   users, groups and keys the holders.
///
/// Refused with 400, 401, 403, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::models::ProjectPermission;
/// use bitbucket_data_center::project;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// project::set_user_permission("PORT", &["marina", "kai"], ProjectPermission::Write)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "setPermissionForUsers")]
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

/// Takes away the permission that a user was given on a project.
///
/// `DELETE /api/latest/projects/{projectKey}/permissions/users`
///
/// What the user has through groups stays. Nobody can take away their own in this way,
/// which is a 409, unless they have as much on the whole server. Only an administrator of
/// the project may do it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// - `name`: The name of the user or group to act on; where several can be named, it
///   repeats.
///
///   Users go by their user names, as in `ada`. In a list it keeps what has this name
///   instead.
///
/// Refused with 401, 404, 409: `ApiErrorBody`.
#[doc(alias = "revokePermissionsForUser")]
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

/// Lists the users who were given no permission on a project.
///
/// `GET /api/latest/projects/{projectKey}/permissions/users/none`
///
/// Only those who count for the license are listed. They may still have one through a
/// group. Only an administrator of the project may see it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// Refused with 401, 404: `ApiErrorBody`.
#[doc(alias = "getUsersWithoutPermission")]
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

static GET_DEFAULT_PERMISSION: Operation = Operation::get(
    "project::get_default_permission",
    "/api/latest/projects/{projectKey}/permissions/{permission}/all",
)
.accept("application/json;charset=UTF-8");

/// Tells whether all users have a permission on a project.
///
/// `GET /api/latest/projects/{projectKey}/permissions/{permission}/all`
///
/// Only an administrator of the project may ask.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// - `permission`: The permission that is meant.
///
///   For an access key it is the one that the key gets; for all users, the one that
///   everybody has or is to have.
///
/// Refused with 400, 401, 403, 404: `ApiErrorBody`.
#[doc(alias = "hasAllUserPermission")]
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

/// Gives all users a permission on a project, or takes it away from them.
///
/// `POST /api/latest/projects/{projectKey}/permissions/{permission}/all`
///
/// `allow` says which. Those that were given to single users and groups stay. Only an
/// administrator of the project may do it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// - `permission`: The permission that is meant.
///
///   For an access key it is the one that the key gets; for all users, the one that
///   everybody has or is to have.
///
/// - `allow`: `true` gives the permission to all users, `false` takes it away again.
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::models::ProjectPermission;
/// use bitbucket_data_center::project;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// // Whoever may log in may read it.
/// let read = ProjectPermission::Read;
/// project::set_default_permission("ROCKET", read.clone(), true).send(client).await?;
/// let check = project::get_default_permission("ROCKET", read).send(client).await?;
/// println!("everybody reads: {}", check.permitted.unwrap_or_default());
/// # Ok(())
/// # }
/// ```
#[doc(alias = "modifyAllUserPermission")]
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

/// Lists the repositories of a project.
///
/// `GET /api/latest/projects/{projectKey}/repos`
///
/// Those that the caller may not see are left out. Of a personal project, the key is `~`
/// and its owner.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::project;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let mut repositories = project::list_repositories("PORT").limit(100).items(client);
/// while let Some(repository) = repositories.try_next().await? {
///     println!("{}", repository.slug.unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "getRepositories")]
#[inline]
pub fn list_repositories(project_key: impl PathText) -> ListRepositoriesRequest {
    ListRepositoriesRequest(Request::new(&LIST_REPOSITORIES, &[project_key.path_value()]))
}

request! {
    /// Request of [`list_repositories`].
    ListRepositoriesRequest => OffsetPage<Repository>;

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

static GET_SETTINGS_RESTRICTION: Operation = Operation::get(
    "project::get_settings_restriction",
    "/api/latest/projects/{projectKey}/settings-restriction",
)
.accept("application/json;charset=UTF-8");

/// Gives the restriction that keeps the repositories of a project from changing a setting.
///
/// `GET /api/latest/projects/{projectKey}/settings-restriction`
///
/// Without `componentKey`, only a restriction of the whole setting is found, and none of
/// its parts. A 404 says that there is none. Those who may see the project may ask.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// - `namespace`: Whose setting it is: the name under which the plugin that provides it
///   goes.
///
///   Together with `featureKey` it says which setting is meant.
///
/// - `feature_key`: The setting, by its key within the `namespace`.
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

    /// The part of the setting, where its parts can be restricted one by one.
    ///
    /// Without it, only a restriction of the whole is meant.
    ///
    /// Query `componentKey`.
    component_key(component_key: &str) => set_query("componentKey", component_key);
}

static CREATE_SETTINGS_RESTRICTION: Operation = Operation::post(
    "project::create_settings_restriction",
    "/api/latest/projects/{projectKey}/settings-restriction",
)
.accept("application/json;charset=UTF-8");

/// Keeps the repositories of a project from changing a setting, so that the project's
/// holds.
///
/// `POST /api/latest/projects/{projectKey}/settings-restriction`
///
/// `namespace` and `featureKey` say which, `componentKey` a part of it. A restriction that
/// is there already is a 409. Only an administrator of the project may do it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
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

/// Lets the repositories of a project change a setting again.
///
/// `DELETE /api/latest/projects/{projectKey}/settings-restriction`
///
/// Where there is no such restriction, nothing happens, and the answer is the same 204.
/// Only an administrator of the project may do it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// - `namespace`: Whose setting it is: the name under which the plugin that provides it
///   goes.
///
///   Together with `featureKey` it says which setting is meant.
///
/// - `feature_key`: The setting, by its key within the `namespace`.
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

    /// The part of the setting, where its parts can be restricted one by one.
    ///
    /// Without it, only a restriction of the whole is meant.
    ///
    /// Query `componentKey`.
    component_key(component_key: &str) => set_query("componentKey", component_key);
}

static LIST_SETTINGS_RESTRICTIONS: Operation = Operation::get(
    "project::list_settings_restrictions",
    "/api/latest/projects/{projectKey}/settings-restriction/all",
)
.accept("application/json;charset=UTF-8");

/// Lists the restrictions that a project has on a setting and on its parts.
///
/// `GET /api/latest/projects/{projectKey}/settings-restriction/all`
///
/// Those who may see the project may ask.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// - `namespace`: Whose setting it is: the name under which the plugin that provides it
///   goes.
///
///   Together with `featureKey` it says which setting is meant.
///
/// - `feature_key`: The setting, by its key within the `namespace`.
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[doc(alias = "getAll")]
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

static GET_AUTO_DECLINE_SETTINGS: Operation = Operation::get(
    "project::get_auto_decline_settings",
    "/api/latest/projects/{projectKey}/settings/auto-decline",
)
.accept("application/json;charset=UTF-8");

/// Gives the auto-decline setting of a project: after how long its repositories decline
/// pull requests that nobody touches.
///
/// `GET /api/latest/projects/{projectKey}/settings/auto-decline`
///
/// Where the project has no setting of its own, it is the server's.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
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

/// Sets whether and after how long the repositories of a project decline pull requests that
/// nobody touches.
///
/// `PUT /api/latest/projects/{projectKey}/settings/auto-decline`
///
/// `enabled` is needed, and `inactivityWeeks` is one of 1, 2, 4, 8 and 12, else 400. Only
/// an administrator of the project may do it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
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

/// Deletes the auto-decline setting of a project.
///
/// `DELETE /api/latest/projects/{projectKey}/settings/auto-decline`
///
/// The server's holds again. Only an administrator of the project may do it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
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

/// Gives the auto-merge setting of a project: whether pull requests can be merged
/// automatically, once all checks are met.
///
/// `GET /api/latest/projects/{projectKey}/settings/auto-merge`
///
/// Where the project has no setting of its own, it is the server's.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
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

/// Sets whether pull requests of a project can be merged automatically, once all checks are
/// met.
///
/// `PUT /api/latest/projects/{projectKey}/settings/auto-merge`
///
/// `restrictionAction` is about whether repositories may choose otherwise. It seems that
/// `CREATE` keeps them from it, `DELETE` lets them again, and `NONE` leaves that as it is.
/// Only an administrator of the project may do it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
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

/// Deletes the auto-merge setting of a project.
///
/// `DELETE /api/latest/projects/{projectKey}/settings/auto-merge`
///
/// The server's holds again. Only an administrator of the project may do it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
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

/// Lists the hooks that a project can have, with whether each is switched on.
///
/// `GET /api/latest/projects/{projectKey}/settings/hooks`
///
/// They come from plugins, and check or follow up pushes and merges. Those who may read the
/// project may see them.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::models::ReceiveHookType;
/// use bitbucket_data_center::project;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let checks = project::list_hooks("ROCKET").of_type(ReceiveHookType::PreReceive);
/// for hook in checks.collect(client).await?.iter().filter(|hook| hook.enabled == Some(true)) {
///     let key = hook.details.as_ref().and_then(|details| details.key.as_deref());
///     println!("{}", key.unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "getRepositoryHooks")]
#[inline]
pub fn list_hooks(project_key: impl PathText) -> ListHooksRequest {
    ListHooksRequest(Request::new(&LIST_HOOKS, &[project_key.path_value()]))
}

request! {
    /// Request of [`list_hooks`].
    ListHooksRequest => OffsetPage<RepositoryHook>;

    /// Keeps the items of one kind.
    ///
    /// When browsing a repository it is a truth value instead, and `true` asks for the kind
    /// alone: whether the path is a file, a directory or a submodule.
    ///
    /// Query `type`.
    of_type(of_type: ReceiveHookType) => set_query("type", of_type.as_str());

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

static GET_HOOK: Operation = Operation::get(
    "project::get_hook",
    "/api/latest/projects/{projectKey}/settings/hooks/{hookKey}",
)
.accept("application/json;charset=UTF-8");

/// Gives a hook of a project, with whether it is switched on.
///
/// `GET /api/latest/projects/{projectKey}/settings/hooks/{hookKey}`
///
/// Those who may read the project may see it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// - `hook_key`: The hook, by the key of the plugin module that it is, as in
///   `com.example.harbour:no-sinking`.
///
///   It is found as `details.key` in the list of hooks.
///
/// Refused with 401, 404: `ApiErrorBody`.
#[doc(alias = "getRepositoryHook")]
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

/// Switches a hook on for a project, and can set it up at once.
///
/// `PUT /api/latest/projects/{projectKey}/settings/hooks/{hookKey}/enabled`
///
/// The body is optional, and holds the settings, whose shape the plugin decides. Only an
/// administrator of the project may do it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// - `hook_key`: The hook, by the key of the plugin module that it is, as in
///   `com.example.harbour:no-sinking`.
///
///   It is found as `details.key` in the list of hooks.
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::project;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let check = "com.atlassian.bitbucket.server.bitbucket-bundled-hooks:all-approvers-merge-check";
/// let hook = project::enable_hook("ROCKET", check).send(client).await?;
/// println!("{}", hook.details.and_then(|details| details.name).unwrap_or_default());
/// # Ok(())
/// # }
/// ```
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

/// Switches a hook off for a project.
///
/// `DELETE /api/latest/projects/{projectKey}/settings/hooks/{hookKey}/enabled`
///
/// Only an administrator of the project may do it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// - `hook_key`: The hook, by the key of the plugin module that it is, as in
///   `com.example.harbour:no-sinking`.
///
///   It is found as `details.key` in the list of hooks.
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

/// Gives the settings that a hook has on a project.
///
/// `GET /api/latest/projects/{projectKey}/settings/hooks/{hookKey}/settings`
///
/// The plugin decides what is in them. Those who may read the project may see them.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// - `hook_key`: The hook, by the key of the plugin module that it is, as in
///   `com.example.harbour:no-sinking`.
///
///   It is found as `details.key` in the list of hooks.
///
/// Refused with 401, 404: `ApiErrorBody`.
#[doc(alias = "getSettings")]
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

/// Replaces the settings that a hook has on a project.
///
/// `PUT /api/latest/projects/{projectKey}/settings/hooks/{hookKey}/settings`
///
/// The plugin decides what may be in them, and refuses the rest with 400. They may take up
/// to 32 KB. Only an administrator of the project may do it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// - `hook_key`: The hook, by the key of the plugin module that it is, as in
///   `com.example.harbour:no-sinking`.
///
///   It is found as `details.key` in the list of hooks.
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[doc(alias = "setSettings")]
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

/// Gives how the repositories of a project merge pull requests: the strategies, and the
/// default among them.
///
/// `GET /api/latest/projects/{projectKey}/settings/pull-requests/{scmId}`
///
/// A repository can have its own. Those who may read the project may see it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `scm_id`: The kind of version control, which is `git`.
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

/// Sets how the repositories of a project merge pull requests.
///
/// `POST /api/latest/projects/{projectKey}/settings/pull-requests/{scmId}`
///
/// The strategies that are sent are those that may be used, and the default has to be one
/// of them. An empty `mergeConfig` gives the project's own choice up, and the server's
/// holds again. Only an administrator of the project may do it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `scm_id`: The kind of version control, which is `git`.
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

/// Lists the webhooks of a project.
///
/// `GET /api/latest/projects/{projectKey}/webhooks`
///
/// They fire for all its repositories. Only an administrator of the project may see them.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::project;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let hooks = project::list_webhooks("ROCKET").statistics(true).collect(client).await?;
/// for hook in hooks {
///     let counts = hook.statistics.and_then(|statistics| statistics.counts);
///     let failures = counts.and_then(|counts| counts.failures).unwrap_or_default();
///     println!("{}: {failures} failures", hook.name.unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "findWebhooks")]
#[inline]
pub fn list_webhooks(project_key: impl PathText) -> ListWebhooksRequest {
    ListWebhooksRequest(Request::new(&LIST_WEBHOOKS, &[project_key.path_value()]))
}

request! {
    /// Request of [`list_webhooks`].
    ListWebhooksRequest => OffsetPage<Webhook>;

    /// The event, as in `repo:refs_changed` or `pr:opened`.
    ///
    /// A list keeps the webhooks that wait for it, or for any of several where it repeats. Of a
    /// single webhook it keeps the calls that it caused; without it, all count.
    ///
    /// Query `event`, one per value; each call adds to them.
    event(event: impl IntoIterator<Item = impl Into<QueryValue>>)
        => push_each_query("event", event);

    /// Whether webhooks come with the numbers of how their calls went.
    ///
    /// Query `statistics`.
    statistics(statistics: bool) => set_query("statistics", statistics);

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

static CREATE_WEBHOOK: Operation =
    Operation::post("project::create_webhook", "/api/latest/projects/{projectKey}/webhooks")
        .accept("application/json;charset=UTF-8");

/// Creates a webhook on a project, for all its repositories.
///
/// `POST /api/latest/projects/{projectKey}/webhooks`
///
/// It needs a `name`, a `url` and a list of `events`, such as `repo:refs_changed` and
/// `pr:opened`; `active` switches it on. With a `secret` in `configuration`, each delivery
/// is signed in its header `X-Hub-Signature`. Only an administrator of the project may do
/// it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::models::{Webhook, WebhookConfiguration, WebhookEvent};
/// use bitbucket_data_center::project;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let secret = std::env::var("WEBHOOK_SECRET")?;
/// let hook = Webhook::default()
///     .with_name("mission control")
///     .with_url("https://control.example.com/bitbucket")
///     .with_active(true)
///     .with_events([WebhookEvent::PullRequestOpened, WebhookEvent::PullRequestMerged])
///     .with_configuration(WebhookConfiguration::default().with_secret(secret));
/// let hook = project::create_webhook("ROCKET", &hook).send(client).await?;
/// println!("{}", hook.id.unwrap_or_default());
/// # Ok(())
/// # }
/// ```
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

/// Calls an address as a webhook would, and gives what was sent and what came back.
///
/// `POST /api/latest/projects/{projectKey}/webhooks/test`
///
/// `url` is the address. The body can hold a user name and password that the address asks
/// for. Only an administrator of the project may do it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn test_webhook(project_key: impl PathText) -> TestWebhookRequest {
    TestWebhookRequest(Request::new(&TEST_WEBHOOK, &[project_key.path_value()]))
}

request! {
    /// Request of [`test_webhook`].
    TestWebhookRequest => WebhookTestResult;

    /// The number of an existing webhook, for the test to be made in its name.
    ///
    /// Query `webhookId`.
    webhook_id(webhook_id: impl Integer) => set_query("webhookId", webhook_id);

    /// Whether the certificate of the address has to be valid. Without it, it has to.
    ///
    /// Default: `true`
    ///
    /// Query `sslVerificationRequired`.
    ssl_verification_required(ssl_verification_required: bool)
        => set_query("sslVerificationRequired", ssl_verification_required);

    /// The address to call for the test.
    ///
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

/// Gives a webhook of a project.
///
/// `GET /api/latest/projects/{projectKey}/webhooks/{webhookId}`
///
/// Only an administrator of the project may see it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `webhook_id`: The number of the webhook.
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

    /// Whether webhooks come with the numbers of how their calls went.
    ///
    /// Query `statistics`.
    statistics(statistics: bool) => set_query("statistics", statistics);
}

static UPDATE_WEBHOOK: Operation = Operation::put(
    "project::update_webhook",
    "/api/latest/projects/{projectKey}/webhooks/{webhookId}",
)
.accept("application/json;charset=UTF-8");

/// Changes a webhook of a project.
///
/// `PUT /api/latest/projects/{projectKey}/webhooks/{webhookId}`
///
/// Only an administrator of the project may do it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `webhook_id`: The number of the webhook.
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::models::WebhookEvent;
/// use bitbucket_data_center::project;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let hook = project::get_webhook("ROCKET", 8).send(client).await?;
/// let mut events = hook.events.clone().unwrap_or_default();
/// events.push(WebhookEvent::ProjectModified);
/// project::update_webhook("ROCKET", 8, &hook.with_events(events)).send(client).await?;
/// # Ok(())
/// # }
/// ```
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

/// Deletes a webhook of a project.
///
/// `DELETE /api/latest/projects/{projectKey}/webhooks/{webhookId}`
///
/// A webhook that is gone already is a 404. Only an administrator of the project may do it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `webhook_id`: The number of the webhook.
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::project;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// match project::delete_webhook("ROCKET", 8).send(client).await {
///     Err(error) if error.is_status(404) => println!("it was gone already"),
///     deleted => deleted?,
/// }
/// # Ok(())
/// # }
/// ```
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

/// Gives the last call of a webhook: what was sent, and what came back.
///
/// `GET /api/latest/projects/{projectKey}/webhooks/{webhookId}/latest`
///
/// `event` and `outcome` look for one of a kind. A 204 says that there was none. Only an
/// administrator of the project may see it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `webhook_id`: The number of the webhook.
///
/// Refused with 401, 404: `ApiErrorBody`.
#[doc(alias = "getLatestInvocation")]
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

    /// The event, as in `repo:refs_changed` or `pr:opened`.
    ///
    /// A list keeps the webhooks that wait for it, or for any of several where it repeats. Of a
    /// single webhook it keeps the calls that it caused; without it, all count.
    ///
    /// Query `event`.
    event(event: &str) => set_query("event", event);

    /// Keeps the last call that ended in this way.
    ///
    /// Without it, any counts.
    ///
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

/// Gives the statistics of a webhook: how many calls went well or failed, and the last of
/// each.
///
/// `GET /api/latest/projects/{projectKey}/webhooks/{webhookId}/statistics`
///
/// `event` looks at one event alone. Only an administrator of the project may see it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `webhook_id`: The number of the webhook.
///
/// Refused with 401, 404: `ApiErrorBody`.
#[doc(alias = "getStatistics")]
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

    /// The event, as in `repo:refs_changed` or `pr:opened`.
    ///
    /// A list keeps the webhooks that wait for it, or for any of several where it repeats. Of a
    /// single webhook it keeps the calls that it caused; without it, all count.
    ///
    /// Query `event`.
    event(event: &str) => set_query("event", event);
}

static GET_WEBHOOK_STATISTICS_SUMMARY: Operation = Operation::get(
    "project::get_webhook_statistics_summary",
    "/api/latest/projects/{projectKey}/webhooks/{webhookId}/statistics/summary",
)
.accept("application/json;charset=UTF-8");

/// Gives a summary of the statistics of a webhook.
///
/// `GET /api/latest/projects/{projectKey}/webhooks/{webhookId}/statistics/summary`
///
/// A 204 says that it was never called. Only an administrator of the project may see it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `webhook_id`: The number of the webhook.
///
/// Refused with 401, 404: `ApiErrorBody`.
#[doc(alias = "getStatisticsSummary")]
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

/// Lists the branch permissions of a project, which hold in all its repositories.
///
/// `GET /branch-permissions/latest/projects/{projectKey}/restrictions`
///
/// `matcherType` and `matcherId` look for those of one branch or pattern, `type` for those
/// of a kind. Only an administrator of the project may see them.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[doc(alias = "getRestrictions")]
#[inline]
pub fn list_ref_restrictions(project_key: impl PathText) -> ListRefRestrictionsRequest {
    ListRefRestrictionsRequest(Request::new(&LIST_REF_RESTRICTIONS, &[project_key.path_value()]))
}

request! {
    /// Request of [`list_ref_restrictions`].
    ListRefRestrictionsRequest => OffsetPage<RefRestriction>;

    /// Keeps the restrictions that say in this way which branches they hold for.
    ///
    /// Query `matcherType`.
    matcher_type(matcher_type: RestrictionMatcherKind)
        => set_query("matcherType", matcher_type.as_str());

    /// Keeps the restrictions for this branch, pattern or category.
    ///
    /// It needs `matcherType`, which says what it is: `refs/heads/main` of a `BRANCH`,
    /// `release/*` of a `PATTERN`.
    ///
    /// Query `matcherId`.
    matcher_id(matcher_id: &str) => set_query("matcherId", matcher_id);

    /// Keeps the items of one kind.
    ///
    /// When browsing a repository it is a truth value instead, and `true` asks for the kind
    /// alone: whether the path is a file, a directory or a submodule.
    ///
    /// Query `type`.
    of_type(of_type: RefRestrictionType) => set_query("type", of_type.as_str());

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

static CREATE_REF_RESTRICTIONS: Operation = Operation::post(
    "project::create_ref_restrictions",
    "/branch-permissions/latest/projects/{projectKey}/restrictions",
)
.accept("application/json;charset=UTF-8");

/// Creates branch permissions on a project, several at once.
///
/// `POST /branch-permissions/latest/projects/{projectKey}/restrictions`
///
/// Each has a `type`, which says what it forbids, and a `matcher`, which says for which
/// branches. Those named in `users`, `groups` and `accessKeys` are excepted. The answer
/// holds what was made. A mistake in the body is a 400.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// Refused with 400, 401: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::models::{
///     NewRefRestriction, RefMatcher, RefMatcherKind, RefMatcherType, RefRestrictionType,
/// };
/// use bitbucket_data_center::project;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let releases = RefMatcher::default()
///     .with_id("RELEASE")
///     .with_type(RefMatcherType::default().with_id(RefMatcherKind::ModelCategory));
/// // In all repositories, nobody deletes a branch of a release but those who launch.
/// let kept =
///     NewRefRestriction::new(releases, RefRestrictionType::NoDeletes).with_groups(["launch"]);
/// project::create_ref_restrictions("ROCKET", &[kept]).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "branch permission")]
#[doc(alias = "branch restriction")]
#[doc(alias = "protect branch")]
#[doc(alias = "createRestrictions")]
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

/// Gives a branch permission of a project.
///
/// `GET /branch-permissions/latest/projects/{projectKey}/restrictions/{id}`
///
/// Only an administrator of the project may see it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `id`: The number that the server gave to it, found as `id` in the list.
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[doc(alias = "getRestriction")]
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

/// Deletes a branch permission of a project.
///
/// `DELETE /branch-permissions/latest/projects/{projectKey}/restrictions/{id}`
///
/// Only an administrator of the project may do it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `id`: The number that the server gave to it, found as `id` in the list.
///
/// Refused with 400, 401: `ApiErrorBody`.
#[doc(alias = "deleteRestriction")]
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

/// Lists the default tasks of a project.
///
/// `GET /default-tasks/latest/projects/{projectKey}/tasks`
///
/// Each new pull request in its repositories gets those that fit its branches.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// Seen in 9.4 and later; not in 8.19.
/// Refused with 401, 404: `ApiErrorBody`.
#[doc(alias = "getDefaultTasks")]
#[inline]
pub fn list_default_tasks(project_key: impl PathText) -> ListDefaultTasksRequest {
    ListDefaultTasksRequest(Request::new(&LIST_DEFAULT_TASKS, &[project_key.path_value()]))
}

request! {
    /// Request of [`list_default_tasks`].
    ListDefaultTasksRequest => OffsetPage<DefaultTask>;

    /// Whether the text is rendered as HTML.
    ///
    /// Without it, a file comes as it is. Default tasks keep their text and come with `html`
    /// beside it.
    ///
    /// Query `markup`.
    markup(markup: bool) => set_query("markup", markup);

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

static CREATE_DEFAULT_TASK: Operation = Operation::post(
    "project::create_default_task",
    "/default-tasks/latest/projects/{projectKey}/tasks",
)
.seen_in(&["9.4", "9.5", "9.6", "10.2", "10.3"]);

/// Adds a default task to a project.
///
/// `POST /default-tasks/latest/projects/{projectKey}/tasks`
///
/// `description` says what there is to do, and may not be empty. `sourceMatcher` and
/// `targetMatcher` say for which branches. Only an administrator of the project may do it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// Seen in 9.4 and later; not in 8.19.
/// Refused with 400, 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::models::{
///     DefaultTaskDefinition, RefMatcher, RefMatcherKind, RefMatcherType,
/// };
/// use bitbucket_data_center::project;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let any = RefMatcher::default()
///     .with_id("ANY_REF_MATCHER_ID")
///     .with_type(RefMatcherType::default().with_id(RefMatcherKind::AnyRef));
/// let task = DefaultTaskDefinition::new("Update the flight manual", any.clone(), any);
/// let task = project::create_default_task("ROCKET", &task).send(client).await?;
/// println!("task {}", task.id.unwrap_or_default());
/// # Ok(())
/// # }
/// ```
#[doc(alias = "addDefaultTask")]
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

/// Deletes all default tasks of a project.
///
/// `DELETE /default-tasks/latest/projects/{projectKey}/tasks`
///
/// Only an administrator of the project may do it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
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

/// Changes a default task of a project.
///
/// `PUT /default-tasks/latest/projects/{projectKey}/tasks/{taskId}`
///
/// A task that does not exist is a 400 here. Only an administrator of the project may do
/// it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `task_id`: The number of the default task.
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

/// Deletes a default task of a project.
///
/// `DELETE /default-tasks/latest/projects/{projectKey}/tasks/{taskId}`
///
/// Only an administrator of the project may do it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `task_id`: The number of the default task.
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
