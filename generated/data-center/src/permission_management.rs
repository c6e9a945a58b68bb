//! Users and groups, their global permissions, and their permissions on a repository.

use crate::models::{
    DetailedGroup, DetailedUser, ErasedUser, GlobalPermission, GroupMembership, GroupPermission,
    GroupUserSelection, PasswordReset, Permission, PermittedPrincipal, PrincipalType,
    RepositoryPermission, User, UserDirectory, UserGroupSelection, UserMemberships, UserPermission,
    UserRename, UserUpdate,
};
use bitbucket_runtime::{OffsetPage, Operation, Request, request};

static LIST_GROUPS: Operation =
    Operation::get("permission_management::list_groups", "/api/latest/admin/groups");

/// Lists groups.
///
/// `GET /api/latest/admin/groups`
///
/// Refused with 401: `ApiErrorBody`.
#[inline]
pub fn list_groups() -> ListGroupsRequest {
    ListGroupsRequest(Request::new(&LIST_GROUPS, &[]))
}

request! {
    /// Request of [`list_groups`].
    ListGroupsRequest => OffsetPage<DetailedGroup>;

    /// Query `filter`.
    filter(filter: &str) => set_query("filter", filter);

    /// Query `start`.
    start(start: i64) => set_query("start", start);

    /// Query `limit`.
    limit(limit: i64) => set_query("limit", limit);
}

static CREATE_GROUP: Operation =
    Operation::post("permission_management::create_group", "/api/latest/admin/groups")
        .headers(&[("x-atlassian-token", "no-check")]);

/// Creates a group.
///
/// `POST /api/latest/admin/groups`
///
/// Refused with 400, 401, 409: `ApiErrorBody`.
#[inline]
pub fn create_group(name: &str) -> Request<DetailedGroup> {
    let mut request = Request::new(&CREATE_GROUP, &[]);
    request.set_query("name", name);
    request
}

static DELETE_GROUP: Operation =
    Operation::delete("permission_management::delete_group", "/api/latest/admin/groups");

/// Deletes a group.
///
/// `DELETE /api/latest/admin/groups`
///
/// Refused with 400, 401, 403, 404, 409: `ApiErrorBody`.
#[inline]
pub fn delete_group(name: &str) -> Request<DetailedGroup> {
    let mut request = Request::new(&DELETE_GROUP, &[]);
    request.set_query("name", name);
    request
}

static ADD_USER_TO_GROUP: Operation = Operation::post(
    "permission_management::add_user_to_group",
    "/api/latest/admin/groups/add-user",
);

/// Adds a user to a group.
///
/// `POST /api/latest/admin/groups/add-user`
///
/// Refused with 401, 403, 404: `ApiErrorBody`.
#[deprecated = "deprecated by Atlassian"]
#[inline]
pub fn add_user_to_group(body: &GroupUserSelection) -> Request<()> {
    Request::new(&ADD_USER_TO_GROUP, &[]).json(body)
}

static ADD_USERS_TO_GROUP: Operation = Operation::post(
    "permission_management::add_users_to_group",
    "/api/latest/admin/groups/add-users",
);

/// Adds users to a group.
///
/// `POST /api/latest/admin/groups/add-users`
///
/// Refused with 401, 403, 404: `ApiErrorBody`.
#[inline]
pub fn add_users_to_group(body: &GroupMembership) -> Request<()> {
    Request::new(&ADD_USERS_TO_GROUP, &[]).json(body)
}

static LIST_GROUP_MEMBERS: Operation = Operation::get(
    "permission_management::list_group_members",
    "/api/latest/admin/groups/more-members",
);

/// Lists group members.
///
/// `GET /api/latest/admin/groups/more-members`
///
/// Refused with 401: `ApiErrorBody`.
#[inline]
pub fn list_group_members(group: &str) -> ListGroupMembersRequest {
    let mut request = Request::new(&LIST_GROUP_MEMBERS, &[]);
    request.set_query("context", group);
    ListGroupMembersRequest(request)
}

request! {
    /// Request of [`list_group_members`].
    ListGroupMembersRequest => OffsetPage<DetailedUser>;

    /// Query `filter`.
    filter(filter: &str) => set_query("filter", filter);

    /// Query `start`.
    start(start: i64) => set_query("start", start);

    /// Query `limit`.
    limit(limit: i64) => set_query("limit", limit);
}

