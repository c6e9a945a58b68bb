//! Pipelines, steps, logs and test reports; variables, schedules, caches, runners, SSH keys, known hosts and OIDC.

use bitbucket_runtime::{ByteStream, Operation, Page, Request, request};
use bitbucket_runtime::wire::Json;
use crate::models::{
    DeploymentVariable, JsonWebKeySet, NewPipelineSchedule, OpenIdConfiguration, Pipeline,
    PipelineBuildNumber, PipelineCache, PipelineCacheContentUri, PipelineFilterRefType,
    PipelineFilterSelector, PipelineFilterStatus, PipelineFilterTrigger, PipelineKnownHost,
    PipelineRunner, PipelineSchedule, PipelineScheduleExecution, PipelineScheduleUpdate,
    PipelineSort, PipelineSshKeyPair, PipelineStep, PipelineTestCase, PipelineTestReport,
    PipelineVariable, PipelinesConfig,
};

static LIST_DEPLOYMENT_VARIABLES: Operation = Operation::get(
    "pipelines::list_deployment_variables",
    "/repositories/{workspace}/{repo_slug}/deployments_config/environments/{environment_uuid}/variables",
).scopes(&["pipeline", "read:pipeline:bitbucket"]);

/// Lists deployment variables.
///
/// `GET /repositories/{workspace}/{repo_slug}/deployments_config/environments/{environment_uuid}/variables`
///
/// Scopes: `pipeline`, `read:pipeline:bitbucket`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-deployments-config-environments-environment-uuid-variables-get).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1deployments_config~1environments~1{environment_uuid}~1variables/get`
#[inline]
pub fn list_deployment_variables(
    workspace: &str,
    repo_slug: &str,
    environment_uuid: &str,
) -> ListDeploymentVariablesRequest {
    ListDeploymentVariablesRequest(
        Request::new(
            &LIST_DEPLOYMENT_VARIABLES,
            &[workspace.into(), repo_slug.into(), environment_uuid.into()],
        ),
    )
}

/// Request of [`list_deployment_variables`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDeploymentVariablesRequest(Request<Page<DeploymentVariable>>);

request!(ListDeploymentVariablesRequest => Page<DeploymentVariable>);

impl ListDeploymentVariablesRequest {
    /// Query `page`.
    ///
    /// `#/components/parameters/page`
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.0.set_query("page", page);
        self
    }

    /// Query `pagelen`.
    ///
    /// `#/components/parameters/pagelen`
    #[inline]
    pub fn pagelen(mut self, pagelen: i64) -> Self {
        self.0.set_query("pagelen", pagelen);
        self
    }

    /// Query `fields`.
    ///
    /// `#/components/parameters/fields`
    #[inline]
    pub fn fields(mut self, fields: &str) -> Self {
        self.0.set_query("fields", fields);
        self
    }
}

static CREATE_DEPLOYMENT_VARIABLE: Operation = Operation::post(
    "pipelines::create_deployment_variable",
    "/repositories/{workspace}/{repo_slug}/deployments_config/environments/{environment_uuid}/variables",
).scopes(&["pipeline:variable", "admin:pipeline:bitbucket"]);

/// Creates a deployment variable.
///
/// `POST /repositories/{workspace}/{repo_slug}/deployments_config/environments/{environment_uuid}/variables`
///
/// Scopes: `pipeline:variable`, `admin:pipeline:bitbucket`.
/// Refused with 404, 409: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-deployments-config-environments-environment-uuid-variables-post).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1deployments_config~1environments~1{environment_uuid}~1variables/post`
#[inline]
pub fn create_deployment_variable(
    workspace: &str,
    repo_slug: &str,
    environment_uuid: &str,
    body: &DeploymentVariable,
) -> Request<DeploymentVariable> {
    Request::new(
            &CREATE_DEPLOYMENT_VARIABLE,
            &[workspace.into(), repo_slug.into(), environment_uuid.into()],
        )
        .json(body)
}

static UPDATE_DEPLOYMENT_VARIABLE: Operation = Operation::put(
    "pipelines::update_deployment_variable",
    "/repositories/{workspace}/{repo_slug}/deployments_config/environments/{environment_uuid}/variables/{variable_uuid}",
).scopes(&["pipeline:variable", "admin:pipeline:bitbucket"]);

/// Updates a deployment variable.
///
/// `PUT /repositories/{workspace}/{repo_slug}/deployments_config/environments/{environment_uuid}/variables/{variable_uuid}`
///
/// Scopes: `pipeline:variable`, `admin:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-deployments-config-environments-environment-uuid-variables-variable-uuid-put).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1deployments_config~1environments~1{environment_uuid}~1variables~1{variable_uuid}/put`
#[inline]
pub fn update_deployment_variable(
    workspace: &str,
    repo_slug: &str,
    environment_uuid: &str,
    variable_uuid: &str,
    body: &DeploymentVariable,
) -> Request<DeploymentVariable> {
    Request::new(
            &UPDATE_DEPLOYMENT_VARIABLE,
            &[
                workspace.into(),
                repo_slug.into(),
                environment_uuid.into(),
                variable_uuid.into(),
            ],
        )
        .json(body)
}

static DELETE_DEPLOYMENT_VARIABLE: Operation = Operation::delete(
    "pipelines::delete_deployment_variable",
    "/repositories/{workspace}/{repo_slug}/deployments_config/environments/{environment_uuid}/variables/{variable_uuid}",
).scopes(&["pipeline:variable", "admin:pipeline:bitbucket"]);

/// Deletes a deployment variable.
///
/// `DELETE /repositories/{workspace}/{repo_slug}/deployments_config/environments/{environment_uuid}/variables/{variable_uuid}`
///
/// Scopes: `pipeline:variable`, `admin:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-deployments-config-environments-environment-uuid-variables-variable-uuid-delete).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1deployments_config~1environments~1{environment_uuid}~1variables~1{variable_uuid}/delete`
#[inline]
pub fn delete_deployment_variable(
    workspace: &str,
    repo_slug: &str,
    environment_uuid: &str,
    variable_uuid: &str,
) -> Request<()> {
    Request::new(
        &DELETE_DEPLOYMENT_VARIABLE,
        &[
            workspace.into(),
            repo_slug.into(),
            environment_uuid.into(),
            variable_uuid.into(),
        ],
    )
}

static LIST: Operation = Operation::get(
    "pipelines::list",
    "/repositories/{workspace}/{repo_slug}/pipelines",
).scopes(&["pipeline", "read:pipeline:bitbucket"]);

/// Lists pipelines.
///
/// `GET /repositories/{workspace}/{repo_slug}/pipelines`
///
/// Scopes: `pipeline`, `read:pipeline:bitbucket`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-get).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1pipelines/get`
#[inline]
pub fn list(workspace: &str, repo_slug: &str) -> ListRequest {
    ListRequest(Request::new(&LIST, &[workspace.into(), repo_slug.into()]))
}

/// Request of [`list`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListRequest(Request<Page<Pipeline>>);

request!(ListRequest => Page<Pipeline>);

impl ListRequest {
    /// Query `creator.uuid`.
    ///
    /// `#/paths/~1repositories~1{workspace}~1{repo_slug}~1pipelines/get/parameters/2`
    #[inline]
    pub fn creator_uuid(mut self, creator_uuid: &str) -> Self {
        self.0.set_query("creator.uuid", creator_uuid);
        self
    }

    /// Query `target.ref_type`.
    ///
    /// `#/paths/~1repositories~1{workspace}~1{repo_slug}~1pipelines/get/parameters/3`
    #[inline]
    pub fn target_ref_type(mut self, target_ref_type: PipelineFilterRefType) -> Self {
        self.0.set_query("target.ref_type", target_ref_type.as_str());
        self
    }

    /// Query `target.ref_name`.
    ///
    /// `#/paths/~1repositories~1{workspace}~1{repo_slug}~1pipelines/get/parameters/4`
    #[inline]
    pub fn target_ref_name(mut self, target_ref_name: &str) -> Self {
        self.0.set_query("target.ref_name", target_ref_name);
        self
    }

    /// Query `target.branch`.
    ///
    /// `#/paths/~1repositories~1{workspace}~1{repo_slug}~1pipelines/get/parameters/5`
    #[inline]
    pub fn target_branch(mut self, target_branch: &str) -> Self {
        self.0.set_query("target.branch", target_branch);
        self
    }

    /// Query `target.commit.hash`.
    ///
    /// `#/paths/~1repositories~1{workspace}~1{repo_slug}~1pipelines/get/parameters/6`
    #[inline]
    pub fn target_commit_hash(mut self, target_commit_hash: &str) -> Self {
        self.0.set_query("target.commit.hash", target_commit_hash);
        self
    }

    /// Query `target.selector.pattern`.
    ///
    /// `#/paths/~1repositories~1{workspace}~1{repo_slug}~1pipelines/get/parameters/7`
    #[inline]
    pub fn target_selector_pattern(mut self, target_selector_pattern: &str) -> Self {
        self.0.set_query("target.selector.pattern", target_selector_pattern);
        self
    }

    /// Query `target.selector.type`.
    ///
    /// `#/paths/~1repositories~1{workspace}~1{repo_slug}~1pipelines/get/parameters/8`
    #[inline]
    pub fn target_selector_type(
        mut self,
        target_selector_type: PipelineFilterSelector,
    ) -> Self {
        self.0.set_query("target.selector.type", target_selector_type.as_str());
        self
    }

    /// Query `created_on`.
    ///
    /// `#/paths/~1repositories~1{workspace}~1{repo_slug}~1pipelines/get/parameters/9`
    #[inline]
    pub fn created_on(mut self, created_on: &str) -> Self {
        self.0.set_query("created_on", created_on);
        self
    }

    /// Query `trigger_type`.
    ///
    /// `#/paths/~1repositories~1{workspace}~1{repo_slug}~1pipelines/get/parameters/10`
    #[inline]
    pub fn trigger_type(mut self, trigger_type: PipelineFilterTrigger) -> Self {
        self.0.set_query("trigger_type", trigger_type.as_str());
        self
    }

    /// Query `status`.
    ///
    /// `#/paths/~1repositories~1{workspace}~1{repo_slug}~1pipelines/get/parameters/11`
    #[inline]
    pub fn status(mut self, status: PipelineFilterStatus) -> Self {
        self.0.set_query("status", status.as_str());
        self
    }

    /// Query `sort`.
    ///
    /// `#/paths/~1repositories~1{workspace}~1{repo_slug}~1pipelines/get/parameters/12`
    #[inline]
    pub fn sort(mut self, sort: PipelineSort) -> Self {
        self.0.set_query("sort", sort.as_str());
        self
    }

