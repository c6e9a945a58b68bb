//! Commits with their comments, approvals, diffs, patches, diffstats, file conflicts and merge bases.

use bitbucket_runtime::{ByteStream, Operation, Page, Request, request};
use crate::models::{Commit, CommitComment, DiffStat, FileConflict, Participant};

static GET: Operation = Operation::get(
    "commits::get",
    "/repositories/{workspace}/{repo_slug}/commit/{commit}",
).scopes(&["repository", "read:repository:bitbucket"]);

/// Gets a commit.
///
/// `GET /repositories/{workspace}/{repo_slug}/commit/{commit}`
///
/// Scopes: `repository`, `read:repository:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commits/#api-repositories-workspace-repo-slug-commit-commit-get).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1commit~1{commit}/get`
#[inline]
pub fn get(workspace: &str, repo_slug: &str, commit: &str) -> GetRequest {
    GetRequest(Request::new(&GET, &[workspace.into(), repo_slug.into(), commit.into()]))
}

/// Request of [`get`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetRequest(Request<Commit>);

request!(GetRequest => Commit);

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

static APPROVE: Operation = Operation::post(
    "commits::approve",
    "/repositories/{workspace}/{repo_slug}/commit/{commit}/approve",
).scopes(&["repository:write", "read:repository:bitbucket", "write:repository:bitbucket"]);

/// Approves a commit.
///
/// `POST /repositories/{workspace}/{repo_slug}/commit/{commit}/approve`
///
/// Scopes: `repository:write`, `read:repository:bitbucket`, `write:repository:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commits/#api-repositories-workspace-repo-slug-commit-commit-approve-post).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1commit~1{commit}~1approve/post`
#[inline]
pub fn approve(workspace: &str, repo_slug: &str, commit: &str) -> Request<Participant> {
    Request::new(&APPROVE, &[workspace.into(), repo_slug.into(), commit.into()])
}

static UNAPPROVE: Operation = Operation::delete(
    "commits::unapprove",
    "/repositories/{workspace}/{repo_slug}/commit/{commit}/approve",
).scopes(&["repository:write", "write:repository:bitbucket"]);

/// Withdraws the approval of a commit.
///
/// `DELETE /repositories/{workspace}/{repo_slug}/commit/{commit}/approve`
///
/// Scopes: `repository:write`, `write:repository:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commits/#api-repositories-workspace-repo-slug-commit-commit-approve-delete).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1commit~1{commit}~1approve/delete`
#[inline]
pub fn unapprove(workspace: &str, repo_slug: &str, commit: &str) -> Request<()> {
    Request::new(&UNAPPROVE, &[workspace.into(), repo_slug.into(), commit.into()])
}

static LIST_COMMENTS: Operation = Operation::get(
    "commits::list_comments",
    "/repositories/{workspace}/{repo_slug}/commit/{commit}/comments",
).scopes(&["repository", "read:repository:bitbucket"]);

/// Lists comments.
///
/// `GET /repositories/{workspace}/{repo_slug}/commit/{commit}/comments`
///
/// Scopes: `repository`, `read:repository:bitbucket`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commits/#api-repositories-workspace-repo-slug-commit-commit-comments-get).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1commit~1{commit}~1comments/get`
#[inline]
pub fn list_comments(
    workspace: &str,
    repo_slug: &str,
    commit: &str,
) -> ListCommentsRequest {
    ListCommentsRequest(
        Request::new(
            &LIST_COMMENTS,
            &[workspace.into(), repo_slug.into(), commit.into()],
        ),
    )
}

/// Request of [`list_comments`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCommentsRequest(Request<Page<CommitComment>>);

request!(ListCommentsRequest => Page<CommitComment>);

impl ListCommentsRequest {
    /// Query `q`.
    ///
    /// `#/paths/~1repositories~1{workspace}~1{repo_slug}~1commit~1{commit}~1comments/get/parameters/0`
    #[inline]
    pub fn q(mut self, q: &str) -> Self {
        self.0.set_query("q", q);
        self
    }

