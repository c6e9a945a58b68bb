//! Who may push, delete or merge on which branches, and what a merge demands first.

use crate::models::BranchRestriction;
use bitbucket_runtime::{Integer, Operation, Page, PathText, Request, request};

static LIST: Operation = Operation::get(
    "branch_restrictions::list",
    "/repositories/{workspace}/{repo_slug}/branch-restrictions",
)
.scopes(&["repository:admin", "admin:repository:bitbucket"])
.alternatives(&[1, 1]);

/// Lists the branch restrictions of a repository.
///
/// `GET /repositories/{workspace}/{repo_slug}/branch-restrictions`
///
/// Only an administrator of the repository may see them.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
///
/// Scopes: `repository:admin`, or `admin:repository:bitbucket`.
/// Refused with 401, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-branch-restrictions/#api-repositories-workspace-repo-slug-branch-restrictions-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::branch_restrictions;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let rules =
///     branch_restrictions::list("acme", "harbour").pattern("main").collect(client).await?;
/// for rule in rules {
///     println!("{:?} {}", rule.kind, rule.value.unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list(workspace: impl PathText, repo_slug: impl PathText) -> ListRequest {
    ListRequest(Request::new(&LIST, &[workspace.path_value(), repo_slug.path_value()]))
}

request! {
    /// Request of [`list`].
    ListRequest => Page<BranchRestriction>;

    /// Keeps the rules that restrict this, as in `push` or `require_approvals_to_merge`.
    ///
    /// Query `kind`.
    kind(kind: &str) => set_query("kind", kind);

    /// Keeps the rules that were made with this pattern of branch names, letter for letter.
    ///
    /// Query `pattern`.
    pattern(pattern: &str) => set_query("pattern", pattern);

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

static CREATE: Operation = Operation::post(
    "branch_restrictions::create",
    "/repositories/{workspace}/{repo_slug}/branch-restrictions",
)
.scopes(&["repository:admin", "admin:repository:bitbucket"])
.alternatives(&[1, 1]);

/// Creates a branch restriction.
///
/// `POST /repositories/{workspace}/{repo_slug}/branch-restrictions`
///
/// `kind` says what is restricted. `push` and `restrict_merges` take `users` and `groups`,
/// who are the only ones to be let through: with both lists empty, nobody is. The kinds
/// that ask for a number, such as `require_approvals_to_merge`, take it as `value`.
///
/// Which branches it is about: with `branch_match_kind` `glob`, those whose name fits
/// `pattern`, where `*` stands for anything (`release/*`); with `branching_model`, those of
/// the `branch_type`, as in `production`.
///
/// There is one rule for each kind and match. Several may fit the same branch, and what
/// they do together may surprise. Only an administrator of the repository may do it.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
///
/// Scopes: `repository:admin`, or `admin:repository:bitbucket`.
/// Refused with 401, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-branch-restrictions/#api-repositories-workspace-repo-slug-branch-restrictions-post).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::branch_restrictions;
/// use bitbucket_cloud::models::{BranchMatchKind, BranchRestriction, BranchRestrictionKind};
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// // Two approvals, before anything is merged into a release.
/// let rule = BranchRestriction::default()
///     .with_kind(BranchRestrictionKind::RequireApprovalsToMerge)
///     .with_branch_match_kind(BranchMatchKind::Glob)
///     .with_pattern("release/*")
///     .with_value(2);
/// let rule = branch_restrictions::create("acme", "harbour", &rule).send(client).await?;
/// println!("{}", rule.id.unwrap_or_default());
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(
    workspace: impl PathText,
    repo_slug: impl PathText,
    body: &BranchRestriction,
) -> CreateRequest {
    CreateRequest(
        Request::new(&CREATE, &[workspace.path_value(), repo_slug.path_value()]).with_model(body),
    )
}

request! {
    /// Request of [`create`].
    CreateRequest => BranchRestriction;
}

static GET: Operation = Operation::get(
    "branch_restrictions::get",
    "/repositories/{workspace}/{repo_slug}/branch-restrictions/{id}",
)
.scopes(&["repository:admin", "admin:repository:bitbucket"])
.alternatives(&[1, 1]);

/// Gives a branch restriction.
///
/// `GET /repositories/{workspace}/{repo_slug}/branch-restrictions/{id}`
///
/// Only an administrator of the repository may see it.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `id`: The number of the rule.
///
/// Scopes: `repository:admin`, or `admin:repository:bitbucket`.
/// Refused with 401, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-branch-restrictions/#api-repositories-workspace-repo-slug-branch-restrictions-id-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::branch_restrictions;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let rule = branch_restrictions::get("acme", "harbour", 77).send(client).await?;
/// let exempt = rule.users.unwrap_or_default();
/// println!("{} people may push all the same", exempt.len());
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn get(workspace: impl PathText, repo_slug: impl PathText, id: impl Integer) -> GetRequest {
    GetRequest(Request::new(
        &GET,
        &[workspace.path_value(), repo_slug.path_value(), id.path_value()],
    ))
}

request! {
    /// Request of [`get`].
    GetRequest => BranchRestriction;

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

static UPDATE: Operation = Operation::put(
    "branch_restrictions::update",
    "/repositories/{workspace}/{repo_slug}/branch-restrictions/{id}",
)
.scopes(&["repository:admin", "admin:repository:bitbucket"])
.alternatives(&[1, 1]);

/// Changes a branch restriction.
///
/// `PUT /repositories/{workspace}/{repo_slug}/branch-restrictions/{id}`
///
/// What is left out stays as it is. This is also the way to let more users or groups
/// through. Only an administrator of the repository may do it.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `id`: The number of the rule.
///
/// Scopes: `repository:admin`, or `admin:repository:bitbucket`.
/// Refused with 401, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-branch-restrictions/#api-repositories-workspace-repo-slug-branch-restrictions-id-put).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::branch_restrictions;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let rule = branch_restrictions::get("acme", "harbour", 77).send(client).await?;
/// let stricter = rule.with_value(3);
/// branch_restrictions::update("acme", "harbour", 77, &stricter).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update(
    workspace: impl PathText,
    repo_slug: impl PathText,
    id: impl Integer,
    body: &BranchRestriction,
) -> UpdateRequest {
    UpdateRequest(
        Request::new(&UPDATE, &[workspace.path_value(), repo_slug.path_value(), id.path_value()])
            .with_model(body),
    )
}

request! {
    /// Request of [`update`].
    UpdateRequest => BranchRestriction;
}

static DELETE: Operation = Operation::delete(
    "branch_restrictions::delete",
    "/repositories/{workspace}/{repo_slug}/branch-restrictions/{id}",
)
.scopes(&["repository:admin", "admin:repository:bitbucket"])
.alternatives(&[1, 1]);

/// Deletes a branch restriction.
///
/// `DELETE /repositories/{workspace}/{repo_slug}/branch-restrictions/{id}`
///
/// Only an administrator of the repository may do it.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `id`: The number of the rule.
///
/// Scopes: `repository:admin`, or `admin:repository:bitbucket`.
/// Refused with 401, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-branch-restrictions/#api-repositories-workspace-repo-slug-branch-restrictions-id-delete).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::branch_restrictions;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// branch_restrictions::delete("acme", "harbour", 77).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn delete(
    workspace: impl PathText,
    repo_slug: impl PathText,
    id: impl Integer,
) -> DeleteRequest {
    DeleteRequest(Request::new(
        &DELETE,
        &[workspace.path_value(), repo_slug.path_value(), id.path_value()],
    ))
}

request! {
    /// Request of [`delete`].
    DeleteRequest => ();
}
