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

/// Lists the repositories that the caller has used lately, the latest first.
///
/// `GET /api/latest/profile/recent/repos`
///
/// It takes credentials. `permission` keeps those on which the caller has at least so much.
///
/// Refused with 400, 401: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::repository;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// for repository in repository::list_recent().collect_up_to(client, 10).await? {
///     println!("{}", repository.slug.unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "getRepositoriesRecentlyAccessed")]
#[inline]
pub fn list_recent() -> ListRecentRequest {
    ListRecentRequest(Request::new(&LIST_RECENT, &[]))
}

request! {
    /// Request of [`list_recent`].
    ListRecentRequest => OffsetPage<Repository>;

    /// The permission to grant or, in a list, to keep the items by.
    ///
    /// Lists of repositories and projects keep those on which the caller has it, lists of
    /// users, groups and keys the holders.
    ///
    /// Default: `REPO_READ`
    ///
    /// Query `permission`.
    permission(permission: RepositoryPermission) => set_query("permission", permission.as_str());

    /// Where in the list the page begins, counted from 0.
    ///
    /// For the following page it is the `nextPageStart` of this one, never `start` and `limit`
    /// added up: the server gives fewer items where it has a cap of its own, and leaves out
    /// what the caller may not see. `isLastPage` says when it is over.
    ///
    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);

    /// How many items a page holds at most. The server has a cap of its own and may give fewer;
    /// `isLastPage` says whether there are more.
    ///
    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static CREATE: Operation =
    Operation::post("repository::create", "/api/latest/projects/{projectKey}/repos")
        .accept("application/json;charset=UTF-8");

/// Creates a repository in a project.
///
/// `POST /api/latest/projects/{projectKey}/repos`
///
/// It needs a `name`, which makes the slug; `scmId` is `git`. Other fields seem not to be
/// read here; change them afterwards. The new repository is empty. A name that is taken is
/// a 409. The caller has to be allowed to create repositories in the project, else 401.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// Refused with 400, 401, 409: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::models::Repository;
/// use bitbucket_data_center::repository;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let body =
///     Repository::default().with_name("harbour").with_scm_id("git").with_default_branch("main");
/// let created = repository::create("PORT", &body).send(client).await?;
/// println!("{}", created.slug.unwrap_or_default());
/// # Ok(())
/// # }
/// ```
#[doc(alias = "createRepository")]
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

/// Gives a repository.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}`
///
/// 401 says that the caller may not see it, 404 that there is none. The answer says in
/// `state` whether it is ready: a new fork may not be so yet.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::repository;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let repository = repository::get("PORT", "harbour").send(client).await?;
/// let links = repository.links.and_then(|links| links.clone_links).unwrap_or_default();
/// let ssh = links.into_iter().find(|link| link.name.as_deref() == Some("ssh"));
/// println!("git clone {}", ssh.and_then(|link| link.href).unwrap_or_default());
/// # Ok(())
/// # }
/// ```
#[doc(alias = "getRepository")]
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

/// Changes a repository, or moves it to another project.
///
/// `PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}`
///
/// A new `name` may change the slug as well. `project.key` moves it, `defaultBranch` makes
/// another branch the default, `archived` sets it read-only or frees it.
///
/// 403 says that it cannot be archived while it has open pull requests; 409 that the name
/// is taken there, or that the repository is archived. Only an administrator of the
/// repository may do it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// Refused with 400, 401, 403, 404, 409: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::models::Repository;
/// use bitbucket_data_center::repository;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let body = Repository::default().with_description("Berths, tides and pilots");
/// repository::update("PORT", "harbour", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "updateRepository")]
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
/// The body may be an empty object. `project.key` says where to; without it, the fork goes
/// to the caller's personal project. `name` and `defaultBranch` are otherwise those of the
/// original. A name that is taken there is a 400. The caller has to be able to read the
/// repository and to administer that project, as everybody does their own.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::models::{Project, Repository};
/// use bitbucket_data_center::repository;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// // Without a project, it goes to the caller's personal one.
/// let body = Repository::default()
///     .with_name("harbour-trial")
///     .with_project(Project::default().with_key("LABS"));
/// let fork = repository::fork("PORT", "harbour", &body).send(client).await?;
/// println!("{}", fork.slug.unwrap_or_default());
/// # Ok(())
/// # }
/// ```
#[doc(alias = "forkRepository")]
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

/// Deletes a repository for good.
///
/// `DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}`
///
/// A 202 says that it will be deleted soon, a 204 that there was none. The server sets who
/// may do it; by default, those who administer the repository.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// Refused with 401: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::repository;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// repository::delete("PORT", "old-harbour").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "deleteRepository")]
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

/// Gives the files of a repository as an archive, without their history.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/archive`
///
/// Without `at` it holds the default branch, without `path` everything. An unknown format
/// is a 400. An archive of a public repository takes no credentials.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// Asks for `application/octet-stream`, `application/x-tar`: `with_header("accept", …)` names one of them.
/// Refused with 400, 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::models::ArchiveFormat;
/// use bitbucket_data_center::repository;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let archive = repository::get_archive("PORT", "harbour")
///     .at("refs/tags/v1.4.0")
///     .format(ArchiveFormat::TarGz)
///     .prefix("harbour-1.4.0/")
///     .send(client)
///     .await?;
/// let mut file = tokio::fs::File::create("harbour-1.4.0.tar.gz").await?;
/// archive.copy_to(&mut file).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "download")]
#[doc(alias = "zip")]
#[doc(alias = "tarball")]
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

    /// Keeps what concerns this file or directory, as in `hull/plan.md`.
    ///
    /// An archive holds only this path, and several where it repeats. For a single commit, the
    /// answer changes to the newest commit, from that one back, that touched the path.
    ///
    /// Query `path`, one per value; each call adds to them.
    path(path: impl IntoIterator<Item = impl Into<QueryValue>>) => push_each_query("path", path);

    /// The name that the archive is to be saved under. Without it, the server makes one of slug
    /// and revision.
    ///
    /// Query `filename`.
    filename(filename: &str) => set_query("filename", filename);

    /// The commit, branch or tag to look at, as in `main`, `refs/heads/main` or a hash.
    ///
    /// Without it, files and archives come from the default branch. In a list of pull requests
    /// it is a branch written in full, as in `refs/heads/main`, and keeps those that go there
    /// or, by `direction`, come from there. For the state of a fork's synchronization it is the
    /// one branch or tag to tell of.
    ///
    /// Query `at`.
    at(at: &str) => set_query("at", at);

    /// Keeps the labels whose names begin with this text.
    ///
    /// For an archive it is the directory that everything is put into, as in `boats-1.2`; a
    /// slash at its end is added where it is missing.
    ///
    /// Query `prefix`.
    prefix(prefix: &str) => set_query("prefix", prefix);

    /// The format of the archive. Without it, it is `zip`.
    ///
    /// Query `format`.
    format(format: ArchiveFormat) => set_query("format", format.as_str());
}

static GET_ATTACHMENT: Operation = Operation::get(
    "repository::get_attachment",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/attachments/{attachmentId}",
)
.accept("application/octet-stream, */*;q=0.1");

/// Gives a file that was attached to a comment or description.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/attachments/{attachmentId}`
///
/// Those who may read the repository may have it. Part of it can be asked for, and is
/// answered with 206.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
/// - `attachment_id`: The number of the attachment.
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

    /// The part of the attachment to send, in bytes counted from 0, as in `bytes=0-1023`.
    ///
    /// The answer is then 206. Only one part can be asked for; of several, none is heeded, and
    /// everything comes.
    ///
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
/// Only an administrator of the repository may do it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
/// - `attachment_id`: The number of the attachment.
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

/// Gives what programs have stored beside an attachment.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/attachments/{attachmentId}/metadata`
///
/// An attachment without any is a 404.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
/// - `attachment_id`: The number of the attachment.
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

/// Stores metadata beside an attachment.
///
/// `PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/attachments/{attachmentId}/metadata`
///
/// The body is JSON of any shape, sent as a text; one that is not JSON is a 400. Those who
/// may read the repository may do it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
/// - `attachment_id`: The number of the attachment.
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[doc(alias = "saveAttachmentMetadata")]
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

/// Deletes the metadata of an attachment, and leaves the attachment.
///
/// `DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/attachments/{attachmentId}/metadata`
///
/// Only an administrator of the repository may do it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
/// - `attachment_id`: The number of the attachment.
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
.accept("application/json;charset=UTF-8")
.queries_seen_in(&[("context", &["9.4", "9.5", "9.6", "10.2", "10.3"])]);

/// Lists the branches of a repository.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/branches`
///
/// `filterText` looks for a name, `orderBy` puts the newest work or the alphabet first, and
/// `details` adds what plugins know of each. Whoever may read the repository may see them.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::models::RefOrder;
/// use bitbucket_data_center::repository;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let branches = repository::list_branches("PORT", "harbour")
///     .filter_text("release")
///     .order_by(RefOrder::Modification);
/// for branch in branches.collect_up_to(client, 20).await? {
///     println!("{}", branch.display_id.unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "getBranches")]
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

    /// Whether names that equal `filterText`, or begin with it, stand at the top.
    ///
    /// Query `boostMatches`.
    boost_matches(boost_matches: bool) => set_query("boostMatches", boost_matches);

    /// Whose members or groups to list: the name of the group, or of the user.
    ///
    /// In lists of branches it means something else, which is not documented.
    ///
    /// Query `context`.
    ///
    /// Seen in 9.4 and later; not in 8.19.
    context(context: &str) => set_query("context", context);

    /// The order of the list.
    ///
    /// Query `orderBy`.
    order_by(order_by: RefOrder) => set_query("orderBy", order_by.as_str());

    /// Whether branches come with `metadata`, which plugins make.
    ///
    /// It holds, among others, the last commit, how far the branch is ahead and behind, and the
    /// builds. It costs time.
    ///
    /// Query `details`.
    details(details: bool) => set_query("details", details);

    /// Keeps the items that hold this text.
    ///
    /// Branches, tags, users and groups are found by their names, pull requests by title or
    /// description.
    ///
    /// Query `filterText`.
    filter_text(filter_text: &str) => set_query("filterText", filter_text);

    /// The branch or tag that `metadata` compares each branch with.
    ///
    /// Query `base`.
    base(base: &str) => set_query("base", base);

    /// Where in the list the page begins, counted from 0.
    ///
    /// For the following page it is the `nextPageStart` of this one, never `start` and `limit`
    /// added up: the server gives fewer items where it has a cap of its own, and leaves out
    /// what the caller may not see. `isLastPage` says when it is over.
    ///
    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);

    /// How many items a page holds at most. The server has a cap of its own and may give fewer;
    /// `isLastPage` says whether there are more.
    ///
    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static CREATE_BRANCH: Operation = Operation::post(
    "repository::create_branch",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/branches",
)
.accept("application/json;charset=UTF-8");

/// Creates a branch in a repository.
///
/// `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/branches`
///
/// It needs a `name`, plain as in `feature/sails`, and a `startPoint`: a branch, a tag or a
/// hash. The caller has to be allowed to push.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::models::NewBranch;
/// use bitbucket_data_center::repository;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let body = NewBranch::new("outer-mole", "refs/heads/main");
/// let branch = repository::create_branch("PORT", "harbour", &body).send(client).await?;
/// println!("{}", branch.latest_commit.unwrap_or_default());
/// # Ok(())
/// # }
/// ```
#[doc(alias = "createBranchForRepository")]
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

/// Gives the default branch of a repository.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/branches/default`
///
/// An empty repository has a 204, and a default branch that does not exist yet is a 404.
/// The path that ends in `default-branch` has taken its place.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
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

/// Makes another branch the default of a repository.
///
/// `PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/branches/default`
///
/// Send its full name as `id`: `refs/heads/main`. The path that ends in `default-branch`
/// has taken its place. Only an administrator of the repository may do it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
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

/// Gives the root directory of a repository, as a page of its entries.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/browse`
///
/// Without `at` it is that of the default branch. The entries stand in `children`, which
/// holds the page. Those who may read the repository may see it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::models::FileKind;
/// use bitbucket_data_center::repository;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let root = repository::browse("ROCKET", "engine").at("refs/heads/main").send(client).await?;
/// for entry in root.children.map(|page| page.values).unwrap_or_default() {
///     let slash = if entry.r#type == Some(FileKind::Directory) { "/" } else { "" };
///     println!("{}{slash}", entry.path.and_then(|path| path.full_path).unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "getContent")]
#[inline]
pub fn browse(project_key: impl PathText, repository_slug: impl PathText) -> BrowseRequest {
    BrowseRequest(Request::new(&BROWSE, &[project_key.path_value(), repository_slug.path_value()]))
}

request! {
    /// Request of [`browse`].
    BrowseRequest => PathContents;

    /// Leaves out the lines where `blame` is asked for, so that the blame comes alone.
    ///
    /// Without `blame` it does nothing.
    ///
    /// Query `noContent`.
    no_content(no_content: bool) => set_query("noContent", no_content);

    /// The commit, branch or tag to look at, as in `main`, `refs/heads/main` or a hash.
    ///
    /// Without it, files and archives come from the default branch. In a list of pull requests
    /// it is a branch written in full, as in `refs/heads/main`, and keeps those that go there
    /// or, by `direction`, come from there. For the state of a fork's synchronization it is the
    /// one branch or tag to tell of.
    ///
    /// Query `at`.
    at(at: &str) => set_query("at", at);

    /// Asks for the size of the file alone.
    ///
    /// It goes before `type` where both are given.
    ///
    /// Query `size`.
    size_only(size_only: bool) => set_query("size", size_only);

    /// Whether each line comes with the commit that last changed it.
    ///
    /// Query `blame`.
    blame(blame: bool) => set_query("blame", blame);

    /// Keeps the items of one kind.
    ///
    /// When browsing a repository it is a truth value instead, and `true` asks for the kind
    /// alone: whether the path is a file, a directory or a submodule.
    ///
    /// Query `type`.
    type_only(type_only: bool) => set_query("type", type_only);

    /// Where in the list the page begins, counted from 0.
    ///
    /// For the following page it is the `nextPageStart` of this one, never `start` and `limit`
    /// added up: the server gives fewer items where it has a cap of its own, and leaves out
    /// what the caller may not see. `isLastPage` says when it is over.
    ///
    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);

    /// How many items a page holds at most. The server has a cap of its own and may give fewer;
    /// `isLastPage` says whether there are more.
    ///
    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static BROWSE_PATH: Operation = Operation::get(
    "repository::browse_path",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/browse/{+path}",
)
.accept("application/json;charset=UTF-8");

