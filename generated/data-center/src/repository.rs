//! Repositories: files, branches, tags, commits with comments, comparisons, forks, attachments, labels, hooks, webhooks and settings.

use bitbucket_runtime::{
    ByteStream, Error, Head, OffsetPage, Operation, Part, Payload, Reply, Request, request,
};
use bitbucket_runtime::wire::Json;
use crate::models::{
    ArchiveFormat, AttachmentMetadata, AutoDeclineSettings, AutoDeclineSettingsUpdate,
    AutoMergeSettings, AutoMergeSettingsUpdate, Branch, BranchDelete, Change, Comment, Commit,
    DefaultTask, DefaultTaskDefinition, Diffs, HookScriptConfig, HookScriptTriggers, Label,
    LastModified, MergeFilter, MinimalRef, NewBranch, NewGitTag, NewPlainBranch, NewRefRestriction,
    NewTag, PathContents, ReceiveHookType, RefOrder, RefRestriction, RefRestrictionType,
    RefSynchronization, RefSynchronizationStatus, RejectedRef, Repository, RepositoryArchivedFilter,
    RepositoryHook, RepositoryPermission, RepositoryPullRequestSettings,
    RepositoryRefChangeActivity, RepositoryStateFilter, RepositoryVisibility,
    RestrictionMatcherKind, Tag, UserReaction, Webhook, WebhookCredentials, WebhookInvocation,
    WebhookInvocationOutcome, WebhookStatistics, WebhookTestResult, Whitespace,
};
use std::collections::BTreeMap;

static LIST_RECENT: Operation = Operation::get(
    "repository::list_recent",
    "/api/latest/profile/recent/repos",
);

/// Lists recent repositories.
///
/// `GET /api/latest/profile/recent/repos`
///
/// Refused with 400, 401: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1profile~1recent~1repos/get`
#[inline]
pub fn list_recent() -> ListRecentRequest {
    ListRecentRequest(Request::new(&LIST_RECENT, &[]))
}

/// Request of [`list_recent`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListRecentRequest(Request<OffsetPage<Repository>>);

request!(ListRecentRequest => OffsetPage<Repository>);

impl ListRecentRequest {
    /// Query `permission`.
    ///
    /// `#/paths/~1api~1latest~1profile~1recent~1repos/get/parameters/0`
    #[inline]
    pub fn permission(mut self, permission: RepositoryPermission) -> Self {
        self.0.set_query("permission", permission.as_str());
        self
    }

    /// Query `start`.
    ///
    /// `#/paths/~1api~1latest~1profile~1recent~1repos/get/parameters/1`
    #[inline]
    pub fn start(mut self, start: i64) -> Self {
        self.0.set_query("start", start);
        self
    }

    /// Query `limit`.
    ///
    /// `#/paths/~1api~1latest~1profile~1recent~1repos/get/parameters/2`
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.set_query("limit", limit);
        self
    }
}

static CREATE: Operation = Operation::post(
    "repository::create",
    "/api/latest/projects/{projectKey}/repos",
);

/// Creates a repository.
///
/// `POST /api/latest/projects/{projectKey}/repos`
///
/// Refused with 400, 401, 409: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos/post`
#[inline]
pub fn create(project_key: &str, body: &Repository) -> Request<Repository> {
    Request::new(&CREATE, &[project_key.into()]).json(body)
}

static GET: Operation = Operation::get(
    "repository::get",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}",
);

/// Gets a repository.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}`
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}/get`
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
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}/put`
#[inline]
pub fn update(
    project_key: &str,
    repository_slug: &str,
    body: &Repository,
) -> Request<Repository> {
    Request::new(&UPDATE, &[project_key.into(), repository_slug.into()]).json(body)
}

static FORK: Operation = Operation::post(
    "repository::fork",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}",
);

/// Forks a repository.
///
/// `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}/post`
#[inline]
pub fn fork(
    project_key: &str,
    repository_slug: &str,
    body: &Repository,
) -> Request<Repository> {
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
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}/delete`
#[inline]
pub fn delete(project_key: &str, repository_slug: &str) -> Request<()> {
    Request::new(&DELETE, &[project_key.into(), repository_slug.into()])
}

static GET_ARCHIVE: Operation = Operation::get(
    "repository::get_archive",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/archive",
).accept("*/*");

/// Gets an archive.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/archive`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1archive/get`
#[inline]
pub fn get_archive(project_key: &str, repository_slug: &str) -> GetArchiveRequest {
    GetArchiveRequest(
        Request::new(&GET_ARCHIVE, &[project_key.into(), repository_slug.into()]),
    )
}

/// Request of [`get_archive`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetArchiveRequest(Request<ByteStream>);

request!(GetArchiveRequest => ByteStream);

impl GetArchiveRequest {
    /// Query `path`; each call adds one.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1archive/get/parameters/0`
    #[inline]
    pub fn path(mut self, path: &str) -> Self {
        self.0.push_query("path", path);
        self
    }

    /// Query `filename`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1archive/get/parameters/2`
    #[inline]
    pub fn filename(mut self, filename: &str) -> Self {
        self.0.set_query("filename", filename);
        self
    }

    /// Query `at`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1archive/get/parameters/3`
    #[inline]
    pub fn at(mut self, at: &str) -> Self {
        self.0.set_query("at", at);
        self
    }

    /// Query `prefix`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1archive/get/parameters/4`
    #[inline]
    pub fn prefix(mut self, prefix: &str) -> Self {
        self.0.set_query("prefix", prefix);
        self
    }

    /// Query `format`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1archive/get/parameters/5`
    #[inline]
    pub fn format(mut self, format: ArchiveFormat) -> Self {
        self.0.set_query("format", format.as_str());
        self
    }
}

static GET_ATTACHMENT: Operation = Operation::get(
    "repository::get_attachment",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/attachments/{attachmentId}",
).accept("*/*");

/// Gets an attachment.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/attachments/{attachmentId}`
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1attachments~1{attachmentId}/get`
#[inline]
pub fn get_attachment(
    project_key: &str,
    repository_slug: &str,
    attachment_id: i64,
) -> GetAttachmentRequest {
    GetAttachmentRequest(
        Request::new(
            &GET_ATTACHMENT,
            &[project_key.into(), repository_slug.into(), attachment_id.into()],
        ),
    )
}

/// Request of [`get_attachment`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAttachmentRequest(Request<ByteStream>);

request!(GetAttachmentRequest => ByteStream);

impl GetAttachmentRequest {
    /// Header `Range`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1attachments~1{attachmentId}/get/parameters/2`
    #[inline]
    pub fn range(mut self, range: &str) -> Self {
        self.0.set_header("Range", range);
        self
    }
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
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1attachments~1{attachmentId}/delete`
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
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1attachments~1{attachmentId}~1metadata/get`
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
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1attachments~1{attachmentId}~1metadata/put`
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
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1attachments~1{attachmentId}~1metadata/delete`
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
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1branches/get`
#[inline]
pub fn list_branches(project_key: &str, repository_slug: &str) -> ListBranchesRequest {
    ListBranchesRequest(
        Request::new(&LIST_BRANCHES, &[project_key.into(), repository_slug.into()]),
    )
}

/// Request of [`list_branches`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListBranchesRequest(Request<OffsetPage<Branch>>);

request!(ListBranchesRequest => OffsetPage<Branch>);

impl ListBranchesRequest {
    /// Query `boostMatches`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1branches/get/parameters/0`
    #[inline]
    pub fn boost_matches(mut self, boost_matches: bool) -> Self {
        self.0.set_query("boostMatches", boost_matches);
        self
    }

    /// Query `context`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1branches/get/parameters/2`
    #[inline]
    pub fn context(mut self, context: &str) -> Self {
        self.0.set_query("context", context);
        self
    }

    /// Query `orderBy`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1branches/get/parameters/3`
    #[inline]
    pub fn order_by(mut self, order_by: RefOrder) -> Self {
        self.0.set_query("orderBy", order_by.as_str());
        self
    }

    /// Query `details`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1branches/get/parameters/4`
    #[inline]
    pub fn details(mut self, details: bool) -> Self {
        self.0.set_query("details", details);
        self
    }

    /// Query `filterText`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1branches/get/parameters/5`
    #[inline]
    pub fn filter_text(mut self, filter_text: &str) -> Self {
        self.0.set_query("filterText", filter_text);
        self
    }

    /// Query `base`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1branches/get/parameters/7`
    #[inline]
    pub fn base(mut self, base: &str) -> Self {
        self.0.set_query("base", base);
        self
    }

    /// Query `start`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1branches/get/parameters/8`
    #[inline]
    pub fn start(mut self, start: i64) -> Self {
        self.0.set_query("start", start);
        self
    }

    /// Query `limit`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1branches/get/parameters/9`
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.set_query("limit", limit);
        self
    }
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
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1branches/post`
#[inline]
pub fn create_branch(
    project_key: &str,
    repository_slug: &str,
    body: &NewBranch,
) -> Request<Branch> {
    Request::new(&CREATE_BRANCH, &[project_key.into(), repository_slug.into()])
        .json(body)
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
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1branches~1default/get`
#[deprecated = "the vendor withdraws it"]
#[inline]
pub fn get_default_branch_deprecated(
    project_key: &str,
    repository_slug: &str,
) -> Request<GetDefaultBranchDeprecatedReply> {
    Request::new(
        &GET_DEFAULT_BRANCH_DEPRECATED,
        &[project_key.into(), repository_slug.into()],
    )
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
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1branches~1default/put`
#[deprecated = "the vendor withdraws it"]
#[inline]
pub fn set_default_branch_deprecated(
    project_key: &str,
    repository_slug: &str,
    body: &Branch,
) -> Request<()> {
    Request::new(
            &SET_DEFAULT_BRANCH_DEPRECATED,
            &[project_key.into(), repository_slug.into()],
        )
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
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1browse/get`
#[inline]
pub fn browse(project_key: &str, repository_slug: &str) -> BrowseRequest {
    BrowseRequest(Request::new(&BROWSE, &[project_key.into(), repository_slug.into()]))
}

/// Request of [`browse`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BrowseRequest(Request<PathContents>);

request!(BrowseRequest => PathContents);

impl BrowseRequest {
    /// Query `noContent`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1browse/get/parameters/0`
    #[inline]
    pub fn no_content(mut self, no_content: bool) -> Self {
        self.0.set_query("noContent", no_content);
        self
    }

    /// Query `at`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1browse/get/parameters/2`
    #[inline]
    pub fn at(mut self, at: &str) -> Self {
        self.0.set_query("at", at);
        self
    }

    /// Query `size`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1browse/get/parameters/3`
    #[inline]
    pub fn size_only(mut self, size_only: bool) -> Self {
        self.0.set_query("size", size_only);
        self
    }

    /// Query `blame`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1browse/get/parameters/4`
    #[inline]
    pub fn blame(mut self, blame: bool) -> Self {
        self.0.set_query("blame", blame);
        self
    }

    /// Query `type`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1browse/get/parameters/5`
    #[inline]
    pub fn type_only(mut self, type_only: bool) -> Self {
        self.0.set_query("type", type_only);
        self
    }

    /// Query `start`.
    ///
    /// `#/components/parameters/start`
    #[inline]
    pub fn start(mut self, start: i64) -> Self {
        self.0.set_query("start", start);
        self
    }

    /// Query `limit`.
    ///
    /// `#/components/parameters/limit`
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.set_query("limit", limit);
        self
    }
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
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1browse~1{path}/get`
#[inline]
pub fn browse_path(
    project_key: &str,
    repository_slug: &str,
    path: &str,
) -> BrowsePathRequest {
    BrowsePathRequest(
        Request::new(
            &BROWSE_PATH,
            &[project_key.into(), repository_slug.into(), path.into()],
        ),
    )
}

/// Request of [`browse_path`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BrowsePathRequest(Request<PathContents>);

request!(BrowsePathRequest => PathContents);

impl BrowsePathRequest {
    /// Query `noContent`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1browse~1{path}/get/parameters/0`
    #[inline]
    pub fn no_content(mut self, no_content: bool) -> Self {
        self.0.set_query("noContent", no_content);
        self
    }

    /// Query `at`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1browse~1{path}/get/parameters/3`
    #[inline]
    pub fn at(mut self, at: &str) -> Self {
        self.0.set_query("at", at);
        self
    }

    /// Query `size`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1browse~1{path}/get/parameters/4`
    #[inline]
    pub fn size_only(mut self, size_only: bool) -> Self {
        self.0.set_query("size", size_only);
        self
    }

    /// Query `blame`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1browse~1{path}/get/parameters/5`
    #[inline]
    pub fn blame(mut self, blame: bool) -> Self {
        self.0.set_query("blame", blame);
        self
    }

    /// Query `type`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1browse~1{path}/get/parameters/6`
    #[inline]
    pub fn type_only(mut self, type_only: bool) -> Self {
        self.0.set_query("type", type_only);
        self
    }

    /// Query `start`.
    ///
    /// `#/components/parameters/start`
    #[inline]
    pub fn start(mut self, start: i64) -> Self {
        self.0.set_query("start", start);
        self
    }

    /// Query `limit`.
    ///
    /// `#/components/parameters/limit`
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.set_query("limit", limit);
        self
    }
}

