//! Workspaces, their members, permissions, webhooks and GPG key.

use bitbucket_runtime::{ByteStream, Operation, Page, Request, request};
use crate::models::{
    RepositoryPermission, WebhookSubscription, Workspace, WorkspaceAccess, WorkspaceMembership,
    WorkspaceRole,
};

static LIST_PERMISSIONS_OF_CURRENT_USER: Operation = Operation::get(
    "workspaces::list_permissions_of_current_user",
    "/user/permissions/workspaces",
).scopes(&["account", "read:user:bitbucket", "read:workspace:bitbucket"]);

/// Lists permissions of the current user.
///
/// `GET /user/permissions/workspaces`
///
/// Scopes: `account`, `read:user:bitbucket`, `read:workspace:bitbucket`.
/// Refused with 401: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-workspaces/#api-user-permissions-workspaces-get).
///
/// Operation: `#/paths/~1user~1permissions~1workspaces/get`
#[deprecated = "the vendor withdraws it"]
#[inline]
pub fn list_permissions_of_current_user() -> ListPermissionsOfCurrentUserRequest {
    ListPermissionsOfCurrentUserRequest(
        Request::new(&LIST_PERMISSIONS_OF_CURRENT_USER, &[]),
    )
}

/// Request of [`list_permissions_of_current_user`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPermissionsOfCurrentUserRequest(Request<Page<WorkspaceMembership>>);

request!(ListPermissionsOfCurrentUserRequest => Page<WorkspaceMembership>);

impl ListPermissionsOfCurrentUserRequest {
    /// Query `q`.
    ///
    /// `#/paths/~1user~1permissions~1workspaces/get/parameters/0`
    #[inline]
    pub fn q(mut self, q: &str) -> Self {
        self.0.set_query("q", q);
        self
    }

    /// Query `sort`.
    ///
    /// `#/paths/~1user~1permissions~1workspaces/get/parameters/1`
    #[inline]
    pub fn sort(mut self, sort: &str) -> Self {
        self.0.set_query("sort", sort);
        self
    }

    /// Query `page`.
    ///
    /// `#/components/parameters/page`
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.0.set_query("page", page);
        self
    }

    /// Query `pagelen`.
    ///
    /// `#/components/parameters/pagelen`
    #[inline]
    pub fn pagelen(mut self, pagelen: i64) -> Self {
        self.0.set_query("pagelen", pagelen);
        self
    }

    /// Query `fields`.
    ///
    /// `#/components/parameters/fields`
    #[inline]
    pub fn fields(mut self, fields: &str) -> Self {
        self.0.set_query("fields", fields);
        self
    }
}

static LIST_FOR_CURRENT_USER: Operation = Operation::get(
    "workspaces::list_for_current_user",
    "/user/workspaces",
).scopes(&["account", "read:workspace:bitbucket"]);

/// Lists workspaces for the current user.
///
/// `GET /user/workspaces`
///
/// Scopes: `account`, `read:workspace:bitbucket`.
/// Refused with 400, 401: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-workspaces/#api-user-workspaces-get).
///
/// Operation: `#/paths/~1user~1workspaces/get`
#[inline]
pub fn list_for_current_user() -> ListForCurrentUserRequest {
    ListForCurrentUserRequest(Request::new(&LIST_FOR_CURRENT_USER, &[]))
}

/// Request of [`list_for_current_user`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListForCurrentUserRequest(Request<Page<WorkspaceAccess>>);

request!(ListForCurrentUserRequest => Page<WorkspaceAccess>);

impl ListForCurrentUserRequest {
    /// Query `sort`.
    ///
    /// `#/paths/~1user~1workspaces/get/parameters/0`
    #[inline]
    pub fn sort(mut self, sort: &str) -> Self {
        self.0.set_query("sort", sort);
        self
    }

    /// Query `administrator`.
    ///
    /// `#/paths/~1user~1workspaces/get/parameters/1`
    #[inline]
    pub fn administrator(mut self, administrator: bool) -> Self {
        self.0.set_query("administrator", administrator);
        self
    }