static LIST_GROUP_NON_MEMBERS: Operation = Operation::get(
    "permission_management::list_group_non_members",
    "/api/latest/admin/groups/more-non-members",
);

/// Lists group non members.
///
/// `GET /api/latest/admin/groups/more-non-members`
///
/// Refused with 401: `ApiErrorBody`.
#[inline]
pub fn list_group_non_members(group: &str) -> ListGroupNonMembersRequest {
    let mut request = Request::new(&LIST_GROUP_NON_MEMBERS, &[]);
    request.set_query("context", group);
    ListGroupNonMembersRequest(request)
}

request! {
    /// Request of [`list_group_non_members`].
    ListGroupNonMembersRequest => OffsetPage<DetailedUser>;

    /// Query `filter`.
    filter(filter: &str) => set_query("filter", filter);

    /// Query `start`.
    start(start: i64) => set_query("start", start);

    /// Query `limit`.
    limit(limit: i64) => set_query("limit", limit);
}

static REMOVE_USER_FROM_GROUP: Operation = Operation::post(
    "permission_management::remove_user_from_group",
    "/api/latest/admin/groups/remove-user",
);

/// Removes a user from a group.
///
/// `POST /api/latest/admin/groups/remove-user`
///
/// Refused with 401, 403, 404: `ApiErrorBody`.
#[deprecated = "deprecated by Atlassian"]
#[inline]
pub fn remove_user_from_group(body: &GroupUserSelection) -> Request<()> {
    Request::new(&REMOVE_USER_FROM_GROUP, &[]).json(body)
}

static LIST_GROUP_PERMISSIONS: Operation = Operation::get(
    "permission_management::list_group_permissions",
    "/api/latest/admin/permissions/groups",
);

/// Lists group permissions.
///
/// `GET /api/latest/admin/permissions/groups`
///
/// Refused with 401: `ApiErrorBody`.
#[inline]
pub fn list_group_permissions() -> ListGroupPermissionsRequest {
    ListGroupPermissionsRequest(Request::new(&LIST_GROUP_PERMISSIONS, &[]))
}

request! {
    /// Request of [`list_group_permissions`].
    ListGroupPermissionsRequest => OffsetPage<GroupPermission>;

    /// Query `filter`.
    filter(filter: &str) => set_query("filter", filter);

    /// Query `start`.
    start(start: i64) => set_query("start", start);

    /// Query `limit`.
    limit(limit: i64) => set_query("limit", limit);
}

static SET_GROUP_PERMISSION: Operation = Operation::put(
    "permission_management::set_group_permission",
    "/api/latest/admin/permissions/groups",
);

/// Sets a group permission.
///
/// `PUT /api/latest/admin/permissions/groups`
///
/// Refused with 400, 401, 403, 404, 409: `ApiErrorBody`.
#[inline]
pub fn set_group_permission(groups: &[&str], permission: GlobalPermission) -> Request<()> {
    let mut request = Request::new(&SET_GROUP_PERMISSION, &[]);
    for value in groups {
        request.push_query("name", *value);
    }
    request.set_query("permission", permission.as_str());
    request
}

static REVOKE_GROUP_PERMISSIONS: Operation = Operation::delete(
    "permission_management::revoke_group_permissions",
    "/api/latest/admin/permissions/groups",
);

/// Revokes the group permissions.
///
/// `DELETE /api/latest/admin/permissions/groups`
///
/// Refused with 401, 404, 409: `ApiErrorBody`.
#[inline]
pub fn revoke_group_permissions(name: &str) -> Request<()> {
    let mut request = Request::new(&REVOKE_GROUP_PERMISSIONS, &[]);
    request.set_query("name", name);
    request
}

static LIST_GROUPS_WITHOUT_PERMISSION: Operation = Operation::get(
    "permission_management::list_groups_without_permission",
    "/api/latest/admin/permissions/groups/none",
);

/// Lists groups without a permission.
///
/// `GET /api/latest/admin/permissions/groups/none`
///
/// Refused with 401: `ApiErrorBody`.
#[inline]
pub fn list_groups_without_permission() -> ListGroupsWithoutPermissionRequest {
    ListGroupsWithoutPermissionRequest(Request::new(&LIST_GROUPS_WITHOUT_PERMISSION, &[]))
}

