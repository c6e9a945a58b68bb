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

/// Lists all public repositories of Bitbucket, or with `role` those that the caller has a
/// part in.
///
/// `GET /repositories`
///
/// The list of a single workspace has taken its place. `after` skips those made before a
/// date.
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

    /// Keeps the repositories that were created at this time or later, as in
    /// `2026-05-01T08:00:00Z`.
    ///
    /// Query `after`.
    after(after: &str) => set_query("after", after);

    /// The role that the caller has at least on what is listed.
    ///
    /// It counts what the caller was given, not what everybody may do because a repository is
    /// public.
    ///
    /// Query `role`.
    role(role: RepositoryRole) => set_query("role", role.as_str());

    /// Keeps the repositories that an expression is true of, as in `name ~ "boat"`.
    ///
    /// It is read only together with `role`.
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

static LIST: Operation = Operation::get("repositories::list", "/repositories/{workspace}")
    .scopes(&["repository", "read:repository:bitbucket"])
    .alternatives(&[1, 1]);

/// Lists the repositories of a workspace that the caller may see.
///
/// `GET /repositories/{workspace}`
///
/// `role` narrows the list to what the caller was given access to, `q` by any condition:
/// `q=project.key = "DOCK"`. Without credentials, the public ones are listed. 410 says that
/// the workspace was closed as spam.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// Refused with 404, 410: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/#api-repositories-workspace-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::repositories;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let mut repositories = repositories::list("acme")
///     .q("project.key = \"PORT\" AND updated_on > 2026-01-01")
///     .sort("-updated_on")
///     .pagelen(100)
///     .items(client);
/// while let Some(repository) = repositories.try_next().await? {
///     println!("{}", repository.full_name.unwrap_or_default());
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
    ListRequest => Page<Repository>;

    /// The role that the caller has at least on what is listed.
    ///
    /// It counts what the caller was given, not what everybody may do because a repository is
    /// public.
    ///
    /// Query `role`.
    role(role: RepositoryRole) => set_query("role", role.as_str());

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

static GET: Operation =
    Operation::get("repositories::get", "/repositories/{workspace}/{repo_slug}")
        .scopes(&["repository", "read:repository:bitbucket"])
        .alternatives(&[1, 1]);

/// Gives a repository.
///
/// `GET /repositories/{workspace}/{repo_slug}`
///
/// 403 says that the caller may not see it, 404 that there is none, or none that the caller
/// may know of. A repository that was renamed or moved is found by its UUID.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/#api-repositories-workspace-repo-slug-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::repositories;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let repository = repositories::get("acme", "harbour").send(client).await?;
/// let clone = repository.links.and_then(|links| links.clone).unwrap_or_default();
/// let ssh = clone.into_iter().find(|link| link.name.as_deref() == Some("ssh"));
/// println!("git clone {}", ssh.and_then(|link| link.href).unwrap_or_default());
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn get(workspace: impl PathText, repo_slug: impl PathText) -> GetRequest {
    GetRequest(Request::new(&GET, &[workspace.path_value(), repo_slug.path_value()]))
}