    /// Query `page`.
    ///
    /// `#/components/parameters/page`
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.0.set_query("page", page);
        self
    }

    /// Query `pagelen`.
    ///
    /// `#/components/parameters/pagelen`
    #[inline]
    pub fn pagelen(mut self, pagelen: i64) -> Self {
        self.0.set_query("pagelen", pagelen);
        self
    }

    /// Query `fields`.
    ///
    /// `#/components/parameters/fields`
    #[inline]
    pub fn fields(mut self, fields: &str) -> Self {
        self.0.set_query("fields", fields);
        self
    }
}

static CREATE: Operation = Operation::post(
    "pipelines::create",
    "/repositories/{workspace}/{repo_slug}/pipelines",
).scopes(&["pipeline", "read:pipeline:bitbucket", "write:pipeline:bitbucket"]);

/// Creates a pipeline.
///
/// `POST /repositories/{workspace}/{repo_slug}/pipelines`
///
/// Scopes: `pipeline`, `read:pipeline:bitbucket`, `write:pipeline:bitbucket`.
/// Refused with 400, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-post).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1pipelines/post`
#[inline]
pub fn create(workspace: &str, repo_slug: &str, body: &Pipeline) -> Request<Pipeline> {
    Request::new(&CREATE, &[workspace.into(), repo_slug.into()]).json(body)
}

static LIST_CACHES: Operation = Operation::get(
    "pipelines::list_caches",
    "/repositories/{workspace}/{repo_slug}/pipelines-config/caches",
).scopes(&["pipeline", "read:pipeline:bitbucket"]);

/// Lists caches.
///
/// `GET /repositories/{workspace}/{repo_slug}/pipelines-config/caches`
///
/// Scopes: `pipeline`, `read:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-caches-get).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1pipelines-config~1caches/get`
#[inline]
pub fn list_caches(workspace: &str, repo_slug: &str) -> ListCachesRequest {
    ListCachesRequest(Request::new(&LIST_CACHES, &[workspace.into(), repo_slug.into()]))
}

/// Request of [`list_caches`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCachesRequest(Request<Page<PipelineCache>>);

request!(ListCachesRequest => Page<PipelineCache>);

impl ListCachesRequest {
    /// Query `page`.
    ///
    /// `#/components/parameters/page`
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.0.set_query("page", page);
        self
    }

    /// Query `pagelen`.
    ///
    /// `#/components/parameters/pagelen`
    #[inline]
    pub fn pagelen(mut self, pagelen: i64) -> Self {
        self.0.set_query("pagelen", pagelen);
        self
    }

    /// Query `fields`.
    ///
    /// `#/components/parameters/fields`
    #[inline]
    pub fn fields(mut self, fields: &str) -> Self {
        self.0.set_query("fields", fields);
        self
    }
}

static DELETE_CACHES: Operation = Operation::delete(
    "pipelines::delete_caches",
    "/repositories/{workspace}/{repo_slug}/pipelines-config/caches",
).scopes(&["pipeline:write", "write:pipeline:bitbucket"]);

/// Deletes the caches.
///
/// `DELETE /repositories/{workspace}/{repo_slug}/pipelines-config/caches`
///
/// Scopes: `pipeline:write`, `write:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-caches-delete).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1pipelines-config~1caches/delete`
#[inline]
pub fn delete_caches(workspace: &str, repo_slug: &str, name: &str) -> Request<()> {
    let mut request = Request::new(
        &DELETE_CACHES,
        &[workspace.into(), repo_slug.into()],
    );
    request.set_query("name", name);
    request
}

static DELETE_CACHE: Operation = Operation::delete(
    "pipelines::delete_cache",
    "/repositories/{workspace}/{repo_slug}/pipelines-config/caches/{cache_uuid}",
).scopes(&["pipeline:write", "write:pipeline:bitbucket"]);

/// Deletes a cache.
///
/// `DELETE /repositories/{workspace}/{repo_slug}/pipelines-config/caches/{cache_uuid}`
///
/// Scopes: `pipeline:write`, `write:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-caches-cache-uuid-delete).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1pipelines-config~1caches~1{cache_uuid}/delete`
#[inline]
pub fn delete_cache(workspace: &str, repo_slug: &str, cache_uuid: &str) -> Request<()> {
    Request::new(&DELETE_CACHE, &[workspace.into(), repo_slug.into(), cache_uuid.into()])
}

static GET_CACHE_CONTENT_URI: Operation = Operation::get(
    "pipelines::get_cache_content_uri",
    "/repositories/{workspace}/{repo_slug}/pipelines-config/caches/{cache_uuid}/content-uri",
).scopes(&["pipeline", "read:pipeline:bitbucket"]);

/// Gets a cache content URI.
///
/// `GET /repositories/{workspace}/{repo_slug}/pipelines-config/caches/{cache_uuid}/content-uri`
///
/// Scopes: `pipeline`, `read:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-caches-cache-uuid-content-uri-get).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1pipelines-config~1caches~1{cache_uuid}~1content-uri/get`
#[inline]
pub fn get_cache_content_uri(
    workspace: &str,
    repo_slug: &str,
    cache_uuid: &str,
) -> GetCacheContentUriRequest {
    GetCacheContentUriRequest(
        Request::new(
            &GET_CACHE_CONTENT_URI,
            &[workspace.into(), repo_slug.into(), cache_uuid.into()],
        ),
    )
}

/// Request of [`get_cache_content_uri`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCacheContentUriRequest(Request<PipelineCacheContentUri>);

request!(GetCacheContentUriRequest => PipelineCacheContentUri);

impl GetCacheContentUriRequest {
    /// Query `fields`.
    ///
    /// `#/components/parameters/fields`
    #[inline]
    pub fn fields(mut self, fields: &str) -> Self {
        self.0.set_query("fields", fields);
        self
    }
}

static LIST_RUNNERS: Operation = Operation::get(
    "pipelines::list_runners",
    "/repositories/{workspace}/{repo_slug}/pipelines-config/runners",
).scopes(&["runner", "read:runner:bitbucket"]);

/// Lists runners.
///
/// `GET /repositories/{workspace}/{repo_slug}/pipelines-config/runners`
///
/// Scopes: `runner`, `read:runner:bitbucket`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-runners-get).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1pipelines-config~1runners/get`
#[inline]
pub fn list_runners(workspace: &str, repo_slug: &str) -> ListRunnersRequest {
    ListRunnersRequest(
        Request::new(&LIST_RUNNERS, &[workspace.into(), repo_slug.into()]),
    )
}

/// Request of [`list_runners`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListRunnersRequest(Request<Page<PipelineRunner>>);

request!(ListRunnersRequest => Page<PipelineRunner>);

impl ListRunnersRequest {
    /// Query `page`.
    ///
    /// `#/components/parameters/page`
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.0.set_query("page", page);
        self
    }

    /// Query `pagelen`.
    ///
    /// `#/components/parameters/pagelen`
    #[inline]
    pub fn pagelen(mut self, pagelen: i64) -> Self {
        self.0.set_query("pagelen", pagelen);
        self
    }

    /// Query `fields`.
    ///
    /// `#/components/parameters/fields`
    #[inline]
    pub fn fields(mut self, fields: &str) -> Self {
        self.0.set_query("fields", fields);
        self
    }
}

static CREATE_RUNNER: Operation = Operation::post(
    "pipelines::create_runner",
    "/repositories/{workspace}/{repo_slug}/pipelines-config/runners",
).scopes(&["runner:write", "read:runner:bitbucket", "write:runner:bitbucket"]);

/// Creates a runner.
///
/// `POST /repositories/{workspace}/{repo_slug}/pipelines-config/runners`
///
/// Scopes: `runner:write`, `read:runner:bitbucket`, `write:runner:bitbucket`.
/// Refused with 400, 409: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-runners-post).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1pipelines-config~1runners/post`
#[inline]
pub fn create_runner(
    workspace: &str,
    repo_slug: &str,
    body: &PipelineRunner,
) -> Request<PipelineRunner> {
    Request::new(&CREATE_RUNNER, &[workspace.into(), repo_slug.into()]).json(body)
}

static GET_RUNNER: Operation = Operation::get(
    "pipelines::get_runner",
    "/repositories/{workspace}/{repo_slug}/pipelines-config/runners/{runner_uuid}",
).scopes(&["runner", "read:runner:bitbucket"]);

/// Gets a runner.
///
/// `GET /repositories/{workspace}/{repo_slug}/pipelines-config/runners/{runner_uuid}`
///
/// Scopes: `runner`, `read:runner:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-runners-runner-uuid-get).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1pipelines-config~1runners~1{runner_uuid}/get`
#[inline]
pub fn get_runner(
    workspace: &str,
    repo_slug: &str,
    runner_uuid: &str,
) -> GetRunnerRequest {
    GetRunnerRequest(
        Request::new(
            &GET_RUNNER,
            &[workspace.into(), repo_slug.into(), runner_uuid.into()],
        ),
    )
}

/// Request of [`get_runner`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetRunnerRequest(Request<PipelineRunner>);

request!(GetRunnerRequest => PipelineRunner);

impl GetRunnerRequest {
    /// Query `fields`.
    ///
    /// `#/components/parameters/fields`
    #[inline]
    pub fn fields(mut self, fields: &str) -> Self {
        self.0.set_query("fields", fields);
        self
    }
}

static UPDATE_RUNNER: Operation = Operation::put(
    "pipelines::update_runner",
    "/repositories/{workspace}/{repo_slug}/pipelines-config/runners/{runner_uuid}",
).scopes(&["runner:write", "read:runner:bitbucket", "write:runner:bitbucket"]);

/// Updates a runner.
///
/// `PUT /repositories/{workspace}/{repo_slug}/pipelines-config/runners/{runner_uuid}`
///
/// Scopes: `runner:write`, `read:runner:bitbucket`, `write:runner:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-runners-runner-uuid-put).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1pipelines-config~1runners~1{runner_uuid}/put`
#[inline]
pub fn update_runner(
    workspace: &str,
    repo_slug: &str,
    runner_uuid: &str,
    body: &PipelineRunner,
) -> Request<PipelineRunner> {
    Request::new(
            &UPDATE_RUNNER,
            &[workspace.into(), repo_slug.into(), runner_uuid.into()],
        )
        .json(body)
}

static DELETE_RUNNER: Operation = Operation::delete(
    "pipelines::delete_runner",
    "/repositories/{workspace}/{repo_slug}/pipelines-config/runners/{runner_uuid}",
).scopes(&["runner:write", "write:runner:bitbucket"]);

