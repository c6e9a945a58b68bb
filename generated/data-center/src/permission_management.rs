//! Users and groups, their global permissions, and their permissions on a repository.

use crate::models::{
    DetailedGroup, DetailedUser, ErasedUser, GlobalPermission, GroupMembership, GroupPermission,
    GroupUserSelection, PasswordReset, Permission, PermittedPrincipal, PrincipalType,
    RepositoryPermission, User, UserDirectory, UserGroupSelection, UserMemberships, UserPermission,
    UserRename, UserUpdate,
};
use bitbucket_runtime::{Integer, OffsetPage, Operation, PathText, QueryValue, Request, request};

static LIST_GROUPS: Operation =
    Operation::get("permission_management::list_groups", "/api/latest/admin/groups")
        .accept("application/json;charset=UTF-8");

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
    start(start: impl Integer) => set_query("start", start);

    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static CREATE_GROUP: Operation =
    Operation::post("permission_management::create_group", "/api/latest/admin/groups")
        .headers(&[("x-atlassian-token", "no-check")])
        .accept("application/json;charset=UTF-8");

/// Creates a group.
///
/// `POST /api/latest/admin/groups`
///
/// Refused with 400, 401, 409: `ApiErrorBody`.
#[inline]
pub fn create_group(name: &str) -> CreateGroupRequest {
    let mut request = Request::new(&CREATE_GROUP, &[]);
    request.set_query("name", name);
    CreateGroupRequest(request)
}

request! {
    /// Request of [`create_group`].
    CreateGroupRequest => DetailedGroup;
}

static DELETE_GROUP: Operation =
    Operation::delete("permission_management::delete_group", "/api/latest/admin/groups")
        .accept("application/json;charset=UTF-8");

/// Deletes a group.
///
/// `DELETE /api/latest/admin/groups`
///
/// Refused with 400, 401, 403, 404, 409: `ApiErrorBody`.
#[inline]
pub fn delete_group(name: &str) -> DeleteGroupRequest {
    let mut request = Request::new(&DELETE_GROUP, &[]);
    request.set_query("name", name);
    DeleteGroupRequest(request)
}

