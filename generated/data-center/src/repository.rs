//! Repositories: files, branches, tags, commits with comments, comparisons, forks, attachments, labels, hooks, webhooks and settings.

use crate::models::{
    ArchiveFormat, AttachmentMetadata, AutoDeclineSettings, AutoDeclineSettingsUpdate,
    AutoMergeSettings, AutoMergeSettingsUpdate, Branch, BranchDelete, BranchModel,
    BranchModelConfiguration, Change, Comment, Commit, DefaultTask, DefaultTaskDefinition, Diffs,
    HookScriptConfig, HookScriptTriggers, Label, LastModified, MergeFilter, MinimalRef, NewBranch,
    NewGitTag, NewPlainBranch, NewRefRestriction, NewTag, PathContents, ReceiveHookType, RefOrder,
    RefRestriction, RefRestrictionType, RefSynchronization, RefSynchronizationStatus, RejectedRef,
    Repository, RepositoryArchivedFilter, RepositoryHook, RepositoryPermission,
    RepositoryPullRequestSettings, RepositoryRefChangeActivity, RepositoryStateFilter,
    RepositoryVisibility, RestrictionMatcherKind, SearchRequest, SearchResult, Tag, User,
    UserReaction, Webhook, WebhookCredentials, WebhookInvocation, WebhookInvocationOutcome,
    WebhookStatistics, WebhookTestResult, Whitespace,
};
use bitbucket_runtime::wire::Json;
use bitbucket_runtime::{
    ByteStream, Error, Head, Integer, OffsetPage, Operation, Part, PathText, Payload, QueryValue,
    Reply, Request, request,
};
use std::collections::BTreeMap;

static LIST_RECENT: Operation =
    Operation::get("repository::list_recent", "/api/latest/profile/recent/repos")
        .accept("application/json;charset=UTF-8");

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
    start(start: impl Integer) => set_query("start", start);

    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static CREATE: Operation =
    Operation::post("repository::create", "/api/latest/projects/{projectKey}/repos")
        .accept("application/json;charset=UTF-8");

/// Creates a repository.
///
/// `POST /api/latest/projects/{projectKey}/repos`
///
/// Refused with 400, 401, 409: `ApiErrorBody`.
#[inline]
pub fn create(project_key: impl PathText, body: &Repository) -> CreateRequest {
    CreateRequest(Request::new(&CREATE, &[project_key.path_value()]).with_model(body))
}

request! {
    /// Request of [`create`].
    CreateRequest => Repository;
}

static GET: Operation =
    Operation::get("repository::get", "/api/latest/projects/{projectKey}/repos/{repositorySlug}")
        .accept("application/json;charset=UTF-8");

/// Gets a repository.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn get(project_key: impl PathText, repository_slug: impl PathText) -> GetRequest {
    GetRequest(Request::new(&GET, &[project_key.path_value(), repository_slug.path_value()]))
}

request! {
    /// Request of [`get`].
    GetRequest => Repository;
}

static UPDATE: Operation = Operation::put(
    "repository::update",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}",
)
.accept("application/json;charset=UTF-8");

/// Updates a repository.
///
/// `PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}`
///
/// Refused with 400, 401, 403, 404, 409: `ApiErrorBody`.
#[inline]
pub fn update(
    project_key: impl PathText,
    repository_slug: impl PathText,
    body: &Repository,
) -> UpdateRequest {
    UpdateRequest(
        Request::new(&UPDATE, &[project_key.path_value(), repository_slug.path_value()])
            .with_model(body),
    )
}

request! {
    /// Request of [`update`].
    UpdateRequest => Repository;
}

static FORK: Operation =
    Operation::post("repository::fork", "/api/latest/projects/{projectKey}/repos/{repositorySlug}")
        .accept("application/json;charset=UTF-8");

/// Forks a repository.
///
/// `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn fork(
    project_key: impl PathText,
    repository_slug: impl PathText,
    body: &Repository,
) -> ForkRequest {
    ForkRequest(
        Request::new(&FORK, &[project_key.path_value(), repository_slug.path_value()])
            .with_model(body),
    )
}

request! {
    /// Request of [`fork`].
    ForkRequest => Repository;
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
pub fn delete(project_key: impl PathText, repository_slug: impl PathText) -> DeleteRequest {
    DeleteRequest(Request::new(&DELETE, &[project_key.path_value(), repository_slug.path_value()]))
}

request! {
    /// Request of [`delete`].
    DeleteRequest => ();
}

static GET_ARCHIVE: Operation = Operation::get(
    "repository::get_archive",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/archive",
)
.accept("application/octet-stream, application/x-tar, */*;q=0.1");

/// Gets an archive.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/archive`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_archive(
    project_key: impl PathText,
    repository_slug: impl PathText,
) -> GetArchiveRequest {
    GetArchiveRequest(Request::new(
        &GET_ARCHIVE,
        &[project_key.path_value(), repository_slug.path_value()],
    ))
}

request! {
    /// Request of [`get_archive`].
    GetArchiveRequest => ByteStream;

    /// Query `path`, one per value; each call adds to them.
    path(path: impl IntoIterator<Item = impl Into<QueryValue>>) => push_each_query("path", path);

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
.accept("application/octet-stream, */*;q=0.1");

/// Gets an attachment.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/attachments/{attachmentId}`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_attachment(
    project_key: impl PathText,
    repository_slug: impl PathText,
    attachment_id: impl Integer,
) -> GetAttachmentRequest {
    GetAttachmentRequest(Request::new(
        &GET_ATTACHMENT,
        &[project_key.path_value(), repository_slug.path_value(), attachment_id.path_value()],
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
    project_key: impl PathText,
    repository_slug: impl PathText,
    attachment_id: impl Integer,
) -> DeleteAttachmentRequest {
    DeleteAttachmentRequest(Request::new(
        &DELETE_ATTACHMENT,
        &[project_key.path_value(), repository_slug.path_value(), attachment_id.path_value()],
    ))
}

request! {
    /// Request of [`delete_attachment`].
    DeleteAttachmentRequest => ();
}

static GET_ATTACHMENT_METADATA: Operation = Operation::get(
    "repository::get_attachment_metadata",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/attachments/{attachmentId}/metadata",
)
.accept("application/json;charset=UTF-8");

/// Gets attachment metadata.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/attachments/{attachmentId}/metadata`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_attachment_metadata(
    project_key: impl PathText,
    repository_slug: impl PathText,
    attachment_id: impl Integer,
) -> GetAttachmentMetadataRequest {
    GetAttachmentMetadataRequest(Request::new(
        &GET_ATTACHMENT_METADATA,
        &[project_key.path_value(), repository_slug.path_value(), attachment_id.path_value()],
    ))
}

request! {
    /// Request of [`get_attachment_metadata`].
    GetAttachmentMetadataRequest => AttachmentMetadata;
}

static SET_ATTACHMENT_METADATA: Operation = Operation::put(
    "repository::set_attachment_metadata",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/attachments/{attachmentId}/metadata",
)
.accept("application/json;charset=UTF-8");

/// Sets attachment metadata.
///
/// `PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/attachments/{attachmentId}/metadata`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn set_attachment_metadata(
    project_key: impl PathText,
    repository_slug: impl PathText,
    attachment_id: impl Integer,
    body: &str,
) -> SetAttachmentMetadataRequest {
    SetAttachmentMetadataRequest(
        Request::new(
            &SET_ATTACHMENT_METADATA,
            &[project_key.path_value(), repository_slug.path_value(), attachment_id.path_value()],
        )
        .with_model(&body.to_owned()),
    )
}

request! {
    /// Request of [`set_attachment_metadata`].
    SetAttachmentMetadataRequest => AttachmentMetadata;
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
    project_key: impl PathText,
    repository_slug: impl PathText,
    attachment_id: impl Integer,
) -> DeleteAttachmentMetadataRequest {
    DeleteAttachmentMetadataRequest(Request::new(
        &DELETE_ATTACHMENT_METADATA,
        &[project_key.path_value(), repository_slug.path_value(), attachment_id.path_value()],
    ))
}

request! {
    /// Request of [`delete_attachment_metadata`].
    DeleteAttachmentMetadataRequest => ();
}

static LIST_BRANCHES: Operation = Operation::get(
    "repository::list_branches",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/branches",
)
.accept("application/json;charset=UTF-8");

/// Lists branches.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/branches`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn list_branches(
    project_key: impl PathText,
    repository_slug: impl PathText,
) -> ListBranchesRequest {
    ListBranchesRequest(Request::new(
        &LIST_BRANCHES,
        &[project_key.path_value(), repository_slug.path_value()],
    ))
}

request! {
    /// Request of [`list_branches`].
    ListBranchesRequest => OffsetPage<Branch>;

    /// Query `boostMatches`.
    boost_matches(boost_matches: bool) => set_query("boostMatches", boost_matches);

    /// Query `context`.
    ///
    /// Seen in 9.4 and later; not in 8.19.
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
    start(start: impl Integer) => set_query("start", start);

    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static CREATE_BRANCH: Operation = Operation::post(
    "repository::create_branch",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/branches",
)
.accept("application/json;charset=UTF-8");

/// Creates a branch.
///
/// `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/branches`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn create_branch(
    project_key: impl PathText,
    repository_slug: impl PathText,
    body: &NewBranch,
) -> CreateBranchRequest {
    CreateBranchRequest(
        Request::new(&CREATE_BRANCH, &[project_key.path_value(), repository_slug.path_value()])
            .with_model(body),
    )
}

request! {
    /// Request of [`create_branch`].
    CreateBranchRequest => Branch;
}

static GET_DEFAULT_BRANCH_DEPRECATED: Operation = Operation::get(
    "repository::get_default_branch_deprecated",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/branches/default",
)
.accept("application/json;charset=UTF-8");

/// Gets the default branch.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/branches/default`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[deprecated = "deprecated by Atlassian"]
#[inline]
pub fn get_default_branch_deprecated(
    project_key: impl PathText,
    repository_slug: impl PathText,
) -> GetDefaultBranchDeprecatedRequest {
    GetDefaultBranchDeprecatedRequest(Request::new(
        &GET_DEFAULT_BRANCH_DEPRECATED,
        &[project_key.path_value(), repository_slug.path_value()],
    ))
}

request! {
    /// Request of [`get_default_branch_deprecated`].
    GetDefaultBranchDeprecatedRequest => GetDefaultBranchDeprecatedReply;
}

/// What [`get_default_branch_deprecated`] answers.
#[derive(Debug)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "answers are read once and taken apart")]
pub enum GetDefaultBranchDeprecatedReply {
    /// With status 200.
    Ok(Branch),
    /// With status 204.
    NoContent,
}

impl Reply for GetDefaultBranchDeprecatedReply {
    type Output = Self;

