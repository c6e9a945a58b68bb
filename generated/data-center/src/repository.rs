//! Repositories: files, branches, tags, commits with comments, comparisons, forks, attachments, labels, hooks, webhooks and settings.

use crate::models::{
    ArchiveFormat, AttachmentMetadata, AutoDeclineSettings, AutoDeclineSettingsUpdate,
    AutoMergeSettings, AutoMergeSettingsUpdate, Branch, BranchDelete, Change, Comment, Commit,
    DefaultTask, DefaultTaskDefinition, Diffs, HookScriptConfig, HookScriptTriggers, Label,
    LastModified, MergeFilter, MinimalRef, NewBranch, NewGitTag, NewPlainBranch, NewRefRestriction,
    NewTag, PathContents, ReceiveHookType, RefOrder, RefRestriction, RefRestrictionType,
    RefSynchronization, RefSynchronizationStatus, RejectedRef, Repository,
    RepositoryArchivedFilter, RepositoryHook, RepositoryPermission, RepositoryPullRequestSettings,
    RepositoryRefChangeActivity, RepositoryStateFilter, RepositoryVisibility,
    RestrictionMatcherKind, Tag, UserReaction, Webhook, WebhookCredentials, WebhookInvocation,
    WebhookInvocationOutcome, WebhookStatistics, WebhookTestResult, Whitespace,
};
use bitbucket_runtime::wire::Json;
use bitbucket_runtime::{
    ByteStream, Error, Head, OffsetPage, Operation, Part, Payload, Reply, Request, request,
};
use std::collections::BTreeMap;

static LIST_RECENT: Operation =
    Operation::get("repository::list_recent", "/api/latest/profile/recent/repos");

/// Lists recent repositories.
///
/// `GET /api/latest/profile/recent/repos`
///
/// Refused with 400, 401: `ApiErrorBody`.
#[inline]
pub fn list_recent() -> ListRecentRequest {
    ListRecentRequest(Request::new(&LIST_RECENT, &[]))
}

request! {
    /// Request of [`list_recent`].
    ListRecentRequest => OffsetPage<Repository>;

    /// Query `permission`.
    permission(permission: RepositoryPermission) => set_query("permission", permission.as_str());

    /// Query `start`.
    start(start: i64) => set_query("start", start);

    /// Query `limit`.
    limit(limit: i64) => set_query("limit", limit);
}

static CREATE: Operation =
    Operation::post("repository::create", "/api/latest/projects/{projectKey}/repos");

/// Creates a repository.
///
/// `POST /api/latest/projects/{projectKey}/repos`
///
/// Refused with 400, 401, 409: `ApiErrorBody`.
#[inline]
pub fn create(project_key: &str, body: &Repository) -> Request<Repository> {
    Request::new(&CREATE, &[project_key.into()]).json(body)
}

static GET: Operation =
    Operation::get("repository::get", "/api/latest/projects/{projectKey}/repos/{repositorySlug}");

/// Gets a repository.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn get(project_key: &str, repository_slug: &str) -> Request<Repository> {
    Request::new(&GET, &[project_key.into(), repository_slug.into()])
}

static UPDATE: Operation = Operation::put(
    "repository::update",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}",
);

/// Updates a repository.
///
/// `PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}`
///
/// Refused with 400, 401, 403, 404, 409: `ApiErrorBody`.
#[inline]
pub fn update(project_key: &str, repository_slug: &str, body: &Repository) -> Request<Repository> {
    Request::new(&UPDATE, &[project_key.into(), repository_slug.into()]).json(body)
}

static FORK: Operation =
    Operation::post("repository::fork", "/api/latest/projects/{projectKey}/repos/{repositorySlug}");

/// Forks a repository.
///
/// `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn fork(project_key: &str, repository_slug: &str, body: &Repository) -> Request<Repository> {
    Request::new(&FORK, &[project_key.into(), repository_slug.into()]).json(body)
}

static DELETE: Operation = Operation::delete(
    "repository::delete",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}",
);

/// Deletes a repository.
///
/// `DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}`
///
/// Refused with 401: `ApiErrorBody`.
#[inline]
pub fn delete(project_key: &str, repository_slug: &str) -> Request<()> {
    Request::new(&DELETE, &[project_key.into(), repository_slug.into()])
}

static GET_ARCHIVE: Operation = Operation::get(
    "repository::get_archive",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/archive",
)
.accept("*/*");

/// Gets an archive.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/archive`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_archive(project_key: &str, repository_slug: &str) -> GetArchiveRequest {
    GetArchiveRequest(Request::new(&GET_ARCHIVE, &[project_key.into(), repository_slug.into()]))
}

request! {
    /// Request of [`get_archive`].
    GetArchiveRequest => ByteStream;

    /// Query `path`; each call adds one.
    path(path: &str) => push_query("path", path);

    /// Query `filename`.
    filename(filename: &str) => set_query("filename", filename);

    /// Query `at`.
    at(at: &str) => set_query("at", at);

    /// Query `prefix`.
    prefix(prefix: &str) => set_query("prefix", prefix);

    /// Query `format`.
    format(format: ArchiveFormat) => set_query("format", format.as_str());
}

static GET_ATTACHMENT: Operation = Operation::get(
    "repository::get_attachment",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/attachments/{attachmentId}",
)
.accept("*/*");

/// Gets an attachment.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/attachments/{attachmentId}`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_attachment(
    project_key: &str,
    repository_slug: &str,
    attachment_id: i64,
) -> GetAttachmentRequest {
    GetAttachmentRequest(Request::new(
        &GET_ATTACHMENT,
        &[project_key.into(), repository_slug.into(), attachment_id.into()],
    ))
}

request! {
    /// Request of [`get_attachment`].
    GetAttachmentRequest => ByteStream;

    /// Header `Range`.
    range(range: &str) => set_header("Range", range);
}

static DELETE_ATTACHMENT: Operation = Operation::delete(
    "repository::delete_attachment",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/attachments/{attachmentId}",
);

/// Deletes an attachment.
///
/// `DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/attachments/{attachmentId}`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn delete_attachment(
    project_key: &str,
    repository_slug: &str,
    attachment_id: i64,
) -> Request<()> {
    Request::new(
        &DELETE_ATTACHMENT,
        &[project_key.into(), repository_slug.into(), attachment_id.into()],
    )
}

static GET_ATTACHMENT_METADATA: Operation = Operation::get(
    "repository::get_attachment_metadata",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/attachments/{attachmentId}/metadata",
);

/// Gets attachment metadata.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/attachments/{attachmentId}/metadata`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_attachment_metadata(
    project_key: &str,
    repository_slug: &str,
    attachment_id: i64,
) -> Request<AttachmentMetadata> {
    Request::new(
        &GET_ATTACHMENT_METADATA,
        &[project_key.into(), repository_slug.into(), attachment_id.into()],
    )
}

static SET_ATTACHMENT_METADATA: Operation = Operation::put(
    "repository::set_attachment_metadata",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/attachments/{attachmentId}/metadata",
);

/// Sets attachment metadata.
///
/// `PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/attachments/{attachmentId}/metadata`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn set_attachment_metadata(
    project_key: &str,
    repository_slug: &str,
    attachment_id: i64,
    body: &str,
) -> Request<AttachmentMetadata> {
    Request::new(
        &SET_ATTACHMENT_METADATA,
        &[project_key.into(), repository_slug.into(), attachment_id.into()],
    )
    .json(&body.to_owned())
}

static DELETE_ATTACHMENT_METADATA: Operation = Operation::delete(
    "repository::delete_attachment_metadata",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/attachments/{attachmentId}/metadata",
);

/// Deletes attachment metadata.
///
/// `DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/attachments/{attachmentId}/metadata`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn delete_attachment_metadata(
    project_key: &str,
    repository_slug: &str,
    attachment_id: i64,
) -> Request<()> {
    Request::new(
        &DELETE_ATTACHMENT_METADATA,
        &[project_key.into(), repository_slug.into(), attachment_id.into()],
    )
}

static LIST_BRANCHES: Operation = Operation::get(
    "repository::list_branches",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/branches",
);

/// Lists branches.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/branches`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn list_branches(project_key: &str, repository_slug: &str) -> ListBranchesRequest {
    ListBranchesRequest(Request::new(&LIST_BRANCHES, &[project_key.into(), repository_slug.into()]))
}

request! {
    /// Request of [`list_branches`].
    ListBranchesRequest => OffsetPage<Branch>;

    /// Query `boostMatches`.
    boost_matches(boost_matches: bool) => set_query("boostMatches", boost_matches);

    /// Query `context`.
    context(context: &str) => set_query("context", context);

    /// Query `orderBy`.
    order_by(order_by: RefOrder) => set_query("orderBy", order_by.as_str());

    /// Query `details`.
    details(details: bool) => set_query("details", details);

    /// Query `filterText`.
    filter_text(filter_text: &str) => set_query("filterText", filter_text);

    /// Query `base`.
    base(base: &str) => set_query("base", base);

    /// Query `start`.
    start(start: i64) => set_query("start", start);

    /// Query `limit`.
    limit(limit: i64) => set_query("limit", limit);
}

static CREATE_BRANCH: Operation = Operation::post(
    "repository::create_branch",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/branches",
);

/// Creates a branch.
///
/// `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/branches`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn create_branch(
    project_key: &str,
    repository_slug: &str,
    body: &NewBranch,
) -> Request<Branch> {
    Request::new(&CREATE_BRANCH, &[project_key.into(), repository_slug.into()]).json(body)
}

static GET_DEFAULT_BRANCH_DEPRECATED: Operation = Operation::get(
    "repository::get_default_branch_deprecated",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/branches/default",
);

/// Gets the default branch.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/branches/default`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[deprecated = "deprecated by Atlassian"]
#[inline]
pub fn get_default_branch_deprecated(
    project_key: &str,
    repository_slug: &str,
) -> Request<GetDefaultBranchDeprecatedReply> {
    Request::new(&GET_DEFAULT_BRANCH_DEPRECATED, &[project_key.into(), repository_slug.into()])
}

/// What [`get_default_branch_deprecated`] answers.
#[derive(Debug)]
#[allow(clippy::large_enum_variant, reason = "answers are read once and taken apart")]
pub enum GetDefaultBranchDeprecatedReply {
    /// With status 200.
    Ok(Branch),
    /// With status 204.
    NoContent,
}

