//! The issue tracker: issues, comments, attachments, changes, votes, components, milestones, versions, export and import.

use crate::models::{
    Issue, IssueAttachment, IssueChange, IssueComment, IssueComponent, IssueExportOptions,
    IssueJobStatus, IssueMilestone, IssueVersion,
};
use bitbucket_runtime::{
    ByteStream, Error, Head, Integer, Located, Operation, Page, Part, PathText, Payload, Reply,
    Request, job, request,
};

static LIST_COMPONENTS: Operation =
    Operation::get("issues::list_components", "/repositories/{workspace}/{repo_slug}/components")
        .scopes(&["issue", "read:issue:bitbucket"])
        .alternatives(&[1, 1]);

/// Lists the components that issues of a repository can belong to.
///
/// `GET /repositories/{workspace}/{repo_slug}/components`
///
/// They are made on the website; the API only reads them.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
///
/// Scopes: `issue`, or `read:issue:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-issue-tracker/#api-repositories-workspace-repo-slug-components-get).
#[deprecated = "deprecated by Atlassian"]
#[inline]
pub fn list_components(
    workspace: impl PathText,
    repo_slug: impl PathText,
) -> ListComponentsRequest {
    ListComponentsRequest(Request::new(
        &LIST_COMPONENTS,
        &[workspace.path_value(), repo_slug.path_value()],
    ))
}