/// Gives a file as a page of its lines, or a directory as a page of its entries.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/browse/{path}`
///
/// Lines stand in `lines`, entries in `children`. A long file needs several pages, of as
/// many lines as the server gives at a time; for the bytes as they are, take the raw file.
/// `blame` adds who wrote each line. `size` and `type` ask for that alone; the size is
/// asked for first.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// - `path`: The file or directory, by its path from the root, as in `hull/plan.md`.
///
///   Slashes stay as they are. Where all files can be meant, an empty path means them.
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::repository;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// // Who wrote which lines.
/// let file = repository::browse_path("ROCKET", "engine", "src/valve.rs").blame(true).send(client);
/// for lines in file.await?.blame.unwrap_or_default() {
///     let author = lines.author.and_then(|author| author.name).unwrap_or_default();
///     let first = lines.line_number.unwrap_or_default();
///     println!("{first} to {}: {author}", first + lines.spanned_lines.unwrap_or(1) - 1);
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "getContent")]
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

    /// Leaves out the lines where `blame` is asked for, so that the blame comes alone.
    ///
    /// Without `blame` it does nothing.
    ///
    /// Query `noContent`.
    no_content(no_content: bool) => set_query("noContent", no_content);

    /// The commit, branch or tag to look at, as in `main`, `refs/heads/main` or a hash.
    ///
    /// Without it, files and archives come from the default branch. In a list of pull requests
    /// it is a branch written in full, as in `refs/heads/main`, and keeps those that go there
    /// or, by `direction`, come from there. For the state of a fork's synchronization it is the
    /// one branch or tag to tell of.
    ///
    /// Query `at`.
    at(at: &str) => set_query("at", at);

    /// Asks for the size of the file alone.
    ///
    /// It goes before `type` where both are given.
    ///
    /// Query `size`.
    size_only(size_only: bool) => set_query("size", size_only);

    /// Whether each line comes with the commit that last changed it.
    ///
    /// Query `blame`.
    blame(blame: bool) => set_query("blame", blame);

    /// Keeps the items of one kind.
    ///
    /// When browsing a repository it is a truth value instead, and `true` asks for the kind
    /// alone: whether the path is a file, a directory or a submodule.
    ///
    /// Query `type`.
    type_only(type_only: bool) => set_query("type", type_only);

    /// Where in the list the page begins, counted from 0.
    ///
    /// For the following page it is the `nextPageStart` of this one, never `start` and `limit`
    /// added up: the server gives fewer items where it has a cap of its own, and leaves out
    /// what the caller may not see. `isLastPage` says when it is over.
    ///
    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);

    /// How many items a page holds at most. The server has a cap of its own and may give fewer;
    /// `isLastPage` says whether there are more.
    ///
    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static EDIT_FILE: Operation = Operation::put(
    "repository::edit_file",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/browse/{+path}",
)
.headers(&[("x-atlassian-token", "no-check")])
.accept("application/json;charset=UTF-8");

/// Creates or changes a file, which makes a commit on a branch.
///
/// `PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/browse/{path}`
///
/// The new content is sent whole, as a form. To change a file, `sourceCommitId` is the
/// commit at which it was read; a new file has none. `sourceBranch` makes `branch` a new
/// one that begins there. The answer is the commit.
///
/// 409 says that the file has changed since, that it is there already, that the content is
/// the same as before, or that the repository is archived. A commit needs a person: with an
/// access token of a project or repository it is a 403. The caller has to be allowed to
/// push, else 401.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// - `path`: The file or directory, by its path from the root, as in `hull/plan.md`.
///
///   Slashes stay as they are. Where all files can be meant, an empty path means them.
///
/// - `branch`: The branch that gets the commit, by its plain name, as in `main`.
///
/// - `content`: The whole new content of the file.
///
/// Refused with 400, 401, 403, 404, 409: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::{Part, repository};
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// // The commit that the file was read at: who changed it since is not overwritten.
/// let read =
///     repository::list_commits("PORT", "harbour").path("tides.csv").collect_up_to(client, 1);
/// let read = read.await?.pop().and_then(|commit| commit.id).unwrap_or_default();
/// let content = Part::text("day,metres\n1,3.2\n");
/// let commit = repository::edit_file("PORT", "harbour", "tides.csv", "main", content)
///     .message("Raise the water level")
///     .source_commit_id(&read)
///     .send(client)
///     .await?;
/// println!("{}", commit.id.unwrap_or_default());
/// # Ok(())
/// # }
/// ```
#[doc(alias = "commit file")]
#[doc(alias = "upload file")]
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

    /// What the commit says. Without it, the server words it.
    ///
    /// Form field `message`.
    message(message: &str) => set_part("message", Part::text(message));

    /// The branch that a new `branch` begins at.
    ///
    /// Form field `sourceBranch`.
    source_branch(source_branch: &str) => set_part("sourceBranch", Part::text(source_branch));

    /// The commit at which the file was read, to notice if somebody else has changed it since.
    /// A new file has none.
    ///
    /// Form field `sourceCommitId`.
    source_commit_id(source_commit_id: &str)
        => set_part("sourceCommitId", Part::text(source_commit_id));
}

static LIST_CHANGES: Operation = Operation::get(
    "repository::list_changes",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/changes",
)
.accept("application/json;charset=UTF-8");

/// Lists the files that changed between two commits.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/changes`
///
/// `until` is needed. Without `since`, it is compared with its parent. The server gives up
/// at a number of changes that its administrator sets, and what lies beyond cannot be asked
/// for.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::models::ChangeType;
/// use bitbucket_data_center::repository;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let mut changes = repository::list_changes("ROCKET", "engine")
///     .since_commit("refs/tags/v2.2.0")
///     .until_commit("refs/tags/v2.3.0")
///     .items(client);
/// while let Some(change) = changes.try_next().await? {
///     if change.r#type == Some(ChangeType::Add) {
///         println!("new: {}", change.path.and_then(|path| path.full_path).unwrap_or_default());
///     }
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "getChanges")]
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

    /// The commit to end with, by hash, branch or tag.
    ///
    /// A list of commits begins with it, and without it with the newest of the default branch.
    /// A diff or a patch shows what it brings.
    ///
    /// Query `until`.
    until_commit(until_commit: &str) => set_query("until", until_commit);

    /// The commit to start behind, by hash, branch or tag.
    ///
    /// A list of commits leaves out all that it leads to. A diff, a patch or a list of changes
    /// is made against it; without it, against the parent. For comments on a commit it says
    /// which of its diffs they stand on: against that parent, or from that commit on.
    ///
    /// Query `since`.
    since_commit(since_commit: &str) => set_query("since", since_commit);

    /// Where in the list the page begins, counted from 0.
    ///
    /// For the following page it is the `nextPageStart` of this one, never `start` and `limit`
    /// added up: the server gives fewer items where it has a cap of its own, and leaves out
    /// what the caller may not see. `isLastPage` says when it is over.
    ///
    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);

    /// How many items a page holds at most. The server has a cap of its own and may give fewer;
    /// `isLastPage` says whether there are more.
    ///
    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static LIST_COMMITS: Operation = Operation::get(
    "repository::list_commits",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits",
)
.accept("application/json;charset=UTF-8");

/// Lists the commits of a repository, beginning with the newest of the default branch.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits`
///
/// `until` begins elsewhere, and `since` leaves out what another branch has: `since=main`
/// with `until=feature/sails` gives what the branch adds. `path` keeps the commits that
/// changed a file or directory. A name or hash that cannot be read is a 400.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::models::MergeFilter;
/// use bitbucket_data_center::repository;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// // What is on main and on no release, merges left out.
/// let commits = repository::list_commits("PORT", "harbour")
///     .since_commit("refs/heads/release/1.4")
///     .until_commit("refs/heads/main")
///     .merges(MergeFilter::Exclude);
/// for commit in commits.collect(client).await? {
///     let message = commit.message.unwrap_or_default();
///     println!("{}", message.lines().next().unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "getCommits")]
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

    /// Whether addresses of avatars begin with `http` or `https`.
    ///
    /// Without it, they begin as the address of the request does.
    ///
    /// Query `avatarScheme`.
    avatar_scheme(avatar_scheme: &str) => set_query("avatarScheme", avatar_scheme);

    /// Keeps what concerns this file or directory, as in `hull/plan.md`.
    ///
    /// An archive holds only this path, and several where it repeats. For a single commit, the
    /// answer changes to the newest commit, from that one back, that touched the path.
    ///
    /// Query `path`.
    path(path: &str) => set_query("path", path);

    /// Whether to count all commits and all their authors, beyond this page.
    ///
    /// The numbers stand beside the items, as `totalCount` and `authorCount`.
    ///
    /// Query `withCounts`.
    with_counts(with_counts: bool) => set_query("withCounts", with_counts);

    /// Whether the history of a file goes on under the name that it had before.
    ///
    /// It works with a `path` that is a single file.
    ///
    /// Query `followRenames`.
    follow_renames(follow_renames: bool) => set_query("followRenames", follow_renames);

    /// The commit to end with, by hash, branch or tag.
    ///
    /// A list of commits begins with it, and without it with the newest of the default branch.
    /// A diff or a patch shows what it brings.
    ///
    /// Query `until`.
    until_commit(until_commit: &str) => set_query("until", until_commit);

    /// The size in pixels for which to give addresses of avatars.
    ///
    /// Without it, people come without `avatarUrl`.
    ///
    /// Query `avatarSize`.
    avatar_size(avatar_size: impl Integer) => set_query("avatarSize", avatar_size);

    /// The commit to start behind, by hash, branch or tag.
    ///
    /// A list of commits leaves out all that it leads to. A diff, a patch or a list of changes
    /// is made against it; without it, against the parent. For comments on a commit it says
    /// which of its diffs they stand on: against that parent, or from that commit on.
    ///
    /// Query `since`.
    since_commit(since_commit: &str) => set_query("since", since_commit);

    /// Whether merges are listed. Without it, they are.
    ///
    /// Query `merges`.
    merges(merges: MergeFilter) => set_query("merges", merges.as_str());

    /// Whether to pass over commits that do not exist, instead of refusing.
    ///
    /// Query `ignoreMissing`.
    ignore_missing(ignore_missing: bool) => set_query("ignoreMissing", ignore_missing);

    /// Where in the list the page begins, counted from 0.
    ///
    /// For the following page it is the `nextPageStart` of this one, never `start` and `limit`
    /// added up: the server gives fewer items where it has a cap of its own, and leaves out
    /// what the caller may not see. `isLastPage` says when it is over.
    ///
    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);

    /// How many items a page holds at most. The server has a cap of its own and may give fewer;
    /// `isLastPage` says whether there are more.
    ///
    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static GET_COMMIT: Operation = Operation::get(
    "repository::get_commit",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}",
)
.accept("application/json;charset=UTF-8");

/// Gives a commit.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}`
///
/// The names of branches do not work here. With `path` it is the newest commit, from this
/// one back, that changed the path, and so it may be another one.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// - `commit_id`: The commit, by its hash.
///
///   Give all 40 digits: comments, builds and insights take nothing shorter. The name of a
///   branch or tag does not do.
///
/// Refused with 400, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::repository;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let commit = "ce5b743109a2d4b0c8f6e1b7d3a2950f4c6e8a1b";
/// let commit = repository::get_commit("PORT", "harbour", commit).send(client).await?;
/// println!("{}", commit.author.and_then(|author| author.name).unwrap_or_default());
/// # Ok(())
/// # }
/// ```
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

    /// Keeps what concerns this file or directory, as in `hull/plan.md`.
    ///
    /// An archive holds only this path, and several where it repeats. For a single commit, the
    /// answer changes to the newest commit, from that one back, that touched the path.
    ///
    /// Query `path`.
    path(path: &str) => set_query("path", path);
}

static LIST_COMMIT_CHANGES: Operation = Operation::get(
    "repository::list_commit_changes",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/changes",
)
.accept("application/json;charset=UTF-8");

/// Lists the files that a commit changes.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/changes`
///
/// It is compared with its parent, or with `since`. The server gives up at a number of
/// changes that its administrator sets, and what lies beyond cannot be asked for.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// - `commit_id`: The commit, by its hash.
///
///   Give all 40 digits: comments, builds and insights take nothing shorter. The name of a
///   branch or tag does not do.
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::repository;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let commit = "ce5b743109a2d4b0c8f6e1b7d3a2950f4c6e8a1b";
/// let changes =
///     repository::list_commit_changes("PORT", "harbour", commit).collect(client).await?;
/// for change in changes {
///     println!("{}", change.path.and_then(|path| path.full_path).unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "getChanges")]
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

    /// Whether the comments come along: in a diff they stand in full, in a list of changes as
    /// numbers.
    ///
    /// Without it, they do.
    ///
    /// Query `withComments`.
    with_comments(with_comments: bool) => set_query("withComments", with_comments);

    /// The commit to start behind, by hash, branch or tag.
    ///
    /// A list of commits leaves out all that it leads to. A diff, a patch or a list of changes
    /// is made against it; without it, against the parent. For comments on a commit it says
    /// which of its diffs they stand on: against that parent, or from that commit on.
    ///
    /// Query `since`.
    since_commit(since_commit: &str) => set_query("since", since_commit);

    /// Where in the list the page begins, counted from 0.
    ///
    /// For the following page it is the `nextPageStart` of this one, never `start` and `limit`
    /// added up: the server gives fewer items where it has a cap of its own, and leaves out
    /// what the caller may not see. `isLastPage` says when it is over.
    ///
    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);

    /// How many items a page holds at most. The server has a cap of its own and may give fewer;
    /// `isLastPage` says whether there are more.
    ///
    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static LIST_COMMIT_COMMENTS: Operation = Operation::get(
    "repository::list_commit_comments",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments",
)
.accept("application/json;charset=UTF-8");

/// Lists the comments on a commit.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments`
///
/// `path` keeps those on one file. `since` lists the comments on a range of commits, or on
/// the diff of a merge against one of its parents.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// - `commit_id`: The commit, by its hash.
///
///   Give all 40 digits: comments, builds and insights take nothing shorter. The name of a
///   branch or tag does not do.
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::repository;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let commit = "0f4a8c2be1d7395f6a0b8c4d2e7193a5c6f8b1d0";
/// let comments =
///     repository::list_commit_comments("ROCKET", "engine", commit).path("src/valve.rs");
/// for comment in comments.collect(client).await? {
///     let author = comment.author.and_then(|author| author.display_name).unwrap_or_default();
///     println!("{author}: {}", comment.text.unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "getComments")]
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

    /// Keeps what concerns this file or directory, as in `hull/plan.md`.
    ///
    /// An archive holds only this path, and several where it repeats. For a single commit, the
    /// answer changes to the newest commit, from that one back, that touched the path.
    ///
    /// Query `path`.
    path(path: &str) => set_query("path", path);

    /// The commit to start behind, by hash, branch or tag.
    ///
    /// A list of commits leaves out all that it leads to. A diff, a patch or a list of changes
    /// is made against it; without it, against the parent. For comments on a commit it says
    /// which of its diffs they stand on: against that parent, or from that commit on.
    ///
    /// Query `since`.
    since_commit(since_commit: &str) => set_query("since", since_commit);

    /// Where in the list the page begins, counted from 0.
    ///
    /// For the following page it is the `nextPageStart` of this one, never `start` and `limit`
    /// added up: the server gives fewer items where it has a cap of its own, and leaves out
    /// what the caller may not see. `isLastPage` says when it is over.
    ///
    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);

    /// How many items a page holds at most. The server has a cap of its own and may give fewer;
    /// `isLastPage` says whether there are more.
    ///
    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static CREATE_COMMIT_COMMENT: Operation = Operation::post(
    "repository::create_commit_comment",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments",
)
.accept("application/json;charset=UTF-8");