impl Reply for GetDefaultBranchDeprecatedReply {
    #[inline]
    fn decode(head: &Head, body: Payload) -> Result<Self, Error> {
        match head.status().as_u16() {
            204 => Ok(Self::NoContent),
            _ => Reply::decode(head, body).map(Self::Ok),
        }
    }
}

static SET_DEFAULT_BRANCH_DEPRECATED: Operation = Operation::put(
    "repository::set_default_branch_deprecated",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/branches/default",
);

/// Sets the default branch.
///
/// `PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/branches/default`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[deprecated = "deprecated by Atlassian"]
#[inline]
pub fn set_default_branch_deprecated(
    project_key: &str,
    repository_slug: &str,
    body: &Branch,
) -> Request<()> {
    Request::new(&SET_DEFAULT_BRANCH_DEPRECATED, &[project_key.into(), repository_slug.into()])
        .json(body)
}

static BROWSE: Operation = Operation::get(
    "repository::browse",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/browse",
);

/// Browses a repository.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/browse`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn browse(project_key: &str, repository_slug: &str) -> BrowseRequest {
    BrowseRequest(Request::new(&BROWSE, &[project_key.into(), repository_slug.into()]))
}

request! {
    /// Request of [`browse`].
    BrowseRequest => PathContents;

    /// Query `noContent`.
    no_content(no_content: bool) => set_query("noContent", no_content);

    /// Query `at`.
    at(at: &str) => set_query("at", at);

    /// Query `size`.
    size_only(size_only: bool) => set_query("size", size_only);

    /// Query `blame`.
    blame(blame: bool) => set_query("blame", blame);

    /// Query `type`.
    type_only(type_only: bool) => set_query("type", type_only);

    /// Query `start`.
    start(start: i64) => set_query("start", start);

    /// Query `limit`.
    limit(limit: i64) => set_query("limit", limit);
}

static BROWSE_PATH: Operation = Operation::get(
    "repository::browse_path",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/browse/{+path}",
);

/// Browses a path.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/browse/{path}`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn browse_path(project_key: &str, repository_slug: &str, path: &str) -> BrowsePathRequest {
    BrowsePathRequest(Request::new(
        &BROWSE_PATH,
        &[project_key.into(), repository_slug.into(), path.into()],
    ))
}

request! {
    /// Request of [`browse_path`].
    BrowsePathRequest => PathContents;

    /// Query `noContent`.
    no_content(no_content: bool) => set_query("noContent", no_content);

    /// Query `at`.
    at(at: &str) => set_query("at", at);

    /// Query `size`.
    size_only(size_only: bool) => set_query("size", size_only);

    /// Query `blame`.
    blame(blame: bool) => set_query("blame", blame);

    /// Query `type`.
    type_only(type_only: bool) => set_query("type", type_only);

    /// Query `start`.
    start(start: i64) => set_query("start", start);

    /// Query `limit`.
    limit(limit: i64) => set_query("limit", limit);
}

static EDIT_FILE: Operation = Operation::put(
    "repository::edit_file",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/browse/{+path}",
)
.headers(&[("x-atlassian-token", "no-check")]);

/// Edits a file.
///
/// `PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/browse/{path}`
///
/// Refused with 400, 401, 403, 404, 409: `ApiErrorBody`.
#[inline]
pub fn edit_file(
    project_key: &str,
    repository_slug: &str,
    path: &str,
    branch: &str,
    content: Part,
) -> EditFileRequest {
    let mut request =
        Request::new(&EDIT_FILE, &[project_key.into(), repository_slug.into(), path.into()])
            .multipart();
    request.set_part("branch", Part::text(branch));
    request.set_part("content", content);
    EditFileRequest(request)
}

request! {
    /// Request of [`edit_file`].
    EditFileRequest => Commit;

    /// Form field `message`.
    message(message: &str) => set_part("message", Part::text(message));

    /// Form field `sourceBranch`.
    source_branch(source_branch: &str) => set_part("sourceBranch", Part::text(source_branch));

    /// Form field `sourceCommitId`.
    source_commit_id(source_commit_id: &str) => set_part("sourceCommitId", Part::text(source_commit_id));
}

static LIST_CHANGES: Operation = Operation::get(
    "repository::list_changes",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/changes",
);

/// Lists changes.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/changes`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn list_changes(project_key: &str, repository_slug: &str) -> ListChangesRequest {
    ListChangesRequest(Request::new(&LIST_CHANGES, &[project_key.into(), repository_slug.into()]))
}

request! {
    /// Request of [`list_changes`].
    ListChangesRequest => OffsetPage<Change>;

    /// Query `until`.
    until_commit(until_commit: &str) => set_query("until", until_commit);

    /// Query `since`.
    since_commit(since_commit: &str) => set_query("since", since_commit);

    /// Query `start`.
    start(start: i64) => set_query("start", start);

    /// Query `limit`.
    limit(limit: i64) => set_query("limit", limit);
}

static LIST_COMMITS: Operation = Operation::get(
    "repository::list_commits",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits",
);

/// Lists commits.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn list_commits(project_key: &str, repository_slug: &str) -> ListCommitsRequest {
    ListCommitsRequest(Request::new(&LIST_COMMITS, &[project_key.into(), repository_slug.into()]))
}

request! {
    /// Request of [`list_commits`].
    ListCommitsRequest => OffsetPage<Commit>;

    /// Query `avatarScheme`.
    avatar_scheme(avatar_scheme: &str) => set_query("avatarScheme", avatar_scheme);

    /// Query `path`.
    path(path: &str) => set_query("path", path);

    /// Query `withCounts`.
    with_counts(with_counts: bool) => set_query("withCounts", with_counts);

    /// Query `followRenames`.
    follow_renames(follow_renames: bool) => set_query("followRenames", follow_renames);

    /// Query `until`.
    until_commit(until_commit: &str) => set_query("until", until_commit);

    /// Query `avatarSize`.
    avatar_size(avatar_size: i64) => set_query("avatarSize", avatar_size);

    /// Query `since`.
    since_commit(since_commit: &str) => set_query("since", since_commit);

    /// Query `merges`.
    merges(merges: MergeFilter) => set_query("merges", merges.as_str());

    /// Query `ignoreMissing`.
    ignore_missing(ignore_missing: bool) => set_query("ignoreMissing", ignore_missing);

    /// Query `start`.
    start(start: i64) => set_query("start", start);

    /// Query `limit`.
    limit(limit: i64) => set_query("limit", limit);
}

static GET_COMMIT: Operation = Operation::get(
    "repository::get_commit",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}",
);

/// Gets a commit.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}`
///
/// Refused with 400, 404: `ApiErrorBody`.
#[inline]
pub fn get_commit(project_key: &str, repository_slug: &str, commit_id: &str) -> GetCommitRequest {
    GetCommitRequest(Request::new(
        &GET_COMMIT,
        &[project_key.into(), repository_slug.into(), commit_id.into()],
    ))
}

request! {
    /// Request of [`get_commit`].
    GetCommitRequest => Commit;

    /// Query `path`.
    path(path: &str) => set_query("path", path);
}

static LIST_COMMIT_CHANGES: Operation = Operation::get(
    "repository::list_commit_changes",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/changes",
);

/// Lists commit changes.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/changes`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn list_commit_changes(
    project_key: &str,
    repository_slug: &str,
    commit_id: &str,
) -> ListCommitChangesRequest {
    ListCommitChangesRequest(Request::new(
        &LIST_COMMIT_CHANGES,
        &[project_key.into(), repository_slug.into(), commit_id.into()],
    ))
}

request! {
    /// Request of [`list_commit_changes`].
    ListCommitChangesRequest => OffsetPage<Change>;

    /// Query `withComments`.
    with_comments(with_comments: bool) => set_query("withComments", with_comments);

    /// Query `since`.
    since_commit(since_commit: &str) => set_query("since", since_commit);

    /// Query `start`.
    start(start: i64) => set_query("start", start);

    /// Query `limit`.
    limit(limit: i64) => set_query("limit", limit);
}

static LIST_COMMIT_COMMENTS: Operation = Operation::get(
    "repository::list_commit_comments",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments",
);

/// Lists commit comments.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn list_commit_comments(
    project_key: &str,
    repository_slug: &str,
    commit_id: &str,
) -> ListCommitCommentsRequest {
    ListCommitCommentsRequest(Request::new(
        &LIST_COMMIT_COMMENTS,
        &[project_key.into(), repository_slug.into(), commit_id.into()],
    ))
}

request! {
    /// Request of [`list_commit_comments`].
    ListCommitCommentsRequest => OffsetPage<Comment>;

    /// Query `path`.
    path(path: &str) => set_query("path", path);

    /// Query `since`.
    since_commit(since_commit: &str) => set_query("since", since_commit);

    /// Query `start`.
    start(start: i64) => set_query("start", start);

    /// Query `limit`.
    limit(limit: i64) => set_query("limit", limit);
}

static CREATE_COMMIT_COMMENT: Operation = Operation::post(
    "repository::create_commit_comment",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments",
);

/// Creates a commit comment.
///
/// `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
/// Refused with 409: `ConflictErrorBody`.
#[inline]
pub fn create_commit_comment(
    project_key: &str,
    repository_slug: &str,
    commit_id: &str,
    body: &Comment,
) -> CreateCommitCommentRequest {
    CreateCommitCommentRequest(
        Request::new(
            &CREATE_COMMIT_COMMENT,
            &[project_key.into(), repository_slug.into(), commit_id.into()],
        )
        .json(body),
    )
}

request! {
    /// Request of [`create_commit_comment`].
    CreateCommitCommentRequest => Comment;

    /// Query `since`.
    since_commit(since_commit: &str) => set_query("since", since_commit);
}

static GET_COMMIT_COMMENT: Operation = Operation::get(
    "repository::get_commit_comment",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments/{commentId}",
);

/// Gets a commit comment.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments/{commentId}`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_commit_comment(
    project_key: &str,
    repository_slug: &str,
    commit_id: &str,
    comment_id: i64,
) -> Request<Comment> {
    Request::new(
        &GET_COMMIT_COMMENT,
        &[project_key.into(), repository_slug.into(), commit_id.into(), comment_id.into()],
    )
}

static UPDATE_COMMIT_COMMENT: Operation = Operation::put(
    "repository::update_commit_comment",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments/{commentId}",
);

