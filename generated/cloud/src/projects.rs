//! Projects of a workspace, their default reviewers and permissions.

use crate::models::{
    DefaultReviewer, Project, ProjectGroupPermission, ProjectPermissionUpdate,
    ProjectUserPermission, UserAccount,
};
use bitbucket_runtime::{Integer, Operation, Page, PathText, Request, request};

static LIST: Operation = Operation::get("projects::list", "/workspaces/{workspace}/projects")
    .scopes(&["project", "read:project:bitbucket"])
    .alternatives(&[1, 1]);

/// Lists the projects of a workspace.
///
/// `GET /workspaces/{workspace}/projects`
///
/// Private ones that the caller may not see are left out.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
///
/// Scopes: `project`, or `read:project:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-workspaces/#api-workspaces-workspace-projects-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::projects;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let mut projects = projects::list("acme").sort("name").items(client);
/// while let Some(project) = projects.try_next().await? {
///     println!("{} {}", project.key.unwrap_or_default(), project.name.unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list(workspace: impl PathText) -> ListRequest {
    ListRequest(Request::new(&LIST, &[workspace.path_value()]))
}

request! {
    /// Request of [`list`].
    ListRequest => Page<Project>;

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

    /// Orders the list by one field; a minus in front turns the order round, as in
    /// `-updated_on`.
    ///
    /// A field inside a field takes a dot: `repository.name`. Not every field can be sorted by;
    /// one that cannot is refused with 400.
    ///
    /// Query `sort`.
    sort(sort: &str) => set_query("sort", sort);
}

static CREATE: Operation = Operation::post("projects::create", "/workspaces/{workspace}/projects")
    .scopes(&["project:admin", "admin:project:bitbucket"])
    .alternatives(&[1, 1]);

/// Creates a project in a workspace.
///
/// `POST /workspaces/{workspace}/projects`
///
/// It needs a `key`, short and in capitals, and a `name`. An avatar is sent as
/// `links.avatar.href`: the address of an image, or the image itself as a `data:` URL.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
///
/// Scopes: `project:admin`, or `admin:project:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-projects/#api-workspaces-workspace-projects-post).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::models::Project;
/// use bitbucket_cloud::projects;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let body = Project::default()
///     .with_key("PORT")
///     .with_name("The port")
///     .with_description("All that floats")
///     .with_is_private(true);
/// let project = projects::create("acme", &body).send(client).await?;
/// println!("{}", project.uuid.unwrap_or_default());
/// # Ok(())
/// # }
/// ```
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

/// Gives a project.
///
/// `GET /workspaces/{workspace}/projects/{project_key}`
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `project_key`: The project, by its key, in capitals, as in `DOCK`.
///
/// Scopes: `project`, or `read:project:bitbucket`.
/// Refused with 401, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-projects/#api-workspaces-workspace-projects-project-key-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::projects;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let project = projects::get("acme", "PORT").send(client).await?;
/// if project.has_publicly_visible_repos == Some(true) {
///     println!("some of its repositories are public");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn get(workspace: impl PathText, project_key: impl PathText) -> GetRequest {
    GetRequest(Request::new(&GET, &[workspace.path_value(), project_key.path_value()]))
}

