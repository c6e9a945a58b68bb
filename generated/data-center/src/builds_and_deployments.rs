//! Build statuses, required builds, code insights with their annotations, and deployments.

use crate::models::{
    BuildStats, BuildStatus, BuildStatusOrder, Deployment, InsightAnnotationSeverity,
    InsightAnnotationType, InsightAnnotations, InsightReport, NewBuildStatus, NewDeployment,
    NewInsightAnnotation, NewInsightAnnotations, NewInsightReport, RequiredBuild,
    RequiredBuildDefinition,
};
use bitbucket_runtime::{OffsetPage, Operation, Request, request};
use std::collections::BTreeMap;

static GET_BUILD_STATUS: Operation = Operation::get(
    "builds_and_deployments::get_build_status",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/builds",
);

/// Gets a build status.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/builds`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_build_status(
    project_key: &str,
    repository_slug: &str,
    commit_id: &str,
    key: &str,
) -> Request<BuildStatus> {
    let mut request = Request::new(
        &GET_BUILD_STATUS,
        &[project_key.into(), repository_slug.into(), commit_id.into()],
    );
    request.set_query("key", key);
    request
}

static ADD_BUILD_STATUS: Operation = Operation::post(
    "builds_and_deployments::add_build_status",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/builds",
);

/// Adds a build status.
///
/// `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/builds`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn add_build_status(
    project_key: &str,
    repository_slug: &str,
    commit_id: &str,
    body: &NewBuildStatus,
) -> Request<()> {
    Request::new(&ADD_BUILD_STATUS, &[project_key.into(), repository_slug.into(), commit_id.into()])
        .json(body)
}

static DELETE_BUILD_STATUS: Operation = Operation::delete(
    "builds_and_deployments::delete_build_status",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/builds",
);

/// Deletes a build status.
///
/// `DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/builds`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn delete_build_status(
    project_key: &str,
    repository_slug: &str,
    commit_id: &str,
    key: &str,
) -> Request<()> {
    let mut request = Request::new(
        &DELETE_BUILD_STATUS,
        &[project_key.into(), repository_slug.into(), commit_id.into()],
    );
    request.set_query("key", key);
    request
}

static GET_DEPLOYMENT: Operation = Operation::get(
    "builds_and_deployments::get_deployment",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/deployments",
);

/// Gets a deployment.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/deployments`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_deployment(
    project_key: &str,
    repository_slug: &str,
    commit_id: &str,
    deployment_sequence_number: i64,
    key: &str,
    environment_key: &str,
) -> Request<Deployment> {
    let mut request = Request::new(
        &GET_DEPLOYMENT,
        &[project_key.into(), repository_slug.into(), commit_id.into()],
    );
    request.set_query("deploymentSequenceNumber", deployment_sequence_number);
    request.set_query("key", key);
    request.set_query("environmentKey", environment_key);
    request
}

static SET_DEPLOYMENT: Operation = Operation::post(
    "builds_and_deployments::set_deployment",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/deployments",
);

/// Sets a deployment.
///
/// `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/deployments`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn set_deployment(
    project_key: &str,
    repository_slug: &str,
    commit_id: &str,
    body: &NewDeployment,
) -> Request<Deployment> {
    Request::new(&SET_DEPLOYMENT, &[project_key.into(), repository_slug.into(), commit_id.into()])
        .json(body)
}

static DELETE_DEPLOYMENT: Operation = Operation::delete(
    "builds_and_deployments::delete_deployment",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/deployments",
);

/// Deletes a deployment.
///
/// `DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/deployments`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn delete_deployment(
    project_key: &str,
    repository_slug: &str,
    commit_id: &str,
    deployment_sequence_number: i64,
    key: &str,
    environment_key: &str,
) -> Request<()> {
    let mut request = Request::new(
        &DELETE_DEPLOYMENT,
        &[project_key.into(), repository_slug.into(), commit_id.into()],
    );
    request.set_query("deploymentSequenceNumber", deployment_sequence_number);
    request.set_query("key", key);
    request.set_query("environmentKey", environment_key);
    request
}

static GET_BUILD_STATS_FOR_COMMITS: Operation = Operation::post(
    "builds_and_deployments::get_build_stats_for_commits",
    "/build-status/latest/commits/stats",
);