request! {
    /// Request of [`list_groups_without_permission`].
    ListGroupsWithoutPermissionRequest => OffsetPage<DetailedGroup>;

    /// Query `filter`.
    filter(filter: &str) => set_query("filter", filter);

    /// Query `start`.
    start(start: i64) => set_query("start", start);

    /// Query `limit`.
    limit(limit: i64) => set_query("limit", limit);
}

static LIST_USER_PERMISSIONS: Operation = Operation::get(
    "permission_management::list_user_permissions",
    "/api/latest/admin/permissions/users",
);

/// Lists user permissions.
///
/// `GET /api/latest/admin/permissions/users`
///
/// Refused with 401: `ApiErrorBody`.
#[inline]
pub fn list_user_permissions() -> ListUserPermissionsRequest {
    ListUserPermissionsRequest(Request::new(&LIST_USER_PERMISSIONS, &[]))
}

request! {
    /// Request of [`list_user_permissions`].
    ListUserPermissionsRequest => OffsetPage<UserPermission>;

    /// Query `filter`.
    filter(filter: &str) => set_query("filter", filter);

    /// Query `start`.
    start(start: i64) => set_query("start", start);

    /// Query `limit`.
    limit(limit: i64) => set_query("limit", limit);
}

static SET_USER_PERMISSION: Operation = Operation::put(
    "permission_management::set_user_permission",
    "/api/latest/admin/permissions/users",
);

/// Sets a user permission.
///
/// `PUT /api/latest/admin/permissions/users`
///
/// Refused with 400, 401, 403, 404, 409: `ApiErrorBody`.
#[inline]
pub fn set_user_permission(users: &[&str], permission: GlobalPermission) -> Request<()> {
    let mut request = Request::new(&SET_USER_PERMISSION, &[]);
    for value in users {
        request.push_query("name", *value);
    }
    request.set_query("permission", permission.as_str());
    request
}

static REVOKE_USER_PERMISSIONS: Operation = Operation::delete(
    "permission_management::revoke_user_permissions",
    "/api/latest/admin/permissions/users",
);

/// Revokes the user permissions.
///
/// `DELETE /api/latest/admin/permissions/users`
///
/// Refused with 401, 404, 409: `ApiErrorBody`.
#[inline]
pub fn revoke_user_permissions(name: &str) -> Request<()> {
    let mut request = Request::new(&REVOKE_USER_PERMISSIONS, &[]);
    request.set_query("name", name);
    request
}

static LIST_USERS_WITHOUT_PERMISSION: Operation = Operation::get(
    "permission_management::list_users_without_permission",
    "/api/latest/admin/permissions/users/none",
);

/// Lists users without a permission.
///
/// `GET /api/latest/admin/permissions/users/none`
///
/// Refused with 401: `ApiErrorBody`.
#[inline]
pub fn list_users_without_permission() -> ListUsersWithoutPermissionRequest {
    ListUsersWithoutPermissionRequest(Request::new(&LIST_USERS_WITHOUT_PERMISSION, &[]))
}

request! {
    /// Request of [`list_users_without_permission`].
    ListUsersWithoutPermissionRequest => OffsetPage<User>;

    /// Query `filter`.
    filter(filter: &str) => set_query("filter", filter);

    /// Query `start`.
    start(start: i64) => set_query("start", start);

    /// Query `limit`.
    limit(limit: i64) => set_query("limit", limit);
}

static LIST_USER_DIRECTORIES: Operation = Operation::get(
    "permission_management::list_user_directories",
    "/api/latest/admin/user-directories",
);

/// Lists user directories.
///
/// `GET /api/latest/admin/user-directories`
///
/// Refused with 401: `ApiErrorBody`.
#[inline]
pub fn list_user_directories() -> ListUserDirectoriesRequest {
    ListUserDirectoriesRequest(Request::new(&LIST_USER_DIRECTORIES, &[]))
}

request! {
    /// Request of [`list_user_directories`].
    ListUserDirectoriesRequest => Vec<UserDirectory>;

    /// Query `includeInactive`.
    include_inactive(include_inactive: bool) => set_query("includeInactive", include_inactive);
}

static LIST_USERS: Operation =
    Operation::get("permission_management::list_users", "/api/latest/admin/users");

/// Lists users.
///
/// `GET /api/latest/admin/users`
///
/// Refused with 401: `ApiErrorBody`.
#[inline]
pub fn list_users() -> ListUsersRequest {
    ListUsersRequest(Request::new(&LIST_USERS, &[]))
}