    /// Query `page`.
    ///
    /// `#/components/parameters/page`
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.0.set_query("page", page);
        self
    }

    /// Query `pagelen`.
    ///
    /// `#/components/parameters/pagelen`
    #[inline]
    pub fn pagelen(mut self, pagelen: i64) -> Self {
        self.0.set_query("pagelen", pagelen);
        self
    }

    /// Query `fields`.
    ///
    /// `#/components/parameters/fields`
    #[inline]
    pub fn fields(mut self, fields: &str) -> Self {
        self.0.set_query("fields", fields);
        self
    }

    /// Query `q`.
    ///
    /// `#/components/parameters/q`
    #[inline]
    pub fn q(mut self, q: &str) -> Self {
        self.0.set_query("q", q);
        self
    }
}

static GET_PERMISSION_OF_CURRENT_USER: Operation = Operation::get(
    "workspaces::get_permission_of_current_user",
    "/user/workspaces/{workspace}/permission",
).scopes(&["account", "read:workspace:bitbucket"]);

/// Gets a permission of the current user.
///
/// `GET /user/workspaces/{workspace}/permission`
///
/// Scopes: `account`, `read:workspace:bitbucket`.
/// Refused with 401, 403: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-workspaces/#api-user-workspaces-workspace-permission-get).
///
/// Operation: `#/paths/~1user~1workspaces~1{workspace}~1permission/get`
#[inline]
pub fn get_permission_of_current_user(
    workspace: &str,
) -> GetPermissionOfCurrentUserRequest {
    GetPermissionOfCurrentUserRequest(
        Request::new(&GET_PERMISSION_OF_CURRENT_USER, &[workspace.into()]),
    )
}

/// Request of [`get_permission_of_current_user`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPermissionOfCurrentUserRequest(Request<WorkspaceMembership>);

request!(GetPermissionOfCurrentUserRequest => WorkspaceMembership);

impl GetPermissionOfCurrentUserRequest {
    /// Query `fields`.
    ///
    /// `#/components/parameters/fields`
    #[inline]
    pub fn fields(mut self, fields: &str) -> Self {
        self.0.set_query("fields", fields);
        self
    }
}

static LIST: Operation = Operation::get("workspaces::list", "/workspaces")
    .scopes(&["account", "read:user:bitbucket", "read:workspace:bitbucket"]);

/// Lists workspaces.
///
/// `GET /workspaces`
///
/// Scopes: `account`, `read:user:bitbucket`, `read:workspace:bitbucket`.
/// Refused with 401: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-workspaces/#api-workspaces-get).
///
/// Operation: `#/paths/~1workspaces/get`
#[deprecated = "the vendor withdraws it"]
#[inline]
pub fn list() -> ListRequest {
    ListRequest(Request::new(&LIST, &[]))
}

/// Request of [`list`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListRequest(Request<Page<Workspace>>);

request!(ListRequest => Page<Workspace>);

impl ListRequest {
    /// Query `role`.
    ///
    /// `#/paths/~1workspaces/get/parameters/0`
    #[inline]
    pub fn role(mut self, role: WorkspaceRole) -> Self {
        self.0.set_query("role", role.as_str());
        self
    }

    /// Query `q`.
    ///
    /// `#/paths/~1workspaces/get/parameters/1`
    #[inline]
    pub fn q(mut self, q: &str) -> Self {
        self.0.set_query("q", q);
        self
    }

    /// Query `sort`.
    ///
    /// `#/paths/~1workspaces/get/parameters/2`
    #[inline]
    pub fn sort(mut self, sort: &str) -> Self {
        self.0.set_query("sort", sort);
        self
    }