request! {
    /// Request of [`delete_group`].
    DeleteGroupRequest => DetailedGroup;
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
pub fn add_user_to_group(body: &GroupUserSelection) -> AddUserToGroupRequest {
    AddUserToGroupRequest(Request::new(&ADD_USER_TO_GROUP, &[]).with_model(body))
}

request! {
    /// Request of [`add_user_to_group`].
    AddUserToGroupRequest => ();
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
pub fn add_users_to_group(body: &GroupMembership) -> AddUsersToGroupRequest {
    AddUsersToGroupRequest(Request::new(&ADD_USERS_TO_GROUP, &[]).with_model(body))
}

request! {
    /// Request of [`add_users_to_group`].
    AddUsersToGroupRequest => ();
}

static LIST_GROUP_MEMBERS: Operation = Operation::get(
    "permission_management::list_group_members",
    "/api/latest/admin/groups/more-members",
)
.accept("application/json;charset=UTF-8");

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
    start(start: impl Integer) => set_query("start", start);

    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static LIST_GROUP_NON_MEMBERS: Operation = Operation::get(
    "permission_management::list_group_non_members",
    "/api/latest/admin/groups/more-non-members",
)
.accept("application/json;charset=UTF-8");

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
    start(start: impl Integer) => set_query("start", start);

    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
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
pub fn remove_user_from_group(body: &GroupUserSelection) -> RemoveUserFromGroupRequest {
    RemoveUserFromGroupRequest(Request::new(&REMOVE_USER_FROM_GROUP, &[]).with_model(body))
}

request! {
    /// Request of [`remove_user_from_group`].
    RemoveUserFromGroupRequest => ();
}

static LIST_GROUP_PERMISSIONS: Operation = Operation::get(
    "permission_management::list_group_permissions",
    "/api/latest/admin/permissions/groups",
)
.accept("application/json;charset=UTF-8");

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
    start(start: impl Integer) => set_query("start", start);

    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
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
pub fn set_group_permission(
    groups: &[&str],
    permission: GlobalPermission,
) -> SetGroupPermissionRequest {
    let mut request = Request::new(&SET_GROUP_PERMISSION, &[]);
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
    "permission_management::revoke_group_permissions",
    "/api/latest/admin/permissions/groups",
);

/// Revokes the group permissions.
///
/// `DELETE /api/latest/admin/permissions/groups`
///
/// Refused with 401, 404, 409: `ApiErrorBody`.
#[inline]
pub fn revoke_group_permissions(name: &str) -> RevokeGroupPermissionsRequest {
    let mut request = Request::new(&REVOKE_GROUP_PERMISSIONS, &[]);
    request.set_query("name", name);
    RevokeGroupPermissionsRequest(request)
}

request! {
    /// Request of [`revoke_group_permissions`].
    RevokeGroupPermissionsRequest => ();
}

static LIST_GROUPS_WITHOUT_PERMISSION: Operation = Operation::get(
    "permission_management::list_groups_without_permission",
    "/api/latest/admin/permissions/groups/none",
)
.accept("application/json;charset=UTF-8");

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
    start(start: impl Integer) => set_query("start", start);

    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static LIST_USER_PERMISSIONS: Operation = Operation::get(
    "permission_management::list_user_permissions",
    "/api/latest/admin/permissions/users",
)
.accept("application/json;charset=UTF-8");

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
    start(start: impl Integer) => set_query("start", start);

    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
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
pub fn set_user_permission(
    users: &[&str],
    permission: GlobalPermission,
) -> SetUserPermissionRequest {
    let mut request = Request::new(&SET_USER_PERMISSION, &[]);
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
    "permission_management::revoke_user_permissions",
    "/api/latest/admin/permissions/users",
);

/// Revokes the user permissions.
///
/// `DELETE /api/latest/admin/permissions/users`
///
/// Refused with 401, 404, 409: `ApiErrorBody`.
#[inline]
pub fn revoke_user_permissions(name: &str) -> RevokeUserPermissionsRequest {
    let mut request = Request::new(&REVOKE_USER_PERMISSIONS, &[]);
    request.set_query("name", name);
    RevokeUserPermissionsRequest(request)
}

request! {
    /// Request of [`revoke_user_permissions`].
    RevokeUserPermissionsRequest => ();
}

static LIST_USERS_WITHOUT_PERMISSION: Operation = Operation::get(
    "permission_management::list_users_without_permission",
    "/api/latest/admin/permissions/users/none",
)
.accept("application/json;charset=UTF-8");

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
    start(start: impl Integer) => set_query("start", start);

    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static LIST_USER_DIRECTORIES: Operation = Operation::get(
    "permission_management::list_user_directories",
    "/api/latest/admin/user-directories",
)
.accept("application/json;charset=UTF-8");

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
    Operation::get("permission_management::list_users", "/api/latest/admin/users")
        .accept("application/json;charset=UTF-8");

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
    start(start: impl Integer) => set_query("start", start);

    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static UPDATE_USER: Operation =
    Operation::put("permission_management::update_user", "/api/latest/admin/users")
        .accept("application/json;charset=UTF-8");

/// Updates a user.
///
/// `PUT /api/latest/admin/users`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn update_user(body: &UserUpdate) -> UpdateUserRequest {
    UpdateUserRequest(Request::new(&UPDATE_USER, &[]).with_model(body))
}

request! {
    /// Request of [`update_user`].
    UpdateUserRequest => DetailedUser;
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
    ///
    /// Default: `true`
    add_to_default_group(add_to_default_group: bool)
        => set_query("addToDefaultGroup", add_to_default_group);

    /// Query `notify`.
    notify(notify: bool) => set_query("notify", notify);
}

static DELETE_USER: Operation =
    Operation::delete("permission_management::delete_user", "/api/latest/admin/users")
        .accept("application/json;charset=UTF-8");

/// Deletes a user.
///
/// `DELETE /api/latest/admin/users`
///
/// Refused with 400, 401, 403, 404, 409: `ApiErrorBody`.
#[inline]
pub fn delete_user(name: &str) -> DeleteUserRequest {
    let mut request = Request::new(&DELETE_USER, &[]);
    request.set_query("name", name);
    DeleteUserRequest(request)
}

request! {
    /// Request of [`delete_user`].
    DeleteUserRequest => DetailedUser;
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
pub fn add_group_to_user(body: &UserGroupSelection) -> AddGroupToUserRequest {
    AddGroupToUserRequest(Request::new(&ADD_GROUP_TO_USER, &[]).with_model(body))
}

request! {
    /// Request of [`add_group_to_user`].
    AddGroupToUserRequest => ();
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
pub fn add_groups_to_user(body: &UserMemberships) -> AddGroupsToUserRequest {
    AddGroupsToUserRequest(Request::new(&ADD_GROUPS_TO_USER, &[]).with_model(body))
}

request! {
    /// Request of [`add_groups_to_user`].
    AddGroupsToUserRequest => ();
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
pub fn clear_user_captcha(name: &str) -> ClearUserCaptchaRequest {
    let mut request = Request::new(&CLEAR_USER_CAPTCHA, &[]);
    request.set_query("name", name);
    ClearUserCaptchaRequest(request)
}

request! {
    /// Request of [`clear_user_captcha`].
    ClearUserCaptchaRequest => ();
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
pub fn set_user_password(body: &PasswordReset) -> SetUserPasswordRequest {
    SetUserPasswordRequest(Request::new(&SET_USER_PASSWORD, &[]).with_model(body))
}

request! {
    /// Request of [`set_user_password`].
    SetUserPasswordRequest => ();
}

static CHECK_USER_ERASURE: Operation =
    Operation::get("permission_management::check_user_erasure", "/api/latest/admin/users/erasure");

/// Checks a user erasure.
///
/// `GET /api/latest/admin/users/erasure`
///
/// Refused with 400, 401, 404, 409: `ApiErrorBody`.
#[inline]
pub fn check_user_erasure(name: &str) -> CheckUserErasureRequest {
    let mut request = Request::new(&CHECK_USER_ERASURE, &[]);
    request.set_query("name", name);
    CheckUserErasureRequest(request)
}

request! {
    /// Request of [`check_user_erasure`].
    CheckUserErasureRequest => ();
}

static ERASE_USER: Operation =
    Operation::post("permission_management::erase_user", "/api/latest/admin/users/erasure")
        .headers(&[("x-atlassian-token", "no-check")])
        .accept("application/json;charset=UTF-8");

/// Erases a user.
///
/// `POST /api/latest/admin/users/erasure`
///
/// Refused with 400, 401, 404, 409: `ApiErrorBody`.
#[inline]
pub fn erase_user(name: &str) -> EraseUserRequest {
    let mut request = Request::new(&ERASE_USER, &[]);
    request.set_query("name", name);
    EraseUserRequest(request)
}

request! {
    /// Request of [`erase_user`].
    EraseUserRequest => ErasedUser;
}

static LIST_USER_GROUPS: Operation = Operation::get(
    "permission_management::list_user_groups",
    "/api/latest/admin/users/more-members",
)
.accept("application/json;charset=UTF-8");

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
    start(start: impl Integer) => set_query("start", start);

    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static LIST_GROUPS_WITHOUT_USER: Operation = Operation::get(
    "permission_management::list_groups_without_user",
    "/api/latest/admin/users/more-non-members",
)
.accept("application/json;charset=UTF-8");

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
    start(start: impl Integer) => set_query("start", start);

    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
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
pub fn remove_group_from_user(body: &UserGroupSelection) -> RemoveGroupFromUserRequest {
    RemoveGroupFromUserRequest(Request::new(&REMOVE_GROUP_FROM_USER, &[]).with_model(body))
}

request! {
    /// Request of [`remove_group_from_user`].
    RemoveGroupFromUserRequest => ();
}

static RENAME_USER: Operation =
    Operation::post("permission_management::rename_user", "/api/latest/admin/users/rename")
        .accept("application/json;charset=UTF-8");

/// Renames a user.
///
/// `POST /api/latest/admin/users/rename`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn rename_user(body: &UserRename) -> RenameUserRequest {
    RenameUserRequest(Request::new(&RENAME_USER, &[]).with_model(body))
}

request! {
    /// Request of [`rename_user`].
    RenameUserRequest => DetailedUser;
}

static LIST_GROUP_NAMES: Operation =
    Operation::get("permission_management::list_group_names", "/api/latest/groups")
        .accept("application/json;charset=UTF-8");

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
    start(start: impl Integer) => set_query("start", start);

    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
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
    project_key: impl PathText,
    repository_slug: impl PathText,
) -> RevokeRepositoryPermissionsRequest {
    RevokeRepositoryPermissionsRequest(Request::new(
        &REVOKE_REPOSITORY_PERMISSIONS,
        &[project_key.path_value(), repository_slug.path_value()],
    ))
}

request! {
    /// Request of [`revoke_repository_permissions`].
    RevokeRepositoryPermissionsRequest => ();

    /// Query `user`, one per value; each call adds to them.
    user(user: impl IntoIterator<Item = impl Into<QueryValue>>) => push_each_query("user", user);

    /// Query `group`, one per value; each call adds to them.
    group(group: impl IntoIterator<Item = impl Into<QueryValue>>)
        => push_each_query("group", group);
}

static LIST_REPOSITORY_GROUP_PERMISSIONS: Operation = Operation::get(
    "permission_management::list_repository_group_permissions",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/groups",
)
.accept("application/json;charset=UTF-8");

/// Lists repository group permissions.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/groups`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn list_repository_group_permissions(
    project_key: impl PathText,
    repository_slug: impl PathText,
) -> ListRepositoryGroupPermissionsRequest {
    ListRepositoryGroupPermissionsRequest(Request::new(
        &LIST_REPOSITORY_GROUP_PERMISSIONS,
        &[project_key.path_value(), repository_slug.path_value()],
    ))
}

request! {
    /// Request of [`list_repository_group_permissions`].
    ListRepositoryGroupPermissionsRequest => OffsetPage<GroupPermission>;

    /// Query `filter`.
    filter(filter: &str) => set_query("filter", filter);

    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);

    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
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
    project_key: impl PathText,
    repository_slug: impl PathText,
    groups: &[&str],
    permission: RepositoryPermission,
) -> SetRepositoryGroupPermissionRequest {
    let mut request = Request::new(
        &SET_REPOSITORY_GROUP_PERMISSION,
        &[project_key.path_value(), repository_slug.path_value()],
    );
    for value in groups {
        request.push_query("name", *value);
    }
    request.set_query("permission", permission.as_str());
    SetRepositoryGroupPermissionRequest(request)
}

request! {
    /// Request of [`set_repository_group_permission`].
    SetRepositoryGroupPermissionRequest => ();
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
    project_key: impl PathText,
    repository_slug: impl PathText,
    name: &str,
) -> RevokeRepositoryGroupPermissionsRequest {
    let mut request = Request::new(
        &REVOKE_REPOSITORY_GROUP_PERMISSIONS,
        &[project_key.path_value(), repository_slug.path_value()],
    );
    request.set_query("name", name);
    RevokeRepositoryGroupPermissionsRequest(request)
}

request! {
    /// Request of [`revoke_repository_group_permissions`].
    RevokeRepositoryGroupPermissionsRequest => ();
}

static LIST_GROUPS_WITHOUT_REPOSITORY_PERMISSION: Operation = Operation::get(
    "permission_management::list_groups_without_repository_permission",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/groups/none",
)
.accept("application/json;charset=UTF-8");

/// Lists groups without a repository permission.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/groups/none`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn list_groups_without_repository_permission(
    project_key: impl PathText,
    repository_slug: impl PathText,
) -> ListGroupsWithoutRepositoryPermissionRequest {
    ListGroupsWithoutRepositoryPermissionRequest(Request::new(
        &LIST_GROUPS_WITHOUT_REPOSITORY_PERMISSION,
        &[project_key.path_value(), repository_slug.path_value()],
    ))
}

