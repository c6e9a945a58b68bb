//! Branches and tags.

use bitbucket_runtime::{Operation, Page, Request, request};
use crate::models::{Branch, GitRef, NewBranch, Tag};

static LIST: Operation = Operation::get("refs::list", "/repositories/{workspace}/{repo_slug}/refs")
    .scopes(&["repository", "read:repository:bitbucket"]);

/// Lists refs.
///
/// `GET /repositories/{workspace}/{repo_slug}/refs`
///
/// Scopes: `repository`, `read:repository:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-refs/#api-repositories-workspace-repo-slug-refs-get).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1refs/get`
#[inline]
pub fn list(workspace: &str, repo_slug: &str) -> ListRequest {
    ListRequest(Request::new(&LIST, &[workspace.into(), repo_slug.into()]))
}

/// Request of [`list`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListRequest(Request<Page<GitRef>>);

request!(ListRequest => Page<GitRef>);

impl ListRequest {
    /// Query `q`.
    ///
    /// `#/paths/~1repositories~1{workspace}~1{repo_slug}~1refs/get/parameters/0`
    #[inline]
    pub fn q(mut self, q: &str) -> Self {
        self.0.set_query("q", q);
        self
    }

    /// Query `sort`.
    ///
    /// `#/paths/~1repositories~1{workspace}~1{repo_slug}~1refs/get/parameters/1`
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

static LIST_BRANCHES: Operation = Operation::get(
    "refs::list_branches",
    "/repositories/{workspace}/{repo_slug}/refs/branches",
).scopes(&["repository", "read:repository:bitbucket"]);

/// Lists branches.
///
/// `GET /repositories/{workspace}/{repo_slug}/refs/branches`
///
/// Scopes: `repository`, `read:repository:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-refs/#api-repositories-workspace-repo-slug-refs-branches-get).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1refs~1branches/get`
#[inline]
pub fn list_branches(workspace: &str, repo_slug: &str) -> ListBranchesRequest {
    ListBranchesRequest(
        Request::new(&LIST_BRANCHES, &[workspace.into(), repo_slug.into()]),
    )
}

/// Request of [`list_branches`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListBranchesRequest(Request<Page<Branch>>);

request!(ListBranchesRequest => Page<Branch>);

impl ListBranchesRequest {
    /// Query `q`.
    ///
    /// `#/paths/~1repositories~1{workspace}~1{repo_slug}~1refs~1branches/get/parameters/0`
    #[inline]
    pub fn q(mut self, q: &str) -> Self {
        self.0.set_query("q", q);
        self
    }

    /// Query `sort`.
    ///
    /// `#/paths/~1repositories~1{workspace}~1{repo_slug}~1refs~1branches/get/parameters/1`
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

static CREATE_BRANCH: Operation = Operation::post(
    "refs::create_branch",
    "/repositories/{workspace}/{repo_slug}/refs/branches",
).scopes(&["repository:write", "read:repository:bitbucket", "write:repository:bitbucket"]);

/// Creates a branch.
///
/// `POST /repositories/{workspace}/{repo_slug}/refs/branches`
///
/// Scopes: `repository:write`, `read:repository:bitbucket`, `write:repository:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-refs/#api-repositories-workspace-repo-slug-refs-branches-post).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1refs~1branches/post`
#[inline]
pub fn create_branch(
    workspace: &str,
    repo_slug: &str,
    body: &NewBranch,
) -> Request<Branch> {
    Request::new(&CREATE_BRANCH, &[workspace.into(), repo_slug.into()]).json(body)
}

static GET_BRANCH: Operation = Operation::get(
    "refs::get_branch",
    "/repositories/{workspace}/{repo_slug}/refs/branches/{name}",
).scopes(&["repository", "read:repository:bitbucket"]);

/// Gets a branch.
///
/// `GET /repositories/{workspace}/{repo_slug}/refs/branches/{name}`
///
/// Scopes: `repository`, `read:repository:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-refs/#api-repositories-workspace-repo-slug-refs-branches-name-get).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1refs~1branches~1{name}/get`
#[inline]
pub fn get_branch(workspace: &str, repo_slug: &str, name: &str) -> GetBranchRequest {
    GetBranchRequest(
        Request::new(&GET_BRANCH, &[workspace.into(), repo_slug.into(), name.into()]),
    )
}

/// Request of [`get_branch`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetBranchRequest(Request<Branch>);

request!(GetBranchRequest => Branch);

impl GetBranchRequest {
    /// Query `fields`.
    ///
    /// `#/components/parameters/fields`
    #[inline]
    pub fn fields(mut self, fields: &str) -> Self {
        self.0.set_query("fields", fields);
        self
    }
}

static DELETE_BRANCH: Operation = Operation::delete(
    "refs::delete_branch",
    "/repositories/{workspace}/{repo_slug}/refs/branches/{name}",
).scopes(&["repository:write", "write:repository:bitbucket"]);

/// Deletes a branch.
///
/// `DELETE /repositories/{workspace}/{repo_slug}/refs/branches/{name}`
///
/// Scopes: `repository:write`, `write:repository:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-refs/#api-repositories-workspace-repo-slug-refs-branches-name-delete).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1refs~1branches~1{name}/delete`
#[inline]
pub fn delete_branch(workspace: &str, repo_slug: &str, name: &str) -> Request<()> {
    Request::new(&DELETE_BRANCH, &[workspace.into(), repo_slug.into(), name.into()])
}

static LIST_TAGS: Operation = Operation::get(
    "refs::list_tags",
    "/repositories/{workspace}/{repo_slug}/refs/tags",
).scopes(&["repository", "read:repository:bitbucket"]);

/// Lists tags.
///
/// `GET /repositories/{workspace}/{repo_slug}/refs/tags`
///
/// Scopes: `repository`, `read:repository:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-refs/#api-repositories-workspace-repo-slug-refs-tags-get).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1refs~1tags/get`
#[inline]
pub fn list_tags(workspace: &str, repo_slug: &str) -> ListTagsRequest {
    ListTagsRequest(Request::new(&LIST_TAGS, &[workspace.into(), repo_slug.into()]))
}

/// Request of [`list_tags`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListTagsRequest(Request<Page<Tag>>);

request!(ListTagsRequest => Page<Tag>);

impl ListTagsRequest {
    /// Query `q`.
    ///
    /// `#/paths/~1repositories~1{workspace}~1{repo_slug}~1refs~1tags/get/parameters/0`
    #[inline]
    pub fn q(mut self, q: &str) -> Self {
        self.0.set_query("q", q);
        self
    }