/// Updates a commit comment.
///
/// `PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments/{commentId}`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
/// Refused with 409: `ConflictErrorBody`.
#[inline]
pub fn update_commit_comment(
    project_key: &str,
    repository_slug: &str,
    commit_id: &str,
    comment_id: i64,
    body: &Comment,
) -> Request<Comment> {
    Request::new(
        &UPDATE_COMMIT_COMMENT,
        &[project_key.into(), repository_slug.into(), commit_id.into(), comment_id.into()],
    )
    .json(body)
}

static DELETE_COMMIT_COMMENT: Operation = Operation::delete(
    "repository::delete_commit_comment",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments/{commentId}",
);

/// Deletes a commit comment.
///
/// `DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments/{commentId}`
///
/// Refused with 401, 404: `ApiErrorBody`.
/// Refused with 409: `ConflictErrorBody`.
#[inline]
pub fn delete_commit_comment(
    project_key: &str,
    repository_slug: &str,
    commit_id: &str,
    comment_id: i64,
    version: i64,
) -> Request<()> {
    let mut request = Request::new(
        &DELETE_COMMIT_COMMENT,
        &[project_key.into(), repository_slug.into(), commit_id.into(), comment_id.into()],
    );
    request.set_query("version", version);
    request
}

static GET_COMMIT_DIFF_STATS: Operation = Operation::get(
    "repository::get_commit_diff_stats",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/diff-stats-summary/{+path}",
);

/// Gets the commit diff stats.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/diff-stats-summary/{path}`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_commit_diff_stats(
    project_key: &str,
    repository_slug: &str,
    commit_id: &str,
    path: &str,
) -> GetCommitDiffStatsRequest {
    GetCommitDiffStatsRequest(Request::new(
        &GET_COMMIT_DIFF_STATS,
        &[project_key.into(), repository_slug.into(), commit_id.into(), path.into()],
    ))
}

request! {
    /// Request of [`get_commit_diff_stats`].
    GetCommitDiffStatsRequest => Json;

    /// Query `srcPath`.
    source_path(source_path: &str) => set_query("srcPath", source_path);

    /// Query `autoSrcPath`.
    auto_source_path(auto_source_path: bool) => set_query("autoSrcPath", auto_source_path);

    /// Query `whitespace`.
    whitespace(whitespace: Whitespace) => set_query("whitespace", whitespace.as_str());

    /// Query `since`.
    since_commit(since_commit: &str) => set_query("since", since_commit);
}

static GET_COMMIT_DIFF_HUNKS: Operation = Operation::get(
    "repository::get_commit_diff_hunks",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/diff/{+path}",
);

/// Gets the commit diff hunks.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/diff/{path}`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_commit_diff_hunks(
    project_key: &str,
    repository_slug: &str,
    commit_id: &str,
    path: &str,
) -> GetCommitDiffHunksRequest {
    GetCommitDiffHunksRequest(Request::new(
        &GET_COMMIT_DIFF_HUNKS,
        &[project_key.into(), repository_slug.into(), commit_id.into(), path.into()],
    ))
}

request! {
    /// Request of [`get_commit_diff_hunks`].
    GetCommitDiffHunksRequest => Diffs;

    /// Query `srcPath`.
    source_path(source_path: &str) => set_query("srcPath", source_path);

    /// Query `avatarSize`.
    avatar_size(avatar_size: i64) => set_query("avatarSize", avatar_size);

    /// Query `filter`.
    filter(filter: &str) => set_query("filter", filter);

    /// Query `avatarScheme`.
    avatar_scheme(avatar_scheme: &str) => set_query("avatarScheme", avatar_scheme);

    /// Query `contextLines`.
    context_lines(context_lines: i64) => set_query("contextLines", context_lines);

    /// Query `autoSrcPath`.
    auto_source_path(auto_source_path: bool) => set_query("autoSrcPath", auto_source_path);

    /// Query `whitespace`.
    whitespace(whitespace: Whitespace) => set_query("whitespace", whitespace.as_str());

    /// Query `withComments`.
    with_comments(with_comments: bool) => set_query("withComments", with_comments);

    /// Query `since`.
    since_commit(since_commit: &str) => set_query("since", since_commit);
}

static GET_MERGE_BASE: Operation = Operation::get(
    "repository::get_merge_base",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/merge-base",
);

/// Gets a merge base.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/merge-base`
///
/// Refused with 400, 404: `ApiErrorBody`.
#[inline]
pub fn get_merge_base(
    project_key: &str,
    repository_slug: &str,
    commit_id: &str,
    other_commit_id: &str,
) -> Request<GetMergeBaseReply> {
    let mut request = Request::new(
        &GET_MERGE_BASE,
        &[project_key.into(), repository_slug.into(), commit_id.into()],
    );
    request.set_query("otherCommitId", other_commit_id);
    request
}

/// What [`get_merge_base`] answers.
#[derive(Debug)]
#[allow(clippy::large_enum_variant, reason = "answers are read once and taken apart")]
pub enum GetMergeBaseReply {
    /// With status 200.
    Ok(Commit),
    /// With status 204.
    NoContent,
}

impl Reply for GetMergeBaseReply {
    #[inline]
    fn decode(head: &Head, body: Payload) -> Result<Self, Error> {
        match head.status().as_u16() {
            204 => Ok(Self::NoContent),
            _ => Reply::decode(head, body).map(Self::Ok),
        }
    }
}

static WATCH_COMMIT: Operation = Operation::post(
    "repository::watch_commit",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/watch",
)
.headers(&[("x-atlassian-token", "no-check")]);

/// Watches a commit.
///
/// `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/watch`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn watch_commit(project_key: &str, repository_slug: &str, commit_id: &str) -> Request<()> {
    Request::new(&WATCH_COMMIT, &[project_key.into(), repository_slug.into(), commit_id.into()])
}

static UNWATCH_COMMIT: Operation = Operation::delete(
    "repository::unwatch_commit",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/watch",
);

/// Stops watching a commit.
///
/// `DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/watch`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn unwatch_commit(project_key: &str, repository_slug: &str, commit_id: &str) -> Request<()> {
    Request::new(&UNWATCH_COMMIT, &[project_key.into(), repository_slug.into(), commit_id.into()])
}

static LIST_COMPARED_CHANGES: Operation = Operation::get(
    "repository::list_compared_changes",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/compare/changes",
);

/// Lists compared changes.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/compare/changes`
///
/// Refused with 404: `ApiErrorBody`.
#[inline]
pub fn list_compared_changes(
    project_key: &str,
    repository_slug: &str,
) -> ListComparedChangesRequest {
    ListComparedChangesRequest(Request::new(
        &LIST_COMPARED_CHANGES,
        &[project_key.into(), repository_slug.into()],
    ))
}

request! {
    /// Request of [`list_compared_changes`].
    ListComparedChangesRequest => OffsetPage<Change>;

    /// Query `fromRepo`.
    from_repository(from_repository: &str) => set_query("fromRepo", from_repository);

    /// Query `from`.
    from(from: &str) => set_query("from", from);

    /// Query `to`.
    to(to: &str) => set_query("to", to);

    /// Query `start`.
    start(start: i64) => set_query("start", start);

    /// Query `limit`.
    limit(limit: i64) => set_query("limit", limit);
}

static LIST_COMPARED_COMMITS: Operation = Operation::get(
    "repository::list_compared_commits",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/compare/commits",
);

/// Lists compared commits.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/compare/commits`
///
/// Refused with 404: `ApiErrorBody`.
#[inline]
pub fn list_compared_commits(
    project_key: &str,
    repository_slug: &str,
) -> ListComparedCommitsRequest {
    ListComparedCommitsRequest(Request::new(
        &LIST_COMPARED_COMMITS,
        &[project_key.into(), repository_slug.into()],
    ))
}

request! {
    /// Request of [`list_compared_commits`].
    ListComparedCommitsRequest => OffsetPage<Commit>;

    /// Query `fromRepo`.
    from_repository(from_repository: &str) => set_query("fromRepo", from_repository);

    /// Query `from`.
    from(from: &str) => set_query("from", from);

    /// Query `to`.
    to(to: &str) => set_query("to", to);

    /// Query `start`.
    start(start: i64) => set_query("start", start);

    /// Query `limit`.
    limit(limit: i64) => set_query("limit", limit);
}

static GET_COMPARED_DIFF_STATS: Operation = Operation::get(
    "repository::get_compared_diff_stats",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/compare/diff-stats-summary{+path}",
);

/// Gets the compared diff stats.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/compare/diff-stats-summary{path}`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_compared_diff_stats(
    project_key: &str,
    repository_slug: &str,
    path: &str,
) -> GetComparedDiffStatsRequest {
    GetComparedDiffStatsRequest(Request::new(
        &GET_COMPARED_DIFF_STATS,
        &[project_key.into(), repository_slug.into(), path.into()],
    ))
}

request! {
    /// Request of [`get_compared_diff_stats`].
    GetComparedDiffStatsRequest => Json;

    /// Query `fromRepo`.
    from_repository(from_repository: &str) => set_query("fromRepo", from_repository);

    /// Query `srcPath`.
    source_path(source_path: &str) => set_query("srcPath", source_path);

    /// Query `from`.
    from(from: &str) => set_query("from", from);

    /// Query `to`.
    to(to: &str) => set_query("to", to);

    /// Query `whitespace`.
    whitespace(whitespace: Whitespace) => set_query("whitespace", whitespace.as_str());
}

static GET_COMPARED_DIFF_HUNKS: Operation = Operation::get(
    "repository::get_compared_diff_hunks",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/compare/diff{+path}",
);

/// Gets the compared diff hunks.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/compare/diff{path}`
///
/// Refused with 404: `ApiErrorBody`.
#[inline]
pub fn get_compared_diff_hunks(
    project_key: &str,
    repository_slug: &str,
    path: &str,
) -> GetComparedDiffHunksRequest {
    GetComparedDiffHunksRequest(Request::new(
        &GET_COMPARED_DIFF_HUNKS,
        &[project_key.into(), repository_slug.into(), path.into()],
    ))
}