request! {
    /// Request of [`list_groups_without_repository_permission`].
    ListGroupsWithoutRepositoryPermissionRequest => OffsetPage<DetailedGroup>;

    /// Query `filter`.
    filter(filter: &str) => set_query("filter", filter);

    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);

    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static SEARCH_REPOSITORY_PERMISSIONS: Operation = Operation::get(
    "permission_management::search_repository_permissions",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/search",
)
.accept("application/json;charset=UTF-8");

/// Searches repository permissions.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/search`
#[inline]
pub fn search_repository_permissions(
    project_key: impl PathText,
    repository_slug: impl PathText,
) -> SearchRepositoryPermissionsRequest {
    SearchRepositoryPermissionsRequest(Request::new(
        &SEARCH_REPOSITORY_PERMISSIONS,
        &[project_key.path_value(), repository_slug.path_value()],
    ))
}

request! {
    /// Request of [`search_repository_permissions`].
    SearchRepositoryPermissionsRequest => OffsetPage<PermittedPrincipal>;

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

static LIST_REPOSITORY_USER_PERMISSIONS: Operation = Operation::get(
    "permission_management::list_repository_user_permissions",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/users",
)
.accept("application/json;charset=UTF-8");

/// Lists repository user permissions.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/users`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn list_repository_user_permissions(
    project_key: impl PathText,
    repository_slug: impl PathText,
) -> ListRepositoryUserPermissionsRequest {
    ListRepositoryUserPermissionsRequest(Request::new(
        &LIST_REPOSITORY_USER_PERMISSIONS,
        &[project_key.path_value(), repository_slug.path_value()],
    ))
}