    /// Query `sort`.
    ///
    /// `#/paths/~1repositories~1{workspace}~1{repo_slug}~1commit~1{commit}~1comments/get/parameters/1`
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

static CREATE_COMMENT: Operation = Operation::post(
    "commits::create_comment",
    "/repositories/{workspace}/{repo_slug}/commit/{commit}/comments",
).scopes(&["repository", "read:repository:bitbucket"]);

/// Creates a comment.
///
/// `POST /repositories/{workspace}/{repo_slug}/commit/{commit}/comments`
///
/// Scopes: `repository`, `read:repository:bitbucket`.
/// Refused with 400, 404, without a body that is known.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commits/#api-repositories-workspace-repo-slug-commit-commit-comments-post).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1commit~1{commit}~1comments/post`
#[inline]
pub fn create_comment(
    workspace: &str,
    repo_slug: &str,
    commit: &str,
    body: &CommitComment,
) -> Request<CommitComment> {
    Request::new(&CREATE_COMMENT, &[workspace.into(), repo_slug.into(), commit.into()])
        .json(body)
}

static GET_COMMENT: Operation = Operation::get(
    "commits::get_comment",
    "/repositories/{workspace}/{repo_slug}/commit/{commit}/comments/{comment_id}",
).scopes(&["repository", "read:repository:bitbucket"]);

/// Gets a comment.
///
/// `GET /repositories/{workspace}/{repo_slug}/commit/{commit}/comments/{comment_id}`
///
/// Scopes: `repository`, `read:repository:bitbucket`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commits/#api-repositories-workspace-repo-slug-commit-commit-comments-comment-id-get).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1commit~1{commit}~1comments~1{comment_id}/get`
#[inline]
pub fn get_comment(
    workspace: &str,
    repo_slug: &str,
    commit: &str,
    comment_id: i64,
) -> GetCommentRequest {
    GetCommentRequest(
        Request::new(
            &GET_COMMENT,
            &[workspace.into(), repo_slug.into(), commit.into(), comment_id.into()],
        ),
    )
}

/// Request of [`get_comment`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCommentRequest(Request<CommitComment>);

request!(GetCommentRequest => CommitComment);

impl GetCommentRequest {
    /// Query `fields`.
    ///
    /// `#/components/parameters/fields`
    #[inline]
    pub fn fields(mut self, fields: &str) -> Self {
        self.0.set_query("fields", fields);
        self
    }
}

static UPDATE_COMMENT: Operation = Operation::put(
    "commits::update_comment",
    "/repositories/{workspace}/{repo_slug}/commit/{commit}/comments/{comment_id}",
).scopes(&["repository", "read:repository:bitbucket"]);

/// Updates a comment.
///
/// `PUT /repositories/{workspace}/{repo_slug}/commit/{commit}/comments/{comment_id}`
///
/// Scopes: `repository`, `read:repository:bitbucket`.
/// Refused with 400, without a body that is known.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commits/#api-repositories-workspace-repo-slug-commit-commit-comments-comment-id-put).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1commit~1{commit}~1comments~1{comment_id}/put`
#[inline]
pub fn update_comment(
    workspace: &str,
    repo_slug: &str,
    commit: &str,
    comment_id: i64,
    body: &CommitComment,
) -> Request<CommitComment> {
    Request::new(
            &UPDATE_COMMENT,
            &[workspace.into(), repo_slug.into(), commit.into(), comment_id.into()],
        )
        .json(body)
}

static DELETE_COMMENT: Operation = Operation::delete(
    "commits::delete_comment",
    "/repositories/{workspace}/{repo_slug}/commit/{commit}/comments/{comment_id}",
).scopes(&["repository", "read:repository:bitbucket"]);

/// Deletes a comment.
///
/// `DELETE /repositories/{workspace}/{repo_slug}/commit/{commit}/comments/{comment_id}`
///
/// Scopes: `repository`, `read:repository:bitbucket`.
/// Refused with 404, without a body that is known.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commits/#api-repositories-workspace-repo-slug-commit-commit-comments-comment-id-delete).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1commit~1{commit}~1comments~1{comment_id}/delete`
#[inline]
pub fn delete_comment(
    workspace: &str,
    repo_slug: &str,
    commit: &str,
    comment_id: i64,
) -> Request<()> {
    Request::new(
        &DELETE_COMMENT,
        &[workspace.into(), repo_slug.into(), commit.into(), comment_id.into()],
    )
}

static LIST: Operation = Operation::get(
    "commits::list",
    "/repositories/{workspace}/{repo_slug}/commits",
).scopes(&["repository", "read:repository:bitbucket"]);

/// Lists commits.
///
/// `GET /repositories/{workspace}/{repo_slug}/commits`
///
/// Scopes: `repository`, `read:repository:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commits/#api-repositories-workspace-repo-slug-commits-get).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1commits/get`
#[inline]
pub fn list(workspace: &str, repo_slug: &str) -> ListRequest {
    ListRequest(Request::new(&LIST, &[workspace.into(), repo_slug.into()]))
}

/// Request of [`list`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListRequest(Request<Page<Commit>>);

request!(ListRequest => Page<Commit>);

impl ListRequest {
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