/// Comments on a commit, on a file or line of it, or on another comment.
///
/// `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments`
///
/// `text` is the comment, and stands alone for the whole commit. `parent.id` makes it a
/// reply. `anchor` puts it to a file: `path`, with `diffType` of `COMMIT`, and `srcPath`
/// where the file was moved. For a line, `line` is its number, `lineType` says whether it
/// is `ADDED`, `REMOVED` or `CONTEXT`, and `fileType` on which side it is counted: `FROM`
/// before, `TO` after. `toHash` is the commit, `fromHash` what it is compared with; without
/// it, the first parent.
///
/// The caller becomes a participant and watches the commit. An archived repository is a
/// 409\.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// - `commit_id`: The commit, by its hash.
///
///   Give all 40 digits: comments, builds and insights take nothing shorter. The name of a
///   branch or tag does not do.
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
/// Refused with 409: `ConflictErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::models::Comment;
/// use bitbucket_data_center::repository;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let commit = "ce5b743109a2d4b0c8f6e1b7d3a2950f4c6e8a1b";
/// let comment = Comment::default().with_text("This one moved the buoys.");
/// repository::create_commit_comment("PORT", "harbour", commit, &comment).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "createComment")]
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

    /// The commit to start behind, by hash, branch or tag.
    ///
    /// A list of commits leaves out all that it leads to. A diff, a patch or a list of changes
    /// is made against it; without it, against the parent. For comments on a commit it says
    /// which of its diffs they stand on: against that parent, or from that commit on.
    ///
    /// Query `since`.
    since_commit(since_commit: &str) => set_query("since", since_commit);
}

static GET_COMMIT_COMMENT: Operation = Operation::get(
    "repository::get_commit_comment",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments/{commentId}",
)
.accept("application/json;charset=UTF-8");

/// Gives a comment on a commit.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments/{commentId}`
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// - `commit_id`: The commit, by its hash.
///
///   Give all 40 digits: comments, builds and insights take nothing shorter. The name of a
///   branch or tag does not do.
///
/// - `comment_id`: The number of the comment.
///
/// Refused with 401, 404: `ApiErrorBody`.
#[doc(alias = "getComment")]
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

/// Changes a comment on a commit.
///
/// `PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments/{commentId}`
///
/// `version` in the body has to be that of the server, else 409: read the comment first.
/// Only its author may change the text; other fields may also be changed by administrators
/// of the repository.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// - `commit_id`: The commit, by its hash.
///
///   Give all 40 digits: comments, builds and insights take nothing shorter. The name of a
///   branch or tag does not do.
///
/// - `comment_id`: The number of the comment.
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
/// Refused with 409: `ConflictErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::models::Comment;
/// use bitbucket_data_center::repository;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let commit = "0f4a8c2be1d7395f6a0b8c4d2e7193a5c6f8b1d0";
/// let comment =
///     repository::get_commit_comment("ROCKET", "engine", commit, 90).send(client).await?;
/// let changed = Comment::default()
///     .with_version(comment.version.unwrap_or_default())
///     .with_text("It leaks: see the log of the test stand.");
/// repository::update_commit_comment("ROCKET", "engine", commit, 90, &changed)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "updateComment")]
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

/// Deletes a comment on a commit.
///
/// `DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments/{commentId}`
///
/// A comment that has replies cannot be deleted, and is a 409, as is an old `version` or an
/// archived repository. Comments of others may only be deleted by administrators of the
/// repository.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// - `commit_id`: The commit, by its hash.
///
///   Give all 40 digits: comments, builds and insights take nothing shorter. The name of a
///   branch or tag does not do.
///
/// - `comment_id`: The number of the comment.
///
/// - `version`: The `version` of the pull request or comment that the caller has read.
///
///   Where the server has a newer one, it refuses with 409 and changes nothing: read it
///   again, then decide. For the image of a hook, any text does, and lets caches keep the
///   image for long.
///
/// Refused with 401, 404: `ApiErrorBody`.
/// Refused with 409: `ConflictErrorBody`.
#[doc(alias = "deleteComment")]
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

/// Counts the files that a commit changes, and the lines that it adds and removes.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/diff-stats-summary/{path}`
///
/// An empty path means all files. The commit is compared with its parent, or with `since`.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// - `commit_id`: The commit, by its hash.
///
///   Give all 40 digits: comments, builds and insights take nothing shorter. The name of a
///   branch or tag does not do.
///
/// - `path`: The file or directory, by its path from the root, as in `hull/plan.md`.
///
///   Slashes stay as they are. Where all files can be meant, an empty path means them.
///
/// Seen in 9.4 and later; not in 8.19.
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[doc(alias = "getDiffStatsSummary")]
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

    /// The path that the file had before, where it was moved, renamed or copied.
    ///
    /// Query `srcPath`.
    source_path(source_path: &str) => set_query("srcPath", source_path);

    /// Whether the server looks for the earlier path by itself where `srcPath` is not given.
    ///
    /// It works together with a path only.
    ///
    /// Query `autoSrcPath`.
    auto_source_path(auto_source_path: bool) => set_query("autoSrcPath", auto_source_path);

    /// How white space counts in the comparison. Without it, every difference counts.
    ///
    /// Query `whitespace`.
    whitespace(whitespace: Whitespace) => set_query("whitespace", whitespace.as_str());

    /// The commit to start behind, by hash, branch or tag.
    ///
    /// A list of commits leaves out all that it leads to. A diff, a patch or a list of changes
    /// is made against it; without it, against the parent. For comments on a commit it says
    /// which of its diffs they stand on: against that parent, or from that commit on.
    ///
    /// Query `since`.
    since_commit(since_commit: &str) => set_query("since", since_commit);
}

static GET_COMMIT_DIFF_HUNKS: Operation = Operation::get(
    "repository::get_commit_diff_hunks",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/diff/{+path}",
)
.accept("application/json;charset=UTF-8");

/// Gives what a commit changes, as hunks and lines with their numbers.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/diff/{path}`
///
/// An empty path means all files. The commit is compared with its parent, or with `since`.
/// The answer has no pages: a long diff is cut short, and `truncated` says so at the lines,
/// the file and the whole. Comments stand in it unless `withComments` is false.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// - `commit_id`: The commit, by its hash.
///
///   Give all 40 digits: comments, builds and insights take nothing shorter. The name of a
///   branch or tag does not do.
///
/// - `path`: The file or directory, by its path from the root, as in `hull/plan.md`.
///
///   Slashes stay as they are. Where all files can be meant, an empty path means them.
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::models::Whitespace;
/// use bitbucket_data_center::repository;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let commit = "0f4a8c2be1d7395f6a0b8c4d2e7193a5c6f8b1d0";
/// let diffs = repository::get_commit_diff_hunks("ROCKET", "engine", commit, "src/valve.rs")
///     .whitespace(Whitespace::IgnoreAll)
///     .send(client)
///     .await?;
/// for hunk in diffs.diffs.unwrap_or_default().into_iter().filter_map(|diff| diff.hunks).flatten()
/// {
///     println!("from line {} on", hunk.destination_line.unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "streamDiff")]
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

    /// The path that the file had before, where it was moved, renamed or copied.
    ///
    /// Query `srcPath`.
    source_path(source_path: &str) => set_query("srcPath", source_path);

    /// The size in pixels for which to give addresses of avatars.
    ///
    /// Without it, people come without `avatarUrl`.
    ///
    /// Query `avatarSize`.
    avatar_size(avatar_size: impl Integer) => set_query("avatarSize", avatar_size);

    /// Keeps the items that hold this text.
    ///
    /// Groups and rules are found by their names, users by user name and, outside of lists of
    /// permissions, by display name and e-mail address too. Access keys are found by the
    /// beginning of their labels. In the diff of a commit, files and lines are kept that hold
    /// the text.
    ///
    /// Query `filter`.
    filter(filter: &str) => set_query("filter", filter);

    /// Whether addresses of avatars begin with `http` or `https`.
    ///
    /// Without it, they begin as the address of the request does.
    ///
    /// Query `avatarScheme`.
    avatar_scheme(avatar_scheme: &str) => set_query("avatarScheme", avatar_scheme);

    /// How many unchanged lines stand around each change.
    ///
    /// Query `contextLines`.
    context_lines(context_lines: impl Integer) => set_query("contextLines", context_lines);

    /// Whether the server looks for the earlier path by itself where `srcPath` is not given.
    ///
    /// It works together with a path only.
    ///
    /// Query `autoSrcPath`.
    auto_source_path(auto_source_path: bool) => set_query("autoSrcPath", auto_source_path);

    /// How white space counts in the comparison. Without it, every difference counts.
    ///
    /// Query `whitespace`.
    whitespace(whitespace: Whitespace) => set_query("whitespace", whitespace.as_str());

    /// Whether the comments come along: in a diff they stand in full, in a list of changes as
    /// numbers.
    ///
    /// Without it, they do.
    ///
    /// Query `withComments`.
    with_comments(with_comments: bool) => set_query("withComments", with_comments);

    /// The commit to start behind, by hash, branch or tag.
    ///
    /// A list of commits leaves out all that it leads to. A diff, a patch or a list of changes
    /// is made against it; without it, against the parent. For comments on a commit it says
    /// which of its diffs they stand on: against that parent, or from that commit on.
    ///
    /// Query `since`.
    since_commit(since_commit: &str) => set_query("since", since_commit);
}

static GET_MERGE_BASE: Operation = Operation::get(
    "repository::get_merge_base",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/merge-base",
)
.accept("application/json;charset=UTF-8");

/// Finds the merge base of two commits: the last that both histories have.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/merge-base`
///
/// It is the best common ancestor; where several are equally good, any one of them. A 204
/// says that they have none.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// - `commit_id`: The commit, by its hash.
///
///   Give all 40 digits: comments, builds and insights take nothing shorter. The name of a
///   branch or tag does not do.
///
/// - `other_commit_id`: The second of the two commits, by its hash.
///
/// Refused with 400, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::repository;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let commit = "0f4a8c2be1d7395f6a0b8c4d2e7193a5c6f8b1d0";
/// let other = "9b3e6d1f70c2a854e8d5f1b6a3c7092e4d8f5b1a";
/// let base = repository::get_merge_base("ROCKET", "engine", commit, other).send(client).await?;
/// if let repository::GetMergeBaseReply::Ok(base) = base {
///     println!("{}", base.id.unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
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

/// Makes the caller watch a commit.
///
/// `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/watch`
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// - `commit_id`: The commit, by its hash.
///
///   Give all 40 digits: comments, builds and insights take nothing shorter. The name of a
///   branch or tag does not do.
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::repository;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// // Whatever is said of the newest commit.
/// let newest = repository::list_commits("ROCKET", "engine").collect_up_to(client, 1).await?;
/// for commit in newest.into_iter().filter_map(|commit| commit.id) {
///     repository::watch_commit("ROCKET", "engine", commit).send(client).await?;
/// }
/// # Ok(())
/// # }
/// ```
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

/// Makes the caller stop watching a commit.
///
/// `DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/watch`
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// - `commit_id`: The commit, by its hash.
///
///   Give all 40 digits: comments, builds and insights take nothing shorter. The name of a
///   branch or tag does not do.
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

/// Lists the files that differ between two branches, tags or commits.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/compare/changes`
///
/// It counts what `from` has and `to` has not. Either left out is the default branch.
/// `fromRepo` takes `from` out of another repository, such as a fork.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// Refused with 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::repository;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let changes = repository::list_compared_changes("ROCKET", "engine")
///     .from("refs/heads/new-nozzle")
///     .to("refs/heads/main");
/// let paths =
///     changes.collect(client).await?.into_iter().filter_map(|change| change.path?.full_path);
/// println!("{} of them tests", paths.filter(|path| path.starts_with("tests/")).count());
/// # Ok(())
/// # }
/// ```
#[doc(alias = "compare")]
#[doc(alias = "changed files")]
#[doc(alias = "streamChanges")]
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

    /// The repository that has the commit `from`, where it is another one, such as a fork.
    ///
    /// It is written as `~ada/boats`, by project and slug, or by its number.
    ///
    /// Query `fromRepo`.
    from_repository(from_repository: &str) => set_query("fromRepo", from_repository);

    /// The commit that has the changes, by hash, branch or tag.
    ///
    /// Without it, it is the default branch.
    ///
    /// Query `from`.
    from(from: &str) => set_query("from", from);

    /// The commit to compare with, by hash, branch or tag.
    ///
    /// Without it, it is the default branch.
    ///
    /// Query `to`.
    to(to: &str) => set_query("to", to);

    /// Where in the list the page begins, counted from 0.
    ///
    /// For the following page it is the `nextPageStart` of this one, never `start` and `limit`
    /// added up: the server gives fewer items where it has a cap of its own, and leaves out
    /// what the caller may not see. `isLastPage` says when it is over.
    ///
    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);

    /// How many items a page holds at most. The server has a cap of its own and may give fewer;
    /// `isLastPage` says whether there are more.
    ///
    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static LIST_COMPARED_COMMITS: Operation = Operation::get(
    "repository::list_compared_commits",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/compare/commits",
)
.accept("application/json;charset=UTF-8");

/// Lists the commits that one branch, tag or commit has and another has not.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/compare/commits`
///
/// `from` has them, `to` has not. Either left out is the default branch. `fromRepo` takes
/// `from` out of another repository, such as a fork.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// Refused with 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::repository;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// // What a merge of the branch into main would bring.
/// let commits = repository::list_compared_commits("PORT", "harbour")
///     .from("refs/heads/outer-mole")
///     .to("refs/heads/main")
///     .collect(client)
///     .await?;
/// println!("{} commits", commits.len());
/// # Ok(())
/// # }
/// ```
#[doc(alias = "compare")]
#[doc(alias = "compare branches")]
#[doc(alias = "streamCommits")]
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

    /// The repository that has the commit `from`, where it is another one, such as a fork.
    ///
    /// It is written as `~ada/boats`, by project and slug, or by its number.
    ///
    /// Query `fromRepo`.
    from_repository(from_repository: &str) => set_query("fromRepo", from_repository);

    /// The commit that has the changes, by hash, branch or tag.
    ///
    /// Without it, it is the default branch.
    ///
    /// Query `from`.
    from(from: &str) => set_query("from", from);

    /// The commit to compare with, by hash, branch or tag.
    ///
    /// Without it, it is the default branch.
    ///
    /// Query `to`.
    to(to: &str) => set_query("to", to);

    /// Where in the list the page begins, counted from 0.
    ///
    /// For the following page it is the `nextPageStart` of this one, never `start` and `limit`
    /// added up: the server gives fewer items where it has a cap of its own, and leaves out
    /// what the caller may not see. `isLastPage` says when it is over.
    ///
    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);

    /// How many items a page holds at most. The server has a cap of its own and may give fewer;
    /// `isLastPage` says whether there are more.
    ///
    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static GET_COMPARED_DIFF_STATS: Operation = Operation::get(
    "repository::get_compared_diff_stats",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/compare/diff-stats-summary{+path}",
)
.accept("application/json;charset=UTF-8")
.seen_in(&["9.4", "9.5", "9.6", "10.2", "10.3"]);