/// Gets the build stats for commits.
///
/// `POST /build-status/latest/commits/stats`
///
/// Refused with 401: `ApiErrorBody`.
#[inline]
pub fn get_build_stats_for_commits(body: &[String]) -> Request<BTreeMap<String, BuildStats>> {
    Request::new(&GET_BUILD_STATS_FOR_COMMITS, &[]).json(&body)
}

static GET_BUILD_STATS: Operation = Operation::get(
    "builds_and_deployments::get_build_stats",
    "/build-status/latest/commits/stats/{commitId}",
);

/// Gets the build stats.
///
/// `GET /build-status/latest/commits/stats/{commitId}`
///
/// Refused with 401: `ApiErrorBody`.
#[inline]
pub fn get_build_stats(commit_id: &str) -> GetBuildStatsRequest {
    GetBuildStatsRequest(Request::new(&GET_BUILD_STATS, &[commit_id.into()]))
}

request! {
    /// Request of [`get_build_stats`].
    GetBuildStatsRequest => BuildStats;

    /// Query `includeUnique`.
    include_unique(include_unique: bool) => set_query("includeUnique", include_unique);
}

static LIST_BUILD_STATUSES_BY_COMMIT: Operation = Operation::get(
    "builds_and_deployments::list_build_statuses_by_commit",
    "/build-status/latest/commits/{commitId}",
);

/// Lists build statuses by commit.
///
/// `GET /build-status/latest/commits/{commitId}`
///
/// Refused with 401: `ApiErrorBody`.
#[deprecated = "deprecated by Atlassian"]
#[inline]
pub fn list_build_statuses_by_commit(commit_id: &str) -> ListBuildStatusesByCommitRequest {
    ListBuildStatusesByCommitRequest(Request::new(
        &LIST_BUILD_STATUSES_BY_COMMIT,
        &[commit_id.into()],
    ))
}

request! {
    /// Request of [`list_build_statuses_by_commit`].
    ListBuildStatusesByCommitRequest => OffsetPage<BuildStatus>;

    /// Query `orderBy`.
    order_by(order_by: BuildStatusOrder) => set_query("orderBy", order_by.as_str());

    /// Query `start`.
    start(start: i64) => set_query("start", start);

    /// Query `limit`.
    limit(limit: i64) => set_query("limit", limit);
}

static ADD_BUILD_STATUS_BY_COMMIT: Operation = Operation::post(
    "builds_and_deployments::add_build_status_by_commit",
    "/build-status/latest/commits/{commitId}",
);

/// Adds a build status by commit.
///
/// `POST /build-status/latest/commits/{commitId}`
///
/// Refused with 400, 401: `ApiErrorBody`.
#[deprecated = "deprecated by Atlassian"]
#[inline]
pub fn add_build_status_by_commit(commit_id: &str, body: &BuildStatus) -> Request<()> {
    Request::new(&ADD_BUILD_STATUS_BY_COMMIT, &[commit_id.into()]).json(body)
}

static LIST_INSIGHT_ANNOTATIONS_FOR_COMMIT: Operation = Operation::get(
    "builds_and_deployments::list_insight_annotations_for_commit",
    "/insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/annotations",
);

/// Lists insight annotations for a commit.
///
/// `GET /insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/annotations`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn list_insight_annotations_for_commit(
    project_key: &str,
    repository_slug: &str,
    commit_id: &str,
) -> ListInsightAnnotationsForCommitRequest {
    ListInsightAnnotationsForCommitRequest(Request::new(
        &LIST_INSIGHT_ANNOTATIONS_FOR_COMMIT,
        &[project_key.into(), repository_slug.into(), commit_id.into()],
    ))
}

request! {
    /// Request of [`list_insight_annotations_for_commit`].
    ListInsightAnnotationsForCommitRequest => InsightAnnotations;

    /// Query `severity`; each call adds one.
    severity(severity: InsightAnnotationSeverity) => push_query("severity", severity.as_str());

    /// Query `path`; each call adds one.
    path(path: &str) => push_query("path", path);

    /// Query `externalId`; each call adds one.
    external_id(external_id: &str) => push_query("externalId", external_id);

    /// Query `type`; each call adds one.
    of_type(of_type: InsightAnnotationType) => push_query("type", of_type.as_str());

    /// Query `key`; each call adds one.
    key(key: &str) => push_query("key", key);
}