request! {
    /// Request of [`get`].
    GetRequest => Repository;

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
    Operation::put("repositories::update", "/repositories/{workspace}/{repo_slug}")
        .scopes(&["repository:admin", "admin:repository:bitbucket"])
        .alternatives(&[1, 1]);

/// Changes a repository, or creates it where there is none.
///
/// `PUT /repositories/{workspace}/{repo_slug}`
///
/// 201 says that it was created, 200 that it was changed. A new `name` changes the slug as
/// well: `Location` holds the new address, and a name whose slug is taken is refused. A
/// program that only means to change should read the repository first, since a slip in the
/// slug makes a new one.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
///
/// Scopes: `repository:admin`, or `admin:repository:bitbucket`.
/// Refused with 400, 401: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/#api-repositories-workspace-repo-slug-put).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::models::Repository;
/// use bitbucket_cloud::repositories;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// // A slip in the slug would make a new repository: read it first.
/// repositories::get("acme", "harbour").fields("uuid").send(client).await?;
/// // Only what is set is sent.
/// let body = Repository::default().with_description("Berths, tides and pilots");
/// let changed = repositories::update("acme", "harbour", &body).send(client).await?;
/// println!("{}", changed.updated_on.map(|date| date.to_string()).unwrap_or_default());
/// # Ok(())
/// # }
/// ```
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
/// `project` says where it belongs, by `key` or `uuid`; without it, it goes to the
/// workspace's oldest project. `is_private`, `description`, `language` and others may stand
/// beside it. The slug is that of the path. The new repository is empty: its first commit
/// makes the main branch.
///
/// 400 is given for a slug that is taken, and for a caller who may not create repositories
/// there.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
///
/// Scopes: `repository:admin`, or `admin:repository:bitbucket`.
/// Refused with 400, 401: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/#api-repositories-workspace-repo-slug-post).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::models::{Project, Repository, SourceControl};
/// use bitbucket_cloud::repositories;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let body = Repository::default()
///     .with_scm(SourceControl::Git)
///     .with_is_private(true)
///     .with_description("Berths and tides")
///     .with_project(Project::default().with_key("PORT"));
/// let created = repositories::create("acme", "harbour").body(&body).send(client).await?;
/// println!("{}", created.full_name.unwrap_or_default());
/// # Ok(())
/// # }
/// ```
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

/// Deletes a repository for good.
///
/// `DELETE /repositories/{workspace}/{repo_slug}`
///
/// Its forks remain. Only an administrator of the repository may do it; one that is
/// read-only is refused with 403.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
///
/// Scopes: `repository:delete`, or `delete:repository:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/#api-repositories-workspace-repo-slug-delete).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::repositories;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// match repositories::delete("acme", "old-harbour").send(client).await {
///     Ok(()) => println!("deleted"),
///     Err(error) if error.is_status(404) => println!("there was none"),
///     Err(error) => return Err(error.into()),
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn delete(workspace: impl PathText, repo_slug: impl PathText) -> DeleteRequest {
    DeleteRequest(Request::new(&DELETE, &[workspace.path_value(), repo_slug.path_value()]))
}

request! {
    /// Request of [`delete`].
    DeleteRequest => ();

    /// Where the repository is now, for a note that the website shows at its old address.
    ///
    /// Reading the old address through the API gives 404 all the same.
    ///
    /// Query `redirect_to`.
    redirect_to(redirect_to: &str) => set_query("redirect_to", redirect_to);
}

static LIST_FORKS: Operation =
    Operation::get("repositories::list_forks", "/repositories/{workspace}/{repo_slug}/forks")
        .scopes(&["repository", "read:repository:bitbucket"])
        .alternatives(&[1, 1]);

/// Lists the forks of a repository.
///
/// `GET /repositories/{workspace}/{repo_slug}/forks`
///
/// Forks that the caller may not see are left out.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/#api-repositories-workspace-repo-slug-forks-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::repositories;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let forks =
///     repositories::list_forks("acme", "harbour").sort("-created_on").collect(client).await?;
/// for fork in &forks {
///     println!("{}", fork.full_name.as_deref().unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list_forks(workspace: impl PathText, repo_slug: impl PathText) -> ListForksRequest {
    ListForksRequest(Request::new(&LIST_FORKS, &[workspace.path_value(), repo_slug.path_value()]))
}