    /// Query `page`.
    ///
    /// `#/components/parameters/page`
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.0.set_query("page", page);
        self
    }

    /// Query `pagelen`.
    ///
    /// `#/components/parameters/pagelen`
    #[inline]
    pub fn pagelen(mut self, pagelen: i64) -> Self {
        self.0.set_query("pagelen", pagelen);
        self
    }

    /// Query `fields`.
    ///
    /// `#/components/parameters/fields`
    #[inline]
    pub fn fields(mut self, fields: &str) -> Self {
        self.0.set_query("fields", fields);
        self
    }
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
///
/// Operation: `#/paths/~1workspaces~1{workspace}/get`
#[inline]
pub fn get(workspace: &str) -> GetRequest {
    GetRequest(Request::new(&GET, &[workspace.into()]))
}

/// Request of [`get`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetRequest(Request<Workspace>);

request!(GetRequest => Workspace);

impl GetRequest {
    /// Query `fields`.
    ///
    /// `#/components/parameters/fields`
    #[inline]
    pub fn fields(mut self, fields: &str) -> Self {
        self.0.set_query("fields", fields);
        self
    }
}

static LIST_HOOKS: Operation = Operation::get(
    "workspaces::list_hooks",
    "/workspaces/{workspace}/hooks",
).scopes(&["webhook", "read:webhook:bitbucket"]);

/// Lists hooks.
///
/// `GET /workspaces/{workspace}/hooks`
///
/// Scopes: `webhook`, `read:webhook:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-workspaces/#api-workspaces-workspace-hooks-get).
///
/// Operation: `#/paths/~1workspaces~1{workspace}~1hooks/get`
#[inline]
pub fn list_hooks(workspace: &str) -> ListHooksRequest {
    ListHooksRequest(Request::new(&LIST_HOOKS, &[workspace.into()]))
}

/// Request of [`list_hooks`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListHooksRequest(Request<Page<WebhookSubscription>>);

request!(ListHooksRequest => Page<WebhookSubscription>);

impl ListHooksRequest {
    /// Query `page`.
    ///
    /// `#/components/parameters/page`
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.0.set_query("page", page);
        self
    }

    /// Query `pagelen`.
    ///
    /// `#/components/parameters/pagelen`
    #[inline]
    pub fn pagelen(mut self, pagelen: i64) -> Self {
        self.0.set_query("pagelen", pagelen);
        self
    }

    /// Query `fields`.
    ///
    /// `#/components/parameters/fields`
    #[inline]
    pub fn fields(mut self, fields: &str) -> Self {
        self.0.set_query("fields", fields);
        self
    }
}

static CREATE_HOOK: Operation = Operation::post(
    "workspaces::create_hook",
    "/workspaces/{workspace}/hooks",
).scopes(&["webhook", "read:webhook:bitbucket", "write:webhook:bitbucket"]);

/// Creates a hook.
///
/// `POST /workspaces/{workspace}/hooks`
///
/// Scopes: `webhook`, `read:webhook:bitbucket`, `write:webhook:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-workspaces/#api-workspaces-workspace-hooks-post).
///
/// Operation: `#/paths/~1workspaces~1{workspace}~1hooks/post`
#[inline]
pub fn create_hook(
    workspace: &str,
    body: &WebhookSubscription,
) -> Request<WebhookSubscription> {
    Request::new(&CREATE_HOOK, &[workspace.into()]).json(body)
}

static GET_HOOK: Operation = Operation::get(
    "workspaces::get_hook",
    "/workspaces/{workspace}/hooks/{uid}",
).scopes(&["webhook", "read:webhook:bitbucket"]);

/// Gets a hook.
///
/// `GET /workspaces/{workspace}/hooks/{uid}`
///
/// Scopes: `webhook`, `read:webhook:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-workspaces/#api-workspaces-workspace-hooks-uid-get).
///
/// Operation: `#/paths/~1workspaces~1{workspace}~1hooks~1{uid}/get`
#[inline]
pub fn get_hook(workspace: &str, uid: &str) -> GetHookRequest {
    GetHookRequest(Request::new(&GET_HOOK, &[workspace.into(), uid.into()]))
}

/// Request of [`get_hook`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetHookRequest(Request<WebhookSubscription>);

request!(GetHookRequest => WebhookSubscription);