/// Counts the files that differ between two branches, tags or commits, and the lines added
/// and removed.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/compare/diff-stats-summary{path}`
///
/// It counts what `from` has and `to` has not. An empty path means all files.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// - `path`: The file or directory, by its path from the root, as in `hull/plan.md`.
///
///   Slashes stay as they are. Where all files can be meant, an empty path means them.
///
/// Seen in 9.4 and later; not in 8.19.
/// Refused with 401, 404: `ApiErrorBody`.
#[doc(alias = "getDiffStatsSummary")]
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

    /// The repository that has the commit `from`, where it is another one, such as a fork.
    ///
    /// It is written as `~ada/boats`, by project and slug, or by its number.
    ///
    /// Query `fromRepo`.
    from_repository(from_repository: &str) => set_query("fromRepo", from_repository);

    /// The path that the file had before, where it was moved, renamed or copied.
    ///
    /// Query `srcPath`.
    source_path(source_path: &str) => set_query("srcPath", source_path);

    /// The commit that has the changes, by hash, branch or tag.
    ///
    /// Without it, it is the default branch.
    ///
    /// Query `from`.
    from(from: &str) => set_query("from", from);

    /// The commit to compare with, by hash, branch or tag.
    ///
    /// Without it, it is the default branch.
    ///
    /// Query `to`.
    to(to: &str) => set_query("to", to);

    /// How white space counts in the comparison. Without it, every difference counts.
    ///
    /// Query `whitespace`.
    whitespace(whitespace: Whitespace) => set_query("whitespace", whitespace.as_str());
}

static GET_COMPARED_DIFF_HUNKS: Operation = Operation::get(
    "repository::get_compared_diff_hunks",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/compare/diff{+path}",
)
.accept("application/json;charset=UTF-8")
.queries_seen_in(&[("start", &["8.19"]), ("limit", &["8.19"])]);

/// Gives the changes that one branch, tag or commit has and another has not, as hunks and
/// lines.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/compare/diff{path}`
///
/// `from` has them, `to` has not. An empty path means all files. Either of the two left out
/// is the default branch.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// - `path`: The file or directory, by its path from the root, as in `hull/plan.md`.
///
///   Slashes stay as they are. Where all files can be meant, an empty path means them.
///
/// Refused with 404: `ApiErrorBody`.
#[doc(alias = "streamDiff")]
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

    /// How many unchanged lines stand around each change.
    ///
    /// Query `contextLines`.
    context_lines(context_lines: impl Integer) => set_query("contextLines", context_lines);

    /// The repository that has the commit `from`, where it is another one, such as a fork.
    ///
    /// It is written as `~ada/boats`, by project and slug, or by its number.
    ///
    /// Query `fromRepo`.
    from_repository(from_repository: &str) => set_query("fromRepo", from_repository);

    /// The path that the file had before, where it was moved, renamed or copied.
    ///
    /// Query `srcPath`.
    source_path(source_path: &str) => set_query("srcPath", source_path);

    /// The commit that has the changes, by hash, branch or tag.
    ///
    /// Without it, it is the default branch.
    ///
    /// Query `from`.
    from(from: &str) => set_query("from", from);

    /// The commit to compare with, by hash, branch or tag.
    ///
    /// Without it, it is the default branch.
    ///
    /// Query `to`.
    to(to: &str) => set_query("to", to);

    /// How white space counts in the comparison. Without it, every difference counts.
    ///
    /// Query `whitespace`.
    whitespace(whitespace: Whitespace) => set_query("whitespace", whitespace.as_str());

    /// Where in the list the page begins, counted from 0.
    ///
    /// For the following page it is the `nextPageStart` of this one, never `start` and `limit`
    /// added up: the server gives fewer items where it has a cap of its own, and leaves out
    /// what the caller may not see. `isLastPage` says when it is over.
    ///
    /// Query `start`.
    ///
    /// Seen in 8.19; not in 9.4.
    start(start: impl Integer) => set_query("start", start);

    /// How many items a page holds at most. The server has a cap of its own and may give fewer;
    /// `isLastPage` says whether there are more.
    ///
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

/// Gives what a repository says about contributing, from its file CONTRIBUTING.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/contributing`
///
/// It is looked for with and without the endings `md` and `txt`. It comes as it is, or with
/// `markup` as HTML. The answer is bytes.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// Refused with 401, 404: `ApiErrorBody`.
#[doc(alias = "streamContributing")]
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

    /// The commit, branch or tag to look at, as in `main`, `refs/heads/main` or a hash.
    ///
    /// Without it, files and archives come from the default branch. In a list of pull requests
    /// it is a branch written in full, as in `refs/heads/main`, and keeps those that go there
    /// or, by `direction`, come from there. For the state of a fork's synchronization it is the
    /// one branch or tag to tell of.
    ///
    /// Query `at`.
    at(at: &str) => set_query("at", at);

    /// Whether the text is rendered as HTML.
    ///
    /// Without it, a file comes as it is. Default tasks keep their text and come with `html`
    /// beside it.
    ///
    /// Query `markup`.
    markup(markup: bool) => set_query("markup", markup);

    /// Whether HTML within the text is shown as it is written, instead of taking effect.
    ///
    /// For files, the server decides where it is not given, and escapes unless it was set up
    /// otherwise.
    ///
    /// Query `htmlEscape`.
    html_escape(html_escape: bool) => set_query("htmlEscape", html_escape);

    /// Whether headings get an id made from their words, for links to lead to.
    ///
    /// For files, the server decides where it is not given, and makes none unless it was set up
    /// to.
    ///
    /// Query `includeHeadingId`.
    include_heading_id(include_heading_id: bool)
        => set_query("includeHeadingId", include_heading_id);

    /// Whether the end of a line breaks the line, as in comments, or is a space, as in plain
    /// Markdown.
    ///
    /// Without it, files break unless the server was set up otherwise, and a preview does not.
    ///
    /// Query `hardwrap`.
    hard_wrap(hard_wrap: bool) => set_query("hardwrap", hard_wrap);
}

static GET_DEFAULT_BRANCH: Operation = Operation::get(
    "repository::get_default_branch",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/default-branch",
)
.accept("application/json;charset=UTF-8");

/// Gives the default branch of a repository.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/default-branch`
///
/// A repository has one from the beginning, even before anything was pushed. While the
/// branch itself does not exist, the answer is 404.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::repository;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let main = repository::get_default_branch("PORT", "harbour").send(client).await?;
/// println!("{}", main.display_id.unwrap_or_default());
/// # Ok(())
/// # }
/// ```
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

/// Makes another branch the default of a repository.
///
/// `PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/default-branch`
///
/// Send its full name as `id`: `refs/heads/main`. Only an administrator of the repository
/// may do it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
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

/// Gives the changes of all files between two commits, as a diff that `git apply`
/// understands.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/diff`
///
/// `until` is needed. Without `since`, it is compared with its parent. The answer is bytes,
/// in whatever encodings the files have.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// - `until_commit`: The commit to end with, by hash, branch or tag.
///
///   A list of commits begins with it, and without it with the newest of the default
///   branch. A diff or a patch shows what it brings.
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::models::Whitespace;
/// use bitbucket_data_center::repository;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let diff = repository::get_diff("PORT", "harbour", "refs/heads/outer-mole")
///     .since_commit("refs/heads/main")
///     .whitespace(Whitespace::IgnoreAll)
///     .send(client)
///     .await?;
/// print!("{}", diff.text().await?);
/// # Ok(())
/// # }
/// ```
#[doc(alias = "streamRawDiff")]
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

    /// How many unchanged lines stand around each change.
    ///
    /// Query `contextLines`.
    context_lines(context_lines: impl Integer) => set_query("contextLines", context_lines);

    /// The path that the file had before, where it was moved, renamed or copied.
    ///
    /// Query `srcPath`.
    source_path(source_path: &str) => set_query("srcPath", source_path);

    /// How white space counts in the comparison. Without it, every difference counts.
    ///
    /// Query `whitespace`.
    whitespace(whitespace: Whitespace) => set_query("whitespace", whitespace.as_str());

    /// The commit to start behind, by hash, branch or tag.
    ///
    /// A list of commits leaves out all that it leads to. A diff, a patch or a list of changes
    /// is made against it; without it, against the parent. For comments on a commit it says
    /// which of its diffs they stand on: against that parent, or from that commit on.
    ///
    /// Query `since`.
    since_commit(since_commit: &str) => set_query("since", since_commit);
}

static GET_DIFF_FOR_PATH: Operation = Operation::get(
    "repository::get_diff_for_path",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/diff/{+path}",
)
.headers(&[("accept", "text/plain")])
.accept("text/plain; qs=0.1, */*;q=0.1");

/// Gives the changes of one file between two commits, as a diff that `git apply`
/// understands.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/diff/{path}`
///
/// `until` is needed. Without `since`, it is compared with its parent. `srcPath` is the
/// earlier path of a file that was renamed. The answer is bytes, in whatever encodings the
/// files have.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// - `path`: The file or directory, by its path from the root, as in `hull/plan.md`.
///
///   Slashes stay as they are. Where all files can be meant, an empty path means them.
///
/// - `until_commit`: The commit to end with, by hash, branch or tag.
///
///   A list of commits begins with it, and without it with the newest of the default
///   branch. A diff or a patch shows what it brings.
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[doc(alias = "streamRawDiff")]
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

    /// How many unchanged lines stand around each change.
    ///
    /// Query `contextLines`.
    context_lines(context_lines: impl Integer) => set_query("contextLines", context_lines);

    /// The path that the file had before, where it was moved, renamed or copied.
    ///
    /// Query `srcPath`.
    source_path(source_path: &str) => set_query("srcPath", source_path);

    /// How white space counts in the comparison. Without it, every difference counts.
    ///
    /// Query `whitespace`.
    whitespace(whitespace: Whitespace) => set_query("whitespace", whitespace.as_str());

    /// The commit to start behind, by hash, branch or tag.
    ///
    /// A list of commits leaves out all that it leads to. A diff, a patch or a list of changes
    /// is made against it; without it, against the parent. For comments on a commit it says
    /// which of its diffs they stand on: against that parent, or from that commit on.
    ///
    /// Query `since`.
    since_commit(since_commit: &str) => set_query("since", since_commit);
}

static LIST_FILES: Operation = Operation::get(
    "repository::list_files",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/files",
)
.accept("application/json;charset=UTF-8");

/// Lists the paths of all files of a repository, in all its directories.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/files`
///
/// Without `at` they are those of the default branch.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::repository;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let mut paths = repository::list_files("PORT", "harbour").at("refs/heads/main").items(client);
/// while let Some(path) = paths.try_next().await? {
///     println!("{path}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "streamFiles")]
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

    /// The commit, branch or tag to look at, as in `main`, `refs/heads/main` or a hash.
    ///
    /// Without it, files and archives come from the default branch. In a list of pull requests
    /// it is a branch written in full, as in `refs/heads/main`, and keeps those that go there
    /// or, by `direction`, come from there. For the state of a fork's synchronization it is the
    /// one branch or tag to tell of.
    ///
    /// Query `at`.
    at(at: &str) => set_query("at", at);

    /// Where in the list the page begins, counted from 0.
    ///
    /// For the following page it is the `nextPageStart` of this one, never `start` and `limit`
    /// added up: the server gives fewer items where it has a cap of its own, and leaves out
    /// what the caller may not see. `isLastPage` says when it is over.
    ///
    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);

    /// How many items a page holds at most. The server has a cap of its own and may give fewer;
    /// `isLastPage` says whether there are more.
    ///
    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static LIST_FILES_FOR_PATH: Operation = Operation::get(
    "repository::list_files_for_path",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/files/{+path}",
)
.accept("application/json;charset=UTF-8");

/// Lists the paths of all files below a directory.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/files/{path}`
///
/// A path that is no directory is a 400, one that does not exist at that commit a 404.
/// Without `at` they are those of the default branch.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// - `path`: The file or directory, by its path from the root, as in `hull/plan.md`.
///
///   Slashes stay as they are. Where all files can be meant, an empty path means them.
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::repository;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let files = repository::list_files_for_path("ROCKET", "engine", "docs").at("refs/tags/v2.3.0");
/// let files = files.collect(client).await?;
/// println!("{} pages", files.iter().filter(|file| file.ends_with(".md")).count());
/// # Ok(())
/// # }
/// ```
#[doc(alias = "streamFiles")]
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

    /// The commit, branch or tag to look at, as in `main`, `refs/heads/main` or a hash.
    ///
    /// Without it, files and archives come from the default branch. In a list of pull requests
    /// it is a branch written in full, as in `refs/heads/main`, and keeps those that go there
    /// or, by `direction`, come from there. For the state of a fork's synchronization it is the
    /// one branch or tag to tell of.
    ///
    /// Query `at`.
    at(at: &str) => set_query("at", at);

    /// Where in the list the page begins, counted from 0.
    ///
    /// For the following page it is the `nextPageStart` of this one, never `start` and `limit`
    /// added up: the server gives fewer items where it has a cap of its own, and leaves out
    /// what the caller may not see. `isLastPage` says when it is over.
    ///
    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);

    /// How many items a page holds at most. The server has a cap of its own and may give fewer;
    /// `isLastPage` says whether there are more.
    ///
    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static LIST_FORKS: Operation = Operation::get(
    "repository::list_forks",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/forks",
)
.accept("application/json;charset=UTF-8");

/// Lists the forks of a repository.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/forks`
///
/// Forks of forks are not in it, nor those that the caller may not see.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::repository;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let forks = repository::list_forks("PORT", "harbour").collect(client).await?;
/// println!("{} forks", forks.len());
/// # Ok(())
/// # }
/// ```
#[doc(alias = "getForkedRepositories")]
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

    /// Where in the list the page begins, counted from 0.
    ///
    /// For the following page it is the `nextPageStart` of this one, never `start` and `limit`
    /// added up: the server gives fewer items where it has a cap of its own, and leaves out
    /// what the caller may not see. `isLastPage` says when it is over.
    ///
    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);

    /// How many items a page holds at most. The server has a cap of its own and may give fewer;
    /// `isLastPage` says whether there are more.
    ///
    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static LIST_HOOK_SCRIPTS: Operation = Operation::get(
    "repository::list_hook_scripts",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/hook-scripts",
)
.accept("application/json;charset=UTF-8");

