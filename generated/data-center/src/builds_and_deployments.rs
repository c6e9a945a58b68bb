//! Build statuses, required builds, code insights with their annotations, and deployments.

use bitbucket_runtime::{OffsetPage, Operation, Request, request};
use crate::models::{
    BuildStats, BuildStatus, Deployment, InsightAnnotations, InsightReport, NewBuildStatus,
    NewDeployment, NewInsightAnnotation, NewInsightAnnotations, NewInsightReport, RequiredBuild,
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
) -> AddBuildStatusRequest {
    AddBuildStatusRequest(
        Request::new(
            &ADD_BUILD_STATUS,
            &[project_key.into(), repository_slug.into(), commit_id.into()],
        ),
    )
}

/// Request of [`add_build_status`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddBuildStatusRequest(Request<()>);

request!(AddBuildStatusRequest => ());

impl AddBuildStatusRequest {
    /// Sends this as JSON.
    #[inline]
    pub fn body(mut self, body: &NewBuildStatus) -> Self {
        self.0.set_json(body);
        self
    }
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
) -> GetDeploymentRequest {
    GetDeploymentRequest(
        Request::new(
            &GET_DEPLOYMENT,
            &[project_key.into(), repository_slug.into(), commit_id.into()],
        ),
    )
}

/// Request of [`get_deployment`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetDeploymentRequest(Request<Deployment>);

request!(GetDeploymentRequest => Deployment);

impl GetDeploymentRequest {
    /// Query `deploymentSequenceNumber`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits~1{commitId}~1deployments/get/parameters/1`
    #[inline]
    pub fn deployment_sequence_number(
        mut self,
        deployment_sequence_number: &str,
    ) -> Self {
        self.0.set_query("deploymentSequenceNumber", deployment_sequence_number);
        self
    }

    /// Query `key`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits~1{commitId}~1deployments/get/parameters/4`
    #[inline]
    pub fn key(mut self, key: &str) -> Self {
        self.0.set_query("key", key);
        self
    }

    /// Query `environmentKey`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits~1{commitId}~1deployments/get/parameters/5`
    #[inline]
    pub fn environment_key(mut self, environment_key: &str) -> Self {
        self.0.set_query("environmentKey", environment_key);
        self
    }
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
) -> SetDeploymentRequest {
    SetDeploymentRequest(
        Request::new(
            &SET_DEPLOYMENT,
            &[project_key.into(), repository_slug.into(), commit_id.into()],
        ),
    )
}

/// Request of [`set_deployment`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetDeploymentRequest(Request<Deployment>);

request!(SetDeploymentRequest => Deployment);

impl SetDeploymentRequest {
    /// Sends this as JSON.
    #[inline]
    pub fn body(mut self, body: &NewDeployment) -> Self {
        self.0.set_json(body);
        self
    }
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
) -> DeleteDeploymentRequest {
    DeleteDeploymentRequest(
        Request::new(
            &DELETE_DEPLOYMENT,
            &[project_key.into(), repository_slug.into(), commit_id.into()],
        ),
    )
}

/// Request of [`delete_deployment`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteDeploymentRequest(Request<()>);

request!(DeleteDeploymentRequest => ());

impl DeleteDeploymentRequest {
    /// Query `deploymentSequenceNumber`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits~1{commitId}~1deployments/delete/parameters/1`
    #[inline]
    pub fn deployment_sequence_number(
        mut self,
        deployment_sequence_number: &str,
    ) -> Self {
        self.0.set_query("deploymentSequenceNumber", deployment_sequence_number);
        self
    }

    /// Query `key`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits~1{commitId}~1deployments/delete/parameters/4`
    #[inline]
    pub fn key(mut self, key: &str) -> Self {
        self.0.set_query("key", key);
        self
    }

    /// Query `environmentKey`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits~1{commitId}~1deployments/delete/parameters/5`
    #[inline]
    pub fn environment_key(mut self, environment_key: &str) -> Self {
        self.0.set_query("environmentKey", environment_key);
        self
    }
}

