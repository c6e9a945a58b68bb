//! Commits with their comments, approvals, diffs, patches, diffstats, file conflicts and merge bases.

use crate::models::{Commit, CommitComment, DiffStat, FileConflict, Participant};
use bitbucket_runtime::{
    ByteStream, Integer, Operation, Page, PathText, QueryValue, Request, request,
};

static GET: Operation =
    Operation::get("commits::get", "/repositories/{workspace}/{repo_slug}/commit/{commit}")
        .scopes(&["repository", "read:repository:bitbucket"])
        .alternatives(&[1, 1]);

/// Gets a commit.
///
/// `GET /repositories/{workspace}/{repo_slug}/commit/{commit}`
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commits/#api-repositories-workspace-repo-slug-commit-commit-get).
#[inline]
pub fn get(
    workspace: impl PathText,
    repo_slug: impl PathText,
    commit: impl PathText,
) -> GetRequest {
    GetRequest(Request::new(
        &GET,
        &[workspace.path_value(), repo_slug.path_value(), commit.path_value()],
    ))
}

request! {
    /// Request of [`get`].
    GetRequest => Commit;

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static APPROVE: Operation = Operation::post(
    "commits::approve",
    "/repositories/{workspace}/{repo_slug}/commit/{commit}/approve",
)
.scopes(&["repository:write", "read:repository:bitbucket", "write:repository:bitbucket"])
.alternatives(&[1, 2]);

/// Approves a commit.
///
/// `POST /repositories/{workspace}/{repo_slug}/commit/{commit}/approve`
///
/// Scopes: `repository:write`, or `read:repository:bitbucket` and `write:repository:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commits/#api-repositories-workspace-repo-slug-commit-commit-approve-post).
#[inline]
pub fn approve(
    workspace: impl PathText,
    repo_slug: impl PathText,
    commit: impl PathText,
) -> ApproveRequest {
    ApproveRequest(Request::new(
        &APPROVE,
        &[workspace.path_value(), repo_slug.path_value(), commit.path_value()],
    ))
}

request! {
    /// Request of [`approve`].
    ApproveRequest => Participant;
}

static UNAPPROVE: Operation = Operation::delete(
    "commits::unapprove",
    "/repositories/{workspace}/{repo_slug}/commit/{commit}/approve",
)
.scopes(&["repository:write", "write:repository:bitbucket"])
.alternatives(&[1, 1]);

/// Withdraws the approval of a commit.
///
/// `DELETE /repositories/{workspace}/{repo_slug}/commit/{commit}/approve`
///
/// Scopes: `repository:write`, or `write:repository:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commits/#api-repositories-workspace-repo-slug-commit-commit-approve-delete).
#[inline]
pub fn unapprove(
    workspace: impl PathText,
    repo_slug: impl PathText,
    commit: impl PathText,
) -> UnapproveRequest {
    UnapproveRequest(Request::new(
        &UNAPPROVE,
        &[workspace.path_value(), repo_slug.path_value(), commit.path_value()],
    ))
}

request! {
    /// Request of [`unapprove`].
    UnapproveRequest => ();
}

static LIST_COMMENTS: Operation = Operation::get(
    "commits::list_comments",
    "/repositories/{workspace}/{repo_slug}/commit/{commit}/comments",
)
.scopes(&["repository", "read:repository:bitbucket"])
.alternatives(&[1, 1]);

/// Lists comments.
///
/// `GET /repositories/{workspace}/{repo_slug}/commit/{commit}/comments`
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commits/#api-repositories-workspace-repo-slug-commit-commit-comments-get).
#[inline]
pub fn list_comments(
    workspace: impl PathText,
    repo_slug: impl PathText,
    commit: impl PathText,
) -> ListCommentsRequest {
    ListCommentsRequest(Request::new(
        &LIST_COMMENTS,
        &[workspace.path_value(), repo_slug.path_value(), commit.path_value()],
    ))
}

request! {
    /// Request of [`list_comments`].
    ListCommentsRequest => Page<CommitComment>;

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

static CREATE_COMMENT: Operation = Operation::post(
    "commits::create_comment",
    "/repositories/{workspace}/{repo_slug}/commit/{commit}/comments",
)
.scopes(&["repository", "read:repository:bitbucket"])
.alternatives(&[1, 1]);

/// Creates a comment.
///
/// `POST /repositories/{workspace}/{repo_slug}/commit/{commit}/comments`
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// Refused with 400, 404, without a body that is known.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commits/#api-repositories-workspace-repo-slug-commit-commit-comments-post).
#[inline]
pub fn create_comment(
    workspace: impl PathText,
    repo_slug: impl PathText,
    commit: impl PathText,
    body: &CommitComment,
) -> CreateCommentRequest {
    CreateCommentRequest(
        Request::new(
            &CREATE_COMMENT,
            &[workspace.path_value(), repo_slug.path_value(), commit.path_value()],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`create_comment`].
    CreateCommentRequest => CommitComment;
}

static GET_COMMENT: Operation = Operation::get(
    "commits::get_comment",
    "/repositories/{workspace}/{repo_slug}/commit/{commit}/comments/{comment_id}",
)
.scopes(&["repository", "read:repository:bitbucket"])
.alternatives(&[1, 1]);

/// Gets a comment.
///
/// `GET /repositories/{workspace}/{repo_slug}/commit/{commit}/comments/{comment_id}`
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commits/#api-repositories-workspace-repo-slug-commit-commit-comments-comment-id-get).
#[inline]
pub fn get_comment(
    workspace: impl PathText,
    repo_slug: impl PathText,
    commit: impl PathText,
    comment_id: impl Integer,
) -> GetCommentRequest {
    GetCommentRequest(Request::new(
        &GET_COMMENT,
        &[
            workspace.path_value(),
            repo_slug.path_value(),
            commit.path_value(),
            comment_id.path_value(),
        ],
    ))
}

request! {
    /// Request of [`get_comment`].
    GetCommentRequest => CommitComment;

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static UPDATE_COMMENT: Operation = Operation::put(
    "commits::update_comment",
    "/repositories/{workspace}/{repo_slug}/commit/{commit}/comments/{comment_id}",
)
.scopes(&["repository", "read:repository:bitbucket"])
.alternatives(&[1, 1]);

/// Updates a comment.
///
/// `PUT /repositories/{workspace}/{repo_slug}/commit/{commit}/comments/{comment_id}`
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// Refused with 400, without a body that is known.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commits/#api-repositories-workspace-repo-slug-commit-commit-comments-comment-id-put).
#[inline]
pub fn update_comment(
    workspace: impl PathText,
    repo_slug: impl PathText,
    commit: impl PathText,
    comment_id: impl Integer,
    body: &CommitComment,
) -> UpdateCommentRequest {
    UpdateCommentRequest(
        Request::new(
            &UPDATE_COMMENT,
            &[
                workspace.path_value(),
                repo_slug.path_value(),
                commit.path_value(),
                comment_id.path_value(),
            ],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`update_comment`].
    UpdateCommentRequest => CommitComment;
}

static DELETE_COMMENT: Operation = Operation::delete(
    "commits::delete_comment",
    "/repositories/{workspace}/{repo_slug}/commit/{commit}/comments/{comment_id}",
)
.scopes(&["repository", "read:repository:bitbucket"])
.alternatives(&[1, 1]);

/// Deletes a comment.
///
/// `DELETE /repositories/{workspace}/{repo_slug}/commit/{commit}/comments/{comment_id}`
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// Refused with 404, without a body that is known.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commits/#api-repositories-workspace-repo-slug-commit-commit-comments-comment-id-delete).
#[inline]
pub fn delete_comment(
    workspace: impl PathText,
    repo_slug: impl PathText,
    commit: impl PathText,
    comment_id: impl Integer,
) -> DeleteCommentRequest {
    DeleteCommentRequest(Request::new(
        &DELETE_COMMENT,
        &[
            workspace.path_value(),
            repo_slug.path_value(),
            commit.path_value(),
            comment_id.path_value(),
        ],
    ))
}

request! {
    /// Request of [`delete_comment`].
    DeleteCommentRequest => ();
}

static LIST: Operation =
    Operation::get("commits::list", "/repositories/{workspace}/{repo_slug}/commits")
        .scopes(&["repository", "read:repository:bitbucket"])
        .alternatives(&[1, 1]);

/// Lists commits.
///
/// `GET /repositories/{workspace}/{repo_slug}/commits`
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commits/#api-repositories-workspace-repo-slug-commits-get).
#[inline]
pub fn list(workspace: impl PathText, repo_slug: impl PathText) -> ListRequest {
    ListRequest(Request::new(&LIST, &[workspace.path_value(), repo_slug.path_value()]))
}

request! {
    /// Request of [`list`].
    ListRequest => Page<Commit>;

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

    /// Query `exclude`, one per value; each call adds to them.
    exclude(exclude: impl IntoIterator<Item = impl Into<QueryValue>>)
        => push_each_query("exclude", exclude);

    /// Query `include`, one per value; each call adds to them.
    include(include: impl IntoIterator<Item = impl Into<QueryValue>>)
        => push_each_query("include", include);

    /// Query `path`.
    path(path: &str) => set_query("path", path);
}

static QUERY: Operation =
    Operation::post("commits::query", "/repositories/{workspace}/{repo_slug}/commits")
        .scopes(&["repository", "read:repository:bitbucket"])
        .alternatives(&[1, 1]);

/// Queries commits.
///
/// `POST /repositories/{workspace}/{repo_slug}/commits`
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commits/#api-repositories-workspace-repo-slug-commits-post).
#[inline]
pub fn query(workspace: impl PathText, repo_slug: impl PathText) -> QueryRequest {
    QueryRequest(Request::new(&QUERY, &[workspace.path_value(), repo_slug.path_value()]))
}

request! {
    /// Request of [`query`].
    QueryRequest => Page<Commit>;

    /// Query `page`.
    ///
    /// At least 1.
    page(page: impl Integer) => set_query("page", page);

    /// Query `pagelen`.
    ///
    /// At least 1.
    pagelen(pagelen: impl Integer) => set_query("pagelen", pagelen);

    /// Form field `exclude`, one per value; each call adds to them.
    exclude(exclude: impl IntoIterator<Item = impl Into<QueryValue>>)
        => push_each_form("exclude", exclude);

    /// Form field `include`, one per value; each call adds to them.
    include(include: impl IntoIterator<Item = impl Into<QueryValue>>)
        => push_each_form("include", include);

    /// Form field `path`.
    path(path: &str) => set_form("path", path);
}

static LIST_BY_REVISION: Operation = Operation::get(
    "commits::list_by_revision",
    "/repositories/{workspace}/{repo_slug}/commits/{revision}",
)
.scopes(&["repository", "read:repository:bitbucket"])
.alternatives(&[1, 1]);

/// Lists commits by revision.
///
/// `GET /repositories/{workspace}/{repo_slug}/commits/{revision}`
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commits/#api-repositories-workspace-repo-slug-commits-revision-get).
#[inline]
pub fn list_by_revision(
    workspace: impl PathText,
    repo_slug: impl PathText,
    revision: impl PathText,
) -> ListByRevisionRequest {
    ListByRevisionRequest(Request::new(
        &LIST_BY_REVISION,
        &[workspace.path_value(), repo_slug.path_value(), revision.path_value()],
    ))
}

request! {
    /// Request of [`list_by_revision`].
    ListByRevisionRequest => Page<Commit>;

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

    /// Query `exclude`, one per value; each call adds to them.
    exclude(exclude: impl IntoIterator<Item = impl Into<QueryValue>>)
        => push_each_query("exclude", exclude);

    /// Query `include`, one per value; each call adds to them.
    include(include: impl IntoIterator<Item = impl Into<QueryValue>>)
        => push_each_query("include", include);

    /// Query `path`.
    path(path: &str) => set_query("path", path);
}

static QUERY_BY_REVISION: Operation = Operation::post(
    "commits::query_by_revision",
    "/repositories/{workspace}/{repo_slug}/commits/{revision}",
)
.scopes(&["repository", "read:repository:bitbucket"])
.alternatives(&[1, 1]);

/// Queries commits by revision.
///
/// `POST /repositories/{workspace}/{repo_slug}/commits/{revision}`
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commits/#api-repositories-workspace-repo-slug-commits-revision-post).
#[inline]
pub fn query_by_revision(
    workspace: impl PathText,
    repo_slug: impl PathText,
    revision: impl PathText,
) -> QueryByRevisionRequest {
    QueryByRevisionRequest(Request::new(
        &QUERY_BY_REVISION,
        &[workspace.path_value(), repo_slug.path_value(), revision.path_value()],
    ))
}

request! {
    /// Request of [`query_by_revision`].
    QueryByRevisionRequest => Page<Commit>;

    /// Query `page`.
    ///
    /// At least 1.
    page(page: impl Integer) => set_query("page", page);

    /// Query `pagelen`.
    ///
    /// At least 1.
    pagelen(pagelen: impl Integer) => set_query("pagelen", pagelen);

    /// Form field `exclude`, one per value; each call adds to them.
    exclude(exclude: impl IntoIterator<Item = impl Into<QueryValue>>)
        => push_each_form("exclude", exclude);

    /// Form field `include`, one per value; each call adds to them.
    include(include: impl IntoIterator<Item = impl Into<QueryValue>>)
        => push_each_form("include", include);

    /// Form field `path`.
    path(path: &str) => set_form("path", path);
}

static GET_DIFF: Operation =
    Operation::get("commits::get_diff", "/repositories/{workspace}/{repo_slug}/diff/{spec}")
        .scopes(&["repository", "read:repository:bitbucket"])
        .alternatives(&[1, 1])
        .accept("text/plain, */*;q=0.1");

/// Gets a diff.
///
/// `GET /repositories/{workspace}/{repo_slug}/diff/{spec}`
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// Refused with 555: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commits/#api-repositories-workspace-repo-slug-diff-spec-get).
#[inline]
pub fn get_diff(
    workspace: impl PathText,
    repo_slug: impl PathText,
    spec: impl PathText,
) -> GetDiffRequest {
    GetDiffRequest(Request::new(
        &GET_DIFF,
        &[workspace.path_value(), repo_slug.path_value(), spec.path_value()],
    ))
}

request! {
    /// Request of [`get_diff`].
    GetDiffRequest => ByteStream;

    /// Query `context`.
    context(context: impl Integer) => set_query("context", context);

    /// Query `ignore_whitespace`.
    ignore_whitespace(ignore_whitespace: bool) => set_query("ignore_whitespace", ignore_whitespace);

    /// Query `binary`.
    binary(binary: bool) => set_query("binary", binary);

    /// Query `renames`.
    renames(renames: bool) => set_query("renames", renames);

    /// Query `merge`.
    merge(merge: bool) => set_query("merge", merge);

    /// Query `topic`.
    topic(topic: bool) => set_query("topic", topic);

    /// Query `path`, one per value; each call adds to them.
    path(path: impl IntoIterator<Item = impl Into<QueryValue>>) => push_each_query("path", path);
}

static LIST_DIFFSTAT: Operation = Operation::get(
    "commits::list_diffstat",
    "/repositories/{workspace}/{repo_slug}/diffstat/{spec}",
)
.scopes(&["repository", "read:repository:bitbucket"])
.alternatives(&[1, 1]);

/// Lists the diffstat.
///
/// `GET /repositories/{workspace}/{repo_slug}/diffstat/{spec}`
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// Refused with 555: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commits/#api-repositories-workspace-repo-slug-diffstat-spec-get).
#[inline]
pub fn list_diffstat(
    workspace: impl PathText,
    repo_slug: impl PathText,
    spec: impl PathText,
) -> ListDiffstatRequest {
    ListDiffstatRequest(Request::new(
        &LIST_DIFFSTAT,
        &[workspace.path_value(), repo_slug.path_value(), spec.path_value()],
    ))
}

request! {
    /// Request of [`list_diffstat`].
    ListDiffstatRequest => Page<DiffStat>;

    /// Query `ignore_whitespace`.
    ignore_whitespace(ignore_whitespace: bool) => set_query("ignore_whitespace", ignore_whitespace);

    /// Query `merge`.
    merge(merge: bool) => set_query("merge", merge);

    /// Query `renames`.
    renames(renames: bool) => set_query("renames", renames);

    /// Query `topic`.
    topic(topic: bool) => set_query("topic", topic);

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

    /// Query `path`, one per value; each call adds to them.
    path(path: impl IntoIterator<Item = impl Into<QueryValue>>) => push_each_query("path", path);
}

static LIST_FILE_CONFLICTS: Operation = Operation::get(
    "commits::list_file_conflicts",
    "/repositories/{workspace}/{repo_slug}/file-conflicts/{spec}",
)
.scopes(&["repository"]);

/// Lists file conflicts.
///
/// `GET /repositories/{workspace}/{repo_slug}/file-conflicts/{spec}`
///
/// Scopes: `repository`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commits/#api-repositories-workspace-repo-slug-file-conflicts-spec-get).
#[inline]
pub fn list_file_conflicts(
    workspace: impl PathText,
    repo_slug: impl PathText,
    spec: impl PathText,
) -> ListFileConflictsRequest {
    ListFileConflictsRequest(Request::new(
        &LIST_FILE_CONFLICTS,
        &[workspace.path_value(), repo_slug.path_value(), spec.path_value()],
    ))
}

request! {
    /// Request of [`list_file_conflicts`].
    ListFileConflictsRequest => Page<FileConflict>;

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

static GET_MERGE_BASE: Operation = Operation::get(
    "commits::get_merge_base",
    "/repositories/{workspace}/{repo_slug}/merge-base/{revspec}",
)
.scopes(&["repository", "read:repository:bitbucket"])
.alternatives(&[1, 1]);

/// Gets a merge base.
///
/// `GET /repositories/{workspace}/{repo_slug}/merge-base/{revspec}`
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// Refused with 401, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commits/#api-repositories-workspace-repo-slug-merge-base-revspec-get).
#[inline]
pub fn get_merge_base(
    workspace: impl PathText,
    repo_slug: impl PathText,
    revspec: impl PathText,
) -> GetMergeBaseRequest {
    GetMergeBaseRequest(Request::new(
        &GET_MERGE_BASE,
        &[workspace.path_value(), repo_slug.path_value(), revspec.path_value()],
    ))
}

request! {
    /// Request of [`get_merge_base`].
    GetMergeBaseRequest => Commit;

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static GET_PATCH: Operation =
    Operation::get("commits::get_patch", "/repositories/{workspace}/{repo_slug}/patch/{spec}")
        .scopes(&["repository", "read:repository:bitbucket"])
        .alternatives(&[1, 1])
        .accept("text/plain, */*;q=0.1");

/// Gets a patch.
///
/// `GET /repositories/{workspace}/{repo_slug}/patch/{spec}`
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// Refused with 555: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commits/#api-repositories-workspace-repo-slug-patch-spec-get).
#[inline]
pub fn get_patch(
    workspace: impl PathText,
    repo_slug: impl PathText,
    spec: impl PathText,
) -> GetPatchRequest {
    GetPatchRequest(Request::new(
        &GET_PATCH,
        &[workspace.path_value(), repo_slug.path_value(), spec.path_value()],
    ))
}

request! {
    /// Request of [`get_patch`].
    GetPatchRequest => ByteStream;
}