/// Lists the hook scripts that run for a repository.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/hook-scripts`
///
/// Only an administrator of the repository may see them.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// Refused with 401, 404: `ApiErrorBody`.
#[doc(alias = "getConfigurations")]
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

    /// Where in the list the page begins, counted from 0.
    ///
    /// For the following page it is the `nextPageStart` of this one, never `start` and `limit`
    /// added up: the server gives fewer items where it has a cap of its own, and leaves out
    /// what the caller may not see. `isLastPage` says when it is over.
    ///
    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);

    /// How many items a page holds at most. The server has a cap of its own and may give fewer;
    /// `isLastPage` says whether there are more.
    ///
    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static SET_HOOK_SCRIPT: Operation = Operation::put(
    "repository::set_hook_script",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/hook-scripts/{scriptId}",
)
.accept("application/json;charset=UTF-8");

/// Makes a hook script run for a repository, or changes when it does.
///
/// `PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/hook-scripts/{scriptId}`
///
/// `triggerIds` says what sets it off. The script itself has to be there: a system
/// administrator uploads it. Only an administrator of the repository may do it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
/// - `script_id`: The number of the hook script.
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[doc(alias = "setConfiguration")]
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

/// Stops a hook script from running for a repository.
///
/// `DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/hook-scripts/{scriptId}`
///
/// The script itself stays. Only an administrator of the repository may do it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
/// - `script_id`: The number of the hook script.
///
/// Refused with 401, 404: `ApiErrorBody`.
#[doc(alias = "removeConfiguration")]
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

/// Lists the labels of a repository.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/labels`
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::repository;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let labels = repository::list_labels("PORT", "harbour").collect(client).await?;
/// let labels = labels.iter().filter_map(|label| label.name.as_deref()).collect::<Vec<_>>();
/// println!("{}", labels.join(", "));
/// # Ok(())
/// # }
/// ```
#[doc(alias = "getAllLabelsForRepository")]
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

    /// Where in the list the page begins, counted from 0.
    ///
    /// For the following page it is the `nextPageStart` of this one, never `start` and `limit`
    /// added up: the server gives fewer items where it has a cap of its own, and leaves out
    /// what the caller may not see. `isLastPage` says when it is over.
    ///
    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);

    /// How many items a page holds at most. The server has a cap of its own and may give fewer;
    /// `isLastPage` says whether there are more.
    ///
    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static ADD_LABEL: Operation = Operation::post(
    "repository::add_label",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/labels",
)
.accept("application/json;charset=UTF-8");

/// Puts a label on a repository.
///
/// `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/labels`
///
/// `name` may have 3 to 50 characters: lower case letters, digits and dashes. Anything
/// else, and a label that the repository has already, is a 400. Only an administrator of
/// the repository may do it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::models::Label;
/// use bitbucket_data_center::repository;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let label = Label::default().with_name("tides");
/// repository::add_label("PORT", "harbour", &label).send(client).await?;
/// # Ok(())
/// # }
/// ```
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

/// Takes a label off a repository.
///
/// `DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/labels/{labelName}`
///
/// Only an administrator of the repository may do it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
/// - `label_name`: The label, by its name.
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::{repository, system_maintenance};
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// // From all repositories that have it.
/// let labeled = system_maintenance::list_labeled("prototype").collect(client).await?;
/// for one in labeled {
///     let project = one.project.and_then(|project| project.key).unwrap_or_default();
///     let slug = one.slug.unwrap_or_default();
///     repository::remove_label(project, slug, "prototype").send(client).await?;
/// }
/// # Ok(())
/// # }
/// ```
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

/// Gives the entries of the root directory, each with the commit that last changed it.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/last-modified`
///
/// Name the commit by `at`: without it, the answer may be a 400. The answer also holds the
/// latest commit.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::repository;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let entries = repository::get_last_modified("ROCKET", "engine")
///     .at("refs/heads/main")
///     .send(client)
///     .await?;
/// for (name, commit) in entries.files.unwrap_or_default() {
///     let by = commit.author.and_then(|author| author.name).unwrap_or_default();
///     println!("{name}: {} by {by}", commit.display_id.unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "stream")]
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

    /// The commit, branch or tag to look at, as in `main`, `refs/heads/main` or a hash.
    ///
    /// Without it, files and archives come from the default branch. In a list of pull requests
    /// it is a branch written in full, as in `refs/heads/main`, and keeps those that go there
    /// or, by `direction`, come from there. For the state of a fork's synchronization it is the
    /// one branch or tag to tell of.
    ///
    /// Query `at`.
    at(at: &str) => set_query("at", at);
}

static GET_LAST_MODIFIED_FOR_PATH: Operation = Operation::get(
    "repository::get_last_modified_for_path",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/last-modified/{+path}",
)
.accept("application/json;charset=UTF-8");

/// Gives the entries of a directory, each with the commit that last changed it.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/last-modified/{path}`
///
/// Name the commit by `at`: without it, the answer may be a 400. The answer also holds the
/// latest commit that changed the directory.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// - `path`: The file or directory, by its path from the root, as in `hull/plan.md`.
///
///   Slashes stay as they are. Where all files can be meant, an empty path means them.
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[doc(alias = "stream")]
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

    /// The commit, branch or tag to look at, as in `main`, `refs/heads/main` or a hash.
    ///
    /// Without it, files and archives come from the default branch. In a list of pull requests
    /// it is a branch written in full, as in `refs/heads/main`, and keeps those that go there
    /// or, by `direction`, come from there. For the state of a fork's synchronization it is the
    /// one branch or tag to tell of.
    ///
    /// Query `at`.
    at(at: &str) => set_query("at", at);
}

static GET_LICENSE: Operation = Operation::get(
    "repository::get_license",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/license",
)
.accept("*/*");

/// Gives the license of a repository, from its file LICENSE.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/license`
///
/// It is looked for with and without the endings `md` and `txt`. It comes as it is, or with
/// `markup` as HTML. The answer is bytes.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// Refused with 401, 404: `ApiErrorBody`.
#[doc(alias = "streamLicense")]
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

    /// The commit, branch or tag to look at, as in `main`, `refs/heads/main` or a hash.
    ///
    /// Without it, files and archives come from the default branch. In a list of pull requests
    /// it is a branch written in full, as in `refs/heads/main`, and keeps those that go there
    /// or, by `direction`, come from there. For the state of a fork's synchronization it is the
    /// one branch or tag to tell of.
    ///
    /// Query `at`.
    at(at: &str) => set_query("at", at);

    /// Whether the text is rendered as HTML.
    ///
    /// Without it, a file comes as it is. Default tasks keep their text and come with `html`
    /// beside it.
    ///
    /// Query `markup`.
    markup(markup: bool) => set_query("markup", markup);

    /// Whether HTML within the text is shown as it is written, instead of taking effect.
    ///
    /// For files, the server decides where it is not given, and escapes unless it was set up
    /// otherwise.
    ///
    /// Query `htmlEscape`.
    html_escape(html_escape: bool) => set_query("htmlEscape", html_escape);

    /// Whether headings get an id made from their words, for links to lead to.
    ///
    /// For files, the server decides where it is not given, and makes none unless it was set up
    /// to.
    ///
    /// Query `includeHeadingId`.
    include_heading_id(include_heading_id: bool)
        => set_query("includeHeadingId", include_heading_id);

    /// Whether the end of a line breaks the line, as in comments, or is a space, as in plain
    /// Markdown.
    ///
    /// Without it, files break unless the server was set up otherwise, and a preview does not.
    ///
    /// Query `hardwrap`.
    hard_wrap(hard_wrap: bool) => set_query("hardwrap", hard_wrap);
}

static GET_PATCH: Operation = Operation::get(
    "repository::get_patch",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/patch",
)
.accept("text/plain, */*;q=0.1");

/// Gives one or several commits as patches for `git am`.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/patch`
///
/// `until` alone gives that commit, `since` all that come after another one, and
/// `allAncestors` the whole history. With full hashes the answer may be kept in caches. It
/// is bytes, in whatever encodings the files have.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// - `until_commit`: The commit to end with, by hash, branch or tag.
///
///   A list of commits begins with it, and without it with the newest of the default
///   branch. A diff or a patch shows what it brings.
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[doc(alias = "streamPatch")]
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

    /// Whether the patch holds all commits that lead to `until`.
    ///
    /// `since` then counts for nothing.
    ///
    /// Query `allAncestors`.
    all_ancestors(all_ancestors: bool) => set_query("allAncestors", all_ancestors);

    /// The commit to start behind, by hash, branch or tag.
    ///
    /// A list of commits leaves out all that it leads to. A diff, a patch or a list of changes
    /// is made against it; without it, against the parent. For comments on a commit it says
    /// which of its diffs they stand on: against that parent, or from that commit on.
    ///
    /// Query `since`.
    since_commit(since_commit: &str) => set_query("since", since_commit);
}

static GET_RAW: Operation = Operation::get(
    "repository::get_raw",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/raw/{+path}",
)
.accept("application/octet-stream, */*;q=0.1");

/// Gives a file as it is.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/raw/{path}`
///
/// Without `at` it is that of the default branch. `markup` gives it rendered as HTML. The
/// answer is bytes, in whatever encoding the file has.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// - `path`: The file or directory, by its path from the root, as in `hull/plan.md`.
///
///   Slashes stay as they are. Where all files can be meant, an empty path means them.
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::repository;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let file = repository::get_raw("PORT", "harbour", "tides.csv").at("refs/heads/main");
/// print!("{}", file.send(client).await?.text().await?);
/// # Ok(())
/// # }
/// ```
#[doc(alias = "read file")]
#[doc(alias = "raw file")]
#[doc(alias = "streamRaw")]
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

    /// The commit, branch or tag to look at, as in `main`, `refs/heads/main` or a hash.
    ///
    /// Without it, files and archives come from the default branch. In a list of pull requests
    /// it is a branch written in full, as in `refs/heads/main`, and keeps those that go there
    /// or, by `direction`, come from there. For the state of a fork's synchronization it is the
    /// one branch or tag to tell of.
    ///
    /// Query `at`.
    at(at: &str) => set_query("at", at);

    /// Whether the text is rendered as HTML.
    ///
    /// Without it, a file comes as it is. Default tasks keep their text and come with `html`
    /// beside it.
    ///
    /// Query `markup`.
    markup(markup: bool) => set_query("markup", markup);

    /// Whether HTML within the text is shown as it is written, instead of taking effect.
    ///
    /// For files, the server decides where it is not given, and escapes unless it was set up
    /// otherwise.
    ///
    /// Query `htmlEscape`.
    html_escape(html_escape: bool) => set_query("htmlEscape", html_escape);

    /// Whether headings get an id made from their words, for links to lead to.
    ///
    /// For files, the server decides where it is not given, and makes none unless it was set up
    /// to.
    ///
    /// Query `includeHeadingId`.
    include_heading_id(include_heading_id: bool)
        => set_query("includeHeadingId", include_heading_id);

    /// Whether the end of a line breaks the line, as in comments, or is a space, as in plain
    /// Markdown.
    ///
    /// Without it, files break unless the server was set up otherwise, and a preview does not.
    ///
    /// Query `hardwrap`.
    hard_wrap(hard_wrap: bool) => set_query("hardwrap", hard_wrap);
}

static GET_README: Operation = Operation::get(
    "repository::get_readme",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/readme",
)
.accept("*/*");

/// Gives the README of a repository.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/readme`
///
/// It is looked for with and without the endings `md` and `txt`. It comes as it is, or with
/// `markup` as HTML, in which relative links lead nowhere. The answer is bytes.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// Refused with 401, 404: `ApiErrorBody`.
#[doc(alias = "streamReadme")]
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

    /// The commit, branch or tag to look at, as in `main`, `refs/heads/main` or a hash.
    ///
    /// Without it, files and archives come from the default branch. In a list of pull requests
    /// it is a branch written in full, as in `refs/heads/main`, and keeps those that go there
    /// or, by `direction`, come from there. For the state of a fork's synchronization it is the
    /// one branch or tag to tell of.
    ///
    /// Query `at`.
    at(at: &str) => set_query("at", at);

    /// Whether the text is rendered as HTML.
    ///
    /// Without it, a file comes as it is. Default tasks keep their text and come with `html`
    /// beside it.
    ///
    /// Query `markup`.
    markup(markup: bool) => set_query("markup", markup);

    /// Whether HTML within the text is shown as it is written, instead of taking effect.
    ///
    /// For files, the server decides where it is not given, and escapes unless it was set up
    /// otherwise.
    ///
    /// Query `htmlEscape`.
    html_escape(html_escape: bool) => set_query("htmlEscape", html_escape);

    /// Whether headings get an id made from their words, for links to lead to.
    ///
    /// For files, the server decides where it is not given, and makes none unless it was set up
    /// to.
    ///
    /// Query `includeHeadingId`.
    include_heading_id(include_heading_id: bool)
        => set_query("includeHeadingId", include_heading_id);

    /// Whether the end of a line breaks the line, as in comments, or is a space, as in plain
    /// Markdown.
    ///
    /// Without it, files break unless the server was set up otherwise, and a preview does not.
    ///
    /// Query `hardwrap`.
    hard_wrap(hard_wrap: bool) => set_query("hardwrap", hard_wrap);
}

static RETRY_CREATION: Operation = Operation::post(
    "repository::retry_creation",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/recreate",
)
.headers(&[("x-atlassian-token", "no-check")])
.accept("application/json;charset=UTF-8");

/// Tries once more to create a repository that could not be created.
///
/// `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/recreate`
///
/// Its `state` has to be `INITIALISATION_FAILED`; what is left of the first try is cleared
/// away. Only an administrator of the project may do it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[doc(alias = "retryCreateRepository")]
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

/// Lists the changes to branches and tags of a repository, with who made them.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/ref-change-activities`
///
/// `ref` keeps the changes to one of them. Only an administrator of the repository may see
/// it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::models::RefUpdateType;
/// use bitbucket_data_center::repository;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let activities =
///     repository::list_ref_change_activities("ROCKET", "engine").ref_name("refs/heads/main");
/// for activity in activities.collect_up_to(client, 100).await? {
///     let update = activity.ref_change.and_then(|change| change.updated_type);
///     if update == Some(RefUpdateType::Forced) {
///         let user = activity.user.and_then(|user| user.display_name).unwrap_or_default();
///         println!("{user} has rewritten main");
///     }
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "getRefChangeActivity")]
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

    /// Keeps the changes to this branch or tag, in full, as in `refs/heads/main`.
    ///
    /// Query `ref`.
    ref_name(ref_name: &str) => set_query("ref", ref_name);

    /// Where in the list the page begins, counted from 0.
    ///
    /// For the following page it is the `nextPageStart` of this one, never `start` and `limit`
    /// added up: the server gives fewer items where it has a cap of its own, and leaves out
    /// what the caller may not see. `isLastPage` says when it is over.
    ///
    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);

    /// How many items a page holds at most. The server has a cap of its own and may give fewer;
    /// `isLastPage` says whether there are more.
    ///
    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static LIST_REF_CHANGE_BRANCHES: Operation = Operation::get(
    "repository::list_ref_change_branches",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/ref-change-activities/branches",
)
.accept("application/json;charset=UTF-8");