request! {
    /// Request of [`list_users`].
    ListUsersRequest => OffsetPage<DetailedUser>;

    /// Query `filter`.
    filter(filter: &str) => set_query("filter", filter);

    /// Query `start`.
    start(start: i64) => set_query("start", start);

    /// Query `limit`.
    limit(limit: i64) => set_query("limit", limit);
}

static UPDATE_USER: Operation =
    Operation::put("permission_management::update_user", "/api/latest/admin/users");

/// Updates a user.
///
/// `PUT /api/latest/admin/users`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn update_user(body: &UserUpdate) -> Request<DetailedUser> {
    Request::new(&UPDATE_USER, &[]).json(body)
}

static CREATE_USER: Operation =
    Operation::post("permission_management::create_user", "/api/latest/admin/users")
        .headers(&[("x-atlassian-token", "no-check")]);

/// Creates a user.
///
/// `POST /api/latest/admin/users`
///
/// Refused with 400, 401, 403, 409: `ApiErrorBody`.
#[inline]
pub fn create_user(email_address: &str, display_name: &str, name: &str) -> CreateUserRequest {
    let mut request = Request::new(&CREATE_USER, &[]);
    request.set_query("emailAddress", email_address);
    request.set_query("displayName", display_name);
    request.set_query("name", name);
    CreateUserRequest(request)
}

request! {
    /// Request of [`create_user`].
    CreateUserRequest => ();

    /// Query `password`.
    password(password: &str) => set_query("password", password);

    /// Query `addToDefaultGroup`.
    add_to_default_group(add_to_default_group: bool) => set_query("addToDefaultGroup", add_to_default_group);

    /// Query `notify`.
    notify(notify: bool) => set_query("notify", notify);
}

static DELETE_USER: Operation =
    Operation::delete("permission_management::delete_user", "/api/latest/admin/users");

/// Deletes a user.
///
/// `DELETE /api/latest/admin/users`
///
/// Refused with 400, 401, 403, 404, 409: `ApiErrorBody`.
#[inline]
pub fn delete_user(name: &str) -> Request<DetailedUser> {
    let mut request = Request::new(&DELETE_USER, &[]);
    request.set_query("name", name);
    request
}

static ADD_GROUP_TO_USER: Operation = Operation::post(
    "permission_management::add_group_to_user",
    "/api/latest/admin/users/add-group",
);

/// Adds a group to a user.
///
/// `POST /api/latest/admin/users/add-group`
///
/// Refused with 401, 403, 404: `ApiErrorBody`.
#[deprecated = "deprecated by Atlassian"]
#[inline]
pub fn add_group_to_user(body: &UserGroupSelection) -> Request<()> {
    Request::new(&ADD_GROUP_TO_USER, &[]).json(body)
}

static ADD_GROUPS_TO_USER: Operation = Operation::post(
    "permission_management::add_groups_to_user",
    "/api/latest/admin/users/add-groups",
);

/// Adds groups to a user.
///
/// `POST /api/latest/admin/users/add-groups`
///
/// Refused with 401, 403, 404: `ApiErrorBody`.
#[inline]
pub fn add_groups_to_user(body: &UserMemberships) -> Request<()> {
    Request::new(&ADD_GROUPS_TO_USER, &[]).json(body)
}

static CLEAR_USER_CAPTCHA: Operation = Operation::delete(
    "permission_management::clear_user_captcha",
    "/api/latest/admin/users/captcha",
);

/// Clears a user captcha.
///
/// `DELETE /api/latest/admin/users/captcha`
///
/// Refused with 400, 401, 403, 404: `ApiErrorBody`.
#[inline]
pub fn clear_user_captcha(name: &str) -> Request<()> {
    let mut request = Request::new(&CLEAR_USER_CAPTCHA, &[]);
    request.set_query("name", name);
    request
}

static SET_USER_PASSWORD: Operation = Operation::put(
    "permission_management::set_user_password",
    "/api/latest/admin/users/credentials",
);

/// Sets a user password.
///
/// `PUT /api/latest/admin/users/credentials`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn set_user_password(body: &PasswordReset) -> Request<()> {
    Request::new(&SET_USER_PASSWORD, &[]).json(body)
}

static CHECK_USER_ERASURE: Operation =
    Operation::get("permission_management::check_user_erasure", "/api/latest/admin/users/erasure");