    /// Query `exclude`; each call adds one.
    ///
    /// `#/components/parameters/commit_exclude`
    #[inline]
    pub fn exclude(mut self, exclude: &str) -> Self {
        self.0.push_query("exclude", exclude);
        self
    }

    /// Query `include`; each call adds one.
    ///
    /// `#/components/parameters/commit_include`
    #[inline]
    pub fn include(mut self, include: &str) -> Self {
        self.0.push_query("include", include);
        self
    }

    /// Query `path`.
    ///
    /// `#/components/parameters/commit_path`
    #[inline]
    pub fn path(mut self, path: &str) -> Self {
        self.0.set_query("path", path);
        self
    }
}

static QUERY: Operation = Operation::post(
    "commits::query",
    "/repositories/{workspace}/{repo_slug}/commits",
).scopes(&["repository", "read:repository:bitbucket"]);

/// Queries commits.
///
/// `POST /repositories/{workspace}/{repo_slug}/commits`
///
/// Scopes: `repository`, `read:repository:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commits/#api-repositories-workspace-repo-slug-commits-post).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1commits/post`
#[inline]
pub fn query(workspace: &str, repo_slug: &str) -> QueryRequest {
    QueryRequest(Request::new(&QUERY, &[workspace.into(), repo_slug.into()]))
}

/// Request of [`query`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryRequest(Request<Page<Commit>>);

request!(QueryRequest => Page<Commit>);

impl QueryRequest {
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

    /// Form field `exclude`; each call adds one.
    #[inline]
    pub fn exclude(mut self, exclude: &str) -> Self {
        self.0.push_form("exclude", exclude);
        self
    }

    /// Form field `include`; each call adds one.
    #[inline]
    pub fn include(mut self, include: &str) -> Self {
        self.0.push_form("include", include);
        self
    }

    /// Form field `path`.
    #[inline]
    pub fn path(mut self, path: &str) -> Self {
        self.0.set_form("path", path);
        self
    }
}

static LIST_BY_REVISION: Operation = Operation::get(
    "commits::list_by_revision",
    "/repositories/{workspace}/{repo_slug}/commits/{revision}",
).scopes(&["repository", "read:repository:bitbucket"]);

/// Lists commits by revision.
///
/// `GET /repositories/{workspace}/{repo_slug}/commits/{revision}`
///
/// Scopes: `repository`, `read:repository:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commits/#api-repositories-workspace-repo-slug-commits-revision-get).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1commits~1{revision}/get`
#[inline]
pub fn list_by_revision(
    workspace: &str,
    repo_slug: &str,
    revision: &str,
) -> ListByRevisionRequest {
    ListByRevisionRequest(
        Request::new(
            &LIST_BY_REVISION,
            &[workspace.into(), repo_slug.into(), revision.into()],
        ),
    )
}

/// Request of [`list_by_revision`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListByRevisionRequest(Request<Page<Commit>>);

request!(ListByRevisionRequest => Page<Commit>);

impl ListByRevisionRequest {
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