static EDIT_FILE: Operation = Operation::put(
    "repository::edit_file",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/browse/{+path}",
).headers(&[("x-atlassian-token", "no-check")]);

/// Edits a file.
///
/// `PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/browse/{path}`
///
/// Refused with 400, 401, 403, 404, 409: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1browse~1{path}/put`
#[inline]
pub fn edit_file(
    project_key: &str,
    repository_slug: &str,
    path: &str,
    branch: &str,
    content: Part,
) -> EditFileRequest {
    let mut request = Request::new(
            &EDIT_FILE,
            &[project_key.into(), repository_slug.into(), path.into()],
        )
        .multipart();
    request.set_part("branch", Part::text(branch));
    request.set_part("content", content);
    EditFileRequest(request)
}

/// Request of [`edit_file`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct EditFileRequest(Request<Commit>);

request!(EditFileRequest => Commit);

impl EditFileRequest {
    /// Form field `message`.
    #[inline]
    pub fn message(mut self, message: &str) -> Self {
        self.0.set_part("message", Part::text(message));
        self
    }

    /// Form field `sourceBranch`.
    #[inline]
    pub fn source_branch(mut self, source_branch: &str) -> Self {
        self.0.set_part("sourceBranch", Part::text(source_branch));
        self
    }

    /// Form field `sourceCommitId`.
    #[inline]
    pub fn source_commit_id(mut self, source_commit_id: &str) -> Self {
        self.0.set_part("sourceCommitId", Part::text(source_commit_id));
        self
    }
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
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1changes/get`
#[inline]
pub fn list_changes(project_key: &str, repository_slug: &str) -> ListChangesRequest {
    ListChangesRequest(
        Request::new(&LIST_CHANGES, &[project_key.into(), repository_slug.into()]),
    )
}

/// Request of [`list_changes`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListChangesRequest(Request<OffsetPage<Change>>);

request!(ListChangesRequest => OffsetPage<Change>);

impl ListChangesRequest {
    /// Query `until`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1changes/get/parameters/1`
    #[inline]
    pub fn until_commit(mut self, until_commit: &str) -> Self {
        self.0.set_query("until", until_commit);
        self
    }

    /// Query `since`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1changes/get/parameters/3`
    #[inline]
    pub fn since_commit(mut self, since_commit: &str) -> Self {
        self.0.set_query("since", since_commit);
        self
    }

    /// Query `start`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1changes/get/parameters/4`
    #[inline]
    pub fn start(mut self, start: i64) -> Self {
        self.0.set_query("start", start);
        self
    }

    /// Query `limit`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1changes/get/parameters/5`
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.set_query("limit", limit);
        self
    }
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
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits/get`
#[inline]
pub fn list_commits(project_key: &str, repository_slug: &str) -> ListCommitsRequest {
    ListCommitsRequest(
        Request::new(&LIST_COMMITS, &[project_key.into(), repository_slug.into()]),
    )
}

/// Request of [`list_commits`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCommitsRequest(Request<OffsetPage<Commit>>);

request!(ListCommitsRequest => OffsetPage<Commit>);

impl ListCommitsRequest {
    /// Query `avatarScheme`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits/get/parameters/0`
    #[inline]
    pub fn avatar_scheme(mut self, avatar_scheme: &str) -> Self {
        self.0.set_query("avatarScheme", avatar_scheme);
        self
    }

    /// Query `path`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits/get/parameters/1`
    #[inline]
    pub fn path(mut self, path: &str) -> Self {
        self.0.set_query("path", path);
        self
    }

    /// Query `withCounts`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits/get/parameters/3`
    #[inline]
    pub fn with_counts(mut self, with_counts: bool) -> Self {
        self.0.set_query("withCounts", with_counts);
        self
    }

    /// Query `followRenames`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits/get/parameters/4`
    #[inline]
    pub fn follow_renames(mut self, follow_renames: bool) -> Self {
        self.0.set_query("followRenames", follow_renames);
        self
    }

    /// Query `until`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits/get/parameters/5`
    #[inline]
    pub fn until_commit(mut self, until_commit: &str) -> Self {
        self.0.set_query("until", until_commit);
        self
    }

    /// Query `avatarSize`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits/get/parameters/6`
    #[inline]
    pub fn avatar_size(mut self, avatar_size: i64) -> Self {
        self.0.set_query("avatarSize", avatar_size);
        self
    }

    /// Query `since`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits/get/parameters/8`
    #[inline]
    pub fn since_commit(mut self, since_commit: &str) -> Self {
        self.0.set_query("since", since_commit);
        self
    }

    /// Query `merges`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits/get/parameters/9`
    #[inline]
    pub fn merges(mut self, merges: MergeFilter) -> Self {
        self.0.set_query("merges", merges.as_str());
        self
    }

    /// Query `ignoreMissing`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits/get/parameters/10`
    #[inline]
    pub fn ignore_missing(mut self, ignore_missing: bool) -> Self {
        self.0.set_query("ignoreMissing", ignore_missing);
        self
    }

    /// Query `start`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits/get/parameters/11`
    #[inline]
    pub fn start(mut self, start: i64) -> Self {
        self.0.set_query("start", start);
        self
    }

    /// Query `limit`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits/get/parameters/12`
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.set_query("limit", limit);
        self
    }
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
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits~1{commitId}/get`
#[inline]
pub fn get_commit(
    project_key: &str,
    repository_slug: &str,
    commit_id: &str,
) -> GetCommitRequest {
    GetCommitRequest(
        Request::new(
            &GET_COMMIT,
            &[project_key.into(), repository_slug.into(), commit_id.into()],
        ),
    )
}

/// Request of [`get_commit`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCommitRequest(Request<Commit>);

request!(GetCommitRequest => Commit);

impl GetCommitRequest {
    /// Query `path`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits~1{commitId}/get/parameters/0`
    #[inline]
    pub fn path(mut self, path: &str) -> Self {
        self.0.set_query("path", path);
        self
    }
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
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits~1{commitId}~1changes/get`
#[inline]
pub fn list_commit_changes(
    project_key: &str,
    repository_slug: &str,
    commit_id: &str,
) -> ListCommitChangesRequest {
    ListCommitChangesRequest(
        Request::new(
            &LIST_COMMIT_CHANGES,
            &[project_key.into(), repository_slug.into(), commit_id.into()],
        ),
    )
}

/// Request of [`list_commit_changes`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCommitChangesRequest(Request<OffsetPage<Change>>);

request!(ListCommitChangesRequest => OffsetPage<Change>);

impl ListCommitChangesRequest {
    /// Query `withComments`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits~1{commitId}~1changes/get/parameters/2`
    #[inline]
    pub fn with_comments(mut self, with_comments: bool) -> Self {
        self.0.set_query("withComments", with_comments);
        self
    }

    /// Query `since`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits~1{commitId}~1changes/get/parameters/4`
    #[inline]
    pub fn since_commit(mut self, since_commit: &str) -> Self {
        self.0.set_query("since", since_commit);
        self
    }

    /// Query `start`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits~1{commitId}~1changes/get/parameters/5`
    #[inline]
    pub fn start(mut self, start: i64) -> Self {
        self.0.set_query("start", start);
        self
    }

    /// Query `limit`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits~1{commitId}~1changes/get/parameters/6`
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.set_query("limit", limit);
        self
    }
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
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits~1{commitId}~1comments/get`
#[inline]
pub fn list_commit_comments(
    project_key: &str,
    repository_slug: &str,
    commit_id: &str,
) -> ListCommitCommentsRequest {
    ListCommitCommentsRequest(
        Request::new(
            &LIST_COMMIT_COMMENTS,
            &[project_key.into(), repository_slug.into(), commit_id.into()],
        ),
    )
}

/// Request of [`list_commit_comments`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCommitCommentsRequest(Request<OffsetPage<Comment>>);

request!(ListCommitCommentsRequest => OffsetPage<Comment>);

impl ListCommitCommentsRequest {
    /// Query `path`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits~1{commitId}~1comments/get/parameters/0`
    #[inline]
    pub fn path(mut self, path: &str) -> Self {
        self.0.set_query("path", path);
        self
    }

    /// Query `since`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits~1{commitId}~1comments/get/parameters/4`
    #[inline]
    pub fn since_commit(mut self, since_commit: &str) -> Self {
        self.0.set_query("since", since_commit);
        self
    }

    /// Query `start`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits~1{commitId}~1comments/get/parameters/5`
    #[inline]
    pub fn start(mut self, start: i64) -> Self {
        self.0.set_query("start", start);
        self
    }

    /// Query `limit`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits~1{commitId}~1comments/get/parameters/6`
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.set_query("limit", limit);
        self
    }
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
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits~1{commitId}~1comments/post`
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

/// Request of [`create_commit_comment`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateCommitCommentRequest(Request<Comment>);

request!(CreateCommitCommentRequest => Comment);

impl CreateCommitCommentRequest {
    /// Query `since`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits~1{commitId}~1comments/post/parameters/3`
    #[inline]
    pub fn since_commit(mut self, since_commit: &str) -> Self {
        self.0.set_query("since", since_commit);
        self
    }
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
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits~1{commitId}~1comments~1{commentId}/get`
#[inline]
pub fn get_commit_comment(
    project_key: &str,
    repository_slug: &str,
    commit_id: &str,
    comment_id: i64,
) -> Request<Comment> {
    Request::new(
        &GET_COMMIT_COMMENT,
        &[
            project_key.into(),
            repository_slug.into(),
            commit_id.into(),
            comment_id.into(),
        ],
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
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits~1{commitId}~1comments~1{commentId}/put`
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
            &[
                project_key.into(),
                repository_slug.into(),
                commit_id.into(),
                comment_id.into(),
            ],
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
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits~1{commitId}~1comments~1{commentId}/delete`
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
        &[
            project_key.into(),
            repository_slug.into(),
            commit_id.into(),
            comment_id.into(),
        ],
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
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits~1{commitId}~1diff-stats-summary~1{path}/get`
#[inline]
pub fn get_commit_diff_stats(
    project_key: &str,
    repository_slug: &str,
    commit_id: &str,
    path: &str,
) -> GetCommitDiffStatsRequest {
    GetCommitDiffStatsRequest(
        Request::new(
            &GET_COMMIT_DIFF_STATS,
            &[project_key.into(), repository_slug.into(), commit_id.into(), path.into()],
        ),
    )
}