/// Checks a user erasure.
///
/// `GET /api/latest/admin/users/erasure`
///
/// Refused with 400, 401, 404, 409: `ApiErrorBody`.
#[inline]
pub fn check_user_erasure(name: &str) -> Request<()> {
    let mut request = Request::new(&CHECK_USER_ERASURE, &[]);
    request.set_query("name", name);
    request
}

static ERASE_USER: Operation =
    Operation::post("permission_management::erase_user", "/api/latest/admin/users/erasure")
        .headers(&[("x-atlassian-token", "no-check")]);

/// Erases a user.
///
/// `POST /api/latest/admin/users/erasure`
///
/// Refused with 400, 401, 404, 409: `ApiErrorBody`.
#[inline]
pub fn erase_user(name: &str) -> Request<ErasedUser> {
    let mut request = Request::new(&ERASE_USER, &[]);
    request.set_query("name", name);
    request
}

static LIST_USER_GROUPS: Operation = Operation::get(
    "permission_management::list_user_groups",
    "/api/latest/admin/users/more-members",
);

/// Lists user groups.
///
/// `GET /api/latest/admin/users/more-members`
///
/// Refused with 401: `ApiErrorBody`.
#[inline]
pub fn list_user_groups(user: &str) -> ListUserGroupsRequest {
    let mut request = Request::new(&LIST_USER_GROUPS, &[]);
    request.set_query("context", user);
    ListUserGroupsRequest(request)
}

request! {
    /// Request of [`list_user_groups`].
    ListUserGroupsRequest => OffsetPage<DetailedGroup>;

    /// Query `filter`.
    filter(filter: &str) => set_query("filter", filter);

    /// Query `start`.
    start(start: i64) => set_query("start", start);

    /// Query `limit`.
    limit(limit: i64) => set_query("limit", limit);
}

static LIST_GROUPS_WITHOUT_USER: Operation = Operation::get(
    "permission_management::list_groups_without_user",
    "/api/latest/admin/users/more-non-members",
);

/// Lists groups without a user.
///
/// `GET /api/latest/admin/users/more-non-members`
///
/// Refused with 401: `ApiErrorBody`.
#[inline]
pub fn list_groups_without_user(user: &str) -> ListGroupsWithoutUserRequest {
    let mut request = Request::new(&LIST_GROUPS_WITHOUT_USER, &[]);
    request.set_query("context", user);
    ListGroupsWithoutUserRequest(request)
}

request! {
    /// Request of [`list_groups_without_user`].
    ListGroupsWithoutUserRequest => OffsetPage<DetailedGroup>;

    /// Query `filter`.
    filter(filter: &str) => set_query("filter", filter);

    /// Query `start`.
    start(start: i64) => set_query("start", start);

    /// Query `limit`.
    limit(limit: i64) => set_query("limit", limit);
}

static REMOVE_GROUP_FROM_USER: Operation = Operation::post(
    "permission_management::remove_group_from_user",
    "/api/latest/admin/users/remove-group",
);

/// Removes a group from a user.
///
/// `POST /api/latest/admin/users/remove-group`
///
/// Refused with 401, 403, 404: `ApiErrorBody`.
#[inline]
pub fn remove_group_from_user(body: &UserGroupSelection) -> Request<()> {
    Request::new(&REMOVE_GROUP_FROM_USER, &[]).json(body)
}

static RENAME_USER: Operation =
    Operation::post("permission_management::rename_user", "/api/latest/admin/users/rename");

/// Renames a user.
///
/// `POST /api/latest/admin/users/rename`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn rename_user(body: &UserRename) -> Request<DetailedUser> {
    Request::new(&RENAME_USER, &[]).json(body)
}

static LIST_GROUP_NAMES: Operation =
    Operation::get("permission_management::list_group_names", "/api/latest/groups");

/// Lists group names.
///
/// `GET /api/latest/groups`
///
/// Refused with 401: `ApiErrorBody`.
#[inline]
pub fn list_group_names() -> ListGroupNamesRequest {
    ListGroupNamesRequest(Request::new(&LIST_GROUP_NAMES, &[]))
}

request! {
    /// Request of [`list_group_names`].
    ListGroupNamesRequest => OffsetPage<String>;

    /// Query `filter`.
    filter(filter: &str) => set_query("filter", filter);

    /// Query `start`.
    start(start: i64) => set_query("start", start);

    /// Query `limit`.
    limit(limit: i64) => set_query("limit", limit);
}