static GET_BUILD_STATS_FOR_COMMITS: Operation = Operation::post(
    "builds_and_deployments::get_build_stats_for_commits",
    "/build-status/latest/commits/stats",
);

/// Gets the build stats for a commits.
///
/// `POST /build-status/latest/commits/stats`
///
/// Refused with 401: `ApiErrorBody`.
///
/// Operation: `#/paths/~1build-status~1latest~1commits~1stats/post`
#[inline]
pub fn get_build_stats_for_commits() -> GetBuildStatsForCommitsRequest {
    GetBuildStatsForCommitsRequest(Request::new(&GET_BUILD_STATS_FOR_COMMITS, &[]))
}

/// Request of [`get_build_stats_for_commits`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetBuildStatsForCommitsRequest(Request<BTreeMap<String, BuildStats>>);

request!(GetBuildStatsForCommitsRequest => BTreeMap<String, BuildStats>);

impl GetBuildStatsForCommitsRequest {
    /// Sends this as JSON.
    #[inline]
    pub fn body(mut self, body: &[String]) -> Self {
        self.0.set_json(&body);
        self
    }
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
    pub fn order_by(mut self, order_by: &str) -> Self {
        self.0.set_query("orderBy", order_by);
        self
    }

    /// Query `start`.
    ///
    /// `#/paths/~1build-status~1latest~1commits~1{commitId}/get/parameters/2`
    #[inline]
    pub fn start(mut self, start: f64) -> Self {
        self.0.set_query("start", start);
        self
    }