impl GetHookRequest {
    /// Query `fields`.
    ///
    /// `#/components/parameters/fields`
    #[inline]
    pub fn fields(mut self, fields: &str) -> Self {
        self.0.set_query("fields", fields);
        self
    }
}

static UPDATE_HOOK: Operation = Operation::put(
    "workspaces::update_hook",
    "/workspaces/{workspace}/hooks/{uid}",
).scopes(&["webhook", "read:webhook:bitbucket", "write:webhook:bitbucket"]);

/// Updates a hook.
///
/// `PUT /workspaces/{workspace}/hooks/{uid}`
///
/// Scopes: `webhook`, `read:webhook:bitbucket`, `write:webhook:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-workspaces/#api-workspaces-workspace-hooks-uid-put).
///
/// Operation: `#/paths/~1workspaces~1{workspace}~1hooks~1{uid}/put`
#[inline]
pub fn update_hook(
    workspace: &str,
    uid: &str,
    body: &WebhookSubscription,
) -> Request<WebhookSubscription> {
    Request::new(&UPDATE_HOOK, &[workspace.into(), uid.into()]).json(body)
}

static DELETE_HOOK: Operation = Operation::delete(
    "workspaces::delete_hook",
    "/workspaces/{workspace}/hooks/{uid}",
).scopes(&["webhook", "delete:webhook:bitbucket"]);

/// Deletes a hook.
///
/// `DELETE /workspaces/{workspace}/hooks/{uid}`
///
/// Scopes: `webhook`, `delete:webhook:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-workspaces/#api-workspaces-workspace-hooks-uid-delete).
///
/// Operation: `#/paths/~1workspaces~1{workspace}~1hooks~1{uid}/delete`
#[inline]
pub fn delete_hook(workspace: &str, uid: &str) -> Request<()> {
    Request::new(&DELETE_HOOK, &[workspace.into(), uid.into()])
}

static LIST_MEMBERS: Operation = Operation::get(
    "workspaces::list_members",
    "/workspaces/{workspace}/members",
).scopes(&["account", "read:workspace:bitbucket"]);

/// Lists members.
///
/// `GET /workspaces/{workspace}/members`
///
/// Scopes: `account`, `read:workspace:bitbucket`.
/// Refused with 400, 401: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-workspaces/#api-workspaces-workspace-members-get).
///
/// Operation: `#/paths/~1workspaces~1{workspace}~1members/get`
#[inline]
pub fn list_members(workspace: &str) -> ListMembersRequest {
    ListMembersRequest(Request::new(&LIST_MEMBERS, &[workspace.into()]))
}

/// Request of [`list_members`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListMembersRequest(Request<Page<WorkspaceMembership>>);

request!(ListMembersRequest => Page<WorkspaceMembership>);

impl ListMembersRequest {
    /// Query `page`.
    ///
    /// `#/components/parameters/page`
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.0.set_query("page", page);
        self
    }

    /// Query `pagelen`.
    ///
    /// `#/components/parameters/pagelen`
    #[inline]
    pub fn pagelen(mut self, pagelen: i64) -> Self {
        self.0.set_query("pagelen", pagelen);
        self
    }

    /// Query `fields`.
    ///
    /// `#/components/parameters/fields`
    #[inline]
    pub fn fields(mut self, fields: &str) -> Self {
        self.0.set_query("fields", fields);
        self
    }

    /// Query `q`.
    ///
    /// `#/components/parameters/q`
    #[inline]
    pub fn q(mut self, q: &str) -> Self {
        self.0.set_query("q", q);
        self
    }
}

static GET_MEMBER: Operation = Operation::get(
    "workspaces::get_member",
    "/workspaces/{workspace}/members/{member}",
).scopes(&["account", "read:workspace:bitbucket"]);

/// Gets a member.
///
/// `GET /workspaces/{workspace}/members/{member}`
///
/// Scopes: `account`, `read:workspace:bitbucket`.
/// Refused with 401, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-workspaces/#api-workspaces-workspace-members-member-get).
///
/// Operation: `#/paths/~1workspaces~1{workspace}~1members~1{member}/get`
#[inline]
pub fn get_member(workspace: &str, member: &str) -> GetMemberRequest {
    GetMemberRequest(Request::new(&GET_MEMBER, &[workspace.into(), member.into()]))
}

