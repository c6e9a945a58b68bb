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

/// Lists the caller's roles in workspaces.
///
/// `GET /user/permissions/workspaces`
///
/// The list of the caller's workspaces has taken its place. Each role is the highest that
/// the caller has by any group.
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

    /// Keeps the items that an expression is true of, as in
    /// `state = "OPEN" AND title ~ "anchor"`.
    ///
    /// Operators are `=`, `!=`, `<`, `<=`, `>`, `>=`, `~` (contains, in any case), `!~` (does
    /// not contain), `IN (…)` and `NOT IN (…)`. `AND`, `OR` and parentheses join conditions. A
    /// field inside a field takes a dot: `source.branch.name`.
    ///
    /// Texts stand in double quotes: `author.uuid = "{…}"`. Numbers, `true`, `false`, `null`
    /// and dates stand without: `updated_on > 2026-05-01T08:00:00Z`. It is written plainly; the
    /// request encodes it. An expression that cannot be read, or a field that cannot be
    /// searched, is refused with 400.
    ///
    /// Query `q`.
    q(q: &str) => set_query("q", q);

    /// Orders the list by one field; a minus in front turns the order round, as in
    /// `-updated_on`.
    ///
    /// A field inside a field takes a dot: `repository.name`. Not every field can be sorted by;
    /// one that cannot is refused with 400.
    ///
    /// Query `sort`.
    sort(sort: &str) => set_query("sort", sort);

    /// The number of the page to start with, counted from 1.
    ///
    /// Where pages have no numbers, as with commits and source files, only the `next` of one
    /// page leads to the following.
    ///
    /// At least 1.
    ///
    /// Query `page`.
    page(page: impl Integer) => set_query("page", page);

    /// How many items a page holds; without it, 10.
    ///
    /// Pull requests and their activity come at most 50 at a time, most other things 100; more
    /// is refused with 400.
    ///
    /// At least 1.
    ///
    /// Query `pagelen`.
    pagelen(pagelen: impl Integer) => set_query("pagelen", pagelen);

    /// Chooses what the answer holds: fields to have, to add with `+`, or to leave out with
    /// `-`, joined by commas.
    ///
    /// Fields without a sign are all that the answer holds: `id,title,author.uuid`. With a sign
    /// they change what comes by itself: `+participants,-links`. A dot leads into an object,
    /// and into each item of a list; `*` stands for every field of a level.
    ///
    /// Items of a page are below `values`. A choice without a sign has to name `next` too, for
    /// nothing else leads to the following page: `next,values.title`.
    ///
    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static LIST_FOR_CURRENT_USER: Operation =
    Operation::get("workspaces::list_for_current_user", "/user/workspaces")
        .scopes(&["account", "read:workspace:bitbucket"])
        .alternatives(&[1, 1]);

/// Lists the workspaces that the caller has access to.
///
/// `GET /user/workspaces`
///
/// Each entry is short: the workspace and whether the caller administers it. Nothing but
/// `slug` can be filtered and sorted by.
///
/// Scopes: `account`, or `read:workspace:bitbucket`.
/// Refused with 400, 401: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-workspaces/#api-user-workspaces-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::workspaces;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let mut workspaces = workspaces::list_for_current_user().items(client);
/// while let Some(access) = workspaces.try_next().await? {
///     let slug = access.workspace.and_then(|workspace| workspace.slug).unwrap_or_default();
///     println!("{slug}{}", if access.administrator == Some(true) { " (admin)" } else { "" });
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list_for_current_user() -> ListForCurrentUserRequest {
    ListForCurrentUserRequest(Request::new(&LIST_FOR_CURRENT_USER, &[]))
}

