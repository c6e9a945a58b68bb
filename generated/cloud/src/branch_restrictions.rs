//! Who may push, delete or merge on which branches, and what a merge demands first.

use bitbucket_runtime::{Operation, Page, Request, request};
use crate::models::BranchRestriction;

static LIST: Operation = Operation::get(
    "branch_restrictions::list",
    "/repositories/{workspace}/{repo_slug}/branch-restrictions",
).scopes(&["repository:admin", "admin:repository:bitbucket"]);

/// Lists branch restrictions.
///
/// `GET /repositories/{workspace}/{repo_slug}/branch-restrictions`
///
/// Scopes: `repository:admin`, `admin:repository:bitbucket`.
/// Refused with 401, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-branch-restrictions/#api-repositories-workspace-repo-slug-branch-restrictions-get).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1branch-restrictions/get`
#[inline]
pub fn list(workspace: &str, repo_slug: &str) -> ListRequest {
    ListRequest(Request::new(&LIST, &[workspace.into(), repo_slug.into()]))
}

/// Request of [`list`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListRequest(Request<Page<BranchRestriction>>);

request!(ListRequest => Page<BranchRestriction>);

impl ListRequest {
    /// Query `kind`.
    ///
    /// `#/paths/~1repositories~1{workspace}~1{repo_slug}~1branch-restrictions/get/parameters/0`
    #[inline]
    pub fn kind(mut self, kind: &str) -> Self {
        self.0.set_query("kind", kind);
        self
    }

    /// Query `pattern`.
    ///
    /// `#/paths/~1repositories~1{workspace}~1{repo_slug}~1branch-restrictions/get/parameters/1`
    #[inline]
    pub fn pattern(mut self, pattern: &str) -> Self {
        self.0.set_query("pattern", pattern);
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

static CREATE: Operation = Operation::post(
    "branch_restrictions::create",
    "/repositories/{workspace}/{repo_slug}/branch-restrictions",
).scopes(&["repository:admin", "admin:repository:bitbucket"]);

/// Creates a branch restriction.
///
/// `POST /repositories/{workspace}/{repo_slug}/branch-restrictions`
///
/// Scopes: `repository:admin`, `admin:repository:bitbucket`.
/// Refused with 401, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-branch-restrictions/#api-repositories-workspace-repo-slug-branch-restrictions-post).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1branch-restrictions/post`
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
).scopes(&["repository:admin", "admin:repository:bitbucket"]);

/// Gets a branch restriction.
///
/// `GET /repositories/{workspace}/{repo_slug}/branch-restrictions/{id}`
///
/// Scopes: `repository:admin`, `admin:repository:bitbucket`.
/// Refused with 401, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-branch-restrictions/#api-repositories-workspace-repo-slug-branch-restrictions-id-get).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1branch-restrictions~1{id}/get`
#[inline]
pub fn get(workspace: &str, repo_slug: &str, id: &str) -> GetRequest {
    GetRequest(Request::new(&GET, &[workspace.into(), repo_slug.into(), id.into()]))
}

/// Request of [`get`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetRequest(Request<BranchRestriction>);

request!(GetRequest => BranchRestriction);

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

static UPDATE: Operation = Operation::put(
    "branch_restrictions::update",
    "/repositories/{workspace}/{repo_slug}/branch-restrictions/{id}",
).scopes(&["repository:admin", "admin:repository:bitbucket"]);

/// Updates a branch restriction.
///
/// `PUT /repositories/{workspace}/{repo_slug}/branch-restrictions/{id}`
///
/// Scopes: `repository:admin`, `admin:repository:bitbucket`.
/// Refused with 401, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-branch-restrictions/#api-repositories-workspace-repo-slug-branch-restrictions-id-put).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1branch-restrictions~1{id}/put`
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
).scopes(&["repository:admin", "admin:repository:bitbucket"]);

/// Deletes a branch restriction.
///
/// `DELETE /repositories/{workspace}/{repo_slug}/branch-restrictions/{id}`
///
/// Scopes: `repository:admin`, `admin:repository:bitbucket`.
/// Refused with 401, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-branch-restrictions/#api-repositories-workspace-repo-slug-branch-restrictions-id-delete).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1branch-restrictions~1{id}/delete`
#[inline]
pub fn delete(workspace: &str, repo_slug: &str, id: &str) -> Request<()> {
    Request::new(&DELETE, &[workspace.into(), repo_slug.into(), id.into()])
}
