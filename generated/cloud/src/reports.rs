//! Code insights: reports on a commit and their annotations.

use crate::models::{CommitReport, ReportAnnotation};
use bitbucket_runtime::{Integer, Operation, Page, PathText, Request, request};

static LIST: Operation = Operation::get(
    "reports::list",
    "/repositories/{workspace}/{repo_slug}/commit/{commit}/reports",
)
.scopes(&["repository", "read:repository:bitbucket"])
.alternatives(&[1, 1]);

/// Lists the reports on a commit.
///
/// `GET /repositories/{workspace}/{repo_slug}/commit/{commit}/reports`
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `commit`: The commit, by its hash. Its first digits do, as long as no other commit
///   begins so.
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-reports/#api-repositories-workspace-repo-slug-commit-commit-reports-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::models::ReportResult;
/// use bitbucket_cloud::reports;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let reports = reports::list("acme", "harbour", "ce5b7431").collect(client).await?;
/// for report in reports.iter().filter(|report| report.result == Some(ReportResult::Failed)) {
///     println!("{}", report.title.as_deref().unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list(
    workspace: impl PathText,
    repo_slug: impl PathText,
    commit: impl PathText,
) -> ListRequest {
    ListRequest(Request::new(
        &LIST,
        &[workspace.path_value(), repo_slug.path_value(), commit.path_value()],
    ))
}

