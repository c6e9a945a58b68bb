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

/// Lists the groups, with what the server knows of each.
///
/// `GET /api/latest/admin/groups`
///
/// It is for every user who may log in.
///
/// Refused with 401: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::permission_management;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let groups = permission_management::list_groups().collect(client).await?;
/// for group in &groups {
///     println!("{}", group.name.as_deref().unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "getGroups")]
#[inline]
pub fn list_groups() -> ListGroupsRequest {
    ListGroupsRequest(Request::new(&LIST_GROUPS, &[]))
}

request! {
    /// Request of [`list_groups`].
    ListGroupsRequest => OffsetPage<DetailedGroup>;

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

static CREATE_GROUP: Operation =
    Operation::post("permission_management::create_group", "/api/latest/admin/groups")
        .headers(&[("x-atlassian-token", "no-check")])
        .accept("application/json;charset=UTF-8");

/// Creates a group.
///
/// `POST /api/latest/admin/groups`
///
/// A name that is taken is a 409. It takes the global permission `ADMIN`.
///
/// Arguments:
///
/// - `name`: The name of the user or group to act on; where several can be named, it
///   repeats.
///
///   Users go by their user names, as in `ada`. In a list it keeps what has this name
///   instead.
///
/// Refused with 400, 401, 409: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::permission_management;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let group = permission_management::create_group("pilots").send(client).await?;
/// println!("{}", group.name.unwrap_or_default());
/// # Ok(())
/// # }
/// ```
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

/// Deletes a group, along with all permissions that it had.
///
/// `DELETE /api/latest/admin/groups`
///
/// The answer is the group. 409 says that the caller would lose permissions by it, 403 that
/// the group may do more than the caller. It takes the global permission `ADMIN`.
///
/// Arguments:
///
/// - `name`: The name of the user or group to act on; where several can be named, it
///   repeats.
///
///   Users go by their user names, as in `ada`. In a list it keeps what has this name
///   instead.
///
/// Refused with 400, 401, 403, 404, 409: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::permission_management;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// match permission_management::delete_group("launch-1").send(client).await {
///     Ok(_) => println!("deleted"),
///     Err(error) if error.is_status(404) => println!("there was none"),
///     Err(error) => return Err(error.into()),
/// }
/// # Ok(())
/// # }
/// ```
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
/// In the body, `context` is the group and `itemName` the user, both by name. 403 says that
/// the license has no room for the user, or that the group may do more than the caller.
/// Adding several at once has taken its place. It takes the global permission `ADMIN`.
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
/// The body has the `group` and the `users`, all by name. 403 says that the license has no
/// room for them, or that the group may do more than the caller. It takes the global
/// permission `ADMIN`.
///
/// Refused with 401, 403, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::models::GroupMembership;
/// use bitbucket_data_center::permission_management;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let crew = GroupMembership::new("engineers", ["nova", "comet"]);
/// match permission_management::add_users_to_group(&crew).send(client).await {
///     Err(error) if error.is_status(403) => println!("the license may be full: {error}"),
///     added => added?,
/// }
/// # Ok(())
/// # }
/// ```
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

/// Lists the members of a group.
///
/// `GET /api/latest/admin/groups/more-members`
///
/// `context` is the name of the group. It is for every user who may log in.
///
/// Arguments:
///
/// - `group`: Whose members or groups to list: the name of the group, or of the user.
///
///   In lists of branches it means something else, which is not documented.
///
/// Refused with 401: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::permission_management;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let members = permission_management::list_group_members("pilots").collect(client).await?;
/// println!("{} pilots", members.len());
/// # Ok(())
/// # }
/// ```
#[doc(alias = "findUsersInGroup")]
#[inline]
pub fn list_group_members(group: &str) -> ListGroupMembersRequest {
    let mut request = Request::new(&LIST_GROUP_MEMBERS, &[]);
    request.set_query("context", group);
    ListGroupMembersRequest(request)
}

request! {
    /// Request of [`list_group_members`].
    ListGroupMembersRequest => OffsetPage<DetailedUser>;

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

static LIST_GROUP_NON_MEMBERS: Operation = Operation::get(
    "permission_management::list_group_non_members",
    "/api/latest/admin/groups/more-non-members",
)
.accept("application/json;charset=UTF-8");

/// Lists the users who are not members of a group.
///
/// `GET /api/latest/admin/groups/more-non-members`
///
/// `context` is the name of the group. It is for every user who may log in.
///
/// Arguments:
///
/// - `group`: Whose members or groups to list: the name of the group, or of the user.
///
///   In lists of branches it means something else, which is not documented.
///
/// Refused with 401: `ApiErrorBody`.
#[doc(alias = "findUsersNotInGroup")]
#[inline]
pub fn list_group_non_members(group: &str) -> ListGroupNonMembersRequest {
    let mut request = Request::new(&LIST_GROUP_NON_MEMBERS, &[]);
    request.set_query("context", group);
    ListGroupNonMembersRequest(request)
}

request! {
    /// Request of [`list_group_non_members`].
    ListGroupNonMembersRequest => OffsetPage<DetailedUser>;

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

static REMOVE_USER_FROM_GROUP: Operation = Operation::post(
    "permission_management::remove_user_from_group",
    "/api/latest/admin/groups/remove-user",
);

/// Takes a user out of a group.
///
/// `POST /api/latest/admin/groups/remove-user`
///
/// In the body, `context` is the group and `itemName` the user, both by name. 403 says that
/// the group may do more than the caller. It takes the global permission `ADMIN`.
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

/// Lists the groups that were given a permission on the whole server.
///
/// `GET /api/latest/admin/permissions/groups`
///
/// Each stands with the highest. It takes the global permission `ADMIN`.
///
/// Refused with 401: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::models::Permission;
/// use bitbucket_data_center::permission_management;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let groups = permission_management::list_group_permissions().collect(client).await?;
/// let admins = groups.into_iter().filter(|one| one.permission == Some(Permission::SystemAdmin));
/// for one in admins {
///     println!("{}", one.group.and_then(|group| group.name).unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "getGroupsWithAnyPermission")]
#[inline]
pub fn list_group_permissions() -> ListGroupPermissionsRequest {
    ListGroupPermissionsRequest(Request::new(&LIST_GROUP_PERMISSIONS, &[]))
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
    "permission_management::set_group_permission",
    "/api/latest/admin/permissions/groups",
);

/// Gives groups a permission on the whole server, or changes it.
///
/// `PUT /api/latest/admin/permissions/groups`
///
/// `name` repeats for several. Nobody can give more than they have, which is a 401. 409
/// says that the caller would lose permissions by it, or that the group may do more than
/// the caller; 403 that the license has no room for more users. It takes the global
/// permission `ADMIN`.
///
/// Arguments:
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
/// Refused with 400, 401, 403, 404, 409: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::models::GlobalPermission;
/// use bitbucket_data_center::permission_management;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let groups = ["engineers", "controllers"];
/// permission_management::set_group_permission(&groups, GlobalPermission::ProjectCreate)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "setPermissionForGroups")]
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

/// Takes away all permissions that a group was given on the whole server.
///
/// `DELETE /api/latest/admin/permissions/groups`
///
/// 409 says that the caller would lose permissions by it, or that the group may do more
/// than the caller. It takes the global permission `ADMIN`.
///
/// Arguments:
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

/// Lists the groups that were given no permission on the whole server.
///
/// `GET /api/latest/admin/permissions/groups/none`
///
/// It takes the global permission `ADMIN`.
///
/// Refused with 401: `ApiErrorBody`.
#[doc(alias = "getGroupsWithoutAnyPermission")]
#[inline]
pub fn list_groups_without_permission() -> ListGroupsWithoutPermissionRequest {
    ListGroupsWithoutPermissionRequest(Request::new(&LIST_GROUPS_WITHOUT_PERMISSION, &[]))
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

static LIST_USER_PERMISSIONS: Operation = Operation::get(
    "permission_management::list_user_permissions",
    "/api/latest/admin/permissions/users",
)
.accept("application/json;charset=UTF-8");

/// Lists the users who were given a permission on the whole server.
///
/// `GET /api/latest/admin/permissions/users`
///
/// Each stands with the highest. What they have through groups is not listed. It takes the
/// global permission `ADMIN`.
///
/// Refused with 401: `ApiErrorBody`.
#[doc(alias = "getUsersWithAnyPermission")]
#[inline]
pub fn list_user_permissions() -> ListUserPermissionsRequest {
    ListUserPermissionsRequest(Request::new(&LIST_USER_PERMISSIONS, &[]))
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
    "permission_management::set_user_permission",
    "/api/latest/admin/permissions/users",
);

/// Gives users a permission on the whole server, or changes it.
///
/// `PUT /api/latest/admin/permissions/users`
///
/// `name` repeats for several. Nobody can give more than they have, which is a 401, lower
/// themselves, or lower somebody who may do more, which are a 409. 403 says that the
/// license has no room for more users. It takes the global permission `ADMIN`.
///
/// Arguments:
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
/// Refused with 400, 401, 403, 404, 409: `ApiErrorBody`.
#[doc(alias = "setPermissionForUsers")]
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

/// Takes away all permissions that a user was given on the whole server.
///
/// `DELETE /api/latest/admin/permissions/users`
///
/// 409 says that it is the caller, or somebody who may do more. It takes the global
/// permission `ADMIN`.
///
/// Arguments:
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

/// Lists the users who were given no permission on the whole server.
///
/// `GET /api/latest/admin/permissions/users/none`
///
/// They may still have one through a group. It takes the global permission `ADMIN`.
///
/// Refused with 401: `ApiErrorBody`.
#[doc(alias = "getUsersWithoutAnyPermission")]
#[inline]
pub fn list_users_without_permission() -> ListUsersWithoutPermissionRequest {
    ListUsersWithoutPermissionRequest(Request::new(&LIST_USERS_WITHOUT_PERMISSION, &[]))
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

static LIST_USER_DIRECTORIES: Operation = Operation::get(
    "permission_management::list_user_directories",
    "/api/latest/admin/user-directories",
)
.accept("application/json;charset=UTF-8");

/// Lists the directories that the users of the server come from.
///
/// `GET /api/latest/admin/user-directories`
///
/// It takes the global permission `ADMIN`.
///
/// Refused with 401: `ApiErrorBody`.
#[doc(alias = "getUserDirectories")]
#[inline]
pub fn list_user_directories() -> ListUserDirectoriesRequest {
    ListUserDirectoriesRequest(Request::new(&LIST_USER_DIRECTORIES, &[]))
}

request! {
    /// Request of [`list_user_directories`].
    ListUserDirectoriesRequest => Vec<UserDirectory>;

    /// Whether directories that are switched off are listed as well.
    ///
    /// Query `includeInactive`.
    include_inactive(include_inactive: bool) => set_query("includeInactive", include_inactive);
}

static LIST_USERS: Operation =
    Operation::get("permission_management::list_users", "/api/latest/admin/users")
        .accept("application/json;charset=UTF-8");

/// Lists the users of the server.
///
/// `GET /api/latest/admin/users`
///
/// It is for every user who may log in.
///
/// Refused with 401: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::permission_management;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let mut users = permission_management::list_users().filter("marina").items(client);
/// while let Some(user) = users.try_next().await? {
///     println!("{} {}", user.name.unwrap_or_default(), user.email_address.unwrap_or_default());
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
    ListUsersRequest => OffsetPage<DetailedUser>;

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

static UPDATE_USER: Operation =
    Operation::put("permission_management::update_user", "/api/latest/admin/users")
        .accept("application/json;charset=UTF-8");

/// Changes the display name or the e-mail address of a user.
///
/// `PUT /api/latest/admin/users`
///
/// `name` says who it is, and cannot be changed here. It takes the global permission
/// `ADMIN`, and as much as the user has.
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::models::UserUpdate;
/// use bitbucket_data_center::permission_management;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let update = UserUpdate::new("nova").with_display_name("Nova Pilot");
/// let user = permission_management::update_user(&update).send(client).await?;
/// println!(
///     "{} <{}>",
///     user.display_name.unwrap_or_default(),
///     user.email_address.unwrap_or_default()
/// );
/// # Ok(())
/// # }
/// ```
#[doc(alias = "updateUserDetails")]
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
/// `name` is what the user logs in with. The user chooses the password where `notify` is
/// true, which needs a mail server; otherwise `password` is needed. Outside the default
/// group the user may not be able to log in until a permission is given.
///
/// The answer is a 204, without the user. A name that is taken is a 409; 403 says that the
/// license has no room for another user. It takes the global permission `ADMIN`.
///
/// Arguments:
///
/// - `email_address`: The e-mail address of the new user.
///
/// - `display_name`: The name of the new user that people see, as in `Ada`.
///
/// - `name`: The name of the user or group to act on; where several can be named, it
///   repeats.
///
///   Users go by their user names, as in `ada`. In a list it keeps what has this name
///   instead.
///
/// Refused with 400, 401, 403, 409: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::permission_management;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// // The user chooses the password, by a link in a mail.
/// let created = permission_management::create_user("nova@example.com", "Nova", "nova")
///     .notify(true)
///     .send(client)
///     .await;
/// match created {
///     Err(error) if error.is_status(409) => println!("the name is taken"),
///     created => created?,
/// }
/// # Ok(())
/// # }
/// ```
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

    /// The first password of the new user.
    ///
    /// It can be left out only where `notify` has the user choose one. It travels in the
    /// address of the request, which proxies may log.
    ///
    /// Query `password`.
    password(password: &str) => set_query("password", password);

    /// Whether the new user joins the group that new users are meant for.
    ///
    /// Outside of it, the user may not be able to log in until a permission is given.
    ///
    /// Default: `true`
    ///
    /// Query `addToDefaultGroup`.
    add_to_default_group(add_to_default_group: bool)
        => set_query("addToDefaultGroup", add_to_default_group);

    /// Whether the new user gets an e-mail that asks to choose a password.
    ///
    /// It takes the place of `password`, and needs a mail server.
    ///
    /// Query `notify`.
    notify(notify: bool) => set_query("notify", notify);
}

static DELETE_USER: Operation =
    Operation::delete("permission_management::delete_user", "/api/latest/admin/users")
        .accept("application/json;charset=UTF-8");

/// Deletes a user, along with all permissions that the user had.
///
/// `DELETE /api/latest/admin/users`
///
/// The answer is the user. Nobody can delete themselves, which is a 409, or somebody who
/// may do more, which is a 403. It takes the global permission `ADMIN`.
///
/// Arguments:
///
/// - `name`: The name of the user or group to act on; where several can be named, it
///   repeats.
///
///   Users go by their user names, as in `ada`. In a list it keeps what has this name
///   instead.
///
/// Refused with 400, 401, 403, 404, 409: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::permission_management;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// match permission_management::delete_user("nova").send(client).await {
///     Ok(user) => println!("{} is gone", user.display_name.unwrap_or_default()),
///     Err(error) if error.is_status(403) => println!("may do more than the caller"),
///     Err(error) => return Err(error.into()),
/// }
/// # Ok(())
/// # }
/// ```
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

/// Adds a user to a group, named the other way round.
///
/// `POST /api/latest/admin/users/add-group`
///
/// In the body, `context` is the user and `itemName` the group, both by name. 403 says that
/// the license has no room for the user, or that the group may do more than the caller.
/// Adding several groups at once has taken its place. It takes the global permission
/// `ADMIN`.
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

/// Adds a user to groups.
///
/// `POST /api/latest/admin/users/add-groups`
///
/// The body has the `user` and the `groups`, all by name. 403 says that the license has no
/// room for the user, or that a group may do more than the caller. It takes the global
/// permission `ADMIN`.
///
/// Refused with 401, 403, 404: `ApiErrorBody`.
#[doc(alias = "addUserToGroups")]
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

/// Lets a user log in again without solving a CAPTCHA, and forgets the failed attempts.
///
/// `DELETE /api/latest/admin/users/captcha`
///
/// It takes the global permission `ADMIN`, and as much as the user has, else 403.
///
/// Arguments:
///
/// - `name`: The name of the user or group to act on; where several can be named, it
///   repeats.
///
///   Users go by their user names, as in `ada`. In a list it keeps what has this name
///   instead.
///
/// Refused with 400, 401, 403, 404: `ApiErrorBody`.
#[doc(alias = "clearUserCaptchaChallenge")]
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

/// Sets the password of a user.
///
/// `PUT /api/latest/admin/users/credentials`
///
/// The body holds it twice, as `password` and `passwordConfirm`. It takes the global
/// permission `ADMIN`, and as much as the user has.
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[doc(alias = "updateUserPassword")]
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

/// Tells whether the data of a deleted user can be erased.
///
/// `GET /api/latest/admin/users/erasure`
///
/// A 204 says yes, and nothing is changed. 409 says that the user was not deleted, 404 that
/// there never was one of that name. It takes the global permission `ADMIN`.
///
/// Arguments:
///
/// - `name`: The name of the user or group to act on; where several can be named, it
///   repeats.
///
///   Users go by their user names, as in `ada`. In a list it keeps what has this name
///   instead.
///
/// Refused with 400, 401, 404, 409: `ApiErrorBody`.
#[doc(alias = "validateErasable")]
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

/// Erases the personal data of a deleted user, for good.
///
/// `POST /api/latest/admin/users/erasure`
///
/// The name is removed, or replaced by one that says nothing, which the answer holds. It is
/// not part of deleting users in general: the server can be harder to use afterwards. 409
/// says that the user was not deleted before. It takes the global permission `ADMIN`.
///
/// Arguments:
///
/// - `name`: The name of the user or group to act on; where several can be named, it
///   repeats.
///
///   Users go by their user names, as in `ada`. In a list it keeps what has this name
///   instead.
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

/// Lists the groups that a user belongs to.
///
/// `GET /api/latest/admin/users/more-members`
///
/// `context` is the name of the user. It is for every user who may log in.
///
/// Arguments:
///
/// - `user`: Whose members or groups to list: the name of the group, or of the user.
///
///   In lists of branches it means something else, which is not documented.
///
/// Refused with 401: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::permission_management;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let groups = permission_management::list_user_groups("nova").collect(client).await?;
/// let is_engineer = groups.iter().any(|group| group.name.as_deref() == Some("engineers"));
/// println!("in {} groups, an engineer: {is_engineer}", groups.len());
/// # Ok(())
/// # }
/// ```
#[doc(alias = "findGroupsForUser")]
#[inline]
pub fn list_user_groups(user: &str) -> ListUserGroupsRequest {
    let mut request = Request::new(&LIST_USER_GROUPS, &[]);
    request.set_query("context", user);
    ListUserGroupsRequest(request)
}

request! {
    /// Request of [`list_user_groups`].
    ListUserGroupsRequest => OffsetPage<DetailedGroup>;

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

static LIST_GROUPS_WITHOUT_USER: Operation = Operation::get(
    "permission_management::list_groups_without_user",
    "/api/latest/admin/users/more-non-members",
)
.accept("application/json;charset=UTF-8");

/// Lists the groups that a user does not belong to.
///
/// `GET /api/latest/admin/users/more-non-members`
///
/// `context` is the name of the user. It is for every user who may log in.
///
/// Arguments:
///
/// - `user`: Whose members or groups to list: the name of the group, or of the user.
///
///   In lists of branches it means something else, which is not documented.
///
/// Refused with 401: `ApiErrorBody`.
#[doc(alias = "findOtherGroupsForUser")]
#[inline]
pub fn list_groups_without_user(user: &str) -> ListGroupsWithoutUserRequest {
    let mut request = Request::new(&LIST_GROUPS_WITHOUT_USER, &[]);
    request.set_query("context", user);
    ListGroupsWithoutUserRequest(request)
}

request! {
    /// Request of [`list_groups_without_user`].
    ListGroupsWithoutUserRequest => OffsetPage<DetailedGroup>;

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

static REMOVE_GROUP_FROM_USER: Operation = Operation::post(
    "permission_management::remove_group_from_user",
    "/api/latest/admin/users/remove-group",
);

/// Takes a user out of a group.
///
/// `POST /api/latest/admin/users/remove-group`
///
/// In the body, `context` is the user and `itemName` the group, both by name. 403 says that
/// the group may do more than the caller. It takes the global permission `ADMIN`.
///
/// Refused with 401, 403, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::models::UserGroupSelection;
/// use bitbucket_data_center::permission_management;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// // Out of all groups; what was given to the user alone stays.
/// let groups = permission_management::list_user_groups("nova").collect(client).await?;
/// for group in groups.into_iter().filter_map(|group| group.name) {
///     let leave = UserGroupSelection::new("nova", group);
///     permission_management::remove_group_from_user(&leave).send(client).await?;
/// }
/// # Ok(())
/// # }
/// ```
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

/// Gives a user another name to log in with.
///
/// `POST /api/latest/admin/users/rename`
///
/// `name` is the present one, `newName` the other. The answer is the user. It takes the
/// global permission `ADMIN`, and as much as the user has.
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::models::UserRename;
/// use bitbucket_data_center::permission_management;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let rename = UserRename::new("nova", "nova-pilot");
/// let user = permission_management::rename_user(&rename).send(client).await?;
/// // The slug, which addresses use, follows the name.
/// println!("{}", user.slug.unwrap_or_default());
/// # Ok(())
/// # }
/// ```
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

/// Lists the names of the groups.
///
/// `GET /api/latest/groups`
///
/// It is for every user who may log in.
///
/// Refused with 401: `ApiErrorBody`.
#[doc(alias = "getGroups")]
#[inline]
pub fn list_group_names() -> ListGroupNamesRequest {
    ListGroupNamesRequest(Request::new(&LIST_GROUP_NAMES, &[]))
}

request! {
    /// Request of [`list_group_names`].
    ListGroupNamesRequest => OffsetPage<String>;

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

static REVOKE_REPOSITORY_PERMISSIONS: Operation = Operation::delete(
    "permission_management::revoke_repository_permissions",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions",
);

/// Takes away all permissions that several users and groups were given on a repository.
///
/// `DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions`
///
/// Where none is named, the answer is 400; where one does not exist, it is 404. 409 says
/// that the caller would lose permissions by it. It takes an administrator of the project.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// Refused with 400: `Json`.
/// Refused with 401, 404, 409: `ApiErrorBody`.
#[doc(alias = "revokePermissions")]
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

static LIST_REPOSITORY_GROUP_PERMISSIONS: Operation = Operation::get(
    "permission_management::list_repository_group_permissions",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/groups",
)
.accept("application/json;charset=UTF-8");

/// Lists the groups that were given a permission on a repository.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/groups`
///
/// Each stands with the highest. Only an administrator of the repository may see it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::permission_management;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let groups = permission_management::list_repository_group_permissions("PORT", "harbour");
/// for one in groups.collect(client).await? {
///     let group = one.group.and_then(|group| group.name).unwrap_or_default();
///     println!("{group}: {:?}", one.permission);
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "getGroupsWithAnyPermission")]
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

static SET_REPOSITORY_GROUP_PERMISSION: Operation = Operation::put(
    "permission_management::set_repository_group_permission",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/groups",
);

/// Gives groups a permission on a repository, or changes it.
///
/// `PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/groups`
///
/// `name` repeats for several. 403 says that the caller would lose permissions by it. Only
/// an administrator of the repository may do it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
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
/// use bitbucket_data_center::models::RepositoryPermission;
/// use bitbucket_data_center::permission_management;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let read = RepositoryPermission::Read;
/// permission_management::set_repository_group_permission("PORT", "harbour", &["pilots"], read)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "setPermissionForGroup")]
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

/// Takes away the permission that a group was given on a repository.
///
/// `DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/groups`
///
/// What it has through the project or the whole server stays. 409 says that the caller
/// would lose permissions by it. Only an administrator of the repository may do it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
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

/// Lists the groups that were given no permission on a repository.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/groups/none`
///
/// Only an administrator of the repository may see it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// Refused with 401, 404: `ApiErrorBody`.
#[doc(alias = "getGroupsWithoutAnyPermission")]
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

static SEARCH_REPOSITORY_PERMISSIONS: Operation = Operation::get(
    "permission_management::search_repository_permissions",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/search",
)
.accept("application/json;charset=UTF-8");

/// Lists the users and groups that have a permission on a repository, also those who have
/// it through the project or the whole server.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/search`
///
/// `permission` and `type` narrow it. Only an administrator of the repository may see it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::models::{Permission, PrincipalType};
/// use bitbucket_data_center::permission_management;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let mut writers = permission_management::search_repository_permissions("ROCKET", "engine")
///     .permission([Permission::RepositoryWrite, Permission::RepositoryAdmin])
///     .of_type(PrincipalType::User)
///     .items(client);
/// while let Some(one) = writers.try_next().await? {
///     println!("{}", one.user.and_then(|user| user.display_name).unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "searchPermissions")]
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

static LIST_REPOSITORY_USER_PERMISSIONS: Operation = Operation::get(
    "permission_management::list_repository_user_permissions",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/users",
)
.accept("application/json;charset=UTF-8");

/// Lists the users who were given a permission on a repository.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/users`
///
/// Each stands with the highest. What they have through groups, the project or the whole
/// server is not listed. Only an administrator of the repository may see it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::permission_management;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let users = permission_management::list_repository_user_permissions("PORT", "harbour");
/// for one in users.collect(client).await? {
///     let name = one.user.and_then(|user| user.display_name).unwrap_or_default();
///     println!("{name}: {:?}", one.permission);
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "getUsersWithAnyPermission")]
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

static SET_REPOSITORY_USER_PERMISSION: Operation = Operation::put(
    "permission_management::set_repository_user_permission",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/users",
);

/// Gives users a permission on a repository, or changes it.
///
/// `PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/users`
///
/// `name` repeats for several. Nobody can lower their own in this way, which is a 403,
/// unless they have as much through the project or the whole server. Only an administrator
/// of the repository may do it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
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
/// use bitbucket_data_center::models::RepositoryPermission;
/// use bitbucket_data_center::permission_management;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let people = ["marina", "kai"];
/// let write = RepositoryPermission::Write;
/// permission_management::set_repository_user_permission("PORT", "harbour", &people, write)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "setPermissionForUser")]
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

/// Takes away the permission that a user was given on a repository.
///
/// `DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/users`
///
/// What the user has through groups, the project or the whole server stays. Nobody can take
/// away their own in this way, which is a 409, unless they have more through the project or
/// the whole server. Only an administrator of the repository may do it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// - `name`: The name of the user or group to act on; where several can be named, it
///   repeats.
///
///   Users go by their user names, as in `ada`. In a list it keeps what has this name
///   instead.
///
/// Refused with 401, 404, 409: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::permission_management;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// permission_management::revoke_repository_user_permissions("PORT", "harbour", "kai")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "revokePermissionsForUser")]
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

/// Lists the users who were given no permission on a repository.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/users/none`
///
/// Only those who count for the license are listed. They may still have one through a
/// group, the project or the whole server. Only an administrator of the repository may see
/// it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// Refused with 401, 404: `ApiErrorBody`.
#[doc(alias = "getUsersWithoutPermission")]
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