request! {
    /// Request of [`get_compared_diff_hunks`].
    GetComparedDiffHunksRequest => Diffs;

    /// Query `contextLines`.
    context_lines(context_lines: i64) => set_query("contextLines", context_lines);

    /// Query `fromRepo`.
    from_repository(from_repository: &str) => set_query("fromRepo", from_repository);

    /// Query `srcPath`.
    source_path(source_path: &str) => set_query("srcPath", source_path);

    /// Query `from`.
    from(from: &str) => set_query("from", from);

    /// Query `to`.
    to(to: &str) => set_query("to", to);

    /// Query `whitespace`.
    whitespace(whitespace: Whitespace) => set_query("whitespace", whitespace.as_str());
}

static GET_CONTRIBUTING: Operation = Operation::get(
    "repository::get_contributing",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/contributing",
)
.accept("*/*");

/// Gets the contributing guidelines.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/contributing`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_contributing(project_key: &str, repository_slug: &str) -> GetContributingRequest {
    GetContributingRequest(Request::new(
        &GET_CONTRIBUTING,
        &[project_key.into(), repository_slug.into()],
    ))
}

request! {
    /// Request of [`get_contributing`].
    GetContributingRequest => ByteStream;

    /// Query `at`.
    at(at: &str) => set_query("at", at);

    /// Query `markup`.
    markup(markup: bool) => set_query("markup", markup);

    /// Query `htmlEscape`.
    html_escape(html_escape: bool) => set_query("htmlEscape", html_escape);

    /// Query `includeHeadingId`.
    include_heading_id(include_heading_id: bool) => set_query("includeHeadingId", include_heading_id);

    /// Query `hardwrap`.
    hard_wrap(hard_wrap: bool) => set_query("hardwrap", hard_wrap);
}

static GET_DEFAULT_BRANCH: Operation = Operation::get(
    "repository::get_default_branch",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/default-branch",
);

/// Gets the default branch.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/default-branch`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_default_branch(project_key: &str, repository_slug: &str) -> Request<MinimalRef> {
    Request::new(&GET_DEFAULT_BRANCH, &[project_key.into(), repository_slug.into()])
}

static SET_DEFAULT_BRANCH: Operation = Operation::put(
    "repository::set_default_branch",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/default-branch",
);

/// Sets the default branch.
///
/// `PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/default-branch`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn set_default_branch(project_key: &str, repository_slug: &str, body: &Branch) -> Request<()> {
    Request::new(&SET_DEFAULT_BRANCH, &[project_key.into(), repository_slug.into()]).json(body)
}

static GET_DIFF: Operation = Operation::get(
    "repository::get_diff",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/diff",
)
.headers(&[("accept", "text/plain")])
.accept("*/*");

/// Gets a diff.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/diff`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_diff(project_key: &str, repository_slug: &str, until_commit: &str) -> GetDiffRequest {
    let mut request = Request::new(&GET_DIFF, &[project_key.into(), repository_slug.into()]);
    request.set_query("until", until_commit);
    GetDiffRequest(request)
}

request! {
    /// Request of [`get_diff`].
    GetDiffRequest => ByteStream;

    /// Query `contextLines`.
    context_lines(context_lines: i64) => set_query("contextLines", context_lines);

    /// Query `srcPath`.
    source_path(source_path: &str) => set_query("srcPath", source_path);

    /// Query `whitespace`.
    whitespace(whitespace: Whitespace) => set_query("whitespace", whitespace.as_str());

    /// Query `since`.
    since_commit(since_commit: &str) => set_query("since", since_commit);
}

static GET_DIFF_FOR_PATH: Operation = Operation::get(
    "repository::get_diff_for_path",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/diff/{+path}",
)
.headers(&[("accept", "text/plain")])
.accept("*/*");

/// Gets a diff for a path.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/diff/{path}`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_diff_for_path(
    project_key: &str,
    repository_slug: &str,
    path: &str,
    until_commit: &str,
) -> GetDiffForPathRequest {
    let mut request = Request::new(
        &GET_DIFF_FOR_PATH,
        &[project_key.into(), repository_slug.into(), path.into()],
    );
    request.set_query("until", until_commit);
    GetDiffForPathRequest(request)
}

request! {
    /// Request of [`get_diff_for_path`].
    GetDiffForPathRequest => ByteStream;

    /// Query `contextLines`.
    context_lines(context_lines: i64) => set_query("contextLines", context_lines);

    /// Query `srcPath`.
    source_path(source_path: &str) => set_query("srcPath", source_path);

    /// Query `whitespace`.
    whitespace(whitespace: Whitespace) => set_query("whitespace", whitespace.as_str());

    /// Query `since`.
    since_commit(since_commit: &str) => set_query("since", since_commit);
}

static LIST_FILES: Operation = Operation::get(
    "repository::list_files",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/files",
);

/// Lists files.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/files`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn list_files(project_key: &str, repository_slug: &str) -> ListFilesRequest {
    ListFilesRequest(Request::new(&LIST_FILES, &[project_key.into(), repository_slug.into()]))
}

request! {
    /// Request of [`list_files`].
    ListFilesRequest => OffsetPage<String>;

    /// Query `at`.
    at(at: &str) => set_query("at", at);

    /// Query `start`.
    start(start: i64) => set_query("start", start);

    /// Query `limit`.
    limit(limit: i64) => set_query("limit", limit);
}

static LIST_FILES_FOR_PATH: Operation = Operation::get(
    "repository::list_files_for_path",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/files/{+path}",
);

/// Lists files for a path.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/files/{path}`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn list_files_for_path(
    project_key: &str,
    repository_slug: &str,
    path: &str,
) -> ListFilesForPathRequest {
    ListFilesForPathRequest(Request::new(
        &LIST_FILES_FOR_PATH,
        &[project_key.into(), repository_slug.into(), path.into()],
    ))
}

request! {
    /// Request of [`list_files_for_path`].
    ListFilesForPathRequest => OffsetPage<String>;

    /// Query `at`.
    at(at: &str) => set_query("at", at);

    /// Query `start`.
    start(start: i64) => set_query("start", start);

    /// Query `limit`.
    limit(limit: i64) => set_query("limit", limit);
}

static LIST_FORKS: Operation = Operation::get(
    "repository::list_forks",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/forks",
);

/// Lists forks.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/forks`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn list_forks(project_key: &str, repository_slug: &str) -> ListForksRequest {
    ListForksRequest(Request::new(&LIST_FORKS, &[project_key.into(), repository_slug.into()]))
}

request! {
    /// Request of [`list_forks`].
    ListForksRequest => OffsetPage<Repository>;

    /// Query `start`.
    start(start: i64) => set_query("start", start);

    /// Query `limit`.
    limit(limit: i64) => set_query("limit", limit);
}

static LIST_HOOK_SCRIPTS: Operation = Operation::get(
    "repository::list_hook_scripts",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/hook-scripts",
);

/// Lists hook scripts.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/hook-scripts`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn list_hook_scripts(project_key: &str, repository_slug: &str) -> ListHookScriptsRequest {
    ListHookScriptsRequest(Request::new(
        &LIST_HOOK_SCRIPTS,
        &[project_key.into(), repository_slug.into()],
    ))
}

request! {
    /// Request of [`list_hook_scripts`].
    ListHookScriptsRequest => OffsetPage<HookScriptConfig>;

    /// Query `start`.
    start(start: i64) => set_query("start", start);

    /// Query `limit`.
    limit(limit: i64) => set_query("limit", limit);
}

static SET_HOOK_SCRIPT: Operation = Operation::put(
    "repository::set_hook_script",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/hook-scripts/{scriptId}",
);

/// Sets a hook script.
///
/// `PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/hook-scripts/{scriptId}`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn set_hook_script(
    project_key: &str,
    repository_slug: &str,
    script_id: i64,
    body: &HookScriptTriggers,
) -> Request<HookScriptConfig> {
    Request::new(&SET_HOOK_SCRIPT, &[project_key.into(), repository_slug.into(), script_id.into()])
        .json(body)
}

static REMOVE_HOOK_SCRIPT: Operation = Operation::delete(
    "repository::remove_hook_script",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/hook-scripts/{scriptId}",
);

/// Removes a hook script.
///
/// `DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/hook-scripts/{scriptId}`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn remove_hook_script(project_key: &str, repository_slug: &str, script_id: i64) -> Request<()> {
    Request::new(
        &REMOVE_HOOK_SCRIPT,
        &[project_key.into(), repository_slug.into(), script_id.into()],
    )
}

static LIST_LABELS: Operation = Operation::get(
    "repository::list_labels",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/labels",
);

/// Lists labels.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/labels`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn list_labels(project_key: &str, repository_slug: &str) -> ListLabelsRequest {
    ListLabelsRequest(Request::new(&LIST_LABELS, &[project_key.into(), repository_slug.into()]))
}

request! {
    /// Request of [`list_labels`].
    ListLabelsRequest => OffsetPage<Label>;

    /// Query `start`.
    start(start: i64) => set_query("start", start);

    /// Query `limit`.
    limit(limit: i64) => set_query("limit", limit);
}

static ADD_LABEL: Operation = Operation::post(
    "repository::add_label",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/labels",
);

/// Adds a label.
///
/// `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/labels`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn add_label(project_key: &str, repository_slug: &str, body: &Label) -> Request<Label> {
    Request::new(&ADD_LABEL, &[project_key.into(), repository_slug.into()]).json(body)
}

static REMOVE_LABEL: Operation = Operation::delete(
    "repository::remove_label",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/labels/{labelName}",
);

/// Removes a label.
///
/// `DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/labels/{labelName}`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn remove_label(project_key: &str, repository_slug: &str, label_name: &str) -> Request<()> {
    Request::new(&REMOVE_LABEL, &[project_key.into(), repository_slug.into(), label_name.into()])
}

static GET_LAST_MODIFIED: Operation = Operation::get(
    "repository::get_last_modified",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/last-modified",
);

/// Gets the latest commit.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/last-modified`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_last_modified(project_key: &str, repository_slug: &str) -> GetLastModifiedRequest {
    GetLastModifiedRequest(Request::new(
        &GET_LAST_MODIFIED,
        &[project_key.into(), repository_slug.into()],
    ))
}

request! {
    /// Request of [`get_last_modified`].
    GetLastModifiedRequest => LastModified;

    /// Query `at`.
    at(at: &str) => set_query("at", at);
}

static GET_LAST_MODIFIED_FOR_PATH: Operation = Operation::get(
    "repository::get_last_modified_for_path",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/last-modified/{+path}",
);