    /// Query `limit`.
    ///
    /// `#/paths/~1build-status~1latest~1commits~1{commitId}/get/parameters/3`
    #[inline]
    pub fn limit(mut self, limit: f64) -> Self {
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
pub fn add_build_status_by_commit(commit_id: &str) -> AddBuildStatusByCommitRequest {
    AddBuildStatusByCommitRequest(
        Request::new(&ADD_BUILD_STATUS_BY_COMMIT, &[commit_id.into()]),
    )
}

/// Request of [`add_build_status_by_commit`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddBuildStatusByCommitRequest(Request<()>);

request!(AddBuildStatusByCommitRequest => ());

impl AddBuildStatusByCommitRequest {
    /// Sends this as JSON.
    #[inline]
    pub fn body(mut self, body: &BuildStatus) -> Self {
        self.0.set_json(body);
        self
    }
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
    /// Query `severity`.
    ///
    /// `#/paths/~1insights~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits~1{commitId}~1annotations/get/parameters/0`
    #[inline]
    pub fn severity(mut self, severity: &str) -> Self {
        self.0.set_query("severity", severity);
        self
    }

    /// Query `path`.
    ///
    /// `#/paths/~1insights~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits~1{commitId}~1annotations/get/parameters/1`
    #[inline]
    pub fn path(mut self, path: &str) -> Self {
        self.0.set_query("path", path);
        self
    }

    /// Query `externalId`.
    ///
    /// `#/paths/~1insights~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits~1{commitId}~1annotations/get/parameters/3`
    #[inline]
    pub fn external_id(mut self, external_id: &str) -> Self {
        self.0.set_query("externalId", external_id);
        self
    }

    /// Query `type`.
    ///
    /// `#/paths/~1insights~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits~1{commitId}~1annotations/get/parameters/5`
    #[inline]
    pub fn r#type(mut self, r#type: &str) -> Self {
        self.0.set_query("type", r#type);
        self
    }

    /// Query `key`.
    ///
    /// `#/paths/~1insights~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits~1{commitId}~1annotations/get/parameters/7`
    #[inline]
    pub fn key(mut self, key: &str) -> Self {
        self.0.set_query("key", key);
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
    pub fn start(mut self, start: f64) -> Self {
        self.0.set_query("start", start);
        self
    }

    /// Query `limit`.
    ///
    /// `#/paths/~1insights~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits~1{commitId}~1reports/get/parameters/4`
    #[inline]
    pub fn limit(mut self, limit: f64) -> Self {
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
) -> SetInsightReportRequest {
    SetInsightReportRequest(
        Request::new(
            &SET_INSIGHT_REPORT,
            &[project_key.into(), repository_slug.into(), commit_id.into(), key.into()],
        ),
    )
}

/// Request of [`set_insight_report`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetInsightReportRequest(Request<InsightReport>);

request!(SetInsightReportRequest => InsightReport);

impl SetInsightReportRequest {
    /// Sends this as JSON.
    #[inline]
    pub fn body(mut self, body: &NewInsightReport) -> Self {
        self.0.set_json(body);
        self
    }
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
) -> AddInsightAnnotationsRequest {
    AddInsightAnnotationsRequest(
        Request::new(
            &ADD_INSIGHT_ANNOTATIONS,
            &[project_key.into(), repository_slug.into(), commit_id.into(), key.into()],
        ),
    )
}

/// Request of [`add_insight_annotations`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddInsightAnnotationsRequest(Request<()>);

request!(AddInsightAnnotationsRequest => ());

impl AddInsightAnnotationsRequest {
    /// Sends this as JSON.
    #[inline]
    pub fn body(mut self, body: &NewInsightAnnotations) -> Self {
        self.0.set_json(body);
        self
    }
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
    /// Query `externalId`.
    ///
    /// `#/paths/~1insights~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits~1{commitId}~1reports~1{key}~1annotations/delete/parameters/1`
    #[inline]
    pub fn external_id(mut self, external_id: &str) -> Self {
        self.0.set_query("externalId", external_id);
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
) -> SetInsightAnnotationRequest {
    SetInsightAnnotationRequest(
        Request::new(
            &SET_INSIGHT_ANNOTATION,
            &[
                project_key.into(),
                repository_slug.into(),
                commit_id.into(),
                key.into(),
                external_id.into(),
            ],
        ),
    )
}

/// Request of [`set_insight_annotation`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetInsightAnnotationRequest(Request<()>);

request!(SetInsightAnnotationRequest => ());

impl SetInsightAnnotationRequest {
    /// Sends this as JSON.
    #[inline]
    pub fn body(mut self, body: &NewInsightAnnotation) -> Self {
        self.0.set_json(body);
        self
    }
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
) -> CreateRequiredBuildRequest {
    CreateRequiredBuildRequest(
        Request::new(
            &CREATE_REQUIRED_BUILD,
            &[project_key.into(), repository_slug.into()],
        ),
    )
}

/// Request of [`create_required_build`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateRequiredBuildRequest(Request<RequiredBuild>);

request!(CreateRequiredBuildRequest => RequiredBuild);

impl CreateRequiredBuildRequest {
    /// Sends this as JSON.
    #[inline]
    pub fn body(mut self, body: &RequiredBuildDefinition) -> Self {
        self.0.set_json(body);
        self
    }
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
) -> UpdateRequiredBuildRequest {
    UpdateRequiredBuildRequest(
        Request::new(
            &UPDATE_REQUIRED_BUILD,
            &[project_key.into(), repository_slug.into(), id.into()],
        ),
    )
}

/// Request of [`update_required_build`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateRequiredBuildRequest(Request<RequiredBuild>);

request!(UpdateRequiredBuildRequest => RequiredBuild);

impl UpdateRequiredBuildRequest {
    /// Sends this as JSON.
    #[inline]
    pub fn body(mut self, body: &RequiredBuildDefinition) -> Self {
        self.0.set_json(body);
        self
    }
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
    pub fn start(mut self, start: f64) -> Self {
        self.0.set_query("start", start);
        self
    }

    /// Query `limit`.
    ///
    /// `#/paths/~1required-builds~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1conditions/get/parameters/3`
    #[inline]
    pub fn limit(mut self, limit: f64) -> Self {
        self.0.set_query("limit", limit);
        self
    }
}