    /// Query `exclude`; each call adds one.
    ///
    /// `#/components/parameters/commit_exclude`
    #[inline]
    pub fn exclude(mut self, exclude: &str) -> Self {
        self.0.push_query("exclude", exclude);
        self
    }

    /// Query `include`; each call adds one.
    ///
    /// `#/components/parameters/commit_include`
    #[inline]
    pub fn include(mut self, include: &str) -> Self {
        self.0.push_query("include", include);
        self
    }

    /// Query `path`.
    ///
    /// `#/components/parameters/commit_path`
    #[inline]
    pub fn path(mut self, path: &str) -> Self {
        self.0.set_query("path", path);
        self
    }
}

static QUERY_BY_REVISION: Operation = Operation::post(
    "commits::query_by_revision",
    "/repositories/{workspace}/{repo_slug}/commits/{revision}",
).scopes(&["repository", "read:repository:bitbucket"]);

/// Queries commits by revision.
///
/// `POST /repositories/{workspace}/{repo_slug}/commits/{revision}`
///
/// Scopes: `repository`, `read:repository:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commits/#api-repositories-workspace-repo-slug-commits-revision-post).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1commits~1{revision}/post`
#[inline]
pub fn query_by_revision(
    workspace: &str,
    repo_slug: &str,
    revision: &str,
) -> QueryByRevisionRequest {
    QueryByRevisionRequest(
        Request::new(
            &QUERY_BY_REVISION,
            &[workspace.into(), repo_slug.into(), revision.into()],
        ),
    )
}

/// Request of [`query_by_revision`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryByRevisionRequest(Request<Page<Commit>>);

request!(QueryByRevisionRequest => Page<Commit>);

impl QueryByRevisionRequest {
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

    /// Form field `exclude`; each call adds one.
    #[inline]
    pub fn exclude(mut self, exclude: &str) -> Self {
        self.0.push_form("exclude", exclude);
        self
    }

    /// Form field `include`; each call adds one.
    #[inline]
    pub fn include(mut self, include: &str) -> Self {
        self.0.push_form("include", include);
        self
    }

    /// Form field `path`.
    #[inline]
    pub fn path(mut self, path: &str) -> Self {
        self.0.set_form("path", path);
        self
    }
}

static GET_DIFF: Operation = Operation::get(
    "commits::get_diff",
    "/repositories/{workspace}/{repo_slug}/diff/{spec}",
).scopes(&["repository", "read:repository:bitbucket"]).accept("*/*");

/// Gets a diff.
///
/// `GET /repositories/{workspace}/{repo_slug}/diff/{spec}`
///
/// Scopes: `repository`, `read:repository:bitbucket`.
/// Refused with 555: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commits/#api-repositories-workspace-repo-slug-diff-spec-get).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1diff~1{spec}/get`
#[inline]
pub fn get_diff(workspace: &str, repo_slug: &str, spec: &str) -> GetDiffRequest {
    GetDiffRequest(
        Request::new(&GET_DIFF, &[workspace.into(), repo_slug.into(), spec.into()]),
    )
}

/// Request of [`get_diff`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetDiffRequest(Request<ByteStream>);

request!(GetDiffRequest => ByteStream);

impl GetDiffRequest {
    /// Query `context`.
    ///
    /// `#/paths/~1repositories~1{workspace}~1{repo_slug}~1diff~1{spec}/get/parameters/0`
    #[inline]
    pub fn context(mut self, context: i64) -> Self {
        self.0.set_query("context", context);
        self
    }