/// Deletes a runner.
///
/// `DELETE /repositories/{workspace}/{repo_slug}/pipelines-config/runners/{runner_uuid}`
///
/// Scopes: `runner:write`, `write:runner:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-runners-runner-uuid-delete).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1pipelines-config~1runners~1{runner_uuid}/delete`
#[inline]
pub fn delete_runner(
    workspace: &str,
    repo_slug: &str,
    runner_uuid: &str,
) -> Request<()> {
    Request::new(
        &DELETE_RUNNER,
        &[workspace.into(), repo_slug.into(), runner_uuid.into()],
    )
}

static GET: Operation = Operation::get(
    "pipelines::get",
    "/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}",
).scopes(&["pipeline", "read:pipeline:bitbucket"]);

/// Gets a pipeline.
///
/// `GET /repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}`
///
/// Scopes: `pipeline`, `read:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-pipeline-uuid-get).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1pipelines~1{pipeline_uuid}/get`
#[inline]
pub fn get(workspace: &str, repo_slug: &str, pipeline_uuid: &str) -> GetRequest {
    GetRequest(
        Request::new(&GET, &[workspace.into(), repo_slug.into(), pipeline_uuid.into()]),
    )
}

/// Request of [`get`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetRequest(Request<Pipeline>);

request!(GetRequest => Pipeline);

impl GetRequest {
    /// Query `fields`.
    ///
    /// `#/components/parameters/fields`
    #[inline]
    pub fn fields(mut self, fields: &str) -> Self {
        self.0.set_query("fields", fields);
        self
    }
}

static LIST_STEPS: Operation = Operation::get(
    "pipelines::list_steps",
    "/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps",
).scopes(&["pipeline", "read:pipeline:bitbucket"]);

/// Lists steps.
///
/// `GET /repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps`
///
/// Scopes: `pipeline`, `read:pipeline:bitbucket`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-pipeline-uuid-steps-get).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1pipelines~1{pipeline_uuid}~1steps/get`
#[inline]
pub fn list_steps(
    workspace: &str,
    repo_slug: &str,
    pipeline_uuid: &str,
) -> ListStepsRequest {
    ListStepsRequest(
        Request::new(
            &LIST_STEPS,
            &[workspace.into(), repo_slug.into(), pipeline_uuid.into()],
        ),
    )
}

/// Request of [`list_steps`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListStepsRequest(Request<Page<PipelineStep>>);

request!(ListStepsRequest => Page<PipelineStep>);

impl ListStepsRequest {
    /// Query `page`.
    ///
    /// `#/components/parameters/page`
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.0.set_query("page", page);
        self
    }

    /// Query `pagelen`.
    ///
    /// `#/components/parameters/pagelen`
    #[inline]
    pub fn pagelen(mut self, pagelen: i64) -> Self {
        self.0.set_query("pagelen", pagelen);
        self
    }

    /// Query `fields`.
    ///
    /// `#/components/parameters/fields`
    #[inline]
    pub fn fields(mut self, fields: &str) -> Self {
        self.0.set_query("fields", fields);
        self
    }
}

static GET_STEP: Operation = Operation::get(
    "pipelines::get_step",
    "/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps/{step_uuid}",
).scopes(&["pipeline", "read:pipeline:bitbucket"]);

/// Gets a step.
///
/// `GET /repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps/{step_uuid}`
///
/// Scopes: `pipeline`, `read:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-pipeline-uuid-steps-step-uuid-get).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1pipelines~1{pipeline_uuid}~1steps~1{step_uuid}/get`
#[inline]
pub fn get_step(
    workspace: &str,
    repo_slug: &str,
    pipeline_uuid: &str,
    step_uuid: &str,
) -> GetStepRequest {
    GetStepRequest(
        Request::new(
            &GET_STEP,
            &[workspace.into(), repo_slug.into(), pipeline_uuid.into(), step_uuid.into()],
        ),
    )
}

/// Request of [`get_step`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetStepRequest(Request<PipelineStep>);

request!(GetStepRequest => PipelineStep);

impl GetStepRequest {
    /// Query `fields`.
    ///
    /// `#/components/parameters/fields`
    #[inline]
    pub fn fields(mut self, fields: &str) -> Self {
        self.0.set_query("fields", fields);
        self
    }
}

static GET_STEP_LOG: Operation = Operation::get(
    "pipelines::get_step_log",
    "/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps/{step_uuid}/log",
).scopes(&["pipeline", "read:pipeline:bitbucket"]).accept("*/*");

/// Gets a step log.
///
/// `GET /repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps/{step_uuid}/log`
///
/// Scopes: `pipeline`, `read:pipeline:bitbucket`.
/// Refused with 304, without a body that is known.
/// Refused with 404, 416: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-pipeline-uuid-steps-step-uuid-log-get).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1pipelines~1{pipeline_uuid}~1steps~1{step_uuid}~1log/get`
#[inline]
pub fn get_step_log(
    workspace: &str,
    repo_slug: &str,
    pipeline_uuid: &str,
    step_uuid: &str,
) -> GetStepLogRequest {
    GetStepLogRequest(
        Request::new(
            &GET_STEP_LOG,
            &[workspace.into(), repo_slug.into(), pipeline_uuid.into(), step_uuid.into()],
        ),
    )
}

/// Request of [`get_step_log`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetStepLogRequest(Request<ByteStream>);

request!(GetStepLogRequest => ByteStream);

impl GetStepLogRequest {
    /// Header `If-None-Match`.
    ///
    /// `#/components/parameters/if_none_match`
    #[inline]
    pub fn if_none_match(mut self, if_none_match: &str) -> Self {
        self.0.set_header("If-None-Match", if_none_match);
        self
    }

    /// Header `Range`.
    ///
    /// `#/components/parameters/range`
    #[inline]
    pub fn range(mut self, range: &str) -> Self {
        self.0.set_header("Range", range);
        self
    }
}

static GET_CONTAINER_LOG: Operation = Operation::get(
    "pipelines::get_container_log",
    "/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps/{step_uuid}/logs/{log_uuid}",
).scopes(&["pipeline", "read:pipeline:bitbucket"]).accept("*/*");

/// Gets a container log.
///
/// `GET /repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps/{step_uuid}/logs/{log_uuid}`
///
/// Scopes: `pipeline`, `read:pipeline:bitbucket`.
/// Refused with 304, without a body that is known.
/// Refused with 404, 416: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-pipeline-uuid-steps-step-uuid-logs-log-uuid-get).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1pipelines~1{pipeline_uuid}~1steps~1{step_uuid}~1logs~1{log_uuid}/get`
#[inline]
pub fn get_container_log(
    workspace: &str,
    repo_slug: &str,
    pipeline_uuid: &str,
    step_uuid: &str,
    log_uuid: &str,
) -> GetContainerLogRequest {
    GetContainerLogRequest(
        Request::new(
            &GET_CONTAINER_LOG,
            &[
                workspace.into(),
                repo_slug.into(),
                pipeline_uuid.into(),
                step_uuid.into(),
                log_uuid.into(),
            ],
        ),
    )
}

/// Request of [`get_container_log`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetContainerLogRequest(Request<ByteStream>);

request!(GetContainerLogRequest => ByteStream);

impl GetContainerLogRequest {
    /// Header `If-None-Match`.
    ///
    /// `#/components/parameters/if_none_match`
    #[inline]
    pub fn if_none_match(mut self, if_none_match: &str) -> Self {
        self.0.set_header("If-None-Match", if_none_match);
        self
    }

    /// Header `Range`.
    ///
    /// `#/components/parameters/range`
    #[inline]
    pub fn range(mut self, range: &str) -> Self {
        self.0.set_header("Range", range);
        self
    }
}

static GET_STEP_TEST_REPORTS: Operation = Operation::get(
    "pipelines::get_step_test_reports",
    "/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps/{step_uuid}/test_reports",
).scopes(&["pipeline", "read:pipeline:bitbucket"]);

/// Gets the step test reports.
///
/// `GET /repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps/{step_uuid}/test_reports`
///
/// Scopes: `pipeline`, `read:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-pipeline-uuid-steps-step-uuid-test-reports-get).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1pipelines~1{pipeline_uuid}~1steps~1{step_uuid}~1test_reports/get`
#[inline]
pub fn get_step_test_reports(
    workspace: &str,
    repo_slug: &str,
    pipeline_uuid: &str,
    step_uuid: &str,
) -> GetStepTestReportsRequest {
    GetStepTestReportsRequest(
        Request::new(
            &GET_STEP_TEST_REPORTS,
            &[workspace.into(), repo_slug.into(), pipeline_uuid.into(), step_uuid.into()],
        ),
    )
}

/// Request of [`get_step_test_reports`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetStepTestReportsRequest(Request<PipelineTestReport>);

request!(GetStepTestReportsRequest => PipelineTestReport);

impl GetStepTestReportsRequest {
    /// Query `fields`.
    ///
    /// `#/components/parameters/fields`
    #[inline]
    pub fn fields(mut self, fields: &str) -> Self {
        self.0.set_query("fields", fields);
        self
    }
}

static LIST_STEP_TEST_CASES: Operation = Operation::get(
    "pipelines::list_step_test_cases",
    "/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps/{step_uuid}/test_reports/test_cases",
).scopes(&["pipeline", "read:pipeline:bitbucket"]);

/// Lists step test cases.
///
/// `GET /repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps/{step_uuid}/test_reports/test_cases`
///
/// Scopes: `pipeline`, `read:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-pipeline-uuid-steps-step-uuid-test-reports-test-cases-get).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1pipelines~1{pipeline_uuid}~1steps~1{step_uuid}~1test_reports~1test_cases/get`
#[inline]
pub fn list_step_test_cases(
    workspace: &str,
    repo_slug: &str,
    pipeline_uuid: &str,
    step_uuid: &str,
) -> ListStepTestCasesRequest {
    ListStepTestCasesRequest(
        Request::new(
            &LIST_STEP_TEST_CASES,
            &[workspace.into(), repo_slug.into(), pipeline_uuid.into(), step_uuid.into()],
        ),
    )
}

/// Request of [`list_step_test_cases`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListStepTestCasesRequest(Request<Page<PipelineTestCase>>);

request!(ListStepTestCasesRequest => Page<PipelineTestCase>);