/// Request of [`get_commit_diff_stats`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCommitDiffStatsRequest(Request<Json>);

request!(GetCommitDiffStatsRequest => Json);

impl GetCommitDiffStatsRequest {
    /// Query `srcPath`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits~1{commitId}~1diff-stats-summary~1{path}/get/parameters/2`
    #[inline]
    pub fn source_path(mut self, source_path: &str) -> Self {
        self.0.set_query("srcPath", source_path);
        self
    }

    /// Query `autoSrcPath`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits~1{commitId}~1diff-stats-summary~1{path}/get/parameters/3`
    #[inline]
    pub fn auto_source_path(mut self, auto_source_path: bool) -> Self {
        self.0.set_query("autoSrcPath", auto_source_path);
        self
    }

    /// Query `whitespace`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits~1{commitId}~1diff-stats-summary~1{path}/get/parameters/5`
    #[inline]
    pub fn whitespace(mut self, whitespace: Whitespace) -> Self {
        self.0.set_query("whitespace", whitespace.as_str());
        self
    }

    /// Query `since`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits~1{commitId}~1diff-stats-summary~1{path}/get/parameters/7`
    #[inline]
    pub fn since_commit(mut self, since_commit: &str) -> Self {
        self.0.set_query("since", since_commit);
        self
    }
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
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits~1{commitId}~1diff~1{path}/get`
#[inline]
pub fn get_commit_diff_hunks(
    project_key: &str,
    repository_slug: &str,
    commit_id: &str,
    path: &str,
) -> GetCommitDiffHunksRequest {
    GetCommitDiffHunksRequest(
        Request::new(
            &GET_COMMIT_DIFF_HUNKS,
            &[project_key.into(), repository_slug.into(), commit_id.into(), path.into()],
        ),
    )
}

/// Request of [`get_commit_diff_hunks`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCommitDiffHunksRequest(Request<Diffs>);

request!(GetCommitDiffHunksRequest => Diffs);

impl GetCommitDiffHunksRequest {
    /// Query `srcPath`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits~1{commitId}~1diff~1{path}/get/parameters/0`
    #[inline]
    pub fn source_path(mut self, source_path: &str) -> Self {
        self.0.set_query("srcPath", source_path);
        self
    }

    /// Query `avatarSize`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits~1{commitId}~1diff~1{path}/get/parameters/2`
    #[inline]
    pub fn avatar_size(mut self, avatar_size: i64) -> Self {
        self.0.set_query("avatarSize", avatar_size);
        self
    }

    /// Query `filter`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits~1{commitId}~1diff~1{path}/get/parameters/4`
    #[inline]
    pub fn filter(mut self, filter: &str) -> Self {
        self.0.set_query("filter", filter);
        self
    }

    /// Query `avatarScheme`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits~1{commitId}~1diff~1{path}/get/parameters/5`
    #[inline]
    pub fn avatar_scheme(mut self, avatar_scheme: &str) -> Self {
        self.0.set_query("avatarScheme", avatar_scheme);
        self
    }

    /// Query `contextLines`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits~1{commitId}~1diff~1{path}/get/parameters/8`
    #[inline]
    pub fn context_lines(mut self, context_lines: i64) -> Self {
        self.0.set_query("contextLines", context_lines);
        self
    }

    /// Query `autoSrcPath`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits~1{commitId}~1diff~1{path}/get/parameters/9`
    #[inline]
    pub fn auto_source_path(mut self, auto_source_path: bool) -> Self {
        self.0.set_query("autoSrcPath", auto_source_path);
        self
    }

    /// Query `whitespace`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits~1{commitId}~1diff~1{path}/get/parameters/10`
    #[inline]
    pub fn whitespace(mut self, whitespace: Whitespace) -> Self {
        self.0.set_query("whitespace", whitespace.as_str());
        self
    }

    /// Query `withComments`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits~1{commitId}~1diff~1{path}/get/parameters/11`
    #[inline]
    pub fn with_comments(mut self, with_comments: bool) -> Self {
        self.0.set_query("withComments", with_comments);
        self
    }

    /// Query `since`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits~1{commitId}~1diff~1{path}/get/parameters/12`
    #[inline]
    pub fn since_commit(mut self, since_commit: &str) -> Self {
        self.0.set_query("since", since_commit);
        self
    }
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
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits~1{commitId}~1merge-base/get`
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
).headers(&[("x-atlassian-token", "no-check")]);

/// Watches a commit.
///
/// `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/watch`
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits~1{commitId}~1watch/post`
#[inline]
pub fn watch_commit(
    project_key: &str,
    repository_slug: &str,
    commit_id: &str,
) -> Request<()> {
    Request::new(
        &WATCH_COMMIT,
        &[project_key.into(), repository_slug.into(), commit_id.into()],
    )
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
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits~1{commitId}~1watch/delete`
#[inline]
pub fn unwatch_commit(
    project_key: &str,
    repository_slug: &str,
    commit_id: &str,
) -> Request<()> {
    Request::new(
        &UNWATCH_COMMIT,
        &[project_key.into(), repository_slug.into(), commit_id.into()],
    )
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
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1compare~1changes/get`
#[inline]
pub fn list_compared_changes(
    project_key: &str,
    repository_slug: &str,
) -> ListComparedChangesRequest {
    ListComparedChangesRequest(
        Request::new(
            &LIST_COMPARED_CHANGES,
            &[project_key.into(), repository_slug.into()],
        ),
    )
}

/// Request of [`list_compared_changes`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListComparedChangesRequest(Request<OffsetPage<Change>>);

request!(ListComparedChangesRequest => OffsetPage<Change>);

impl ListComparedChangesRequest {
    /// Query `fromRepo`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1compare~1changes/get/parameters/1`
    #[inline]
    pub fn from_repository(mut self, from_repository: &str) -> Self {
        self.0.set_query("fromRepo", from_repository);
        self
    }

    /// Query `from`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1compare~1changes/get/parameters/2`
    #[inline]
    pub fn from(mut self, from: &str) -> Self {
        self.0.set_query("from", from);
        self
    }

    /// Query `to`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1compare~1changes/get/parameters/3`
    #[inline]
    pub fn to(mut self, to: &str) -> Self {
        self.0.set_query("to", to);
        self
    }

    /// Query `start`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1compare~1changes/get/parameters/5`
    #[inline]
    pub fn start(mut self, start: i64) -> Self {
        self.0.set_query("start", start);
        self
    }

    /// Query `limit`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1compare~1changes/get/parameters/6`
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.set_query("limit", limit);
        self
    }
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
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1compare~1commits/get`
#[inline]
pub fn list_compared_commits(
    project_key: &str,
    repository_slug: &str,
) -> ListComparedCommitsRequest {
    ListComparedCommitsRequest(
        Request::new(
            &LIST_COMPARED_COMMITS,
            &[project_key.into(), repository_slug.into()],
        ),
    )
}

/// Request of [`list_compared_commits`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListComparedCommitsRequest(Request<OffsetPage<Commit>>);

request!(ListComparedCommitsRequest => OffsetPage<Commit>);

impl ListComparedCommitsRequest {
    /// Query `fromRepo`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1compare~1commits/get/parameters/1`
    #[inline]
    pub fn from_repository(mut self, from_repository: &str) -> Self {
        self.0.set_query("fromRepo", from_repository);
        self
    }

    /// Query `from`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1compare~1commits/get/parameters/2`
    #[inline]
    pub fn from(mut self, from: &str) -> Self {
        self.0.set_query("from", from);
        self
    }

    /// Query `to`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1compare~1commits/get/parameters/3`
    #[inline]
    pub fn to(mut self, to: &str) -> Self {
        self.0.set_query("to", to);
        self
    }

    /// Query `start`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1compare~1commits/get/parameters/5`
    #[inline]
    pub fn start(mut self, start: i64) -> Self {
        self.0.set_query("start", start);
        self
    }

    /// Query `limit`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1compare~1commits/get/parameters/6`
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.set_query("limit", limit);
        self
    }
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
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1compare~1diff-stats-summary{path}/get`
#[inline]
pub fn get_compared_diff_stats(
    project_key: &str,
    repository_slug: &str,
    path: &str,
) -> GetComparedDiffStatsRequest {
    GetComparedDiffStatsRequest(
        Request::new(
            &GET_COMPARED_DIFF_STATS,
            &[project_key.into(), repository_slug.into(), path.into()],
        ),
    )
}

/// Request of [`get_compared_diff_stats`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetComparedDiffStatsRequest(Request<Json>);

request!(GetComparedDiffStatsRequest => Json);

impl GetComparedDiffStatsRequest {
    /// Query `fromRepo`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1compare~1diff-stats-summary{path}/get/parameters/2`
    #[inline]
    pub fn from_repository(mut self, from_repository: &str) -> Self {
        self.0.set_query("fromRepo", from_repository);
        self
    }