    /// Query `ignore_whitespace`.
    ///
    /// `#/paths/~1repositories~1{workspace}~1{repo_slug}~1diff~1{spec}/get/parameters/1`
    #[inline]
    pub fn ignore_whitespace(mut self, ignore_whitespace: bool) -> Self {
        self.0.set_query("ignore_whitespace", ignore_whitespace);
        self
    }

    /// Query `binary`.
    ///
    /// `#/paths/~1repositories~1{workspace}~1{repo_slug}~1diff~1{spec}/get/parameters/2`
    #[inline]
    pub fn binary(mut self, binary: bool) -> Self {
        self.0.set_query("binary", binary);
        self
    }

    /// Query `renames`.
    ///
    /// `#/paths/~1repositories~1{workspace}~1{repo_slug}~1diff~1{spec}/get/parameters/3`
    #[inline]
    pub fn renames(mut self, renames: bool) -> Self {
        self.0.set_query("renames", renames);
        self
    }

    /// Query `merge`.
    ///
    /// `#/paths/~1repositories~1{workspace}~1{repo_slug}~1diff~1{spec}/get/parameters/4`
    #[inline]
    pub fn merge(mut self, merge: bool) -> Self {
        self.0.set_query("merge", merge);
        self
    }

    /// Query `topic`.
    ///
    /// `#/paths/~1repositories~1{workspace}~1{repo_slug}~1diff~1{spec}/get/parameters/5`
    #[inline]
    pub fn topic(mut self, topic: bool) -> Self {
        self.0.set_query("topic", topic);
        self
    }

    /// Query `path`; each call adds one.
    ///
    /// `#/components/parameters/diff_paths`
    #[inline]
    pub fn path(mut self, path: &str) -> Self {
        self.0.push_query("path", path);
        self
    }
}

static LIST_DIFFSTAT: Operation = Operation::get(
    "commits::list_diffstat",
    "/repositories/{workspace}/{repo_slug}/diffstat/{spec}",
).scopes(&["repository", "read:repository:bitbucket"]);

/// Lists the diffstat.
///
/// `GET /repositories/{workspace}/{repo_slug}/diffstat/{spec}`
///
/// Scopes: `repository`, `read:repository:bitbucket`.
/// Refused with 555: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commits/#api-repositories-workspace-repo-slug-diffstat-spec-get).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1diffstat~1{spec}/get`
#[inline]
pub fn list_diffstat(
    workspace: &str,
    repo_slug: &str,
    spec: &str,
) -> ListDiffstatRequest {
    ListDiffstatRequest(
        Request::new(&LIST_DIFFSTAT, &[workspace.into(), repo_slug.into(), spec.into()]),
    )
}

/// Request of [`list_diffstat`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDiffstatRequest(Request<Page<DiffStat>>);

request!(ListDiffstatRequest => Page<DiffStat>);

impl ListDiffstatRequest {
    /// Query `ignore_whitespace`.
    ///
    /// `#/paths/~1repositories~1{workspace}~1{repo_slug}~1diffstat~1{spec}/parameters/0`
    #[inline]
    pub fn ignore_whitespace(mut self, ignore_whitespace: bool) -> Self {
        self.0.set_query("ignore_whitespace", ignore_whitespace);
        self
    }

    /// Query `merge`.
    ///
    /// `#/paths/~1repositories~1{workspace}~1{repo_slug}~1diffstat~1{spec}/parameters/1`
    #[inline]
    pub fn merge(mut self, merge: bool) -> Self {
        self.0.set_query("merge", merge);
        self
    }