impl ListStepTestCasesRequest {
    /// Query `page`.
    ///
    /// `#/components/parameters/page`
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.0.set_query("page", page);
        self
    }

    /// Query `pagelen`.
    ///
    /// `#/components/parameters/pagelen`
    #[inline]
    pub fn pagelen(mut self, pagelen: i64) -> Self {
        self.0.set_query("pagelen", pagelen);
        self
    }

    /// Query `fields`.
    ///
    /// `#/components/parameters/fields`
    #[inline]
    pub fn fields(mut self, fields: &str) -> Self {
        self.0.set_query("fields", fields);
        self
    }
}

static LIST_STEP_TEST_CASE_REASONS: Operation = Operation::get(
    "pipelines::list_step_test_case_reasons",
    "/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps/{step_uuid}/test_reports/test_cases/{test_case_uuid}/test_case_reasons",
).scopes(&["pipeline", "read:pipeline:bitbucket"]);

/// Lists step test case reasons.
///
/// `GET /repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps/{step_uuid}/test_reports/test_cases/{test_case_uuid}/test_case_reasons`
///
/// Scopes: `pipeline`, `read:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-pipeline-uuid-steps-step-uuid-test-reports-test-cases-test-case-uuid-test-case-reasons-get).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1pipelines~1{pipeline_uuid}~1steps~1{step_uuid}~1test_reports~1test_cases~1{test_case_uuid}~1test_case_reasons/get`
#[inline]
pub fn list_step_test_case_reasons(
    workspace: &str,
    repo_slug: &str,
    pipeline_uuid: &str,
    step_uuid: &str,
    test_case_uuid: &str,
) -> ListStepTestCaseReasonsRequest {
    ListStepTestCaseReasonsRequest(
        Request::new(
            &LIST_STEP_TEST_CASE_REASONS,
            &[
                workspace.into(),
                repo_slug.into(),
                pipeline_uuid.into(),
                step_uuid.into(),
                test_case_uuid.into(),
            ],
        ),
    )
}

/// Request of [`list_step_test_case_reasons`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListStepTestCaseReasonsRequest(Request<Json>);

request!(ListStepTestCaseReasonsRequest => Json);

impl ListStepTestCaseReasonsRequest {
    /// Query `fields`.
    ///
    /// `#/components/parameters/fields`
    #[inline]
    pub fn fields(mut self, fields: &str) -> Self {
        self.0.set_query("fields", fields);
        self
    }
}

static STOP: Operation = Operation::post(
    "pipelines::stop",
    "/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/stopPipeline",
).scopes(&["pipeline:write", "write:pipeline:bitbucket"]);

/// Stops a pipeline.
///
/// `POST /repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/stopPipeline`
///
/// Scopes: `pipeline:write`, `write:pipeline:bitbucket`.
/// Refused with 400, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-pipeline-uuid-stoppipeline-post).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1pipelines~1{pipeline_uuid}~1stopPipeline/post`
#[inline]
pub fn stop(workspace: &str, repo_slug: &str, pipeline_uuid: &str) -> Request<()> {
    Request::new(&STOP, &[workspace.into(), repo_slug.into(), pipeline_uuid.into()])
}

static GET_CONFIG: Operation = Operation::get(
    "pipelines::get_config",
    "/repositories/{workspace}/{repo_slug}/pipelines_config",
).scopes(&["repository:admin", "admin:repository:bitbucket"]);

/// Gets the config.
///
/// `GET /repositories/{workspace}/{repo_slug}/pipelines_config`
///
/// Scopes: `repository:admin`, `admin:repository:bitbucket`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-get).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1pipelines_config/get`
#[inline]
pub fn get_config(workspace: &str, repo_slug: &str) -> GetConfigRequest {
    GetConfigRequest(Request::new(&GET_CONFIG, &[workspace.into(), repo_slug.into()]))
}

/// Request of [`get_config`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetConfigRequest(Request<PipelinesConfig>);

request!(GetConfigRequest => PipelinesConfig);

impl GetConfigRequest {
    /// Query `fields`.
    ///
    /// `#/components/parameters/fields`
    #[inline]
    pub fn fields(mut self, fields: &str) -> Self {
        self.0.set_query("fields", fields);
        self
    }
}

static UPDATE_CONFIG: Operation = Operation::put(
    "pipelines::update_config",
    "/repositories/{workspace}/{repo_slug}/pipelines_config",
).scopes(&["repository:admin", "admin:repository:bitbucket"]);

/// Updates the config.
///
/// `PUT /repositories/{workspace}/{repo_slug}/pipelines_config`
///
/// Scopes: `repository:admin`, `admin:repository:bitbucket`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-put).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1pipelines_config/put`
#[inline]
pub fn update_config(
    workspace: &str,
    repo_slug: &str,
    body: &PipelinesConfig,
) -> Request<PipelinesConfig> {
    Request::new(&UPDATE_CONFIG, &[workspace.into(), repo_slug.into()]).json(body)
}

static UPDATE_NEXT_BUILD_NUMBER: Operation = Operation::put(
    "pipelines::update_next_build_number",
    "/repositories/{workspace}/{repo_slug}/pipelines_config/build_number",
).scopes(&["pipeline:variable", "admin:pipeline:bitbucket"]);

/// Updates the next build number.
///
/// `PUT /repositories/{workspace}/{repo_slug}/pipelines_config/build_number`
///
/// Scopes: `pipeline:variable`, `admin:pipeline:bitbucket`.
/// Refused with 400, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-build-number-put).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1pipelines_config~1build_number/put`
#[inline]
pub fn update_next_build_number(
    workspace: &str,
    repo_slug: &str,
    body: &PipelineBuildNumber,
) -> Request<PipelineBuildNumber> {
    Request::new(&UPDATE_NEXT_BUILD_NUMBER, &[workspace.into(), repo_slug.into()])
        .json(body)
}

static LIST_SCHEDULES: Operation = Operation::get(
    "pipelines::list_schedules",
    "/repositories/{workspace}/{repo_slug}/pipelines_config/schedules",
).scopes(&["pipeline", "read:pipeline:bitbucket"]);

/// Lists schedules.
///
/// `GET /repositories/{workspace}/{repo_slug}/pipelines_config/schedules`
///
/// Scopes: `pipeline`, `read:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-schedules-get).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1pipelines_config~1schedules/get`
#[inline]
pub fn list_schedules(workspace: &str, repo_slug: &str) -> ListSchedulesRequest {
    ListSchedulesRequest(
        Request::new(&LIST_SCHEDULES, &[workspace.into(), repo_slug.into()]),
    )
}

/// Request of [`list_schedules`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListSchedulesRequest(Request<Page<PipelineSchedule>>);

request!(ListSchedulesRequest => Page<PipelineSchedule>);

impl ListSchedulesRequest {
    /// Query `page`.
    ///
    /// `#/components/parameters/page`
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.0.set_query("page", page);
        self
    }

    /// Query `pagelen`.
    ///
    /// `#/components/parameters/pagelen`
    #[inline]
    pub fn pagelen(mut self, pagelen: i64) -> Self {
        self.0.set_query("pagelen", pagelen);
        self
    }

    /// Query `fields`.
    ///
    /// `#/components/parameters/fields`
    #[inline]
    pub fn fields(mut self, fields: &str) -> Self {
        self.0.set_query("fields", fields);
        self
    }
}

static CREATE_SCHEDULE: Operation = Operation::post(
    "pipelines::create_schedule",
    "/repositories/{workspace}/{repo_slug}/pipelines_config/schedules",
).scopes(&["pipeline:write", "read:pipeline:bitbucket", "write:pipeline:bitbucket"]);

/// Creates a schedule.
///
/// `POST /repositories/{workspace}/{repo_slug}/pipelines_config/schedules`
///
/// Scopes: `pipeline:write`, `read:pipeline:bitbucket`, `write:pipeline:bitbucket`.
/// Refused with 400, 401, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-schedules-post).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1pipelines_config~1schedules/post`
#[inline]
pub fn create_schedule(
    workspace: &str,
    repo_slug: &str,
    body: &NewPipelineSchedule,
) -> Request<PipelineSchedule> {
    Request::new(&CREATE_SCHEDULE, &[workspace.into(), repo_slug.into()]).json(body)
}

static GET_SCHEDULE: Operation = Operation::get(
    "pipelines::get_schedule",
    "/repositories/{workspace}/{repo_slug}/pipelines_config/schedules/{schedule_uuid}",
).scopes(&["pipeline", "read:pipeline:bitbucket"]);

/// Gets a schedule.
///
/// `GET /repositories/{workspace}/{repo_slug}/pipelines_config/schedules/{schedule_uuid}`
///
/// Scopes: `pipeline`, `read:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-schedules-schedule-uuid-get).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1pipelines_config~1schedules~1{schedule_uuid}/get`
#[inline]
pub fn get_schedule(
    workspace: &str,
    repo_slug: &str,
    schedule_uuid: &str,
) -> GetScheduleRequest {
    GetScheduleRequest(
        Request::new(
            &GET_SCHEDULE,
            &[workspace.into(), repo_slug.into(), schedule_uuid.into()],
        ),
    )
}

/// Request of [`get_schedule`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetScheduleRequest(Request<PipelineSchedule>);

request!(GetScheduleRequest => PipelineSchedule);

impl GetScheduleRequest {
    /// Query `fields`.
    ///
    /// `#/components/parameters/fields`
    #[inline]
    pub fn fields(mut self, fields: &str) -> Self {
        self.0.set_query("fields", fields);
        self
    }
}

static UPDATE_SCHEDULE: Operation = Operation::put(
    "pipelines::update_schedule",
    "/repositories/{workspace}/{repo_slug}/pipelines_config/schedules/{schedule_uuid}",
).scopes(&["pipeline:write", "read:pipeline:bitbucket", "write:pipeline:bitbucket"]);

/// Updates a schedule.
///
/// `PUT /repositories/{workspace}/{repo_slug}/pipelines_config/schedules/{schedule_uuid}`
///
/// Scopes: `pipeline:write`, `read:pipeline:bitbucket`, `write:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-schedules-schedule-uuid-put).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1pipelines_config~1schedules~1{schedule_uuid}/put`
#[inline]
pub fn update_schedule(
    workspace: &str,
    repo_slug: &str,
    schedule_uuid: &str,
    body: &PipelineScheduleUpdate,
) -> Request<PipelineSchedule> {
    Request::new(
            &UPDATE_SCHEDULE,
            &[workspace.into(), repo_slug.into(), schedule_uuid.into()],
        )
        .json(body)
}