static LIST_INSIGHT_REPORTS: Operation = Operation::get(
    "builds_and_deployments::list_insight_reports",
    "/insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports",
);

/// Lists insight reports.
///
/// `GET /insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn list_insight_reports(
    project_key: &str,
    repository_slug: &str,
    commit_id: &str,
) -> ListInsightReportsRequest {
    ListInsightReportsRequest(Request::new(
        &LIST_INSIGHT_REPORTS,
        &[project_key.into(), repository_slug.into(), commit_id.into()],
    ))
}

request! {
    /// Request of [`list_insight_reports`].
    ListInsightReportsRequest => OffsetPage<InsightReport>;

    /// Query `start`.
    start(start: i64) => set_query("start", start);

    /// Query `limit`.
    limit(limit: i64) => set_query("limit", limit);
}

static GET_INSIGHT_REPORT: Operation = Operation::get(
    "builds_and_deployments::get_insight_report",
    "/insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{key}",
);

/// Gets an insight report.
///
/// `GET /insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{key}`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_insight_report(
    project_key: &str,
    repository_slug: &str,
    commit_id: &str,
    key: &str,
) -> Request<InsightReport> {
    Request::new(
        &GET_INSIGHT_REPORT,
        &[project_key.into(), repository_slug.into(), commit_id.into(), key.into()],
    )
}

static SET_INSIGHT_REPORT: Operation = Operation::put(
    "builds_and_deployments::set_insight_report",
    "/insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{key}",
);

/// Sets an insight report.
///
/// `PUT /insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{key}`
///
/// Refused with 400, 401: `ApiErrorBody`.
#[inline]
pub fn set_insight_report(
    project_key: &str,
    repository_slug: &str,
    commit_id: &str,
    key: &str,
    body: &NewInsightReport,
) -> Request<InsightReport> {
    Request::new(
        &SET_INSIGHT_REPORT,
        &[project_key.into(), repository_slug.into(), commit_id.into(), key.into()],
    )
    .json(body)
}

static DELETE_INSIGHT_REPORT: Operation = Operation::delete(
    "builds_and_deployments::delete_insight_report",
    "/insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{key}",
);

/// Deletes an insight report.
///
/// `DELETE /insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{key}`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn delete_insight_report(
    project_key: &str,
    repository_slug: &str,
    commit_id: &str,
    key: &str,
) -> Request<()> {
    Request::new(
        &DELETE_INSIGHT_REPORT,
        &[project_key.into(), repository_slug.into(), commit_id.into(), key.into()],
    )
}

static LIST_INSIGHT_ANNOTATIONS: Operation = Operation::get(
    "builds_and_deployments::list_insight_annotations",
    "/insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{key}/annotations",
);

/// Lists insight annotations.
///
/// `GET /insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{key}/annotations`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn list_insight_annotations(
    project_key: &str,
    repository_slug: &str,
    commit_id: &str,
    key: &str,
) -> Request<InsightAnnotations> {
    Request::new(
        &LIST_INSIGHT_ANNOTATIONS,
        &[project_key.into(), repository_slug.into(), commit_id.into(), key.into()],
    )
}

static ADD_INSIGHT_ANNOTATIONS: Operation = Operation::post(
    "builds_and_deployments::add_insight_annotations",
    "/insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{key}/annotations",
);

/// Adds insight annotations.
///
/// `POST /insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{key}/annotations`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn add_insight_annotations(
    project_key: &str,
    repository_slug: &str,
    commit_id: &str,
    key: &str,
    body: &NewInsightAnnotations,
) -> Request<()> {
    Request::new(
        &ADD_INSIGHT_ANNOTATIONS,
        &[project_key.into(), repository_slug.into(), commit_id.into(), key.into()],
    )
    .json(body)
}

static DELETE_INSIGHT_ANNOTATIONS: Operation = Operation::delete(
    "builds_and_deployments::delete_insight_annotations",
    "/insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{key}/annotations",
);

/// Deletes the insight annotations.
///
/// `DELETE /insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{key}/annotations`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn delete_insight_annotations(
    project_key: &str,
    repository_slug: &str,
    commit_id: &str,
    key: &str,
) -> DeleteInsightAnnotationsRequest {
    DeleteInsightAnnotationsRequest(Request::new(
        &DELETE_INSIGHT_ANNOTATIONS,
        &[project_key.into(), repository_slug.into(), commit_id.into(), key.into()],
    ))
}