request! {
    /// Request of [`list_for_current_user`].
    ListForCurrentUserRequest => Page<WorkspaceAccess>;

    /// Orders the list by `slug`, or the other way round by `-slug`. It takes nothing else.
    ///
    /// Query `sort`.
    sort(sort: &str) => set_query("sort", sort);

    /// `true` keeps the workspaces that the caller administers, `false` the others.
    ///
    /// Query `administrator`.
    administrator(administrator: bool) => set_query("administrator", administrator);

    /// The number of the page to start with, counted from 1.
    ///
    /// Where pages have no numbers, as with commits and source files, only the `next` of one
    /// page leads to the following.
    ///
    /// At least 1.
    ///
    /// Query `page`.
    page(page: impl Integer) => set_query("page", page);

    /// How many items a page holds; without it, 10.
    ///
    /// Pull requests and their activity come at most 50 at a time, most other things 100; more
    /// is refused with 400.
    ///
    /// At least 1.
    ///
    /// Query `pagelen`.
    pagelen(pagelen: impl Integer) => set_query("pagelen", pagelen);

    /// Chooses what the answer holds: fields to have, to add with `+`, or to leave out with
    /// `-`, joined by commas.
    ///
    /// Fields without a sign are all that the answer holds: `id,title,author.uuid`. With a sign
    /// they change what comes by itself: `+participants,-links`. A dot leads into an object,
    /// and into each item of a list; `*` stands for every field of a level.
    ///
    /// Items of a page are below `values`. A choice without a sign has to name `next` too, for
    /// nothing else leads to the following page: `next,values.title`.
    ///
    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);

    /// Keeps the items that an expression is true of, as in
    /// `state = "OPEN" AND title ~ "anchor"`.
    ///
    /// Operators are `=`, `!=`, `<`, `<=`, `>`, `>=`, `~` (contains, in any case), `!~` (does
    /// not contain), `IN (…)` and `NOT IN (…)`. `AND`, `OR` and parentheses join conditions. A
    /// field inside a field takes a dot: `source.branch.name`.
    ///
    /// Texts stand in double quotes: `author.uuid = "{…}"`. Numbers, `true`, `false`, `null`
    /// and dates stand without: `updated_on > 2026-05-01T08:00:00Z`. It is written plainly; the
    /// request encodes it. An expression that cannot be read, or a field that cannot be
    /// searched, is refused with 400.
    ///
    /// Query `q`.
    q(q: &str) => set_query("q", q);
}

static GET_PERMISSION_OF_CURRENT_USER: Operation = Operation::get(
    "workspaces::get_permission_of_current_user",
    "/user/workspaces/{workspace}/permission",
)
.scopes(&["account", "read:workspace:bitbucket"])
.alternatives(&[1, 1]);

/// Gives the caller's role in a workspace.
///
/// `GET /user/workspaces/{workspace}/permission`
///
/// It is the highest that the caller has by any group. A caller with no access to the
/// workspace gets a 403.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
///
/// Scopes: `account`, or `read:workspace:bitbucket`.
/// Refused with 401, 403: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-workspaces/#api-user-workspaces-workspace-permission-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::models::WorkspaceRole;
/// use bitbucket_cloud::workspaces;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let mine = workspaces::get_permission_of_current_user("acme").send(client).await?;
/// if mine.permission != Some(WorkspaceRole::Owner) {
///     println!("ask an owner");
/// }
/// # Ok(())
/// # }
/// ```
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

    /// Chooses what the answer holds: fields to have, to add with `+`, or to leave out with
    /// `-`, joined by commas.
    ///
    /// Fields without a sign are all that the answer holds: `id,title,author.uuid`. With a sign
    /// they change what comes by itself: `+participants,-links`. A dot leads into an object,
    /// and into each item of a list; `*` stands for every field of a level.
    ///
    /// Items of a page are below `values`. A choice without a sign has to name `next` too, for
    /// nothing else leads to the following page: `next,values.title`.
    ///
    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static LIST: Operation = Operation::get("workspaces::list", "/workspaces")
    .scopes(&["account", "read:user:bitbucket", "read:workspace:bitbucket"])
    .alternatives(&[1, 2]);