/// Gets the latest commit for a path.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/last-modified/{path}`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_last_modified_for_path(
    project_key: &str,
    repository_slug: &str,
    path: &str,
) -> GetLastModifiedForPathRequest {
    GetLastModifiedForPathRequest(Request::new(
        &GET_LAST_MODIFIED_FOR_PATH,
        &[project_key.into(), repository_slug.into(), path.into()],
    ))
}

request! {
    /// Request of [`get_last_modified_for_path`].
    GetLastModifiedForPathRequest => LastModified;

    /// Query `at`.
    at(at: &str) => set_query("at", at);
}

static GET_LICENSE: Operation = Operation::get(
    "repository::get_license",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/license",
)
.accept("*/*");

/// Gets a license.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/license`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_license(project_key: &str, repository_slug: &str) -> GetLicenseRequest {
    GetLicenseRequest(Request::new(&GET_LICENSE, &[project_key.into(), repository_slug.into()]))
}

request! {
    /// Request of [`get_license`].
    GetLicenseRequest => ByteStream;

    /// Query `at`.
    at(at: &str) => set_query("at", at);

    /// Query `markup`.
    markup(markup: bool) => set_query("markup", markup);

    /// Query `htmlEscape`.
    html_escape(html_escape: bool) => set_query("htmlEscape", html_escape);

    /// Query `includeHeadingId`.
    include_heading_id(include_heading_id: bool) => set_query("includeHeadingId", include_heading_id);

    /// Query `hardwrap`.
    hard_wrap(hard_wrap: bool) => set_query("hardwrap", hard_wrap);
}

static GET_PATCH: Operation = Operation::get(
    "repository::get_patch",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/patch",
)
.accept("*/*");

/// Gets a patch.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/patch`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_patch(project_key: &str, repository_slug: &str, until_commit: &str) -> GetPatchRequest {
    let mut request = Request::new(&GET_PATCH, &[project_key.into(), repository_slug.into()]);
    request.set_query("until", until_commit);
    GetPatchRequest(request)
}

request! {
    /// Request of [`get_patch`].
    GetPatchRequest => ByteStream;

    /// Query `allAncestors`.
    all_ancestors(all_ancestors: bool) => set_query("allAncestors", all_ancestors);

    /// Query `since`.
    since_commit(since_commit: &str) => set_query("since", since_commit);
}

static GET_RAW: Operation = Operation::get(
    "repository::get_raw",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/raw/{+path}",
)
.accept("*/*");

/// Gets a raw file.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/raw/{path}`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_raw(project_key: &str, repository_slug: &str, path: &str) -> GetRawRequest {
    GetRawRequest(Request::new(
        &GET_RAW,
        &[project_key.into(), repository_slug.into(), path.into()],
    ))
}

request! {
    /// Request of [`get_raw`].
    GetRawRequest => ByteStream;

    /// Query `at`.
    at(at: &str) => set_query("at", at);

    /// Query `markup`.
    markup(markup: bool) => set_query("markup", markup);

    /// Query `htmlEscape`.
    html_escape(html_escape: bool) => set_query("htmlEscape", html_escape);

    /// Query `includeHeadingId`.
    include_heading_id(include_heading_id: bool) => set_query("includeHeadingId", include_heading_id);

    /// Query `hardwrap`.
    hard_wrap(hard_wrap: bool) => set_query("hardwrap", hard_wrap);
}

static GET_README: Operation = Operation::get(
    "repository::get_readme",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/readme",
)
.accept("*/*");

/// Gets a readme.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/readme`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_readme(project_key: &str, repository_slug: &str) -> GetReadmeRequest {
    GetReadmeRequest(Request::new(&GET_README, &[project_key.into(), repository_slug.into()]))
}

request! {
    /// Request of [`get_readme`].
    GetReadmeRequest => ByteStream;

    /// Query `at`.
    at(at: &str) => set_query("at", at);

    /// Query `markup`.
    markup(markup: bool) => set_query("markup", markup);

    /// Query `htmlEscape`.
    html_escape(html_escape: bool) => set_query("htmlEscape", html_escape);

    /// Query `includeHeadingId`.
    include_heading_id(include_heading_id: bool) => set_query("includeHeadingId", include_heading_id);

    /// Query `hardwrap`.
    hard_wrap(hard_wrap: bool) => set_query("hardwrap", hard_wrap);
}

static RETRY_CREATION: Operation = Operation::post(
    "repository::retry_creation",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/recreate",
)
.headers(&[("x-atlassian-token", "no-check")]);

/// Retries a creation.
///
/// `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/recreate`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn retry_creation(project_key: &str, repository_slug: &str) -> Request<Repository> {
    Request::new(&RETRY_CREATION, &[project_key.into(), repository_slug.into()])
}

static LIST_REF_CHANGE_ACTIVITIES: Operation = Operation::get(
    "repository::list_ref_change_activities",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/ref-change-activities",
);

/// Lists ref change activities.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/ref-change-activities`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn list_ref_change_activities(
    project_key: &str,
    repository_slug: &str,
) -> ListRefChangeActivitiesRequest {
    ListRefChangeActivitiesRequest(Request::new(
        &LIST_REF_CHANGE_ACTIVITIES,
        &[project_key.into(), repository_slug.into()],
    ))
}

request! {
    /// Request of [`list_ref_change_activities`].
    ListRefChangeActivitiesRequest => OffsetPage<RepositoryRefChangeActivity>;

    /// Query `ref`.
    ref_name(ref_name: &str) => set_query("ref", ref_name);

    /// Query `start`.
    start(start: i64) => set_query("start", start);

    /// Query `limit`.
    limit(limit: i64) => set_query("limit", limit);
}

static LIST_REF_CHANGE_BRANCHES: Operation = Operation::get(
    "repository::list_ref_change_branches",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/ref-change-activities/branches",
);

/// Lists ref change branches.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/ref-change-activities/branches`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn list_ref_change_branches(
    project_key: &str,
    repository_slug: &str,
) -> ListRefChangeBranchesRequest {
    ListRefChangeBranchesRequest(Request::new(
        &LIST_REF_CHANGE_BRANCHES,
        &[project_key.into(), repository_slug.into()],
    ))
}

request! {
    /// Request of [`list_ref_change_branches`].
    ListRefChangeBranchesRequest => OffsetPage<MinimalRef>;

    /// Query `filterText`.
    filter_text(filter_text: &str) => set_query("filterText", filter_text);

    /// Query `start`.
    start(start: i64) => set_query("start", start);

    /// Query `limit`.
    limit(limit: i64) => set_query("limit", limit);
}

static LIST_RELATED: Operation = Operation::get(
    "repository::list_related",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/related",
);

/// Lists related repositories.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/related`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn list_related(project_key: &str, repository_slug: &str) -> ListRelatedRequest {
    ListRelatedRequest(Request::new(&LIST_RELATED, &[project_key.into(), repository_slug.into()]))
}

request! {
    /// Request of [`list_related`].
    ListRelatedRequest => OffsetPage<Repository>;

    /// Query `start`.
    start(start: i64) => set_query("start", start);

    /// Query `limit`.
    limit(limit: i64) => set_query("limit", limit);
}

static GET_AUTO_DECLINE_SETTINGS: Operation = Operation::get(
    "repository::get_auto_decline_settings",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/auto-decline",
);

/// Gets the auto decline settings.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/auto-decline`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_auto_decline_settings(
    project_key: &str,
    repository_slug: &str,
) -> Request<AutoDeclineSettings> {
    Request::new(&GET_AUTO_DECLINE_SETTINGS, &[project_key.into(), repository_slug.into()])
}

static SET_AUTO_DECLINE_SETTINGS: Operation = Operation::put(
    "repository::set_auto_decline_settings",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/auto-decline",
);

/// Sets the auto decline settings.
///
/// `PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/auto-decline`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn set_auto_decline_settings(
    project_key: &str,
    repository_slug: &str,
    body: &AutoDeclineSettingsUpdate,
) -> Request<AutoDeclineSettings> {
    Request::new(&SET_AUTO_DECLINE_SETTINGS, &[project_key.into(), repository_slug.into()])
        .json(body)
}

static DELETE_AUTO_DECLINE_SETTINGS: Operation = Operation::delete(
    "repository::delete_auto_decline_settings",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/auto-decline",
);

/// Deletes the auto decline settings.
///
/// `DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/auto-decline`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn delete_auto_decline_settings(project_key: &str, repository_slug: &str) -> Request<()> {
    Request::new(&DELETE_AUTO_DECLINE_SETTINGS, &[project_key.into(), repository_slug.into()])
}

static GET_AUTO_MERGE_SETTINGS: Operation = Operation::get(
    "repository::get_auto_merge_settings",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/auto-merge",
);

/// Gets the auto merge settings.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/auto-merge`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_auto_merge_settings(
    project_key: &str,
    repository_slug: &str,
) -> Request<AutoMergeSettings> {
    Request::new(&GET_AUTO_MERGE_SETTINGS, &[project_key.into(), repository_slug.into()])
}

static SET_AUTO_MERGE_SETTINGS: Operation = Operation::put(
    "repository::set_auto_merge_settings",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/auto-merge",
);

/// Sets the auto merge settings.
///
/// `PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/auto-merge`
///
/// Refused with 400, 401, 403, 404: `ApiErrorBody`.
#[inline]
pub fn set_auto_merge_settings(
    project_key: &str,
    repository_slug: &str,
    body: &AutoMergeSettingsUpdate,
) -> Request<AutoMergeSettings> {
    Request::new(&SET_AUTO_MERGE_SETTINGS, &[project_key.into(), repository_slug.into()]).json(body)
}

static DELETE_AUTO_MERGE_SETTINGS: Operation = Operation::delete(
    "repository::delete_auto_merge_settings",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/auto-merge",
);

/// Deletes the auto merge settings.
///
/// `DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/auto-merge`
///
/// Refused with 401, 403, 404: `ApiErrorBody`.
#[inline]
pub fn delete_auto_merge_settings(project_key: &str, repository_slug: &str) -> Request<()> {
    Request::new(&DELETE_AUTO_MERGE_SETTINGS, &[project_key.into(), repository_slug.into()])
}

static LIST_HOOKS: Operation = Operation::get(
    "repository::list_hooks",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks",
);

/// Lists hooks.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn list_hooks(project_key: &str, repository_slug: &str) -> ListHooksRequest {
    ListHooksRequest(Request::new(&LIST_HOOKS, &[project_key.into(), repository_slug.into()]))
}

