//! Who may push, delete or merge on which branches, and what a merge demands first.

use crate::models::BranchRestriction;
use bitbucket_runtime::{Operation, Page, Request, request};

static LIST: Operation = Operation::get(
    "branch_restrictions::list",
    "/repositories/{workspace}/{repo_slug}/branch-restrictions",
)
.scopes(&["repository:admin", "admin:repository:bitbucket"])
.alternatives(&[1, 1]);

/// Lists branch restrictions.
///
/// `GET /repositories/{workspace}/{repo_slug}/branch-restrictions`
///
/// Scopes: `repository:admin`, or `admin:repository:bitbucket`.
/// Refused with 401, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-branch-restrictions/#api-repositories-workspace-repo-slug-branch-restrictions-get).
#[inline]
pub fn list(workspace: &str, repo_slug: &str) -> ListRequest {
    ListRequest(Request::new(&LIST, &[workspace.into(), repo_slug.into()]))
}

request! {
    /// Request of [`list`].
    ListRequest => Page<BranchRestriction>;

    /// Query `kind`.
    kind(kind: &str) => set_query("kind", kind);

    /// Query `pattern`.
    pattern(pattern: &str) => set_query("pattern", pattern);

    /// Query `page`.
    page(page: i64) => set_query("page", page);

    /// Query `pagelen`.
    pagelen(pagelen: i64) => set_query("pagelen", pagelen);

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
/// Scopes: `repository:admin`, or `admin:repository:bitbucket`.
/// Refused with 401, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-branch-restrictions/#api-repositories-workspace-repo-slug-branch-restrictions-post).
#[inline]
pub fn create(
    workspace: &str,
    repo_slug: &str,
    body: &BranchRestriction,
) -> Request<BranchRestriction> {
    Request::new(&CREATE, &[workspace.into(), repo_slug.into()]).json(body)
}

static GET: Operation = Operation::get(
    "branch_restrictions::get",
    "/repositories/{workspace}/{repo_slug}/branch-restrictions/{id}",
)
.scopes(&["repository:admin", "admin:repository:bitbucket"])
.alternatives(&[1, 1]);

/// Gets a branch restriction.
///
/// `GET /repositories/{workspace}/{repo_slug}/branch-restrictions/{id}`
///
/// Scopes: `repository:admin`, or `admin:repository:bitbucket`.
/// Refused with 401, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-branch-restrictions/#api-repositories-workspace-repo-slug-branch-restrictions-id-get).
#[inline]
pub fn get(workspace: &str, repo_slug: &str, id: &str) -> GetRequest {
    GetRequest(Request::new(&GET, &[workspace.into(), repo_slug.into(), id.into()]))
}

request! {
    /// Request of [`get`].
    GetRequest => BranchRestriction;

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static UPDATE: Operation = Operation::put(
    "branch_restrictions::update",
    "/repositories/{workspace}/{repo_slug}/branch-restrictions/{id}",
)
.scopes(&["repository:admin", "admin:repository:bitbucket"])
.alternatives(&[1, 1]);

/// Updates a branch restriction.
///
/// `PUT /repositories/{workspace}/{repo_slug}/branch-restrictions/{id}`
///
/// Scopes: `repository:admin`, or `admin:repository:bitbucket`.
/// Refused with 401, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-branch-restrictions/#api-repositories-workspace-repo-slug-branch-restrictions-id-put).
#[inline]
pub fn update(
    workspace: &str,
    repo_slug: &str,
    id: &str,
    body: &BranchRestriction,
) -> Request<BranchRestriction> {
    Request::new(&UPDATE, &[workspace.into(), repo_slug.into(), id.into()]).json(body)
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
/// Scopes: `repository:admin`, or `admin:repository:bitbucket`.
/// Refused with 401, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-branch-restrictions/#api-repositories-workspace-repo-slug-branch-restrictions-id-delete).
#[inline]
pub fn delete(workspace: &str, repo_slug: &str, id: &str) -> Request<()> {
    Request::new(&DELETE, &[workspace.into(), repo_slug.into(), id.into()])
}