/// Lists the workspaces that the caller has access to, in full.
///
/// `GET /workspaces`
///
/// The list of the caller's workspaces has taken its place.
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

    /// A role in a workspace; to list workspaces by, the least that the caller has in them.
    ///
    /// Query `role`.
    role(role: WorkspaceRole) => set_query("role", role.as_str());

    /// Keeps the items that an expression is true of, as in
    /// `state = "OPEN" AND title ~ "anchor"`.
    ///
    /// Operators are `=`, `!=`, `<`, `<=`, `>`, `>=`, `~` (contains, in any case), `!~` (does
    /// not contain), `IN (…)` and `NOT IN (…)`. `AND`, `OR` and parentheses join conditions. A
    /// field inside a field takes a dot: `source.branch.name`.
    ///
    /// Texts stand in double quotes: `author.uuid = "{…}"`. Numbers, `true`, `false`, `null`
    /// and dates stand without: `updated_on > 2026-05-01T08:00:00Z`. It is written plainly; the
    /// request encodes it. An expression that cannot be read, or a field that cannot be
    /// searched, is refused with 400.
    ///
    /// Query `q`.
    q(q: &str) => set_query("q", q);

    /// Orders the list by one field; a minus in front turns the order round, as in
    /// `-updated_on`.
    ///
    /// A field inside a field takes a dot: `repository.name`. Not every field can be sorted by;
    /// one that cannot is refused with 400.
    ///
    /// Query `sort`.
    sort(sort: &str) => set_query("sort", sort);

    /// The number of the page to start with, counted from 1.
    ///
    /// Where pages have no numbers, as with commits and source files, only the `next` of one
    /// page leads to the following.
    ///
    /// At least 1.
    ///
    /// Query `page`.
    page(page: impl Integer) => set_query("page", page);

    /// How many items a page holds; without it, 10.
    ///
    /// Pull requests and their activity come at most 50 at a time, most other things 100; more
    /// is refused with 400.
    ///
    /// At least 1.
    ///
    /// Query `pagelen`.
    pagelen(pagelen: impl Integer) => set_query("pagelen", pagelen);

    /// Chooses what the answer holds: fields to have, to add with `+`, or to leave out with
    /// `-`, joined by commas.
    ///
    /// Fields without a sign are all that the answer holds: `id,title,author.uuid`. With a sign
    /// they change what comes by itself: `+participants,-links`. A dot leads into an object,
    /// and into each item of a list; `*` stands for every field of a level.
    ///
    /// Items of a page are below `values`. A choice without a sign has to name `next` too, for
    /// nothing else leads to the following page: `next,values.title`.
    ///
    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static GET: Operation = Operation::get("workspaces::get", "/workspaces/{workspace}")
    .scopes(&["read:workspace:bitbucket"]);

/// Gives a workspace.
///
/// `GET /workspaces/{workspace}`
///
/// A 404 also stands for one that the caller may not see.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
///
/// Scopes: `read:workspace:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-workspaces/#api-workspaces-workspace-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::workspaces;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let workspace = workspaces::get("acme").send(client).await?;
/// // The slug can change; this stays.
/// println!("{}", workspace.uuid.unwrap_or_default());
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn get(workspace: impl PathText) -> GetRequest {
    GetRequest(Request::new(&GET, &[workspace.path_value()]))
}