request! {
    /// Request of [`list_hooks`].
    ListHooksRequest => OffsetPage<RepositoryHook>;

    /// Query `type`.
    of_type(of_type: ReceiveHookType) => set_query("type", of_type.as_str());

    /// Query `start`.
    start(start: i64) => set_query("start", start);

    /// Query `limit`.
    limit(limit: i64) => set_query("limit", limit);
}

static GET_HOOK: Operation = Operation::get(
    "repository::get_hook",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}",
);

/// Gets a hook.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_hook(
    project_key: &str,
    repository_slug: &str,
    hook_key: &str,
) -> Request<RepositoryHook> {
    Request::new(&GET_HOOK, &[project_key.into(), repository_slug.into(), hook_key.into()])
}

static DELETE_HOOK: Operation = Operation::delete(
    "repository::delete_hook",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}",
);

/// Deletes a hook.
///
/// `DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn delete_hook(project_key: &str, repository_slug: &str, hook_key: &str) -> Request<()> {
    Request::new(&DELETE_HOOK, &[project_key.into(), repository_slug.into(), hook_key.into()])
}

static ENABLE_HOOK: Operation = Operation::put(
    "repository::enable_hook",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}/enabled",
);

/// Enables a hook.
///
/// `PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}/enabled`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn enable_hook(project_key: &str, repository_slug: &str, hook_key: &str) -> EnableHookRequest {
    EnableHookRequest(Request::new(
        &ENABLE_HOOK,
        &[project_key.into(), repository_slug.into(), hook_key.into()],
    ))
}

request! {
    /// Request of [`enable_hook`].
    EnableHookRequest => RepositoryHook;

    /// Sends this as JSON.
    body(body: &BTreeMap<String, Json>) => set_json(body);
}

static DISABLE_HOOK: Operation = Operation::delete(
    "repository::disable_hook",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}/enabled",
);

/// Disables a hook.
///
/// `DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}/enabled`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn disable_hook(
    project_key: &str,
    repository_slug: &str,
    hook_key: &str,
) -> Request<RepositoryHook> {
    Request::new(&DISABLE_HOOK, &[project_key.into(), repository_slug.into(), hook_key.into()])
}

static GET_HOOK_SETTINGS: Operation = Operation::get(
    "repository::get_hook_settings",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}/settings",
);

/// Gets the hook settings.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}/settings`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_hook_settings(
    project_key: &str,
    repository_slug: &str,
    hook_key: &str,
) -> Request<BTreeMap<String, Json>> {
    Request::new(&GET_HOOK_SETTINGS, &[project_key.into(), repository_slug.into(), hook_key.into()])
}

static SET_HOOK_SETTINGS: Operation = Operation::put(
    "repository::set_hook_settings",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}/settings",
);

/// Sets the hook settings.
///
/// `PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}/settings`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn set_hook_settings(
    project_key: &str,
    repository_slug: &str,
    hook_key: &str,
    body: &BTreeMap<String, Json>,
) -> Request<BTreeMap<String, Json>> {
    Request::new(&SET_HOOK_SETTINGS, &[project_key.into(), repository_slug.into(), hook_key.into()])
        .json(body)
}

static GET_PULL_REQUEST_SETTINGS: Operation = Operation::get(
    "repository::get_pull_request_settings",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/pull-requests",
);

/// Gets the pull request settings.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/pull-requests`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_pull_request_settings(
    project_key: &str,
    repository_slug: &str,
) -> Request<RepositoryPullRequestSettings> {
    Request::new(&GET_PULL_REQUEST_SETTINGS, &[project_key.into(), repository_slug.into()])
}

static UPDATE_PULL_REQUEST_SETTINGS: Operation = Operation::post(
    "repository::update_pull_request_settings",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/pull-requests",
);

/// Updates the pull request settings.
///
/// `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/pull-requests`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn update_pull_request_settings(
    project_key: &str,
    repository_slug: &str,
    body: &RepositoryPullRequestSettings,
) -> Request<RepositoryPullRequestSettings> {
    Request::new(&UPDATE_PULL_REQUEST_SETTINGS, &[project_key.into(), repository_slug.into()])
        .json(body)
}

static LIST_TAGS: Operation = Operation::get(
    "repository::list_tags",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/tags",
);

/// Lists tags.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/tags`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn list_tags(project_key: &str, repository_slug: &str) -> ListTagsRequest {
    ListTagsRequest(Request::new(&LIST_TAGS, &[project_key.into(), repository_slug.into()]))
}

request! {
    /// Request of [`list_tags`].
    ListTagsRequest => OffsetPage<Tag>;

    /// Query `orderBy`.
    order_by(order_by: RefOrder) => set_query("orderBy", order_by.as_str());

    /// Query `filterText`.
    filter_text(filter_text: &str) => set_query("filterText", filter_text);

    /// Query `start`.
    start(start: i64) => set_query("start", start);

    /// Query `limit`.
    limit(limit: i64) => set_query("limit", limit);
}

static CREATE_TAG: Operation = Operation::post(
    "repository::create_tag",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/tags",
);

/// Creates a tag.
///
/// `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/tags`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn create_tag(project_key: &str, repository_slug: &str, body: &NewTag) -> Request<Tag> {
    Request::new(&CREATE_TAG, &[project_key.into(), repository_slug.into()]).json(body)
}

static GET_TAG: Operation = Operation::get(
    "repository::get_tag",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/tags/{+name}",
);

/// Gets a tag.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/tags/{name}`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_tag(project_key: &str, repository_slug: &str, name: &str) -> Request<Tag> {
    Request::new(&GET_TAG, &[project_key.into(), repository_slug.into(), name.into()])
}

static WATCH: Operation = Operation::post(
    "repository::watch",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/watch",
)
.headers(&[("x-atlassian-token", "no-check")]);

/// Watches a repository.
///
/// `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/watch`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn watch(project_key: &str, repository_slug: &str) -> Request<()> {
    Request::new(&WATCH, &[project_key.into(), repository_slug.into()])
}

static UNWATCH: Operation = Operation::delete(
    "repository::unwatch",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/watch",
);

/// Stops watching a repository.
///
/// `DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/watch`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn unwatch(project_key: &str, repository_slug: &str) -> Request<()> {
    Request::new(&UNWATCH, &[project_key.into(), repository_slug.into()])
}

static LIST_WEBHOOKS: Operation = Operation::get(
    "repository::list_webhooks",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks",
);

/// Lists webhooks.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn list_webhooks(project_key: &str, repository_slug: &str) -> ListWebhooksRequest {
    ListWebhooksRequest(Request::new(&LIST_WEBHOOKS, &[project_key.into(), repository_slug.into()]))
}

request! {
    /// Request of [`list_webhooks`].
    ListWebhooksRequest => OffsetPage<Webhook>;

    /// Query `event`; each call adds one.
    event(event: &str) => push_query("event", event);

    /// Query `statistics`.
    statistics(statistics: bool) => set_query("statistics", statistics);

    /// Query `start`.
    start(start: i64) => set_query("start", start);

    /// Query `limit`.
    limit(limit: i64) => set_query("limit", limit);
}

static CREATE_WEBHOOK: Operation = Operation::post(
    "repository::create_webhook",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks",
);

/// Creates a webhook.
///
/// `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn create_webhook(
    project_key: &str,
    repository_slug: &str,
    body: &Webhook,
) -> Request<Webhook> {
    Request::new(&CREATE_WEBHOOK, &[project_key.into(), repository_slug.into()]).json(body)
}

static SEARCH_WEBHOOKS: Operation = Operation::get(
    "repository::search_webhooks",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/search",
);

/// Searches webhooks.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/search`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn search_webhooks(project_key: &str, repository_slug: &str) -> SearchWebhooksRequest {
    SearchWebhooksRequest(Request::new(
        &SEARCH_WEBHOOKS,
        &[project_key.into(), repository_slug.into()],
    ))
}

request! {
    /// Request of [`search_webhooks`].
    SearchWebhooksRequest => OffsetPage<Webhook>;

    /// Query `scopeType`; each call adds one.
    scope_type(scope_type: &str) => push_query("scopeType", scope_type);

    /// Query `event`; each call adds one.
    event(event: &str) => push_query("event", event);

    /// Query `statistics`.
    statistics(statistics: bool) => set_query("statistics", statistics);

    /// Query `start`.
    start(start: i64) => set_query("start", start);

    /// Query `limit`.
    limit(limit: i64) => set_query("limit", limit);
}

static TEST_WEBHOOK: Operation = Operation::post(
    "repository::test_webhook",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/test",
)
.headers(&[("x-atlassian-token", "no-check")]);

/// Tests a webhook.
///
/// `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/test`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn test_webhook(project_key: &str, repository_slug: &str) -> TestWebhookRequest {
    TestWebhookRequest(Request::new(&TEST_WEBHOOK, &[project_key.into(), repository_slug.into()]))
}

request! {
    /// Request of [`test_webhook`].
    TestWebhookRequest => WebhookTestResult;

    /// Query `webhookId`.
    webhook_id(webhook_id: i64) => set_query("webhookId", webhook_id);

    /// Query `sslVerificationRequired`.
    ssl_verification_required(ssl_verification_required: bool) => set_query("sslVerificationRequired", ssl_verification_required);

    /// Query `url`.
    url(url: &str) => set_query("url", url);

    /// Sends this as JSON.
    body(body: &WebhookCredentials) => set_json(body);
}

static GET_WEBHOOK: Operation = Operation::get(
    "repository::get_webhook",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}",
);

/// Gets a webhook.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_webhook(project_key: &str, repository_slug: &str, webhook_id: i64) -> GetWebhookRequest {
    GetWebhookRequest(Request::new(
        &GET_WEBHOOK,
        &[project_key.into(), repository_slug.into(), webhook_id.into()],
    ))
}

request! {
    /// Request of [`get_webhook`].
    GetWebhookRequest => Webhook;

    /// Query `statistics`.
    statistics(statistics: bool) => set_query("statistics", statistics);
}

static UPDATE_WEBHOOK: Operation = Operation::put(
    "repository::update_webhook",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}",
);

/// Updates a webhook.
///
/// `PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn update_webhook(
    project_key: &str,
    repository_slug: &str,
    webhook_id: i64,
    body: &Webhook,
) -> Request<Webhook> {
    Request::new(&UPDATE_WEBHOOK, &[project_key.into(), repository_slug.into(), webhook_id.into()])
        .json(body)
}