/// Request of [`get_member`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetMemberRequest(Request<WorkspaceMembership>);

request!(GetMemberRequest => WorkspaceMembership);

impl GetMemberRequest {
    /// Query `fields`.
    ///
    /// `#/components/parameters/fields`
    #[inline]
    pub fn fields(mut self, fields: &str) -> Self {
        self.0.set_query("fields", fields);
        self
    }
}

static LIST_PERMISSIONS: Operation = Operation::get(
    "workspaces::list_permissions",
    "/workspaces/{workspace}/permissions",
).scopes(&["account", "read:workspace:bitbucket"]);

/// Lists permissions.
///
/// `GET /workspaces/{workspace}/permissions`
///
/// Scopes: `account`, `read:workspace:bitbucket`.
/// Refused with 401: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-workspaces/#api-workspaces-workspace-permissions-get).
///
/// Operation: `#/paths/~1workspaces~1{workspace}~1permissions/get`
#[inline]
pub fn list_permissions(workspace: &str) -> ListPermissionsRequest {
    ListPermissionsRequest(Request::new(&LIST_PERMISSIONS, &[workspace.into()]))
}

/// Request of [`list_permissions`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPermissionsRequest(Request<Page<WorkspaceMembership>>);

request!(ListPermissionsRequest => Page<WorkspaceMembership>);

impl ListPermissionsRequest {
    /// Query `q`.
    ///
    /// `#/paths/~1workspaces~1{workspace}~1permissions/get/parameters/0`
    #[inline]
    pub fn q(mut self, q: &str) -> Self {
        self.0.set_query("q", q);
        self
    }

    /// Query `page`.
    ///
    /// `#/components/parameters/page`
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.0.set_query("page", page);
        self
    }

    /// Query `pagelen`.
    ///
    /// `#/components/parameters/pagelen`
    #[inline]
    pub fn pagelen(mut self, pagelen: i64) -> Self {
        self.0.set_query("pagelen", pagelen);
        self
    }

    /// Query `fields`.
    ///
    /// `#/components/parameters/fields`
    #[inline]
    pub fn fields(mut self, fields: &str) -> Self {
        self.0.set_query("fields", fields);
        self
    }
}

static LIST_REPOSITORY_PERMISSIONS: Operation = Operation::get(
    "workspaces::list_repository_permissions",
    "/workspaces/{workspace}/permissions/repositories",
).scopes(&["account", "read:repository:bitbucket"]);

/// Lists repository permissions.
///
/// `GET /workspaces/{workspace}/permissions/repositories`
///
/// Scopes: `account`, `read:repository:bitbucket`.
/// Refused with 403: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-workspaces/#api-workspaces-workspace-permissions-repositories-get).
///
/// Operation: `#/paths/~1workspaces~1{workspace}~1permissions~1repositories/get`
#[inline]
pub fn list_repository_permissions(workspace: &str) -> ListRepositoryPermissionsRequest {
    ListRepositoryPermissionsRequest(
        Request::new(&LIST_REPOSITORY_PERMISSIONS, &[workspace.into()]),
    )
}

/// Request of [`list_repository_permissions`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListRepositoryPermissionsRequest(Request<Page<RepositoryPermission>>);

request!(ListRepositoryPermissionsRequest => Page<RepositoryPermission>);

impl ListRepositoryPermissionsRequest {
    /// Query `q`.
    ///
    /// `#/paths/~1workspaces~1{workspace}~1permissions~1repositories/get/parameters/0`
    #[inline]
    pub fn q(mut self, q: &str) -> Self {
        self.0.set_query("q", q);
        self
    }

    /// Query `sort`.
    ///
    /// `#/paths/~1workspaces~1{workspace}~1permissions~1repositories/get/parameters/1`
    #[inline]
    pub fn sort(mut self, sort: &str) -> Self {
        self.0.set_query("sort", sort);
        self
    }