static REVOKE_REPOSITORY_PERMISSIONS: Operation = Operation::delete(
    "permission_management::revoke_repository_permissions",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions",
);

/// Revokes the repository permissions.
///
/// `DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions`
///
/// Refused with 400: `Json`.
/// Refused with 401, 404, 409: `ApiErrorBody`.
#[inline]
pub fn revoke_repository_permissions(
    project_key: &str,
    repository_slug: &str,
) -> RevokeRepositoryPermissionsRequest {
    RevokeRepositoryPermissionsRequest(Request::new(
        &REVOKE_REPOSITORY_PERMISSIONS,
        &[project_key.into(), repository_slug.into()],
    ))
}

request! {
    /// Request of [`revoke_repository_permissions`].
    RevokeRepositoryPermissionsRequest => ();

    /// Query `user`; each call adds one.
    user(user: &str) => push_query("user", user);

    /// Query `group`; each call adds one.
    group(group: &str) => push_query("group", group);
}

static LIST_REPOSITORY_GROUP_PERMISSIONS: Operation = Operation::get(
    "permission_management::list_repository_group_permissions",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/groups",
);

/// Lists repository group permissions.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/groups`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn list_repository_group_permissions(
    project_key: &str,
    repository_slug: &str,
) -> ListRepositoryGroupPermissionsRequest {
    ListRepositoryGroupPermissionsRequest(Request::new(
        &LIST_REPOSITORY_GROUP_PERMISSIONS,
        &[project_key.into(), repository_slug.into()],
    ))
}

request! {
    /// Request of [`list_repository_group_permissions`].
    ListRepositoryGroupPermissionsRequest => OffsetPage<GroupPermission>;

    /// Query `filter`.
    filter(filter: &str) => set_query("filter", filter);

    /// Query `start`.
    start(start: i64) => set_query("start", start);

    /// Query `limit`.
    limit(limit: i64) => set_query("limit", limit);
}

static SET_REPOSITORY_GROUP_PERMISSION: Operation = Operation::put(
    "permission_management::set_repository_group_permission",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/groups",
);

/// Sets a repository group permission.
///
/// `PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/groups`
///
/// Refused with 400, 401, 403, 404: `ApiErrorBody`.
#[inline]
pub fn set_repository_group_permission(
    project_key: &str,
    repository_slug: &str,
    groups: &[&str],
    permission: RepositoryPermission,
) -> Request<()> {
    let mut request = Request::new(
        &SET_REPOSITORY_GROUP_PERMISSION,
        &[project_key.into(), repository_slug.into()],
    );
    for value in groups {
        request.push_query("name", *value);
    }
    request.set_query("permission", permission.as_str());
    request
}

static REVOKE_REPOSITORY_GROUP_PERMISSIONS: Operation = Operation::delete(
    "permission_management::revoke_repository_group_permissions",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/groups",
);

/// Revokes the repository group permissions.
///
/// `DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/groups`
///
/// Refused with 401, 404, 409: `ApiErrorBody`.
#[inline]
pub fn revoke_repository_group_permissions(
    project_key: &str,
    repository_slug: &str,
    name: &str,
) -> Request<()> {
    let mut request = Request::new(
        &REVOKE_REPOSITORY_GROUP_PERMISSIONS,
        &[project_key.into(), repository_slug.into()],
    );
    request.set_query("name", name);
    request
}

static LIST_GROUPS_WITHOUT_REPOSITORY_PERMISSION: Operation = Operation::get(
    "permission_management::list_groups_without_repository_permission",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/groups/none",
);

/// Lists groups without a repository permission.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/groups/none`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn list_groups_without_repository_permission(
    project_key: &str,
    repository_slug: &str,
) -> ListGroupsWithoutRepositoryPermissionRequest {
    ListGroupsWithoutRepositoryPermissionRequest(Request::new(
        &LIST_GROUPS_WITHOUT_REPOSITORY_PERMISSION,
        &[project_key.into(), repository_slug.into()],
    ))
}

request! {
    /// Request of [`list_groups_without_repository_permission`].
    ListGroupsWithoutRepositoryPermissionRequest => OffsetPage<DetailedGroup>;

    /// Query `filter`.
    filter(filter: &str) => set_query("filter", filter);

    /// Query `start`.
    start(start: i64) => set_query("start", start);

    /// Query `limit`.
    limit(limit: i64) => set_query("limit", limit);
}

static SEARCH_REPOSITORY_PERMISSIONS: Operation = Operation::get(
    "permission_management::search_repository_permissions",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/search",
);

