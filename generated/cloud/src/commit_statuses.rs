//! Build statuses that other systems report on a commit.

use crate::models::CommitStatus;
use bitbucket_runtime::{Integer, Operation, Page, PathText, Request, request};

static LIST_FOR_COMMIT: Operation = Operation::get(
    "commit_statuses::list_for_commit",
    "/repositories/{workspace}/{repo_slug}/commit/{commit}/statuses",
)
.scopes(&["repository", "read:repository:bitbucket"])
.alternatives(&[1, 1]);

/// Lists commit statuses for a commit.
///
/// `GET /repositories/{workspace}/{repo_slug}/commit/{commit}/statuses`
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// Refused with 401, without a body that is known.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commit-statuses/#api-repositories-workspace-repo-slug-commit-commit-statuses-get).
#[inline]
pub fn list_for_commit(
    workspace: impl PathText,
    repo_slug: impl PathText,
    commit: impl PathText,
) -> ListForCommitRequest {
    ListForCommitRequest(Request::new(
        &LIST_FOR_COMMIT,
        &[workspace.path_value(), repo_slug.path_value(), commit.path_value()],
    ))
}

request! {
    /// Request of [`list_for_commit`].
    ListForCommitRequest => Page<CommitStatus>;

    /// Query `refname`.
    ref_name(ref_name: &str) => set_query("refname", ref_name);

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

static CREATE_BUILD: Operation = Operation::post(
    "commit_statuses::create_build",
    "/repositories/{workspace}/{repo_slug}/commit/{commit}/statuses/build",
)
.scopes(&["repository", "read:repository:bitbucket"])
.alternatives(&[1, 1]);

/// Creates a build.
///
/// `POST /repositories/{workspace}/{repo_slug}/commit/{commit}/statuses/build`
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// Refused with 401, without a body that is known.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commit-statuses/#api-repositories-workspace-repo-slug-commit-commit-statuses-build-post).
#[inline]
pub fn create_build(
    workspace: impl PathText,
    repo_slug: impl PathText,
    commit: impl PathText,
    body: &CommitStatus,
) -> CreateBuildRequest {
    CreateBuildRequest(
        Request::new(
            &CREATE_BUILD,
            &[workspace.path_value(), repo_slug.path_value(), commit.path_value()],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`create_build`].
    CreateBuildRequest => CommitStatus;
}

static GET_BUILD: Operation = Operation::get(
    "commit_statuses::get_build",
    "/repositories/{workspace}/{repo_slug}/commit/{commit}/statuses/build/{key}",
)
.scopes(&["repository", "read:repository:bitbucket"])
.alternatives(&[1, 1]);

/// Gets a build.
///
/// `GET /repositories/{workspace}/{repo_slug}/commit/{commit}/statuses/build/{key}`
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// Refused with 401, without a body that is known.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commit-statuses/#api-repositories-workspace-repo-slug-commit-commit-statuses-build-key-get).
#[inline]
pub fn get_build(
    workspace: impl PathText,
    repo_slug: impl PathText,
    commit: impl PathText,
    key: impl PathText,
) -> GetBuildRequest {
    GetBuildRequest(Request::new(
        &GET_BUILD,
        &[workspace.path_value(), repo_slug.path_value(), commit.path_value(), key.path_value()],
    ))
}

request! {
    /// Request of [`get_build`].
    GetBuildRequest => CommitStatus;

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static UPDATE_BUILD: Operation = Operation::put(
    "commit_statuses::update_build",
    "/repositories/{workspace}/{repo_slug}/commit/{commit}/statuses/build/{key}",
)
.scopes(&["repository", "read:repository:bitbucket"])
.alternatives(&[1, 1]);

/// Updates a build.
///
/// `PUT /repositories/{workspace}/{repo_slug}/commit/{commit}/statuses/build/{key}`
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// Refused with 401, without a body that is known.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commit-statuses/#api-repositories-workspace-repo-slug-commit-commit-statuses-build-key-put).
#[inline]
pub fn update_build(
    workspace: impl PathText,
    repo_slug: impl PathText,
    commit: impl PathText,
    key: impl PathText,
    body: &CommitStatus,
) -> UpdateBuildRequest {
    UpdateBuildRequest(
        Request::new(
            &UPDATE_BUILD,
            &[
                workspace.path_value(),
                repo_slug.path_value(),
                commit.path_value(),
                key.path_value(),
            ],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`update_build`].
    UpdateBuildRequest => CommitStatus;
}