request! {
    /// Request of [`list_repository_user_permissions`].
    ListRepositoryUserPermissionsRequest => OffsetPage<UserPermission>;

    /// Query `filter`.
    filter(filter: &str) => set_query("filter", filter);

    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);

    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
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
    project_key: impl PathText,
    repository_slug: impl PathText,
    users: &[&str],
    permission: RepositoryPermission,
) -> SetRepositoryUserPermissionRequest {
    let mut request = Request::new(
        &SET_REPOSITORY_USER_PERMISSION,
        &[project_key.path_value(), repository_slug.path_value()],
    );
    for value in users {
        request.push_query("name", *value);
    }
    request.set_query("permission", permission.as_str());
    SetRepositoryUserPermissionRequest(request)
}

request! {
    /// Request of [`set_repository_user_permission`].
    SetRepositoryUserPermissionRequest => ();
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
    project_key: impl PathText,
    repository_slug: impl PathText,
    name: &str,
) -> RevokeRepositoryUserPermissionsRequest {
    let mut request = Request::new(
        &REVOKE_REPOSITORY_USER_PERMISSIONS,
        &[project_key.path_value(), repository_slug.path_value()],
    );
    request.set_query("name", name);
    RevokeRepositoryUserPermissionsRequest(request)
}

request! {
    /// Request of [`revoke_repository_user_permissions`].
    RevokeRepositoryUserPermissionsRequest => ();
}

static LIST_USERS_WITHOUT_REPOSITORY_PERMISSION: Operation = Operation::get(
    "permission_management::list_users_without_repository_permission",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/users/none",
)
.accept("application/json;charset=UTF-8");

/// Lists users without a repository permission.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/users/none`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn list_users_without_repository_permission(
    project_key: impl PathText,
    repository_slug: impl PathText,
) -> ListUsersWithoutRepositoryPermissionRequest {
    ListUsersWithoutRepositoryPermissionRequest(Request::new(
        &LIST_USERS_WITHOUT_REPOSITORY_PERMISSION,
        &[project_key.path_value(), repository_slug.path_value()],
    ))
}

request! {
    /// Request of [`list_users_without_repository_permission`].
    ListUsersWithoutRepositoryPermissionRequest => OffsetPage<User>;

    /// Query `filter`.
    filter(filter: &str) => set_query("filter", filter);

    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);

    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}