    /// Query `srcPath`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1compare~1diff-stats-summary{path}/get/parameters/3`
    #[inline]
    pub fn source_path(mut self, source_path: &str) -> Self {
        self.0.set_query("srcPath", source_path);
        self
    }

    /// Query `from`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1compare~1diff-stats-summary{path}/get/parameters/4`
    #[inline]
    pub fn from(mut self, from: &str) -> Self {
        self.0.set_query("from", from);
        self
    }

    /// Query `to`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1compare~1diff-stats-summary{path}/get/parameters/5`
    #[inline]
    pub fn to(mut self, to: &str) -> Self {
        self.0.set_query("to", to);
        self
    }

    /// Query `whitespace`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1compare~1diff-stats-summary{path}/get/parameters/6`
    #[inline]
    pub fn whitespace(mut self, whitespace: Whitespace) -> Self {
        self.0.set_query("whitespace", whitespace.as_str());
        self
    }
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
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1compare~1diff{path}/get`
#[inline]
pub fn get_compared_diff_hunks(
    project_key: &str,
    repository_slug: &str,
    path: &str,
) -> GetComparedDiffHunksRequest {
    GetComparedDiffHunksRequest(
        Request::new(
            &GET_COMPARED_DIFF_HUNKS,
            &[project_key.into(), repository_slug.into(), path.into()],
        ),
    )
}

/// Request of [`get_compared_diff_hunks`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetComparedDiffHunksRequest(Request<Diffs>);

request!(GetComparedDiffHunksRequest => Diffs);

impl GetComparedDiffHunksRequest {
    /// Query `contextLines`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1compare~1diff{path}/get/parameters/2`
    #[inline]
    pub fn context_lines(mut self, context_lines: i64) -> Self {
        self.0.set_query("contextLines", context_lines);
        self
    }

    /// Query `fromRepo`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1compare~1diff{path}/get/parameters/3`
    #[inline]
    pub fn from_repository(mut self, from_repository: &str) -> Self {
        self.0.set_query("fromRepo", from_repository);
        self
    }

    /// Query `srcPath`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1compare~1diff{path}/get/parameters/4`
    #[inline]
    pub fn source_path(mut self, source_path: &str) -> Self {
        self.0.set_query("srcPath", source_path);
        self
    }

    /// Query `from`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1compare~1diff{path}/get/parameters/5`
    #[inline]
    pub fn from(mut self, from: &str) -> Self {
        self.0.set_query("from", from);
        self
    }

    /// Query `to`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1compare~1diff{path}/get/parameters/6`
    #[inline]
    pub fn to(mut self, to: &str) -> Self {
        self.0.set_query("to", to);
        self
    }

    /// Query `whitespace`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1compare~1diff{path}/get/parameters/7`
    #[inline]
    pub fn whitespace(mut self, whitespace: Whitespace) -> Self {
        self.0.set_query("whitespace", whitespace.as_str());
        self
    }
}

static GET_CONTRIBUTING: Operation = Operation::get(
    "repository::get_contributing",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/contributing",
).accept("*/*");

/// Gets the contributing guidelines.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/contributing`
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1contributing/get`
#[inline]
pub fn get_contributing(
    project_key: &str,
    repository_slug: &str,
) -> GetContributingRequest {
    GetContributingRequest(
        Request::new(&GET_CONTRIBUTING, &[project_key.into(), repository_slug.into()]),
    )
}

/// Request of [`get_contributing`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetContributingRequest(Request<ByteStream>);

request!(GetContributingRequest => ByteStream);

impl GetContributingRequest {
    /// Query `at`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1contributing/get/parameters/1`
    #[inline]
    pub fn at(mut self, at: &str) -> Self {
        self.0.set_query("at", at);
        self
    }

    /// Query `markup`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1contributing/get/parameters/2`
    #[inline]
    pub fn markup(mut self, markup: bool) -> Self {
        self.0.set_query("markup", markup);
        self
    }

    /// Query `htmlEscape`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1contributing/get/parameters/3`
    #[inline]
    pub fn html_escape(mut self, html_escape: bool) -> Self {
        self.0.set_query("htmlEscape", html_escape);
        self
    }

    /// Query `includeHeadingId`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1contributing/get/parameters/4`
    #[inline]
    pub fn include_heading_id(mut self, include_heading_id: bool) -> Self {
        self.0.set_query("includeHeadingId", include_heading_id);
        self
    }

    /// Query `hardwrap`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1contributing/get/parameters/5`
    #[inline]
    pub fn hard_wrap(mut self, hard_wrap: bool) -> Self {
        self.0.set_query("hardwrap", hard_wrap);
        self
    }
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
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1default-branch/get`
#[inline]
pub fn get_default_branch(
    project_key: &str,
    repository_slug: &str,
) -> Request<MinimalRef> {
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
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1default-branch/put`
#[inline]
pub fn set_default_branch(
    project_key: &str,
    repository_slug: &str,
    body: &Branch,
) -> Request<()> {
    Request::new(&SET_DEFAULT_BRANCH, &[project_key.into(), repository_slug.into()])
        .json(body)
}

static GET_DIFF: Operation = Operation::get(
    "repository::get_diff",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/diff",
).headers(&[("accept", "text/plain")]).accept("*/*");

/// Gets a diff.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/diff`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1diff/get`
#[inline]
pub fn get_diff(
    project_key: &str,
    repository_slug: &str,
    until_commit: &str,
) -> GetDiffRequest {
    let mut request = Request::new(
        &GET_DIFF,
        &[project_key.into(), repository_slug.into()],
    );
    request.set_query("until", until_commit);
    GetDiffRequest(request)
}

/// Request of [`get_diff`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetDiffRequest(Request<ByteStream>);

request!(GetDiffRequest => ByteStream);

impl GetDiffRequest {
    /// Query `contextLines`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1diff/get/parameters/1`
    #[inline]
    pub fn context_lines(mut self, context_lines: i64) -> Self {
        self.0.set_query("contextLines", context_lines);
        self
    }

    /// Query `srcPath`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1diff/get/parameters/2`
    #[inline]
    pub fn source_path(mut self, source_path: &str) -> Self {
        self.0.set_query("srcPath", source_path);
        self
    }

    /// Query `whitespace`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1diff/get/parameters/4`
    #[inline]
    pub fn whitespace(mut self, whitespace: Whitespace) -> Self {
        self.0.set_query("whitespace", whitespace.as_str());
        self
    }

    /// Query `since`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1diff/get/parameters/6`
    #[inline]
    pub fn since_commit(mut self, since_commit: &str) -> Self {
        self.0.set_query("since", since_commit);
        self
    }
}

static GET_DIFF_FOR_PATH: Operation = Operation::get(
    "repository::get_diff_for_path",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/diff/{+path}",
).headers(&[("accept", "text/plain")]).accept("*/*");

/// Gets a diff for a path.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/diff/{path}`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1diff~1{path}/get`
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

/// Request of [`get_diff_for_path`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetDiffForPathRequest(Request<ByteStream>);

request!(GetDiffForPathRequest => ByteStream);

impl GetDiffForPathRequest {
    /// Query `contextLines`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1diff~1{path}/get/parameters/2`
    #[inline]
    pub fn context_lines(mut self, context_lines: i64) -> Self {
        self.0.set_query("contextLines", context_lines);
        self
    }

    /// Query `srcPath`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1diff~1{path}/get/parameters/3`
    #[inline]
    pub fn source_path(mut self, source_path: &str) -> Self {
        self.0.set_query("srcPath", source_path);
        self
    }

    /// Query `whitespace`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1diff~1{path}/get/parameters/5`
    #[inline]
    pub fn whitespace(mut self, whitespace: Whitespace) -> Self {
        self.0.set_query("whitespace", whitespace.as_str());
        self
    }

    /// Query `since`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1diff~1{path}/get/parameters/7`
    #[inline]
    pub fn since_commit(mut self, since_commit: &str) -> Self {
        self.0.set_query("since", since_commit);
        self
    }
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
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1files/get`
#[inline]
pub fn list_files(project_key: &str, repository_slug: &str) -> ListFilesRequest {
    ListFilesRequest(
        Request::new(&LIST_FILES, &[project_key.into(), repository_slug.into()]),
    )
}

/// Request of [`list_files`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListFilesRequest(Request<OffsetPage<String>>);

request!(ListFilesRequest => OffsetPage<String>);

impl ListFilesRequest {
    /// Query `at`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1files/get/parameters/1`
    #[inline]
    pub fn at(mut self, at: &str) -> Self {
        self.0.set_query("at", at);
        self
    }

    /// Query `start`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1files/get/parameters/3`
    #[inline]
    pub fn start(mut self, start: i64) -> Self {
        self.0.set_query("start", start);
        self
    }

