//! Build statuses that other systems report on a commit.

use bitbucket_runtime::{Operation, Page, Request, request};
use crate::models::CommitStatus;

static LIST_FOR_COMMIT: Operation = Operation::get(
    "commit_statuses::list_for_commit",
    "/repositories/{workspace}/{repo_slug}/commit/{commit}/statuses",
).scopes(&["repository", "read:repository:bitbucket"]);

/// Lists commit statuses for a commit.
///
/// `GET /repositories/{workspace}/{repo_slug}/commit/{commit}/statuses`
///
/// Scopes: `repository`, `read:repository:bitbucket`.
/// Refused with 401, without a body that is known.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commit-statuses/#api-repositories-workspace-repo-slug-commit-commit-statuses-get).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1commit~1{commit}~1statuses/get`
#[inline]
pub fn list_for_commit(
    workspace: &str,
    repo_slug: &str,
    commit: &str,
) -> ListForCommitRequest {
    ListForCommitRequest(
        Request::new(
            &LIST_FOR_COMMIT,
            &[workspace.into(), repo_slug.into(), commit.into()],
        ),
    )
}

/// Request of [`list_for_commit`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListForCommitRequest(Request<Page<CommitStatus>>);

request!(ListForCommitRequest => Page<CommitStatus>);

impl ListForCommitRequest {
    /// Query `refname`.
    ///
    /// `#/paths/~1repositories~1{workspace}~1{repo_slug}~1commit~1{commit}~1statuses/get/parameters/0`
    #[inline]
    pub fn ref_name(mut self, ref_name: &str) -> Self {
        self.0.set_query("refname", ref_name);
        self
    }

    /// Query `q`.
    ///
    /// `#/paths/~1repositories~1{workspace}~1{repo_slug}~1commit~1{commit}~1statuses/get/parameters/1`
    #[inline]
    pub fn q(mut self, q: &str) -> Self {
        self.0.set_query("q", q);
        self
    }

    /// Query `sort`.
    ///
    /// `#/paths/~1repositories~1{workspace}~1{repo_slug}~1commit~1{commit}~1statuses/get/parameters/2`
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

static CREATE_BUILD: Operation = Operation::post(
    "commit_statuses::create_build",
    "/repositories/{workspace}/{repo_slug}/commit/{commit}/statuses/build",
).scopes(&["repository", "read:repository:bitbucket"]);

/// Creates a build.
///
/// `POST /repositories/{workspace}/{repo_slug}/commit/{commit}/statuses/build`
///
/// Scopes: `repository`, `read:repository:bitbucket`.
/// Refused with 401, without a body that is known.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commit-statuses/#api-repositories-workspace-repo-slug-commit-commit-statuses-build-post).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1commit~1{commit}~1statuses~1build/post`
#[inline]
pub fn create_build(
    workspace: &str,
    repo_slug: &str,
    commit: &str,
    body: &CommitStatus,
) -> Request<CommitStatus> {
    Request::new(&CREATE_BUILD, &[workspace.into(), repo_slug.into(), commit.into()])
        .json(body)
}

static GET_BUILD: Operation = Operation::get(
    "commit_statuses::get_build",
    "/repositories/{workspace}/{repo_slug}/commit/{commit}/statuses/build/{key}",
).scopes(&["repository", "read:repository:bitbucket"]);

/// Gets a build.
///
/// `GET /repositories/{workspace}/{repo_slug}/commit/{commit}/statuses/build/{key}`
///
/// Scopes: `repository`, `read:repository:bitbucket`.
/// Refused with 401, without a body that is known.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commit-statuses/#api-repositories-workspace-repo-slug-commit-commit-statuses-build-key-get).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1commit~1{commit}~1statuses~1build~1{key}/get`
#[inline]
pub fn get_build(
    workspace: &str,
    repo_slug: &str,
    commit: &str,
    key: &str,
) -> GetBuildRequest {
    GetBuildRequest(
        Request::new(
            &GET_BUILD,
            &[workspace.into(), repo_slug.into(), commit.into(), key.into()],
        ),
    )
}

/// Request of [`get_build`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetBuildRequest(Request<CommitStatus>);

request!(GetBuildRequest => CommitStatus);

impl GetBuildRequest {
    /// Query `fields`.
    ///
    /// `#/components/parameters/fields`
    #[inline]
    pub fn fields(mut self, fields: &str) -> Self {
        self.0.set_query("fields", fields);
        self
    }
}

static UPDATE_BUILD: Operation = Operation::put(
    "commit_statuses::update_build",
    "/repositories/{workspace}/{repo_slug}/commit/{commit}/statuses/build/{key}",
).scopes(&["repository", "read:repository:bitbucket"]);

/// Updates a build.
///
/// `PUT /repositories/{workspace}/{repo_slug}/commit/{commit}/statuses/build/{key}`
///
/// Scopes: `repository`, `read:repository:bitbucket`.
/// Refused with 401, without a body that is known.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commit-statuses/#api-repositories-workspace-repo-slug-commit-commit-statuses-build-key-put).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1commit~1{commit}~1statuses~1build~1{key}/put`
#[inline]
pub fn update_build(
    workspace: &str,
    repo_slug: &str,
    commit: &str,
    key: &str,
    body: &CommitStatus,
) -> Request<CommitStatus> {
    Request::new(
            &UPDATE_BUILD,
            &[workspace.into(), repo_slug.into(), commit.into(), key.into()],
        )
        .json(body)
}