request! {
    /// Request of [`list_forks`].
    ListForksRequest => Page<Repository>;

    /// The role that the caller has at least on what is listed.
    ///
    /// It counts what the caller was given, not what everybody may do because a repository is
    /// public.
    ///
    /// Query `role`.
    role(role: RepositoryRole) => set_query("role", role.as_str());

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

static FORK: Operation =
    Operation::post("repositories::fork", "/repositories/{workspace}/{repo_slug}/forks")
        .scopes(&["repository:write", "read:repository:bitbucket", "write:repository:bitbucket"])
        .alternatives(&[1, 2]);

/// Forks a repository.
///
/// `POST /repositories/{workspace}/{repo_slug}/forks`
///
/// `workspace.slug` says where to. A fork within the same workspace needs another `name`,
/// which also makes its slug. What the body does not set is taken over from the repository,
/// save for the contents of issue tracker and wiki, which start empty. `scm`, `parent` and
/// `full_name` cannot be set.
///
/// The caller needs to be allowed to create repositories in that workspace. The
/// `fork_policy` of a private repository may forbid public forks, or forks at all.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
///
/// Scopes: `repository:write`, or `read:repository:bitbucket` and `write:repository:bitbucket`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/#api-repositories-workspace-repo-slug-forks-post).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::models::{Repository, Workspace};
/// use bitbucket_cloud::repositories;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let body = Repository::default()
///     .with_name("harbour-trial")
///     .with_workspace(Workspace::default().with_slug("acme-labs"))
///     .with_is_private(true);
/// let fork = repositories::fork("acme", "harbour").body(&body).send(client).await?;
/// println!("{}", fork.full_name.unwrap_or_default());
/// # Ok(())
/// # }
/// ```
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

/// Lists the webhooks of a repository.
///
/// `GET /repositories/{workspace}/{repo_slug}/hooks`
///
/// Those of its workspace are another list, though they fire for this repository too. Only
/// an administrator of the repository may see them. Secrets are not shown; `secret_set`
/// tells whether there is one.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
///
/// Scopes: `webhook`, or `read:webhook:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/#api-repositories-workspace-repo-slug-hooks-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::models::WebhookEvent;
/// use bitbucket_cloud::repositories;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let mut hooks = repositories::list_hooks("acme", "harbour").items(client);
/// while let Some(hook) = hooks.try_next().await? {
///     let events = hook.events.unwrap_or_default();
///     let events = events.iter().map(WebhookEvent::as_str).collect::<Vec<_>>();
///     println!("{}: {}", hook.url.unwrap_or_default(), events.join(", "));
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list_hooks(workspace: impl PathText, repo_slug: impl PathText) -> ListHooksRequest {
    ListHooksRequest(Request::new(&LIST_HOOKS, &[workspace.path_value(), repo_slug.path_value()]))
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
    Operation::post("repositories::create_hook", "/repositories/{workspace}/{repo_slug}/hooks")
        .scopes(&["webhook", "read:webhook:bitbucket", "write:webhook:bitbucket"])
        .alternatives(&[1, 2]);

/// Creates a webhook on a repository.
///
/// `POST /repositories/{workspace}/{repo_slug}/hooks`
///
/// It needs a `url` and a list of `events`, such as `repo:push` and `pullrequest:created`;
/// `active` switches it on. The address has to resolve to a public host. Beside the webhook
/// scope, the caller needs those that the events are about, as for issues where issue
/// events are asked for.
///
/// With a `secret`, each delivery is signed: its header `X-Hub-Signature` holds `sha256=`
/// and the HMAC of the body in hexadecimal digits. Without one, nothing is signed.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
///
/// Scopes: `webhook`, or `read:webhook:bitbucket` and `write:webhook:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/#api-repositories-workspace-repo-slug-hooks-post).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::models::{WebhookEvent, WebhookSubscription};
/// use bitbucket_cloud::repositories;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let hook = WebhookSubscription::default()
///     .with_description("Tell the lighthouse")
///     .with_url("https://lighthouse.example.com/bitbucket")
///     .with_active(true)
///     .with_secret(std::env::var("WEBHOOK_SECRET")?)
///     .with_events([WebhookEvent::RepositoryPush, WebhookEvent::PullRequestCreated]);
/// let hook = repositories::create_hook("acme", "harbour", &hook).send(client).await?;
/// println!("{}", hook.uuid.unwrap_or_default());
/// # Ok(())
/// # }
/// ```
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

/// Gives a webhook of a repository.
///
/// `GET /repositories/{workspace}/{repo_slug}/hooks/{uid}`
///
/// Its secret is not shown.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `uid`: The webhook, by the `uuid` that came with it, in braces.
///
/// Scopes: `webhook`, or `read:webhook:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/#api-repositories-workspace-repo-slug-hooks-uid-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::repositories;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let uuid = "{3c1d4b0e-8a0f-4c55-9f7e-0b6f4a4b2d10}";
/// let hook = repositories::get_hook("acme", "harbour", uuid).send(client).await?;
/// // The secret itself is never told.
/// println!("signed: {}", hook.secret_set.unwrap_or_default());
/// # Ok(())
/// # }
/// ```
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

static UPDATE_HOOK: Operation = Operation::put(
    "repositories::update_hook",
    "/repositories/{workspace}/{repo_slug}/hooks/{uid}",
)
.scopes(&["webhook", "read:webhook:bitbucket", "write:webhook:bitbucket"])
.alternatives(&[1, 2]);

/// Changes a webhook of a repository.
///
/// `PUT /repositories/{workspace}/{repo_slug}/hooks/{uid}`
///
/// `description`, `url`, `secret`, `active` and `events` can be changed. A secret that is
/// not sent stays, one that is null is removed.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `uid`: The webhook, by the `uuid` that came with it, in braces.
///
/// Scopes: `webhook`, or `read:webhook:bitbucket` and `write:webhook:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/#api-repositories-workspace-repo-slug-hooks-uid-put).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::repositories;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let uuid = "{3c1d4b0e-8a0f-4c55-9f7e-0b6f4a4b2d10}";
/// // A secret that is not sent stays as it is.
/// let hook = repositories::get_hook("acme", "harbour", uuid).send(client).await?;
/// let paused = hook.with_active(false);
/// repositories::update_hook("acme", "harbour", uuid, &paused).send(client).await?;
/// # Ok(())
/// # }
/// ```
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

/// Deletes a webhook of a repository.
///
/// `DELETE /repositories/{workspace}/{repo_slug}/hooks/{uid}`
///
/// A webhook that is gone already is a 404.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `uid`: The webhook, by the `uuid` that came with it, in braces.
///
/// Scopes: `webhook`, or `delete:webhook:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/#api-repositories-workspace-repo-slug-hooks-uid-delete).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::repositories;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let hooks = repositories::list_hooks("acme", "harbour").collect(client).await?;
/// for hook in hooks.iter().filter(|hook| hook.active == Some(false)) {
///     let uuid = hook.uuid.as_deref().unwrap_or_default();
///     repositories::delete_hook("acme", "harbour", uuid).send(client).await?;
/// }
/// # Ok(())
/// # }
/// ```
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

/// Tells which settings a repository has of its own, instead of its project's.
///
/// `GET /repositories/{workspace}/{repo_slug}/override-settings`
///
/// In the answer, `true` means its own and `false` inherited.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
///
/// Scopes: `repository:admin`, or `admin:repository:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/#api-repositories-workspace-repo-slug-override-settings-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::repositories;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let state = repositories::get_override_settings("acme", "harbour").send(client).await?;
/// if let Some(own) = state.override_settings {
///     println!("own branching model: {}", own.branching_model.unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
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

static UPDATE_OVERRIDE_SETTINGS: Operation = Operation::put(
    "repositories::update_override_settings",
    "/repositories/{workspace}/{repo_slug}/override-settings",
)
.scopes(&["repository:admin", "admin:repository:bitbucket"])
.alternatives(&[1, 1]);

/// Sets which settings a repository has of its own, instead of its project's.
///
/// `PUT /repositories/{workspace}/{repo_slug}/override-settings`
///
/// The body has the shape that reading them gives.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
///
/// Scopes: `repository:admin`, or `admin:repository:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/#api-repositories-workspace-repo-slug-override-settings-put).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::models::{OverrideSettings, RepositoryInheritanceState};
/// use bitbucket_cloud::repositories;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let own = OverrideSettings::default().with_branching_model(true);
/// let body = RepositoryInheritanceState::default().with_override_settings(own);
/// repositories::update_override_settings("acme", "harbour", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
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

/// Lists the groups that were given a permission on a repository.
///
/// `GET /repositories/{workspace}/{repo_slug}/permissions-config/groups`
///
/// What a group has through the project or the workspace is not listed. Only an
/// administrator of the repository may see it. Neither `q` nor `sort` works here.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
///
/// Scopes: `repository:admin`, or `read:repository:bitbucket`.
/// Refused with 401, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/#api-repositories-workspace-repo-slug-permissions-config-groups-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::repositories;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let mut groups = repositories::list_group_permissions("acme", "harbour").items(client);
/// while let Some(one) = groups.try_next().await? {
///     let group = one.group.and_then(|group| group.slug).unwrap_or_default();
///     println!("{group}: {}", one.permission.map(|level| level.to_string()).unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
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
    "repositories::get_group_permission",
    "/repositories/{workspace}/{repo_slug}/permissions-config/groups/{group_slug}",
)
.scopes(&["repository:admin", "read:repository:bitbucket"])
.alternatives(&[1, 1]);

/// Gives the permission that a group was given on a repository.
///
/// `GET /repositories/{workspace}/{repo_slug}/permissions-config/groups/{group_slug}`
///
/// `none` says that it was given none here; it may still have one through the project or
/// the workspace. Only an administrator of the repository may see it.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `group_slug`: The group, by its name in lower case, with dashes for spaces, as in
///   `night-watch`.
///
/// Scopes: `repository:admin`, or `read:repository:bitbucket`.
/// Refused with 401, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/#api-repositories-workspace-repo-slug-permissions-config-groups-group-slug-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::models::RepositoryPermissionLevel;
/// use bitbucket_cloud::repositories;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let pilots =
///     repositories::get_group_permission("acme", "harbour", "pilots").send(client).await?;
/// if pilots.permission == Some(RepositoryPermissionLevel::Admin) {
///     println!("they may change the settings");
/// }
/// # Ok(())
/// # }
/// ```
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
    "repositories::update_group_permission",
    "/repositories/{workspace}/{repo_slug}/permissions-config/groups/{group_slug}",
)
.scopes(&["repository:admin", "admin:repository:bitbucket", "write:permission:bitbucket"])
.alternatives(&[1, 2]);