    /// Query `page`.
    ///
    /// `#/components/parameters/page`
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.0.set_query("page", page);
        self
    }

    /// Query `pagelen`.
    ///
    /// `#/components/parameters/pagelen`
    #[inline]
    pub fn pagelen(mut self, pagelen: i64) -> Self {
        self.0.set_query("pagelen", pagelen);
        self
    }

    /// Query `fields`.
    ///
    /// `#/components/parameters/fields`
    #[inline]
    pub fn fields(mut self, fields: &str) -> Self {
        self.0.set_query("fields", fields);
        self
    }
}

static LIST_PERMISSIONS_FOR_REPOSITORY: Operation = Operation::get(
    "workspaces::list_permissions_for_repository",
    "/workspaces/{workspace}/permissions/repositories/{repo_slug}",
).scopes(&["repository", "read:repository:bitbucket"]);

/// Lists permissions for a repository.
///
/// `GET /workspaces/{workspace}/permissions/repositories/{repo_slug}`
///
/// Scopes: `repository`, `read:repository:bitbucket`.
/// Refused with 403: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-workspaces/#api-workspaces-workspace-permissions-repositories-repo-slug-get).
///
/// Operation: `#/paths/~1workspaces~1{workspace}~1permissions~1repositories~1{repo_slug}/get`
#[inline]
pub fn list_permissions_for_repository(
    workspace: &str,
    repo_slug: &str,
) -> ListPermissionsForRepositoryRequest {
    ListPermissionsForRepositoryRequest(
        Request::new(
            &LIST_PERMISSIONS_FOR_REPOSITORY,
            &[workspace.into(), repo_slug.into()],
        ),
    )
}

/// Request of [`list_permissions_for_repository`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPermissionsForRepositoryRequest(Request<Page<RepositoryPermission>>);

request!(ListPermissionsForRepositoryRequest => Page<RepositoryPermission>);

impl ListPermissionsForRepositoryRequest {
    /// Query `q`.
    ///
    /// `#/paths/~1workspaces~1{workspace}~1permissions~1repositories~1{repo_slug}/get/parameters/0`
    #[inline]
    pub fn q(mut self, q: &str) -> Self {
        self.0.set_query("q", q);
        self
    }

    /// Query `sort`.
    ///
    /// `#/paths/~1workspaces~1{workspace}~1permissions~1repositories~1{repo_slug}/get/parameters/1`
    #[inline]
    pub fn sort(mut self, sort: &str) -> Self {
        self.0.set_query("sort", sort);
        self
    }

    /// Query `page`.
    ///
    /// `#/components/parameters/page`
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.0.set_query("page", page);
        self
    }

    /// Query `pagelen`.
    ///
    /// `#/components/parameters/pagelen`
    #[inline]
    pub fn pagelen(mut self, pagelen: i64) -> Self {
        self.0.set_query("pagelen", pagelen);
        self
    }

    /// Query `fields`.
    ///
    /// `#/components/parameters/fields`
    #[inline]
    pub fn fields(mut self, fields: &str) -> Self {
        self.0.set_query("fields", fields);
        self
    }
}

static GET_GPG_PUBLIC_KEY: Operation = Operation::get(
    "workspaces::get_gpg_public_key",
    "/workspaces/{workspace}/settings/gpg/public-key",
).scopes(&["account", "read:workspace:bitbucket"]).accept("*/*");

/// Gets a GPG public key.
///
/// `GET /workspaces/{workspace}/settings/gpg/public-key`
///
/// Scopes: `account`, `read:workspace:bitbucket`.
/// Refused with 401, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-workspaces/#api-workspaces-workspace-settings-gpg-public-key-get).
///
/// Operation: `#/paths/~1workspaces~1{workspace}~1settings~1gpg~1public-key/get`
#[inline]
pub fn get_gpg_public_key(workspace: &str) -> Request<ByteStream> {
    Request::new(&GET_GPG_PUBLIC_KEY, &[workspace.into()])
}