static DELETE_SCHEDULE: Operation = Operation::delete(
    "pipelines::delete_schedule",
    "/repositories/{workspace}/{repo_slug}/pipelines_config/schedules/{schedule_uuid}",
).scopes(&["pipeline:write", "write:pipeline:bitbucket"]);

/// Deletes a schedule.
///
/// `DELETE /repositories/{workspace}/{repo_slug}/pipelines_config/schedules/{schedule_uuid}`
///
/// Scopes: `pipeline:write`, `write:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-schedules-schedule-uuid-delete).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1pipelines_config~1schedules~1{schedule_uuid}/delete`
#[inline]
pub fn delete_schedule(
    workspace: &str,
    repo_slug: &str,
    schedule_uuid: &str,
) -> Request<()> {
    Request::new(
        &DELETE_SCHEDULE,
        &[workspace.into(), repo_slug.into(), schedule_uuid.into()],
    )
}

static LIST_SCHEDULE_EXECUTIONS: Operation = Operation::get(
    "pipelines::list_schedule_executions",
    "/repositories/{workspace}/{repo_slug}/pipelines_config/schedules/{schedule_uuid}/executions",
).scopes(&["pipeline", "read:pipeline:bitbucket"]);

/// Lists schedule executions.
///
/// `GET /repositories/{workspace}/{repo_slug}/pipelines_config/schedules/{schedule_uuid}/executions`
///
/// Scopes: `pipeline`, `read:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-schedules-schedule-uuid-executions-get).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1pipelines_config~1schedules~1{schedule_uuid}~1executions/get`
#[inline]
pub fn list_schedule_executions(
    workspace: &str,
    repo_slug: &str,
    schedule_uuid: &str,
) -> ListScheduleExecutionsRequest {
    ListScheduleExecutionsRequest(
        Request::new(
            &LIST_SCHEDULE_EXECUTIONS,
            &[workspace.into(), repo_slug.into(), schedule_uuid.into()],
        ),
    )
}

/// Request of [`list_schedule_executions`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListScheduleExecutionsRequest(Request<Page<PipelineScheduleExecution>>);

request!(ListScheduleExecutionsRequest => Page<PipelineScheduleExecution>);

impl ListScheduleExecutionsRequest {
    /// Query `page`.
    ///
    /// `#/components/parameters/page`
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.0.set_query("page", page);
        self
    }

    /// Query `pagelen`.
    ///
    /// `#/components/parameters/pagelen`
    #[inline]
    pub fn pagelen(mut self, pagelen: i64) -> Self {
        self.0.set_query("pagelen", pagelen);
        self
    }

    /// Query `fields`.
    ///
    /// `#/components/parameters/fields`
    #[inline]
    pub fn fields(mut self, fields: &str) -> Self {
        self.0.set_query("fields", fields);
        self
    }
}

static GET_SSH_KEY_PAIR: Operation = Operation::get(
    "pipelines::get_ssh_key_pair",
    "/repositories/{workspace}/{repo_slug}/pipelines_config/ssh/key_pair",
).scopes(&["pipeline", "read:pipeline:bitbucket"]);

/// Gets an SSH key pair.
///
/// `GET /repositories/{workspace}/{repo_slug}/pipelines_config/ssh/key_pair`
///
/// Scopes: `pipeline`, `read:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-ssh-key-pair-get).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1pipelines_config~1ssh~1key_pair/get`
#[inline]
pub fn get_ssh_key_pair(workspace: &str, repo_slug: &str) -> GetSshKeyPairRequest {
    GetSshKeyPairRequest(
        Request::new(&GET_SSH_KEY_PAIR, &[workspace.into(), repo_slug.into()]),
    )
}

/// Request of [`get_ssh_key_pair`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSshKeyPairRequest(Request<PipelineSshKeyPair>);

request!(GetSshKeyPairRequest => PipelineSshKeyPair);

impl GetSshKeyPairRequest {
    /// Query `fields`.
    ///
    /// `#/components/parameters/fields`
    #[inline]
    pub fn fields(mut self, fields: &str) -> Self {
        self.0.set_query("fields", fields);
        self
    }
}

static UPDATE_SSH_KEY_PAIR: Operation = Operation::put(
    "pipelines::update_ssh_key_pair",
    "/repositories/{workspace}/{repo_slug}/pipelines_config/ssh/key_pair",
).scopes(&["pipeline:variable", "admin:pipeline:bitbucket"]);

/// Updates an SSH key pair.
///
/// `PUT /repositories/{workspace}/{repo_slug}/pipelines_config/ssh/key_pair`
///
/// Scopes: `pipeline:variable`, `admin:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-ssh-key-pair-put).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1pipelines_config~1ssh~1key_pair/put`
#[inline]
pub fn update_ssh_key_pair(
    workspace: &str,
    repo_slug: &str,
    body: &PipelineSshKeyPair,
) -> Request<PipelineSshKeyPair> {
    Request::new(&UPDATE_SSH_KEY_PAIR, &[workspace.into(), repo_slug.into()]).json(body)
}

static DELETE_SSH_KEY_PAIR: Operation = Operation::delete(
    "pipelines::delete_ssh_key_pair",
    "/repositories/{workspace}/{repo_slug}/pipelines_config/ssh/key_pair",
).scopes(&["pipeline:variable", "admin:pipeline:bitbucket"]);

/// Deletes an SSH key pair.
///
/// `DELETE /repositories/{workspace}/{repo_slug}/pipelines_config/ssh/key_pair`
///
/// Scopes: `pipeline:variable`, `admin:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-ssh-key-pair-delete).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1pipelines_config~1ssh~1key_pair/delete`
#[inline]
pub fn delete_ssh_key_pair(workspace: &str, repo_slug: &str) -> Request<()> {
    Request::new(&DELETE_SSH_KEY_PAIR, &[workspace.into(), repo_slug.into()])
}

static LIST_KNOWN_HOSTS: Operation = Operation::get(
    "pipelines::list_known_hosts",
    "/repositories/{workspace}/{repo_slug}/pipelines_config/ssh/known_hosts",
).scopes(&["pipeline", "read:pipeline:bitbucket"]);

/// Lists known hosts.
///
/// `GET /repositories/{workspace}/{repo_slug}/pipelines_config/ssh/known_hosts`
///
/// Scopes: `pipeline`, `read:pipeline:bitbucket`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-ssh-known-hosts-get).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1pipelines_config~1ssh~1known_hosts/get`
#[inline]
pub fn list_known_hosts(workspace: &str, repo_slug: &str) -> ListKnownHostsRequest {
    ListKnownHostsRequest(
        Request::new(&LIST_KNOWN_HOSTS, &[workspace.into(), repo_slug.into()]),
    )
}

/// Request of [`list_known_hosts`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListKnownHostsRequest(Request<Page<PipelineKnownHost>>);

request!(ListKnownHostsRequest => Page<PipelineKnownHost>);

impl ListKnownHostsRequest {
    /// Query `page`.
    ///
    /// `#/components/parameters/page`
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.0.set_query("page", page);
        self
    }

    /// Query `pagelen`.
    ///
    /// `#/components/parameters/pagelen`
    #[inline]
    pub fn pagelen(mut self, pagelen: i64) -> Self {
        self.0.set_query("pagelen", pagelen);
        self
    }

    /// Query `fields`.
    ///
    /// `#/components/parameters/fields`
    #[inline]
    pub fn fields(mut self, fields: &str) -> Self {
        self.0.set_query("fields", fields);
        self
    }
}

static CREATE_KNOWN_HOST: Operation = Operation::post(
    "pipelines::create_known_host",
    "/repositories/{workspace}/{repo_slug}/pipelines_config/ssh/known_hosts",
).scopes(&["pipeline:variable", "admin:pipeline:bitbucket"]);

/// Creates a known host.
///
/// `POST /repositories/{workspace}/{repo_slug}/pipelines_config/ssh/known_hosts`
///
/// Scopes: `pipeline:variable`, `admin:pipeline:bitbucket`.
/// Refused with 404, 409: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-ssh-known-hosts-post).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1pipelines_config~1ssh~1known_hosts/post`
#[inline]
pub fn create_known_host(
    workspace: &str,
    repo_slug: &str,
    body: &PipelineKnownHost,
) -> Request<PipelineKnownHost> {
    Request::new(&CREATE_KNOWN_HOST, &[workspace.into(), repo_slug.into()]).json(body)
}

static GET_KNOWN_HOST: Operation = Operation::get(
    "pipelines::get_known_host",
    "/repositories/{workspace}/{repo_slug}/pipelines_config/ssh/known_hosts/{known_host_uuid}",
).scopes(&["pipeline", "read:pipeline:bitbucket"]);

/// Gets a known host.
///
/// `GET /repositories/{workspace}/{repo_slug}/pipelines_config/ssh/known_hosts/{known_host_uuid}`
///
/// Scopes: `pipeline`, `read:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-ssh-known-hosts-known-host-uuid-get).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1pipelines_config~1ssh~1known_hosts~1{known_host_uuid}/get`
#[inline]
pub fn get_known_host(
    workspace: &str,
    repo_slug: &str,
    known_host_uuid: &str,
) -> GetKnownHostRequest {
    GetKnownHostRequest(
        Request::new(
            &GET_KNOWN_HOST,
            &[workspace.into(), repo_slug.into(), known_host_uuid.into()],
        ),
    )
}

/// Request of [`get_known_host`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetKnownHostRequest(Request<PipelineKnownHost>);

request!(GetKnownHostRequest => PipelineKnownHost);

impl GetKnownHostRequest {
    /// Query `fields`.
    ///
    /// `#/components/parameters/fields`
    #[inline]
    pub fn fields(mut self, fields: &str) -> Self {
        self.0.set_query("fields", fields);
        self
    }
}

static UPDATE_KNOWN_HOST: Operation = Operation::put(
    "pipelines::update_known_host",
    "/repositories/{workspace}/{repo_slug}/pipelines_config/ssh/known_hosts/{known_host_uuid}",
).scopes(&["pipeline:variable", "admin:pipeline:bitbucket"]);

/// Updates a known host.
///
/// `PUT /repositories/{workspace}/{repo_slug}/pipelines_config/ssh/known_hosts/{known_host_uuid}`
///
/// Scopes: `pipeline:variable`, `admin:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-ssh-known-hosts-known-host-uuid-put).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1pipelines_config~1ssh~1known_hosts~1{known_host_uuid}/put`
#[inline]
pub fn update_known_host(
    workspace: &str,
    repo_slug: &str,
    known_host_uuid: &str,
    body: &PipelineKnownHost,
) -> Request<PipelineKnownHost> {
    Request::new(
            &UPDATE_KNOWN_HOST,
            &[workspace.into(), repo_slug.into(), known_host_uuid.into()],
        )
        .json(body)
}