static DELETE_WEBHOOK: Operation = Operation::delete(
    "repository::delete_webhook",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}",
);

/// Deletes a webhook.
///
/// `DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn delete_webhook(project_key: &str, repository_slug: &str, webhook_id: i64) -> Request<()> {
    Request::new(&DELETE_WEBHOOK, &[project_key.into(), repository_slug.into(), webhook_id.into()])
}

static GET_LATEST_WEBHOOK_INVOCATION: Operation = Operation::get(
    "repository::get_latest_webhook_invocation",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}/latest",
);

/// Gets the latest webhook invocation.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}/latest`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_latest_webhook_invocation(
    project_key: &str,
    repository_slug: &str,
    webhook_id: i64,
) -> GetLatestWebhookInvocationRequest {
    GetLatestWebhookInvocationRequest(Request::new(
        &GET_LATEST_WEBHOOK_INVOCATION,
        &[project_key.into(), repository_slug.into(), webhook_id.into()],
    ))
}

request! {
    /// Request of [`get_latest_webhook_invocation`].
    GetLatestWebhookInvocationRequest => GetLatestWebhookInvocationReply;

    /// Query `event`.
    event(event: &str) => set_query("event", event);

    /// Query `outcome`.
    outcome(outcome: WebhookInvocationOutcome) => set_query("outcome", outcome.as_str());
}

/// What [`get_latest_webhook_invocation`] answers.
#[derive(Debug)]
#[allow(clippy::large_enum_variant, reason = "answers are read once and taken apart")]
pub enum GetLatestWebhookInvocationReply {
    /// With status 200.
    Ok(WebhookInvocation),
    /// With status 204.
    NoContent,
}

impl Reply for GetLatestWebhookInvocationReply {
    #[inline]
    fn decode(head: &Head, body: Payload) -> Result<Self, Error> {
        match head.status().as_u16() {
            204 => Ok(Self::NoContent),
            _ => Reply::decode(head, body).map(Self::Ok),
        }
    }
}

static GET_WEBHOOK_STATISTICS: Operation = Operation::get(
    "repository::get_webhook_statistics",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}/statistics",
);

/// Gets the webhook statistics.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}/statistics`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_webhook_statistics(
    project_key: &str,
    repository_slug: &str,
    webhook_id: i64,
) -> GetWebhookStatisticsRequest {
    GetWebhookStatisticsRequest(Request::new(
        &GET_WEBHOOK_STATISTICS,
        &[project_key.into(), repository_slug.into(), webhook_id.into()],
    ))
}

request! {
    /// Request of [`get_webhook_statistics`].
    GetWebhookStatisticsRequest => WebhookStatistics;

    /// Query `event`.
    event(event: &str) => set_query("event", event);
}

static GET_WEBHOOK_STATISTICS_SUMMARY: Operation = Operation::get(
    "repository::get_webhook_statistics_summary",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}/statistics/summary",
);

/// Gets a webhook statistics summary.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}/statistics/summary`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_webhook_statistics_summary(
    project_key: &str,
    repository_slug: &str,
    webhook_id: i64,
) -> Request<GetWebhookStatisticsSummaryReply> {
    Request::new(
        &GET_WEBHOOK_STATISTICS_SUMMARY,
        &[project_key.into(), repository_slug.into(), webhook_id.into()],
    )
}

/// What [`get_webhook_statistics_summary`] answers.
#[derive(Debug)]
#[allow(clippy::large_enum_variant, reason = "answers are read once and taken apart")]
pub enum GetWebhookStatisticsSummaryReply {
    /// With status 200.
    Ok(WebhookStatistics),
    /// With status 204.
    NoContent,
}

impl Reply for GetWebhookStatisticsSummaryReply {
    #[inline]
    fn decode(head: &Head, body: Payload) -> Result<Self, Error> {
        match head.status().as_u16() {
            204 => Ok(Self::NoContent),
            _ => Reply::decode(head, body).map(Self::Ok),
        }
    }
}

static LIST: Operation = Operation::get("repository::list", "/api/latest/repos");

/// Lists repositories.
///
/// `GET /api/latest/repos`
///
/// Refused with 400: `ApiErrorBody`.
#[inline]
pub fn list() -> ListRequest {
    ListRequest(Request::new(&LIST, &[]))
}

request! {
    /// Request of [`list`].
    ListRequest => OffsetPage<Repository>;

    /// Query `archived`.
    archived(archived: RepositoryArchivedFilter) => set_query("archived", archived.as_str());

    /// Query `projectname`.
    project_name(project_name: &str) => set_query("projectname", project_name);

    /// Query `projectkey`.
    project_key(project_key: &str) => set_query("projectkey", project_key);

    /// Query `visibility`.
    visibility(visibility: RepositoryVisibility) => set_query("visibility", visibility.as_str());

    /// Query `name`.
    name(name: &str) => set_query("name", name);

    /// Query `permission`.
    permission(permission: RepositoryPermission) => set_query("permission", permission.as_str());

    /// Query `state`.
    state(state: RepositoryStateFilter) => set_query("state", state.as_str());

    /// Query `start`.
    start(start: i64) => set_query("start", start);

    /// Query `limit`.
    limit(limit: i64) => set_query("limit", limit);
}

static LIST_REF_RESTRICTIONS: Operation = Operation::get(
    "repository::list_ref_restrictions",
    "/branch-permissions/latest/projects/{projectKey}/repos/{repositorySlug}/restrictions",
);

/// Lists ref restrictions.
///
/// `GET /branch-permissions/latest/projects/{projectKey}/repos/{repositorySlug}/restrictions`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn list_ref_restrictions(
    project_key: &str,
    repository_slug: &str,
) -> ListRefRestrictionsRequest {
    ListRefRestrictionsRequest(Request::new(
        &LIST_REF_RESTRICTIONS,
        &[project_key.into(), repository_slug.into()],
    ))
}

request! {
    /// Request of [`list_ref_restrictions`].
    ListRefRestrictionsRequest => OffsetPage<RefRestriction>;

    /// Query `matcherType`.
    matcher_type(matcher_type: RestrictionMatcherKind) => set_query("matcherType", matcher_type.as_str());

    /// Query `matcherId`.
    matcher_id(matcher_id: &str) => set_query("matcherId", matcher_id);

    /// Query `type`.
    of_type(of_type: RefRestrictionType) => set_query("type", of_type.as_str());

    /// Query `start`.
    start(start: i64) => set_query("start", start);

    /// Query `limit`.
    limit(limit: i64) => set_query("limit", limit);
}

static CREATE_REF_RESTRICTIONS: Operation = Operation::post(
    "repository::create_ref_restrictions",
    "/branch-permissions/latest/projects/{projectKey}/repos/{repositorySlug}/restrictions",
);

/// Creates ref restrictions.
///
/// `POST /branch-permissions/latest/projects/{projectKey}/repos/{repositorySlug}/restrictions`
///
/// Refused with 400, 401: `ApiErrorBody`.
#[inline]
pub fn create_ref_restrictions(
    project_key: &str,
    repository_slug: &str,
    body: &[NewRefRestriction],
) -> Request<Vec<RefRestriction>> {
    Request::new(&CREATE_REF_RESTRICTIONS, &[project_key.into(), repository_slug.into()])
        .json_as("application/vnd.atl.bitbucket.bulk+json", &body)
}

static GET_REF_RESTRICTION: Operation = Operation::get(
    "repository::get_ref_restriction",
    "/branch-permissions/latest/projects/{projectKey}/repos/{repositorySlug}/restrictions/{id}",
);

/// Gets a ref restriction.
///
/// `GET /branch-permissions/latest/projects/{projectKey}/repos/{repositorySlug}/restrictions/{id}`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_ref_restriction(
    project_key: &str,
    repository_slug: &str,
    id: i64,
) -> Request<RefRestriction> {
    Request::new(&GET_REF_RESTRICTION, &[project_key.into(), repository_slug.into(), id.into()])
}

static DELETE_REF_RESTRICTION: Operation = Operation::delete(
    "repository::delete_ref_restriction",
    "/branch-permissions/latest/projects/{projectKey}/repos/{repositorySlug}/restrictions/{id}",
);

/// Deletes a ref restriction.
///
/// `DELETE /branch-permissions/latest/projects/{projectKey}/repos/{repositorySlug}/restrictions/{id}`
///
/// Refused with 400, 401: `ApiErrorBody`.
#[inline]
pub fn delete_ref_restriction(project_key: &str, repository_slug: &str, id: i64) -> Request<()> {
    Request::new(&DELETE_REF_RESTRICTION, &[project_key.into(), repository_slug.into(), id.into()])
}

static CREATE_PLAIN_BRANCH: Operation = Operation::post(
    "repository::create_plain_branch",
    "/branch-utils/latest/projects/{projectKey}/repos/{repositorySlug}/branches",
);

/// Creates a plain branch.
///
/// `POST /branch-utils/latest/projects/{projectKey}/repos/{repositorySlug}/branches`
///
/// Refused with 400, 401, 409: `ApiErrorBody`.
#[inline]
pub fn create_plain_branch(
    project_key: &str,
    repository_slug: &str,
    body: &NewPlainBranch,
) -> Request<Branch> {
    Request::new(&CREATE_PLAIN_BRANCH, &[project_key.into(), repository_slug.into()]).json(body)
}

static DELETE_BRANCH: Operation = Operation::delete(
    "repository::delete_branch",
    "/branch-utils/latest/projects/{projectKey}/repos/{repositorySlug}/branches",
);

/// Deletes a branch.
///
/// `DELETE /branch-utils/latest/projects/{projectKey}/repos/{repositorySlug}/branches`
///
/// Refused with 400, 401: `ApiErrorBody`.
#[inline]
pub fn delete_branch(project_key: &str, repository_slug: &str, body: &BranchDelete) -> Request<()> {
    Request::new(&DELETE_BRANCH, &[project_key.into(), repository_slug.into()]).json(body)
}

static LIST_BRANCHES_FOR_COMMIT: Operation = Operation::get(
    "repository::list_branches_for_commit",
    "/branch-utils/latest/projects/{projectKey}/repos/{repositorySlug}/branches/info/{commitId}",
);