/// Searches repository permissions.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/search`
#[inline]
pub fn search_repository_permissions(
    project_key: &str,
    repository_slug: &str,
) -> SearchRepositoryPermissionsRequest {
    SearchRepositoryPermissionsRequest(Request::new(
        &SEARCH_REPOSITORY_PERMISSIONS,
        &[project_key.into(), repository_slug.into()],
    ))
}

request! {
    /// Request of [`search_repository_permissions`].
    SearchRepositoryPermissionsRequest => OffsetPage<PermittedPrincipal>;

    /// Query `permission`; each call adds one.
    permission(permission: Permission) => push_query("permission", permission.as_str());

    /// Query `filterText`.
    filter_text(filter_text: &str) => set_query("filterText", filter_text);

    /// Query `type`.
    of_type(of_type: PrincipalType) => set_query("type", of_type.as_str());

    /// Query `start`.
    start(start: i64) => set_query("start", start);

    /// Query `limit`.
    limit(limit: i64) => set_query("limit", limit);
}

static LIST_REPOSITORY_USER_PERMISSIONS: Operation = Operation::get(
    "permission_management::list_repository_user_permissions",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/users",
);

/// Lists repository user permissions.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/users`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn list_repository_user_permissions(
    project_key: &str,
    repository_slug: &str,
) -> ListRepositoryUserPermissionsRequest {
    ListRepositoryUserPermissionsRequest(Request::new(
        &LIST_REPOSITORY_USER_PERMISSIONS,
        &[project_key.into(), repository_slug.into()],
    ))
}

request! {
    /// Request of [`list_repository_user_permissions`].
    ListRepositoryUserPermissionsRequest => OffsetPage<UserPermission>;

    /// Query `filter`.
    filter(filter: &str) => set_query("filter", filter);

    /// Query `start`.
    start(start: i64) => set_query("start", start);

    /// Query `limit`.
    limit(limit: i64) => set_query("limit", limit);
}

static SET_REPOSITORY_USER_PERMISSION: Operation = Operation::put(
    "permission_management::set_repository_user_permission",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/users",
);

/// Sets a repository user permission.
///
/// `PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/users`
///
/// Refused with 400, 401, 403, 404: `ApiErrorBody`.
#[inline]
pub fn set_repository_user_permission(
    project_key: &str,
    repository_slug: &str,
    users: &[&str],
    permission: RepositoryPermission,
) -> Request<()> {
    let mut request = Request::new(
        &SET_REPOSITORY_USER_PERMISSION,
        &[project_key.into(), repository_slug.into()],
    );
    for value in users {
        request.push_query("name", *value);
    }
    request.set_query("permission", permission.as_str());
    request
}

static REVOKE_REPOSITORY_USER_PERMISSIONS: Operation = Operation::delete(
    "permission_management::revoke_repository_user_permissions",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/users",
);

/// Revokes the repository user permissions.
///
/// `DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/users`
///
/// Refused with 401, 404, 409: `ApiErrorBody`.
#[inline]
pub fn revoke_repository_user_permissions(
    project_key: &str,
    repository_slug: &str,
    name: &str,
) -> Request<()> {
    let mut request = Request::new(
        &REVOKE_REPOSITORY_USER_PERMISSIONS,
        &[project_key.into(), repository_slug.into()],
    );
    request.set_query("name", name);
    request
}

static LIST_USERS_WITHOUT_REPOSITORY_PERMISSION: Operation = Operation::get(
    "permission_management::list_users_without_repository_permission",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/users/none",
);

/// Lists users without a repository permission.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/users/none`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn list_users_without_repository_permission(
    project_key: &str,
    repository_slug: &str,
) -> ListUsersWithoutRepositoryPermissionRequest {
    ListUsersWithoutRepositoryPermissionRequest(Request::new(
        &LIST_USERS_WITHOUT_REPOSITORY_PERMISSION,
        &[project_key.into(), repository_slug.into()],
    ))
}

request! {
    /// Request of [`list_users_without_repository_permission`].
    ListUsersWithoutRepositoryPermissionRequest => OffsetPage<User>;

    /// Query `filter`.
    filter(filter: &str) => set_query("filter", filter);

    /// Query `start`.
    start(start: i64) => set_query("start", start);

    /// Query `limit`.
    limit(limit: i64) => set_query("limit", limit);
}