request! {
    /// Request of [`list_components`].
    ListComponentsRequest => Page<IssueComponent>;

    /// The number of the page to start with, counted from 1.
    ///
    /// Where pages have no numbers, as with commits and source files, only the `next` of one
    /// page leads to the following.
    ///
    /// At least 1.
    ///
    /// Query `page`.
    page(page: impl Integer) => set_query("page", page);

    /// How many items a page holds; without it, 10.
    ///
    /// Pull requests and their activity come at most 50 at a time, most other things 100; more
    /// is refused with 400.
    ///
    /// At least 1.
    ///
    /// Query `pagelen`.
    pagelen(pagelen: impl Integer) => set_query("pagelen", pagelen);

    /// Chooses what the answer holds: fields to have, to add with `+`, or to leave out with
    /// `-`, joined by commas.
    ///
    /// Fields without a sign are all that the answer holds: `id,title,author.uuid`. With a sign
    /// they change what comes by itself: `+participants,-links`. A dot leads into an object,
    /// and into each item of a list; `*` stands for every field of a level.
    ///
    /// Items of a page are below `values`. A choice without a sign has to name `next` too, for
    /// nothing else leads to the following page: `next,values.title`.
    ///
    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static GET_COMPONENT: Operation = Operation::get(
    "issues::get_component",
    "/repositories/{workspace}/{repo_slug}/components/{component_id}",
)
.scopes(&["issue", "read:issue:bitbucket"])
.alternatives(&[1, 1]);

/// Gives a component that issues can belong to.
///
/// `GET /repositories/{workspace}/{repo_slug}/components/{component_id}`
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `component_id`: The number of the component.
///
/// Scopes: `issue`, or `read:issue:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-issue-tracker/#api-repositories-workspace-repo-slug-components-component-id-get).
#[deprecated = "deprecated by Atlassian"]
#[inline]
pub fn get_component(
    workspace: impl PathText,
    repo_slug: impl PathText,
    component_id: impl Integer,
) -> GetComponentRequest {
    GetComponentRequest(Request::new(
        &GET_COMPONENT,
        &[workspace.path_value(), repo_slug.path_value(), component_id.path_value()],
    ))
}

request! {
    /// Request of [`get_component`].
    GetComponentRequest => IssueComponent;

    /// Chooses what the answer holds: fields to have, to add with `+`, or to leave out with
    /// `-`, joined by commas.
    ///
    /// Fields without a sign are all that the answer holds: `id,title,author.uuid`. With a sign
    /// they change what comes by itself: `+participants,-links`. A dot leads into an object,
    /// and into each item of a list; `*` stands for every field of a level.
    ///
    /// Items of a page are below `values`. A choice without a sign has to name `next` too, for
    /// nothing else leads to the following page: `next,values.title`.
    ///
    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static LIST: Operation =
    Operation::get("issues::list", "/repositories/{workspace}/{repo_slug}/issues")
        .scopes(&["issue", "read:issue:bitbucket"])
        .alternatives(&[1, 1]);

/// Lists the issues of a repository.
///
/// `GET /repositories/{workspace}/{repo_slug}/issues`
///
/// Open and closed ones come alike: `q=state = "open" OR state = "new"` keeps those that
/// wait. A repository without an issue tracker is a 404.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
///
/// Scopes: `issue`, or `read:issue:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-issue-tracker/#api-repositories-workspace-repo-slug-issues-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::issues;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let mut bugs = issues::list("acme", "harbour")
///     .q("kind = \"bug\" AND (state = \"new\" OR state = \"open\")")
///     .sort("-updated_on")
///     .items(client);
/// while let Some(issue) = bugs.try_next().await? {
///     println!("#{} {}", issue.id.unwrap_or_default(), issue.title.unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
#[deprecated = "deprecated by Atlassian"]
#[inline]
pub fn list(workspace: impl PathText, repo_slug: impl PathText) -> ListRequest {
    ListRequest(Request::new(&LIST, &[workspace.path_value(), repo_slug.path_value()]))
}

request! {
    /// Request of [`list`].
    ListRequest => Page<Issue>;

    /// The number of the page to start with, counted from 1.
    ///
    /// Where pages have no numbers, as with commits and source files, only the `next` of one
    /// page leads to the following.
    ///
    /// At least 1.
    ///
    /// Query `page`.
    page(page: impl Integer) => set_query("page", page);

    /// How many items a page holds; without it, 10.
    ///
    /// Pull requests and their activity come at most 50 at a time, most other things 100; more
    /// is refused with 400.
    ///
    /// At least 1.
    ///
    /// Query `pagelen`.
    pagelen(pagelen: impl Integer) => set_query("pagelen", pagelen);

    /// Chooses what the answer holds: fields to have, to add with `+`, or to leave out with
    /// `-`, joined by commas.
    ///
    /// Fields without a sign are all that the answer holds: `id,title,author.uuid`. With a sign
    /// they change what comes by itself: `+participants,-links`. A dot leads into an object,
    /// and into each item of a list; `*` stands for every field of a level.
    ///
    /// Items of a page are below `values`. A choice without a sign has to name `next` too, for
    /// nothing else leads to the following page: `next,values.title`.
    ///
    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);

    /// Keeps the items that an expression is true of, as in
    /// `state = "OPEN" AND title ~ "anchor"`.
    ///
    /// Operators are `=`, `!=`, `<`, `<=`, `>`, `>=`, `~` (contains, in any case), `!~` (does
    /// not contain), `IN (…)` and `NOT IN (…)`. `AND`, `OR` and parentheses join conditions. A
    /// field inside a field takes a dot: `source.branch.name`.
    ///
    /// Texts stand in double quotes: `author.uuid = "{…}"`. Numbers, `true`, `false`, `null`
    /// and dates stand without: `updated_on > 2026-05-01T08:00:00Z`. It is written plainly; the
    /// request encodes it. An expression that cannot be read, or a field that cannot be
    /// searched, is refused with 400.
    ///
    /// Query `q`.
    q(q: &str) => set_query("q", q);

    /// Orders the list by one field; a minus in front turns the order round, as in
    /// `-updated_on`.
    ///
    /// A field inside a field takes a dot: `repository.name`. Not every field can be sorted by;
    /// one that cannot is refused with 400.
    ///
    /// Query `sort`.
    sort(sort: &str) => set_query("sort", sort);
}

static CREATE: Operation =
    Operation::post("issues::create", "/repositories/{workspace}/{repo_slug}/issues")
        .scopes(&["issue:write", "read:issue:bitbucket", "write:issue:bitbucket"])
        .alternatives(&[1, 2]);

/// Creates an issue, reported by the caller.
///
/// `POST /repositories/{workspace}/{repo_slug}/issues`
///
/// It needs a `title`; `content.raw` is the description, in Markdown. `kind`, `priority`,
/// `assignee`, `component`, `milestone` and `version` may stand beside it.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
///
/// Scopes: `issue:write`, or `read:issue:bitbucket` and `write:issue:bitbucket`.
/// Refused with 401, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-issue-tracker/#api-repositories-workspace-repo-slug-issues-post).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::issues;
/// use bitbucket_cloud::models::{Issue, IssueKind, IssuePriority, RenderedText};
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let body = Issue::default()
///     .with_title("The bell does not ring")
///     .with_content(RenderedText::default().with_raw("In fog, since Monday."))
///     .with_kind(IssueKind::Bug)
///     .with_priority(IssuePriority::Major);
/// let issue = issues::create("acme", "harbour", &body).send(client).await?;
/// println!("#{}", issue.id.unwrap_or_default());
/// # Ok(())
/// # }
/// ```
#[deprecated = "deprecated by Atlassian"]
#[inline]
pub fn create(workspace: impl PathText, repo_slug: impl PathText, body: &Issue) -> CreateRequest {
    CreateRequest(
        Request::new(&CREATE, &[workspace.path_value(), repo_slug.path_value()]).with_model(body),
    )
}

request! {
    /// Request of [`create`].
    CreateRequest => Issue;
}

static EXPORT: Operation =
    Operation::post("issues::export", "/repositories/{workspace}/{repo_slug}/issues/export")
        .scopes(&["issue", "repository:admin", "read:issue:bitbucket"])
        .alternatives(&[2, 1]);

/// Starts to export all issues of a repository into an archive.
///
/// `POST /repositories/{workspace}/{repo_slug}/issues/export`
///
/// The answer is 202; its `Location` is where the archive will be. Ask there until it is
/// 200\. Only an administrator of the repository may do it.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
///
/// Scopes: `issue` and `repository:admin`, or `read:issue:bitbucket`.
/// Refused with 401, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-issue-tracker/#api-repositories-workspace-repo-slug-issues-export-post).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::{Polling, issues};
/// use std::time::Duration;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let hour = Polling::default().total(Duration::from_secs(3600));
/// // Waits for the archive, and gives it as it is downloaded.
/// let archive = issues::export("acme", "harbour").and_wait(client, hour).await?;
/// let mut file = tokio::fs::File::create("issues.zip").await?;
/// archive.copy_to(&mut file).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated = "deprecated by Atlassian"]
#[inline]
pub fn export(workspace: impl PathText, repo_slug: impl PathText) -> ExportRequest {
    ExportRequest(Request::new(&EXPORT, &[workspace.path_value(), repo_slug.path_value()]))
}

request! {
    /// Request of [`export`].
    ExportRequest => Located;

    /// Sends this as JSON.
    body(body: &IssueExportOptions) => set_model(body);
}

job! {
    ExportRequest: IssueJobStatus => ByteStream =
        located(&GET_EXPORT)
            .state("/status")
            .failed(&["FAILURE"])
            .says(&["/phase"]);
}

static GET_EXPORT: Operation = Operation::get(
    "issues::get_export",
    "/repositories/{workspace}/{repo_slug}/issues/export/{repo_name}-issues-{task_id}.zip",
)
.scopes(&["issue", "repository:admin", "read:issue:bitbucket"])
.alternatives(&[2, 1])
.accept("application/zip, application/json, */*;q=0.1");

/// Gives the archive of an export, or tells how far it is.
///
/// `GET /repositories/{workspace}/{repo_slug}/issues/export/{repo_name}-issues-{task_id}.zip`
///
/// As long as it is a 202, the body is a status, `ACCEPTED` or `STARTED`, and there is more
/// to wait. 200 is the end, with the archive, or with the status `FAILURE`. A 404 says that
/// no export was started.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `repo_name`: The slug of the repository again, since it is part of the archive's name.
/// - `task_id`: The export job, by the text in the `Location` that its start was answered
///   with.
///
/// Scopes: `issue` and `repository:admin`, or `read:issue:bitbucket`.
/// Asks for `application/zip`, `application/json`: `with_header("accept", …)` names one of them.
/// Refused with 401, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-issue-tracker/#api-repositories-workspace-repo-slug-issues-export-repo-name-issues-task-id-zip-get).
#[deprecated = "deprecated by Atlassian"]
#[inline]
pub fn get_export(
    workspace: impl PathText,
    repo_slug: impl PathText,
    repo_name: impl PathText,
    task_id: impl PathText,
) -> GetExportRequest {
    GetExportRequest(Request::new(
        &GET_EXPORT,
        &[
            workspace.path_value(),
            repo_slug.path_value(),
            repo_name.path_value(),
            task_id.path_value(),
        ],
    ))
}

request! {
    /// Request of [`get_export`].
    GetExportRequest => GetExportReply;
}

/// What [`get_export`] answers.
#[derive(Debug)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "answers are read once and taken apart")]
pub enum GetExportReply {
    /// With status 200.
    Ok(ByteStream),
    /// With status 202.
    Accepted(IssueJobStatus),
}

impl Reply for GetExportReply {
    type Output = Self;

    #[inline]
    fn streams(head: &Head) -> bool {
        matches!(head.status().as_u16(), 200)
    }

    #[inline]
    fn decode(head: &Head, body: Payload) -> Result<Self, Error> {
        match head.status().as_u16() {
            202 => IssueJobStatus::decode(head, body).map(Self::Accepted),
            _ => ByteStream::decode(head, body).map(Self::Ok),
        }
    }
}

static GET_IMPORT_STATUS: Operation = Operation::get(
    "issues::get_import_status",
    "/repositories/{workspace}/{repo_slug}/issues/import",
)
.scopes(&["issue:write", "repository:admin", "admin:repository:bitbucket", "write:issue:bitbucket"])
.alternatives(&[2, 2]);

/// Tells how far the import of issues is.
///
/// `GET /repositories/{workspace}/{repo_slug}/issues/import`
///
/// 202 says that it waits (`ACCEPTED`) or runs (`STARTED`), 200 that it is over, with
/// `SUCCESS` or `FAILURE`. A 404 says that none was started.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
///
/// Scopes: `issue:write` and `repository:admin`, or `admin:repository:bitbucket` and `write:issue:bitbucket`.
/// Refused with 401, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-issue-tracker/#api-repositories-workspace-repo-slug-issues-import-get).
#[deprecated = "deprecated by Atlassian"]
#[inline]
pub fn get_import_status(
    workspace: impl PathText,
    repo_slug: impl PathText,
) -> GetImportStatusRequest {
    GetImportStatusRequest(Request::new(
        &GET_IMPORT_STATUS,
        &[workspace.path_value(), repo_slug.path_value()],
    ))
}

request! {
    /// Request of [`get_import_status`].
    GetImportStatusRequest => IssueJobStatus;

    /// Chooses what the answer holds: fields to have, to add with `+`, or to leave out with
    /// `-`, joined by commas.
    ///
    /// Fields without a sign are all that the answer holds: `id,title,author.uuid`. With a sign
    /// they change what comes by itself: `+participants,-links`. A dot leads into an object,
    /// and into each item of a list; `*` stands for every field of a level.
    ///
    /// Items of a page are below `values`. A choice without a sign has to name `next` too, for
    /// nothing else leads to the following page: `next,values.title`.
    ///
    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static IMPORT: Operation =
    Operation::post("issues::import", "/repositories/{workspace}/{repo_slug}/issues/import")
        .scopes(&[
            "issue:write",
            "repository:admin",
            "admin:repository:bitbucket",
            "write:issue:bitbucket",
        ])
        .alternatives(&[2, 2]);

/// Imports issues from an archive, and deletes all that are there.
///
/// `POST /repositories/{workspace}/{repo_slug}/issues/import`
///
/// The archive is one that an export has made. The answer is 202; ask for the state of the
/// import until it is done. While another import runs, it is a 409. Only an administrator
/// of the repository may do it.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `archive`: The archive, a ZIP file as an export makes it.
///
/// Scopes: `issue:write` and `repository:admin`, or `admin:repository:bitbucket` and `write:issue:bitbucket`.
/// Refused with 401, 403, 404, 409: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-issue-tracker/#api-repositories-workspace-repo-slug-issues-import-post).
#[deprecated = "deprecated by Atlassian"]
#[inline]
pub fn import(workspace: impl PathText, repo_slug: impl PathText, archive: Part) -> ImportRequest {
    let mut request =
        Request::new(&IMPORT, &[workspace.path_value(), repo_slug.path_value()]).with_multipart();
    request.set_part("archive", archive.or_file_name("archive"));
    ImportRequest(request)
}

request! {
    /// Request of [`import`].
    ImportRequest => IssueJobStatus;
}

job! {
    ImportRequest: IssueJobStatus => IssueJobStatus =
        named(&GET_IMPORT_STATUS, &[])
            .state("/status")
            .failed(&["FAILURE"])
            .says(&["/phase"]);
}

static GET: Operation =
    Operation::get("issues::get", "/repositories/{workspace}/{repo_slug}/issues/{issue_id}")
        .scopes(&["issue", "read:issue:bitbucket"])
        .alternatives(&[1, 1]);

/// Gives an issue.
///
/// `GET /repositories/{workspace}/{repo_slug}/issues/{issue_id}`
///
/// 410 says that it is no longer to be had.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `issue_id`: The number of the issue. Each repository counts its own, from 1.
///
/// Scopes: `issue`, or `read:issue:bitbucket`.
/// Refused with 403, 404, 410: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-issue-tracker/#api-repositories-workspace-repo-slug-issues-issue-id-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::issues;
/// use bitbucket_cloud::models::Account;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let issue = issues::get("acme", "harbour", 5).send(client).await?;
/// let assignee = issue.assignee.as_ref().and_then(Account::display_name);
/// println!("{:?}, {}", issue.state, assignee.unwrap_or("nobody's"));
/// # Ok(())
/// # }
/// ```
#[deprecated = "deprecated by Atlassian"]
#[inline]
pub fn get(
    workspace: impl PathText,
    repo_slug: impl PathText,
    issue_id: impl Integer,
) -> GetRequest {
    GetRequest(Request::new(
        &GET,
        &[workspace.path_value(), repo_slug.path_value(), issue_id.path_value()],
    ))
}

request! {
    /// Request of [`get`].
    GetRequest => Issue;

    /// Chooses what the answer holds: fields to have, to add with `+`, or to leave out with
    /// `-`, joined by commas.
    ///
    /// Fields without a sign are all that the answer holds: `id,title,author.uuid`. With a sign
    /// they change what comes by itself: `+participants,-links`. A dot leads into an object,
    /// and into each item of a list; `*` stands for every field of a level.
    ///
    /// Items of a page are below `values`. A choice without a sign has to name `next` too, for
    /// nothing else leads to the following page: `next,values.title`.
    ///
    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static UPDATE: Operation =
    Operation::put("issues::update", "/repositories/{workspace}/{repo_slug}/issues/{issue_id}")
        .scopes(&["issue:write", "read:issue:bitbucket", "write:issue:bitbucket"])
        .alternatives(&[1, 2]);

/// Changes an issue.
///
/// `PUT /repositories/{workspace}/{repo_slug}/issues/{issue_id}`
///
/// What is left out stays as it is; null takes away what is there, as with
/// `"component": null`. The assignee is named by `account_id` or `uuid`, component,
/// milestone and version by `name`. The change is recorded in the list of changes.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `issue_id`: The number of the issue. Each repository counts its own, from 1.
///
/// Scopes: `issue:write`, or `read:issue:bitbucket` and `write:issue:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-issue-tracker/#api-repositories-workspace-repo-slug-issues-issue-id-put).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::issues;
/// use bitbucket_cloud::models::{Issue, IssueState};
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// // What is cleared goes as null, which takes away what is there.
/// let body = Issue::default().with_state(IssueState::Resolved).clear("assignee");
/// issues::update("acme", "harbour", 5, &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated = "deprecated by Atlassian"]
#[inline]
pub fn update(
    workspace: impl PathText,
    repo_slug: impl PathText,
    issue_id: impl Integer,
    body: &Issue,
) -> UpdateRequest {
    UpdateRequest(
        Request::new(
            &UPDATE,
            &[workspace.path_value(), repo_slug.path_value(), issue_id.path_value()],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`update`].
    UpdateRequest => Issue;
}

static DELETE: Operation =
    Operation::delete("issues::delete", "/repositories/{workspace}/{repo_slug}/issues/{issue_id}")
        .scopes(&["issue:write", "delete:issue:bitbucket"])
        .alternatives(&[1, 1]);

/// Deletes an issue.
///
/// `DELETE /repositories/{workspace}/{repo_slug}/issues/{issue_id}`
///
/// The caller must be allowed to write to the repository.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `issue_id`: The number of the issue. Each repository counts its own, from 1.
///
/// Scopes: `issue:write`, or `delete:issue:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-issue-tracker/#api-repositories-workspace-repo-slug-issues-issue-id-delete).
#[deprecated = "deprecated by Atlassian"]
#[inline]
pub fn delete(
    workspace: impl PathText,
    repo_slug: impl PathText,
    issue_id: impl Integer,
) -> DeleteRequest {
    DeleteRequest(Request::new(
        &DELETE,
        &[workspace.path_value(), repo_slug.path_value(), issue_id.path_value()],
    ))
}

request! {
    /// Request of [`delete`].
    DeleteRequest => ();
}

static LIST_ATTACHMENTS: Operation = Operation::get(
    "issues::list_attachments",
    "/repositories/{workspace}/{repo_slug}/issues/{issue_id}/attachments",
)
.scopes(&["issue", "read:issue:bitbucket"])
.alternatives(&[1, 1]);

/// Lists the files attached to an issue, in the order in which they were uploaded.
///
/// `GET /repositories/{workspace}/{repo_slug}/issues/{issue_id}/attachments`
///
/// It gives their names and links, not what is in them.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `issue_id`: The number of the issue. Each repository counts its own, from 1.
///
/// Scopes: `issue`, or `read:issue:bitbucket`.
/// Refused with 401, without a body that is known.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-issue-tracker/#api-repositories-workspace-repo-slug-issues-issue-id-attachments-get).
#[deprecated = "deprecated by Atlassian"]
#[inline]
pub fn list_attachments(
    workspace: impl PathText,
    repo_slug: impl PathText,
    issue_id: impl Integer,
) -> ListAttachmentsRequest {
    ListAttachmentsRequest(Request::new(
        &LIST_ATTACHMENTS,
        &[workspace.path_value(), repo_slug.path_value(), issue_id.path_value()],
    ))
}

request! {
    /// Request of [`list_attachments`].
    ListAttachmentsRequest => Page<IssueAttachment>;

    /// The number of the page to start with, counted from 1.
    ///
    /// Where pages have no numbers, as with commits and source files, only the `next` of one
    /// page leads to the following.
    ///
    /// At least 1.
    ///
    /// Query `page`.
    page(page: impl Integer) => set_query("page", page);

    /// How many items a page holds; without it, 10.
    ///
    /// Pull requests and their activity come at most 50 at a time, most other things 100; more
    /// is refused with 400.
    ///
    /// At least 1.
    ///
    /// Query `pagelen`.
    pagelen(pagelen: impl Integer) => set_query("pagelen", pagelen);

    /// Chooses what the answer holds: fields to have, to add with `+`, or to leave out with
    /// `-`, joined by commas.
    ///
    /// Fields without a sign are all that the answer holds: `id,title,author.uuid`. With a sign
    /// they change what comes by itself: `+participants,-links`. A dot leads into an object,
    /// and into each item of a list; `*` stands for every field of a level.
    ///
    /// Items of a page are below `values`. A choice without a sign has to name `next` too, for
    /// nothing else leads to the following page: `next,values.title`.
    ///
    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static UPLOAD_ATTACHMENTS: Operation = Operation::post(
    "issues::upload_attachments",
    "/repositories/{workspace}/{repo_slug}/issues/{issue_id}/attachments",
)
.scopes(&["issue:write", "write:issue:bitbucket"])
.alternatives(&[1, 1]);

/// Attaches files to an issue.
///
/// `POST /repositories/{workspace}/{repo_slug}/issues/{issue_id}/attachments`
///
/// Each file is a part of the form; what the parts are called does not matter, the file
/// names do. A file of a name that is there already takes its place. The answer is empty.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `issue_id`: The number of the issue. Each repository counts its own, from 1.
///
/// Scopes: `issue:write`, or `write:issue:bitbucket`.
/// Refused with 400, 401, without a body that is known.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-issue-tracker/#api-repositories-workspace-repo-slug-issues-issue-id-attachments-post).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::{Part, issues};
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let photo = Part::file("bell.jpg", std::fs::read("bell.jpg")?).content_type("image/jpeg");
/// issues::upload_attachments("acme", "harbour", 5).part("files", photo).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated = "deprecated by Atlassian"]
#[inline]
pub fn upload_attachments(
    workspace: impl PathText,
    repo_slug: impl PathText,
    issue_id: impl Integer,
) -> UploadAttachmentsRequest {
    UploadAttachmentsRequest(
        Request::new(
            &UPLOAD_ATTACHMENTS,
            &[workspace.path_value(), repo_slug.path_value(), issue_id.path_value()],
        )
        .with_multipart(),
    )
}

request! {
    /// Request of [`upload_attachments`].
    UploadAttachmentsRequest => Located;

    /// Adds a part under a name of the caller's.
    part(name: impl Into<String>, part: Part) => push_part(name, part);
}

static GET_ATTACHMENT: Operation = Operation::get(
    "issues::get_attachment",
    "/repositories/{workspace}/{repo_slug}/issues/{issue_id}/attachments/{+path}",
)
.scopes(&["issue", "read:issue:bitbucket"])
.alternatives(&[1, 1])
.accept("application/octet-stream, */*;q=0.1");

/// Gives a file attached to an issue, as its bytes.
///
/// `GET /repositories/{workspace}/{repo_slug}/issues/{issue_id}/attachments/{path}`
///
/// Bitbucket redirects to its storage, which is followed. The address there is good for one
/// download and a short time, so do not keep it.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `issue_id`: The number of the issue. Each repository counts its own, from 1.
/// - `path`: The file, by its name.
///
/// Scopes: `issue`, or `read:issue:bitbucket`.
/// Refused with 401, without a body that is known.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-issue-tracker/#api-repositories-workspace-repo-slug-issues-issue-id-attachments-path-get).
#[deprecated = "deprecated by Atlassian"]
#[inline]
pub fn get_attachment(
    workspace: impl PathText,
    repo_slug: impl PathText,
    issue_id: impl Integer,
    path: impl PathText,
) -> GetAttachmentRequest {
    GetAttachmentRequest(Request::new(
        &GET_ATTACHMENT,
        &[workspace.path_value(), repo_slug.path_value(), issue_id.path_value(), path.path_value()],
    ))
}

request! {
    /// Request of [`get_attachment`].
    GetAttachmentRequest => ByteStream;
}

static DELETE_ATTACHMENT: Operation = Operation::delete(
    "issues::delete_attachment",
    "/repositories/{workspace}/{repo_slug}/issues/{issue_id}/attachments/{+path}",
)
.scopes(&["issue:write", "write:issue:bitbucket"])
.alternatives(&[1, 1]);

/// Deletes a file attached to an issue.
///
/// `DELETE /repositories/{workspace}/{repo_slug}/issues/{issue_id}/attachments/{path}`
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `issue_id`: The number of the issue. Each repository counts its own, from 1.
/// - `path`: The file, by its name.
///
/// Scopes: `issue:write`, or `write:issue:bitbucket`.
/// Refused with 401, without a body that is known.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-issue-tracker/#api-repositories-workspace-repo-slug-issues-issue-id-attachments-path-delete).
#[deprecated = "deprecated by Atlassian"]
#[inline]
pub fn delete_attachment(
    workspace: impl PathText,
    repo_slug: impl PathText,
    issue_id: impl Integer,
    path: impl PathText,
) -> DeleteAttachmentRequest {
    DeleteAttachmentRequest(Request::new(
        &DELETE_ATTACHMENT,
        &[workspace.path_value(), repo_slug.path_value(), issue_id.path_value(), path.path_value()],
    ))
}

request! {
    /// Request of [`delete_attachment`].
    DeleteAttachmentRequest => ();
}

static LIST_CHANGES: Operation = Operation::get(
    "issues::list_changes",
    "/repositories/{workspace}/{repo_slug}/issues/{issue_id}/changes",
)
.scopes(&["issue", "read:issue:bitbucket"])
.alternatives(&[1, 1]);

/// Lists the changes that were made to an issue, the oldest first.
///
/// `GET /repositories/{workspace}/{repo_slug}/issues/{issue_id}/changes`
///
/// `q=changes.state.new = "resolved"` finds when it was resolved. Old and new values are
/// plain texts, such as a name, so that they outlive what they name. For the assignee,
/// `assignee_account_id` is the one to read.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `issue_id`: The number of the issue. Each repository counts its own, from 1.
///
/// Scopes: `issue`, or `read:issue:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-issue-tracker/#api-repositories-workspace-repo-slug-issues-issue-id-changes-get).
#[deprecated = "deprecated by Atlassian"]
#[inline]
pub fn list_changes(
    workspace: impl PathText,
    repo_slug: impl PathText,
    issue_id: impl Integer,
) -> ListChangesRequest {
    ListChangesRequest(Request::new(
        &LIST_CHANGES,
        &[workspace.path_value(), repo_slug.path_value(), issue_id.path_value()],
    ))
}

request! {
    /// Request of [`list_changes`].
    ListChangesRequest => Page<IssueChange>;

    /// Keeps the items that an expression is true of, as in
    /// `state = "OPEN" AND title ~ "anchor"`.
    ///
    /// Operators are `=`, `!=`, `<`, `<=`, `>`, `>=`, `~` (contains, in any case), `!~` (does
    /// not contain), `IN (…)` and `NOT IN (…)`. `AND`, `OR` and parentheses join conditions. A
    /// field inside a field takes a dot: `source.branch.name`.
    ///
    /// Texts stand in double quotes: `author.uuid = "{…}"`. Numbers, `true`, `false`, `null`
    /// and dates stand without: `updated_on > 2026-05-01T08:00:00Z`. It is written plainly; the
    /// request encodes it. An expression that cannot be read, or a field that cannot be
    /// searched, is refused with 400.
    ///
    /// Query `q`.
    q(q: &str) => set_query("q", q);

    /// Orders the list by one field; a minus in front turns the order round, as in
    /// `-updated_on`.
    ///
    /// A field inside a field takes a dot: `repository.name`. Not every field can be sorted by;
    /// one that cannot is refused with 400.
    ///
    /// Query `sort`.
    sort(sort: &str) => set_query("sort", sort);

    /// The number of the page to start with, counted from 1.
    ///
    /// Where pages have no numbers, as with commits and source files, only the `next` of one
    /// page leads to the following.
    ///
    /// At least 1.
    ///
    /// Query `page`.
    page(page: impl Integer) => set_query("page", page);

    /// How many items a page holds; without it, 10.
    ///
    /// Pull requests and their activity come at most 50 at a time, most other things 100; more
    /// is refused with 400.
    ///
    /// At least 1.
    ///
    /// Query `pagelen`.
    pagelen(pagelen: impl Integer) => set_query("pagelen", pagelen);

    /// Chooses what the answer holds: fields to have, to add with `+`, or to leave out with
    /// `-`, joined by commas.
    ///
    /// Fields without a sign are all that the answer holds: `id,title,author.uuid`. With a sign
    /// they change what comes by itself: `+participants,-links`. A dot leads into an object,
    /// and into each item of a list; `*` stands for every field of a level.
    ///
    /// Items of a page are below `values`. A choice without a sign has to name `next` too, for
    /// nothing else leads to the following page: `next,values.title`.
    ///
    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static CREATE_CHANGE: Operation = Operation::post(
    "issues::create_change",
    "/repositories/{workspace}/{repo_slug}/issues/{issue_id}/changes",
)
.scopes(&["issue:write", "read:issue:bitbucket", "write:issue:bitbucket"])
.alternatives(&[1, 2]);

/// Changes an issue and says why, in one step.
///
/// `POST /repositories/{workspace}/{repo_slug}/issues/{issue_id}/changes`
///
/// `changes` maps fields to their new values, as texts: `{"state": {"new": "resolved"}}`;
/// the assignee is set by `assignee_account_id`. `message.raw` is a comment that goes with
/// it. Who only wants to change fields can as well send the issue itself with PUT.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `issue_id`: The number of the issue. Each repository counts its own, from 1.
///
/// Scopes: `issue:write`, or `read:issue:bitbucket` and `write:issue:bitbucket`.
/// Refused with 401, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-issue-tracker/#api-repositories-workspace-repo-slug-issues-issue-id-changes-post).
#[deprecated = "deprecated by Atlassian"]
#[inline]
pub fn create_change(
    workspace: impl PathText,
    repo_slug: impl PathText,
    issue_id: impl Integer,
    body: &IssueChange,
) -> CreateChangeRequest {
    CreateChangeRequest(
        Request::new(
            &CREATE_CHANGE,
            &[workspace.path_value(), repo_slug.path_value(), issue_id.path_value()],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`create_change`].
    CreateChangeRequest => IssueChange;
}

static GET_CHANGE: Operation = Operation::get(
    "issues::get_change",
    "/repositories/{workspace}/{repo_slug}/issues/{issue_id}/changes/{change_id}",
)
.scopes(&["issue", "read:issue:bitbucket"])
.alternatives(&[1, 1]);

/// Gives a change that was made to an issue.
///
/// `GET /repositories/{workspace}/{repo_slug}/issues/{issue_id}/changes/{change_id}`
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `issue_id`: The number of the issue. Each repository counts its own, from 1.
/// - `change_id`: The number of the change, from the list of an issue's changes.
///
/// Scopes: `issue`, or `read:issue:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-issue-tracker/#api-repositories-workspace-repo-slug-issues-issue-id-changes-change-id-get).
#[deprecated = "deprecated by Atlassian"]
#[inline]
pub fn get_change(
    workspace: impl PathText,
    repo_slug: impl PathText,
    issue_id: impl Integer,
    change_id: impl Integer,
) -> GetChangeRequest {
    GetChangeRequest(Request::new(
        &GET_CHANGE,
        &[
            workspace.path_value(),
            repo_slug.path_value(),
            issue_id.path_value(),
            change_id.path_value(),
        ],
    ))
}

request! {
    /// Request of [`get_change`].
    GetChangeRequest => IssueChange;

    /// Chooses what the answer holds: fields to have, to add with `+`, or to leave out with
    /// `-`, joined by commas.
    ///
    /// Fields without a sign are all that the answer holds: `id,title,author.uuid`. With a sign
    /// they change what comes by itself: `+participants,-links`. A dot leads into an object,
    /// and into each item of a list; `*` stands for every field of a level.
    ///
    /// Items of a page are below `values`. A choice without a sign has to name `next` too, for
    /// nothing else leads to the following page: `next,values.title`.
    ///
    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static LIST_COMMENTS: Operation = Operation::get(
    "issues::list_comments",
    "/repositories/{workspace}/{repo_slug}/issues/{issue_id}/comments",
)
.scopes(&["issue", "read:issue:bitbucket"])
.alternatives(&[1, 1]);

/// Lists the comments on an issue, the oldest first.
///
/// `GET /repositories/{workspace}/{repo_slug}/issues/{issue_id}/comments`
///
/// A change of the issue is a comment too, whose text may be null.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `issue_id`: The number of the issue. Each repository counts its own, from 1.
///
/// Scopes: `issue`, or `read:issue:bitbucket`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-issue-tracker/#api-repositories-workspace-repo-slug-issues-issue-id-comments-get).
#[deprecated = "deprecated by Atlassian"]
#[inline]
pub fn list_comments(
    workspace: impl PathText,
    repo_slug: impl PathText,
    issue_id: impl Integer,
) -> ListCommentsRequest {
    ListCommentsRequest(Request::new(
        &LIST_COMMENTS,
        &[workspace.path_value(), repo_slug.path_value(), issue_id.path_value()],
    ))
}

request! {
    /// Request of [`list_comments`].
    ListCommentsRequest => Page<IssueComment>;

    /// Keeps the items that an expression is true of, as in
    /// `state = "OPEN" AND title ~ "anchor"`.
    ///
    /// Operators are `=`, `!=`, `<`, `<=`, `>`, `>=`, `~` (contains, in any case), `!~` (does
    /// not contain), `IN (…)` and `NOT IN (…)`. `AND`, `OR` and parentheses join conditions. A
    /// field inside a field takes a dot: `source.branch.name`.
    ///
    /// Texts stand in double quotes: `author.uuid = "{…}"`. Numbers, `true`, `false`, `null`
    /// and dates stand without: `updated_on > 2026-05-01T08:00:00Z`. It is written plainly; the
    /// request encodes it. An expression that cannot be read, or a field that cannot be
    /// searched, is refused with 400.
    ///
    /// Query `q`.
    q(q: &str) => set_query("q", q);

    /// The number of the page to start with, counted from 1.
    ///
    /// Where pages have no numbers, as with commits and source files, only the `next` of one
    /// page leads to the following.
    ///
    /// At least 1.
    ///
    /// Query `page`.
    page(page: impl Integer) => set_query("page", page);

    /// How many items a page holds; without it, 10.
    ///
    /// Pull requests and their activity come at most 50 at a time, most other things 100; more
    /// is refused with 400.
    ///
    /// At least 1.
    ///
    /// Query `pagelen`.
    pagelen(pagelen: impl Integer) => set_query("pagelen", pagelen);

    /// Chooses what the answer holds: fields to have, to add with `+`, or to leave out with
    /// `-`, joined by commas.
    ///
    /// Fields without a sign are all that the answer holds: `id,title,author.uuid`. With a sign
    /// they change what comes by itself: `+participants,-links`. A dot leads into an object,
    /// and into each item of a list; `*` stands for every field of a level.
    ///
    /// Items of a page are below `values`. A choice without a sign has to name `next` too, for
    /// nothing else leads to the following page: `next,values.title`.
    ///
    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);

    /// Orders the list by one field; a minus in front turns the order round, as in
    /// `-updated_on`.
    ///
    /// A field inside a field takes a dot: `repository.name`. Not every field can be sorted by;
    /// one that cannot is refused with 400.
    ///
    /// Query `sort`.
    sort(sort: &str) => set_query("sort", sort);
}

static CREATE_COMMENT: Operation = Operation::post(
    "issues::create_comment",
    "/repositories/{workspace}/{repo_slug}/issues/{issue_id}/comments",
)
.scopes(&["issue:write", "read:issue:bitbucket", "write:issue:bitbucket"])
.alternatives(&[1, 2]);

/// Comments on an issue.
///
/// `POST /repositories/{workspace}/{repo_slug}/issues/{issue_id}/comments`
///
/// `content.raw` is the text, in Markdown. 400 is also given for what looks like spam.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `issue_id`: The number of the issue. Each repository counts its own, from 1.
///
/// Scopes: `issue:write`, or `read:issue:bitbucket` and `write:issue:bitbucket`.
/// Refused with 400: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-issue-tracker/#api-repositories-workspace-repo-slug-issues-issue-id-comments-post).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::issues;
/// use bitbucket_cloud::models::{IssueComment, RenderedText};
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let text = RenderedText::default().with_raw("It rings again.");
/// let comment = IssueComment::default().with_content(text);
/// issues::create_comment("acme", "harbour", 5, &comment).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated = "deprecated by Atlassian"]
#[inline]
pub fn create_comment(
    workspace: impl PathText,
    repo_slug: impl PathText,
    issue_id: impl Integer,
    body: &IssueComment,
) -> CreateCommentRequest {
    CreateCommentRequest(
        Request::new(
            &CREATE_COMMENT,
            &[workspace.path_value(), repo_slug.path_value(), issue_id.path_value()],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`create_comment`].
    CreateCommentRequest => IssueComment;
}

static GET_COMMENT: Operation = Operation::get(
    "issues::get_comment",
    "/repositories/{workspace}/{repo_slug}/issues/{issue_id}/comments/{comment_id}",
)
.scopes(&["issue", "read:issue:bitbucket"])
.alternatives(&[1, 1]);

/// Gives a comment on an issue.
///
/// `GET /repositories/{workspace}/{repo_slug}/issues/{issue_id}/comments/{comment_id}`
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `issue_id`: The number of the issue. Each repository counts its own, from 1.
/// - `comment_id`: The number of the comment.
///
/// Scopes: `issue`, or `read:issue:bitbucket`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-issue-tracker/#api-repositories-workspace-repo-slug-issues-issue-id-comments-comment-id-get).
#[deprecated = "deprecated by Atlassian"]
#[inline]
pub fn get_comment(
    workspace: impl PathText,
    repo_slug: impl PathText,
    issue_id: impl Integer,
    comment_id: impl Integer,
) -> GetCommentRequest {
    GetCommentRequest(Request::new(
        &GET_COMMENT,
        &[
            workspace.path_value(),
            repo_slug.path_value(),
            issue_id.path_value(),
            comment_id.path_value(),
        ],
    ))
}

request! {
    /// Request of [`get_comment`].
    GetCommentRequest => IssueComment;

    /// Chooses what the answer holds: fields to have, to add with `+`, or to leave out with
    /// `-`, joined by commas.
    ///
    /// Fields without a sign are all that the answer holds: `id,title,author.uuid`. With a sign
    /// they change what comes by itself: `+participants,-links`. A dot leads into an object,
    /// and into each item of a list; `*` stands for every field of a level.
    ///
    /// Items of a page are below `values`. A choice without a sign has to name `next` too, for
    /// nothing else leads to the following page: `next,values.title`.
    ///
    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static UPDATE_COMMENT: Operation = Operation::put(
    "issues::update_comment",
    "/repositories/{workspace}/{repo_slug}/issues/{issue_id}/comments/{comment_id}",
)
.scopes(&["issue:write", "read:issue:bitbucket", "write:issue:bitbucket"])
.alternatives(&[1, 2]);

/// Changes the text of a comment on an issue.
///
/// `PUT /repositories/{workspace}/{repo_slug}/issues/{issue_id}/comments/{comment_id}`
///
/// Send `content.raw`; nothing else of it can be changed. 400 is also given for what looks
/// like spam.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `issue_id`: The number of the issue. Each repository counts its own, from 1.
/// - `comment_id`: The number of the comment.
///
/// Scopes: `issue:write`, or `read:issue:bitbucket` and `write:issue:bitbucket`.
/// Refused with 400: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-issue-tracker/#api-repositories-workspace-repo-slug-issues-issue-id-comments-comment-id-put).
#[deprecated = "deprecated by Atlassian"]
#[inline]
pub fn update_comment(
    workspace: impl PathText,
    repo_slug: impl PathText,
    issue_id: impl Integer,
    comment_id: impl Integer,
    body: &IssueComment,
) -> UpdateCommentRequest {
    UpdateCommentRequest(
        Request::new(
            &UPDATE_COMMENT,
            &[
                workspace.path_value(),
                repo_slug.path_value(),
                issue_id.path_value(),
                comment_id.path_value(),
            ],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`update_comment`].
    UpdateCommentRequest => IssueComment;
}

static DELETE_COMMENT: Operation = Operation::delete(
    "issues::delete_comment",
    "/repositories/{workspace}/{repo_slug}/issues/{issue_id}/comments/{comment_id}",
)
.scopes(&["issue:write", "write:issue:bitbucket"])
.alternatives(&[1, 1]);

/// Deletes a comment on an issue.
///
/// `DELETE /repositories/{workspace}/{repo_slug}/issues/{issue_id}/comments/{comment_id}`
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `issue_id`: The number of the issue. Each repository counts its own, from 1.
/// - `comment_id`: The number of the comment.
///
/// Scopes: `issue:write`, or `write:issue:bitbucket`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-issue-tracker/#api-repositories-workspace-repo-slug-issues-issue-id-comments-comment-id-delete).
#[deprecated = "deprecated by Atlassian"]
#[inline]
pub fn delete_comment(
    workspace: impl PathText,
    repo_slug: impl PathText,
    issue_id: impl Integer,
    comment_id: impl Integer,
) -> DeleteCommentRequest {
    DeleteCommentRequest(Request::new(
        &DELETE_COMMENT,
        &[
            workspace.path_value(),
            repo_slug.path_value(),
            issue_id.path_value(),
            comment_id.path_value(),
        ],
    ))
}

request! {
    /// Request of [`delete_comment`].
    DeleteCommentRequest => ();
}

static IS_VOTED: Operation = Operation::get(
    "issues::is_voted",
    "/repositories/{workspace}/{repo_slug}/issues/{issue_id}/vote",
)
.scopes(&["account", "issue", "read:issue:bitbucket", "read:user:bitbucket"])
.alternatives(&[2, 2]);

/// Tells whether the caller has voted for an issue.
///
/// `GET /repositories/{workspace}/{repo_slug}/issues/{issue_id}/vote`
///
/// 204 says yes. 404 says no, and is also the answer where there is no such issue.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `issue_id`: The number of the issue. Each repository counts its own, from 1.
///
/// Scopes: `account` and `issue`, or `read:issue:bitbucket` and `read:user:bitbucket`.
/// Refused with 401, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-issue-tracker/#api-repositories-workspace-repo-slug-issues-issue-id-vote-get).
#[deprecated = "deprecated by Atlassian"]
#[inline]
pub fn is_voted(
    workspace: impl PathText,
    repo_slug: impl PathText,
    issue_id: impl Integer,
) -> IsVotedRequest {
    IsVotedRequest(Request::new(
        &IS_VOTED,
        &[workspace.path_value(), repo_slug.path_value(), issue_id.path_value()],
    ))
}

request! {
    /// Request of [`is_voted`].
    IsVotedRequest => ();
}

static VOTE: Operation =
    Operation::put("issues::vote", "/repositories/{workspace}/{repo_slug}/issues/{issue_id}/vote")
        .scopes(&["account:write", "issue", "write:issue:bitbucket", "write:user:bitbucket"])
        .alternatives(&[2, 2]);

/// Votes for an issue in the name of the caller.
///
/// `PUT /repositories/{workspace}/{repo_slug}/issues/{issue_id}/vote`
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `issue_id`: The number of the issue. Each repository counts its own, from 1.
///
/// Scopes: `account:write` and `issue`, or `write:issue:bitbucket` and `write:user:bitbucket`.
/// Refused with 401, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-issue-tracker/#api-repositories-workspace-repo-slug-issues-issue-id-vote-put).
#[deprecated = "deprecated by Atlassian"]
#[inline]
pub fn vote(
    workspace: impl PathText,
    repo_slug: impl PathText,
    issue_id: impl Integer,
) -> VoteRequest {
    VoteRequest(Request::new(
        &VOTE,
        &[workspace.path_value(), repo_slug.path_value(), issue_id.path_value()],
    ))
}

request! {
    /// Request of [`vote`].
    VoteRequest => ();
}

static UNVOTE: Operation = Operation::delete(
    "issues::unvote",
    "/repositories/{workspace}/{repo_slug}/issues/{issue_id}/vote",
)
.scopes(&["account:write", "issue:write", "write:issue:bitbucket", "write:user:bitbucket"])
.alternatives(&[2, 2]);

/// Takes back the caller's vote for an issue.
///
/// `DELETE /repositories/{workspace}/{repo_slug}/issues/{issue_id}/vote`
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `issue_id`: The number of the issue. Each repository counts its own, from 1.
///
/// Scopes: `account:write` and `issue:write`, or `write:issue:bitbucket` and `write:user:bitbucket`.
/// Refused with default: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-issue-tracker/#api-repositories-workspace-repo-slug-issues-issue-id-vote-delete).
#[deprecated = "deprecated by Atlassian"]
#[inline]
pub fn unvote(
    workspace: impl PathText,
    repo_slug: impl PathText,
    issue_id: impl Integer,
) -> UnvoteRequest {
    UnvoteRequest(Request::new(
        &UNVOTE,
        &[workspace.path_value(), repo_slug.path_value(), issue_id.path_value()],
    ))
}

request! {
    /// Request of [`unvote`].
    UnvoteRequest => ();
}

static IS_WATCHED: Operation = Operation::get(
    "issues::is_watched",
    "/repositories/{workspace}/{repo_slug}/issues/{issue_id}/watch",
)
.scopes(&["account", "issue", "read:issue:bitbucket", "read:user:bitbucket"])
.alternatives(&[2, 2]);

/// Tells whether the caller watches an issue.
///
/// `GET /repositories/{workspace}/{repo_slug}/issues/{issue_id}/watch`
///
/// 204 says yes. 404 says no, and is also the answer where there is no such issue.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `issue_id`: The number of the issue. Each repository counts its own, from 1.
///
/// Scopes: `account` and `issue`, or `read:issue:bitbucket` and `read:user:bitbucket`.
/// Refused with 401, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-issue-tracker/#api-repositories-workspace-repo-slug-issues-issue-id-watch-get).
#[deprecated = "deprecated by Atlassian"]
#[inline]
pub fn is_watched(
    workspace: impl PathText,
    repo_slug: impl PathText,
    issue_id: impl Integer,
) -> IsWatchedRequest {
    IsWatchedRequest(Request::new(
        &IS_WATCHED,
        &[workspace.path_value(), repo_slug.path_value(), issue_id.path_value()],
    ))
}

request! {
    /// Request of [`is_watched`].
    IsWatchedRequest => ();
}

static WATCH: Operation = Operation::put(
    "issues::watch",
    "/repositories/{workspace}/{repo_slug}/issues/{issue_id}/watch",
)
.scopes(&["account:write", "issue", "write:issue:bitbucket", "write:user:bitbucket"])
.alternatives(&[2, 2]);

/// Makes the caller watch an issue, to be told of its changes.
///
/// `PUT /repositories/{workspace}/{repo_slug}/issues/{issue_id}/watch`
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `issue_id`: The number of the issue. Each repository counts its own, from 1.
///
/// Scopes: `account:write` and `issue`, or `write:issue:bitbucket` and `write:user:bitbucket`.
/// Refused with 401, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-issue-tracker/#api-repositories-workspace-repo-slug-issues-issue-id-watch-put).
#[deprecated = "deprecated by Atlassian"]
#[inline]
pub fn watch(
    workspace: impl PathText,
    repo_slug: impl PathText,
    issue_id: impl Integer,
) -> WatchRequest {
    WatchRequest(Request::new(
        &WATCH,
        &[workspace.path_value(), repo_slug.path_value(), issue_id.path_value()],
    ))
}

request! {
    /// Request of [`watch`].
    WatchRequest => ();
}

static UNWATCH: Operation = Operation::delete(
    "issues::unwatch",
    "/repositories/{workspace}/{repo_slug}/issues/{issue_id}/watch",
)
.scopes(&["account:write", "issue:write", "write:issue:bitbucket", "write:user:bitbucket"])
.alternatives(&[2, 2]);

/// Makes the caller no longer watch an issue.
///
/// `DELETE /repositories/{workspace}/{repo_slug}/issues/{issue_id}/watch`
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `issue_id`: The number of the issue. Each repository counts its own, from 1.
///
/// Scopes: `account:write` and `issue:write`, or `write:issue:bitbucket` and `write:user:bitbucket`.
/// Refused with 401, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-issue-tracker/#api-repositories-workspace-repo-slug-issues-issue-id-watch-delete).
#[deprecated = "deprecated by Atlassian"]
#[inline]
pub fn unwatch(
    workspace: impl PathText,
    repo_slug: impl PathText,
    issue_id: impl Integer,
) -> UnwatchRequest {
    UnwatchRequest(Request::new(
        &UNWATCH,
        &[workspace.path_value(), repo_slug.path_value(), issue_id.path_value()],
    ))
}

request! {
    /// Request of [`unwatch`].
    UnwatchRequest => ();
}

static LIST_MILESTONES: Operation =
    Operation::get("issues::list_milestones", "/repositories/{workspace}/{repo_slug}/milestones")
        .scopes(&["issue", "read:issue:bitbucket"])
        .alternatives(&[1, 1]);

/// Lists the milestones that issues of a repository can be planned for.
///
/// `GET /repositories/{workspace}/{repo_slug}/milestones`
///
/// They are made on the website; the API only reads them.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
///
/// Scopes: `issue`, or `read:issue:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-issue-tracker/#api-repositories-workspace-repo-slug-milestones-get).
#[deprecated = "deprecated by Atlassian"]
#[inline]
pub fn list_milestones(
    workspace: impl PathText,
    repo_slug: impl PathText,
) -> ListMilestonesRequest {
    ListMilestonesRequest(Request::new(
        &LIST_MILESTONES,
        &[workspace.path_value(), repo_slug.path_value()],
    ))
}

request! {
    /// Request of [`list_milestones`].
    ListMilestonesRequest => Page<IssueMilestone>;

    /// The number of the page to start with, counted from 1.
    ///
    /// Where pages have no numbers, as with commits and source files, only the `next` of one
    /// page leads to the following.
    ///
    /// At least 1.
    ///
    /// Query `page`.
    page(page: impl Integer) => set_query("page", page);

    /// How many items a page holds; without it, 10.
    ///
    /// Pull requests and their activity come at most 50 at a time, most other things 100; more
    /// is refused with 400.
    ///
    /// At least 1.
    ///
    /// Query `pagelen`.
    pagelen(pagelen: impl Integer) => set_query("pagelen", pagelen);

    /// Chooses what the answer holds: fields to have, to add with `+`, or to leave out with
    /// `-`, joined by commas.
    ///
    /// Fields without a sign are all that the answer holds: `id,title,author.uuid`. With a sign
    /// they change what comes by itself: `+participants,-links`. A dot leads into an object,
    /// and into each item of a list; `*` stands for every field of a level.
    ///
    /// Items of a page are below `values`. A choice without a sign has to name `next` too, for
    /// nothing else leads to the following page: `next,values.title`.
    ///
    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static GET_MILESTONE: Operation = Operation::get(
    "issues::get_milestone",
    "/repositories/{workspace}/{repo_slug}/milestones/{milestone_id}",
)
.scopes(&["issue", "read:issue:bitbucket"])
.alternatives(&[1, 1]);

/// Gives a milestone that issues can be planned for.
///
/// `GET /repositories/{workspace}/{repo_slug}/milestones/{milestone_id}`
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `milestone_id`: The number of the milestone.
///
/// Scopes: `issue`, or `read:issue:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-issue-tracker/#api-repositories-workspace-repo-slug-milestones-milestone-id-get).
#[deprecated = "deprecated by Atlassian"]
#[inline]
pub fn get_milestone(
    workspace: impl PathText,
    repo_slug: impl PathText,
    milestone_id: impl Integer,
) -> GetMilestoneRequest {
    GetMilestoneRequest(Request::new(
        &GET_MILESTONE,
        &[workspace.path_value(), repo_slug.path_value(), milestone_id.path_value()],
    ))
}

request! {
    /// Request of [`get_milestone`].
    GetMilestoneRequest => IssueMilestone;

    /// Chooses what the answer holds: fields to have, to add with `+`, or to leave out with
    /// `-`, joined by commas.
    ///
    /// Fields without a sign are all that the answer holds: `id,title,author.uuid`. With a sign
    /// they change what comes by itself: `+participants,-links`. A dot leads into an object,
    /// and into each item of a list; `*` stands for every field of a level.
    ///
    /// Items of a page are below `values`. A choice without a sign has to name `next` too, for
    /// nothing else leads to the following page: `next,values.title`.
    ///
    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static LIST_VERSIONS: Operation =
    Operation::get("issues::list_versions", "/repositories/{workspace}/{repo_slug}/versions")
        .scopes(&["issue", "read:issue:bitbucket"])
        .alternatives(&[1, 1]);

/// Lists the versions that issues of a repository can be about.
///
/// `GET /repositories/{workspace}/{repo_slug}/versions`
///
/// They are made on the website; the API only reads them.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
///
/// Scopes: `issue`, or `read:issue:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-issue-tracker/#api-repositories-workspace-repo-slug-versions-get).
#[deprecated = "deprecated by Atlassian"]
#[inline]
pub fn list_versions(workspace: impl PathText, repo_slug: impl PathText) -> ListVersionsRequest {
    ListVersionsRequest(Request::new(
        &LIST_VERSIONS,
        &[workspace.path_value(), repo_slug.path_value()],
    ))
}

request! {
    /// Request of [`list_versions`].
    ListVersionsRequest => Page<IssueVersion>;

    /// The number of the page to start with, counted from 1.
    ///
    /// Where pages have no numbers, as with commits and source files, only the `next` of one
    /// page leads to the following.
    ///
    /// At least 1.
    ///
    /// Query `page`.
    page(page: impl Integer) => set_query("page", page);

    /// How many items a page holds; without it, 10.
    ///
    /// Pull requests and their activity come at most 50 at a time, most other things 100; more
    /// is refused with 400.
    ///
    /// At least 1.
    ///
    /// Query `pagelen`.
    pagelen(pagelen: impl Integer) => set_query("pagelen", pagelen);

    /// Chooses what the answer holds: fields to have, to add with `+`, or to leave out with
    /// `-`, joined by commas.
    ///
    /// Fields without a sign are all that the answer holds: `id,title,author.uuid`. With a sign
    /// they change what comes by itself: `+participants,-links`. A dot leads into an object,
    /// and into each item of a list; `*` stands for every field of a level.
    ///
    /// Items of a page are below `values`. A choice without a sign has to name `next` too, for
    /// nothing else leads to the following page: `next,values.title`.
    ///
    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static GET_VERSION: Operation = Operation::get(
    "issues::get_version",
    "/repositories/{workspace}/{repo_slug}/versions/{version_id}",
)
.scopes(&["issue", "read:issue:bitbucket"])
.alternatives(&[1, 1]);

/// Gives a version that issues can be about.
///
/// `GET /repositories/{workspace}/{repo_slug}/versions/{version_id}`
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `version_id`: The number of the version.
///
/// Scopes: `issue`, or `read:issue:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-issue-tracker/#api-repositories-workspace-repo-slug-versions-version-id-get).
#[deprecated = "deprecated by Atlassian"]
#[inline]
pub fn get_version(
    workspace: impl PathText,
    repo_slug: impl PathText,
    version_id: impl Integer,
) -> GetVersionRequest {
    GetVersionRequest(Request::new(
        &GET_VERSION,
        &[workspace.path_value(), repo_slug.path_value(), version_id.path_value()],
    ))
}

request! {
    /// Request of [`get_version`].
    GetVersionRequest => IssueVersion;

    /// Chooses what the answer holds: fields to have, to add with `+`, or to leave out with
    /// `-`, joined by commas.
    ///
    /// Fields without a sign are all that the answer holds: `id,title,author.uuid`. With a sign
    /// they change what comes by itself: `+participants,-links`. A dot leads into an object,
    /// and into each item of a list; `*` stands for every field of a level.
    ///
    /// Items of a page are below `values`. A choice without a sign has to name `next` too, for
    /// nothing else leads to the following page: `next,values.title`.
    ///
    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}