/// Gives a group a permission on a repository, or changes it.
///
/// `PUT /repositories/{workspace}/{repo_slug}/permissions-config/groups/{group_slug}`
///
/// Only an administrator of the repository may do it. Apps and OAuth consumers are refused
/// with 403: it takes the caller's own credentials. 402 says that the plan has no room for
/// more users.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `group_slug`: The group, by its name in lower case, with dashes for spaces, as in
///   `night-watch`.
///
/// Scopes: `repository:admin`, or `admin:repository:bitbucket` and `write:permission:bitbucket`.
/// Refused with 400, 401, 402, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/#api-repositories-workspace-repo-slug-permissions-config-groups-group-slug-put).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::models::{RepositoryPermissionGrant, RepositoryPermissionUpdate};
/// use bitbucket_cloud::repositories;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let body = RepositoryPermissionUpdate::new(RepositoryPermissionGrant::Write);
/// repositories::update_group_permission("acme", "harbour", "pilots", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
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

/// Takes away the permission that a group was given on a repository.
///
/// `DELETE /repositories/{workspace}/{repo_slug}/permissions-config/groups/{group_slug}`
///
/// What it has through the project or the workspace stays. Only an administrator of the
/// repository may do it, with their own credentials; apps and OAuth consumers are refused
/// with 403.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `group_slug`: The group, by its name in lower case, with dashes for spaces, as in
///   `night-watch`.
///
/// Scopes: `repository:admin`, or `admin:repository:bitbucket` and `delete:permission:bitbucket`.
/// Refused with 401, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/#api-repositories-workspace-repo-slug-permissions-config-groups-group-slug-delete).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::repositories;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// repositories::delete_group_permission("acme", "harbour", "visitors").send(client).await?;
/// # Ok(())
/// # }
/// ```
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