static DELETE_KNOWN_HOST: Operation = Operation::delete(
    "pipelines::delete_known_host",
    "/repositories/{workspace}/{repo_slug}/pipelines_config/ssh/known_hosts/{known_host_uuid}",
).scopes(&["pipeline:variable", "admin:pipeline:bitbucket"]);

/// Deletes a known host.
///
/// `DELETE /repositories/{workspace}/{repo_slug}/pipelines_config/ssh/known_hosts/{known_host_uuid}`
///
/// Scopes: `pipeline:variable`, `admin:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-ssh-known-hosts-known-host-uuid-delete).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1pipelines_config~1ssh~1known_hosts~1{known_host_uuid}/delete`
#[inline]
pub fn delete_known_host(
    workspace: &str,
    repo_slug: &str,
    known_host_uuid: &str,
) -> Request<()> {
    Request::new(
        &DELETE_KNOWN_HOST,
        &[workspace.into(), repo_slug.into(), known_host_uuid.into()],
    )
}

static LIST_VARIABLES: Operation = Operation::get(
    "pipelines::list_variables",
    "/repositories/{workspace}/{repo_slug}/pipelines_config/variables",
).scopes(&["pipeline", "read:pipeline:bitbucket"]);

/// Lists variables.
///
/// `GET /repositories/{workspace}/{repo_slug}/pipelines_config/variables`
///
/// Scopes: `pipeline`, `read:pipeline:bitbucket`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-variables-get).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1pipelines_config~1variables/get`
#[inline]
pub fn list_variables(workspace: &str, repo_slug: &str) -> ListVariablesRequest {
    ListVariablesRequest(
        Request::new(&LIST_VARIABLES, &[workspace.into(), repo_slug.into()]),
    )
}

/// Request of [`list_variables`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListVariablesRequest(Request<Page<PipelineVariable>>);

request!(ListVariablesRequest => Page<PipelineVariable>);

impl ListVariablesRequest {
    /// Query `page`.
    ///
    /// `#/components/parameters/page`
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.0.set_query("page", page);
        self
    }

    /// Query `pagelen`.
    ///
    /// `#/components/parameters/pagelen`
    #[inline]
    pub fn pagelen(mut self, pagelen: i64) -> Self {
        self.0.set_query("pagelen", pagelen);
        self
    }

    /// Query `fields`.
    ///
    /// `#/components/parameters/fields`
    #[inline]
    pub fn fields(mut self, fields: &str) -> Self {
        self.0.set_query("fields", fields);
        self
    }
}

static CREATE_VARIABLE: Operation = Operation::post(
    "pipelines::create_variable",
    "/repositories/{workspace}/{repo_slug}/pipelines_config/variables",
).scopes(&["pipeline:variable", "admin:pipeline:bitbucket"]);

/// Creates a variable.
///
/// `POST /repositories/{workspace}/{repo_slug}/pipelines_config/variables`
///
/// Scopes: `pipeline:variable`, `admin:pipeline:bitbucket`.
/// Refused with 404, 409: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-variables-post).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1pipelines_config~1variables/post`
#[inline]
pub fn create_variable(
    workspace: &str,
    repo_slug: &str,
    body: &PipelineVariable,
) -> Request<PipelineVariable> {
    Request::new(&CREATE_VARIABLE, &[workspace.into(), repo_slug.into()]).json(body)
}

static GET_VARIABLE: Operation = Operation::get(
    "pipelines::get_variable",
    "/repositories/{workspace}/{repo_slug}/pipelines_config/variables/{variable_uuid}",
).scopes(&["pipeline", "read:pipeline:bitbucket"]);

/// Gets a variable.
///
/// `GET /repositories/{workspace}/{repo_slug}/pipelines_config/variables/{variable_uuid}`
///
/// Scopes: `pipeline`, `read:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-variables-variable-uuid-get).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1pipelines_config~1variables~1{variable_uuid}/get`
#[inline]
pub fn get_variable(
    workspace: &str,
    repo_slug: &str,
    variable_uuid: &str,
) -> GetVariableRequest {
    GetVariableRequest(
        Request::new(
            &GET_VARIABLE,
            &[workspace.into(), repo_slug.into(), variable_uuid.into()],
        ),
    )
}

/// Request of [`get_variable`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetVariableRequest(Request<PipelineVariable>);

request!(GetVariableRequest => PipelineVariable);

impl GetVariableRequest {
    /// Query `fields`.
    ///
    /// `#/components/parameters/fields`
    #[inline]
    pub fn fields(mut self, fields: &str) -> Self {
        self.0.set_query("fields", fields);
        self
    }
}

static UPDATE_VARIABLE: Operation = Operation::put(
    "pipelines::update_variable",
    "/repositories/{workspace}/{repo_slug}/pipelines_config/variables/{variable_uuid}",
).scopes(&["pipeline:variable", "admin:pipeline:bitbucket"]);

/// Updates a variable.
///
/// `PUT /repositories/{workspace}/{repo_slug}/pipelines_config/variables/{variable_uuid}`
///
/// Scopes: `pipeline:variable`, `admin:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-variables-variable-uuid-put).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1pipelines_config~1variables~1{variable_uuid}/put`
#[inline]
pub fn update_variable(
    workspace: &str,
    repo_slug: &str,
    variable_uuid: &str,
    body: &PipelineVariable,
) -> Request<PipelineVariable> {
    Request::new(
            &UPDATE_VARIABLE,
            &[workspace.into(), repo_slug.into(), variable_uuid.into()],
        )
        .json(body)
}

static DELETE_VARIABLE: Operation = Operation::delete(
    "pipelines::delete_variable",
    "/repositories/{workspace}/{repo_slug}/pipelines_config/variables/{variable_uuid}",
).scopes(&["pipeline:variable", "admin:pipeline:bitbucket"]);

/// Deletes a variable.
///
/// `DELETE /repositories/{workspace}/{repo_slug}/pipelines_config/variables/{variable_uuid}`
///
/// Scopes: `pipeline:variable`, `admin:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-variables-variable-uuid-delete).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1pipelines_config~1variables~1{variable_uuid}/delete`
#[inline]
pub fn delete_variable(
    workspace: &str,
    repo_slug: &str,
    variable_uuid: &str,
) -> Request<()> {
    Request::new(
        &DELETE_VARIABLE,
        &[workspace.into(), repo_slug.into(), variable_uuid.into()],
    )
}

static LIST_TEAM_VARIABLES: Operation = Operation::get(
    "pipelines::list_team_variables",
    "/teams/{username}/pipelines_config/variables",
).scopes(&["pipeline"]);

/// Lists team variables.
///
/// `GET /teams/{username}/pipelines_config/variables`
///
/// Scopes: `pipeline`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-teams-username-pipelines-config-variables-get).
///
/// Operation: `#/paths/~1teams~1{username}~1pipelines_config~1variables/get`
#[deprecated = "the vendor withdraws it"]
#[inline]
pub fn list_team_variables(username: &str) -> ListTeamVariablesRequest {
    ListTeamVariablesRequest(Request::new(&LIST_TEAM_VARIABLES, &[username.into()]))
}

/// Request of [`list_team_variables`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListTeamVariablesRequest(Request<Page<PipelineVariable>>);

request!(ListTeamVariablesRequest => Page<PipelineVariable>);

impl ListTeamVariablesRequest {
    /// Query `page`.
    ///
    /// `#/components/parameters/page`
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.0.set_query("page", page);
        self
    }

    /// Query `pagelen`.
    ///
    /// `#/components/parameters/pagelen`
    #[inline]
    pub fn pagelen(mut self, pagelen: i64) -> Self {
        self.0.set_query("pagelen", pagelen);
        self
    }

    /// Query `fields`.
    ///
    /// `#/components/parameters/fields`
    #[inline]
    pub fn fields(mut self, fields: &str) -> Self {
        self.0.set_query("fields", fields);
        self
    }
}

static CREATE_TEAM_VARIABLE: Operation = Operation::post(
    "pipelines::create_team_variable",
    "/teams/{username}/pipelines_config/variables",
).scopes(&["pipeline:variable"]);

/// Creates a team variable.
///
/// `POST /teams/{username}/pipelines_config/variables`
///
/// Scopes: `pipeline:variable`.
/// Refused with 404, 409: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-teams-username-pipelines-config-variables-post).
///
/// Operation: `#/paths/~1teams~1{username}~1pipelines_config~1variables/post`
#[deprecated = "the vendor withdraws it"]
#[inline]
pub fn create_team_variable(
    username: &str,
    body: &PipelineVariable,
) -> Request<PipelineVariable> {
    Request::new(&CREATE_TEAM_VARIABLE, &[username.into()]).json(body)
}

static GET_TEAM_VARIABLE: Operation = Operation::get(
    "pipelines::get_team_variable",
    "/teams/{username}/pipelines_config/variables/{variable_uuid}",
).scopes(&["pipeline"]);

/// Gets a team variable.
///
/// `GET /teams/{username}/pipelines_config/variables/{variable_uuid}`
///
/// Scopes: `pipeline`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-teams-username-pipelines-config-variables-variable-uuid-get).
///
/// Operation: `#/paths/~1teams~1{username}~1pipelines_config~1variables~1{variable_uuid}/get`
#[deprecated = "the vendor withdraws it"]
#[inline]
pub fn get_team_variable(username: &str, variable_uuid: &str) -> GetTeamVariableRequest {
    GetTeamVariableRequest(
        Request::new(&GET_TEAM_VARIABLE, &[username.into(), variable_uuid.into()]),
    )
}

/// Request of [`get_team_variable`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetTeamVariableRequest(Request<PipelineVariable>);

request!(GetTeamVariableRequest => PipelineVariable);

impl GetTeamVariableRequest {
    /// Query `fields`.
    ///
    /// `#/components/parameters/fields`
    #[inline]
    pub fn fields(mut self, fields: &str) -> Self {
        self.0.set_query("fields", fields);
        self
    }
}

static UPDATE_TEAM_VARIABLE: Operation = Operation::put(
    "pipelines::update_team_variable",
    "/teams/{username}/pipelines_config/variables/{variable_uuid}",
).scopes(&["pipeline:variable"]);

