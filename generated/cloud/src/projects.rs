//! Projects of a workspace, their default reviewers and permissions.

use crate::models::{
    DefaultReviewer, Project, ProjectGroupPermission, ProjectPermissionUpdate,
    ProjectUserPermission, UserAccount,
};
use bitbucket_runtime::{Integer, Operation, Page, PathText, Request, request};

static LIST: Operation = Operation::get("projects::list", "/workspaces/{workspace}/projects")
    .scopes(&["project", "read:project:bitbucket"])
    .alternatives(&[1, 1]);

/// Lists projects.
///
/// `GET /workspaces/{workspace}/projects`
///
/// Scopes: `project`, or `read:project:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-workspaces/#api-workspaces-workspace-projects-get).
#[inline]
pub fn list(workspace: impl PathText) -> ListRequest {
    ListRequest(Request::new(&LIST, &[workspace.path_value()]))
}

request! {
    /// Request of [`list`].
    ListRequest => Page<Project>;

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

    /// Query `sort`.
    sort(sort: &str) => set_query("sort", sort);
}

static CREATE: Operation = Operation::post("projects::create", "/workspaces/{workspace}/projects")
    .scopes(&["project:admin", "admin:project:bitbucket"])
    .alternatives(&[1, 1]);

/// Creates a project.
///
/// `POST /workspaces/{workspace}/projects`
///
/// Scopes: `project:admin`, or `admin:project:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-projects/#api-workspaces-workspace-projects-post).
#[inline]
pub fn create(workspace: impl PathText, body: &Project) -> CreateRequest {
    CreateRequest(Request::new(&CREATE, &[workspace.path_value()]).with_model(body))
}

request! {
    /// Request of [`create`].
    CreateRequest => Project;
}

static GET: Operation =
    Operation::get("projects::get", "/workspaces/{workspace}/projects/{project_key}")
        .scopes(&["project", "read:project:bitbucket"])
        .alternatives(&[1, 1]);

/// Gets a project.
///
/// `GET /workspaces/{workspace}/projects/{project_key}`
///
/// Scopes: `project`, or `read:project:bitbucket`.
/// Refused with 401, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-projects/#api-workspaces-workspace-projects-project-key-get).
#[inline]
pub fn get(workspace: impl PathText, project_key: impl PathText) -> GetRequest {
    GetRequest(Request::new(&GET, &[workspace.path_value(), project_key.path_value()]))
}