/// Lists the branches of a repository to which changes were recorded.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/ref-change-activities/branches`
///
/// Only an administrator of the repository may see them.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// Refused with 401, 404: `ApiErrorBody`.
#[doc(alias = "findBranches")]
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

    /// Keeps the items that hold this text.
    ///
    /// Branches, tags, users and groups are found by their names, pull requests by title or
    /// description.
    ///
    /// Query `filterText`.
    filter_text(filter_text: &str) => set_query("filterText", filter_text);

    /// Where in the list the page begins, counted from 0.
    ///
    /// For the following page it is the `nextPageStart` of this one, never `start` and `limit`
    /// added up: the server gives fewer items where it has a cap of its own, and leaves out
    /// what the caller may not see. `isLastPage` says when it is over.
    ///
    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);

    /// How many items a page holds at most. The server has a cap of its own and may give fewer;
    /// `isLastPage` says whether there are more.
    ///
    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static LIST_RELATED: Operation = Operation::get(
    "repository::list_related",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/related",
)
.accept("application/json;charset=UTF-8");

/// Lists the repositories of the same family: those that it was forked from, and all forks
/// of them.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/related`
///
/// Those that the caller may not see are left out.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// Refused with 401, 404: `ApiErrorBody`.
#[doc(alias = "getRelatedRepositories")]
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

    /// Where in the list the page begins, counted from 0.
    ///
    /// For the following page it is the `nextPageStart` of this one, never `start` and `limit`
    /// added up: the server gives fewer items where it has a cap of its own, and leaves out
    /// what the caller may not see. `isLastPage` says when it is over.
    ///
    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);

    /// How many items a page holds at most. The server has a cap of its own and may give fewer;
    /// `isLastPage` says whether there are more.
    ///
    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static GET_AUTO_DECLINE_SETTINGS: Operation = Operation::get(
    "repository::get_auto_decline_settings",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/auto-decline",
)
.accept("application/json;charset=UTF-8");

/// Gives the auto-decline setting of a repository: after how long it declines pull requests
/// that nobody touches.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/auto-decline`
///
/// Where the repository has no setting of its own, it is that of the project, or else the
/// server's.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
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

/// Sets whether and after how long a repository declines pull requests that nobody touches.
///
/// `PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/auto-decline`
///
/// `enabled` is needed, and `inactivityWeeks` is one of 1, 2, 4, 8 and 12, else 400. Only
/// an administrator of the repository may do it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::models::AutoDeclineSettingsUpdate;
/// use bitbucket_data_center::repository;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let after = AutoDeclineSettingsUpdate::new(true).with_inactivity_weeks(8);
/// let settings =
///     repository::set_auto_decline_settings("ROCKET", "engine", &after).send(client).await?;
/// println!("declined after {} weeks", settings.inactivity_weeks.unwrap_or_default());
/// # Ok(())
/// # }
/// ```
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

/// Deletes the auto-decline setting that a repository has of its own.
///
/// `DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/auto-decline`
///
/// That of the project holds again. Only an administrator of the repository may do it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
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

/// Gives the auto-merge setting of a repository: whether pull requests can be merged
/// automatically, once all checks are met.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/auto-merge`
///
/// Where the repository has no setting of its own, or the project does not let it have one,
/// it is that of the project, or else the server's.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
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

/// Sets whether pull requests of a repository can be merged automatically, once all checks
/// are met.
///
/// `PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/auto-merge`
///
/// 403 says that the project does not let its repositories choose. Only an administrator of
/// the repository may do it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
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

/// Deletes the auto-merge setting that a repository has of its own.
///
/// `DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/auto-merge`
///
/// That of the project holds again. 403 says that the project does not let its repositories
/// choose. Only an administrator of the repository may do it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
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

/// Lists the hooks that a repository can have, with whether each is switched on.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks`
///
/// They come from plugins, and check or follow up pushes and merges. Only an administrator
/// of the repository may see them.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::models::RepositoryHookType;
/// use bitbucket_data_center::repository;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let hooks = repository::list_hooks("ROCKET", "engine").collect(client).await?;
/// for details in hooks.into_iter().filter_map(|hook| hook.details) {
///     if details.r#type == Some(RepositoryHookType::PrePullRequestMerge) {
///         println!("{} {}", details.key.unwrap_or_default(), details.name.unwrap_or_default());
///     }
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "getRepositoryHooks")]
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

    /// Keeps the items of one kind.
    ///
    /// When browsing a repository it is a truth value instead, and `true` asks for the kind
    /// alone: whether the path is a file, a directory or a submodule.
    ///
    /// Query `type`.
    of_type(of_type: ReceiveHookType) => set_query("type", of_type.as_str());

    /// Where in the list the page begins, counted from 0.
    ///
    /// For the following page it is the `nextPageStart` of this one, never `start` and `limit`
    /// added up: the server gives fewer items where it has a cap of its own, and leaves out
    /// what the caller may not see. `isLastPage` says when it is over.
    ///
    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);

    /// How many items a page holds at most. The server has a cap of its own and may give fewer;
    /// `isLastPage` says whether there are more.
    ///
    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static GET_HOOK: Operation = Operation::get(
    "repository::get_hook",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}",
)
.accept("application/json;charset=UTF-8");

/// Gives a hook of a repository, with whether it is switched on.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}`
///
/// Only an administrator of the repository may see it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// - `hook_key`: The hook, by the key of the plugin module that it is, as in
///   `com.example.harbour:no-sinking`.
///
///   It is found as `details.key` in the list of hooks.
///
/// Refused with 401, 404: `ApiErrorBody`.
#[doc(alias = "getRepositoryHook")]
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

/// Deletes what a repository has set for a hook.
///
/// `DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}`
///
/// Only an administrator of the repository may do it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// - `hook_key`: The hook, by the key of the plugin module that it is, as in
///   `com.example.harbour:no-sinking`.
///
///   It is found as `details.key` in the list of hooks.
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[doc(alias = "deleteRepositoryHook")]
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

/// Switches a hook of a repository on, and can set it up at once.
///
/// `PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}/enabled`
///
/// The body is optional, and holds the settings, whose shape the plugin decides. Only an
/// administrator of the repository may do it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// - `hook_key`: The hook, by the key of the plugin module that it is, as in
///   `com.example.harbour:no-sinking`.
///
///   It is found as `details.key` in the list of hooks.
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::{Json, repository};
/// use std::collections::BTreeMap;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let check = "com.atlassian.bitbucket.server.bitbucket-bundled-hooks:requiredApproversMergeHook";
/// let settings = BTreeMap::from([("requiredCount".to_owned(), Json::from("2"))]);
/// repository::enable_hook("ROCKET", "engine", check).body(&settings).send(client).await?;
/// # Ok(())
/// # }
/// ```
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

/// Switches a hook of a repository off.
///
/// `DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}/enabled`
///
/// Only an administrator of the repository may do it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// - `hook_key`: The hook, by the key of the plugin module that it is, as in
///   `com.example.harbour:no-sinking`.
///
///   It is found as `details.key` in the list of hooks.
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::repository;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let hook = "com.atlassian.bitbucket.server.bitbucket-bundled-hooks:force-push-hook";
/// let hook = repository::disable_hook("ROCKET", "engine", hook).send(client).await?;
/// println!("{} is off", hook.details.and_then(|details| details.name).unwrap_or_default());
/// # Ok(())
/// # }
/// ```
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

/// Gives the settings that a hook has on a repository.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}/settings`
///
/// The plugin decides what is in them. Only an administrator of the repository may see
/// them.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// - `hook_key`: The hook, by the key of the plugin module that it is, as in
///   `com.example.harbour:no-sinking`.
///
///   It is found as `details.key` in the list of hooks.
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::repository;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let check = "com.atlassian.bitbucket.server.bitbucket-bundled-hooks:requiredApproversMergeHook";
/// let settings = repository::get_hook_settings("ROCKET", "engine", check).send(client).await?;
/// if let Some(count) = settings.get("requiredCount") {
///     println!("approvals: {count}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "getSettings")]
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

/// Replaces the settings that a hook has on a repository.
///
/// `PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}/settings`
///
/// The plugin decides what may be in them, and refuses the rest with 400. They may take up
/// to 32 KB. Only an administrator of the repository may do it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// - `hook_key`: The hook, by the key of the plugin module that it is, as in
///   `com.example.harbour:no-sinking`.
///
///   It is found as `details.key` in the list of hooks.
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[doc(alias = "setSettings")]
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

/// Gives the rules that a repository has for pull requests: how they are merged, and what a
/// merge needs.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/pull-requests`
///
/// Those who may read the repository may see them.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::repository;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let settings = repository::get_pull_request_settings("PORT", "harbour").send(client).await?;
/// println!("all tasks first: {}", settings.required_all_tasks_complete.unwrap_or_default());
/// # Ok(())
/// # }
/// ```
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

/// Changes the rules that a repository has for pull requests.
///
/// `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/pull-requests`
///
/// What is not sent stays. `mergeConfig` lists the strategies that may be used, and the
/// default among them; an empty one gives the repository's own choice up, and that of the
/// project, or else of the server, holds again. One mistake, and nothing is changed: the
/// answer is 400. Only an administrator of the repository may do it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::models::RepositoryPullRequestSettings;
/// use bitbucket_data_center::repository;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let body = RepositoryPullRequestSettings::default()
///     .with_required_all_tasks_complete(true)
///     .with_unapprove_on_update(true);
/// repository::update_pull_request_settings("PORT", "harbour", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
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

/// Lists the tags of a repository.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/tags`
///
/// `filterText` looks for a name, `orderBy` chooses the order. Whoever may read the
/// repository may see them.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::models::RefOrder;
/// use bitbucket_data_center::repository;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let tags = repository::list_tags("PORT", "harbour").order_by(RefOrder::Modification);
/// if let Some(newest) = tags.collect_up_to(client, 1).await?.first() {
///     println!("{}", newest.display_id.as_deref().unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "getTags")]
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

    /// The order of the list.
    ///
    /// Query `orderBy`.
    order_by(order_by: RefOrder) => set_query("orderBy", order_by.as_str());

    /// Keeps the items that hold this text.
    ///
    /// Branches, tags, users and groups are found by their names, pull requests by title or
    /// description.
    ///
    /// Query `filterText`.
    filter_text(filter_text: &str) => set_query("filterText", filter_text);

    /// Where in the list the page begins, counted from 0.
    ///
    /// For the following page it is the `nextPageStart` of this one, never `start` and `limit`
    /// added up: the server gives fewer items where it has a cap of its own, and leaves out
    /// what the caller may not see. `isLastPage` says when it is over.
    ///
    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);

    /// How many items a page holds at most. The server has a cap of its own and may give fewer;
    /// `isLastPage` says whether there are more.
    ///
    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static CREATE_TAG: Operation = Operation::post(
    "repository::create_tag",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/tags",
)
.accept("application/json;charset=UTF-8");

/// Creates a tag in a repository.
///
/// `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/tags`
///
/// It needs a `name` and a `startPoint`: a branch, a tag or a hash. `message` is what an
/// annotated tag says. The caller has to be allowed to push.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::models::NewTag;
/// use bitbucket_data_center::repository;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let body = NewTag::new("v1.4.0", "refs/heads/main").with_message("Berths by tide");
/// repository::create_tag("PORT", "harbour", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "createTagForRepository")]
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

/// Gives a tag of a repository.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/tags/{name}`
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
/// - `name`: The tag, by its plain name, as in `v1.2`.
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::repository;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// match repository::get_tag("PORT", "harbour", "v1.4.0").send(client).await {
///     Ok(tag) => println!("{}", tag.latest_commit.unwrap_or_default()),
///     Err(error) if error.is_status(404) => println!("not released yet"),
///     Err(error) => return Err(error.into()),
/// }
/// # Ok(())
/// # }
/// ```
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

/// Makes the caller watch a repository.
///
/// `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/watch`
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::{project, repository};
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// // All repositories of a project.
/// let mut repositories = project::list_repositories("ROCKET").items(client);
/// while let Some(repository) = repositories.try_next().await? {
///     repository::watch("ROCKET", repository.slug.unwrap_or_default()).send(client).await?;
/// }
/// # Ok(())
/// # }
/// ```
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

/// Makes the caller stop watching a repository.
///
/// `DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/watch`
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
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

/// Lists the webhooks of a repository.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks`
///
/// Those of its project are not in it, though they fire for this repository too; the search
/// lists both. Only an administrator of the repository may see them.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::repository;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let hooks = repository::list_webhooks("PORT", "harbour").collect(client).await?;
/// for hook in hooks.iter().filter(|hook| hook.active != Some(true)) {
///     println!("{} is off", hook.name.as_deref().unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "findWebhooks")]
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

    /// The event, as in `repo:refs_changed` or `pr:opened`.
    ///
    /// A list keeps the webhooks that wait for it, or for any of several where it repeats. Of a
    /// single webhook it keeps the calls that it caused; without it, all count.
    ///
    /// Query `event`, one per value; each call adds to them.
    event(event: impl IntoIterator<Item = impl Into<QueryValue>>)
        => push_each_query("event", event);

    /// Whether webhooks come with the numbers of how their calls went.
    ///
    /// Query `statistics`.
    statistics(statistics: bool) => set_query("statistics", statistics);

    /// Where in the list the page begins, counted from 0.
    ///
    /// For the following page it is the `nextPageStart` of this one, never `start` and `limit`
    /// added up: the server gives fewer items where it has a cap of its own, and leaves out
    /// what the caller may not see. `isLastPage` says when it is over.
    ///
    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);

    /// How many items a page holds at most. The server has a cap of its own and may give fewer;
    /// `isLastPage` says whether there are more.
    ///
    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static CREATE_WEBHOOK: Operation = Operation::post(
    "repository::create_webhook",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks",
)
.accept("application/json;charset=UTF-8");

/// Creates a webhook on a repository.
///
/// `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks`
///
/// It needs a `name`, a `url` and a list of `events`, such as `repo:refs_changed` and
/// `pr:opened`; `active` switches it on. With a `secret` in `configuration`, each delivery
/// is signed: its header `X-Hub-Signature` holds `sha256=` and the HMAC of the body in
/// hexadecimal digits. Only an administrator of the repository may do it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::models::{Webhook, WebhookEvent};
/// use bitbucket_data_center::repository;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let hook = Webhook::default()
///     .with_name("lighthouse")
///     .with_url("https://lighthouse.example.com/bitbucket")
///     .with_active(true)
///     .with_events([WebhookEvent::RepositoryRefsChanged, WebhookEvent::PullRequestOpened]);
/// let hook = repository::create_webhook("PORT", "harbour", &hook).send(client).await?;
/// println!("{}", hook.id.unwrap_or_default());
/// # Ok(())
/// # }
/// ```
#[doc(alias = "webhook")]
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