request! {
    /// Request of [`list`].
    ListRequest => Page<CommitReport>;

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

static GET: Operation = Operation::get(
    "reports::get",
    "/repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId}",
)
.scopes(&["repository", "read:repository:bitbucket"])
.alternatives(&[1, 1]);

/// Gives a report on a commit.
///
/// `GET /repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId}`
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `commit`: The commit, by its hash. Its first digits do, as long as no other commit
///   begins so.
/// - `report_id`: The id that the tool chose for the report, as in `hullscan-001`, or the
///   UUID that Bitbucket gave it. To begin ids with the name of the tool keeps two tools
///   apart.
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-reports/#api-repositories-workspace-repo-slug-commit-commit-reports-reportid-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::reports;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let report = reports::get("acme", "harbour", "ce5b7431", "coverage").send(client).await?;
/// for row in report.data.unwrap_or_default() {
///     println!("{}: {:?}", row.title.unwrap_or_default(), row.value);
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn get(
    workspace: impl PathText,
    repo_slug: impl PathText,
    commit: impl PathText,
    report_id: impl PathText,
) -> GetRequest {
    GetRequest(Request::new(
        &GET,
        &[
            workspace.path_value(),
            repo_slug.path_value(),
            commit.path_value(),
            report_id.path_value(),
        ],
    ))
}

request! {
    /// Request of [`get`].
    GetRequest => CommitReport;

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

static CREATE_OR_UPDATE: Operation = Operation::put(
    "reports::create_or_update",
    "/repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId}",
)
.scopes(&["repository", "read:repository:bitbucket"])
.alternatives(&[1, 1]);

/// Creates a report on a commit, or replaces the one of this id.
///
/// `PUT /repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId}`
///
/// The id in the path is the tool's own, such as `hullscan-001`, and unique for the commit.
/// `title`, `details` and `report_type` say what it is, `result` how it went. `data` is a
/// list of facts to show, each with `title`, `type` and `value`: a number of milliseconds
/// for `DURATION` and for `DATE` (since 1970), 0 to 100 for `PERCENTAGE`, an object of
/// `text` and `href` for `LINK`.
///
/// Findings on files and lines follow as annotations. A report that is not whole is a 400.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `commit`: The commit, by its hash. Its first digits do, as long as no other commit
///   begins so.
/// - `report_id`: The id that the tool chose for the report, as in `hullscan-001`, or the
///   UUID that Bitbucket gave it. To begin ids with the name of the tool keeps two tools
///   apart.
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// Refused with 400: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-reports/#api-repositories-workspace-repo-slug-commit-commit-reports-reportid-put).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::models::{
///     CommitReport, ReportData, ReportDataKind, ReportResult, ReportType,
/// };
/// use bitbucket_cloud::reports;
/// use serde_json::json;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let row = |title: &str, kind, value: serde_json::Value| {
///     ReportData::default().with_title(title).with_kind(kind).with_value(value)
/// };
/// let report = CommitReport::default()
///     .with_title("Coverage")
///     .with_details("What the tests have run through")
///     .with_report_type(ReportType::Coverage)
///     .with_result(ReportResult::Passed)
///     .with_data([row("Lines", ReportDataKind::Percentage, json!(87.5))]);
/// reports::create_or_update("acme", "harbour", "ce5b7431", "coverage", &report)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create_or_update(
    workspace: impl PathText,
    repo_slug: impl PathText,
    commit: impl PathText,
    report_id: impl PathText,
    body: &CommitReport,
) -> CreateOrUpdateRequest {
    CreateOrUpdateRequest(
        Request::new(
            &CREATE_OR_UPDATE,
            &[
                workspace.path_value(),
                repo_slug.path_value(),
                commit.path_value(),
                report_id.path_value(),
            ],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`create_or_update`].
    CreateOrUpdateRequest => CommitReport;
}

static DELETE: Operation = Operation::delete(
    "reports::delete",
    "/repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId}",
)
.scopes(&["repository", "read:repository:bitbucket"])
.alternatives(&[1, 1]);

/// Deletes a report on a commit.
///
/// `DELETE /repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId}`
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `commit`: The commit, by its hash. Its first digits do, as long as no other commit
///   begins so.
/// - `report_id`: The id that the tool chose for the report, as in `hullscan-001`, or the
///   UUID that Bitbucket gave it. To begin ids with the name of the tool keeps two tools
///   apart.
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-reports/#api-repositories-workspace-repo-slug-commit-commit-reports-reportid-delete).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::reports;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// // Its annotations go with it.
/// reports::delete("acme", "harbour", "ce5b7431", "coverage").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn delete(
    workspace: impl PathText,
    repo_slug: impl PathText,
    commit: impl PathText,
    report_id: impl PathText,
) -> DeleteRequest {
    DeleteRequest(Request::new(
        &DELETE,
        &[
            workspace.path_value(),
            repo_slug.path_value(),
            commit.path_value(),
            report_id.path_value(),
        ],
    ))
}

request! {
    /// Request of [`delete`].
    DeleteRequest => ();
}

static LIST_ANNOTATIONS: Operation = Operation::get(
    "reports::list_annotations",
    "/repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId}/annotations",
)
.scopes(&["repository", "read:repository:bitbucket"])
.alternatives(&[1, 1]);

/// Lists the findings of a report.
///
/// `GET /repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId}/annotations`
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `commit`: The commit, by its hash. Its first digits do, as long as no other commit
///   begins so.
/// - `report_id`: The id that the tool chose for the report, as in `hullscan-001`, or the
///   UUID that Bitbucket gave it. To begin ids with the name of the tool keeps two tools
///   apart.
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-reports/#api-repositories-workspace-repo-slug-commit-commit-reports-reportid-annotations-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::reports;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let mut annotations =
///     reports::list_annotations("acme", "harbour", "ce5b7431", "lint").pagelen(100).items(client);
/// while let Some(found) = annotations.try_next().await? {
///     let (path, line) = (found.path.unwrap_or_default(), found.line.unwrap_or_default());
///     println!("{path}:{line} {}", found.summary.unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list_annotations(
    workspace: impl PathText,
    repo_slug: impl PathText,
    commit: impl PathText,
    report_id: impl PathText,
) -> ListAnnotationsRequest {
    ListAnnotationsRequest(Request::new(
        &LIST_ANNOTATIONS,
        &[
            workspace.path_value(),
            repo_slug.path_value(),
            commit.path_value(),
            report_id.path_value(),
        ],
    ))
}