    /// Query `sort`.
    ///
    /// `#/paths/~1repositories~1{workspace}~1{repo_slug}~1refs~1tags/get/parameters/1`
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

static CREATE_TAG: Operation = Operation::post(
    "refs::create_tag",
    "/repositories/{workspace}/{repo_slug}/refs/tags",
).scopes(&["repository:write", "read:repository:bitbucket", "write:repository:bitbucket"]);

/// Creates a tag.
///
/// `POST /repositories/{workspace}/{repo_slug}/refs/tags`
///
/// Scopes: `repository:write`, `read:repository:bitbucket`, `write:repository:bitbucket`.
/// Refused with 400: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-refs/#api-repositories-workspace-repo-slug-refs-tags-post).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1refs~1tags/post`
#[inline]
pub fn create_tag(workspace: &str, repo_slug: &str, body: &Tag) -> Request<Tag> {
    Request::new(&CREATE_TAG, &[workspace.into(), repo_slug.into()]).json(body)
}

static GET_TAG: Operation = Operation::get(
    "refs::get_tag",
    "/repositories/{workspace}/{repo_slug}/refs/tags/{name}",
).scopes(&["repository", "read:repository:bitbucket"]);

/// Gets a tag.
///
/// `GET /repositories/{workspace}/{repo_slug}/refs/tags/{name}`
///
/// Scopes: `repository`, `read:repository:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-refs/#api-repositories-workspace-repo-slug-refs-tags-name-get).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1refs~1tags~1{name}/get`
#[inline]
pub fn get_tag(workspace: &str, repo_slug: &str, name: &str) -> GetTagRequest {
    GetTagRequest(
        Request::new(&GET_TAG, &[workspace.into(), repo_slug.into(), name.into()]),
    )
}

/// Request of [`get_tag`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetTagRequest(Request<Tag>);

request!(GetTagRequest => Tag);

impl GetTagRequest {
    /// Query `fields`.
    ///
    /// `#/components/parameters/fields`
    #[inline]
    pub fn fields(mut self, fields: &str) -> Self {
        self.0.set_query("fields", fields);
        self
    }
}

static DELETE_TAG: Operation = Operation::delete(
    "refs::delete_tag",
    "/repositories/{workspace}/{repo_slug}/refs/tags/{name}",
).scopes(&["repository:write", "write:repository:bitbucket"]);

/// Deletes a tag.
///
/// `DELETE /repositories/{workspace}/{repo_slug}/refs/tags/{name}`
///
/// Scopes: `repository:write`, `write:repository:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-refs/#api-repositories-workspace-repo-slug-refs-tags-name-delete).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1refs~1tags~1{name}/delete`
#[inline]
pub fn delete_tag(workspace: &str, repo_slug: &str, name: &str) -> Request<()> {
    Request::new(&DELETE_TAG, &[workspace.into(), repo_slug.into(), name.into()])
}