/// Lists branches for a commit.
///
/// `GET /branch-utils/latest/projects/{projectKey}/repos/{repositorySlug}/branches/info/{commitId}`
///
/// Refused with 500: `ApiErrorBody`.
#[inline]
pub fn list_branches_for_commit(
    project_key: &str,
    repository_slug: &str,
    commit_id: &str,
) -> ListBranchesForCommitRequest {
    ListBranchesForCommitRequest(Request::new(
        &LIST_BRANCHES_FOR_COMMIT,
        &[project_key.into(), repository_slug.into(), commit_id.into()],
    ))
}

request! {
    /// Request of [`list_branches_for_commit`].
    ListBranchesForCommitRequest => OffsetPage<MinimalRef>;

    /// Query `start`.
    start(start: i64) => set_query("start", start);

    /// Query `limit`.
    limit(limit: i64) => set_query("limit", limit);
}

static ADD_COMMIT_COMMENT_REACTION: Operation = Operation::put(
    "repository::add_commit_comment_reaction",
    "/comment-likes/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments/{commentId}/reactions/{emoticon}",
);

/// Adds a commit comment reaction.
///
/// `PUT /comment-likes/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments/{commentId}/reactions/{emoticon}`
#[inline]
pub fn add_commit_comment_reaction(
    project_key: &str,
    repository_slug: &str,
    commit_id: &str,
    comment_id: i64,
    emoticon: &str,
) -> Request<UserReaction> {
    Request::new(
        &ADD_COMMIT_COMMENT_REACTION,
        &[
            project_key.into(),
            repository_slug.into(),
            commit_id.into(),
            comment_id.into(),
            emoticon.into(),
        ],
    )
}

static REMOVE_COMMIT_COMMENT_REACTION: Operation = Operation::delete(
    "repository::remove_commit_comment_reaction",
    "/comment-likes/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments/{commentId}/reactions/{emoticon}",
);

/// Removes a commit comment reaction.
///
/// `DELETE /comment-likes/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments/{commentId}/reactions/{emoticon}`
#[inline]
pub fn remove_commit_comment_reaction(
    project_key: &str,
    repository_slug: &str,
    commit_id: &str,
    comment_id: i64,
    emoticon: &str,
) -> Request<()> {
    Request::new(
        &REMOVE_COMMIT_COMMENT_REACTION,
        &[
            project_key.into(),
            repository_slug.into(),
            commit_id.into(),
            comment_id.into(),
            emoticon.into(),
        ],
    )
}

static LIST_DEFAULT_TASKS: Operation = Operation::get(
    "repository::list_default_tasks",
    "/default-tasks/latest/projects/{projectKey}/repos/{repositorySlug}/tasks",
);

/// Lists default tasks.
///
/// `GET /default-tasks/latest/projects/{projectKey}/repos/{repositorySlug}/tasks`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn list_default_tasks(project_key: &str, repository_slug: &str) -> ListDefaultTasksRequest {
    ListDefaultTasksRequest(Request::new(
        &LIST_DEFAULT_TASKS,
        &[project_key.into(), repository_slug.into()],
    ))
}

request! {
    /// Request of [`list_default_tasks`].
    ListDefaultTasksRequest => OffsetPage<DefaultTask>;

    /// Query `markup`.
    markup(markup: bool) => set_query("markup", markup);

    /// Query `start`.
    start(start: i64) => set_query("start", start);

    /// Query `limit`.
    limit(limit: i64) => set_query("limit", limit);
}

static CREATE_DEFAULT_TASK: Operation = Operation::post(
    "repository::create_default_task",
    "/default-tasks/latest/projects/{projectKey}/repos/{repositorySlug}/tasks",
);

/// Creates a default task.
///
/// `POST /default-tasks/latest/projects/{projectKey}/repos/{repositorySlug}/tasks`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn create_default_task(
    project_key: &str,
    repository_slug: &str,
    body: &DefaultTaskDefinition,
) -> Request<DefaultTask> {
    Request::new(&CREATE_DEFAULT_TASK, &[project_key.into(), repository_slug.into()]).json(body)
}

static DELETE_ALL_DEFAULT_TASKS: Operation = Operation::delete(
    "repository::delete_all_default_tasks",
    "/default-tasks/latest/projects/{projectKey}/repos/{repositorySlug}/tasks",
);

/// Deletes all default tasks.
///
/// `DELETE /default-tasks/latest/projects/{projectKey}/repos/{repositorySlug}/tasks`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn delete_all_default_tasks(project_key: &str, repository_slug: &str) -> Request<()> {
    Request::new(&DELETE_ALL_DEFAULT_TASKS, &[project_key.into(), repository_slug.into()])
}

static UPDATE_DEFAULT_TASK: Operation = Operation::put(
    "repository::update_default_task",
    "/default-tasks/latest/projects/{projectKey}/repos/{repositorySlug}/tasks/{taskId}",
);

/// Updates a default task.
///
/// `PUT /default-tasks/latest/projects/{projectKey}/repos/{repositorySlug}/tasks/{taskId}`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn update_default_task(
    project_key: &str,
    repository_slug: &str,
    task_id: i64,
    body: &DefaultTaskDefinition,
) -> Request<DefaultTask> {
    Request::new(
        &UPDATE_DEFAULT_TASK,
        &[project_key.into(), repository_slug.into(), task_id.into()],
    )
    .json(body)
}

static DELETE_DEFAULT_TASK: Operation = Operation::delete(
    "repository::delete_default_task",
    "/default-tasks/latest/projects/{projectKey}/repos/{repositorySlug}/tasks/{taskId}",
);

/// Deletes a default task.
///
/// `DELETE /default-tasks/latest/projects/{projectKey}/repos/{repositorySlug}/tasks/{taskId}`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn delete_default_task(project_key: &str, repository_slug: &str, task_id: i64) -> Request<()> {
    Request::new(
        &DELETE_DEFAULT_TASK,
        &[project_key.into(), repository_slug.into(), task_id.into()],
    )
}

static CREATE_GIT_TAG: Operation = Operation::post(
    "repository::create_git_tag",
    "/git/latest/projects/{projectKey}/repos/{repositorySlug}/tags",
);

/// Creates a git tag.
///
/// `POST /git/latest/projects/{projectKey}/repos/{repositorySlug}/tags`
///
/// Refused with 400, 401: `ApiErrorBody`.
#[inline]
pub fn create_git_tag(project_key: &str, repository_slug: &str, body: &NewGitTag) -> Request<Tag> {
    Request::new(&CREATE_GIT_TAG, &[project_key.into(), repository_slug.into()]).json(body)
}

static DELETE_TAG: Operation = Operation::delete(
    "repository::delete_tag",
    "/git/latest/projects/{projectKey}/repos/{repositorySlug}/tags/{+name}",
);

/// Deletes a tag.
///
/// `DELETE /git/latest/projects/{projectKey}/repos/{repositorySlug}/tags/{name}`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn delete_tag(project_key: &str, repository_slug: &str, name: &str) -> Request<()> {
    Request::new(&DELETE_TAG, &[project_key.into(), repository_slug.into(), name.into()])
}

static GET_REF_SYNC_STATUS: Operation = Operation::get(
    "repository::get_ref_sync_status",
    "/sync/latest/projects/{projectKey}/repos/{repositorySlug}",
);

/// Gets a ref sync status.
///
/// `GET /sync/latest/projects/{projectKey}/repos/{repositorySlug}`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_ref_sync_status(project_key: &str, repository_slug: &str) -> GetRefSyncStatusRequest {
    GetRefSyncStatusRequest(Request::new(
        &GET_REF_SYNC_STATUS,
        &[project_key.into(), repository_slug.into()],
    ))
}

request! {
    /// Request of [`get_ref_sync_status`].
    GetRefSyncStatusRequest => RefSynchronizationStatus;

    /// Query `at`.
    at(at: &str) => set_query("at", at);
}

static SET_REF_SYNC_ENABLED: Operation = Operation::post(
    "repository::set_ref_sync_enabled",
    "/sync/latest/projects/{projectKey}/repos/{repositorySlug}",
);

/// Sets whether ref sync is enabled.
///
/// `POST /sync/latest/projects/{projectKey}/repos/{repositorySlug}`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn set_ref_sync_enabled(
    project_key: &str,
    repository_slug: &str,
    body: &RefSynchronizationStatus,
) -> Request<SetRefSyncEnabledReply> {
    Request::new(&SET_REF_SYNC_ENABLED, &[project_key.into(), repository_slug.into()]).json(body)
}

/// What [`set_ref_sync_enabled`] answers.
#[derive(Debug)]
#[allow(clippy::large_enum_variant, reason = "answers are read once and taken apart")]
pub enum SetRefSyncEnabledReply {
    /// With status 200.
    Ok(RefSynchronizationStatus),
    /// With status 204.
    NoContent,
}

impl Reply for SetRefSyncEnabledReply {
    #[inline]
    fn decode(head: &Head, body: Payload) -> Result<Self, Error> {
        match head.status().as_u16() {
            204 => Ok(Self::NoContent),
            _ => Reply::decode(head, body).map(Self::Ok),
        }
    }
}

static SYNCHRONIZE_REF: Operation = Operation::post(
    "repository::synchronize_ref",
    "/sync/latest/projects/{projectKey}/repos/{repositorySlug}/synchronize",
);

/// Synchronizes a ref.
///
/// `POST /sync/latest/projects/{projectKey}/repos/{repositorySlug}/synchronize`
///
/// Refused with 400, 401, 404, 409, 501: `ApiErrorBody`.
#[inline]
pub fn synchronize_ref(
    project_key: &str,
    repository_slug: &str,
    body: &RefSynchronization,
) -> Request<SynchronizeRefReply> {
    Request::new(&SYNCHRONIZE_REF, &[project_key.into(), repository_slug.into()]).json(body)
}

/// What [`synchronize_ref`] answers.
#[derive(Debug)]
#[allow(clippy::large_enum_variant, reason = "answers are read once and taken apart")]
pub enum SynchronizeRefReply {
    /// With status 200.
    Ok(RejectedRef),
    /// With status 204.
    NoContent,
}

impl Reply for SynchronizeRefReply {
    #[inline]
    fn decode(head: &Head, body: Payload) -> Result<Self, Error> {
        match head.status().as_u16() {
            204 => Ok(Self::NoContent),
            _ => Reply::decode(head, body).map(Self::Ok),
        }
    }
}