    #[inline]
    fn decode(head: &Head, body: Payload) -> Result<Self, Error> {
        match head.status().as_u16() {
            204 => Ok(Self::NoContent),
            _ => Branch::decode(head, body).map(Self::Ok),
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
    project_key: impl PathText,
    repository_slug: impl PathText,
    body: &Branch,
) -> SetDefaultBranchDeprecatedRequest {
    SetDefaultBranchDeprecatedRequest(
        Request::new(
            &SET_DEFAULT_BRANCH_DEPRECATED,
            &[project_key.path_value(), repository_slug.path_value()],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`set_default_branch_deprecated`].
    SetDefaultBranchDeprecatedRequest => ();
}

static BROWSE: Operation = Operation::get(
    "repository::browse",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/browse",
)
.accept("application/json;charset=UTF-8");

/// Browses a repository.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/browse`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn browse(project_key: impl PathText, repository_slug: impl PathText) -> BrowseRequest {
    BrowseRequest(Request::new(&BROWSE, &[project_key.path_value(), repository_slug.path_value()]))
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
    start(start: impl Integer) => set_query("start", start);

    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static BROWSE_PATH: Operation = Operation::get(
    "repository::browse_path",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/browse/{+path}",
)
.accept("application/json;charset=UTF-8");

/// Browses a path.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/browse/{path}`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn browse_path(
    project_key: impl PathText,
    repository_slug: impl PathText,
    path: impl PathText,
) -> BrowsePathRequest {
    BrowsePathRequest(Request::new(
        &BROWSE_PATH,
        &[project_key.path_value(), repository_slug.path_value(), path.path_value()],
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
    start(start: impl Integer) => set_query("start", start);

    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static EDIT_FILE: Operation = Operation::put(
    "repository::edit_file",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/browse/{+path}",
)
.headers(&[("x-atlassian-token", "no-check")])
.accept("application/json;charset=UTF-8");

/// Edits a file.
///
/// `PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/browse/{path}`
///
/// Refused with 400, 401, 403, 404, 409: `ApiErrorBody`.
#[inline]
pub fn edit_file(
    project_key: impl PathText,
    repository_slug: impl PathText,
    path: impl PathText,
    branch: &str,
    content: Part,
) -> EditFileRequest {
    let mut request = Request::new(
        &EDIT_FILE,
        &[project_key.path_value(), repository_slug.path_value(), path.path_value()],
    )
    .with_multipart();
    request.set_part("branch", Part::text(branch));
    request.set_part("content", content.or_file_name("content"));
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
    source_commit_id(source_commit_id: &str)
        => set_part("sourceCommitId", Part::text(source_commit_id));
}

static LIST_CHANGES: Operation = Operation::get(
    "repository::list_changes",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/changes",
)
.accept("application/json;charset=UTF-8");

/// Lists changes.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/changes`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn list_changes(
    project_key: impl PathText,
    repository_slug: impl PathText,
) -> ListChangesRequest {
    ListChangesRequest(Request::new(
        &LIST_CHANGES,
        &[project_key.path_value(), repository_slug.path_value()],
    ))
}

request! {
    /// Request of [`list_changes`].
    ListChangesRequest => OffsetPage<Change>;

    /// Query `until`.
    until_commit(until_commit: &str) => set_query("until", until_commit);

    /// Query `since`.
    since_commit(since_commit: &str) => set_query("since", since_commit);

    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);

    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static LIST_COMMITS: Operation = Operation::get(
    "repository::list_commits",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits",
)
.accept("application/json;charset=UTF-8");

/// Lists commits.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn list_commits(
    project_key: impl PathText,
    repository_slug: impl PathText,
) -> ListCommitsRequest {
    ListCommitsRequest(Request::new(
        &LIST_COMMITS,
        &[project_key.path_value(), repository_slug.path_value()],
    ))
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
    avatar_size(avatar_size: impl Integer) => set_query("avatarSize", avatar_size);

    /// Query `since`.
    since_commit(since_commit: &str) => set_query("since", since_commit);

    /// Query `merges`.
    merges(merges: MergeFilter) => set_query("merges", merges.as_str());

    /// Query `ignoreMissing`.
    ignore_missing(ignore_missing: bool) => set_query("ignoreMissing", ignore_missing);

    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);

    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static GET_COMMIT: Operation = Operation::get(
    "repository::get_commit",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}",
)
.accept("application/json;charset=UTF-8");

/// Gets a commit.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}`
///
/// Refused with 400, 404: `ApiErrorBody`.
#[inline]
pub fn get_commit(
    project_key: impl PathText,
    repository_slug: impl PathText,
    commit_id: impl PathText,
) -> GetCommitRequest {
    GetCommitRequest(Request::new(
        &GET_COMMIT,
        &[project_key.path_value(), repository_slug.path_value(), commit_id.path_value()],
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
)
.accept("application/json;charset=UTF-8");

/// Lists commit changes.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/changes`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn list_commit_changes(
    project_key: impl PathText,
    repository_slug: impl PathText,
    commit_id: impl PathText,
) -> ListCommitChangesRequest {
    ListCommitChangesRequest(Request::new(
        &LIST_COMMIT_CHANGES,
        &[project_key.path_value(), repository_slug.path_value(), commit_id.path_value()],
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
    start(start: impl Integer) => set_query("start", start);

    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static LIST_COMMIT_COMMENTS: Operation = Operation::get(
    "repository::list_commit_comments",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments",
)
.accept("application/json;charset=UTF-8");

/// Lists commit comments.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn list_commit_comments(
    project_key: impl PathText,
    repository_slug: impl PathText,
    commit_id: impl PathText,
) -> ListCommitCommentsRequest {
    ListCommitCommentsRequest(Request::new(
        &LIST_COMMIT_COMMENTS,
        &[project_key.path_value(), repository_slug.path_value(), commit_id.path_value()],
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
    start(start: impl Integer) => set_query("start", start);

    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static CREATE_COMMIT_COMMENT: Operation = Operation::post(
    "repository::create_commit_comment",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments",
)
.accept("application/json;charset=UTF-8");

/// Creates a commit comment.
///
/// `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
/// Refused with 409: `ConflictErrorBody`.
#[inline]
pub fn create_commit_comment(
    project_key: impl PathText,
    repository_slug: impl PathText,
    commit_id: impl PathText,
    body: &Comment,
) -> CreateCommitCommentRequest {
    CreateCommitCommentRequest(
        Request::new(
            &CREATE_COMMIT_COMMENT,
            &[project_key.path_value(), repository_slug.path_value(), commit_id.path_value()],
        )
        .with_model(body),
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
)
.accept("application/json;charset=UTF-8");

/// Gets a commit comment.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments/{commentId}`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_commit_comment(
    project_key: impl PathText,
    repository_slug: impl PathText,
    commit_id: impl PathText,
    comment_id: impl Integer,
) -> GetCommitCommentRequest {
    GetCommitCommentRequest(Request::new(
        &GET_COMMIT_COMMENT,
        &[
            project_key.path_value(),
            repository_slug.path_value(),
            commit_id.path_value(),
            comment_id.path_value(),
        ],
    ))
}

request! {
    /// Request of [`get_commit_comment`].
    GetCommitCommentRequest => Comment;
}

static UPDATE_COMMIT_COMMENT: Operation = Operation::put(
    "repository::update_commit_comment",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments/{commentId}",
)
.accept("application/json;charset=UTF-8");

/// Updates a commit comment.
///
/// `PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments/{commentId}`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
/// Refused with 409: `ConflictErrorBody`.
#[inline]
pub fn update_commit_comment(
    project_key: impl PathText,
    repository_slug: impl PathText,
    commit_id: impl PathText,
    comment_id: impl Integer,
    body: &Comment,
) -> UpdateCommitCommentRequest {
    UpdateCommitCommentRequest(
        Request::new(
            &UPDATE_COMMIT_COMMENT,
            &[
                project_key.path_value(),
                repository_slug.path_value(),
                commit_id.path_value(),
                comment_id.path_value(),
            ],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`update_commit_comment`].
    UpdateCommitCommentRequest => Comment;
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
    project_key: impl PathText,
    repository_slug: impl PathText,
    commit_id: impl PathText,
    comment_id: impl Integer,
    version: impl Integer,
) -> DeleteCommitCommentRequest {
    let mut request = Request::new(
        &DELETE_COMMIT_COMMENT,
        &[
            project_key.path_value(),
            repository_slug.path_value(),
            commit_id.path_value(),
            comment_id.path_value(),
        ],
    );
    request.set_query("version", version);
    DeleteCommitCommentRequest(request)
}

request! {
    /// Request of [`delete_commit_comment`].
    DeleteCommitCommentRequest => ();
}

static GET_COMMIT_DIFF_STATS: Operation = Operation::get(
    "repository::get_commit_diff_stats",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/diff-stats-summary/{+path}",
)
.accept("application/json;charset=UTF-8")
.seen_in(&["9.4", "9.5", "9.6", "10.2", "10.3"]);

/// Gets the commit diff stats.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/diff-stats-summary/{path}`
///
/// Seen in 9.4 and later; not in 8.19.
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_commit_diff_stats(
    project_key: impl PathText,
    repository_slug: impl PathText,
    commit_id: impl PathText,
    path: impl PathText,
) -> GetCommitDiffStatsRequest {
    GetCommitDiffStatsRequest(Request::new(
        &GET_COMMIT_DIFF_STATS,
        &[
            project_key.path_value(),
            repository_slug.path_value(),
            commit_id.path_value(),
            path.path_value(),
        ],
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
)
.accept("application/json;charset=UTF-8");

/// Gets the commit diff hunks.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/diff/{path}`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_commit_diff_hunks(
    project_key: impl PathText,
    repository_slug: impl PathText,
    commit_id: impl PathText,
    path: impl PathText,
) -> GetCommitDiffHunksRequest {
    GetCommitDiffHunksRequest(Request::new(
        &GET_COMMIT_DIFF_HUNKS,
        &[
            project_key.path_value(),
            repository_slug.path_value(),
            commit_id.path_value(),
            path.path_value(),
        ],
    ))
}

request! {
    /// Request of [`get_commit_diff_hunks`].
    GetCommitDiffHunksRequest => Diffs;

    /// Query `srcPath`.
    source_path(source_path: &str) => set_query("srcPath", source_path);

    /// Query `avatarSize`.
    avatar_size(avatar_size: impl Integer) => set_query("avatarSize", avatar_size);

    /// Query `filter`.
    filter(filter: &str) => set_query("filter", filter);

    /// Query `avatarScheme`.
    avatar_scheme(avatar_scheme: &str) => set_query("avatarScheme", avatar_scheme);

    /// Query `contextLines`.
    context_lines(context_lines: impl Integer) => set_query("contextLines", context_lines);

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
)
.accept("application/json;charset=UTF-8");

/// Gets a merge base.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/merge-base`
///
/// Refused with 400, 404: `ApiErrorBody`.
#[inline]
pub fn get_merge_base(
    project_key: impl PathText,
    repository_slug: impl PathText,
    commit_id: impl PathText,
    other_commit_id: &str,
) -> GetMergeBaseRequest {
    let mut request = Request::new(
        &GET_MERGE_BASE,
        &[project_key.path_value(), repository_slug.path_value(), commit_id.path_value()],
    );
    request.set_query("otherCommitId", other_commit_id);
    GetMergeBaseRequest(request)
}

request! {
    /// Request of [`get_merge_base`].
    GetMergeBaseRequest => GetMergeBaseReply;
}

/// What [`get_merge_base`] answers.
#[derive(Debug)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "answers are read once and taken apart")]
pub enum GetMergeBaseReply {
    /// With status 200.
    Ok(Commit),
    /// With status 204.
    NoContent,
}

impl Reply for GetMergeBaseReply {
    type Output = Self;

    #[inline]
    fn decode(head: &Head, body: Payload) -> Result<Self, Error> {
        match head.status().as_u16() {
            204 => Ok(Self::NoContent),
            _ => Commit::decode(head, body).map(Self::Ok),
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
pub fn watch_commit(
    project_key: impl PathText,
    repository_slug: impl PathText,
    commit_id: impl PathText,
) -> WatchCommitRequest {
    WatchCommitRequest(Request::new(
        &WATCH_COMMIT,
        &[project_key.path_value(), repository_slug.path_value(), commit_id.path_value()],
    ))
}

request! {
    /// Request of [`watch_commit`].
    WatchCommitRequest => ();
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
pub fn unwatch_commit(
    project_key: impl PathText,
    repository_slug: impl PathText,
    commit_id: impl PathText,
) -> UnwatchCommitRequest {
    UnwatchCommitRequest(Request::new(
        &UNWATCH_COMMIT,
        &[project_key.path_value(), repository_slug.path_value(), commit_id.path_value()],
    ))
}

request! {
    /// Request of [`unwatch_commit`].
    UnwatchCommitRequest => ();
}

static LIST_COMPARED_CHANGES: Operation = Operation::get(
    "repository::list_compared_changes",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/compare/changes",
)
.accept("application/json;charset=UTF-8");

/// Lists compared changes.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/compare/changes`
///
/// Refused with 404: `ApiErrorBody`.
#[inline]
pub fn list_compared_changes(
    project_key: impl PathText,
    repository_slug: impl PathText,
) -> ListComparedChangesRequest {
    ListComparedChangesRequest(Request::new(
        &LIST_COMPARED_CHANGES,
        &[project_key.path_value(), repository_slug.path_value()],
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
    start(start: impl Integer) => set_query("start", start);

    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static LIST_COMPARED_COMMITS: Operation = Operation::get(
    "repository::list_compared_commits",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/compare/commits",
)
.accept("application/json;charset=UTF-8");

/// Lists compared commits.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/compare/commits`
///
/// Refused with 404: `ApiErrorBody`.
#[inline]
pub fn list_compared_commits(
    project_key: impl PathText,
    repository_slug: impl PathText,
) -> ListComparedCommitsRequest {
    ListComparedCommitsRequest(Request::new(
        &LIST_COMPARED_COMMITS,
        &[project_key.path_value(), repository_slug.path_value()],
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
    start(start: impl Integer) => set_query("start", start);

    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static GET_COMPARED_DIFF_STATS: Operation = Operation::get(
    "repository::get_compared_diff_stats",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/compare/diff-stats-summary{+path}",
)
.accept("application/json;charset=UTF-8")
.seen_in(&["9.4", "9.5", "9.6", "10.2", "10.3"]);

/// Gets the compared diff stats.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/compare/diff-stats-summary{path}`
///
/// Seen in 9.4 and later; not in 8.19.
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_compared_diff_stats(
    project_key: impl PathText,
    repository_slug: impl PathText,
    path: impl PathText,
) -> GetComparedDiffStatsRequest {
    GetComparedDiffStatsRequest(Request::new(
        &GET_COMPARED_DIFF_STATS,
        &[project_key.path_value(), repository_slug.path_value(), path.path_value()],
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
)
.accept("application/json;charset=UTF-8");

/// Gets the compared diff hunks.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/compare/diff{path}`
///
/// Refused with 404: `ApiErrorBody`.
#[inline]
pub fn get_compared_diff_hunks(
    project_key: impl PathText,
    repository_slug: impl PathText,
    path: impl PathText,
) -> GetComparedDiffHunksRequest {
    GetComparedDiffHunksRequest(Request::new(
        &GET_COMPARED_DIFF_HUNKS,
        &[project_key.path_value(), repository_slug.path_value(), path.path_value()],
    ))
}

request! {
    /// Request of [`get_compared_diff_hunks`].
    GetComparedDiffHunksRequest => Diffs;

    /// Query `contextLines`.
    context_lines(context_lines: impl Integer) => set_query("contextLines", context_lines);

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

    /// Query `start`.
    ///
    /// Seen in 8.19; not in 9.4.
    start(start: impl Integer) => set_query("start", start);

    /// Query `limit`.
    ///
    /// Seen in 8.19; not in 9.4.
    limit(limit: impl Integer) => set_query("limit", limit);
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
pub fn get_contributing(
    project_key: impl PathText,
    repository_slug: impl PathText,
) -> GetContributingRequest {
    GetContributingRequest(Request::new(
        &GET_CONTRIBUTING,
        &[project_key.path_value(), repository_slug.path_value()],
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
    include_heading_id(include_heading_id: bool)
        => set_query("includeHeadingId", include_heading_id);

    /// Query `hardwrap`.
    hard_wrap(hard_wrap: bool) => set_query("hardwrap", hard_wrap);
}

static GET_DEFAULT_BRANCH: Operation = Operation::get(
    "repository::get_default_branch",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/default-branch",
)
.accept("application/json;charset=UTF-8");

/// Gets the default branch.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/default-branch`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_default_branch(
    project_key: impl PathText,
    repository_slug: impl PathText,
) -> GetDefaultBranchRequest {
    GetDefaultBranchRequest(Request::new(
        &GET_DEFAULT_BRANCH,
        &[project_key.path_value(), repository_slug.path_value()],
    ))
}

request! {
    /// Request of [`get_default_branch`].
    GetDefaultBranchRequest => MinimalRef;
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
pub fn set_default_branch(
    project_key: impl PathText,
    repository_slug: impl PathText,
    body: &Branch,
) -> SetDefaultBranchRequest {
    SetDefaultBranchRequest(
        Request::new(
            &SET_DEFAULT_BRANCH,
            &[project_key.path_value(), repository_slug.path_value()],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`set_default_branch`].
    SetDefaultBranchRequest => ();
}

static GET_DIFF: Operation = Operation::get(
    "repository::get_diff",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/diff",
)
.headers(&[("accept", "text/plain")])
.accept("text/plain; qs=0.1, */*;q=0.1");

/// Gets a diff.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/diff`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_diff(
    project_key: impl PathText,
    repository_slug: impl PathText,
    until_commit: &str,
) -> GetDiffRequest {
    let mut request =
        Request::new(&GET_DIFF, &[project_key.path_value(), repository_slug.path_value()]);
    request.set_query("until", until_commit);
    GetDiffRequest(request)
}

request! {
    /// Request of [`get_diff`].
    GetDiffRequest => ByteStream;

    /// Query `contextLines`.
    context_lines(context_lines: impl Integer) => set_query("contextLines", context_lines);

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
.accept("text/plain; qs=0.1, */*;q=0.1");

/// Gets a diff for a path.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/diff/{path}`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_diff_for_path(
    project_key: impl PathText,
    repository_slug: impl PathText,
    path: impl PathText,
    until_commit: &str,
) -> GetDiffForPathRequest {
    let mut request = Request::new(
        &GET_DIFF_FOR_PATH,
        &[project_key.path_value(), repository_slug.path_value(), path.path_value()],
    );
    request.set_query("until", until_commit);
    GetDiffForPathRequest(request)
}

request! {
    /// Request of [`get_diff_for_path`].
    GetDiffForPathRequest => ByteStream;

    /// Query `contextLines`.
    context_lines(context_lines: impl Integer) => set_query("contextLines", context_lines);

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
)
.accept("application/json;charset=UTF-8");

/// Lists files.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/files`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn list_files(project_key: impl PathText, repository_slug: impl PathText) -> ListFilesRequest {
    ListFilesRequest(Request::new(
        &LIST_FILES,
        &[project_key.path_value(), repository_slug.path_value()],
    ))
}

request! {
    /// Request of [`list_files`].
    ListFilesRequest => OffsetPage<String>;

    /// Query `at`.
    at(at: &str) => set_query("at", at);

    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);

    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static LIST_FILES_FOR_PATH: Operation = Operation::get(
    "repository::list_files_for_path",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/files/{+path}",
)
.accept("application/json;charset=UTF-8");

/// Lists files for a path.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/files/{path}`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn list_files_for_path(
    project_key: impl PathText,
    repository_slug: impl PathText,
    path: impl PathText,
) -> ListFilesForPathRequest {
    ListFilesForPathRequest(Request::new(
        &LIST_FILES_FOR_PATH,
        &[project_key.path_value(), repository_slug.path_value(), path.path_value()],
    ))
}

request! {
    /// Request of [`list_files_for_path`].
    ListFilesForPathRequest => OffsetPage<String>;

    /// Query `at`.
    at(at: &str) => set_query("at", at);

    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);

    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static LIST_FORKS: Operation = Operation::get(
    "repository::list_forks",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/forks",
)
.accept("application/json;charset=UTF-8");

/// Lists forks.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/forks`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn list_forks(project_key: impl PathText, repository_slug: impl PathText) -> ListForksRequest {
    ListForksRequest(Request::new(
        &LIST_FORKS,
        &[project_key.path_value(), repository_slug.path_value()],
    ))
}

request! {
    /// Request of [`list_forks`].
    ListForksRequest => OffsetPage<Repository>;

    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);

    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static LIST_HOOK_SCRIPTS: Operation = Operation::get(
    "repository::list_hook_scripts",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/hook-scripts",
)
.accept("application/json;charset=UTF-8");

/// Lists hook scripts.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/hook-scripts`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn list_hook_scripts(
    project_key: impl PathText,
    repository_slug: impl PathText,
) -> ListHookScriptsRequest {
    ListHookScriptsRequest(Request::new(
        &LIST_HOOK_SCRIPTS,
        &[project_key.path_value(), repository_slug.path_value()],
    ))
}

request! {
    /// Request of [`list_hook_scripts`].
    ListHookScriptsRequest => OffsetPage<HookScriptConfig>;

    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);

    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static SET_HOOK_SCRIPT: Operation = Operation::put(
    "repository::set_hook_script",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/hook-scripts/{scriptId}",
)
.accept("application/json;charset=UTF-8");

/// Sets a hook script.
///
/// `PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/hook-scripts/{scriptId}`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn set_hook_script(
    project_key: impl PathText,
    repository_slug: impl PathText,
    script_id: impl Integer,
    body: &HookScriptTriggers,
) -> SetHookScriptRequest {
    SetHookScriptRequest(
        Request::new(
            &SET_HOOK_SCRIPT,
            &[project_key.path_value(), repository_slug.path_value(), script_id.path_value()],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`set_hook_script`].
    SetHookScriptRequest => HookScriptConfig;
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
pub fn remove_hook_script(
    project_key: impl PathText,
    repository_slug: impl PathText,
    script_id: impl Integer,
) -> RemoveHookScriptRequest {
    RemoveHookScriptRequest(Request::new(
        &REMOVE_HOOK_SCRIPT,
        &[project_key.path_value(), repository_slug.path_value(), script_id.path_value()],
    ))
}

request! {
    /// Request of [`remove_hook_script`].
    RemoveHookScriptRequest => ();
}

static LIST_LABELS: Operation = Operation::get(
    "repository::list_labels",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/labels",
)
.accept("application/json;charset=UTF-8");

/// Lists labels.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/labels`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn list_labels(
    project_key: impl PathText,
    repository_slug: impl PathText,
) -> ListLabelsRequest {
    ListLabelsRequest(Request::new(
        &LIST_LABELS,
        &[project_key.path_value(), repository_slug.path_value()],
    ))
}

request! {
    /// Request of [`list_labels`].
    ListLabelsRequest => OffsetPage<Label>;

    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);

    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static ADD_LABEL: Operation = Operation::post(
    "repository::add_label",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/labels",
)
.accept("application/json;charset=UTF-8");

/// Adds a label.
///
/// `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/labels`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn add_label(
    project_key: impl PathText,
    repository_slug: impl PathText,
    body: &Label,
) -> AddLabelRequest {
    AddLabelRequest(
        Request::new(&ADD_LABEL, &[project_key.path_value(), repository_slug.path_value()])
            .with_model(body),
    )
}

request! {
    /// Request of [`add_label`].
    AddLabelRequest => Label;
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
pub fn remove_label(
    project_key: impl PathText,
    repository_slug: impl PathText,
    label_name: impl PathText,
) -> RemoveLabelRequest {
    RemoveLabelRequest(Request::new(
        &REMOVE_LABEL,
        &[project_key.path_value(), repository_slug.path_value(), label_name.path_value()],
    ))
}

request! {
    /// Request of [`remove_label`].
    RemoveLabelRequest => ();
}

static GET_LAST_MODIFIED: Operation = Operation::get(
    "repository::get_last_modified",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/last-modified",
)
.accept("application/json;charset=UTF-8");

/// Gets the latest commit.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/last-modified`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_last_modified(
    project_key: impl PathText,
    repository_slug: impl PathText,
) -> GetLastModifiedRequest {
    GetLastModifiedRequest(Request::new(
        &GET_LAST_MODIFIED,
        &[project_key.path_value(), repository_slug.path_value()],
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
)
.accept("application/json;charset=UTF-8");

/// Gets the latest commit for a path.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/last-modified/{path}`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_last_modified_for_path(
    project_key: impl PathText,
    repository_slug: impl PathText,
    path: impl PathText,
) -> GetLastModifiedForPathRequest {
    GetLastModifiedForPathRequest(Request::new(
        &GET_LAST_MODIFIED_FOR_PATH,
        &[project_key.path_value(), repository_slug.path_value(), path.path_value()],
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
pub fn get_license(
    project_key: impl PathText,
    repository_slug: impl PathText,
) -> GetLicenseRequest {
    GetLicenseRequest(Request::new(
        &GET_LICENSE,
        &[project_key.path_value(), repository_slug.path_value()],
    ))
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
    include_heading_id(include_heading_id: bool)
        => set_query("includeHeadingId", include_heading_id);

    /// Query `hardwrap`.
    hard_wrap(hard_wrap: bool) => set_query("hardwrap", hard_wrap);
}

static GET_PATCH: Operation = Operation::get(
    "repository::get_patch",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/patch",
)
.accept("text/plain, */*;q=0.1");

/// Gets a patch.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/patch`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_patch(
    project_key: impl PathText,
    repository_slug: impl PathText,
    until_commit: &str,
) -> GetPatchRequest {
    let mut request =
        Request::new(&GET_PATCH, &[project_key.path_value(), repository_slug.path_value()]);
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
.accept("application/octet-stream, */*;q=0.1");

/// Gets a raw file.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/raw/{path}`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_raw(
    project_key: impl PathText,
    repository_slug: impl PathText,
    path: impl PathText,
) -> GetRawRequest {
    GetRawRequest(Request::new(
        &GET_RAW,
        &[project_key.path_value(), repository_slug.path_value(), path.path_value()],
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
    include_heading_id(include_heading_id: bool)
        => set_query("includeHeadingId", include_heading_id);

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
pub fn get_readme(project_key: impl PathText, repository_slug: impl PathText) -> GetReadmeRequest {
    GetReadmeRequest(Request::new(
        &GET_README,
        &[project_key.path_value(), repository_slug.path_value()],
    ))
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
    include_heading_id(include_heading_id: bool)
        => set_query("includeHeadingId", include_heading_id);

    /// Query `hardwrap`.
    hard_wrap(hard_wrap: bool) => set_query("hardwrap", hard_wrap);
}

static RETRY_CREATION: Operation = Operation::post(
    "repository::retry_creation",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/recreate",
)
.headers(&[("x-atlassian-token", "no-check")])
.accept("application/json;charset=UTF-8");

/// Retries a creation.
///
/// `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/recreate`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn retry_creation(
    project_key: impl PathText,
    repository_slug: impl PathText,
) -> RetryCreationRequest {
    RetryCreationRequest(Request::new(
        &RETRY_CREATION,
        &[project_key.path_value(), repository_slug.path_value()],
    ))
}

request! {
    /// Request of [`retry_creation`].
    RetryCreationRequest => Repository;
}

static LIST_REF_CHANGE_ACTIVITIES: Operation = Operation::get(
    "repository::list_ref_change_activities",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/ref-change-activities",
)
.accept("application/json;charset=UTF-8");

/// Lists ref change activities.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/ref-change-activities`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn list_ref_change_activities(
    project_key: impl PathText,
    repository_slug: impl PathText,
) -> ListRefChangeActivitiesRequest {
    ListRefChangeActivitiesRequest(Request::new(
        &LIST_REF_CHANGE_ACTIVITIES,
        &[project_key.path_value(), repository_slug.path_value()],
    ))
}

request! {
    /// Request of [`list_ref_change_activities`].
    ListRefChangeActivitiesRequest => OffsetPage<RepositoryRefChangeActivity>;

    /// Query `ref`.
    ref_name(ref_name: &str) => set_query("ref", ref_name);

    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);

    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static LIST_REF_CHANGE_BRANCHES: Operation = Operation::get(
    "repository::list_ref_change_branches",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/ref-change-activities/branches",
)
.accept("application/json;charset=UTF-8");

/// Lists ref change branches.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/ref-change-activities/branches`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn list_ref_change_branches(
    project_key: impl PathText,
    repository_slug: impl PathText,
) -> ListRefChangeBranchesRequest {
    ListRefChangeBranchesRequest(Request::new(
        &LIST_REF_CHANGE_BRANCHES,
        &[project_key.path_value(), repository_slug.path_value()],
    ))
}

request! {
    /// Request of [`list_ref_change_branches`].
    ListRefChangeBranchesRequest => OffsetPage<MinimalRef>;

    /// Query `filterText`.
    filter_text(filter_text: &str) => set_query("filterText", filter_text);

    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);

    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static LIST_RELATED: Operation = Operation::get(
    "repository::list_related",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/related",
)
.accept("application/json;charset=UTF-8");

/// Lists related repositories.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/related`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn list_related(
    project_key: impl PathText,
    repository_slug: impl PathText,
) -> ListRelatedRequest {
    ListRelatedRequest(Request::new(
        &LIST_RELATED,
        &[project_key.path_value(), repository_slug.path_value()],
    ))
}

request! {
    /// Request of [`list_related`].
    ListRelatedRequest => OffsetPage<Repository>;

    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);

    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static GET_AUTO_DECLINE_SETTINGS: Operation = Operation::get(
    "repository::get_auto_decline_settings",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/auto-decline",
)
.accept("application/json;charset=UTF-8");

/// Gets the auto decline settings.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/auto-decline`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_auto_decline_settings(
    project_key: impl PathText,
    repository_slug: impl PathText,
) -> GetAutoDeclineSettingsRequest {
    GetAutoDeclineSettingsRequest(Request::new(
        &GET_AUTO_DECLINE_SETTINGS,
        &[project_key.path_value(), repository_slug.path_value()],
    ))
}

request! {
    /// Request of [`get_auto_decline_settings`].
    GetAutoDeclineSettingsRequest => AutoDeclineSettings;
}

static SET_AUTO_DECLINE_SETTINGS: Operation = Operation::put(
    "repository::set_auto_decline_settings",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/auto-decline",
)
.accept("application/json;charset=UTF-8");

/// Sets the auto decline settings.
///
/// `PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/auto-decline`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn set_auto_decline_settings(
    project_key: impl PathText,
    repository_slug: impl PathText,
    body: &AutoDeclineSettingsUpdate,
) -> SetAutoDeclineSettingsRequest {
    SetAutoDeclineSettingsRequest(
        Request::new(
            &SET_AUTO_DECLINE_SETTINGS,
            &[project_key.path_value(), repository_slug.path_value()],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`set_auto_decline_settings`].
    SetAutoDeclineSettingsRequest => AutoDeclineSettings;
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
pub fn delete_auto_decline_settings(
    project_key: impl PathText,
    repository_slug: impl PathText,
) -> DeleteAutoDeclineSettingsRequest {
    DeleteAutoDeclineSettingsRequest(Request::new(
        &DELETE_AUTO_DECLINE_SETTINGS,
        &[project_key.path_value(), repository_slug.path_value()],
    ))
}

request! {
    /// Request of [`delete_auto_decline_settings`].
    DeleteAutoDeclineSettingsRequest => ();
}

static GET_AUTO_MERGE_SETTINGS: Operation = Operation::get(
    "repository::get_auto_merge_settings",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/auto-merge",
)
.accept("application/json;charset=UTF-8");

/// Gets the auto merge settings.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/auto-merge`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_auto_merge_settings(
    project_key: impl PathText,
    repository_slug: impl PathText,
) -> GetAutoMergeSettingsRequest {
    GetAutoMergeSettingsRequest(Request::new(
        &GET_AUTO_MERGE_SETTINGS,
        &[project_key.path_value(), repository_slug.path_value()],
    ))
}

request! {
    /// Request of [`get_auto_merge_settings`].
    GetAutoMergeSettingsRequest => AutoMergeSettings;
}

static SET_AUTO_MERGE_SETTINGS: Operation = Operation::put(
    "repository::set_auto_merge_settings",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/auto-merge",
)
.accept("application/json;charset=UTF-8");

/// Sets the auto merge settings.
///
/// `PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/auto-merge`
///
/// Refused with 400, 401, 403, 404: `ApiErrorBody`.
#[inline]
pub fn set_auto_merge_settings(
    project_key: impl PathText,
    repository_slug: impl PathText,
    body: &AutoMergeSettingsUpdate,
) -> SetAutoMergeSettingsRequest {
    SetAutoMergeSettingsRequest(
        Request::new(
            &SET_AUTO_MERGE_SETTINGS,
            &[project_key.path_value(), repository_slug.path_value()],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`set_auto_merge_settings`].
    SetAutoMergeSettingsRequest => AutoMergeSettings;
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
pub fn delete_auto_merge_settings(
    project_key: impl PathText,
    repository_slug: impl PathText,
) -> DeleteAutoMergeSettingsRequest {
    DeleteAutoMergeSettingsRequest(Request::new(
        &DELETE_AUTO_MERGE_SETTINGS,
        &[project_key.path_value(), repository_slug.path_value()],
    ))
}

request! {
    /// Request of [`delete_auto_merge_settings`].
    DeleteAutoMergeSettingsRequest => ();
}

static LIST_HOOKS: Operation = Operation::get(
    "repository::list_hooks",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks",
)
.accept("application/json;charset=UTF-8");

/// Lists hooks.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn list_hooks(project_key: impl PathText, repository_slug: impl PathText) -> ListHooksRequest {
    ListHooksRequest(Request::new(
        &LIST_HOOKS,
        &[project_key.path_value(), repository_slug.path_value()],
    ))
}

request! {
    /// Request of [`list_hooks`].
    ListHooksRequest => OffsetPage<RepositoryHook>;

    /// Query `type`.
    of_type(of_type: ReceiveHookType) => set_query("type", of_type.as_str());

    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);

    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static GET_HOOK: Operation = Operation::get(
    "repository::get_hook",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}",
)
.accept("application/json;charset=UTF-8");

/// Gets a hook.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_hook(
    project_key: impl PathText,
    repository_slug: impl PathText,
    hook_key: impl PathText,
) -> GetHookRequest {
    GetHookRequest(Request::new(
        &GET_HOOK,
        &[project_key.path_value(), repository_slug.path_value(), hook_key.path_value()],
    ))
}

request! {
    /// Request of [`get_hook`].
    GetHookRequest => RepositoryHook;
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
pub fn delete_hook(
    project_key: impl PathText,
    repository_slug: impl PathText,
    hook_key: impl PathText,
) -> DeleteHookRequest {
    DeleteHookRequest(Request::new(
        &DELETE_HOOK,
        &[project_key.path_value(), repository_slug.path_value(), hook_key.path_value()],
    ))
}

request! {
    /// Request of [`delete_hook`].
    DeleteHookRequest => ();
}

static ENABLE_HOOK: Operation = Operation::put(
    "repository::enable_hook",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}/enabled",
)
.accept("application/json;charset=UTF-8");

/// Enables a hook.
///
/// `PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}/enabled`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn enable_hook(
    project_key: impl PathText,
    repository_slug: impl PathText,
    hook_key: impl PathText,
) -> EnableHookRequest {
    EnableHookRequest(Request::new(
        &ENABLE_HOOK,
        &[project_key.path_value(), repository_slug.path_value(), hook_key.path_value()],
    ))
}

request! {
    /// Request of [`enable_hook`].
    EnableHookRequest => RepositoryHook;

    /// Sends this as JSON.
    body(body: &BTreeMap<String, Json>) => set_model(body);
}

static DISABLE_HOOK: Operation = Operation::delete(
    "repository::disable_hook",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}/enabled",
)
.accept("application/json;charset=UTF-8");

/// Disables a hook.
///
/// `DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}/enabled`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn disable_hook(
    project_key: impl PathText,
    repository_slug: impl PathText,
    hook_key: impl PathText,
) -> DisableHookRequest {
    DisableHookRequest(Request::new(
        &DISABLE_HOOK,
        &[project_key.path_value(), repository_slug.path_value(), hook_key.path_value()],
    ))
}

request! {
    /// Request of [`disable_hook`].
    DisableHookRequest => RepositoryHook;
}

static GET_HOOK_SETTINGS: Operation = Operation::get(
    "repository::get_hook_settings",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}/settings",
)
.accept("application/json;charset=UTF-8");

/// Gets the hook settings.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}/settings`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_hook_settings(
    project_key: impl PathText,
    repository_slug: impl PathText,
    hook_key: impl PathText,
) -> GetHookSettingsRequest {
    GetHookSettingsRequest(Request::new(
        &GET_HOOK_SETTINGS,
        &[project_key.path_value(), repository_slug.path_value(), hook_key.path_value()],
    ))
}

request! {
    /// Request of [`get_hook_settings`].
    GetHookSettingsRequest => BTreeMap<String, Json>;
}

static SET_HOOK_SETTINGS: Operation = Operation::put(
    "repository::set_hook_settings",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}/settings",
)
.accept("application/json;charset=UTF-8");

/// Sets the hook settings.
///
/// `PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}/settings`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn set_hook_settings(
    project_key: impl PathText,
    repository_slug: impl PathText,
    hook_key: impl PathText,
    body: &BTreeMap<String, Json>,
) -> SetHookSettingsRequest {
    SetHookSettingsRequest(
        Request::new(
            &SET_HOOK_SETTINGS,
            &[project_key.path_value(), repository_slug.path_value(), hook_key.path_value()],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`set_hook_settings`].
    SetHookSettingsRequest => BTreeMap<String, Json>;
}

static GET_PULL_REQUEST_SETTINGS: Operation = Operation::get(
    "repository::get_pull_request_settings",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/pull-requests",
)
.accept("application/json;charset=UTF-8");

/// Gets the pull request settings.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/pull-requests`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_pull_request_settings(
    project_key: impl PathText,
    repository_slug: impl PathText,
) -> GetPullRequestSettingsRequest {
    GetPullRequestSettingsRequest(Request::new(
        &GET_PULL_REQUEST_SETTINGS,
        &[project_key.path_value(), repository_slug.path_value()],
    ))
}

request! {
    /// Request of [`get_pull_request_settings`].
    GetPullRequestSettingsRequest => RepositoryPullRequestSettings;
}

static UPDATE_PULL_REQUEST_SETTINGS: Operation = Operation::post(
    "repository::update_pull_request_settings",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/pull-requests",
)
.accept("application/json;charset=UTF-8");

/// Updates the pull request settings.
///
/// `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/pull-requests`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn update_pull_request_settings(
    project_key: impl PathText,
    repository_slug: impl PathText,
    body: &RepositoryPullRequestSettings,
) -> UpdatePullRequestSettingsRequest {
    UpdatePullRequestSettingsRequest(
        Request::new(
            &UPDATE_PULL_REQUEST_SETTINGS,
            &[project_key.path_value(), repository_slug.path_value()],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`update_pull_request_settings`].
    UpdatePullRequestSettingsRequest => RepositoryPullRequestSettings;
}

static LIST_TAGS: Operation = Operation::get(
    "repository::list_tags",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/tags",
)
.accept("application/json;charset=UTF-8");

/// Lists tags.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/tags`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn list_tags(project_key: impl PathText, repository_slug: impl PathText) -> ListTagsRequest {
    ListTagsRequest(Request::new(
        &LIST_TAGS,
        &[project_key.path_value(), repository_slug.path_value()],
    ))
}

request! {
    /// Request of [`list_tags`].
    ListTagsRequest => OffsetPage<Tag>;

    /// Query `orderBy`.
    order_by(order_by: RefOrder) => set_query("orderBy", order_by.as_str());

    /// Query `filterText`.
    filter_text(filter_text: &str) => set_query("filterText", filter_text);

    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);

    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static CREATE_TAG: Operation = Operation::post(
    "repository::create_tag",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/tags",
)
.accept("application/json;charset=UTF-8");

/// Creates a tag.
///
/// `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/tags`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn create_tag(
    project_key: impl PathText,
    repository_slug: impl PathText,
    body: &NewTag,
) -> CreateTagRequest {
    CreateTagRequest(
        Request::new(&CREATE_TAG, &[project_key.path_value(), repository_slug.path_value()])
            .with_model(body),
    )
}

request! {
    /// Request of [`create_tag`].
    CreateTagRequest => Tag;
}

static GET_TAG: Operation = Operation::get(
    "repository::get_tag",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/tags/{+name}",
)
.accept("application/json;charset=UTF-8");

/// Gets a tag.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/tags/{name}`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_tag(
    project_key: impl PathText,
    repository_slug: impl PathText,
    name: impl PathText,
) -> GetTagRequest {
    GetTagRequest(Request::new(
        &GET_TAG,
        &[project_key.path_value(), repository_slug.path_value(), name.path_value()],
    ))
}

request! {
    /// Request of [`get_tag`].
    GetTagRequest => Tag;
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
pub fn watch(project_key: impl PathText, repository_slug: impl PathText) -> WatchRequest {
    WatchRequest(Request::new(&WATCH, &[project_key.path_value(), repository_slug.path_value()]))
}

request! {
    /// Request of [`watch`].
    WatchRequest => ();
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
pub fn unwatch(project_key: impl PathText, repository_slug: impl PathText) -> UnwatchRequest {
    UnwatchRequest(Request::new(
        &UNWATCH,
        &[project_key.path_value(), repository_slug.path_value()],
    ))
}

request! {
    /// Request of [`unwatch`].
    UnwatchRequest => ();
}

static LIST_WEBHOOKS: Operation = Operation::get(
    "repository::list_webhooks",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks",
)
.accept("application/json;charset=UTF-8");

/// Lists webhooks.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn list_webhooks(
    project_key: impl PathText,
    repository_slug: impl PathText,
) -> ListWebhooksRequest {
    ListWebhooksRequest(Request::new(
        &LIST_WEBHOOKS,
        &[project_key.path_value(), repository_slug.path_value()],
    ))
}

request! {
    /// Request of [`list_webhooks`].
    ListWebhooksRequest => OffsetPage<Webhook>;

    /// Query `event`, one per value; each call adds to them.
    event(event: impl IntoIterator<Item = impl Into<QueryValue>>)
        => push_each_query("event", event);

    /// Query `statistics`.
    statistics(statistics: bool) => set_query("statistics", statistics);

    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);

    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static CREATE_WEBHOOK: Operation = Operation::post(
    "repository::create_webhook",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks",
)
.accept("application/json;charset=UTF-8");

/// Creates a webhook.
///
/// `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn create_webhook(
    project_key: impl PathText,
    repository_slug: impl PathText,
    body: &Webhook,
) -> CreateWebhookRequest {
    CreateWebhookRequest(
        Request::new(&CREATE_WEBHOOK, &[project_key.path_value(), repository_slug.path_value()])
            .with_model(body),
    )
}

request! {
    /// Request of [`create_webhook`].
    CreateWebhookRequest => Webhook;
}

static SEARCH_WEBHOOKS: Operation = Operation::get(
    "repository::search_webhooks",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/search",
)
.accept("application/json;charset=UTF-8");

/// Searches webhooks.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/search`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn search_webhooks(
    project_key: impl PathText,
    repository_slug: impl PathText,
) -> SearchWebhooksRequest {
    SearchWebhooksRequest(Request::new(
        &SEARCH_WEBHOOKS,
        &[project_key.path_value(), repository_slug.path_value()],
    ))
}

request! {
    /// Request of [`search_webhooks`].
    SearchWebhooksRequest => OffsetPage<Webhook>;

    /// Query `scopeType`, one per value; each call adds to them.
    scope_type(scope_type: impl IntoIterator<Item = impl Into<QueryValue>>)
        => push_each_query("scopeType", scope_type);

    /// Query `event`, one per value; each call adds to them.
    event(event: impl IntoIterator<Item = impl Into<QueryValue>>)
        => push_each_query("event", event);

    /// Query `statistics`.
    statistics(statistics: bool) => set_query("statistics", statistics);

    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);

    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static TEST_WEBHOOK: Operation = Operation::post(
    "repository::test_webhook",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/test",
)
.headers(&[("x-atlassian-token", "no-check")])
.accept("application/json;charset=UTF-8");

/// Tests a webhook.
///
/// `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/test`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn test_webhook(
    project_key: impl PathText,
    repository_slug: impl PathText,
) -> TestWebhookRequest {
    TestWebhookRequest(Request::new(
        &TEST_WEBHOOK,
        &[project_key.path_value(), repository_slug.path_value()],
    ))
}

request! {
    /// Request of [`test_webhook`].
    TestWebhookRequest => WebhookTestResult;

    /// Query `webhookId`.
    webhook_id(webhook_id: impl Integer) => set_query("webhookId", webhook_id);

    /// Query `sslVerificationRequired`.
    ssl_verification_required(ssl_verification_required: bool)
        => set_query("sslVerificationRequired", ssl_verification_required);

    /// Query `url`.
    url(url: &str) => set_query("url", url);

    /// Sends this as JSON.
    body(body: &WebhookCredentials) => set_model(body);
}

static GET_WEBHOOK: Operation = Operation::get(
    "repository::get_webhook",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}",
)
.accept("application/json;charset=UTF-8");

/// Gets a webhook.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_webhook(
    project_key: impl PathText,
    repository_slug: impl PathText,
    webhook_id: impl Integer,
) -> GetWebhookRequest {
    GetWebhookRequest(Request::new(
        &GET_WEBHOOK,
        &[project_key.path_value(), repository_slug.path_value(), webhook_id.path_value()],
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
)
.accept("application/json;charset=UTF-8");

/// Updates a webhook.
///
/// `PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn update_webhook(
    project_key: impl PathText,
    repository_slug: impl PathText,
    webhook_id: impl Integer,
    body: &Webhook,
) -> UpdateWebhookRequest {
    UpdateWebhookRequest(
        Request::new(
            &UPDATE_WEBHOOK,
            &[project_key.path_value(), repository_slug.path_value(), webhook_id.path_value()],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`update_webhook`].
    UpdateWebhookRequest => Webhook;
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
pub fn delete_webhook(
    project_key: impl PathText,
    repository_slug: impl PathText,
    webhook_id: impl Integer,
) -> DeleteWebhookRequest {
    DeleteWebhookRequest(Request::new(
        &DELETE_WEBHOOK,
        &[project_key.path_value(), repository_slug.path_value(), webhook_id.path_value()],
    ))
}

request! {
    /// Request of [`delete_webhook`].
    DeleteWebhookRequest => ();
}

static GET_LATEST_WEBHOOK_INVOCATION: Operation = Operation::get(
    "repository::get_latest_webhook_invocation",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}/latest",
)
.accept("application/json;charset=UTF-8");

/// Gets the latest webhook invocation.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}/latest`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_latest_webhook_invocation(
    project_key: impl PathText,
    repository_slug: impl PathText,
    webhook_id: impl Integer,
) -> GetLatestWebhookInvocationRequest {
    GetLatestWebhookInvocationRequest(Request::new(
        &GET_LATEST_WEBHOOK_INVOCATION,
        &[project_key.path_value(), repository_slug.path_value(), webhook_id.path_value()],
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
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "answers are read once and taken apart")]
pub enum GetLatestWebhookInvocationReply {
    /// With status 200.
    Ok(WebhookInvocation),
    /// With status 204.
    NoContent,
}

impl Reply for GetLatestWebhookInvocationReply {
    type Output = Self;

    #[inline]
    fn decode(head: &Head, body: Payload) -> Result<Self, Error> {
        match head.status().as_u16() {
            204 => Ok(Self::NoContent),
            _ => WebhookInvocation::decode(head, body).map(Self::Ok),
        }
    }
}

static GET_WEBHOOK_STATISTICS: Operation = Operation::get(
    "repository::get_webhook_statistics",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}/statistics",
)
.accept("application/json;charset=UTF-8");

/// Gets the webhook statistics.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}/statistics`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_webhook_statistics(
    project_key: impl PathText,
    repository_slug: impl PathText,
    webhook_id: impl Integer,
) -> GetWebhookStatisticsRequest {
    GetWebhookStatisticsRequest(Request::new(
        &GET_WEBHOOK_STATISTICS,
        &[project_key.path_value(), repository_slug.path_value(), webhook_id.path_value()],
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
)
.accept("application/json;charset=UTF-8");

/// Gets a webhook statistics summary.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}/statistics/summary`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_webhook_statistics_summary(
    project_key: impl PathText,
    repository_slug: impl PathText,
    webhook_id: impl Integer,
) -> GetWebhookStatisticsSummaryRequest {
    GetWebhookStatisticsSummaryRequest(Request::new(
        &GET_WEBHOOK_STATISTICS_SUMMARY,
        &[project_key.path_value(), repository_slug.path_value(), webhook_id.path_value()],
    ))
}

request! {
    /// Request of [`get_webhook_statistics_summary`].
    GetWebhookStatisticsSummaryRequest => GetWebhookStatisticsSummaryReply;
}

/// What [`get_webhook_statistics_summary`] answers.
#[derive(Debug)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "answers are read once and taken apart")]
pub enum GetWebhookStatisticsSummaryReply {
    /// With status 200.
    Ok(WebhookStatistics),
    /// With status 204.
    NoContent,
}

impl Reply for GetWebhookStatisticsSummaryReply {
    type Output = Self;

    #[inline]
    fn decode(head: &Head, body: Payload) -> Result<Self, Error> {
        match head.status().as_u16() {
            204 => Ok(Self::NoContent),
            _ => WebhookStatistics::decode(head, body).map(Self::Ok),
        }
    }
}

static LIST: Operation = Operation::get("repository::list", "/api/latest/repos")
    .accept("application/json;charset=UTF-8");

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
    start(start: impl Integer) => set_query("start", start);

    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static LIST_REF_RESTRICTIONS: Operation = Operation::get(
    "repository::list_ref_restrictions",
    "/branch-permissions/latest/projects/{projectKey}/repos/{repositorySlug}/restrictions",
)
.accept("application/json;charset=UTF-8");

/// Lists ref restrictions.
///
/// `GET /branch-permissions/latest/projects/{projectKey}/repos/{repositorySlug}/restrictions`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn list_ref_restrictions(
    project_key: impl PathText,
    repository_slug: impl PathText,
) -> ListRefRestrictionsRequest {
    ListRefRestrictionsRequest(Request::new(
        &LIST_REF_RESTRICTIONS,
        &[project_key.path_value(), repository_slug.path_value()],
    ))
}

request! {
    /// Request of [`list_ref_restrictions`].
    ListRefRestrictionsRequest => OffsetPage<RefRestriction>;

    /// Query `matcherType`.
    matcher_type(matcher_type: RestrictionMatcherKind)
        => set_query("matcherType", matcher_type.as_str());

    /// Query `matcherId`.
    matcher_id(matcher_id: &str) => set_query("matcherId", matcher_id);

    /// Query `type`.
    of_type(of_type: RefRestrictionType) => set_query("type", of_type.as_str());

    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);

    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static CREATE_REF_RESTRICTIONS: Operation = Operation::post(
    "repository::create_ref_restrictions",
    "/branch-permissions/latest/projects/{projectKey}/repos/{repositorySlug}/restrictions",
)
.accept("application/json;charset=UTF-8");

/// Creates ref restrictions.
///
/// `POST /branch-permissions/latest/projects/{projectKey}/repos/{repositorySlug}/restrictions`
///
/// Refused with 400, 401: `ApiErrorBody`.
#[inline]
pub fn create_ref_restrictions(
    project_key: impl PathText,
    repository_slug: impl PathText,
    body: &[NewRefRestriction],
) -> CreateRefRestrictionsRequest {
    CreateRefRestrictionsRequest(
        Request::new(
            &CREATE_REF_RESTRICTIONS,
            &[project_key.path_value(), repository_slug.path_value()],
        )
        .with_model_as("application/vnd.atl.bitbucket.bulk+json", &body),
    )
}

request! {
    /// Request of [`create_ref_restrictions`].
    CreateRefRestrictionsRequest => Vec<RefRestriction>;
}

static GET_REF_RESTRICTION: Operation = Operation::get(
    "repository::get_ref_restriction",
    "/branch-permissions/latest/projects/{projectKey}/repos/{repositorySlug}/restrictions/{id}",
)
.accept("application/json;charset=UTF-8");

/// Gets a ref restriction.
///
/// `GET /branch-permissions/latest/projects/{projectKey}/repos/{repositorySlug}/restrictions/{id}`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_ref_restriction(
    project_key: impl PathText,
    repository_slug: impl PathText,
    id: impl Integer,
) -> GetRefRestrictionRequest {
    GetRefRestrictionRequest(Request::new(
        &GET_REF_RESTRICTION,
        &[project_key.path_value(), repository_slug.path_value(), id.path_value()],
    ))
}

request! {
    /// Request of [`get_ref_restriction`].
    GetRefRestrictionRequest => RefRestriction;
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
pub fn delete_ref_restriction(
    project_key: impl PathText,
    repository_slug: impl PathText,
    id: impl Integer,
) -> DeleteRefRestrictionRequest {
    DeleteRefRestrictionRequest(Request::new(
        &DELETE_REF_RESTRICTION,
        &[project_key.path_value(), repository_slug.path_value(), id.path_value()],
    ))
}

request! {
    /// Request of [`delete_ref_restriction`].
    DeleteRefRestrictionRequest => ();
}

static CREATE_PLAIN_BRANCH: Operation = Operation::post(
    "repository::create_plain_branch",
    "/branch-utils/latest/projects/{projectKey}/repos/{repositorySlug}/branches",
)
.accept("application/json;charset=UTF-8");

/// Creates a plain branch.
///
/// `POST /branch-utils/latest/projects/{projectKey}/repos/{repositorySlug}/branches`
///
/// Refused with 400, 401, 409: `ApiErrorBody`.
#[inline]
pub fn create_plain_branch(
    project_key: impl PathText,
    repository_slug: impl PathText,
    body: &NewPlainBranch,
) -> CreatePlainBranchRequest {
    CreatePlainBranchRequest(
        Request::new(
            &CREATE_PLAIN_BRANCH,
            &[project_key.path_value(), repository_slug.path_value()],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`create_plain_branch`].
    CreatePlainBranchRequest => Branch;
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
pub fn delete_branch(
    project_key: impl PathText,
    repository_slug: impl PathText,
    body: &BranchDelete,
) -> DeleteBranchRequest {
    DeleteBranchRequest(
        Request::new(&DELETE_BRANCH, &[project_key.path_value(), repository_slug.path_value()])
            .with_model(body),
    )
}

request! {
    /// Request of [`delete_branch`].
    DeleteBranchRequest => ();
}

static LIST_BRANCHES_FOR_COMMIT: Operation = Operation::get(
    "repository::list_branches_for_commit",
    "/branch-utils/latest/projects/{projectKey}/repos/{repositorySlug}/branches/info/{commitId}",
)
.accept("application/json;charset=UTF-8");

/// Lists branches for a commit.
///
/// `GET /branch-utils/latest/projects/{projectKey}/repos/{repositorySlug}/branches/info/{commitId}`
///
/// Refused with 500: `ApiErrorBody`.
#[inline]
pub fn list_branches_for_commit(
    project_key: impl PathText,
    repository_slug: impl PathText,
    commit_id: impl PathText,
) -> ListBranchesForCommitRequest {
    ListBranchesForCommitRequest(Request::new(
        &LIST_BRANCHES_FOR_COMMIT,
        &[project_key.path_value(), repository_slug.path_value(), commit_id.path_value()],
    ))
}

request! {
    /// Request of [`list_branches_for_commit`].
    ListBranchesForCommitRequest => OffsetPage<MinimalRef>;

    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);

    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static GET_BRANCH_MODEL: Operation = Operation::get(
    "repository::get_branch_model",
    "/branch-utils/latest/projects/{projectKey}/repos/{repositorySlug}/branchmodel",
);

/// Gets a branch model.
///
/// `GET /branch-utils/latest/projects/{projectKey}/repos/{repositorySlug}/branchmodel`
///
/// Refused with 404: `ApiErrorBody`.
#[inline]
pub fn get_branch_model(
    project_key: impl PathText,
    repository_slug: impl PathText,
) -> GetBranchModelRequest {
    GetBranchModelRequest(Request::new(
        &GET_BRANCH_MODEL,
        &[project_key.path_value(), repository_slug.path_value()],
    ))
}

request! {
    /// Request of [`get_branch_model`].
    GetBranchModelRequest => BranchModel;
}

static GET_BRANCH_MODEL_CONFIGURATION: Operation = Operation::get(
    "repository::get_branch_model_configuration",
    "/branch-utils/latest/projects/{projectKey}/repos/{repositorySlug}/branchmodel/configuration",
);

/// Gets the branch model configuration.
///
/// `GET /branch-utils/latest/projects/{projectKey}/repos/{repositorySlug}/branchmodel/configuration`
///
/// Refused with 404: `ApiErrorBody`.
#[inline]
pub fn get_branch_model_configuration(
    project_key: impl PathText,
    repository_slug: impl PathText,
) -> GetBranchModelConfigurationRequest {
    GetBranchModelConfigurationRequest(Request::new(
        &GET_BRANCH_MODEL_CONFIGURATION,
        &[project_key.path_value(), repository_slug.path_value()],
    ))
}

request! {
    /// Request of [`get_branch_model_configuration`].
    GetBranchModelConfigurationRequest => BranchModelConfiguration;
}

static SET_BRANCH_MODEL_CONFIGURATION: Operation = Operation::put(
    "repository::set_branch_model_configuration",
    "/branch-utils/latest/projects/{projectKey}/repos/{repositorySlug}/branchmodel/configuration",
);

/// Sets the branch model configuration.
///
/// `PUT /branch-utils/latest/projects/{projectKey}/repos/{repositorySlug}/branchmodel/configuration`
///
/// Refused with 404: `ApiErrorBody`.
#[inline]
pub fn set_branch_model_configuration(
    project_key: impl PathText,
    repository_slug: impl PathText,
    body: &BranchModelConfiguration,
) -> SetBranchModelConfigurationRequest {
    SetBranchModelConfigurationRequest(
        Request::new(
            &SET_BRANCH_MODEL_CONFIGURATION,
            &[project_key.path_value(), repository_slug.path_value()],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`set_branch_model_configuration`].
    SetBranchModelConfigurationRequest => BranchModelConfiguration;
}

static DELETE_BRANCH_MODEL_CONFIGURATION: Operation = Operation::delete(
    "repository::delete_branch_model_configuration",
    "/branch-utils/latest/projects/{projectKey}/repos/{repositorySlug}/branchmodel/configuration",
);

/// Deletes the branch model configuration.
///
/// `DELETE /branch-utils/latest/projects/{projectKey}/repos/{repositorySlug}/branchmodel/configuration`
///
/// Refused with 404: `ApiErrorBody`.
#[inline]
pub fn delete_branch_model_configuration(
    project_key: impl PathText,
    repository_slug: impl PathText,
) -> DeleteBranchModelConfigurationRequest {
    DeleteBranchModelConfigurationRequest(Request::new(
        &DELETE_BRANCH_MODEL_CONFIGURATION,
        &[project_key.path_value(), repository_slug.path_value()],
    ))
}

request! {
    /// Request of [`delete_branch_model_configuration`].
    DeleteBranchModelConfigurationRequest => ();
}

static LIST_COMMIT_COMMENT_LIKES: Operation = Operation::get(
    "repository::list_commit_comment_likes",
    "/comment-likes/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments/{commentId}/likes",
)
.seen_in(&["8.19"]);

/// Lists commit comment likes.
///
/// `GET /comment-likes/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments/{commentId}/likes`
///
/// Seen in 8.19; not in 9.4.
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn list_commit_comment_likes(
    project_key: impl PathText,
    repository_slug: impl PathText,
    commit_id: impl PathText,
    comment_id: impl Integer,
) -> ListCommitCommentLikesRequest {
    ListCommitCommentLikesRequest(Request::new(
        &LIST_COMMIT_COMMENT_LIKES,
        &[
            project_key.path_value(),
            repository_slug.path_value(),
            commit_id.path_value(),
            comment_id.path_value(),
        ],
    ))
}

request! {
    /// Request of [`list_commit_comment_likes`].
    ListCommitCommentLikesRequest => OffsetPage<User>;

    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);

    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static ADD_COMMIT_COMMENT_LIKE: Operation = Operation::post(
    "repository::add_commit_comment_like",
    "/comment-likes/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments/{commentId}/likes",
)
.headers(&[("x-atlassian-token", "no-check")])
.seen_in(&["8.19"]);

/// Adds a commit comment like.
///
/// `POST /comment-likes/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments/{commentId}/likes`
///
/// Seen in 8.19; not in 9.4.
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn add_commit_comment_like(
    project_key: impl PathText,
    repository_slug: impl PathText,
    commit_id: impl PathText,
    comment_id: impl Integer,
) -> AddCommitCommentLikeRequest {
    AddCommitCommentLikeRequest(Request::new(
        &ADD_COMMIT_COMMENT_LIKE,
        &[
            project_key.path_value(),
            repository_slug.path_value(),
            commit_id.path_value(),
            comment_id.path_value(),
        ],
    ))
}

request! {
    /// Request of [`add_commit_comment_like`].
    AddCommitCommentLikeRequest => ();
}

static REMOVE_COMMIT_COMMENT_LIKE: Operation = Operation::delete(
    "repository::remove_commit_comment_like",
    "/comment-likes/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments/{commentId}/likes",
)
.seen_in(&["8.19"]);

/// Removes a commit comment like.
///
/// `DELETE /comment-likes/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments/{commentId}/likes`
///
/// Seen in 8.19; not in 9.4.
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn remove_commit_comment_like(
    project_key: impl PathText,
    repository_slug: impl PathText,
    commit_id: impl PathText,
    comment_id: impl Integer,
) -> RemoveCommitCommentLikeRequest {
    RemoveCommitCommentLikeRequest(Request::new(
        &REMOVE_COMMIT_COMMENT_LIKE,
        &[
            project_key.path_value(),
            repository_slug.path_value(),
            commit_id.path_value(),
            comment_id.path_value(),
        ],
    ))
}

request! {
    /// Request of [`remove_commit_comment_like`].
    RemoveCommitCommentLikeRequest => ();
}

static ADD_COMMIT_COMMENT_REACTION: Operation = Operation::put(
    "repository::add_commit_comment_reaction",
    "/comment-likes/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments/{commentId}/reactions/{emoticon}",
)
.accept("application/json;charset=UTF-8");

/// Adds a commit comment reaction.
///
/// `PUT /comment-likes/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments/{commentId}/reactions/{emoticon}`
#[inline]
pub fn add_commit_comment_reaction(
    project_key: impl PathText,
    repository_slug: impl PathText,
    commit_id: impl PathText,
    comment_id: impl Integer,
    emoticon: impl PathText,
) -> AddCommitCommentReactionRequest {
    AddCommitCommentReactionRequest(Request::new(
        &ADD_COMMIT_COMMENT_REACTION,
        &[
            project_key.path_value(),
            repository_slug.path_value(),
            commit_id.path_value(),
            comment_id.path_value(),
            emoticon.path_value(),
        ],
    ))
}

request! {
    /// Request of [`add_commit_comment_reaction`].
    AddCommitCommentReactionRequest => UserReaction;
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
    project_key: impl PathText,
    repository_slug: impl PathText,
    commit_id: impl PathText,
    comment_id: impl Integer,
    emoticon: impl PathText,
) -> RemoveCommitCommentReactionRequest {
    RemoveCommitCommentReactionRequest(Request::new(
        &REMOVE_COMMIT_COMMENT_REACTION,
        &[
            project_key.path_value(),
            repository_slug.path_value(),
            commit_id.path_value(),
            comment_id.path_value(),
            emoticon.path_value(),
        ],
    ))
}

request! {
    /// Request of [`remove_commit_comment_reaction`].
    RemoveCommitCommentReactionRequest => ();
}

static LIST_DEFAULT_TASKS: Operation = Operation::get(
    "repository::list_default_tasks",
    "/default-tasks/latest/projects/{projectKey}/repos/{repositorySlug}/tasks",
)
.seen_in(&["9.4", "9.5", "9.6", "10.2", "10.3"]);

/// Lists default tasks.
///
/// `GET /default-tasks/latest/projects/{projectKey}/repos/{repositorySlug}/tasks`
///
/// Seen in 9.4 and later; not in 8.19.
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn list_default_tasks(
    project_key: impl PathText,
    repository_slug: impl PathText,
) -> ListDefaultTasksRequest {
    ListDefaultTasksRequest(Request::new(
        &LIST_DEFAULT_TASKS,
        &[project_key.path_value(), repository_slug.path_value()],
    ))
}

request! {
    /// Request of [`list_default_tasks`].
    ListDefaultTasksRequest => OffsetPage<DefaultTask>;

    /// Query `markup`.
    markup(markup: bool) => set_query("markup", markup);

    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);

    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static CREATE_DEFAULT_TASK: Operation = Operation::post(
    "repository::create_default_task",
    "/default-tasks/latest/projects/{projectKey}/repos/{repositorySlug}/tasks",
)
.seen_in(&["9.4", "9.5", "9.6", "10.2", "10.3"]);

/// Creates a default task.
///
/// `POST /default-tasks/latest/projects/{projectKey}/repos/{repositorySlug}/tasks`
///
/// Seen in 9.4 and later; not in 8.19.
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn create_default_task(
    project_key: impl PathText,
    repository_slug: impl PathText,
    body: &DefaultTaskDefinition,
) -> CreateDefaultTaskRequest {
    CreateDefaultTaskRequest(
        Request::new(
            &CREATE_DEFAULT_TASK,
            &[project_key.path_value(), repository_slug.path_value()],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`create_default_task`].
    CreateDefaultTaskRequest => DefaultTask;
}

static DELETE_ALL_DEFAULT_TASKS: Operation = Operation::delete(
    "repository::delete_all_default_tasks",
    "/default-tasks/latest/projects/{projectKey}/repos/{repositorySlug}/tasks",
)
.seen_in(&["9.4", "9.5", "9.6", "10.2", "10.3"]);

/// Deletes all default tasks.
///
/// `DELETE /default-tasks/latest/projects/{projectKey}/repos/{repositorySlug}/tasks`
///
/// Seen in 9.4 and later; not in 8.19.
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn delete_all_default_tasks(
    project_key: impl PathText,
    repository_slug: impl PathText,
) -> DeleteAllDefaultTasksRequest {
    DeleteAllDefaultTasksRequest(Request::new(
        &DELETE_ALL_DEFAULT_TASKS,
        &[project_key.path_value(), repository_slug.path_value()],
    ))
}

request! {
    /// Request of [`delete_all_default_tasks`].
    DeleteAllDefaultTasksRequest => ();
}

static UPDATE_DEFAULT_TASK: Operation = Operation::put(
    "repository::update_default_task",
    "/default-tasks/latest/projects/{projectKey}/repos/{repositorySlug}/tasks/{taskId}",
)
.seen_in(&["9.4", "9.5", "9.6", "10.2", "10.3"]);

/// Updates a default task.
///
/// `PUT /default-tasks/latest/projects/{projectKey}/repos/{repositorySlug}/tasks/{taskId}`
///
/// Seen in 9.4 and later; not in 8.19.
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn update_default_task(
    project_key: impl PathText,
    repository_slug: impl PathText,
    task_id: impl Integer,
    body: &DefaultTaskDefinition,
) -> UpdateDefaultTaskRequest {
    UpdateDefaultTaskRequest(
        Request::new(
            &UPDATE_DEFAULT_TASK,
            &[project_key.path_value(), repository_slug.path_value(), task_id.path_value()],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`update_default_task`].
    UpdateDefaultTaskRequest => DefaultTask;
}

static DELETE_DEFAULT_TASK: Operation = Operation::delete(
    "repository::delete_default_task",
    "/default-tasks/latest/projects/{projectKey}/repos/{repositorySlug}/tasks/{taskId}",
)
.seen_in(&["9.4", "9.5", "9.6", "10.2", "10.3"]);

/// Deletes a default task.
///
/// `DELETE /default-tasks/latest/projects/{projectKey}/repos/{repositorySlug}/tasks/{taskId}`
///
/// Seen in 9.4 and later; not in 8.19.
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn delete_default_task(
    project_key: impl PathText,
    repository_slug: impl PathText,
    task_id: impl Integer,
) -> DeleteDefaultTaskRequest {
    DeleteDefaultTaskRequest(Request::new(
        &DELETE_DEFAULT_TASK,
        &[project_key.path_value(), repository_slug.path_value(), task_id.path_value()],
    ))
}

request! {
    /// Request of [`delete_default_task`].
    DeleteDefaultTaskRequest => ();
}

static CREATE_GIT_TAG: Operation = Operation::post(
    "repository::create_git_tag",
    "/git/latest/projects/{projectKey}/repos/{repositorySlug}/tags",
)
.accept("application/json;charset=UTF-8");

/// Creates a git tag.
///
/// `POST /git/latest/projects/{projectKey}/repos/{repositorySlug}/tags`
///
/// Refused with 400, 401: `ApiErrorBody`.
#[inline]
pub fn create_git_tag(
    project_key: impl PathText,
    repository_slug: impl PathText,
    body: &NewGitTag,
) -> CreateGitTagRequest {
    CreateGitTagRequest(
        Request::new(&CREATE_GIT_TAG, &[project_key.path_value(), repository_slug.path_value()])
            .with_model(body),
    )
}

request! {
    /// Request of [`create_git_tag`].
    CreateGitTagRequest => Tag;
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
pub fn delete_tag(
    project_key: impl PathText,
    repository_slug: impl PathText,
    name: impl PathText,
) -> DeleteTagRequest {
    DeleteTagRequest(Request::new(
        &DELETE_TAG,
        &[project_key.path_value(), repository_slug.path_value(), name.path_value()],
    ))
}

request! {
    /// Request of [`delete_tag`].
    DeleteTagRequest => ();
}

static SEARCH_CODE: Operation = Operation::post("repository::search_code", "/search/latest/search");

/// Searches the code.
///
/// `POST /search/latest/search`
#[inline]
pub fn search_code(body: &SearchRequest) -> SearchCodeRequest {
    SearchCodeRequest(Request::new(&SEARCH_CODE, &[]).with_model(body))
}

request! {
    /// Request of [`search_code`].
    SearchCodeRequest => SearchResult;
}

static GET_REF_SYNC_STATUS: Operation = Operation::get(
    "repository::get_ref_sync_status",
    "/sync/latest/projects/{projectKey}/repos/{repositorySlug}",
)
.accept("application/json;charset=UTF-8");

/// Gets a ref sync status.
///
/// `GET /sync/latest/projects/{projectKey}/repos/{repositorySlug}`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_ref_sync_status(
    project_key: impl PathText,
    repository_slug: impl PathText,
) -> GetRefSyncStatusRequest {
    GetRefSyncStatusRequest(Request::new(
        &GET_REF_SYNC_STATUS,
        &[project_key.path_value(), repository_slug.path_value()],
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
)
.accept("application/json;charset=UTF-8");

/// Sets whether ref sync is enabled.
///
/// `POST /sync/latest/projects/{projectKey}/repos/{repositorySlug}`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn set_ref_sync_enabled(
    project_key: impl PathText,
    repository_slug: impl PathText,
    body: &RefSynchronizationStatus,
) -> SetRefSyncEnabledRequest {
    SetRefSyncEnabledRequest(
        Request::new(
            &SET_REF_SYNC_ENABLED,
            &[project_key.path_value(), repository_slug.path_value()],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`set_ref_sync_enabled`].
    SetRefSyncEnabledRequest => SetRefSyncEnabledReply;
}

/// What [`set_ref_sync_enabled`] answers.
#[derive(Debug)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "answers are read once and taken apart")]
pub enum SetRefSyncEnabledReply {
    /// With status 200.
    Ok(RefSynchronizationStatus),
    /// With status 204.
    NoContent,
}

impl Reply for SetRefSyncEnabledReply {
    type Output = Self;

    #[inline]
    fn decode(head: &Head, body: Payload) -> Result<Self, Error> {
        match head.status().as_u16() {
            204 => Ok(Self::NoContent),
            _ => RefSynchronizationStatus::decode(head, body).map(Self::Ok),
        }
    }
}

static SYNCHRONIZE_REF: Operation = Operation::post(
    "repository::synchronize_ref",
    "/sync/latest/projects/{projectKey}/repos/{repositorySlug}/synchronize",
)
.accept("application/json;charset=UTF-8");

/// Synchronizes a ref.
///
/// `POST /sync/latest/projects/{projectKey}/repos/{repositorySlug}/synchronize`
///
/// Refused with 400, 401, 404, 409, 501: `ApiErrorBody`.
#[inline]
pub fn synchronize_ref(
    project_key: impl PathText,
    repository_slug: impl PathText,
    body: &RefSynchronization,
) -> SynchronizeRefRequest {
    SynchronizeRefRequest(
        Request::new(&SYNCHRONIZE_REF, &[project_key.path_value(), repository_slug.path_value()])
            .with_model(body),
    )
}

request! {
    /// Request of [`synchronize_ref`].
    SynchronizeRefRequest => SynchronizeRefReply;
}

/// What [`synchronize_ref`] answers.
#[derive(Debug)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "answers are read once and taken apart")]
pub enum SynchronizeRefReply {
    /// With status 200.
    Ok(RejectedRef),
    /// With status 204.
    NoContent,
}

impl Reply for SynchronizeRefReply {
    type Output = Self;

    #[inline]
    fn decode(head: &Head, body: Payload) -> Result<Self, Error> {
        match head.status().as_u16() {
            204 => Ok(Self::NoContent),
            _ => RejectedRef::decode(head, body).map(Self::Ok),
        }
    }
}