    /// Query `renames`.
    ///
    /// `#/paths/~1repositories~1{workspace}~1{repo_slug}~1diffstat~1{spec}/parameters/2`
    #[inline]
    pub fn renames(mut self, renames: bool) -> Self {
        self.0.set_query("renames", renames);
        self
    }

    /// Query `topic`.
    ///
    /// `#/paths/~1repositories~1{workspace}~1{repo_slug}~1diffstat~1{spec}/parameters/5`
    #[inline]
    pub fn topic(mut self, topic: bool) -> Self {
        self.0.set_query("topic", topic);
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

    /// Query `path`; each call adds one.
    ///
    /// `#/components/parameters/diff_paths`
    #[inline]
    pub fn path(mut self, path: &str) -> Self {
        self.0.push_query("path", path);
        self
    }
}

static LIST_FILE_CONFLICTS: Operation = Operation::get(
    "commits::list_file_conflicts",
    "/repositories/{workspace}/{repo_slug}/file-conflicts/{spec}",
).scopes(&["repository"]);

/// Lists file conflicts.
///
/// `GET /repositories/{workspace}/{repo_slug}/file-conflicts/{spec}`
///
/// Scopes: `repository`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commits/#api-repositories-workspace-repo-slug-file-conflicts-spec-get).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1file-conflicts~1{spec}/get`
#[inline]
pub fn list_file_conflicts(
    workspace: &str,
    repo_slug: &str,
    spec: &str,
) -> ListFileConflictsRequest {
    ListFileConflictsRequest(
        Request::new(
            &LIST_FILE_CONFLICTS,
            &[workspace.into(), repo_slug.into(), spec.into()],
        ),
    )
}

/// Request of [`list_file_conflicts`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListFileConflictsRequest(Request<Page<FileConflict>>);

request!(ListFileConflictsRequest => Page<FileConflict>);

impl ListFileConflictsRequest {
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

static GET_MERGE_BASE: Operation = Operation::get(
    "commits::get_merge_base",
    "/repositories/{workspace}/{repo_slug}/merge-base/{revspec}",
).scopes(&["repository", "read:repository:bitbucket"]);

/// Gets a merge base.
///
/// `GET /repositories/{workspace}/{repo_slug}/merge-base/{revspec}`
///
/// Scopes: `repository`, `read:repository:bitbucket`.
/// Refused with 401, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commits/#api-repositories-workspace-repo-slug-merge-base-revspec-get).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1merge-base~1{revspec}/get`
#[inline]
pub fn get_merge_base(
    workspace: &str,
    repo_slug: &str,
    revspec: &str,
) -> GetMergeBaseRequest {
    GetMergeBaseRequest(
        Request::new(
            &GET_MERGE_BASE,
            &[workspace.into(), repo_slug.into(), revspec.into()],
        ),
    )
}

/// Request of [`get_merge_base`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetMergeBaseRequest(Request<Commit>);

request!(GetMergeBaseRequest => Commit);

impl GetMergeBaseRequest {
    /// Query `fields`.
    ///
    /// `#/components/parameters/fields`
    #[inline]
    pub fn fields(mut self, fields: &str) -> Self {
        self.0.set_query("fields", fields);
        self
    }
}

static GET_PATCH: Operation = Operation::get(
    "commits::get_patch",
    "/repositories/{workspace}/{repo_slug}/patch/{spec}",
).scopes(&["repository", "read:repository:bitbucket"]).accept("*/*");

/// Gets a patch.
///
/// `GET /repositories/{workspace}/{repo_slug}/patch/{spec}`
///
/// Scopes: `repository`, `read:repository:bitbucket`.
/// Refused with 555: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commits/#api-repositories-workspace-repo-slug-patch-spec-get).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1patch~1{spec}/get`
#[inline]
pub fn get_patch(workspace: &str, repo_slug: &str, spec: &str) -> Request<ByteStream> {
    Request::new(&GET_PATCH, &[workspace.into(), repo_slug.into(), spec.into()])
}