    /// Query `limit`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1files/get/parameters/4`
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.set_query("limit", limit);
        self
    }
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
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1files~1{path}/get`
#[inline]
pub fn list_files_for_path(
    project_key: &str,
    repository_slug: &str,
    path: &str,
) -> ListFilesForPathRequest {
    ListFilesForPathRequest(
        Request::new(
            &LIST_FILES_FOR_PATH,
            &[project_key.into(), repository_slug.into(), path.into()],
        ),
    )
}

/// Request of [`list_files_for_path`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListFilesForPathRequest(Request<OffsetPage<String>>);

request!(ListFilesForPathRequest => OffsetPage<String>);

impl ListFilesForPathRequest {
    /// Query `at`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1files~1{path}/get/parameters/2`
    #[inline]
    pub fn at(mut self, at: &str) -> Self {
        self.0.set_query("at", at);
        self
    }

    /// Query `start`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1files~1{path}/get/parameters/4`
    #[inline]
    pub fn start(mut self, start: i64) -> Self {
        self.0.set_query("start", start);
        self
    }

    /// Query `limit`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1files~1{path}/get/parameters/5`
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.set_query("limit", limit);
        self
    }
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
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1forks/get`
#[inline]
pub fn list_forks(project_key: &str, repository_slug: &str) -> ListForksRequest {
    ListForksRequest(
        Request::new(&LIST_FORKS, &[project_key.into(), repository_slug.into()]),
    )
}

/// Request of [`list_forks`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListForksRequest(Request<OffsetPage<Repository>>);

request!(ListForksRequest => OffsetPage<Repository>);

impl ListForksRequest {
    /// Query `start`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1forks/get/parameters/2`
    #[inline]
    pub fn start(mut self, start: i64) -> Self {
        self.0.set_query("start", start);
        self
    }

    /// Query `limit`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1forks/get/parameters/3`
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.set_query("limit", limit);
        self
    }
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
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1hook-scripts/get`
#[inline]
pub fn list_hook_scripts(
    project_key: &str,
    repository_slug: &str,
) -> ListHookScriptsRequest {
    ListHookScriptsRequest(
        Request::new(&LIST_HOOK_SCRIPTS, &[project_key.into(), repository_slug.into()]),
    )
}

/// Request of [`list_hook_scripts`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListHookScriptsRequest(Request<OffsetPage<HookScriptConfig>>);

request!(ListHookScriptsRequest => OffsetPage<HookScriptConfig>);

impl ListHookScriptsRequest {
    /// Query `start`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1hook-scripts/get/parameters/2`
    #[inline]
    pub fn start(mut self, start: i64) -> Self {
        self.0.set_query("start", start);
        self
    }

    /// Query `limit`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1hook-scripts/get/parameters/3`
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.set_query("limit", limit);
        self
    }
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
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1hook-scripts~1{scriptId}/put`
#[inline]
pub fn set_hook_script(
    project_key: &str,
    repository_slug: &str,
    script_id: i64,
    body: &HookScriptTriggers,
) -> Request<HookScriptConfig> {
    Request::new(
            &SET_HOOK_SCRIPT,
            &[project_key.into(), repository_slug.into(), script_id.into()],
        )
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
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1hook-scripts~1{scriptId}/delete`
#[inline]
pub fn remove_hook_script(
    project_key: &str,
    repository_slug: &str,
    script_id: i64,
) -> Request<()> {
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
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1labels/get`
#[inline]
pub fn list_labels(project_key: &str, repository_slug: &str) -> ListLabelsRequest {
    ListLabelsRequest(
        Request::new(&LIST_LABELS, &[project_key.into(), repository_slug.into()]),
    )
}

/// Request of [`list_labels`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListLabelsRequest(Request<OffsetPage<Label>>);

request!(ListLabelsRequest => OffsetPage<Label>);

impl ListLabelsRequest {
    /// Query `start`.
    ///
    /// `#/components/parameters/start`
    #[inline]
    pub fn start(mut self, start: i64) -> Self {
        self.0.set_query("start", start);
        self
    }

    /// Query `limit`.
    ///
    /// `#/components/parameters/limit`
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.set_query("limit", limit);
        self
    }
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
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1labels/post`
#[inline]
pub fn add_label(
    project_key: &str,
    repository_slug: &str,
    body: &Label,
) -> Request<Label> {
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
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1labels~1{labelName}/delete`
#[inline]
pub fn remove_label(
    project_key: &str,
    repository_slug: &str,
    label_name: &str,
) -> Request<()> {
    Request::new(
        &REMOVE_LABEL,
        &[project_key.into(), repository_slug.into(), label_name.into()],
    )
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
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1last-modified/get`
#[inline]
pub fn get_last_modified(
    project_key: &str,
    repository_slug: &str,
) -> GetLastModifiedRequest {
    GetLastModifiedRequest(
        Request::new(&GET_LAST_MODIFIED, &[project_key.into(), repository_slug.into()]),
    )
}

/// Request of [`get_last_modified`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetLastModifiedRequest(Request<LastModified>);

request!(GetLastModifiedRequest => LastModified);

impl GetLastModifiedRequest {
    /// Query `at`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1last-modified/get/parameters/1`
    #[inline]
    pub fn at(mut self, at: &str) -> Self {
        self.0.set_query("at", at);
        self
    }
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
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1last-modified~1{path}/get`
#[inline]
pub fn get_last_modified_for_path(
    project_key: &str,
    repository_slug: &str,
    path: &str,
) -> GetLastModifiedForPathRequest {
    GetLastModifiedForPathRequest(
        Request::new(
            &GET_LAST_MODIFIED_FOR_PATH,
            &[project_key.into(), repository_slug.into(), path.into()],
        ),
    )
}

/// Request of [`get_last_modified_for_path`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetLastModifiedForPathRequest(Request<LastModified>);

request!(GetLastModifiedForPathRequest => LastModified);

impl GetLastModifiedForPathRequest {
    /// Query `at`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1last-modified~1{path}/get/parameters/2`
    #[inline]
    pub fn at(mut self, at: &str) -> Self {
        self.0.set_query("at", at);
        self
    }
}

static GET_LICENSE: Operation = Operation::get(
    "repository::get_license",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/license",
).accept("*/*");

/// Gets a license.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/license`
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1license/get`
#[inline]
pub fn get_license(project_key: &str, repository_slug: &str) -> GetLicenseRequest {
    GetLicenseRequest(
        Request::new(&GET_LICENSE, &[project_key.into(), repository_slug.into()]),
    )
}

/// Request of [`get_license`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetLicenseRequest(Request<ByteStream>);

request!(GetLicenseRequest => ByteStream);

impl GetLicenseRequest {
    /// Query `at`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1license/get/parameters/1`
    #[inline]
    pub fn at(mut self, at: &str) -> Self {
        self.0.set_query("at", at);
        self
    }

    /// Query `markup`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1license/get/parameters/2`
    #[inline]
    pub fn markup(mut self, markup: bool) -> Self {
        self.0.set_query("markup", markup);
        self
    }

    /// Query `htmlEscape`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1license/get/parameters/3`
    #[inline]
    pub fn html_escape(mut self, html_escape: bool) -> Self {
        self.0.set_query("htmlEscape", html_escape);
        self
    }

    /// Query `includeHeadingId`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1license/get/parameters/4`
    #[inline]
    pub fn include_heading_id(mut self, include_heading_id: bool) -> Self {
        self.0.set_query("includeHeadingId", include_heading_id);
        self
    }

    /// Query `hardwrap`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1license/get/parameters/5`
    #[inline]
    pub fn hard_wrap(mut self, hard_wrap: bool) -> Self {
        self.0.set_query("hardwrap", hard_wrap);
        self
    }
}

static GET_PATCH: Operation = Operation::get(
    "repository::get_patch",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/patch",
).accept("*/*");

/// Gets a patch.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/patch`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1patch/get`
#[inline]
pub fn get_patch(
    project_key: &str,
    repository_slug: &str,
    until_commit: &str,
) -> GetPatchRequest {
    let mut request = Request::new(
        &GET_PATCH,
        &[project_key.into(), repository_slug.into()],
    );
    request.set_query("until", until_commit);
    GetPatchRequest(request)
}

/// Request of [`get_patch`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPatchRequest(Request<ByteStream>);

request!(GetPatchRequest => ByteStream);

impl GetPatchRequest {
    /// Query `allAncestors`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1patch/get/parameters/2`
    #[inline]
    pub fn all_ancestors(mut self, all_ancestors: bool) -> Self {
        self.0.set_query("allAncestors", all_ancestors);
        self
    }

    /// Query `since`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1patch/get/parameters/4`
    #[inline]
    pub fn since_commit(mut self, since_commit: &str) -> Self {
        self.0.set_query("since", since_commit);
        self
    }
}

static GET_RAW: Operation = Operation::get(
    "repository::get_raw",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/raw/{+path}",
).accept("*/*");

/// Gets a raw file.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/raw/{path}`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1raw~1{path}/get`
#[inline]
pub fn get_raw(project_key: &str, repository_slug: &str, path: &str) -> GetRawRequest {
    GetRawRequest(
        Request::new(
            &GET_RAW,
            &[project_key.into(), repository_slug.into(), path.into()],
        ),
    )
}

/// Request of [`get_raw`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetRawRequest(Request<ByteStream>);

request!(GetRawRequest => ByteStream);

impl GetRawRequest {
    /// Query `at`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1raw~1{path}/get/parameters/2`
    #[inline]
    pub fn at(mut self, at: &str) -> Self {
        self.0.set_query("at", at);
        self
    }

    /// Query `markup`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1raw~1{path}/get/parameters/3`
    #[inline]
    pub fn markup(mut self, markup: bool) -> Self {
        self.0.set_query("markup", markup);
        self
    }

    /// Query `htmlEscape`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1raw~1{path}/get/parameters/4`
    #[inline]
    pub fn html_escape(mut self, html_escape: bool) -> Self {
        self.0.set_query("htmlEscape", html_escape);
        self
    }

    /// Query `includeHeadingId`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1raw~1{path}/get/parameters/5`
    #[inline]
    pub fn include_heading_id(mut self, include_heading_id: bool) -> Self {
        self.0.set_query("includeHeadingId", include_heading_id);
        self
    }

    /// Query `hardwrap`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1raw~1{path}/get/parameters/6`
    #[inline]
    pub fn hard_wrap(mut self, hard_wrap: bool) -> Self {
        self.0.set_query("hardwrap", hard_wrap);
        self
    }
}

static GET_README: Operation = Operation::get(
    "repository::get_readme",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/readme",
).accept("*/*");

/// Gets a readme.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/readme`
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1readme/get`
#[inline]
pub fn get_readme(project_key: &str, repository_slug: &str) -> GetReadmeRequest {
    GetReadmeRequest(
        Request::new(&GET_README, &[project_key.into(), repository_slug.into()]),
    )
}

/// Request of [`get_readme`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetReadmeRequest(Request<ByteStream>);

request!(GetReadmeRequest => ByteStream);

impl GetReadmeRequest {
    /// Query `at`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1readme/get/parameters/1`
    #[inline]
    pub fn at(mut self, at: &str) -> Self {
        self.0.set_query("at", at);
        self
    }

    /// Query `markup`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1readme/get/parameters/2`
    #[inline]
    pub fn markup(mut self, markup: bool) -> Self {
        self.0.set_query("markup", markup);
        self
    }

    /// Query `htmlEscape`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1readme/get/parameters/3`
    #[inline]
    pub fn html_escape(mut self, html_escape: bool) -> Self {
        self.0.set_query("htmlEscape", html_escape);
        self
    }

    /// Query `includeHeadingId`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1readme/get/parameters/4`
    #[inline]
    pub fn include_heading_id(mut self, include_heading_id: bool) -> Self {
        self.0.set_query("includeHeadingId", include_heading_id);
        self
    }

    /// Query `hardwrap`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1readme/get/parameters/5`
    #[inline]
    pub fn hard_wrap(mut self, hard_wrap: bool) -> Self {
        self.0.set_query("hardwrap", hard_wrap);
        self
    }
}