/// Updates a team variable.
///
/// `PUT /teams/{username}/pipelines_config/variables/{variable_uuid}`
///
/// Scopes: `pipeline:variable`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-teams-username-pipelines-config-variables-variable-uuid-put).
///
/// Operation: `#/paths/~1teams~1{username}~1pipelines_config~1variables~1{variable_uuid}/put`
#[deprecated = "the vendor withdraws it"]
#[inline]
pub fn update_team_variable(
    username: &str,
    variable_uuid: &str,
    body: &PipelineVariable,
) -> Request<PipelineVariable> {
    Request::new(&UPDATE_TEAM_VARIABLE, &[username.into(), variable_uuid.into()])
        .json(body)
}

static DELETE_TEAM_VARIABLE: Operation = Operation::delete(
    "pipelines::delete_team_variable",
    "/teams/{username}/pipelines_config/variables/{variable_uuid}",
).scopes(&["pipeline:variable"]);

/// Deletes a team variable.
///
/// `DELETE /teams/{username}/pipelines_config/variables/{variable_uuid}`
///
/// Scopes: `pipeline:variable`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-teams-username-pipelines-config-variables-variable-uuid-delete).
///
/// Operation: `#/paths/~1teams~1{username}~1pipelines_config~1variables~1{variable_uuid}/delete`
#[deprecated = "the vendor withdraws it"]
#[inline]
pub fn delete_team_variable(username: &str, variable_uuid: &str) -> Request<()> {
    Request::new(&DELETE_TEAM_VARIABLE, &[username.into(), variable_uuid.into()])
}

static LIST_USER_VARIABLES: Operation = Operation::get(
    "pipelines::list_user_variables",
    "/users/{selected_user}/pipelines_config/variables",
).scopes(&["pipeline"]);

/// Lists user variables.
///
/// `GET /users/{selected_user}/pipelines_config/variables`
///
/// Scopes: `pipeline`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-users-selected-user-pipelines-config-variables-get).
///
/// Operation: `#/paths/~1users~1{selected_user}~1pipelines_config~1variables/get`
#[deprecated = "the vendor withdraws it"]
#[inline]
pub fn list_user_variables(selected_user: &str) -> ListUserVariablesRequest {
    ListUserVariablesRequest(Request::new(&LIST_USER_VARIABLES, &[selected_user.into()]))
}

/// Request of [`list_user_variables`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListUserVariablesRequest(Request<Page<PipelineVariable>>);

request!(ListUserVariablesRequest => Page<PipelineVariable>);

impl ListUserVariablesRequest {
    /// Query `page`.
    ///
    /// `#/components/parameters/page`
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.0.set_query("page", page);
        self
    }

    /// Query `pagelen`.
    ///
    /// `#/components/parameters/pagelen`
    #[inline]
    pub fn pagelen(mut self, pagelen: i64) -> Self {
        self.0.set_query("pagelen", pagelen);
        self
    }

    /// Query `fields`.
    ///
    /// `#/components/parameters/fields`
    #[inline]
    pub fn fields(mut self, fields: &str) -> Self {
        self.0.set_query("fields", fields);
        self
    }
}

static CREATE_USER_VARIABLE: Operation = Operation::post(
    "pipelines::create_user_variable",
    "/users/{selected_user}/pipelines_config/variables",
).scopes(&["pipeline:variable"]);

/// Creates a user variable.
///
/// `POST /users/{selected_user}/pipelines_config/variables`
///
/// Scopes: `pipeline:variable`.
/// Refused with 404, 409: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-users-selected-user-pipelines-config-variables-post).
///
/// Operation: `#/paths/~1users~1{selected_user}~1pipelines_config~1variables/post`
#[deprecated = "the vendor withdraws it"]
#[inline]
pub fn create_user_variable(
    selected_user: &str,
    body: &PipelineVariable,
) -> Request<PipelineVariable> {
    Request::new(&CREATE_USER_VARIABLE, &[selected_user.into()]).json(body)
}

static GET_USER_VARIABLE: Operation = Operation::get(
    "pipelines::get_user_variable",
    "/users/{selected_user}/pipelines_config/variables/{variable_uuid}",
).scopes(&["pipeline"]);

/// Gets a user variable.
///
/// `GET /users/{selected_user}/pipelines_config/variables/{variable_uuid}`
///
/// Scopes: `pipeline`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-users-selected-user-pipelines-config-variables-variable-uuid-get).
///
/// Operation: `#/paths/~1users~1{selected_user}~1pipelines_config~1variables~1{variable_uuid}/get`
#[deprecated = "the vendor withdraws it"]
#[inline]
pub fn get_user_variable(
    selected_user: &str,
    variable_uuid: &str,
) -> GetUserVariableRequest {
    GetUserVariableRequest(
        Request::new(&GET_USER_VARIABLE, &[selected_user.into(), variable_uuid.into()]),
    )
}

/// Request of [`get_user_variable`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetUserVariableRequest(Request<PipelineVariable>);

request!(GetUserVariableRequest => PipelineVariable);

impl GetUserVariableRequest {
    /// Query `fields`.
    ///
    /// `#/components/parameters/fields`
    #[inline]
    pub fn fields(mut self, fields: &str) -> Self {
        self.0.set_query("fields", fields);
        self
    }
}

static UPDATE_USER_VARIABLE: Operation = Operation::put(
    "pipelines::update_user_variable",
    "/users/{selected_user}/pipelines_config/variables/{variable_uuid}",
).scopes(&["pipeline:variable"]);

/// Updates a user variable.
///
/// `PUT /users/{selected_user}/pipelines_config/variables/{variable_uuid}`
///
/// Scopes: `pipeline:variable`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-users-selected-user-pipelines-config-variables-variable-uuid-put).
///
/// Operation: `#/paths/~1users~1{selected_user}~1pipelines_config~1variables~1{variable_uuid}/put`
#[deprecated = "the vendor withdraws it"]
#[inline]
pub fn update_user_variable(
    selected_user: &str,
    variable_uuid: &str,
    body: &PipelineVariable,
) -> Request<PipelineVariable> {
    Request::new(&UPDATE_USER_VARIABLE, &[selected_user.into(), variable_uuid.into()])
        .json(body)
}

static DELETE_USER_VARIABLE: Operation = Operation::delete(
    "pipelines::delete_user_variable",
    "/users/{selected_user}/pipelines_config/variables/{variable_uuid}",
).scopes(&["pipeline:variable"]);

/// Deletes a user variable.
///
/// `DELETE /users/{selected_user}/pipelines_config/variables/{variable_uuid}`
///
/// Scopes: `pipeline:variable`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-users-selected-user-pipelines-config-variables-variable-uuid-delete).
///
/// Operation: `#/paths/~1users~1{selected_user}~1pipelines_config~1variables~1{variable_uuid}/delete`
#[deprecated = "the vendor withdraws it"]
#[inline]
pub fn delete_user_variable(selected_user: &str, variable_uuid: &str) -> Request<()> {
    Request::new(&DELETE_USER_VARIABLE, &[selected_user.into(), variable_uuid.into()])
}

static GET_OIDC_CONFIGURATION: Operation = Operation::get(
    "pipelines::get_oidc_configuration",
    "/workspaces/{workspace}/pipelines-config/identity/oidc/.well-known/openid-configuration",
);

/// Gets the OIDC configuration.
///
/// `GET /workspaces/{workspace}/pipelines-config/identity/oidc/.well-known/openid-configuration`
///
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-workspaces-workspace-pipelines-config-identity-oidc-well-known-openid-configuration-get).
///
/// Operation: `#/paths/~1workspaces~1{workspace}~1pipelines-config~1identity~1oidc~1.well-known~1openid-configuration/get`
#[inline]
pub fn get_oidc_configuration(workspace: &str) -> GetOidcConfigurationRequest {
    GetOidcConfigurationRequest(
        Request::new(&GET_OIDC_CONFIGURATION, &[workspace.into()]),
    )
}

/// Request of [`get_oidc_configuration`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetOidcConfigurationRequest(Request<OpenIdConfiguration>);

request!(GetOidcConfigurationRequest => OpenIdConfiguration);

impl GetOidcConfigurationRequest {
    /// Query `fields`.
    ///
    /// `#/components/parameters/fields`
    #[inline]
    pub fn fields(mut self, fields: &str) -> Self {
        self.0.set_query("fields", fields);
        self
    }
}

static GET_OIDC_KEYS: Operation = Operation::get(
    "pipelines::get_oidc_keys",
    "/workspaces/{workspace}/pipelines-config/identity/oidc/keys.json",
);

/// Gets the OIDC keys.
///
/// `GET /workspaces/{workspace}/pipelines-config/identity/oidc/keys.json`
///
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-workspaces-workspace-pipelines-config-identity-oidc-keys-json-get).
///
/// Operation: `#/paths/~1workspaces~1{workspace}~1pipelines-config~1identity~1oidc~1keys.json/get`
#[inline]
pub fn get_oidc_keys(workspace: &str) -> GetOidcKeysRequest {
    GetOidcKeysRequest(Request::new(&GET_OIDC_KEYS, &[workspace.into()]))
}

/// Request of [`get_oidc_keys`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetOidcKeysRequest(Request<JsonWebKeySet>);

request!(GetOidcKeysRequest => JsonWebKeySet);

impl GetOidcKeysRequest {
    /// Query `fields`.
    ///
    /// `#/components/parameters/fields`
    #[inline]
    pub fn fields(mut self, fields: &str) -> Self {
        self.0.set_query("fields", fields);
        self
    }
}

static LIST_WORKSPACE_RUNNERS: Operation = Operation::get(
    "pipelines::list_workspace_runners",
    "/workspaces/{workspace}/pipelines-config/runners",
).scopes(&["runner", "read:runner:bitbucket"]);

/// Lists workspace runners.
///
/// `GET /workspaces/{workspace}/pipelines-config/runners`
///
/// Scopes: `runner`, `read:runner:bitbucket`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-workspaces-workspace-pipelines-config-runners-get).
///
/// Operation: `#/paths/~1workspaces~1{workspace}~1pipelines-config~1runners/get`
#[inline]
pub fn list_workspace_runners(workspace: &str) -> ListWorkspaceRunnersRequest {
    ListWorkspaceRunnersRequest(
        Request::new(&LIST_WORKSPACE_RUNNERS, &[workspace.into()]),
    )
}

/// Request of [`list_workspace_runners`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListWorkspaceRunnersRequest(Request<Page<PipelineRunner>>);

request!(ListWorkspaceRunnersRequest => Page<PipelineRunner>);