request! {
    /// Request of [`list_annotations`].
    ListAnnotationsRequest => Page<ReportAnnotation>;

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

static BULK_CREATE_OR_UPDATE_ANNOTATIONS: Operation = Operation::post(
    "reports::bulk_create_or_update_annotations",
    "/repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId}/annotations",
)
.scopes(&["repository", "read:repository:bitbucket"])
.alternatives(&[1, 1]);

/// Adds findings to a report, or replaces those of the same ids.
///
/// `POST /repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId}/annotations`
///
/// The body is a list of at most 100. Each needs an `external_id` of its own; `path` and
/// `line` put it to a place in the diff. A report holds at most 1000, and has to be there
/// first.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `commit`: The commit, by its hash. Its first digits do, as long as no other commit
///   begins so.
/// - `report_id`: The id that the tool chose for the report, as in `hullscan-001`, or the
///   UUID that Bitbucket gave it. To begin ids with the name of the tool keeps two tools
///   apart.
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-reports/#api-repositories-workspace-repo-slug-commit-commit-reports-reportid-annotations-post).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::models::{AnnotationType, ReportAnnotation};
/// use bitbucket_cloud::reports;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let found = [("src/quay.rs", 12, "unused berth"), ("src/buoy.rs", 3, "bell does not ring")];
/// let annotations = (1..).zip(found).map(|(number, (path, line, summary))| {
///     ReportAnnotation::default()
///         .with_external_id(format!("lint-{number}"))
///         .with_annotation_type(AnnotationType::CodeSmell)
///         .with_path(path)
///         .with_line(line)
///         .with_summary(summary)
/// });
/// // A hundred go at once.
/// for some in annotations.collect::<Vec<_>>().chunks(100) {
///     reports::bulk_create_or_update_annotations("acme", "harbour", "ce5b7431", "lint", some)
///         .send(client)
///         .await?;
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn bulk_create_or_update_annotations(
    workspace: impl PathText,
    repo_slug: impl PathText,
    commit: impl PathText,
    report_id: impl PathText,
    body: &[ReportAnnotation],
) -> BulkCreateOrUpdateAnnotationsRequest {
    BulkCreateOrUpdateAnnotationsRequest(
        Request::new(
            &BULK_CREATE_OR_UPDATE_ANNOTATIONS,
            &[
                workspace.path_value(),
                repo_slug.path_value(),
                commit.path_value(),
                report_id.path_value(),
            ],
        )
        .with_model(&body),
    )
}

request! {
    /// Request of [`bulk_create_or_update_annotations`].
    BulkCreateOrUpdateAnnotationsRequest => Vec<ReportAnnotation>;
}

static GET_ANNOTATION: Operation = Operation::get(
    "reports::get_annotation",
    "/repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId}/annotations/{annotationId}",
)
.scopes(&["repository", "read:repository:bitbucket"])
.alternatives(&[1, 1]);

/// Gives a finding of a report.
///
/// `GET /repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId}/annotations/{annotationId}`
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `commit`: The commit, by its hash. Its first digits do, as long as no other commit
///   begins so.
/// - `report_id`: The id that the tool chose for the report, as in `hullscan-001`, or the
///   UUID that Bitbucket gave it. To begin ids with the name of the tool keeps two tools
///   apart.
/// - `annotation_id`: The `external_id` that the tool chose for the finding, or the UUID
///   that Bitbucket gave it.
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-reports/#api-repositories-workspace-repo-slug-commit-commit-reports-reportid-annotations-annotationid-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::reports;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let found = reports::get_annotation("acme", "harbour", "ce5b7431", "lint", "lint-1")
///     .send(client)
///     .await?;
/// println!("{}", found.details.or(found.summary).unwrap_or_default());
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn get_annotation(
    workspace: impl PathText,
    repo_slug: impl PathText,
    commit: impl PathText,
    report_id: impl PathText,
    annotation_id: impl PathText,
) -> GetAnnotationRequest {
    GetAnnotationRequest(Request::new(
        &GET_ANNOTATION,
        &[
            workspace.path_value(),
            repo_slug.path_value(),
            commit.path_value(),
            report_id.path_value(),
            annotation_id.path_value(),
        ],
    ))
}

request! {
    /// Request of [`get_annotation`].
    GetAnnotationRequest => ReportAnnotation;

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

static CREATE_OR_UPDATE_ANNOTATION: Operation = Operation::put(
    "reports::create_or_update_annotation",
    "/repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId}/annotations/{annotationId}",
)
.scopes(&["repository", "read:repository:bitbucket"])
.alternatives(&[1, 1]);

/// Adds a finding to a report, or replaces the one of this id.
///
/// `PUT /repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId}/annotations/{annotationId}`
///
/// `path` and `line` put it to a place in the diff. For many at once there is the POST,
/// which takes a list. A finding that is not whole is a 400.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `commit`: The commit, by its hash. Its first digits do, as long as no other commit
///   begins so.
/// - `report_id`: The id that the tool chose for the report, as in `hullscan-001`, or the
///   UUID that Bitbucket gave it. To begin ids with the name of the tool keeps two tools
///   apart.
/// - `annotation_id`: The `external_id` that the tool chose for the finding, or the UUID
///   that Bitbucket gave it.
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// Refused with 400: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-reports/#api-repositories-workspace-repo-slug-commit-commit-reports-reportid-annotations-annotationid-put).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::models::{AnnotationSeverity, AnnotationType, ReportAnnotation};
/// use bitbucket_cloud::reports;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let leak = ReportAnnotation::default()
///     .with_annotation_type(AnnotationType::Vulnerability)
///     .with_severity(AnnotationSeverity::High)
///     .with_path("Cargo.lock")
///     .with_summary("An old version of a library has a known fault");
/// reports::create_or_update_annotation("acme", "harbour", "ce5b7431", "audit", "audit-1", &leak)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create_or_update_annotation(
    workspace: impl PathText,
    repo_slug: impl PathText,
    commit: impl PathText,
    report_id: impl PathText,
    annotation_id: impl PathText,
    body: &ReportAnnotation,
) -> CreateOrUpdateAnnotationRequest {
    CreateOrUpdateAnnotationRequest(
        Request::new(
            &CREATE_OR_UPDATE_ANNOTATION,
            &[
                workspace.path_value(),
                repo_slug.path_value(),
                commit.path_value(),
                report_id.path_value(),
                annotation_id.path_value(),
            ],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`create_or_update_annotation`].
    CreateOrUpdateAnnotationRequest => ReportAnnotation;
}

static DELETE_ANNOTATION: Operation = Operation::delete(
    "reports::delete_annotation",
    "/repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId}/annotations/{annotationId}",
)
.scopes(&["repository", "read:repository:bitbucket"])
.alternatives(&[1, 1]);

/// Deletes a finding of a report.
///
/// `DELETE /repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId}/annotations/{annotationId}`
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `commit`: The commit, by its hash. Its first digits do, as long as no other commit
///   begins so.
/// - `report_id`: The id that the tool chose for the report, as in `hullscan-001`, or the
///   UUID that Bitbucket gave it. To begin ids with the name of the tool keeps two tools
///   apart.
/// - `annotation_id`: The `external_id` that the tool chose for the finding, or the UUID
///   that Bitbucket gave it.
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-reports/#api-repositories-workspace-repo-slug-commit-commit-reports-reportid-annotations-annotationid-delete).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::reports;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// reports::delete_annotation("acme", "harbour", "ce5b7431", "audit", "audit-1")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn delete_annotation(
    workspace: impl PathText,
    repo_slug: impl PathText,
    commit: impl PathText,
    report_id: impl PathText,
    annotation_id: impl PathText,
) -> DeleteAnnotationRequest {
    DeleteAnnotationRequest(Request::new(
        &DELETE_ANNOTATION,
        &[
            workspace.path_value(),
            repo_slug.path_value(),
            commit.path_value(),
            report_id.path_value(),
            annotation_id.path_value(),
        ],
    ))
}

request! {
    /// Request of [`delete_annotation`].
    DeleteAnnotationRequest => ();
}