static RETRY_CREATION: Operation = Operation::post(
    "repository::retry_creation",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/recreate",
).headers(&[("x-atlassian-token", "no-check")]);

/// Retries a creation.
///
/// `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/recreate`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1recreate/post`
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
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1ref-change-activities/get`
#[inline]
pub fn list_ref_change_activities(
    project_key: &str,
    repository_slug: &str,
) -> ListRefChangeActivitiesRequest {
    ListRefChangeActivitiesRequest(
        Request::new(
            &LIST_REF_CHANGE_ACTIVITIES,
            &[project_key.into(), repository_slug.into()],
        ),
    )
}

/// Request of [`list_ref_change_activities`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListRefChangeActivitiesRequest(
    Request<OffsetPage<RepositoryRefChangeActivity>>,
);

request!(ListRefChangeActivitiesRequest => OffsetPage<RepositoryRefChangeActivity>);

impl ListRefChangeActivitiesRequest {
    /// Query `ref`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1ref-change-activities/get/parameters/1`
    #[inline]
    pub fn ref_name(mut self, ref_name: &str) -> Self {
        self.0.set_query("ref", ref_name);
        self
    }

    /// Query `start`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1ref-change-activities/get/parameters/3`
    #[inline]
    pub fn start(mut self, start: i64) -> Self {
        self.0.set_query("start", start);
        self
    }

    /// Query `limit`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1ref-change-activities/get/parameters/4`
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.set_query("limit", limit);
        self
    }
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
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1ref-change-activities~1branches/get`
#[inline]
pub fn list_ref_change_branches(
    project_key: &str,
    repository_slug: &str,
) -> ListRefChangeBranchesRequest {
    ListRefChangeBranchesRequest(
        Request::new(
            &LIST_REF_CHANGE_BRANCHES,
            &[project_key.into(), repository_slug.into()],
        ),
    )
}

/// Request of [`list_ref_change_branches`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListRefChangeBranchesRequest(Request<OffsetPage<MinimalRef>>);

request!(ListRefChangeBranchesRequest => OffsetPage<MinimalRef>);

impl ListRefChangeBranchesRequest {
    /// Query `filterText`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1ref-change-activities~1branches/get/parameters/1`
    #[inline]
    pub fn filter_text(mut self, filter_text: &str) -> Self {
        self.0.set_query("filterText", filter_text);
        self
    }

    /// Query `start`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1ref-change-activities~1branches/get/parameters/3`
    #[inline]
    pub fn start(mut self, start: i64) -> Self {
        self.0.set_query("start", start);
        self
    }

    /// Query `limit`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1ref-change-activities~1branches/get/parameters/4`
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.set_query("limit", limit);
        self
    }
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
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1related/get`
#[inline]
pub fn list_related(project_key: &str, repository_slug: &str) -> ListRelatedRequest {
    ListRelatedRequest(
        Request::new(&LIST_RELATED, &[project_key.into(), repository_slug.into()]),
    )
}

/// Request of [`list_related`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListRelatedRequest(Request<OffsetPage<Repository>>);

request!(ListRelatedRequest => OffsetPage<Repository>);

impl ListRelatedRequest {
    /// Query `start`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1related/get/parameters/2`
    #[inline]
    pub fn start(mut self, start: i64) -> Self {
        self.0.set_query("start", start);
        self
    }

    /// Query `limit`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1related/get/parameters/3`
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.set_query("limit", limit);
        self
    }
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
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1settings~1auto-decline/get`
#[inline]
pub fn get_auto_decline_settings(
    project_key: &str,
    repository_slug: &str,
) -> Request<AutoDeclineSettings> {
    Request::new(
        &GET_AUTO_DECLINE_SETTINGS,
        &[project_key.into(), repository_slug.into()],
    )
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
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1settings~1auto-decline/put`
#[inline]
pub fn set_auto_decline_settings(
    project_key: &str,
    repository_slug: &str,
    body: &AutoDeclineSettingsUpdate,
) -> Request<AutoDeclineSettings> {
    Request::new(
            &SET_AUTO_DECLINE_SETTINGS,
            &[project_key.into(), repository_slug.into()],
        )
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
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1settings~1auto-decline/delete`
#[inline]
pub fn delete_auto_decline_settings(
    project_key: &str,
    repository_slug: &str,
) -> Request<()> {
    Request::new(
        &DELETE_AUTO_DECLINE_SETTINGS,
        &[project_key.into(), repository_slug.into()],
    )
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
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1settings~1auto-merge/get`
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
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1settings~1auto-merge/put`
#[inline]
pub fn set_auto_merge_settings(
    project_key: &str,
    repository_slug: &str,
    body: &AutoMergeSettingsUpdate,
) -> Request<AutoMergeSettings> {
    Request::new(&SET_AUTO_MERGE_SETTINGS, &[project_key.into(), repository_slug.into()])
        .json(body)
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
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1settings~1auto-merge/delete`
#[inline]
pub fn delete_auto_merge_settings(
    project_key: &str,
    repository_slug: &str,
) -> Request<()> {
    Request::new(
        &DELETE_AUTO_MERGE_SETTINGS,
        &[project_key.into(), repository_slug.into()],
    )
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
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1settings~1hooks/get`
#[inline]
pub fn list_hooks(project_key: &str, repository_slug: &str) -> ListHooksRequest {
    ListHooksRequest(
        Request::new(&LIST_HOOKS, &[project_key.into(), repository_slug.into()]),
    )
}

/// Request of [`list_hooks`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListHooksRequest(Request<OffsetPage<RepositoryHook>>);

request!(ListHooksRequest => OffsetPage<RepositoryHook>);

impl ListHooksRequest {
    /// Query `type`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1settings~1hooks/get/parameters/1`
    #[inline]
    pub fn of_type(mut self, of_type: ReceiveHookType) -> Self {
        self.0.set_query("type", of_type.as_str());
        self
    }

    /// Query `start`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1settings~1hooks/get/parameters/3`
    #[inline]
    pub fn start(mut self, start: i64) -> Self {
        self.0.set_query("start", start);
        self
    }

    /// Query `limit`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1settings~1hooks/get/parameters/4`
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.set_query("limit", limit);
        self
    }
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
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1settings~1hooks~1{hookKey}/get`
#[inline]
pub fn get_hook(
    project_key: &str,
    repository_slug: &str,
    hook_key: &str,
) -> Request<RepositoryHook> {
    Request::new(
        &GET_HOOK,
        &[project_key.into(), repository_slug.into(), hook_key.into()],
    )
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
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1settings~1hooks~1{hookKey}/delete`
#[inline]
pub fn delete_hook(
    project_key: &str,
    repository_slug: &str,
    hook_key: &str,
) -> Request<()> {
    Request::new(
        &DELETE_HOOK,
        &[project_key.into(), repository_slug.into(), hook_key.into()],
    )
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
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1settings~1hooks~1{hookKey}~1enabled/put`
#[inline]
pub fn enable_hook(
    project_key: &str,
    repository_slug: &str,
    hook_key: &str,
) -> EnableHookRequest {
    EnableHookRequest(
        Request::new(
            &ENABLE_HOOK,
            &[project_key.into(), repository_slug.into(), hook_key.into()],
        ),
    )
}

/// Request of [`enable_hook`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct EnableHookRequest(Request<RepositoryHook>);

request!(EnableHookRequest => RepositoryHook);

impl EnableHookRequest {
    /// Sends this as JSON.
    #[inline]
    pub fn body(mut self, body: &BTreeMap<String, Json>) -> Self {
        self.0.set_json(body);
        self
    }
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
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1settings~1hooks~1{hookKey}~1enabled/delete`
#[inline]
pub fn disable_hook(
    project_key: &str,
    repository_slug: &str,
    hook_key: &str,
) -> Request<RepositoryHook> {
    Request::new(
        &DISABLE_HOOK,
        &[project_key.into(), repository_slug.into(), hook_key.into()],
    )
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
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1settings~1hooks~1{hookKey}~1settings/get`
#[inline]
pub fn get_hook_settings(
    project_key: &str,
    repository_slug: &str,
    hook_key: &str,
) -> Request<BTreeMap<String, Json>> {
    Request::new(
        &GET_HOOK_SETTINGS,
        &[project_key.into(), repository_slug.into(), hook_key.into()],
    )
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
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1settings~1hooks~1{hookKey}~1settings/put`
#[inline]
pub fn set_hook_settings(
    project_key: &str,
    repository_slug: &str,
    hook_key: &str,
    body: &BTreeMap<String, Json>,
) -> Request<BTreeMap<String, Json>> {
    Request::new(
            &SET_HOOK_SETTINGS,
            &[project_key.into(), repository_slug.into(), hook_key.into()],
        )
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
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1settings~1pull-requests/get`
#[inline]
pub fn get_pull_request_settings(
    project_key: &str,
    repository_slug: &str,
) -> Request<RepositoryPullRequestSettings> {
    Request::new(
        &GET_PULL_REQUEST_SETTINGS,
        &[project_key.into(), repository_slug.into()],
    )
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
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1settings~1pull-requests/post`
#[inline]
pub fn update_pull_request_settings(
    project_key: &str,
    repository_slug: &str,
    body: &RepositoryPullRequestSettings,
) -> Request<RepositoryPullRequestSettings> {
    Request::new(
            &UPDATE_PULL_REQUEST_SETTINGS,
            &[project_key.into(), repository_slug.into()],
        )
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
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1tags/get`
#[inline]
pub fn list_tags(project_key: &str, repository_slug: &str) -> ListTagsRequest {
    ListTagsRequest(
        Request::new(&LIST_TAGS, &[project_key.into(), repository_slug.into()]),
    )
}

/// Request of [`list_tags`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListTagsRequest(Request<OffsetPage<Tag>>);

request!(ListTagsRequest => OffsetPage<Tag>);

impl ListTagsRequest {
    /// Query `orderBy`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1tags/get/parameters/1`
    #[inline]
    pub fn order_by(mut self, order_by: RefOrder) -> Self {
        self.0.set_query("orderBy", order_by.as_str());
        self
    }

    /// Query `filterText`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1tags/get/parameters/2`
    #[inline]
    pub fn filter_text(mut self, filter_text: &str) -> Self {
        self.0.set_query("filterText", filter_text);
        self
    }

    /// Query `start`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1tags/get/parameters/4`
    #[inline]
    pub fn start(mut self, start: i64) -> Self {
        self.0.set_query("start", start);
        self
    }

    /// Query `limit`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1tags/get/parameters/5`
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.set_query("limit", limit);
        self
    }
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
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1tags/post`
#[inline]
pub fn create_tag(
    project_key: &str,
    repository_slug: &str,
    body: &NewTag,
) -> Request<Tag> {
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
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1tags~1{name}/get`
#[inline]
pub fn get_tag(project_key: &str, repository_slug: &str, name: &str) -> Request<Tag> {
    Request::new(&GET_TAG, &[project_key.into(), repository_slug.into(), name.into()])
}

static WATCH: Operation = Operation::post(
    "repository::watch",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/watch",
).headers(&[("x-atlassian-token", "no-check")]);

/// Watches a repository.
///
/// `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/watch`
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1watch/post`
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
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1watch/delete`
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
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1webhooks/get`
#[inline]
pub fn list_webhooks(project_key: &str, repository_slug: &str) -> ListWebhooksRequest {
    ListWebhooksRequest(
        Request::new(&LIST_WEBHOOKS, &[project_key.into(), repository_slug.into()]),
    )
}

/// Request of [`list_webhooks`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListWebhooksRequest(Request<OffsetPage<Webhook>>);

request!(ListWebhooksRequest => OffsetPage<Webhook>);

impl ListWebhooksRequest {
    /// Query `event`; each call adds one.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1webhooks/get/parameters/1`
    #[inline]
    pub fn event(mut self, event: &str) -> Self {
        self.0.push_query("event", event);
        self
    }

    /// Query `statistics`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1webhooks/get/parameters/3`
    #[inline]
    pub fn statistics(mut self, statistics: bool) -> Self {
        self.0.set_query("statistics", statistics);
        self
    }

    /// Query `start`.
    ///
    /// `#/components/parameters/start`
    #[inline]
    pub fn start(mut self, start: i64) -> Self {
        self.0.set_query("start", start);
        self
    }

    /// Query `limit`.
    ///
    /// `#/components/parameters/limit`
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.set_query("limit", limit);
        self
    }
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
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1webhooks/post`
#[inline]
pub fn create_webhook(
    project_key: &str,
    repository_slug: &str,
    body: &Webhook,
) -> Request<Webhook> {
    Request::new(&CREATE_WEBHOOK, &[project_key.into(), repository_slug.into()])
        .json(body)
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
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1webhooks~1search/get`
#[inline]
pub fn search_webhooks(
    project_key: &str,
    repository_slug: &str,
) -> SearchWebhooksRequest {
    SearchWebhooksRequest(
        Request::new(&SEARCH_WEBHOOKS, &[project_key.into(), repository_slug.into()]),
    )
}

/// Request of [`search_webhooks`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SearchWebhooksRequest(Request<OffsetPage<Webhook>>);

request!(SearchWebhooksRequest => OffsetPage<Webhook>);

impl SearchWebhooksRequest {
    /// Query `scopeType`; each call adds one.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1webhooks~1search/get/parameters/1`
    #[inline]
    pub fn scope_type(mut self, scope_type: &str) -> Self {
        self.0.push_query("scopeType", scope_type);
        self
    }

    /// Query `event`; each call adds one.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1webhooks~1search/get/parameters/2`
    #[inline]
    pub fn event(mut self, event: &str) -> Self {
        self.0.push_query("event", event);
        self
    }

    /// Query `statistics`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1webhooks~1search/get/parameters/4`
    #[inline]
    pub fn statistics(mut self, statistics: bool) -> Self {
        self.0.set_query("statistics", statistics);
        self
    }

    /// Query `start`.
    ///
    /// `#/components/parameters/start`
    #[inline]
    pub fn start(mut self, start: i64) -> Self {
        self.0.set_query("start", start);
        self
    }

    /// Query `limit`.
    ///
    /// `#/components/parameters/limit`
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.set_query("limit", limit);
        self
    }
}

static TEST_WEBHOOK: Operation = Operation::post(
    "repository::test_webhook",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/test",
).headers(&[("x-atlassian-token", "no-check")]);

/// Tests a webhook.
///
/// `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/test`
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1webhooks~1test/post`
#[inline]
pub fn test_webhook(project_key: &str, repository_slug: &str) -> TestWebhookRequest {
    TestWebhookRequest(
        Request::new(&TEST_WEBHOOK, &[project_key.into(), repository_slug.into()]),
    )
}

/// Request of [`test_webhook`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TestWebhookRequest(Request<WebhookTestResult>);

request!(TestWebhookRequest => WebhookTestResult);

impl TestWebhookRequest {
    /// Query `webhookId`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1webhooks~1test/post/parameters/1`
    #[inline]
    pub fn webhook_id(mut self, webhook_id: i64) -> Self {
        self.0.set_query("webhookId", webhook_id);
        self
    }

    /// Query `sslVerificationRequired`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1webhooks~1test/post/parameters/2`
    #[inline]
    pub fn ssl_verification_required(mut self, ssl_verification_required: bool) -> Self {
        self.0.set_query("sslVerificationRequired", ssl_verification_required);
        self
    }

    /// Query `url`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1webhooks~1test/post/parameters/4`
    #[inline]
    pub fn url(mut self, url: &str) -> Self {
        self.0.set_query("url", url);
        self
    }

    /// Sends this as JSON.
    #[inline]
    pub fn body(mut self, body: &WebhookCredentials) -> Self {
        self.0.set_json(body);
        self
    }
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
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1webhooks~1{webhookId}/get`
#[inline]
pub fn get_webhook(
    project_key: &str,
    repository_slug: &str,
    webhook_id: i64,
) -> GetWebhookRequest {
    GetWebhookRequest(
        Request::new(
            &GET_WEBHOOK,
            &[project_key.into(), repository_slug.into(), webhook_id.into()],
        ),
    )
}

/// Request of [`get_webhook`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetWebhookRequest(Request<Webhook>);

request!(GetWebhookRequest => Webhook);

impl GetWebhookRequest {
    /// Query `statistics`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1webhooks~1{webhookId}/get/parameters/3`
    #[inline]
    pub fn statistics(mut self, statistics: bool) -> Self {
        self.0.set_query("statistics", statistics);
        self
    }
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
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1webhooks~1{webhookId}/put`
#[inline]
pub fn update_webhook(
    project_key: &str,
    repository_slug: &str,
    webhook_id: i64,
    body: &Webhook,
) -> Request<Webhook> {
    Request::new(
            &UPDATE_WEBHOOK,
            &[project_key.into(), repository_slug.into(), webhook_id.into()],
        )
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
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1webhooks~1{webhookId}/delete`
#[inline]
pub fn delete_webhook(
    project_key: &str,
    repository_slug: &str,
    webhook_id: i64,
) -> Request<()> {
    Request::new(
        &DELETE_WEBHOOK,
        &[project_key.into(), repository_slug.into(), webhook_id.into()],
    )
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
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1webhooks~1{webhookId}~1latest/get`
#[inline]
pub fn get_latest_webhook_invocation(
    project_key: &str,
    repository_slug: &str,
    webhook_id: i64,
) -> GetLatestWebhookInvocationRequest {
    GetLatestWebhookInvocationRequest(
        Request::new(
            &GET_LATEST_WEBHOOK_INVOCATION,
            &[project_key.into(), repository_slug.into(), webhook_id.into()],
        ),
    )
}

/// Request of [`get_latest_webhook_invocation`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetLatestWebhookInvocationRequest(Request<GetLatestWebhookInvocationReply>);

request!(GetLatestWebhookInvocationRequest => GetLatestWebhookInvocationReply);

impl GetLatestWebhookInvocationRequest {
    /// Query `event`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1webhooks~1{webhookId}~1latest/get/parameters/2`
    #[inline]
    pub fn event(mut self, event: &str) -> Self {
        self.0.set_query("event", event);
        self
    }

    /// Query `outcome`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1webhooks~1{webhookId}~1latest/get/parameters/4`
    #[inline]
    pub fn outcome(mut self, outcome: WebhookInvocationOutcome) -> Self {
        self.0.set_query("outcome", outcome.as_str());
        self
    }
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
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1webhooks~1{webhookId}~1statistics/get`
#[inline]
pub fn get_webhook_statistics(
    project_key: &str,
    repository_slug: &str,
    webhook_id: i64,
) -> GetWebhookStatisticsRequest {
    GetWebhookStatisticsRequest(
        Request::new(
            &GET_WEBHOOK_STATISTICS,
            &[project_key.into(), repository_slug.into(), webhook_id.into()],
        ),
    )
}

/// Request of [`get_webhook_statistics`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetWebhookStatisticsRequest(Request<WebhookStatistics>);

request!(GetWebhookStatisticsRequest => WebhookStatistics);

impl GetWebhookStatisticsRequest {
    /// Query `event`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1webhooks~1{webhookId}~1statistics/get/parameters/2`
    #[inline]
    pub fn event(mut self, event: &str) -> Self {
        self.0.set_query("event", event);
        self
    }
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
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1webhooks~1{webhookId}~1statistics~1summary/get`
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
///
/// Operation: `#/paths/~1api~1latest~1repos/get`
#[inline]
pub fn list() -> ListRequest {
    ListRequest(Request::new(&LIST, &[]))
}

/// Request of [`list`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListRequest(Request<OffsetPage<Repository>>);

request!(ListRequest => OffsetPage<Repository>);

impl ListRequest {
    /// Query `archived`.
    ///
    /// `#/paths/~1api~1latest~1repos/get/parameters/0`
    #[inline]
    pub fn archived(mut self, archived: RepositoryArchivedFilter) -> Self {
        self.0.set_query("archived", archived.as_str());
        self
    }

    /// Query `projectname`.
    ///
    /// `#/paths/~1api~1latest~1repos/get/parameters/1`
    #[inline]
    pub fn project_name(mut self, project_name: &str) -> Self {
        self.0.set_query("projectname", project_name);
        self
    }

    /// Query `projectkey`.
    ///
    /// `#/paths/~1api~1latest~1repos/get/parameters/2`
    #[inline]
    pub fn project_key(mut self, project_key: &str) -> Self {
        self.0.set_query("projectkey", project_key);
        self
    }

    /// Query `visibility`.
    ///
    /// `#/paths/~1api~1latest~1repos/get/parameters/3`
    #[inline]
    pub fn visibility(mut self, visibility: RepositoryVisibility) -> Self {
        self.0.set_query("visibility", visibility.as_str());
        self
    }

    /// Query `name`.
    ///
    /// `#/paths/~1api~1latest~1repos/get/parameters/4`
    #[inline]
    pub fn name(mut self, name: &str) -> Self {
        self.0.set_query("name", name);
        self
    }

    /// Query `permission`.
    ///
    /// `#/paths/~1api~1latest~1repos/get/parameters/5`
    #[inline]
    pub fn permission(mut self, permission: RepositoryPermission) -> Self {
        self.0.set_query("permission", permission.as_str());
        self
    }

    /// Query `state`.
    ///
    /// `#/paths/~1api~1latest~1repos/get/parameters/6`
    #[inline]
    pub fn state(mut self, state: RepositoryStateFilter) -> Self {
        self.0.set_query("state", state.as_str());
        self
    }

    /// Query `start`.
    ///
    /// `#/paths/~1api~1latest~1repos/get/parameters/7`
    #[inline]
    pub fn start(mut self, start: i64) -> Self {
        self.0.set_query("start", start);
        self
    }

    /// Query `limit`.
    ///
    /// `#/paths/~1api~1latest~1repos/get/parameters/8`
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.set_query("limit", limit);
        self
    }
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
///
/// Operation: `#/paths/~1branch-permissions~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1restrictions/get`
#[inline]
pub fn list_ref_restrictions(
    project_key: &str,
    repository_slug: &str,
) -> ListRefRestrictionsRequest {
    ListRefRestrictionsRequest(
        Request::new(
            &LIST_REF_RESTRICTIONS,
            &[project_key.into(), repository_slug.into()],
        ),
    )
}

/// Request of [`list_ref_restrictions`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListRefRestrictionsRequest(Request<OffsetPage<RefRestriction>>);

request!(ListRefRestrictionsRequest => OffsetPage<RefRestriction>);

impl ListRefRestrictionsRequest {
    /// Query `matcherType`.
    ///
    /// `#/paths/~1branch-permissions~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1restrictions/get/parameters/1`
    #[inline]
    pub fn matcher_type(mut self, matcher_type: RestrictionMatcherKind) -> Self {
        self.0.set_query("matcherType", matcher_type.as_str());
        self
    }

    /// Query `matcherId`.
    ///
    /// `#/paths/~1branch-permissions~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1restrictions/get/parameters/2`
    #[inline]
    pub fn matcher_id(mut self, matcher_id: &str) -> Self {
        self.0.set_query("matcherId", matcher_id);
        self
    }

    /// Query `type`.
    ///
    /// `#/paths/~1branch-permissions~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1restrictions/get/parameters/3`
    #[inline]
    pub fn of_type(mut self, of_type: RefRestrictionType) -> Self {
        self.0.set_query("type", of_type.as_str());
        self
    }

    /// Query `start`.
    ///
    /// `#/paths/~1branch-permissions~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1restrictions/get/parameters/5`
    #[inline]
    pub fn start(mut self, start: i64) -> Self {
        self.0.set_query("start", start);
        self
    }

    /// Query `limit`.
    ///
    /// `#/paths/~1branch-permissions~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1restrictions/get/parameters/6`
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.set_query("limit", limit);
        self
    }
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
///
/// Operation: `#/paths/~1branch-permissions~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1restrictions/post`
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
///
/// Operation: `#/paths/~1branch-permissions~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1restrictions~1{id}/get`
#[inline]
pub fn get_ref_restriction(
    project_key: &str,
    repository_slug: &str,
    id: i64,
) -> Request<RefRestriction> {
    Request::new(
        &GET_REF_RESTRICTION,
        &[project_key.into(), repository_slug.into(), id.into()],
    )
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
///
/// Operation: `#/paths/~1branch-permissions~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1restrictions~1{id}/delete`
#[inline]
pub fn delete_ref_restriction(
    project_key: &str,
    repository_slug: &str,
    id: i64,
) -> Request<()> {
    Request::new(
        &DELETE_REF_RESTRICTION,
        &[project_key.into(), repository_slug.into(), id.into()],
    )
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
///
/// Operation: `#/paths/~1branch-utils~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1branches/post`
#[inline]
pub fn create_plain_branch(
    project_key: &str,
    repository_slug: &str,
    body: &NewPlainBranch,
) -> Request<Branch> {
    Request::new(&CREATE_PLAIN_BRANCH, &[project_key.into(), repository_slug.into()])
        .json(body)
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
///
/// Operation: `#/paths/~1branch-utils~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1branches/delete`
#[inline]
pub fn delete_branch(
    project_key: &str,
    repository_slug: &str,
    body: &BranchDelete,
) -> Request<()> {
    Request::new(&DELETE_BRANCH, &[project_key.into(), repository_slug.into()])
        .json(body)
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
///
/// Operation: `#/paths/~1branch-utils~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1branches~1info~1{commitId}/get`
#[inline]
pub fn list_branches_for_commit(
    project_key: &str,
    repository_slug: &str,
    commit_id: &str,
) -> ListBranchesForCommitRequest {
    ListBranchesForCommitRequest(
        Request::new(
            &LIST_BRANCHES_FOR_COMMIT,
            &[project_key.into(), repository_slug.into(), commit_id.into()],
        ),
    )
}

/// Request of [`list_branches_for_commit`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListBranchesForCommitRequest(Request<OffsetPage<MinimalRef>>);

request!(ListBranchesForCommitRequest => OffsetPage<MinimalRef>);

impl ListBranchesForCommitRequest {
    /// Query `start`.
    ///
    /// `#/paths/~1branch-utils~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1branches~1info~1{commitId}/get/parameters/3`
    #[inline]
    pub fn start(mut self, start: i64) -> Self {
        self.0.set_query("start", start);
        self
    }

    /// Query `limit`.
    ///
    /// `#/paths/~1branch-utils~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1branches~1info~1{commitId}/get/parameters/4`
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.set_query("limit", limit);
        self
    }
}

static ADD_COMMIT_COMMENT_REACTION: Operation = Operation::put(
    "repository::add_commit_comment_reaction",
    "/comment-likes/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments/{commentId}/reactions/{emoticon}",
);

/// Adds a commit comment reaction.
///
/// `PUT /comment-likes/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments/{commentId}/reactions/{emoticon}`
///
/// Operation: `#/paths/~1comment-likes~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits~1{commitId}~1comments~1{commentId}~1reactions~1{emoticon}/put`
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
///
/// Operation: `#/paths/~1comment-likes~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits~1{commitId}~1comments~1{commentId}~1reactions~1{emoticon}/delete`
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
///
/// Operation: `#/paths/~1default-tasks~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1tasks/get`
#[inline]
pub fn list_default_tasks(
    project_key: &str,
    repository_slug: &str,
) -> ListDefaultTasksRequest {
    ListDefaultTasksRequest(
        Request::new(&LIST_DEFAULT_TASKS, &[project_key.into(), repository_slug.into()]),
    )
}

/// Request of [`list_default_tasks`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDefaultTasksRequest(Request<OffsetPage<DefaultTask>>);

request!(ListDefaultTasksRequest => OffsetPage<DefaultTask>);

impl ListDefaultTasksRequest {
    /// Query `markup`.
    ///
    /// `#/paths/~1default-tasks~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1tasks/get/parameters/1`
    #[inline]
    pub fn markup(mut self, markup: bool) -> Self {
        self.0.set_query("markup", markup);
        self
    }

    /// Query `start`.
    ///
    /// `#/paths/~1default-tasks~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1tasks/get/parameters/3`
    #[inline]
    pub fn start(mut self, start: i64) -> Self {
        self.0.set_query("start", start);
        self
    }

    /// Query `limit`.
    ///
    /// `#/paths/~1default-tasks~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1tasks/get/parameters/4`
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.set_query("limit", limit);
        self
    }
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
///
/// Operation: `#/paths/~1default-tasks~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1tasks/post`
#[inline]
pub fn create_default_task(
    project_key: &str,
    repository_slug: &str,
    body: &DefaultTaskDefinition,
) -> Request<DefaultTask> {
    Request::new(&CREATE_DEFAULT_TASK, &[project_key.into(), repository_slug.into()])
        .json(body)
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
///
/// Operation: `#/paths/~1default-tasks~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1tasks/delete`
#[inline]
pub fn delete_all_default_tasks(
    project_key: &str,
    repository_slug: &str,
) -> Request<()> {
    Request::new(
        &DELETE_ALL_DEFAULT_TASKS,
        &[project_key.into(), repository_slug.into()],
    )
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
///
/// Operation: `#/paths/~1default-tasks~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1tasks~1{taskId}/put`
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
///
/// Operation: `#/paths/~1default-tasks~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1tasks~1{taskId}/delete`
#[inline]
pub fn delete_default_task(
    project_key: &str,
    repository_slug: &str,
    task_id: i64,
) -> Request<()> {
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
///
/// Operation: `#/paths/~1git~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1tags/post`
#[inline]
pub fn create_git_tag(
    project_key: &str,
    repository_slug: &str,
    body: &NewGitTag,
) -> Request<Tag> {
    Request::new(&CREATE_GIT_TAG, &[project_key.into(), repository_slug.into()])
        .json(body)
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
///
/// Operation: `#/paths/~1git~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1tags~1{name}/delete`
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
///
/// Operation: `#/paths/~1sync~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}/get`
#[inline]
pub fn get_ref_sync_status(
    project_key: &str,
    repository_slug: &str,
) -> GetRefSyncStatusRequest {
    GetRefSyncStatusRequest(
        Request::new(&GET_REF_SYNC_STATUS, &[project_key.into(), repository_slug.into()]),
    )
}

/// Request of [`get_ref_sync_status`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetRefSyncStatusRequest(Request<RefSynchronizationStatus>);

request!(GetRefSyncStatusRequest => RefSynchronizationStatus);

impl GetRefSyncStatusRequest {
    /// Query `at`.
    ///
    /// `#/paths/~1sync~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}/get/parameters/1`
    #[inline]
    pub fn at(mut self, at: &str) -> Self {
        self.0.set_query("at", at);
        self
    }
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
///
/// Operation: `#/paths/~1sync~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}/post`
#[inline]
pub fn set_ref_sync_enabled(
    project_key: &str,
    repository_slug: &str,
    body: &RefSynchronizationStatus,
) -> Request<SetRefSyncEnabledReply> {
    Request::new(&SET_REF_SYNC_ENABLED, &[project_key.into(), repository_slug.into()])
        .json(body)
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
///
/// Operation: `#/paths/~1sync~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1synchronize/post`
#[inline]
pub fn synchronize_ref(
    project_key: &str,
    repository_slug: &str,
    body: &RefSynchronization,
) -> Request<SynchronizeRefReply> {
    Request::new(&SYNCHRONIZE_REF, &[project_key.into(), repository_slug.into()])
        .json(body)
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