request! {
    /// Request of [`get`].
    GetRequest => Project;

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static UPDATE: Operation =
    Operation::put("projects::update", "/workspaces/{workspace}/projects/{project_key}")
        .scopes(&["project:admin", "admin:project:bitbucket"])
        .alternatives(&[1, 1]);

/// Updates a project.
///
/// `PUT /workspaces/{workspace}/projects/{project_key}`
///
/// Scopes: `project:admin`, or `admin:project:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-projects/#api-workspaces-workspace-projects-project-key-put).
#[inline]
pub fn update(
    workspace: impl PathText,
    project_key: impl PathText,
    body: &Project,
) -> UpdateRequest {
    UpdateRequest(
        Request::new(&UPDATE, &[workspace.path_value(), project_key.path_value()]).with_model(body),
    )
}

request! {
    /// Request of [`update`].
    UpdateRequest => Project;
}

static DELETE: Operation =
    Operation::delete("projects::delete", "/workspaces/{workspace}/projects/{project_key}")
        .scopes(&["project:admin", "admin:project:bitbucket"])
        .alternatives(&[1, 1]);

/// Deletes a project.
///
/// `DELETE /workspaces/{workspace}/projects/{project_key}`
///
/// Scopes: `project:admin`, or `admin:project:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-projects/#api-workspaces-workspace-projects-project-key-delete).
#[inline]
pub fn delete(workspace: impl PathText, project_key: impl PathText) -> DeleteRequest {
    DeleteRequest(Request::new(&DELETE, &[workspace.path_value(), project_key.path_value()]))
}

request! {
    /// Request of [`delete`].
    DeleteRequest => ();
}

static LIST_DEFAULT_REVIEWERS: Operation = Operation::get(
    "projects::list_default_reviewers",
    "/workspaces/{workspace}/projects/{project_key}/default-reviewers",
)
.scopes(&["project:admin", "read:pullrequest:bitbucket"])
.alternatives(&[1, 1]);

/// Lists default reviewers.
///
/// `GET /workspaces/{workspace}/projects/{project_key}/default-reviewers`
///
/// Scopes: `project:admin`, or `read:pullrequest:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-projects/#api-workspaces-workspace-projects-project-key-default-reviewers-get).
#[inline]
pub fn list_default_reviewers(
    workspace: impl PathText,
    project_key: impl PathText,
) -> ListDefaultReviewersRequest {
    ListDefaultReviewersRequest(Request::new(
        &LIST_DEFAULT_REVIEWERS,
        &[workspace.path_value(), project_key.path_value()],
    ))
}

request! {
    /// Request of [`list_default_reviewers`].
    ListDefaultReviewersRequest => Page<DefaultReviewer>;

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

static GET_DEFAULT_REVIEWER: Operation = Operation::get(
    "projects::get_default_reviewer",
    "/workspaces/{workspace}/projects/{project_key}/default-reviewers/{selected_user}",
)
.scopes(&["project:admin", "read:pullrequest:bitbucket"])
.alternatives(&[1, 1]);

/// Gets a default reviewer.
///
/// `GET /workspaces/{workspace}/projects/{project_key}/default-reviewers/{selected_user}`
///
/// Scopes: `project:admin`, or `read:pullrequest:bitbucket`.
/// Refused with 400, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-projects/#api-workspaces-workspace-projects-project-key-default-reviewers-selected-user-get).
#[inline]
pub fn get_default_reviewer(
    workspace: impl PathText,
    project_key: impl PathText,
    selected_user: impl PathText,
) -> GetDefaultReviewerRequest {
    GetDefaultReviewerRequest(Request::new(
        &GET_DEFAULT_REVIEWER,
        &[workspace.path_value(), project_key.path_value(), selected_user.path_value()],
    ))
}

request! {
    /// Request of [`get_default_reviewer`].
    GetDefaultReviewerRequest => UserAccount;

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static ADD_DEFAULT_REVIEWER: Operation = Operation::put(
    "projects::add_default_reviewer",
    "/workspaces/{workspace}/projects/{project_key}/default-reviewers/{selected_user}",
)
.scopes(&["project:admin", "admin:project:bitbucket"])
.alternatives(&[1, 1]);

/// Adds a default reviewer.
///
/// `PUT /workspaces/{workspace}/projects/{project_key}/default-reviewers/{selected_user}`
///
/// Scopes: `project:admin`, or `admin:project:bitbucket`.
/// Refused with 400, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-projects/#api-workspaces-workspace-projects-project-key-default-reviewers-selected-user-put).
#[inline]
pub fn add_default_reviewer(
    workspace: impl PathText,
    project_key: impl PathText,
    selected_user: impl PathText,
) -> AddDefaultReviewerRequest {
    AddDefaultReviewerRequest(Request::new(
        &ADD_DEFAULT_REVIEWER,
        &[workspace.path_value(), project_key.path_value(), selected_user.path_value()],
    ))
}

request! {
    /// Request of [`add_default_reviewer`].
    AddDefaultReviewerRequest => UserAccount;
}

static REMOVE_DEFAULT_REVIEWER: Operation = Operation::delete(
    "projects::remove_default_reviewer",
    "/workspaces/{workspace}/projects/{project_key}/default-reviewers/{selected_user}",
)
.scopes(&["project:admin", "admin:project:bitbucket"])
.alternatives(&[1, 1]);

/// Removes a default reviewer.
///
/// `DELETE /workspaces/{workspace}/projects/{project_key}/default-reviewers/{selected_user}`
///
/// Scopes: `project:admin`, or `admin:project:bitbucket`.
/// Refused with 400, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-projects/#api-workspaces-workspace-projects-project-key-default-reviewers-selected-user-delete).
#[inline]
pub fn remove_default_reviewer(
    workspace: impl PathText,
    project_key: impl PathText,
    selected_user: impl PathText,
) -> RemoveDefaultReviewerRequest {
    RemoveDefaultReviewerRequest(Request::new(
        &REMOVE_DEFAULT_REVIEWER,
        &[workspace.path_value(), project_key.path_value(), selected_user.path_value()],
    ))
}

request! {
    /// Request of [`remove_default_reviewer`].
    RemoveDefaultReviewerRequest => ();
}

static LIST_GROUP_PERMISSIONS: Operation = Operation::get(
    "projects::list_group_permissions",
    "/workspaces/{workspace}/projects/{project_key}/permissions-config/groups",
)
.scopes(&["project:admin", "read:project:bitbucket"])
.alternatives(&[1, 1]);

/// Lists group permissions.
///
/// `GET /workspaces/{workspace}/projects/{project_key}/permissions-config/groups`
///
/// Scopes: `project:admin`, or `read:project:bitbucket`.
/// Refused with 401, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-projects/#api-workspaces-workspace-projects-project-key-permissions-config-groups-get).
#[inline]
pub fn list_group_permissions(
    workspace: impl PathText,
    project_key: impl PathText,
) -> ListGroupPermissionsRequest {
    ListGroupPermissionsRequest(Request::new(
        &LIST_GROUP_PERMISSIONS,
        &[workspace.path_value(), project_key.path_value()],
    ))
}

request! {
    /// Request of [`list_group_permissions`].
    ListGroupPermissionsRequest => Page<ProjectGroupPermission>;

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
    "projects::get_group_permission",
    "/workspaces/{workspace}/projects/{project_key}/permissions-config/groups/{group_slug}",
)
.scopes(&["project:admin", "read:project:bitbucket"])
.alternatives(&[1, 1]);

/// Gets a group permission.
///
/// `GET /workspaces/{workspace}/projects/{project_key}/permissions-config/groups/{group_slug}`
///
/// Scopes: `project:admin`, or `read:project:bitbucket`.
/// Refused with 401, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-projects/#api-workspaces-workspace-projects-project-key-permissions-config-groups-group-slug-get).
#[inline]
pub fn get_group_permission(
    workspace: impl PathText,
    project_key: impl PathText,
    group_slug: impl PathText,
) -> GetGroupPermissionRequest {
    GetGroupPermissionRequest(Request::new(
        &GET_GROUP_PERMISSION,
        &[workspace.path_value(), project_key.path_value(), group_slug.path_value()],
    ))
}

request! {
    /// Request of [`get_group_permission`].
    GetGroupPermissionRequest => ProjectGroupPermission;

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static UPDATE_GROUP_PERMISSION: Operation = Operation::put(
    "projects::update_group_permission",
    "/workspaces/{workspace}/projects/{project_key}/permissions-config/groups/{group_slug}",
)
.scopes(&["project:admin", "admin:project:bitbucket", "write:permission:bitbucket"])
.alternatives(&[1, 2]);

/// Updates a group permission.
///
/// `PUT /workspaces/{workspace}/projects/{project_key}/permissions-config/groups/{group_slug}`
///
/// Scopes: `project:admin`, or `admin:project:bitbucket` and `write:permission:bitbucket`.
/// Refused with 400, 401, 402, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-projects/#api-workspaces-workspace-projects-project-key-permissions-config-groups-group-slug-put).
#[inline]
pub fn update_group_permission(
    workspace: impl PathText,
    project_key: impl PathText,
    group_slug: impl PathText,
    body: &ProjectPermissionUpdate,
) -> UpdateGroupPermissionRequest {
    UpdateGroupPermissionRequest(
        Request::new(
            &UPDATE_GROUP_PERMISSION,
            &[workspace.path_value(), project_key.path_value(), group_slug.path_value()],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`update_group_permission`].
    UpdateGroupPermissionRequest => ProjectGroupPermission;
}

static DELETE_GROUP_PERMISSION: Operation = Operation::delete(
    "projects::delete_group_permission",
    "/workspaces/{workspace}/projects/{project_key}/permissions-config/groups/{group_slug}",
)
.scopes(&["project:admin", "admin:project:bitbucket", "delete:permission:bitbucket"])
.alternatives(&[1, 2]);

/// Deletes a group permission.
///
/// `DELETE /workspaces/{workspace}/projects/{project_key}/permissions-config/groups/{group_slug}`
///
/// Scopes: `project:admin`, or `admin:project:bitbucket` and `delete:permission:bitbucket`.
/// Refused with 401, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-projects/#api-workspaces-workspace-projects-project-key-permissions-config-groups-group-slug-delete).
#[inline]
pub fn delete_group_permission(
    workspace: impl PathText,
    project_key: impl PathText,
    group_slug: impl PathText,
) -> DeleteGroupPermissionRequest {
    DeleteGroupPermissionRequest(Request::new(
        &DELETE_GROUP_PERMISSION,
        &[workspace.path_value(), project_key.path_value(), group_slug.path_value()],
    ))
}

request! {
    /// Request of [`delete_group_permission`].
    DeleteGroupPermissionRequest => ();
}

static LIST_USER_PERMISSIONS: Operation = Operation::get(
    "projects::list_user_permissions",
    "/workspaces/{workspace}/projects/{project_key}/permissions-config/users",
)
.scopes(&["project:admin", "read:project:bitbucket"])
.alternatives(&[1, 1]);

/// Lists user permissions.
///
/// `GET /workspaces/{workspace}/projects/{project_key}/permissions-config/users`
///
/// Scopes: `project:admin`, or `read:project:bitbucket`.
/// Refused with 401, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-projects/#api-workspaces-workspace-projects-project-key-permissions-config-users-get).
#[inline]
pub fn list_user_permissions(
    workspace: impl PathText,
    project_key: impl PathText,
) -> ListUserPermissionsRequest {
    ListUserPermissionsRequest(Request::new(
        &LIST_USER_PERMISSIONS,
        &[workspace.path_value(), project_key.path_value()],
    ))
}

request! {
    /// Request of [`list_user_permissions`].
    ListUserPermissionsRequest => Page<ProjectUserPermission>;

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
    "projects::get_user_permission",
    "/workspaces/{workspace}/projects/{project_key}/permissions-config/users/{selected_user_id}",
)
.scopes(&["project:admin", "read:project:bitbucket"])
.alternatives(&[1, 1]);

/// Gets a user permission.
///
/// `GET /workspaces/{workspace}/projects/{project_key}/permissions-config/users/{selected_user_id}`
///
/// Scopes: `project:admin`, or `read:project:bitbucket`.
/// Refused with 401, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-projects/#api-workspaces-workspace-projects-project-key-permissions-config-users-selected-user-id-get).
#[inline]
pub fn get_user_permission(
    workspace: impl PathText,
    project_key: impl PathText,
    selected_user_id: impl PathText,
) -> GetUserPermissionRequest {
    GetUserPermissionRequest(Request::new(
        &GET_USER_PERMISSION,
        &[workspace.path_value(), project_key.path_value(), selected_user_id.path_value()],
    ))
}

request! {
    /// Request of [`get_user_permission`].
    GetUserPermissionRequest => ProjectUserPermission;

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static UPDATE_USER_PERMISSION: Operation = Operation::put(
    "projects::update_user_permission",
    "/workspaces/{workspace}/projects/{project_key}/permissions-config/users/{selected_user_id}",
)
.scopes(&["project:admin", "admin:project:bitbucket", "write:permission:bitbucket"])
.alternatives(&[1, 2]);

/// Updates a user permission.
///
/// `PUT /workspaces/{workspace}/projects/{project_key}/permissions-config/users/{selected_user_id}`
///
/// Scopes: `project:admin`, or `admin:project:bitbucket` and `write:permission:bitbucket`.
/// Refused with 400, 401, 402, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-projects/#api-workspaces-workspace-projects-project-key-permissions-config-users-selected-user-id-put).
#[inline]
pub fn update_user_permission(
    workspace: impl PathText,
    project_key: impl PathText,
    selected_user_id: impl PathText,
    body: &ProjectPermissionUpdate,
) -> UpdateUserPermissionRequest {
    UpdateUserPermissionRequest(
        Request::new(
            &UPDATE_USER_PERMISSION,
            &[workspace.path_value(), project_key.path_value(), selected_user_id.path_value()],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`update_user_permission`].
    UpdateUserPermissionRequest => ProjectUserPermission;
}

static DELETE_USER_PERMISSION: Operation = Operation::delete(
    "projects::delete_user_permission",
    "/workspaces/{workspace}/projects/{project_key}/permissions-config/users/{selected_user_id}",
)
.scopes(&["project:admin", "admin:project:bitbucket", "delete:permission:bitbucket"])
.alternatives(&[1, 2]);

/// Deletes a user permission.
///
/// `DELETE /workspaces/{workspace}/projects/{project_key}/permissions-config/users/{selected_user_id}`
///
/// Scopes: `project:admin`, or `admin:project:bitbucket` and `delete:permission:bitbucket`.
/// Refused with 401, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-projects/#api-workspaces-workspace-projects-project-key-permissions-config-users-selected-user-id-delete).
#[inline]
pub fn delete_user_permission(
    workspace: impl PathText,
    project_key: impl PathText,
    selected_user_id: impl PathText,
) -> DeleteUserPermissionRequest {
    DeleteUserPermissionRequest(Request::new(
        &DELETE_USER_PERMISSION,
        &[workspace.path_value(), project_key.path_value(), selected_user_id.path_value()],
    ))
}

request! {
    /// Request of [`delete_user_permission`].
    DeleteUserPermissionRequest => ();
}
