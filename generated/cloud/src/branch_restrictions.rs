//! Who may push, delete or merge on which branches, and what a merge demands first.

use crate::models::BranchRestriction;
use bitbucket_runtime::{Integer, Operation, Page, PathText, Request, request};

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
pub fn list(workspace: impl PathText, repo_slug: impl PathText) -> ListRequest {
    ListRequest(Request::new(&LIST, &[workspace.path_value(), repo_slug.path_value()]))
}

request! {
    /// Request of [`list`].
    ListRequest => Page<BranchRestriction>;

    /// Query `kind`.
    kind(kind: &str) => set_query("kind", kind);

    /// Query `pattern`.
    pattern(pattern: &str) => set_query("pattern", pattern);

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

/// Gets a branch restriction.
///
/// `GET /repositories/{workspace}/{repo_slug}/branch-restrictions/{id}`
///
/// Scopes: `repository:admin`, or `admin:repository:bitbucket`.
/// Refused with 401, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-branch-restrictions/#api-repositories-workspace-repo-slug-branch-restrictions-id-get).
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
/// Scopes: `repository:admin`, or `admin:repository:bitbucket`.
/// Refused with 401, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-branch-restrictions/#api-repositories-workspace-repo-slug-branch-restrictions-id-delete).
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