request! {
    /// Request of [`delete_insight_annotations`].
    DeleteInsightAnnotationsRequest => ();

    /// Query `externalId`; each call adds one.
    external_id(external_id: &str) => push_query("externalId", external_id);
}

static SET_INSIGHT_ANNOTATION: Operation = Operation::put(
    "builds_and_deployments::set_insight_annotation",
    "/insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{key}/annotations/{externalId}",
);

/// Sets an insight annotation.
///
/// `PUT /insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{key}/annotations/{externalId}`
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn set_insight_annotation(
    project_key: &str,
    repository_slug: &str,
    commit_id: &str,
    key: &str,
    external_id: &str,
    body: &NewInsightAnnotation,
) -> Request<()> {
    Request::new(
        &SET_INSIGHT_ANNOTATION,
        &[
            project_key.into(),
            repository_slug.into(),
            commit_id.into(),
            key.into(),
            external_id.into(),
        ],
    )
    .json(body)
}

static CREATE_REQUIRED_BUILD: Operation = Operation::post(
    "builds_and_deployments::create_required_build",
    "/required-builds/latest/projects/{projectKey}/repos/{repositorySlug}/condition",
);

/// Creates a required build.
///
/// `POST /required-builds/latest/projects/{projectKey}/repos/{repositorySlug}/condition`
///
/// Refused with 400, 401: `ApiErrorBody`.
#[inline]
pub fn create_required_build(
    project_key: &str,
    repository_slug: &str,
    body: &RequiredBuildDefinition,
) -> Request<RequiredBuild> {
    Request::new(&CREATE_REQUIRED_BUILD, &[project_key.into(), repository_slug.into()]).json(body)
}

static UPDATE_REQUIRED_BUILD: Operation = Operation::put(
    "builds_and_deployments::update_required_build",
    "/required-builds/latest/projects/{projectKey}/repos/{repositorySlug}/condition/{id}",
);

/// Updates a required build.
///
/// `PUT /required-builds/latest/projects/{projectKey}/repos/{repositorySlug}/condition/{id}`
///
/// Refused with 400, 401: `ApiErrorBody`.
#[inline]
pub fn update_required_build(
    project_key: &str,
    repository_slug: &str,
    id: i64,
    body: &RequiredBuildDefinition,
) -> Request<RequiredBuild> {
    Request::new(&UPDATE_REQUIRED_BUILD, &[project_key.into(), repository_slug.into(), id.into()])
        .json(body)
}

static DELETE_REQUIRED_BUILD: Operation = Operation::delete(
    "builds_and_deployments::delete_required_build",
    "/required-builds/latest/projects/{projectKey}/repos/{repositorySlug}/condition/{id}",
);

/// Deletes a required build.
///
/// `DELETE /required-builds/latest/projects/{projectKey}/repos/{repositorySlug}/condition/{id}`
///
/// Refused with 401: `ApiErrorBody`.
#[inline]
pub fn delete_required_build(project_key: &str, repository_slug: &str, id: i64) -> Request<()> {
    Request::new(&DELETE_REQUIRED_BUILD, &[project_key.into(), repository_slug.into(), id.into()])
}

static LIST_REQUIRED_BUILDS: Operation = Operation::get(
    "builds_and_deployments::list_required_builds",
    "/required-builds/latest/projects/{projectKey}/repos/{repositorySlug}/conditions",
);

/// Lists required builds.
///
/// `GET /required-builds/latest/projects/{projectKey}/repos/{repositorySlug}/conditions`
///
/// Refused with 401: `ApiErrorBody`.
#[inline]
pub fn list_required_builds(project_key: &str, repository_slug: &str) -> ListRequiredBuildsRequest {
    ListRequiredBuildsRequest(Request::new(
        &LIST_REQUIRED_BUILDS,
        &[project_key.into(), repository_slug.into()],
    ))
}

request! {
    /// Request of [`list_required_builds`].
    ListRequiredBuildsRequest => OffsetPage<RequiredBuild>;

    /// Query `start`.
    start(start: i64) => set_query("start", start);

    /// Query `limit`.
    limit(limit: i64) => set_query("limit", limit);
}