request! {
    /// Request of [`get`].
    GetRequest => Project;

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

static UPDATE: Operation =
    Operation::put("projects::update", "/workspaces/{workspace}/projects/{project_key}")
        .scopes(&["project:admin", "admin:project:bitbucket"])
        .alternatives(&[1, 1]);

/// Changes a project, or creates it where there is none.
///
/// `PUT /workspaces/{workspace}/projects/{project_key}`
///
/// 201 says that it was created, for which a `name` is enough; 200 that it was changed. A
/// `key` in the body that is not the one in the path changes the key, and `Location` holds
/// the new address. 404 is about the workspace alone.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `project_key`: The project, by its key, in capitals, as in `DOCK`.
///
/// Scopes: `project:admin`, or `admin:project:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-projects/#api-workspaces-workspace-projects-project-key-put).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::models::Project;
/// use bitbucket_cloud::projects;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let body = Project::default().with_name("The old port").with_key("PORT");
/// let changed = projects::update("acme", "PORT", &body).exchange(client).await?;
/// // A project that was not there is created.
/// if changed.status() == 201 {
///     println!("{} is new", changed.into_body().key.unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
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

/// Deletes a project for good.
///
/// `DELETE /workspaces/{workspace}/projects/{project_key}`
///
/// It has to be empty, else 403: delete its repositories first, or move them.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `project_key`: The project, by its key, in capitals, as in `DOCK`.
///
/// Scopes: `project:admin`, or `admin:project:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-projects/#api-workspaces-workspace-projects-project-key-delete).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::projects;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// match projects::delete("acme", "PORT").send(client).await {
///     Ok(()) => println!("deleted"),
///     Err(error) if error.is_status(403) => println!("it has repositories still: {error}"),
///     Err(error) => return Err(error.into()),
/// }
/// # Ok(())
/// # }
/// ```
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

/// Lists the default reviewers of a project, which all its repositories inherit.
///
/// `GET /workspaces/{workspace}/projects/{project_key}/default-reviewers`
///
/// Only an administrator of the project may see them.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `project_key`: The project, by its key, in capitals, as in `DOCK`.
///
/// Scopes: `project:admin`, or `read:pullrequest:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-projects/#api-workspaces-workspace-projects-project-key-default-reviewers-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::projects;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let reviewers = projects::list_default_reviewers("acme", "PORT").collect(client).await?;
/// let names = reviewers.into_iter().filter_map(|reviewer| reviewer.user?.display_name);
/// println!("{}", names.collect::<Vec<_>>().join(", "));
/// # Ok(())
/// # }
/// ```
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

static GET_DEFAULT_REVIEWER: Operation = Operation::get(
    "projects::get_default_reviewer",
    "/workspaces/{workspace}/projects/{project_key}/default-reviewers/{selected_user}",
)
.scopes(&["project:admin", "read:pullrequest:bitbucket"])
.alternatives(&[1, 1]);

/// Tells whether a user is a default reviewer of a project.
///
/// `GET /workspaces/{workspace}/projects/{project_key}/default-reviewers/{selected_user}`
///
/// A user who is none is a 400, a user who does not exist a 404.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `project_key`: The project, by its key, in capitals, as in `DOCK`.
/// - `selected_user`: The account, by its UUID in braces or its Atlassian account id, as in
///   `557058:0a1b…`.
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

static ADD_DEFAULT_REVIEWER: Operation = Operation::put(
    "projects::add_default_reviewer",
    "/workspaces/{workspace}/projects/{project_key}/default-reviewers/{selected_user}",
)
.scopes(&["project:admin", "admin:project:bitbucket"])
.alternatives(&[1, 1]);

/// Makes a user a default reviewer of a project.
///
/// `PUT /workspaces/{workspace}/projects/{project_key}/default-reviewers/{selected_user}`
///
/// Doing it twice changes nothing. Only an administrator of the project may do it; a user
/// who cannot review is a 400.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `project_key`: The project, by its key, in capitals, as in `DOCK`.
/// - `selected_user`: The account, by its UUID in braces or its Atlassian account id, as in
///   `557058:0a1b…`.
///
/// Scopes: `project:admin`, or `admin:project:bitbucket`.
/// Refused with 400, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-projects/#api-workspaces-workspace-projects-project-key-default-reviewers-selected-user-put).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::projects;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let user = "{8a5c6f5e-0b0e-4f6b-9d2c-7d1f0c2b3a49}";
/// // Of every repository of the project.
/// projects::add_default_reviewer("acme", "PORT", user).send(client).await?;
/// # Ok(())
/// # }
/// ```
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

/// Takes a user off the default reviewers of a project.
///
/// `DELETE /workspaces/{workspace}/projects/{project_key}/default-reviewers/{selected_user}`
///
/// A user who is none is a 400. Only an administrator of the project may do it.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `project_key`: The project, by its key, in capitals, as in `DOCK`.
/// - `selected_user`: The account, by its UUID in braces or its Atlassian account id, as in
///   `557058:0a1b…`.
///
/// Scopes: `project:admin`, or `admin:project:bitbucket`.
/// Refused with 400, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-projects/#api-workspaces-workspace-projects-project-key-default-reviewers-selected-user-delete).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::projects;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let user = "{8a5c6f5e-0b0e-4f6b-9d2c-7d1f0c2b3a49}";
/// projects::remove_default_reviewer("acme", "PORT", user).send(client).await?;
/// # Ok(())
/// # }
/// ```
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

/// Lists the groups that were given a permission on a project.
///
/// `GET /workspaces/{workspace}/projects/{project_key}/permissions-config/groups`
///
/// Only an administrator of the project may see it. Neither `q` nor `sort` works here.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `project_key`: The project, by its key, in capitals, as in `DOCK`.
///
/// Scopes: `project:admin`, or `read:project:bitbucket`.
/// Refused with 401, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-projects/#api-workspaces-workspace-projects-project-key-permissions-config-groups-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::projects;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// for one in projects::list_group_permissions("acme", "PORT").collect(client).await? {
///     let group = one.group.and_then(|group| group.name).unwrap_or_default();
///     println!("{group}: {}", one.permission.map(|level| level.to_string()).unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
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

static GET_GROUP_PERMISSION: Operation = Operation::get(
    "projects::get_group_permission",
    "/workspaces/{workspace}/projects/{project_key}/permissions-config/groups/{group_slug}",
)
.scopes(&["project:admin", "read:project:bitbucket"])
.alternatives(&[1, 1]);

/// Gives the permission that a group was given on a project.
///
/// `GET /workspaces/{workspace}/projects/{project_key}/permissions-config/groups/{group_slug}`
///
/// `none` says that it was given none here. Only an administrator of the project may see
/// it.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `project_key`: The project, by its key, in capitals, as in `DOCK`.
/// - `group_slug`: The group, by its name in lower case, with dashes for spaces, as in
///   `night-watch`.
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

static UPDATE_GROUP_PERMISSION: Operation = Operation::put(
    "projects::update_group_permission",
    "/workspaces/{workspace}/projects/{project_key}/permissions-config/groups/{group_slug}",
)
.scopes(&["project:admin", "admin:project:bitbucket", "write:permission:bitbucket"])
.alternatives(&[1, 2]);

/// Gives a group a permission on a project, or changes it.
///
/// `PUT /workspaces/{workspace}/projects/{project_key}/permissions-config/groups/{group_slug}`
///
/// It counts for all repositories of the project. Only an administrator of the project may
/// do it, with their own credentials; apps and OAuth consumers are refused with 403. 402
/// says that the plan has no room for more users.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `project_key`: The project, by its key, in capitals, as in `DOCK`.
/// - `group_slug`: The group, by its name in lower case, with dashes for spaces, as in
///   `night-watch`.
///
/// Scopes: `project:admin`, or `admin:project:bitbucket` and `write:permission:bitbucket`.
/// Refused with 400, 401, 402, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-projects/#api-workspaces-workspace-projects-project-key-permissions-config-groups-group-slug-put).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::models::{ProjectPermissionGrant, ProjectPermissionUpdate};
/// use bitbucket_cloud::projects;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let body = ProjectPermissionUpdate::new(ProjectPermissionGrant::CreateRepository);
/// projects::update_group_permission("acme", "PORT", "pilots", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
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

/// Takes away the permission that a group was given on a project.
///
/// `DELETE /workspaces/{workspace}/projects/{project_key}/permissions-config/groups/{group_slug}`
///
/// Only an administrator of the project may do it, with their own credentials.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `project_key`: The project, by its key, in capitals, as in `DOCK`.
/// - `group_slug`: The group, by its name in lower case, with dashes for spaces, as in
///   `night-watch`.
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

/// Lists the users who were given a permission on a project.
///
/// `GET /workspaces/{workspace}/projects/{project_key}/permissions-config/users`
///
/// What they have through groups is not listed. Only an administrator of the project may
/// see it. Neither `q` nor `sort` works here.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `project_key`: The project, by its key, in capitals, as in `DOCK`.
///
/// Scopes: `project:admin`, or `read:project:bitbucket`.
/// Refused with 401, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-projects/#api-workspaces-workspace-projects-project-key-permissions-config-users-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::models::ProjectPermissionLevel;
/// use bitbucket_cloud::projects;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let users = projects::list_user_permissions("acme", "PORT").collect(client).await?;
/// let admins = users.iter().filter(|one| one.permission == Some(ProjectPermissionLevel::Admin));
/// println!("{} admins", admins.count());
/// # Ok(())
/// # }
/// ```
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

static GET_USER_PERMISSION: Operation = Operation::get(
    "projects::get_user_permission",
    "/workspaces/{workspace}/projects/{project_key}/permissions-config/users/{selected_user_id}",
)
.scopes(&["project:admin", "read:project:bitbucket"])
.alternatives(&[1, 1]);

/// Gives the permission that a user was given on a project.
///
/// `GET /workspaces/{workspace}/projects/{project_key}/permissions-config/users/{selected_user_id}`
///
/// `none` says that the user was given none here, and may still have one through a group.
/// Only an administrator of the project may see it.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `project_key`: The project, by its key, in capitals, as in `DOCK`.
/// - `selected_user_id`: The account whose permission it is, by its UUID in braces or its
///   Atlassian account id.
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

static UPDATE_USER_PERMISSION: Operation = Operation::put(
    "projects::update_user_permission",
    "/workspaces/{workspace}/projects/{project_key}/permissions-config/users/{selected_user_id}",
)
.scopes(&["project:admin", "admin:project:bitbucket", "write:permission:bitbucket"])
.alternatives(&[1, 2]);

/// Gives a user a permission on a project, or changes it.
///
/// `PUT /workspaces/{workspace}/projects/{project_key}/permissions-config/users/{selected_user_id}`
///
/// It counts for all repositories of the project. The user has to be a member of the
/// workspace and not its owner. Only an administrator of the project may do it, with their
/// own credentials; apps and OAuth consumers are refused with 403. 402 says that the plan
/// has no room for more users.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `project_key`: The project, by its key, in capitals, as in `DOCK`.
/// - `selected_user_id`: The account whose permission it is, by its UUID in braces or its
///   Atlassian account id.
///
/// Scopes: `project:admin`, or `admin:project:bitbucket` and `write:permission:bitbucket`.
/// Refused with 400, 401, 402, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-projects/#api-workspaces-workspace-projects-project-key-permissions-config-users-selected-user-id-put).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::models::{ProjectPermissionGrant, ProjectPermissionUpdate};
/// use bitbucket_cloud::projects;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let user = "{8a5c6f5e-0b0e-4f6b-9d2c-7d1f0c2b3a49}";
/// let body = ProjectPermissionUpdate::new(ProjectPermissionGrant::Write);
/// projects::update_user_permission("acme", "PORT", user, &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
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

/// Takes away the permission that a user was given on a project.
///
/// `DELETE /workspaces/{workspace}/projects/{project_key}/permissions-config/users/{selected_user_id}`
///
/// What the user has through groups stays. Only an administrator of the project may do it,
/// with their own credentials; apps and OAuth consumers are refused with 403.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `project_key`: The project, by its key, in capitals, as in `DOCK`.
/// - `selected_user_id`: The account whose permission it is, by its UUID in braces or its
///   Atlassian account id.
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