/// Lists the webhooks that fire for a repository: its own and those of its project.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/search`
///
/// `scopeType` keeps one kind of them. Only an administrator of the repository may see
/// them.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
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

    /// Where the webhooks to list were set: `repository` or `project`.
    ///
    /// It repeats to ask for both.
    ///
    /// Query `scopeType`, one per value; each call adds to them.
    scope_type(scope_type: impl IntoIterator<Item = impl Into<QueryValue>>)
        => push_each_query("scopeType", scope_type);

    /// The event, as in `repo:refs_changed` or `pr:opened`.
    ///
    /// A list keeps the webhooks that wait for it, or for any of several where it repeats. Of a
    /// single webhook it keeps the calls that it caused; without it, all count.
    ///
    /// Query `event`, one per value; each call adds to them.
    event(event: impl IntoIterator<Item = impl Into<QueryValue>>)
        => push_each_query("event", event);

    /// Whether webhooks come with the numbers of how their calls went.
    ///
    /// Query `statistics`.
    statistics(statistics: bool) => set_query("statistics", statistics);

    /// Where in the list the page begins, counted from 0.
    ///
    /// For the following page it is the `nextPageStart` of this one, never `start` and `limit`
    /// added up: the server gives fewer items where it has a cap of its own, and leaves out
    /// what the caller may not see. `isLastPage` says when it is over.
    ///
    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);

    /// How many items a page holds at most. The server has a cap of its own and may give fewer;
    /// `isLastPage` says whether there are more.
    ///
    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static TEST_WEBHOOK: Operation = Operation::post(
    "repository::test_webhook",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/test",
)
.headers(&[("x-atlassian-token", "no-check")])
.accept("application/json;charset=UTF-8");

/// Calls an address as a webhook would, and gives what was sent and what came back.
///
/// `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/test`
///
/// `url` is the address. The body can hold a user name and password that the address asks
/// for; `webhookId` takes those of an existing webhook, it seems. Only an administrator of
/// the repository may do it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::repository;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let test = repository::test_webhook("ROCKET", "engine")
///     .url("https://control.example.com/bitbucket")
///     .send(client)
///     .await?;
/// let status = test.response.and_then(|response| response.status);
/// println!("it answers {}", status.unwrap_or_default());
/// # Ok(())
/// # }
/// ```
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

    /// The number of an existing webhook, for the test to be made in its name.
    ///
    /// Query `webhookId`.
    webhook_id(webhook_id: impl Integer) => set_query("webhookId", webhook_id);

    /// Whether the certificate of the address has to be valid. Without it, it has to.
    ///
    /// Query `sslVerificationRequired`.
    ssl_verification_required(ssl_verification_required: bool)
        => set_query("sslVerificationRequired", ssl_verification_required);

    /// The address to call for the test.
    ///
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

/// Gives a webhook of a repository.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}`
///
/// Only an administrator of the repository may see it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
/// - `webhook_id`: The number of the webhook.
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::repository;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let hook = repository::get_webhook("PORT", "harbour", 77).send(client).await?;
/// println!("{}", hook.url.unwrap_or_default());
/// # Ok(())
/// # }
/// ```
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

    /// Whether webhooks come with the numbers of how their calls went.
    ///
    /// Query `statistics`.
    statistics(statistics: bool) => set_query("statistics", statistics);
}

static UPDATE_WEBHOOK: Operation = Operation::put(
    "repository::update_webhook",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}",
)
.accept("application/json;charset=UTF-8");

/// Changes a webhook of a repository.
///
/// `PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}`
///
/// Only an administrator of the repository may do it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
/// - `webhook_id`: The number of the webhook.
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::repository;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let hook = repository::get_webhook("PORT", "harbour", 77).send(client).await?;
/// let paused = hook.with_active(false);
/// repository::update_webhook("PORT", "harbour", 77, &paused).send(client).await?;
/// # Ok(())
/// # }
/// ```
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

/// Deletes a webhook of a repository.
///
/// `DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}`
///
/// A webhook that is gone already is a 404. Only an administrator of the repository may do
/// it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
/// - `webhook_id`: The number of the webhook.
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::repository;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// repository::delete_webhook("PORT", "harbour", 77).send(client).await?;
/// # Ok(())
/// # }
/// ```
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

/// Gives the last call of a webhook: what was sent, and what came back.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}/latest`
///
/// `event` and `outcome` look for one of a kind. A 204 says that there was none. Only an
/// administrator of the repository may see it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
/// - `webhook_id`: The number of the webhook.
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::models::WebhookInvocationOutcome;
/// use bitbucket_data_center::repository;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let latest = repository::get_latest_webhook_invocation("ROCKET", "engine", 8)
///     .outcome(WebhookInvocationOutcome::Failure)
///     .send(client)
///     .await?;
/// if let repository::GetLatestWebhookInvocationReply::Ok(call) = latest {
///     let why = call.result.and_then(|result| result.description).unwrap_or_default();
///     println!("{}: {why}", call.event.unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "getLatestInvocation")]
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

    /// The event, as in `repo:refs_changed` or `pr:opened`.
    ///
    /// A list keeps the webhooks that wait for it, or for any of several where it repeats. Of a
    /// single webhook it keeps the calls that it caused; without it, all count.
    ///
    /// Query `event`.
    event(event: &str) => set_query("event", event);

    /// Keeps the last call that ended in this way.
    ///
    /// Without it, any counts.
    ///
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

/// Gives the statistics of a webhook: how many calls went well or failed, and the last of
/// each.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}/statistics`
///
/// `event` looks at one event alone. Only an administrator of the repository may see it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
/// - `webhook_id`: The number of the webhook.
///
/// Refused with 401, 404: `ApiErrorBody`.
#[doc(alias = "getStatistics")]
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

    /// The event, as in `repo:refs_changed` or `pr:opened`.
    ///
    /// A list keeps the webhooks that wait for it, or for any of several where it repeats. Of a
    /// single webhook it keeps the calls that it caused; without it, all count.
    ///
    /// Query `event`.
    event(event: &str) => set_query("event", event);
}

static GET_WEBHOOK_STATISTICS_SUMMARY: Operation = Operation::get(
    "repository::get_webhook_statistics_summary",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}/statistics/summary",
)
.accept("application/json;charset=UTF-8");

/// Gives a summary of the statistics of a webhook.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}/statistics/summary`
///
/// A 204 says that it was never called. Only an administrator of the repository may see it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
/// - `webhook_id`: The number of the webhook.
///
/// Refused with 401, 404: `ApiErrorBody`.
#[doc(alias = "getStatisticsSummary")]
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

/// Lists the repositories of the server that the caller may see.
///
/// `GET /api/latest/repos`
///
/// Names, projects, visibility and state narrow it. Archived ones are left out unless
/// `archived` asks for them. Without `permission` it lists public repositories as well;
/// with it, only those on which the caller was given that much, which for a caller without
/// credentials are none.
///
/// Refused with 400: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::models::RepositoryPermission;
/// use bitbucket_data_center::repository;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let mut found =
///     repository::list().name("harbour").permission(RepositoryPermission::Write).items(client);
/// while let Some(repository) = found.try_next().await? {
///     let project = repository.project.and_then(|project| project.key).unwrap_or_default();
///     println!("{project}/{}", repository.slug.unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "getRepositories")]
#[inline]
pub fn list() -> ListRequest {
    ListRequest(Request::new(&LIST, &[]))
}

request! {
    /// Request of [`list`].
    ListRequest => OffsetPage<Repository>;

    /// Whether archived repositories are listed. Without it, they are not.
    ///
    /// Query `archived`.
    archived(archived: RepositoryArchivedFilter) => set_query("archived", archived.as_str());

    /// Keeps the repositories of projects whose names match this, in upper or lower case.
    ///
    /// Query `projectname`.
    project_name(project_name: &str) => set_query("projectname", project_name);

    /// Keeps the repositories of the project with this key, in upper or lower case.
    ///
    /// Query `projectkey`.
    project_key(project_key: &str) => set_query("projectkey", project_key);

    /// Keeps the repositories that anybody may read, or the others. Without it, both are
    /// listed.
    ///
    /// Query `visibility`.
    visibility(visibility: RepositoryVisibility) => set_query("visibility", visibility.as_str());

    /// The name of the user or group to act on; where several can be named, it repeats.
    ///
    /// Users go by their user names, as in `ada`. In a list it keeps what has this name
    /// instead.
    ///
    /// Query `name`.
    name(name: &str) => set_query("name", name);

    /// The permission to grant or, in a list, to keep the items by.
    ///
    /// Lists of repositories and projects keep those on which the caller has it, lists of
    /// users, groups and keys the holders.
    ///
    /// Query `permission`.
    permission(permission: RepositoryPermission) => set_query("permission", permission.as_str());

    /// Keeps the items in this state.
    ///
    /// A repository's pull requests are listed while open unless this asks for others; those of
    /// the dashboard, comments and repositories are listed in any state.
    ///
    /// Query `state`.
    state(state: RepositoryStateFilter) => set_query("state", state.as_str());

    /// Where in the list the page begins, counted from 0.
    ///
    /// For the following page it is the `nextPageStart` of this one, never `start` and `limit`
    /// added up: the server gives fewer items where it has a cap of its own, and leaves out
    /// what the caller may not see. `isLastPage` says when it is over.
    ///
    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);

    /// How many items a page holds at most. The server has a cap of its own and may give fewer;
    /// `isLastPage` says whether there are more.
    ///
    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static LIST_REF_RESTRICTIONS: Operation = Operation::get(
    "repository::list_ref_restrictions",
    "/branch-permissions/latest/projects/{projectKey}/repos/{repositorySlug}/restrictions",
)
.accept("application/json;charset=UTF-8");

/// Lists the branch permissions of a repository.
///
/// `GET /branch-permissions/latest/projects/{projectKey}/repos/{repositorySlug}/restrictions`
///
/// `matcherType` and `matcherId` look for those of one branch or pattern, `type` for those
/// of a kind. Only an administrator of the repository may see them.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::repository;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let rules = repository::list_ref_restrictions("PORT", "harbour").collect(client).await?;
/// for rule in rules {
///     let branch = rule.matcher.and_then(|matcher| matcher.display_id).unwrap_or_default();
///     println!("{branch}: {:?}", rule.r#type);
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "getRestrictions")]
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

    /// Keeps the restrictions that say in this way which branches they hold for.
    ///
    /// Query `matcherType`.
    matcher_type(matcher_type: RestrictionMatcherKind)
        => set_query("matcherType", matcher_type.as_str());

    /// Keeps the restrictions for this branch, pattern or category.
    ///
    /// It needs `matcherType`, which says what it is: `refs/heads/main` of a `BRANCH`,
    /// `release/*` of a `PATTERN`.
    ///
    /// Query `matcherId`.
    matcher_id(matcher_id: &str) => set_query("matcherId", matcher_id);

    /// Keeps the items of one kind.
    ///
    /// When browsing a repository it is a truth value instead, and `true` asks for the kind
    /// alone: whether the path is a file, a directory or a submodule.
    ///
    /// Query `type`.
    of_type(of_type: RefRestrictionType) => set_query("type", of_type.as_str());

    /// Where in the list the page begins, counted from 0.
    ///
    /// For the following page it is the `nextPageStart` of this one, never `start` and `limit`
    /// added up: the server gives fewer items where it has a cap of its own, and leaves out
    /// what the caller may not see. `isLastPage` says when it is over.
    ///
    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);

    /// How many items a page holds at most. The server has a cap of its own and may give fewer;
    /// `isLastPage` says whether there are more.
    ///
    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static CREATE_REF_RESTRICTIONS: Operation = Operation::post(
    "repository::create_ref_restrictions",
    "/branch-permissions/latest/projects/{projectKey}/repos/{repositorySlug}/restrictions",
)
.accept("application/json;charset=UTF-8");

/// Creates branch permissions on a repository, several at once.
///
/// `POST /branch-permissions/latest/projects/{projectKey}/repos/{repositorySlug}/restrictions`
///
/// Each has a `type`, which says what it forbids, and a `matcher`, which says for which
/// branches: `id` is `refs/heads/main` or `release/*`, `type.id` is `BRANCH` or `PATTERN`.
/// Those named in `users`, `groups` and `accessKeys` are excepted. The answer holds what
/// was made. A mistake in the body is a 400.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// Refused with 400, 401: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::models::{
///     NewRefRestriction, RefMatcher, RefMatcherKind, RefMatcherType, RefRestrictionType,
/// };
/// use bitbucket_data_center::repository;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let pattern = RefMatcherType::default().with_id(RefMatcherKind::Pattern);
/// let releases = RefMatcher::default().with_id("release/*").with_type(pattern);
/// let rule = NewRefRestriction::new(releases, RefRestrictionType::PullRequestOnly);
/// let rules =
///     repository::create_ref_restrictions("PORT", "harbour", &[rule]).send(client).await?;
/// println!("{} rules", rules.len());
/// # Ok(())
/// # }
/// ```
#[doc(alias = "branch permission")]
#[doc(alias = "branch restriction")]
#[doc(alias = "protect branch")]
#[doc(alias = "createRestrictions")]
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

/// Gives a branch permission of a repository.
///
/// `GET /branch-permissions/latest/projects/{projectKey}/repos/{repositorySlug}/restrictions/{id}`
///
/// Only an administrator of the repository may see it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
/// - `id`: The number that the server gave to it, found as `id` in the list.
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[doc(alias = "getRestriction")]
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

/// Deletes a branch permission of a repository.
///
/// `DELETE /branch-permissions/latest/projects/{projectKey}/repos/{repositorySlug}/restrictions/{id}`
///
/// Only an administrator of the repository may do it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
/// - `id`: The number that the server gave to it, found as `id` in the list.
///
/// Refused with 400, 401: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::repository;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// repository::delete_ref_restriction("PORT", "harbour", 77).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "deleteRestriction")]
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

/// Creates a branch in a repository, where the branch permissions allow it.
///
/// `POST /branch-utils/latest/projects/{projectKey}/repos/{repositorySlug}/branches`
///
/// `startPoint` is where it begins. The caller has to be allowed to push, and by the branch
/// permissions to make a branch of that name, else 401. A name that is taken, or is none
/// for a branch, is a 400; one that overlaps another is a 409, as `sails/red` does where
/// there is `sails`.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// Refused with 400, 401, 409: `ApiErrorBody`.
#[doc(alias = "createBranch")]
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