impl ListWorkspaceRunnersRequest {
    /// Query `page`.
    ///
    /// `#/components/parameters/page`
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.0.set_query("page", page);
        self
    }

    /// Query `pagelen`.
    ///
    /// `#/components/parameters/pagelen`
    #[inline]
    pub fn pagelen(mut self, pagelen: i64) -> Self {
        self.0.set_query("pagelen", pagelen);
        self
    }

    /// Query `fields`.
    ///
    /// `#/components/parameters/fields`
    #[inline]
    pub fn fields(mut self, fields: &str) -> Self {
        self.0.set_query("fields", fields);
        self
    }
}

static CREATE_WORKSPACE_RUNNER: Operation = Operation::post(
    "pipelines::create_workspace_runner",
    "/workspaces/{workspace}/pipelines-config/runners",
).scopes(&["runner:write", "read:runner:bitbucket", "write:runner:bitbucket"]);

/// Creates a workspace runner.
///
/// `POST /workspaces/{workspace}/pipelines-config/runners`
///
/// Scopes: `runner:write`, `read:runner:bitbucket`, `write:runner:bitbucket`.
/// Refused with 400, 409: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-workspaces-workspace-pipelines-config-runners-post).
///
/// Operation: `#/paths/~1workspaces~1{workspace}~1pipelines-config~1runners/post`
#[inline]
pub fn create_workspace_runner(
    workspace: &str,
    body: &PipelineRunner,
) -> Request<PipelineRunner> {
    Request::new(&CREATE_WORKSPACE_RUNNER, &[workspace.into()]).json(body)
}

static GET_WORKSPACE_RUNNER: Operation = Operation::get(
    "pipelines::get_workspace_runner",
    "/workspaces/{workspace}/pipelines-config/runners/{runner_uuid}",
).scopes(&["runner", "read:runner:bitbucket"]);

/// Gets a workspace runner.
///
/// `GET /workspaces/{workspace}/pipelines-config/runners/{runner_uuid}`
///
/// Scopes: `runner`, `read:runner:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-workspaces-workspace-pipelines-config-runners-runner-uuid-get).
///
/// Operation: `#/paths/~1workspaces~1{workspace}~1pipelines-config~1runners~1{runner_uuid}/get`
#[inline]
pub fn get_workspace_runner(
    workspace: &str,
    runner_uuid: &str,
) -> GetWorkspaceRunnerRequest {
    GetWorkspaceRunnerRequest(
        Request::new(&GET_WORKSPACE_RUNNER, &[workspace.into(), runner_uuid.into()]),
    )
}

/// Request of [`get_workspace_runner`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetWorkspaceRunnerRequest(Request<PipelineRunner>);

request!(GetWorkspaceRunnerRequest => PipelineRunner);

impl GetWorkspaceRunnerRequest {
    /// Query `fields`.
    ///
    /// `#/components/parameters/fields`
    #[inline]
    pub fn fields(mut self, fields: &str) -> Self {
        self.0.set_query("fields", fields);
        self
    }
}

static UPDATE_WORKSPACE_RUNNER: Operation = Operation::put(
    "pipelines::update_workspace_runner",
    "/workspaces/{workspace}/pipelines-config/runners/{runner_uuid}",
).scopes(&["runner:write", "read:runner:bitbucket", "write:runner:bitbucket"]);

/// Updates a workspace runner.
///
/// `PUT /workspaces/{workspace}/pipelines-config/runners/{runner_uuid}`
///
/// Scopes: `runner:write`, `read:runner:bitbucket`, `write:runner:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-workspaces-workspace-pipelines-config-runners-runner-uuid-put).
///
/// Operation: `#/paths/~1workspaces~1{workspace}~1pipelines-config~1runners~1{runner_uuid}/put`
#[inline]
pub fn update_workspace_runner(
    workspace: &str,
    runner_uuid: &str,
    body: &PipelineRunner,
) -> Request<PipelineRunner> {
    Request::new(&UPDATE_WORKSPACE_RUNNER, &[workspace.into(), runner_uuid.into()])
        .json(body)
}

static DELETE_WORKSPACE_RUNNER: Operation = Operation::delete(
    "pipelines::delete_workspace_runner",
    "/workspaces/{workspace}/pipelines-config/runners/{runner_uuid}",
).scopes(&["runner:write", "write:runner:bitbucket"]);

/// Deletes a workspace runner.
///
/// `DELETE /workspaces/{workspace}/pipelines-config/runners/{runner_uuid}`
///
/// Scopes: `runner:write`, `write:runner:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-workspaces-workspace-pipelines-config-runners-runner-uuid-delete).
///
/// Operation: `#/paths/~1workspaces~1{workspace}~1pipelines-config~1runners~1{runner_uuid}/delete`
#[inline]
pub fn delete_workspace_runner(workspace: &str, runner_uuid: &str) -> Request<()> {
    Request::new(&DELETE_WORKSPACE_RUNNER, &[workspace.into(), runner_uuid.into()])
}

static LIST_WORKSPACE_VARIABLES: Operation = Operation::get(
    "pipelines::list_workspace_variables",
    "/workspaces/{workspace}/pipelines-config/variables",
).scopes(&["pipeline", "read:pipeline:bitbucket"]);

/// Lists workspace variables.
///
/// `GET /workspaces/{workspace}/pipelines-config/variables`
///
/// Scopes: `pipeline`, `read:pipeline:bitbucket`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-workspaces-workspace-pipelines-config-variables-get).
///
/// Operation: `#/paths/~1workspaces~1{workspace}~1pipelines-config~1variables/get`
#[inline]
pub fn list_workspace_variables(workspace: &str) -> ListWorkspaceVariablesRequest {
    ListWorkspaceVariablesRequest(
        Request::new(&LIST_WORKSPACE_VARIABLES, &[workspace.into()]),
    )
}

/// Request of [`list_workspace_variables`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListWorkspaceVariablesRequest(Request<Page<PipelineVariable>>);

request!(ListWorkspaceVariablesRequest => Page<PipelineVariable>);

impl ListWorkspaceVariablesRequest {
    /// Query `page`.
    ///
    /// `#/components/parameters/page`
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.0.set_query("page", page);
        self
    }

    /// Query `pagelen`.
    ///
    /// `#/components/parameters/pagelen`
    #[inline]
    pub fn pagelen(mut self, pagelen: i64) -> Self {
        self.0.set_query("pagelen", pagelen);
        self
    }

    /// Query `fields`.
    ///
    /// `#/components/parameters/fields`
    #[inline]
    pub fn fields(mut self, fields: &str) -> Self {
        self.0.set_query("fields", fields);
        self
    }
}

static CREATE_WORKSPACE_VARIABLE: Operation = Operation::post(
    "pipelines::create_workspace_variable",
    "/workspaces/{workspace}/pipelines-config/variables",
).scopes(&["pipeline:variable", "admin:pipeline:bitbucket"]);

/// Creates a workspace variable.
///
/// `POST /workspaces/{workspace}/pipelines-config/variables`
///
/// Scopes: `pipeline:variable`, `admin:pipeline:bitbucket`.
/// Refused with 404, 409: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-workspaces-workspace-pipelines-config-variables-post).
///
/// Operation: `#/paths/~1workspaces~1{workspace}~1pipelines-config~1variables/post`
#[inline]
pub fn create_workspace_variable(
    workspace: &str,
    body: &PipelineVariable,
) -> Request<PipelineVariable> {
    Request::new(&CREATE_WORKSPACE_VARIABLE, &[workspace.into()]).json(body)
}

static GET_WORKSPACE_VARIABLE: Operation = Operation::get(
    "pipelines::get_workspace_variable",
    "/workspaces/{workspace}/pipelines-config/variables/{variable_uuid}",
).scopes(&["pipeline", "read:pipeline:bitbucket"]);

/// Gets a workspace variable.
///
/// `GET /workspaces/{workspace}/pipelines-config/variables/{variable_uuid}`
///
/// Scopes: `pipeline`, `read:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-workspaces-workspace-pipelines-config-variables-variable-uuid-get).
///
/// Operation: `#/paths/~1workspaces~1{workspace}~1pipelines-config~1variables~1{variable_uuid}/get`
#[inline]
pub fn get_workspace_variable(
    workspace: &str,
    variable_uuid: &str,
) -> GetWorkspaceVariableRequest {
    GetWorkspaceVariableRequest(
        Request::new(&GET_WORKSPACE_VARIABLE, &[workspace.into(), variable_uuid.into()]),
    )
}

/// Request of [`get_workspace_variable`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetWorkspaceVariableRequest(Request<PipelineVariable>);

request!(GetWorkspaceVariableRequest => PipelineVariable);

impl GetWorkspaceVariableRequest {
    /// Query `fields`.
    ///
    /// `#/components/parameters/fields`
    #[inline]
    pub fn fields(mut self, fields: &str) -> Self {
        self.0.set_query("fields", fields);
        self
    }
}

static UPDATE_WORKSPACE_VARIABLE: Operation = Operation::put(
    "pipelines::update_workspace_variable",
    "/workspaces/{workspace}/pipelines-config/variables/{variable_uuid}",
).scopes(&["pipeline:variable", "admin:pipeline:bitbucket"]);

/// Updates a workspace variable.
///
/// `PUT /workspaces/{workspace}/pipelines-config/variables/{variable_uuid}`
///
/// Scopes: `pipeline:variable`, `admin:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-workspaces-workspace-pipelines-config-variables-variable-uuid-put).
///
/// Operation: `#/paths/~1workspaces~1{workspace}~1pipelines-config~1variables~1{variable_uuid}/put`
#[inline]
pub fn update_workspace_variable(
    workspace: &str,
    variable_uuid: &str,
    body: &PipelineVariable,
) -> Request<PipelineVariable> {
    Request::new(&UPDATE_WORKSPACE_VARIABLE, &[workspace.into(), variable_uuid.into()])
        .json(body)
}

static DELETE_WORKSPACE_VARIABLE: Operation = Operation::delete(
    "pipelines::delete_workspace_variable",
    "/workspaces/{workspace}/pipelines-config/variables/{variable_uuid}",
).scopes(&["pipeline:variable", "admin:pipeline:bitbucket"]);

/// Deletes a workspace variable.
///
/// `DELETE /workspaces/{workspace}/pipelines-config/variables/{variable_uuid}`
///
/// Scopes: `pipeline:variable`, `admin:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-workspaces-workspace-pipelines-config-variables-variable-uuid-delete).
///
/// Operation: `#/paths/~1workspaces~1{workspace}~1pipelines-config~1variables~1{variable_uuid}/delete`
#[inline]
pub fn delete_workspace_variable(workspace: &str, variable_uuid: &str) -> Request<()> {
    Request::new(&DELETE_WORKSPACE_VARIABLE, &[workspace.into(), variable_uuid.into()])
}