/// Lists the users who were given a permission on a repository.
///
/// `GET /repositories/{workspace}/{repo_slug}/permissions-config/users`
///
/// What they have through groups, the project or the workspace is not listed. Only an
/// administrator of the repository may see it. Neither `q` nor `sort` works here.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
///
/// Scopes: `repository:admin`, or `read:repository:bitbucket`.
/// Refused with 401, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/#api-repositories-workspace-repo-slug-permissions-config-users-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::models::RepositoryPermissionLevel;
/// use bitbucket_cloud::repositories;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let users = repositories::list_user_permissions("acme", "harbour").collect(client).await?;
/// for one in users.iter().filter(|one| one.permission == Some(RepositoryPermissionLevel::Admin)) {
///     let name = one.user.as_ref().and_then(|user| user.display_name.as_deref());
///     println!("{} is an admin", name.unwrap_or("somebody"));
/// }
/// # Ok(())
/// # }
/// ```
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
    "repositories::get_user_permission",
    "/repositories/{workspace}/{repo_slug}/permissions-config/users/{selected_user_id}",
)
.scopes(&["repository:admin", "read:repository:bitbucket"])
.alternatives(&[1, 1]);

/// Gives the permission that a user was given on a repository.
///
/// `GET /repositories/{workspace}/{repo_slug}/permissions-config/users/{selected_user_id}`
///
/// `none` says that the user was given none here, and may still have one through a group,
/// the project or the workspace. Only an administrator of the repository may see it.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `selected_user_id`: The account whose permission it is, by its UUID in braces or its
///   Atlassian account id.
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
    "repositories::update_user_permission",
    "/repositories/{workspace}/{repo_slug}/permissions-config/users/{selected_user_id}",
)
.scopes(&["repository:admin", "admin:repository:bitbucket", "write:permission:bitbucket"])
.alternatives(&[1, 2]);

