//! Build statuses, required builds, code insights with their annotations, and deployments.

use bitbucket_runtime::{OffsetPage, Operation, Request, request};
use crate::models::{
    BuildStats, BuildStatus, BuildStatusOrder, Deployment, InsightAnnotationSeverity,
    InsightAnnotationType, InsightAnnotations, InsightReport, NewBuildStatus, NewDeployment,
    NewInsightAnnotation, NewInsightAnnotations, NewInsightReport, RequiredBuild,
    RequiredBuildDefinition,
};
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
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits~1{commitId}~1builds/get`
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
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits~1{commitId}~1builds/post`
#[inline]
pub fn add_build_status(
    project_key: &str,
    repository_slug: &str,
    commit_id: &str,
    body: &NewBuildStatus,
) -> Request<()> {
    Request::new(
            &ADD_BUILD_STATUS,
            &[project_key.into(), repository_slug.into(), commit_id.into()],
        )
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
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits~1{commitId}~1builds/delete`
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
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits~1{commitId}~1deployments/get`
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
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits~1{commitId}~1deployments/post`
#[inline]
pub fn set_deployment(
    project_key: &str,
    repository_slug: &str,
    commit_id: &str,
    body: &NewDeployment,
) -> Request<Deployment> {
    Request::new(
            &SET_DEPLOYMENT,
            &[project_key.into(), repository_slug.into(), commit_id.into()],
        )
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
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits~1{commitId}~1deployments/delete`
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
///
/// Operation: `#/paths/~1build-status~1latest~1commits~1stats/post`
#[inline]
pub fn get_build_stats_for_commits(
    body: &[String],
) -> Request<BTreeMap<String, BuildStats>> {
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
///
/// Operation: `#/paths/~1build-status~1latest~1commits~1stats~1{commitId}/get`
#[inline]
pub fn get_build_stats(commit_id: &str) -> GetBuildStatsRequest {
    GetBuildStatsRequest(Request::new(&GET_BUILD_STATS, &[commit_id.into()]))
}

/// Request of [`get_build_stats`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetBuildStatsRequest(Request<BuildStats>);

request!(GetBuildStatsRequest => BuildStats);

impl GetBuildStatsRequest {
    /// Query `includeUnique`.
    ///
    /// `#/paths/~1build-status~1latest~1commits~1stats~1{commitId}/get/parameters/0`
    #[inline]
    pub fn include_unique(mut self, include_unique: bool) -> Self {
        self.0.set_query("includeUnique", include_unique);
        self
    }
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
///
/// Operation: `#/paths/~1build-status~1latest~1commits~1{commitId}/get`
#[deprecated = "the vendor withdraws it"]
#[inline]
pub fn list_build_statuses_by_commit(
    commit_id: &str,
) -> ListBuildStatusesByCommitRequest {
    ListBuildStatusesByCommitRequest(
        Request::new(&LIST_BUILD_STATUSES_BY_COMMIT, &[commit_id.into()]),
    )
}

/// Request of [`list_build_statuses_by_commit`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListBuildStatusesByCommitRequest(Request<OffsetPage<BuildStatus>>);

request!(ListBuildStatusesByCommitRequest => OffsetPage<BuildStatus>);

impl ListBuildStatusesByCommitRequest {
    /// Query `orderBy`.
    ///
    /// `#/paths/~1build-status~1latest~1commits~1{commitId}/get/parameters/0`
    #[inline]
    pub fn order_by(mut self, order_by: BuildStatusOrder) -> Self {
        self.0.set_query("orderBy", order_by.as_str());
        self
    }

    /// Query `start`.
    ///
    /// `#/paths/~1build-status~1latest~1commits~1{commitId}/get/parameters/2`
    #[inline]
    pub fn start(mut self, start: i64) -> Self {
        self.0.set_query("start", start);
        self
    }

    /// Query `limit`.
    ///
    /// `#/paths/~1build-status~1latest~1commits~1{commitId}/get/parameters/3`
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.set_query("limit", limit);
        self
    }
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
///
/// Operation: `#/paths/~1build-status~1latest~1commits~1{commitId}/post`
#[deprecated = "the vendor withdraws it"]
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
///
/// Operation: `#/paths/~1insights~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits~1{commitId}~1annotations/get`
#[inline]
pub fn list_insight_annotations_for_commit(
    project_key: &str,
    repository_slug: &str,
    commit_id: &str,
) -> ListInsightAnnotationsForCommitRequest {
    ListInsightAnnotationsForCommitRequest(
        Request::new(
            &LIST_INSIGHT_ANNOTATIONS_FOR_COMMIT,
            &[project_key.into(), repository_slug.into(), commit_id.into()],
        ),
    )
}

/// Request of [`list_insight_annotations_for_commit`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListInsightAnnotationsForCommitRequest(Request<InsightAnnotations>);

request!(ListInsightAnnotationsForCommitRequest => InsightAnnotations);

impl ListInsightAnnotationsForCommitRequest {
    /// Query `severity`; each call adds one.
    ///
    /// `#/paths/~1insights~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits~1{commitId}~1annotations/get/parameters/0`
    #[inline]
    pub fn severity(mut self, severity: InsightAnnotationSeverity) -> Self {
        self.0.push_query("severity", severity.as_str());
        self
    }

    /// Query `path`; each call adds one.
    ///
    /// `#/paths/~1insights~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits~1{commitId}~1annotations/get/parameters/1`
    #[inline]
    pub fn path(mut self, path: &str) -> Self {
        self.0.push_query("path", path);
        self
    }

    /// Query `externalId`; each call adds one.
    ///
    /// `#/paths/~1insights~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits~1{commitId}~1annotations/get/parameters/3`
    #[inline]
    pub fn external_id(mut self, external_id: &str) -> Self {
        self.0.push_query("externalId", external_id);
        self
    }

    /// Query `type`; each call adds one.
    ///
    /// `#/paths/~1insights~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits~1{commitId}~1annotations/get/parameters/5`
    #[inline]
    pub fn of_type(mut self, of_type: InsightAnnotationType) -> Self {
        self.0.push_query("type", of_type.as_str());
        self
    }

    /// Query `key`; each call adds one.
    ///
    /// `#/paths/~1insights~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits~1{commitId}~1annotations/get/parameters/7`
    #[inline]
    pub fn key(mut self, key: &str) -> Self {
        self.0.push_query("key", key);
        self
    }
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
///
/// Operation: `#/paths/~1insights~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits~1{commitId}~1reports/get`
#[inline]
pub fn list_insight_reports(
    project_key: &str,
    repository_slug: &str,
    commit_id: &str,
) -> ListInsightReportsRequest {
    ListInsightReportsRequest(
        Request::new(
            &LIST_INSIGHT_REPORTS,
            &[project_key.into(), repository_slug.into(), commit_id.into()],
        ),
    )
}

/// Request of [`list_insight_reports`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListInsightReportsRequest(Request<OffsetPage<InsightReport>>);

request!(ListInsightReportsRequest => OffsetPage<InsightReport>);

impl ListInsightReportsRequest {
    /// Query `start`.
    ///
    /// `#/paths/~1insights~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits~1{commitId}~1reports/get/parameters/3`
    #[inline]
    pub fn start(mut self, start: i64) -> Self {
        self.0.set_query("start", start);
        self
    }

    /// Query `limit`.
    ///
    /// `#/paths/~1insights~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits~1{commitId}~1reports/get/parameters/4`
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.set_query("limit", limit);
        self
    }
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
///
/// Operation: `#/paths/~1insights~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits~1{commitId}~1reports~1{key}/get`
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
///
/// Operation: `#/paths/~1insights~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits~1{commitId}~1reports~1{key}/put`
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
///
/// Operation: `#/paths/~1insights~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits~1{commitId}~1reports~1{key}/delete`
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
///
/// Operation: `#/paths/~1insights~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits~1{commitId}~1reports~1{key}~1annotations/get`
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
///
/// Operation: `#/paths/~1insights~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits~1{commitId}~1reports~1{key}~1annotations/post`
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
///
/// Operation: `#/paths/~1insights~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits~1{commitId}~1reports~1{key}~1annotations/delete`
#[inline]
pub fn delete_insight_annotations(
    project_key: &str,
    repository_slug: &str,
    commit_id: &str,
    key: &str,
) -> DeleteInsightAnnotationsRequest {
    DeleteInsightAnnotationsRequest(
        Request::new(
            &DELETE_INSIGHT_ANNOTATIONS,
            &[project_key.into(), repository_slug.into(), commit_id.into(), key.into()],
        ),
    )
}

/// Request of [`delete_insight_annotations`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteInsightAnnotationsRequest(Request<()>);

request!(DeleteInsightAnnotationsRequest => ());

impl DeleteInsightAnnotationsRequest {
    /// Query `externalId`; each call adds one.
    ///
    /// `#/paths/~1insights~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits~1{commitId}~1reports~1{key}~1annotations/delete/parameters/1`
    #[inline]
    pub fn external_id(mut self, external_id: &str) -> Self {
        self.0.push_query("externalId", external_id);
        self
    }
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
///
/// Operation: `#/paths/~1insights~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits~1{commitId}~1reports~1{key}~1annotations~1{externalId}/put`
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
///
/// Operation: `#/paths/~1required-builds~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1condition/post`
#[inline]
pub fn create_required_build(
    project_key: &str,
    repository_slug: &str,
    body: &RequiredBuildDefinition,
) -> Request<RequiredBuild> {
    Request::new(&CREATE_REQUIRED_BUILD, &[project_key.into(), repository_slug.into()])
        .json(body)
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
///
/// Operation: `#/paths/~1required-builds~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1condition~1{id}/put`
#[inline]
pub fn update_required_build(
    project_key: &str,
    repository_slug: &str,
    id: i64,
    body: &RequiredBuildDefinition,
) -> Request<RequiredBuild> {
    Request::new(
            &UPDATE_REQUIRED_BUILD,
            &[project_key.into(), repository_slug.into(), id.into()],
        )
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
///
/// Operation: `#/paths/~1required-builds~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1condition~1{id}/delete`
#[inline]
pub fn delete_required_build(
    project_key: &str,
    repository_slug: &str,
    id: i64,
) -> Request<()> {
    Request::new(
        &DELETE_REQUIRED_BUILD,
        &[project_key.into(), repository_slug.into(), id.into()],
    )
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
///
/// Operation: `#/paths/~1required-builds~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1conditions/get`
#[inline]
pub fn list_required_builds(
    project_key: &str,
    repository_slug: &str,
) -> ListRequiredBuildsRequest {
    ListRequiredBuildsRequest(
        Request::new(
            &LIST_REQUIRED_BUILDS,
            &[project_key.into(), repository_slug.into()],
        ),
    )
}

/// Request of [`list_required_builds`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListRequiredBuildsRequest(Request<OffsetPage<RequiredBuild>>);

request!(ListRequiredBuildsRequest => OffsetPage<RequiredBuild>);

impl ListRequiredBuildsRequest {
    /// Query `start`.
    ///
    /// `#/paths/~1required-builds~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1conditions/get/parameters/2`
    #[inline]
    pub fn start(mut self, start: i64) -> Self {
        self.0.set_query("start", start);
        self
    }

    /// Query `limit`.
    ///
    /// `#/paths/~1required-builds~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1conditions/get/parameters/3`
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.set_query("limit", limit);
        self
    }
}
