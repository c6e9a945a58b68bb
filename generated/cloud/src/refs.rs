//! Branches and tags.

use crate::models::{Branch, GitRef, NewBranch, Tag};
use bitbucket_runtime::{Integer, Operation, Page, PathText, Request, request};

static LIST: Operation = Operation::get("refs::list", "/repositories/{workspace}/{repo_slug}/refs")
    .scopes(&["repository", "read:repository:bitbucket"])
    .alternatives(&[1, 1]);

/// Lists refs.
///
/// `GET /repositories/{workspace}/{repo_slug}/refs`
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-refs/#api-repositories-workspace-repo-slug-refs-get).
#[inline]
pub fn list(workspace: impl PathText, repo_slug: impl PathText) -> ListRequest {
    ListRequest(Request::new(&LIST, &[workspace.path_value(), repo_slug.path_value()]))
}

request! {
    /// Request of [`list`].
    ListRequest => Page<GitRef>;

    /// Query `q`.
    q(q: &str) => set_query("q", q);

    /// Query `sort`.
    sort(sort: &str) => set_query("sort", sort);

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

static LIST_BRANCHES: Operation =
    Operation::get("refs::list_branches", "/repositories/{workspace}/{repo_slug}/refs/branches")
        .scopes(&["repository", "read:repository:bitbucket"])
        .alternatives(&[1, 1]);

/// Lists branches.
///
/// `GET /repositories/{workspace}/{repo_slug}/refs/branches`
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-refs/#api-repositories-workspace-repo-slug-refs-branches-get).
#[inline]
pub fn list_branches(workspace: impl PathText, repo_slug: impl PathText) -> ListBranchesRequest {
    ListBranchesRequest(Request::new(
        &LIST_BRANCHES,
        &[workspace.path_value(), repo_slug.path_value()],
    ))
}

request! {
    /// Request of [`list_branches`].
    ListBranchesRequest => Page<Branch>;

    /// Query `q`.
    q(q: &str) => set_query("q", q);

    /// Query `sort`.
    sort(sort: &str) => set_query("sort", sort);

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

static CREATE_BRANCH: Operation =
    Operation::post("refs::create_branch", "/repositories/{workspace}/{repo_slug}/refs/branches")
        .scopes(&["repository:write", "read:repository:bitbucket", "write:repository:bitbucket"])
        .alternatives(&[1, 2]);

/// Creates a branch.
///
/// `POST /repositories/{workspace}/{repo_slug}/refs/branches`
///
/// Scopes: `repository:write`, or `read:repository:bitbucket` and `write:repository:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-refs/#api-repositories-workspace-repo-slug-refs-branches-post).
#[inline]
pub fn create_branch(
    workspace: impl PathText,
    repo_slug: impl PathText,
    body: &NewBranch,
) -> CreateBranchRequest {
    CreateBranchRequest(
        Request::new(&CREATE_BRANCH, &[workspace.path_value(), repo_slug.path_value()])
            .with_model(body),
    )
}

request! {
    /// Request of [`create_branch`].
    CreateBranchRequest => Branch;
}

static GET_BRANCH: Operation = Operation::get(
    "refs::get_branch",
    "/repositories/{workspace}/{repo_slug}/refs/branches/{name}",
)
.scopes(&["repository", "read:repository:bitbucket"])
.alternatives(&[1, 1]);

/// Gets a branch.
///
/// `GET /repositories/{workspace}/{repo_slug}/refs/branches/{name}`
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-refs/#api-repositories-workspace-repo-slug-refs-branches-name-get).
#[inline]
pub fn get_branch(
    workspace: impl PathText,
    repo_slug: impl PathText,
    name: impl PathText,
) -> GetBranchRequest {
    GetBranchRequest(Request::new(
        &GET_BRANCH,
        &[workspace.path_value(), repo_slug.path_value(), name.path_value()],
    ))
}

request! {
    /// Request of [`get_branch`].
    GetBranchRequest => Branch;

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static DELETE_BRANCH: Operation = Operation::delete(
    "refs::delete_branch",
    "/repositories/{workspace}/{repo_slug}/refs/branches/{name}",
)
.scopes(&["repository:write", "write:repository:bitbucket"])
.alternatives(&[1, 1]);

/// Deletes a branch.
///
/// `DELETE /repositories/{workspace}/{repo_slug}/refs/branches/{name}`
///
/// Scopes: `repository:write`, or `write:repository:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-refs/#api-repositories-workspace-repo-slug-refs-branches-name-delete).
#[inline]
pub fn delete_branch(
    workspace: impl PathText,
    repo_slug: impl PathText,
    name: impl PathText,
) -> DeleteBranchRequest {
    DeleteBranchRequest(Request::new(
        &DELETE_BRANCH,
        &[workspace.path_value(), repo_slug.path_value(), name.path_value()],
    ))
}

request! {
    /// Request of [`delete_branch`].
    DeleteBranchRequest => ();
}

static LIST_TAGS: Operation =
    Operation::get("refs::list_tags", "/repositories/{workspace}/{repo_slug}/refs/tags")
        .scopes(&["repository", "read:repository:bitbucket"])
        .alternatives(&[1, 1]);

/// Lists tags.
///
/// `GET /repositories/{workspace}/{repo_slug}/refs/tags`
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-refs/#api-repositories-workspace-repo-slug-refs-tags-get).
#[inline]
pub fn list_tags(workspace: impl PathText, repo_slug: impl PathText) -> ListTagsRequest {
    ListTagsRequest(Request::new(&LIST_TAGS, &[workspace.path_value(), repo_slug.path_value()]))
}

request! {
    /// Request of [`list_tags`].
    ListTagsRequest => Page<Tag>;

    /// Query `q`.
    q(q: &str) => set_query("q", q);

    /// Query `sort`.
    sort(sort: &str) => set_query("sort", sort);

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

static CREATE_TAG: Operation =
    Operation::post("refs::create_tag", "/repositories/{workspace}/{repo_slug}/refs/tags")
        .scopes(&["repository:write", "read:repository:bitbucket", "write:repository:bitbucket"])
        .alternatives(&[1, 2]);

/// Creates a tag.
///
/// `POST /repositories/{workspace}/{repo_slug}/refs/tags`
///
/// Scopes: `repository:write`, or `read:repository:bitbucket` and `write:repository:bitbucket`.
/// Refused with 400: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-refs/#api-repositories-workspace-repo-slug-refs-tags-post).
#[inline]
pub fn create_tag(
    workspace: impl PathText,
    repo_slug: impl PathText,
    body: &Tag,
) -> CreateTagRequest {
    CreateTagRequest(
        Request::new(&CREATE_TAG, &[workspace.path_value(), repo_slug.path_value()])
            .with_model(body),
    )
}

request! {
    /// Request of [`create_tag`].
    CreateTagRequest => Tag;
}

static GET_TAG: Operation =
    Operation::get("refs::get_tag", "/repositories/{workspace}/{repo_slug}/refs/tags/{name}")
        .scopes(&["repository", "read:repository:bitbucket"])
        .alternatives(&[1, 1]);

/// Gets a tag.
///
/// `GET /repositories/{workspace}/{repo_slug}/refs/tags/{name}`
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-refs/#api-repositories-workspace-repo-slug-refs-tags-name-get).
#[inline]
pub fn get_tag(
    workspace: impl PathText,
    repo_slug: impl PathText,
    name: impl PathText,
) -> GetTagRequest {
    GetTagRequest(Request::new(
        &GET_TAG,
        &[workspace.path_value(), repo_slug.path_value(), name.path_value()],
    ))
}

request! {
    /// Request of [`get_tag`].
    GetTagRequest => Tag;

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static DELETE_TAG: Operation =
    Operation::delete("refs::delete_tag", "/repositories/{workspace}/{repo_slug}/refs/tags/{name}")
        .scopes(&["repository:write", "write:repository:bitbucket"])
        .alternatives(&[1, 1]);

/// Deletes a tag.
///
/// `DELETE /repositories/{workspace}/{repo_slug}/refs/tags/{name}`
///
/// Scopes: `repository:write`, or `write:repository:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-refs/#api-repositories-workspace-repo-slug-refs-tags-name-delete).
#[inline]
pub fn delete_tag(
    workspace: impl PathText,
    repo_slug: impl PathText,
    name: impl PathText,
) -> DeleteTagRequest {
    DeleteTagRequest(Request::new(
        &DELETE_TAG,
        &[workspace.path_value(), repo_slug.path_value(), name.path_value()],
    ))
}

request! {
    /// Request of [`delete_tag`].
    DeleteTagRequest => ();
}