/// Gives a user a permission on a repository, or changes it.
///
/// `PUT /repositories/{workspace}/{repo_slug}/permissions-config/users/{selected_user_id}`
///
/// The user has to be a member of the workspace and not its owner, else 400. Only an
/// administrator of the repository may do it, with their own credentials; apps and OAuth
/// consumers are refused with 403. 402 says that the plan has no room for more users.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `selected_user_id`: The account whose permission it is, by its UUID in braces or its
///   Atlassian account id.
///
/// Scopes: `repository:admin`, or `admin:repository:bitbucket` and `write:permission:bitbucket`.
/// Refused with 400, 401, 402, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/#api-repositories-workspace-repo-slug-permissions-config-users-selected-user-id-put).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::models::{RepositoryPermissionGrant, RepositoryPermissionUpdate};
/// use bitbucket_cloud::repositories;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let user = "{8a5c6f5e-0b0e-4f6b-9d2c-7d1f0c2b3a49}";
/// let body = RepositoryPermissionUpdate::new(RepositoryPermissionGrant::Read);
/// let given = repositories::update_user_permission("acme", "harbour", user, &body);
/// if let Err(error) = given.send(client).await {
///     let scopes = error.required_scopes().collect::<Vec<_>>();
///     eprintln!("{error}; a token needs {}", scopes.join(", "));
/// }
/// # Ok(())
/// # }
/// ```
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

/// Takes away the permission that a user was given on a repository.
///
/// `DELETE /repositories/{workspace}/{repo_slug}/permissions-config/users/{selected_user_id}`
///
/// What the user has through groups, the project or the workspace stays. Only an
/// administrator of the repository may do it, with their own credentials; apps and OAuth
/// consumers are refused with 403.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `selected_user_id`: The account whose permission it is, by its UUID in braces or its
///   Atlassian account id.
///
/// Scopes: `repository:admin`, or `admin:repository:bitbucket` and `delete:permission:bitbucket`.
/// Refused with 401, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/#api-repositories-workspace-repo-slug-permissions-config-users-selected-user-id-delete).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::repositories;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let user = "{8a5c6f5e-0b0e-4f6b-9d2c-7d1f0c2b3a49}";
/// repositories::delete_user_permission("acme", "harbour", user).send(client).await?;
/// # Ok(())
/// # }
/// ```
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

/// Lists the accounts that watch a repository.
///
/// `GET /repositories/{workspace}/{repo_slug}/watchers`
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/#api-repositories-workspace-repo-slug-watchers-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::repositories;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let watchers = repositories::list_watchers("acme", "harbour").collect(client).await?;
/// println!("{} people watch", watchers.len());
/// # Ok(())
/// # }
/// ```
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

static LIST_PERMISSIONS_OF_CURRENT_USER: Operation = Operation::get(
    "repositories::list_permissions_of_current_user",
    "/user/permissions/repositories",
)
.scopes(&["account", "repository", "read:repository:bitbucket"])
.alternatives(&[2, 1]);

/// Lists the caller's permissions on repositories, in all workspaces.
///
/// `GET /user/permissions/repositories`
///
/// The list of a single workspace has taken its place. Each permission is the highest that
/// the caller has by any way; public repositories that the caller was given nothing on are
/// not listed.
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

static LIST_WORKSPACE_PERMISSIONS_OF_CURRENT_USER: Operation = Operation::get(
    "repositories::list_workspace_permissions_of_current_user",
    "/user/workspaces/{workspace}/permissions/repositories",
)
.scopes(&["account", "repository", "read:repository:bitbucket"])
.alternatives(&[2, 1]);

/// Lists the caller's permissions on the repositories of a workspace.
///
/// `GET /user/workspaces/{workspace}/permissions/repositories`
///
/// Each is the highest that the caller has by any way. Public repositories that the caller
/// was given nothing on are not listed. `q=permission > "read"` keeps those that can be
/// written to.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
///
/// Scopes: `account` and `repository`, or `read:repository:bitbucket`.
/// Refused with 400, 401, 403: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/#api-user-workspaces-workspace-permissions-repositories-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::repositories;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// // Where the caller may write.
/// let mut list = repositories::list_workspace_permissions_of_current_user("acme")
///     .q("permission > \"read\"")
///     .items(client);
/// while let Some(one) = list.try_next().await? {
///     println!(
///         "{}",
///         one.repository.and_then(|repository| repository.full_name).unwrap_or_default()
///     );
/// }
/// # Ok(())
/// # }
/// ```
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