/// Deletes a branch of a repository.
///
/// `DELETE /branch-utils/latest/projects/{projectKey}/repos/{repositorySlug}/branches`
///
/// A branch that is gone already is no error. With `endPoint`, the branch has to be at that
/// commit, else 400, so that nobody's newer work is lost. `dryRun` only tries. The default
/// branch cannot be deleted. The caller has to be allowed to push, and by the branch
/// permissions to delete it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// Refused with 400, 401: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::models::BranchDelete;
/// use bitbucket_data_center::repository;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let body = BranchDelete::new("refs/heads/outer-mole");
/// repository::delete_branch("PORT", "harbour", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
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

/// Lists the branches that hold a commit.
///
/// `GET /branch-utils/latest/projects/{projectKey}/repos/{repositorySlug}/branches/info/{commitId}`
///
/// In a large repository this can take too long, which is answered with 500.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// - `commit_id`: The commit, by its hash.
///
///   Give all 40 digits: comments, builds and insights take nothing shorter. The name of a
///   branch or tag does not do.
///
/// Refused with 500: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::repository;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let commit = "0f4a8c2be1d7395f6a0b8c4d2e7193a5c6f8b1d0";
/// let branches =
///     repository::list_branches_for_commit("ROCKET", "engine", commit).collect(client).await?;
/// let released = branches
///     .iter()
///     .filter_map(|branch| branch.display_id.as_deref())
///     .any(|name| name.starts_with("release/"));
/// println!("released: {released}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "findByCommit")]
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

    /// Where in the list the page begins, counted from 0.
    ///
    /// For the following page it is the `nextPageStart` of this one, never `start` and `limit`
    /// added up: the server gives fewer items where it has a cap of its own, and leaves out
    /// what the caller may not see. `isLastPage` says when it is over.
    ///
    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);

    /// How many items a page holds at most. The server has a cap of its own and may give fewer;
    /// `isLastPage` says whether there are more.
    ///
    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static GET_BRANCH_MODEL: Operation = Operation::get(
    "repository::get_branch_model",
    "/branch-utils/latest/projects/{projectKey}/repos/{repositorySlug}/branchmodel",
);

/// Gives the branch model of a repository: its development and production branches, and the
/// prefixes of the others.
///
/// `GET /branch-utils/latest/projects/{projectKey}/repos/{repositorySlug}/branchmodel`
///
/// The two branches come as they are now, with their newest commit. A 404 says that no
/// model is set up.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// Refused with 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::repository;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let model = repository::get_branch_model("ROCKET", "engine").send(client).await?;
/// for kind in model.types.unwrap_or_default() {
///     println!("{}: {}", kind.display_name.unwrap_or_default(), kind.prefix.unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
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

/// Gives how the branch model of a repository is set up: how its branches are chosen, and
/// which prefixes there are.
///
/// `GET /branch-utils/latest/projects/{projectKey}/repos/{repositorySlug}/branchmodel/configuration`
///
/// Unlike the model itself, it says which kinds of branches are switched on. A 404 says
/// that no model is set up.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
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

/// Sets up the branch model of a repository.
///
/// `PUT /branch-utils/latest/projects/{projectKey}/repos/{repositorySlug}/branchmodel/configuration`
///
/// Take how it is set up, change that, and send it back. The answer is how it is set up
/// then.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// Refused with 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::models::BranchModelBranch;
/// use bitbucket_data_center::repository;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// // As it is set up, with another branch to develop on.
/// let model = repository::get_branch_model_configuration("ROCKET", "engine").send(client).await?;
/// let develop =
///     BranchModelBranch::default().with_ref_id("refs/heads/develop").with_use_default(false);
/// let model = model.with_development(develop);
/// repository::set_branch_model_configuration("ROCKET", "engine", &model).send(client).await?;
/// # Ok(())
/// # }
/// ```
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

/// Deletes the branch model of a repository, and leaves the branches.
///
/// `DELETE /branch-utils/latest/projects/{projectKey}/repos/{repositorySlug}/branchmodel/configuration`
///
/// A 404 says that there is none.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
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

/// Lists the users who like a comment on a commit.
///
/// `GET /comment-likes/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments/{commentId}/likes`
///
/// Whoever may read the repository may see them.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// - `commit_id`: The commit, by its hash.
///
///   Give all 40 digits: comments, builds and insights take nothing shorter. The name of a
///   branch or tag does not do.
///
/// - `comment_id`: The number of the comment.
///
/// Seen in 8.19; not in 9.4.
/// Refused with 401, 404: `ApiErrorBody`.
#[doc(alias = "getLikers")]
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

    /// Where in the list the page begins, counted from 0.
    ///
    /// For the following page it is the `nextPageStart` of this one, never `start` and `limit`
    /// added up: the server gives fewer items where it has a cap of its own, and leaves out
    /// what the caller may not see. `isLastPage` says when it is over.
    ///
    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);

    /// How many items a page holds at most. The server has a cap of its own and may give fewer;
    /// `isLastPage` says whether there are more.
    ///
    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static ADD_COMMIT_COMMENT_LIKE: Operation = Operation::post(
    "repository::add_commit_comment_like",
    "/comment-likes/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments/{commentId}/likes",
)
.headers(&[("x-atlassian-token", "no-check")])
.seen_in(&["8.19"]);

/// Makes the caller like a comment on a commit.
///
/// `POST /comment-likes/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments/{commentId}/likes`
///
/// Comments of one's own cannot be liked, which is a 400. Reactions have taken its place.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// - `commit_id`: The commit, by its hash.
///
///   Give all 40 digits: comments, builds and insights take nothing shorter. The name of a
///   branch or tag does not do.
///
/// - `comment_id`: The number of the comment.
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

/// Takes back that the caller likes a comment on a commit.
///
/// `DELETE /comment-likes/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments/{commentId}/likes`
///
/// For comments of the caller's own it is a 400. Reactions have taken its place.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// - `commit_id`: The commit, by its hash.
///
///   Give all 40 digits: comments, builds and insights take nothing shorter. The name of a
///   branch or tag does not do.
///
/// - `comment_id`: The number of the comment.
///
/// Seen in 8.19; not in 9.4.
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[doc(alias = "unlike")]
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

/// Adds a reaction of the caller to a comment on a commit.
///
/// `PUT /comment-likes/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments/{commentId}/reactions/{emoticon}`
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// - `commit_id`: The commit, by its hash.
///
///   Give all 40 digits: comments, builds and insights take nothing shorter. The name of a
///   branch or tag does not do.
///
/// - `comment_id`: The number of the comment.
///
/// - `emoticon`: The reaction, by the short name of its emoticon, as in `thumbsup`.
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

/// Takes back a reaction of the caller to a comment on a commit.
///
/// `DELETE /comment-likes/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments/{commentId}/reactions/{emoticon}`
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// - `commit_id`: The commit, by its hash.
///
///   Give all 40 digits: comments, builds and insights take nothing shorter. The name of a
///   branch or tag does not do.
///
/// - `comment_id`: The number of the comment.
///
/// - `emoticon`: The reaction, by the short name of its emoticon, as in `thumbsup`.
#[doc(alias = "unReact")]
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

/// Lists the default tasks of a repository.
///
/// `GET /default-tasks/latest/projects/{projectKey}/repos/{repositorySlug}/tasks`
///
/// Each new pull request gets those that fit its branches.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// Seen in 9.4 and later; not in 8.19.
/// Refused with 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::repository;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let tasks = repository::list_default_tasks("ROCKET", "engine").collect(client).await?;
/// for task in tasks {
///     println!("- {}", task.description.unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "getDefaultTasks")]
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

    /// Whether the text is rendered as HTML.
    ///
    /// Without it, a file comes as it is. Default tasks keep their text and come with `html`
    /// beside it.
    ///
    /// Query `markup`.
    markup(markup: bool) => set_query("markup", markup);

    /// Where in the list the page begins, counted from 0.
    ///
    /// For the following page it is the `nextPageStart` of this one, never `start` and `limit`
    /// added up: the server gives fewer items where it has a cap of its own, and leaves out
    /// what the caller may not see. `isLastPage` says when it is over.
    ///
    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);

    /// How many items a page holds at most. The server has a cap of its own and may give fewer;
    /// `isLastPage` says whether there are more.
    ///
    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static CREATE_DEFAULT_TASK: Operation = Operation::post(
    "repository::create_default_task",
    "/default-tasks/latest/projects/{projectKey}/repos/{repositorySlug}/tasks",
)
.seen_in(&["9.4", "9.5", "9.6", "10.2", "10.3"]);

/// Adds a default task to a repository.
///
/// `POST /default-tasks/latest/projects/{projectKey}/repos/{repositorySlug}/tasks`
///
/// `description` says what there is to do, and may not be empty. `sourceMatcher` and
/// `targetMatcher` say for which branches. Only an administrator of the repository may do
/// it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// Seen in 9.4 and later; not in 8.19.
/// Refused with 400, 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::models::{
///     DefaultTaskDefinition, RefMatcher, RefMatcherKind, RefMatcherType,
/// };
/// use bitbucket_data_center::repository;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let matcher = |id: &str, kind: RefMatcherKind| {
///     RefMatcher::default().with_id(id).with_type(RefMatcherType::default().with_id(kind))
/// };
/// let from = matcher("hotfix/*", RefMatcherKind::Pattern);
/// let into = matcher("refs/heads/main", RefMatcherKind::Branch);
/// let task = DefaultTaskDefinition::new("Tell mission control", from, into);
/// repository::create_default_task("ROCKET", "engine", &task).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "addDefaultTask")]
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

/// Deletes all default tasks of a repository.
///
/// `DELETE /default-tasks/latest/projects/{projectKey}/repos/{repositorySlug}/tasks`
///
/// Only an administrator of the repository may do it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
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

/// Changes a default task of a repository.
///
/// `PUT /default-tasks/latest/projects/{projectKey}/repos/{repositorySlug}/tasks/{taskId}`
///
/// A task that does not exist is a 400 here. Only an administrator of the repository may do
/// it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
/// - `task_id`: The number of the default task.
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

/// Deletes a default task of a repository.
///
/// `DELETE /default-tasks/latest/projects/{projectKey}/repos/{repositorySlug}/tasks/{taskId}`
///
/// Only an administrator of the repository may do it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
/// - `task_id`: The number of the default task.
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

/// Creates a tag in a repository, annotated or lightweight.
///
/// `POST /git/latest/projects/{projectKey}/repos/{repositorySlug}/tags`
///
/// `type` is `ANNOTATED`, with a `message`, or `LIGHTWEIGHT`. `startPoint` is a branch, a
/// tag or a hash. A name that is taken, or is none for a tag, is a 400, and so is a start
/// that does not exist. The caller has to be allowed to push.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// Refused with 400, 401: `ApiErrorBody`.
#[doc(alias = "createTag")]
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

/// Deletes a tag of a repository.
///
/// `DELETE /git/latest/projects/{projectKey}/repos/{repositorySlug}/tags/{name}`
///
/// A tag that is gone already is a 404, an empty repository a 400. The caller has to be
/// allowed to push.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
/// - `name`: The tag, by its plain name, as in `v1.2`.
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::repository;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// // The candidates of a release that is out.
/// let tags = repository::list_tags("ROCKET", "engine").filter_text("v2.3.0-rc");
/// for name in tags.collect(client).await?.into_iter().filter_map(|tag| tag.display_id) {
///     repository::delete_tag("ROCKET", "engine", name).send(client).await?;
/// }
/// # Ok(())
/// # }
/// ```
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

/// Searches the code of all repositories that the caller may see.
///
/// `POST /search/latest/search`
///
/// `query` is what stands in the search box of the website: words, a phrase in quotes,
/// `AND`, `OR` and `NOT`, and limits such as `project:HARBOUR`, `repo:HARBOUR/boats` or
/// `ext:rs`. `entities` has to hold `code`, which may be empty; clients ask for a page by a
/// `start` and a `limit` in it. Where to go on, `nextStart` of the answer says.
///
/// Only default branches are searched, and only files below 512 KiB. It needs a search
/// server beside Bitbucket, which not all have. The vendor does not document it.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::models::{SearchRequest, SearchRequestEntities};
/// use bitbucket_data_center::repository;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let code = SearchRequestEntities::default().with_code([]);
/// let query = SearchRequest::new(code, "project:ROCKET ext:rs close_valve");
/// let found = repository::search_code(&query).send(client).await?;
/// for hit in found.code.and_then(|code| code.values).unwrap_or_default() {
///     println!("{} times in {}", hit.hit_count.unwrap_or_default(), hit.file.unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "search code")]
#[doc(alias = "code search")]
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

/// Tells how far a fork is synchronized with the repository that it came from.
///
/// `GET /sync/latest/projects/{projectKey}/repos/{repositorySlug}`
///
/// It lists the branches and tags that could not be synchronized, and says when it was last
/// done. `available` can turn false later, as when permissions change; then nothing is
/// synchronized any more, whatever `enabled` says. With `at`, one branch or tag is told of.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::repository;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let status = repository::get_ref_sync_status("LABS", "engine").send(client).await?;
/// for branch in status.diverged_refs.unwrap_or_default() {
///     println!("{} has to be merged by hand", branch.display_id.unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "getStatus")]
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

    /// The commit, branch or tag to look at, as in `main`, `refs/heads/main` or a hash.
    ///
    /// Without it, files and archives come from the default branch. In a list of pull requests
    /// it is a branch written in full, as in `refs/heads/main`, and keeps those that go there
    /// or, by `direction`, come from there. For the state of a fork's synchronization it is the
    /// one branch or tag to tell of.
    ///
    /// Query `at`.
    at(at: &str) => set_query("at", at);
}

static SET_REF_SYNC_ENABLED: Operation = Operation::post(
    "repository::set_ref_sync_enabled",
    "/sync/latest/projects/{projectKey}/repos/{repositorySlug}",
)
.accept("application/json;charset=UTF-8");

/// Switches the synchronization of a fork with the repository that it came from on or off.
///
/// `POST /sync/latest/projects/{projectKey}/repos/{repositorySlug}`
///
/// `enabled` says which, and is needed. Switched on, the branches are synchronized before
/// the answer, a 200 with how it went. Switched off, the answer is a 204. Only forks can do
/// it, and of a personal fork the owner must still be allowed to see the original. Only an
/// administrator of the repository may do it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[doc(alias = "setEnabled")]
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

/// Synchronizes a branch or tag of a fork by hand, where the two sides have gone different
/// ways.
///
/// `POST /sync/latest/projects/{projectKey}/repos/{repositorySlug}/synchronize`
///
/// `refId` says which. `MERGE` takes in the commits of the original and keeps the fork's
/// own; it is for branches that are `DIVERGED`, and `context.commitMessage` words the
/// merge. `DISCARD` throws the fork's own commits away, and deletes the branch where the
/// original did.
///
/// A 204 says that both sides are equal now, a 200 that it was changed and they still are
/// not, as after a merge. 409 is given where they are equal already, or where the fork is
/// not synchronized at all. 501 says that the server cannot do it in this way. The caller
/// has to be allowed to push.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
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