request! {
    /// Request of [`get`].
    GetRequest => Workspace;

    /// Chooses what the answer holds: fields to have, to add with `+`, or to leave out with
    /// `-`, joined by commas.
    ///
    /// Fields without a sign are all that the answer holds: `id,title,author.uuid`. With a sign
    /// they change what comes by itself: `+participants,-links`. A dot leads into an object,
    /// and into each item of a list; `*` stands for every field of a level.
    ///
    /// Items of a page are below `values`. A choice without a sign has to name `next` too, for
    /// nothing else leads to the following page: `next,values.title`.
    ///
    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static LIST_HOOKS: Operation =
    Operation::get("workspaces::list_hooks", "/workspaces/{workspace}/hooks")
        .scopes(&["webhook", "read:webhook:bitbucket"])
        .alternatives(&[1, 1]);

/// Lists the webhooks of a workspace.
///
/// `GET /workspaces/{workspace}/hooks`
///
/// Only its owners may see them. Webhooks of single repositories are not among them.
/// Secrets are not shown.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
///
/// Scopes: `webhook`, or `read:webhook:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-workspaces/#api-workspaces-workspace-hooks-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::workspaces;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let hooks = workspaces::list_hooks("acme").collect(client).await?;
/// let off = hooks.iter().filter(|hook| hook.active != Some(true));
/// println!("{} webhooks, {} of them off", hooks.len(), off.count());
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list_hooks(workspace: impl PathText) -> ListHooksRequest {
    ListHooksRequest(Request::new(&LIST_HOOKS, &[workspace.path_value()]))
}

request! {
    /// Request of [`list_hooks`].
    ListHooksRequest => Page<WebhookSubscription>;

    /// The number of the page to start with, counted from 1.
    ///
    /// Where pages have no numbers, as with commits and source files, only the `next` of one
    /// page leads to the following.
    ///
    /// At least 1.
    ///
    /// Query `page`.
    page(page: impl Integer) => set_query("page", page);

    /// How many items a page holds; without it, 10.
    ///
    /// Pull requests and their activity come at most 50 at a time, most other things 100; more
    /// is refused with 400.
    ///
    /// At least 1.
    ///
    /// Query `pagelen`.
    pagelen(pagelen: impl Integer) => set_query("pagelen", pagelen);

    /// Chooses what the answer holds: fields to have, to add with `+`, or to leave out with
    /// `-`, joined by commas.
    ///
    /// Fields without a sign are all that the answer holds: `id,title,author.uuid`. With a sign
    /// they change what comes by itself: `+participants,-links`. A dot leads into an object,
    /// and into each item of a list; `*` stands for every field of a level.
    ///
    /// Items of a page are below `values`. A choice without a sign has to name `next` too, for
    /// nothing else leads to the following page: `next,values.title`.
    ///
    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static CREATE_HOOK: Operation =
    Operation::post("workspaces::create_hook", "/workspaces/{workspace}/hooks")
        .scopes(&["webhook", "read:webhook:bitbucket", "write:webhook:bitbucket"])
        .alternatives(&[1, 2]);

/// Creates a webhook on a workspace, which fires for all its repositories.
///
/// `POST /workspaces/{workspace}/hooks`
///
/// It needs a `url` and a list of `events`; `active` switches it on. The address has to
/// resolve to a public host. Only owners of the workspace may do it, and the caller needs,
/// beside the webhook scope, those that the events are about.
///
/// With a `secret`, each delivery is signed: its header `X-Hub-Signature` holds `sha256=`
/// and the HMAC of the body in hexadecimal digits. Without one, nothing is signed.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
///
/// Scopes: `webhook`, or `read:webhook:bitbucket` and `write:webhook:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-workspaces/#api-workspaces-workspace-hooks-post).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::models::{WebhookEvent, WebhookSubscription};
/// use bitbucket_cloud::workspaces;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// // Of every repository of the workspace.
/// let hook = WebhookSubscription::default()
///     .with_description("Audit")
///     .with_url("https://audit.example.com/bitbucket")
///     .with_active(true)
///     .with_events([WebhookEvent::RepositoryDeleted, WebhookEvent::RepositoryTransferred]);
/// let hook = workspaces::create_hook("acme", &hook).send(client).await?;
/// println!("{}", hook.uuid.unwrap_or_default());
/// # Ok(())
/// # }
/// ```
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

/// Gives a webhook of a workspace.
///
/// `GET /workspaces/{workspace}/hooks/{uid}`
///
/// Its secret is not shown.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `uid`: The webhook, by the `uuid` that came with it, in braces.
///
/// Scopes: `webhook`, or `read:webhook:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-workspaces/#api-workspaces-workspace-hooks-uid-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::workspaces;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let uuid = "{3c1d4b0e-8a0f-4c55-9f7e-0b6f4a4b2d10}";
/// let hook = workspaces::get_hook("acme", uuid).send(client).await?;
/// println!("{}", hook.url.unwrap_or_default());
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn get_hook(workspace: impl PathText, uid: impl PathText) -> GetHookRequest {
    GetHookRequest(Request::new(&GET_HOOK, &[workspace.path_value(), uid.path_value()]))
}

request! {
    /// Request of [`get_hook`].
    GetHookRequest => WebhookSubscription;

    /// Chooses what the answer holds: fields to have, to add with `+`, or to leave out with
    /// `-`, joined by commas.
    ///
    /// Fields without a sign are all that the answer holds: `id,title,author.uuid`. With a sign
    /// they change what comes by itself: `+participants,-links`. A dot leads into an object,
    /// and into each item of a list; `*` stands for every field of a level.
    ///
    /// Items of a page are below `values`. A choice without a sign has to name `next` too, for
    /// nothing else leads to the following page: `next,values.title`.
    ///
    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static UPDATE_HOOK: Operation =
    Operation::put("workspaces::update_hook", "/workspaces/{workspace}/hooks/{uid}")
        .scopes(&["webhook", "read:webhook:bitbucket", "write:webhook:bitbucket"])
        .alternatives(&[1, 2]);

/// Changes a webhook of a workspace.
///
/// `PUT /workspaces/{workspace}/hooks/{uid}`
///
/// `description`, `url`, `secret`, `active` and `events` can be changed. A secret that is
/// not sent stays, one that is null is removed.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `uid`: The webhook, by the `uuid` that came with it, in braces.
///
/// Scopes: `webhook`, or `read:webhook:bitbucket` and `write:webhook:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-workspaces/#api-workspaces-workspace-hooks-uid-put).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::models::WebhookEvent;
/// use bitbucket_cloud::workspaces;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let uuid = "{3c1d4b0e-8a0f-4c55-9f7e-0b6f4a4b2d10}";
/// let hook = workspaces::get_hook("acme", uuid).send(client).await?;
/// let mut events = hook.events.clone().unwrap_or_default();
/// events.push(WebhookEvent::RepositoryCreated);
/// workspaces::update_hook("acme", uuid, &hook.with_events(events)).send(client).await?;
/// # Ok(())
/// # }
/// ```
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

/// Deletes a webhook of a workspace.
///
/// `DELETE /workspaces/{workspace}/hooks/{uid}`
///
/// A webhook that is gone already is a 404.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `uid`: The webhook, by the `uuid` that came with it, in braces.
///
/// Scopes: `webhook`, or `delete:webhook:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-workspaces/#api-workspaces-workspace-hooks-uid-delete).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::workspaces;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let uuid = "{3c1d4b0e-8a0f-4c55-9f7e-0b6f4a4b2d10}";
/// workspaces::delete_hook("acme", uuid).send(client).await?;
/// # Ok(())
/// # }
/// ```
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

/// Lists the members of a workspace.
///
/// `GET /workspaces/{workspace}/members`
///
/// Administrators, integrations and workspace access tokens may look for members by e-mail
/// address, at most 90 at a time:
/// `q=user.email IN ("ada@example.com", "grace@example.com")`. The addresses that were
/// asked for, and no others, can be had in the answer: `fields=+values.user.email`.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
///
/// Scopes: `account`, or `read:workspace:bitbucket`.
/// Refused with 400, 401: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-workspaces/#api-workspaces-workspace-members-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::models::Account;
/// use bitbucket_cloud::workspaces;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// // The UUIDs of those who are known by their e-mail addresses.
/// let members = workspaces::list_members("acme")
///     .q("user.email IN (\"marina@example.com\", \"kai@example.com\")")
///     .fields("+values.user.email");
/// for member in members.collect(client).await? {
///     println!("{}", member.user.as_ref().and_then(Account::uuid).unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list_members(workspace: impl PathText) -> ListMembersRequest {
    ListMembersRequest(Request::new(&LIST_MEMBERS, &[workspace.path_value()]))
}

request! {
    /// Request of [`list_members`].
    ListMembersRequest => Page<WorkspaceMembership>;

    /// The number of the page to start with, counted from 1.
    ///
    /// Where pages have no numbers, as with commits and source files, only the `next` of one
    /// page leads to the following.
    ///
    /// At least 1.
    ///
    /// Query `page`.
    page(page: impl Integer) => set_query("page", page);

    /// How many items a page holds; without it, 10.
    ///
    /// Pull requests and their activity come at most 50 at a time, most other things 100; more
    /// is refused with 400.
    ///
    /// At least 1.
    ///
    /// Query `pagelen`.
    pagelen(pagelen: impl Integer) => set_query("pagelen", pagelen);

    /// Chooses what the answer holds: fields to have, to add with `+`, or to leave out with
    /// `-`, joined by commas.
    ///
    /// Fields without a sign are all that the answer holds: `id,title,author.uuid`. With a sign
    /// they change what comes by itself: `+participants,-links`. A dot leads into an object,
    /// and into each item of a list; `*` stands for every field of a level.
    ///
    /// Items of a page are below `values`. A choice without a sign has to name `next` too, for
    /// nothing else leads to the following page: `next,values.title`.
    ///
    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);

    /// Keeps the items that an expression is true of, as in
    /// `state = "OPEN" AND title ~ "anchor"`.
    ///
    /// Operators are `=`, `!=`, `<`, `<=`, `>`, `>=`, `~` (contains, in any case), `!~` (does
    /// not contain), `IN (…)` and `NOT IN (…)`. `AND`, `OR` and parentheses join conditions. A
    /// field inside a field takes a dot: `source.branch.name`.
    ///
    /// Texts stand in double quotes: `author.uuid = "{…}"`. Numbers, `true`, `false`, `null`
    /// and dates stand without: `updated_on > 2026-05-01T08:00:00Z`. It is written plainly; the
    /// request encodes it. An expression that cannot be read, or a field that cannot be
    /// searched, is refused with 400.
    ///
    /// Query `q`.
    q(q: &str) => set_query("q", q);
}

static GET_MEMBER: Operation =
    Operation::get("workspaces::get_member", "/workspaces/{workspace}/members/{member}")
        .scopes(&["account", "read:workspace:bitbucket"])
        .alternatives(&[1, 1]);

/// Gives a member of a workspace.
///
/// `GET /workspaces/{workspace}/members/{member}`
///
/// A 404 also says that the account exists and is no member.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `member`: The account of the member, by UUID in braces or Atlassian account id.
///
/// Scopes: `account`, or `read:workspace:bitbucket`.
/// Refused with 401, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-workspaces/#api-workspaces-workspace-members-member-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::workspaces;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let user = "{8a5c6f5e-0b0e-4f6b-9d2c-7d1f0c2b3a49}";
/// match workspaces::get_member("acme", user).send(client).await {
///     Ok(_) => println!("is a member"),
///     Err(error) if error.is_status(404) => println!("is none"),
///     Err(error) => return Err(error.into()),
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn get_member(workspace: impl PathText, member: impl PathText) -> GetMemberRequest {
    GetMemberRequest(Request::new(&GET_MEMBER, &[workspace.path_value(), member.path_value()]))
}

request! {
    /// Request of [`get_member`].
    GetMemberRequest => WorkspaceMembership;

    /// Chooses what the answer holds: fields to have, to add with `+`, or to leave out with
    /// `-`, joined by commas.
    ///
    /// Fields without a sign are all that the answer holds: `id,title,author.uuid`. With a sign
    /// they change what comes by itself: `+participants,-links`. A dot leads into an object,
    /// and into each item of a list; `*` stands for every field of a level.
    ///
    /// Items of a page are below `values`. A choice without a sign has to name `next` too, for
    /// nothing else leads to the following page: `next,values.title`.
    ///
    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static LIST_PERMISSIONS: Operation =
    Operation::get("workspaces::list_permissions", "/workspaces/{workspace}/permissions")
        .scopes(&["account", "read:workspace:bitbucket"])
        .alternatives(&[1, 1]);

/// Lists the members of a workspace, each with the role that they have in it.
///
/// `GET /workspaces/{workspace}/permissions`
///
/// `q=permission="owner"` keeps the owners. The dates `added_on` and `last_accessed` are
/// missing where the users are managed in Atlassian's administration.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
///
/// Scopes: `account`, or `read:workspace:bitbucket`.
/// Refused with 401: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-workspaces/#api-workspaces-workspace-permissions-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::models::Account;
/// use bitbucket_cloud::workspaces;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let owners =
///     workspaces::list_permissions("acme").q("permission = \"owner\"").collect(client).await?;
/// for owner in &owners {
///     println!("{}", owner.user.as_ref().and_then(Account::display_name).unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list_permissions(workspace: impl PathText) -> ListPermissionsRequest {
    ListPermissionsRequest(Request::new(&LIST_PERMISSIONS, &[workspace.path_value()]))
}

request! {
    /// Request of [`list_permissions`].
    ListPermissionsRequest => Page<WorkspaceMembership>;

    /// Keeps the items that an expression is true of, as in
    /// `state = "OPEN" AND title ~ "anchor"`.
    ///
    /// Operators are `=`, `!=`, `<`, `<=`, `>`, `>=`, `~` (contains, in any case), `!~` (does
    /// not contain), `IN (…)` and `NOT IN (…)`. `AND`, `OR` and parentheses join conditions. A
    /// field inside a field takes a dot: `source.branch.name`.
    ///
    /// Texts stand in double quotes: `author.uuid = "{…}"`. Numbers, `true`, `false`, `null`
    /// and dates stand without: `updated_on > 2026-05-01T08:00:00Z`. It is written plainly; the
    /// request encodes it. An expression that cannot be read, or a field that cannot be
    /// searched, is refused with 400.
    ///
    /// Query `q`.
    q(q: &str) => set_query("q", q);

    /// The number of the page to start with, counted from 1.
    ///
    /// Where pages have no numbers, as with commits and source files, only the `next` of one
    /// page leads to the following.
    ///
    /// At least 1.
    ///
    /// Query `page`.
    page(page: impl Integer) => set_query("page", page);

    /// How many items a page holds; without it, 10.
    ///
    /// Pull requests and their activity come at most 50 at a time, most other things 100; more
    /// is refused with 400.
    ///
    /// At least 1.
    ///
    /// Query `pagelen`.
    pagelen(pagelen: impl Integer) => set_query("pagelen", pagelen);

    /// Chooses what the answer holds: fields to have, to add with `+`, or to leave out with
    /// `-`, joined by commas.
    ///
    /// Fields without a sign are all that the answer holds: `id,title,author.uuid`. With a sign
    /// they change what comes by itself: `+participants,-links`. A dot leads into an object,
    /// and into each item of a list; `*` stands for every field of a level.
    ///
    /// Items of a page are below `values`. A choice without a sign has to name `next` too, for
    /// nothing else leads to the following page: `next,values.title`.
    ///
    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static LIST_REPOSITORY_PERMISSIONS: Operation = Operation::get(
    "workspaces::list_repository_permissions",
    "/workspaces/{workspace}/permissions/repositories",
)
.scopes(&["account", "read:repository:bitbucket"])
.alternatives(&[1, 1]);

/// Lists all permissions on all repositories of a workspace.
///
/// `GET /workspaces/{workspace}/permissions/repositories`
///
/// There is an entry for each repository and each user on it, with the highest permission
/// that the user has by any way. Only administrators of the workspace may see it.
/// `q=permission > "read"` keeps who may write; `sort=user.display_name` orders by name.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
///
/// Scopes: `account`, or `read:repository:bitbucket`.
/// Refused with 403: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-workspaces/#api-workspaces-workspace-permissions-repositories-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::workspaces;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let admins =
///     workspaces::list_repository_permissions("acme").q("permission = \"admin\"").pagelen(100);
/// for one in admins.collect(client).await? {
///     let repository = one.repository.and_then(|one| one.full_name).unwrap_or_default();
///     let user = one.user.and_then(|user| user.display_name).unwrap_or_default();
///     println!("{repository}: {user}");
/// }
/// # Ok(())
/// # }
/// ```
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

    /// Keeps the items that an expression is true of, as in
    /// `state = "OPEN" AND title ~ "anchor"`.
    ///
    /// Operators are `=`, `!=`, `<`, `<=`, `>`, `>=`, `~` (contains, in any case), `!~` (does
    /// not contain), `IN (…)` and `NOT IN (…)`. `AND`, `OR` and parentheses join conditions. A
    /// field inside a field takes a dot: `source.branch.name`.
    ///
    /// Texts stand in double quotes: `author.uuid = "{…}"`. Numbers, `true`, `false`, `null`
    /// and dates stand without: `updated_on > 2026-05-01T08:00:00Z`. It is written plainly; the
    /// request encodes it. An expression that cannot be read, or a field that cannot be
    /// searched, is refused with 400.
    ///
    /// Query `q`.
    q(q: &str) => set_query("q", q);

    /// Orders the list by one field; a minus in front turns the order round, as in
    /// `-updated_on`.
    ///
    /// A field inside a field takes a dot: `repository.name`. Not every field can be sorted by;
    /// one that cannot is refused with 400.
    ///
    /// Query `sort`.
    sort(sort: &str) => set_query("sort", sort);

    /// The number of the page to start with, counted from 1.
    ///
    /// Where pages have no numbers, as with commits and source files, only the `next` of one
    /// page leads to the following.
    ///
    /// At least 1.
    ///
    /// Query `page`.
    page(page: impl Integer) => set_query("page", page);

    /// How many items a page holds; without it, 10.
    ///
    /// Pull requests and their activity come at most 50 at a time, most other things 100; more
    /// is refused with 400.
    ///
    /// At least 1.
    ///
    /// Query `pagelen`.
    pagelen(pagelen: impl Integer) => set_query("pagelen", pagelen);

    /// Chooses what the answer holds: fields to have, to add with `+`, or to leave out with
    /// `-`, joined by commas.
    ///
    /// Fields without a sign are all that the answer holds: `id,title,author.uuid`. With a sign
    /// they change what comes by itself: `+participants,-links`. A dot leads into an object,
    /// and into each item of a list; `*` stands for every field of a level.
    ///
    /// Items of a page are below `values`. A choice without a sign has to name `next` too, for
    /// nothing else leads to the following page: `next,values.title`.
    ///
    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static LIST_PERMISSIONS_FOR_REPOSITORY: Operation = Operation::get(
    "workspaces::list_permissions_for_repository",
    "/workspaces/{workspace}/permissions/repositories/{repo_slug}",
)
.scopes(&["repository", "read:repository:bitbucket"])
.alternatives(&[1, 1]);

/// Lists the permissions of all users on one repository.
///
/// `GET /workspaces/{workspace}/permissions/repositories/{repo_slug}`
///
/// Each is the highest that the user has by any way. Only administrators of the repository
/// may see it.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// Refused with 403: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-workspaces/#api-workspaces-workspace-permissions-repositories-repo-slug-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::models::{RepositoryPermission, RepositoryPermissionLevel};
/// use bitbucket_cloud::workspaces;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let people =
///     workspaces::list_permissions_for_repository("acme", "harbour").collect(client).await?;
/// let may_write = |one: &&RepositoryPermission| {
///     matches!(
///         one.permission,
///         Some(RepositoryPermissionLevel::Write | RepositoryPermissionLevel::Admin)
///     )
/// };
/// println!("{} may push", people.iter().filter(may_write).count());
/// # Ok(())
/// # }
/// ```
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

    /// Keeps the items that an expression is true of, as in
    /// `state = "OPEN" AND title ~ "anchor"`.
    ///
    /// Operators are `=`, `!=`, `<`, `<=`, `>`, `>=`, `~` (contains, in any case), `!~` (does
    /// not contain), `IN (…)` and `NOT IN (…)`. `AND`, `OR` and parentheses join conditions. A
    /// field inside a field takes a dot: `source.branch.name`.
    ///
    /// Texts stand in double quotes: `author.uuid = "{…}"`. Numbers, `true`, `false`, `null`
    /// and dates stand without: `updated_on > 2026-05-01T08:00:00Z`. It is written plainly; the
    /// request encodes it. An expression that cannot be read, or a field that cannot be
    /// searched, is refused with 400.
    ///
    /// Query `q`.
    q(q: &str) => set_query("q", q);

    /// Orders the list by one field; a minus in front turns the order round, as in
    /// `-updated_on`.
    ///
    /// A field inside a field takes a dot: `repository.name`. Not every field can be sorted by;
    /// one that cannot is refused with 400.
    ///
    /// Query `sort`.
    sort(sort: &str) => set_query("sort", sort);

    /// The number of the page to start with, counted from 1.
    ///
    /// Where pages have no numbers, as with commits and source files, only the `next` of one
    /// page leads to the following.
    ///
    /// At least 1.
    ///
    /// Query `page`.
    page(page: impl Integer) => set_query("page", page);

    /// How many items a page holds; without it, 10.
    ///
    /// Pull requests and their activity come at most 50 at a time, most other things 100; more
    /// is refused with 400.
    ///
    /// At least 1.
    ///
    /// Query `pagelen`.
    pagelen(pagelen: impl Integer) => set_query("pagelen", pagelen);

    /// Chooses what the answer holds: fields to have, to add with `+`, or to leave out with
    /// `-`, joined by commas.
    ///
    /// Fields without a sign are all that the answer holds: `id,title,author.uuid`. With a sign
    /// they change what comes by itself: `+participants,-links`. A dot leads into an object,
    /// and into each item of a list; `*` stands for every field of a level.
    ///
    /// Items of a page are below `values`. A choice without a sign has to name `next` too, for
    /// nothing else leads to the following page: `next,values.title`.
    ///
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

/// Gives the public GPG key that Bitbucket holds for a workspace.
///
/// `GET /workspaces/{workspace}/settings/gpg/public-key`
///
/// While keys are changed there are two, the old and the new, in one answer. Members of the
/// workspace may read it.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
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
