//! Code insights: reports on a commit and their annotations.

use crate::models::{CommitReport, ReportAnnotation};
use bitbucket_runtime::{Integer, Operation, Page, PathText, Request, request};

static LIST: Operation = Operation::get(
    "reports::list",
    "/repositories/{workspace}/{repo_slug}/commit/{commit}/reports",
)
.scopes(&["repository", "read:repository:bitbucket"])
.alternatives(&[1, 1]);

/// Lists reports.
///
/// `GET /repositories/{workspace}/{repo_slug}/commit/{commit}/reports`
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-reports/#api-repositories-workspace-repo-slug-commit-commit-reports-get).
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

static GET: Operation = Operation::get(
    "reports::get",
    "/repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId}",
)
.scopes(&["repository", "read:repository:bitbucket"])
.alternatives(&[1, 1]);

/// Gets a report.
///
/// `GET /repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId}`
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-reports/#api-repositories-workspace-repo-slug-commit-commit-reports-reportid-get).
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

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static CREATE_OR_UPDATE: Operation = Operation::put(
    "reports::create_or_update",
    "/repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId}",
)
.scopes(&["repository", "read:repository:bitbucket"])
.alternatives(&[1, 1]);

/// Creates or updates a report.
///
/// `PUT /repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId}`
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// Refused with 400: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-reports/#api-repositories-workspace-repo-slug-commit-commit-reports-reportid-put).
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

/// Deletes a report.
///
/// `DELETE /repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId}`
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-reports/#api-repositories-workspace-repo-slug-commit-commit-reports-reportid-delete).
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

/// Lists annotations.
///
/// `GET /repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId}/annotations`
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-reports/#api-repositories-workspace-repo-slug-commit-commit-reports-reportid-annotations-get).
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

static BULK_CREATE_OR_UPDATE_ANNOTATIONS: Operation = Operation::post(
    "reports::bulk_create_or_update_annotations",
    "/repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId}/annotations",
)
.scopes(&["repository", "read:repository:bitbucket"])
.alternatives(&[1, 1]);

/// Creates or updates annotations in bulk.
///
/// `POST /repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId}/annotations`
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-reports/#api-repositories-workspace-repo-slug-commit-commit-reports-reportid-annotations-post).
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

/// Gets an annotation.
///
/// `GET /repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId}/annotations/{annotationId}`
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-reports/#api-repositories-workspace-repo-slug-commit-commit-reports-reportid-annotations-annotationid-get).
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

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static CREATE_OR_UPDATE_ANNOTATION: Operation = Operation::put(
    "reports::create_or_update_annotation",
    "/repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId}/annotations/{annotationId}",
)
.scopes(&["repository", "read:repository:bitbucket"])
.alternatives(&[1, 1]);

/// Creates or updates an annotation.
///
/// `PUT /repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId}/annotations/{annotationId}`
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// Refused with 400: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-reports/#api-repositories-workspace-repo-slug-commit-commit-reports-reportid-annotations-annotationid-put).
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

/// Deletes an annotation.
///
/// `DELETE /repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId}/annotations/{annotationId}`
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-reports/#api-repositories-workspace-repo-slug-commit-commit-reports-reportid-annotations-annotationid-delete).
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
