//! Pipelines, steps, logs and test reports; variables, schedules, caches, runners, SSH keys, known hosts and OIDC.

use crate::models::{
    DeploymentVariable, JsonWebKeySet, NewPipelineSchedule, OpenIdConfiguration, Pipeline,
    PipelineBuildNumber, PipelineCache, PipelineCacheContentUri, PipelineFilterRefType,
    PipelineFilterSelector, PipelineFilterStatus, PipelineFilterTrigger, PipelineKnownHost,
    PipelineRunner, PipelineSchedule, PipelineScheduleExecution, PipelineScheduleUpdate,
    PipelineSort, PipelineSshKeyPair, PipelineStep, PipelineTestCase, PipelineTestReport,
    PipelineVariable, PipelinesConfig,
};
use bitbucket_runtime::wire::Json;
use bitbucket_runtime::{ByteStream, Integer, Operation, Page, PathText, Request, job, request};

static LIST_DEPLOYMENT_VARIABLES: Operation = Operation::get(
    "pipelines::list_deployment_variables",
    "/repositories/{workspace}/{repo_slug}/deployments_config/environments/{environment_uuid}/variables",
)
.scopes(&["pipeline", "read:pipeline:bitbucket"])
.alternatives(&[1, 1]);

/// Lists deployment variables.
///
/// `GET /repositories/{workspace}/{repo_slug}/deployments_config/environments/{environment_uuid}/variables`
///
/// Scopes: `pipeline`, or `read:pipeline:bitbucket`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-deployments-config-environments-environment-uuid-variables-get).
#[inline]
pub fn list_deployment_variables(
    workspace: impl PathText,
    repo_slug: impl PathText,
    environment_uuid: impl PathText,
) -> ListDeploymentVariablesRequest {
    ListDeploymentVariablesRequest(Request::new(
        &LIST_DEPLOYMENT_VARIABLES,
        &[workspace.path_value(), repo_slug.path_value(), environment_uuid.path_value()],
    ))
}

request! {
    /// Request of [`list_deployment_variables`].
    ListDeploymentVariablesRequest => Page<DeploymentVariable>;

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

static CREATE_DEPLOYMENT_VARIABLE: Operation = Operation::post(
    "pipelines::create_deployment_variable",
    "/repositories/{workspace}/{repo_slug}/deployments_config/environments/{environment_uuid}/variables",
)
.scopes(&["pipeline:variable", "admin:pipeline:bitbucket"])
.alternatives(&[1, 1]);

/// Creates a deployment variable.
///
/// `POST /repositories/{workspace}/{repo_slug}/deployments_config/environments/{environment_uuid}/variables`
///
/// Scopes: `pipeline:variable`, or `admin:pipeline:bitbucket`.
/// Refused with 404, 409: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-deployments-config-environments-environment-uuid-variables-post).
#[inline]
pub fn create_deployment_variable(
    workspace: impl PathText,
    repo_slug: impl PathText,
    environment_uuid: impl PathText,
    body: &DeploymentVariable,
) -> CreateDeploymentVariableRequest {
    CreateDeploymentVariableRequest(
        Request::new(
            &CREATE_DEPLOYMENT_VARIABLE,
            &[workspace.path_value(), repo_slug.path_value(), environment_uuid.path_value()],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`create_deployment_variable`].
    CreateDeploymentVariableRequest => DeploymentVariable;
}

static UPDATE_DEPLOYMENT_VARIABLE: Operation = Operation::put(
    "pipelines::update_deployment_variable",
    "/repositories/{workspace}/{repo_slug}/deployments_config/environments/{environment_uuid}/variables/{variable_uuid}",
)
.scopes(&["pipeline:variable", "admin:pipeline:bitbucket"])
.alternatives(&[1, 1]);

/// Updates a deployment variable.
///
/// `PUT /repositories/{workspace}/{repo_slug}/deployments_config/environments/{environment_uuid}/variables/{variable_uuid}`
///
/// Scopes: `pipeline:variable`, or `admin:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-deployments-config-environments-environment-uuid-variables-variable-uuid-put).
#[inline]
pub fn update_deployment_variable(
    workspace: impl PathText,
    repo_slug: impl PathText,
    environment_uuid: impl PathText,
    variable_uuid: impl PathText,
    body: &DeploymentVariable,
) -> UpdateDeploymentVariableRequest {
    UpdateDeploymentVariableRequest(
        Request::new(
            &UPDATE_DEPLOYMENT_VARIABLE,
            &[
                workspace.path_value(),
                repo_slug.path_value(),
                environment_uuid.path_value(),
                variable_uuid.path_value(),
            ],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`update_deployment_variable`].
    UpdateDeploymentVariableRequest => DeploymentVariable;
}

static DELETE_DEPLOYMENT_VARIABLE: Operation = Operation::delete(
    "pipelines::delete_deployment_variable",
    "/repositories/{workspace}/{repo_slug}/deployments_config/environments/{environment_uuid}/variables/{variable_uuid}",
)
.scopes(&["pipeline:variable", "admin:pipeline:bitbucket"])
.alternatives(&[1, 1]);

/// Deletes a deployment variable.
///
/// `DELETE /repositories/{workspace}/{repo_slug}/deployments_config/environments/{environment_uuid}/variables/{variable_uuid}`
///
/// Scopes: `pipeline:variable`, or `admin:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-deployments-config-environments-environment-uuid-variables-variable-uuid-delete).
#[inline]
pub fn delete_deployment_variable(
    workspace: impl PathText,
    repo_slug: impl PathText,
    environment_uuid: impl PathText,
    variable_uuid: impl PathText,
) -> DeleteDeploymentVariableRequest {
    DeleteDeploymentVariableRequest(Request::new(
        &DELETE_DEPLOYMENT_VARIABLE,
        &[
            workspace.path_value(),
            repo_slug.path_value(),
            environment_uuid.path_value(),
            variable_uuid.path_value(),
        ],
    ))
}

request! {
    /// Request of [`delete_deployment_variable`].
    DeleteDeploymentVariableRequest => ();
}

static LIST: Operation =
    Operation::get("pipelines::list", "/repositories/{workspace}/{repo_slug}/pipelines")
        .scopes(&["pipeline", "read:pipeline:bitbucket"])
        .alternatives(&[1, 1]);

/// Lists pipelines.
///
/// `GET /repositories/{workspace}/{repo_slug}/pipelines`
///
/// Scopes: `pipeline`, or `read:pipeline:bitbucket`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-get).
#[inline]
pub fn list(workspace: impl PathText, repo_slug: impl PathText) -> ListRequest {
    ListRequest(Request::new(&LIST, &[workspace.path_value(), repo_slug.path_value()]))
}

request! {
    /// Request of [`list`].
    ListRequest => Page<Pipeline>;

    /// Query `creator.uuid`.
    ///
    /// A UUID.
    creator_uuid(creator_uuid: &str) => set_query("creator.uuid", creator_uuid);

    /// Query `target.ref_type`.
    target_ref_type(target_ref_type: PipelineFilterRefType)
        => set_query("target.ref_type", target_ref_type.as_str());

    /// Query `target.ref_name`.
    target_ref_name(target_ref_name: &str) => set_query("target.ref_name", target_ref_name);

    /// Query `target.branch`.
    target_branch(target_branch: &str) => set_query("target.branch", target_branch);

    /// Query `target.commit.hash`.
    target_commit_hash(target_commit_hash: &str)
        => set_query("target.commit.hash", target_commit_hash);

    /// Query `target.selector.pattern`.
    target_selector_pattern(target_selector_pattern: &str)
        => set_query("target.selector.pattern", target_selector_pattern);

    /// Query `target.selector.type`.
    target_selector_type(target_selector_type: PipelineFilterSelector)
        => set_query("target.selector.type", target_selector_type.as_str());

    /// Query `created_on`.
    created_on(created_on: &str) => set_query("created_on", created_on);

    /// Query `trigger_type`.
    trigger_type(trigger_type: PipelineFilterTrigger)
        => set_query("trigger_type", trigger_type.as_str());

    /// Query `status`.
    status(status: PipelineFilterStatus) => set_query("status", status.as_str());

    /// Query `sort`.
    sort(sort: PipelineSort) => set_query("sort", sort.as_str());

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

static CREATE: Operation =
    Operation::post("pipelines::create", "/repositories/{workspace}/{repo_slug}/pipelines")
        .scopes(&["pipeline", "read:pipeline:bitbucket", "write:pipeline:bitbucket"])
        .alternatives(&[1, 2]);

/// Creates a pipeline.
///
/// `POST /repositories/{workspace}/{repo_slug}/pipelines`
///
/// Scopes: `pipeline`, or `read:pipeline:bitbucket` and `write:pipeline:bitbucket`.
/// Refused with 400, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-post).
#[inline]
pub fn create(
    workspace: impl PathText,
    repo_slug: impl PathText,
    body: &Pipeline,
) -> CreateRequest {
    CreateRequest(
        Request::new(&CREATE, &[workspace.path_value(), repo_slug.path_value()]).with_model(body),
    )
}

request! {
    /// Request of [`create`].
    CreateRequest => Pipeline;
}

job! {
    CreateRequest: Pipeline => Pipeline =
        named(&GET, &[("pipeline_uuid", "/uuid")])
            .state("/state/name")
            .done(&["COMPLETED"]);
}

static LIST_CACHES: Operation = Operation::get(
    "pipelines::list_caches",
    "/repositories/{workspace}/{repo_slug}/pipelines-config/caches",
)
.scopes(&["pipeline", "read:pipeline:bitbucket"])
.alternatives(&[1, 1]);

/// Lists caches.
///
/// `GET /repositories/{workspace}/{repo_slug}/pipelines-config/caches`
///
/// Scopes: `pipeline`, or `read:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-caches-get).
#[inline]
pub fn list_caches(workspace: impl PathText, repo_slug: impl PathText) -> ListCachesRequest {
    ListCachesRequest(Request::new(&LIST_CACHES, &[workspace.path_value(), repo_slug.path_value()]))
}

request! {
    /// Request of [`list_caches`].
    ListCachesRequest => Page<PipelineCache>;

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

static DELETE_CACHES: Operation = Operation::delete(
    "pipelines::delete_caches",
    "/repositories/{workspace}/{repo_slug}/pipelines-config/caches",
)
.scopes(&["pipeline:write", "write:pipeline:bitbucket"])
.alternatives(&[1, 1]);

/// Deletes the caches.
///
/// `DELETE /repositories/{workspace}/{repo_slug}/pipelines-config/caches`
///
/// Scopes: `pipeline:write`, or `write:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-caches-delete).
#[inline]
pub fn delete_caches(
    workspace: impl PathText,
    repo_slug: impl PathText,
    name: &str,
) -> DeleteCachesRequest {
    let mut request =
        Request::new(&DELETE_CACHES, &[workspace.path_value(), repo_slug.path_value()]);
    request.set_query("name", name);
    DeleteCachesRequest(request)
}

request! {
    /// Request of [`delete_caches`].
    DeleteCachesRequest => ();
}

static DELETE_CACHE: Operation = Operation::delete(
    "pipelines::delete_cache",
    "/repositories/{workspace}/{repo_slug}/pipelines-config/caches/{cache_uuid}",
)
.scopes(&["pipeline:write", "write:pipeline:bitbucket"])
.alternatives(&[1, 1]);

/// Deletes a cache.
///
/// `DELETE /repositories/{workspace}/{repo_slug}/pipelines-config/caches/{cache_uuid}`
///
/// Scopes: `pipeline:write`, or `write:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-caches-cache-uuid-delete).
#[inline]
pub fn delete_cache(
    workspace: impl PathText,
    repo_slug: impl PathText,
    cache_uuid: impl PathText,
) -> DeleteCacheRequest {
    DeleteCacheRequest(Request::new(
        &DELETE_CACHE,
        &[workspace.path_value(), repo_slug.path_value(), cache_uuid.path_value()],
    ))
}

request! {
    /// Request of [`delete_cache`].
    DeleteCacheRequest => ();
}

static GET_CACHE_CONTENT_URI: Operation = Operation::get(
    "pipelines::get_cache_content_uri",
    "/repositories/{workspace}/{repo_slug}/pipelines-config/caches/{cache_uuid}/content-uri",
)
.scopes(&["pipeline", "read:pipeline:bitbucket"])
.alternatives(&[1, 1]);

/// Gets a cache content URI.
///
/// `GET /repositories/{workspace}/{repo_slug}/pipelines-config/caches/{cache_uuid}/content-uri`
///
/// Scopes: `pipeline`, or `read:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-caches-cache-uuid-content-uri-get).
#[inline]
pub fn get_cache_content_uri(
    workspace: impl PathText,
    repo_slug: impl PathText,
    cache_uuid: impl PathText,
) -> GetCacheContentUriRequest {
    GetCacheContentUriRequest(Request::new(
        &GET_CACHE_CONTENT_URI,
        &[workspace.path_value(), repo_slug.path_value(), cache_uuid.path_value()],
    ))
}

request! {
    /// Request of [`get_cache_content_uri`].
    GetCacheContentUriRequest => PipelineCacheContentUri;

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static LIST_RUNNERS: Operation = Operation::get(
    "pipelines::list_runners",
    "/repositories/{workspace}/{repo_slug}/pipelines-config/runners",
)
.scopes(&["runner", "read:runner:bitbucket"])
.alternatives(&[1, 1]);

/// Lists runners.
///
/// `GET /repositories/{workspace}/{repo_slug}/pipelines-config/runners`
///
/// Scopes: `runner`, or `read:runner:bitbucket`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-runners-get).
#[inline]
pub fn list_runners(workspace: impl PathText, repo_slug: impl PathText) -> ListRunnersRequest {
    ListRunnersRequest(Request::new(
        &LIST_RUNNERS,
        &[workspace.path_value(), repo_slug.path_value()],
    ))
}

request! {
    /// Request of [`list_runners`].
    ListRunnersRequest => Page<PipelineRunner>;

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

static CREATE_RUNNER: Operation = Operation::post(
    "pipelines::create_runner",
    "/repositories/{workspace}/{repo_slug}/pipelines-config/runners",
)
.scopes(&["runner:write", "read:runner:bitbucket", "write:runner:bitbucket"])
.alternatives(&[1, 2]);

/// Creates a runner.
///
/// `POST /repositories/{workspace}/{repo_slug}/pipelines-config/runners`
///
/// Scopes: `runner:write`, or `read:runner:bitbucket` and `write:runner:bitbucket`.
/// Refused with 400, 409: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-runners-post).
#[inline]
pub fn create_runner(
    workspace: impl PathText,
    repo_slug: impl PathText,
    body: &PipelineRunner,
) -> CreateRunnerRequest {
    CreateRunnerRequest(
        Request::new(&CREATE_RUNNER, &[workspace.path_value(), repo_slug.path_value()])
            .with_model(body),
    )
}

request! {
    /// Request of [`create_runner`].
    CreateRunnerRequest => PipelineRunner;
}

static GET_RUNNER: Operation = Operation::get(
    "pipelines::get_runner",
    "/repositories/{workspace}/{repo_slug}/pipelines-config/runners/{runner_uuid}",
)
.scopes(&["runner", "read:runner:bitbucket"])
.alternatives(&[1, 1]);

/// Gets a runner.
///
/// `GET /repositories/{workspace}/{repo_slug}/pipelines-config/runners/{runner_uuid}`
///
/// Scopes: `runner`, or `read:runner:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-runners-runner-uuid-get).
#[inline]
pub fn get_runner(
    workspace: impl PathText,
    repo_slug: impl PathText,
    runner_uuid: impl PathText,
) -> GetRunnerRequest {
    GetRunnerRequest(Request::new(
        &GET_RUNNER,
        &[workspace.path_value(), repo_slug.path_value(), runner_uuid.path_value()],
    ))
}

request! {
    /// Request of [`get_runner`].
    GetRunnerRequest => PipelineRunner;

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static UPDATE_RUNNER: Operation = Operation::put(
    "pipelines::update_runner",
    "/repositories/{workspace}/{repo_slug}/pipelines-config/runners/{runner_uuid}",
)
.scopes(&["runner:write", "read:runner:bitbucket", "write:runner:bitbucket"])
.alternatives(&[1, 2]);

/// Updates a runner.
///
/// `PUT /repositories/{workspace}/{repo_slug}/pipelines-config/runners/{runner_uuid}`
///
/// Scopes: `runner:write`, or `read:runner:bitbucket` and `write:runner:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-runners-runner-uuid-put).
#[inline]
pub fn update_runner(
    workspace: impl PathText,
    repo_slug: impl PathText,
    runner_uuid: impl PathText,
    body: &PipelineRunner,
) -> UpdateRunnerRequest {
    UpdateRunnerRequest(
        Request::new(
            &UPDATE_RUNNER,
            &[workspace.path_value(), repo_slug.path_value(), runner_uuid.path_value()],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`update_runner`].
    UpdateRunnerRequest => PipelineRunner;
}

static DELETE_RUNNER: Operation = Operation::delete(
    "pipelines::delete_runner",
    "/repositories/{workspace}/{repo_slug}/pipelines-config/runners/{runner_uuid}",
)
.scopes(&["runner:write", "write:runner:bitbucket"])
.alternatives(&[1, 1]);

/// Deletes a runner.
///
/// `DELETE /repositories/{workspace}/{repo_slug}/pipelines-config/runners/{runner_uuid}`
///
/// Scopes: `runner:write`, or `write:runner:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-runners-runner-uuid-delete).
#[inline]
pub fn delete_runner(
    workspace: impl PathText,
    repo_slug: impl PathText,
    runner_uuid: impl PathText,
) -> DeleteRunnerRequest {
    DeleteRunnerRequest(Request::new(
        &DELETE_RUNNER,
        &[workspace.path_value(), repo_slug.path_value(), runner_uuid.path_value()],
    ))
}

request! {
    /// Request of [`delete_runner`].
    DeleteRunnerRequest => ();
}

static GET: Operation = Operation::get(
    "pipelines::get",
    "/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}",
)
.scopes(&["pipeline", "read:pipeline:bitbucket"])
.alternatives(&[1, 1]);

/// Gets a pipeline.
///
/// `GET /repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}`
///
/// Scopes: `pipeline`, or `read:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-pipeline-uuid-get).
#[inline]
pub fn get(
    workspace: impl PathText,
    repo_slug: impl PathText,
    pipeline_uuid: impl PathText,
) -> GetRequest {
    GetRequest(Request::new(
        &GET,
        &[workspace.path_value(), repo_slug.path_value(), pipeline_uuid.path_value()],
    ))
}

request! {
    /// Request of [`get`].
    GetRequest => Pipeline;

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static LIST_STEPS: Operation = Operation::get(
    "pipelines::list_steps",
    "/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps",
)
.scopes(&["pipeline", "read:pipeline:bitbucket"])
.alternatives(&[1, 1]);

/// Lists steps.
///
/// `GET /repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps`
///
/// Scopes: `pipeline`, or `read:pipeline:bitbucket`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-pipeline-uuid-steps-get).
#[inline]
pub fn list_steps(
    workspace: impl PathText,
    repo_slug: impl PathText,
    pipeline_uuid: impl PathText,
) -> ListStepsRequest {
    ListStepsRequest(Request::new(
        &LIST_STEPS,
        &[workspace.path_value(), repo_slug.path_value(), pipeline_uuid.path_value()],
    ))
}

request! {
    /// Request of [`list_steps`].
    ListStepsRequest => Page<PipelineStep>;

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

static GET_STEP: Operation = Operation::get(
    "pipelines::get_step",
    "/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps/{step_uuid}",
)
.scopes(&["pipeline", "read:pipeline:bitbucket"])
.alternatives(&[1, 1]);

/// Gets a step.
///
/// `GET /repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps/{step_uuid}`
///
/// Scopes: `pipeline`, or `read:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-pipeline-uuid-steps-step-uuid-get).
#[inline]
pub fn get_step(
    workspace: impl PathText,
    repo_slug: impl PathText,
    pipeline_uuid: impl PathText,
    step_uuid: impl PathText,
) -> GetStepRequest {
    GetStepRequest(Request::new(
        &GET_STEP,
        &[
            workspace.path_value(),
            repo_slug.path_value(),
            pipeline_uuid.path_value(),
            step_uuid.path_value(),
        ],
    ))
}

request! {
    /// Request of [`get_step`].
    GetStepRequest => PipelineStep;

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static GET_STEP_LOG: Operation = Operation::get(
    "pipelines::get_step_log",
    "/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps/{step_uuid}/log",
)
.scopes(&["pipeline", "read:pipeline:bitbucket"])
.alternatives(&[1, 1])
.accept("application/octet-stream, */*;q=0.1");

/// Gets a step log.
///
/// `GET /repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps/{step_uuid}/log`
///
/// Scopes: `pipeline`, or `read:pipeline:bitbucket`.
/// Refused with 304, without a body that is known.
/// Refused with 404, 416: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-pipeline-uuid-steps-step-uuid-log-get).
#[inline]
pub fn get_step_log(
    workspace: impl PathText,
    repo_slug: impl PathText,
    pipeline_uuid: impl PathText,
    step_uuid: impl PathText,
) -> GetStepLogRequest {
    GetStepLogRequest(Request::new(
        &GET_STEP_LOG,
        &[
            workspace.path_value(),
            repo_slug.path_value(),
            pipeline_uuid.path_value(),
            step_uuid.path_value(),
        ],
    ))
}

request! {
    /// Request of [`get_step_log`].
    GetStepLogRequest => ByteStream;

    /// Header `If-None-Match`.
    if_none_match(if_none_match: &str) => set_header("If-None-Match", if_none_match);

    /// Header `Range`.
    range(range: &str) => set_header("Range", range);
}

static GET_CONTAINER_LOG: Operation = Operation::get(
    "pipelines::get_container_log",
    "/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps/{step_uuid}/logs/{log_uuid}",
)
.scopes(&["pipeline", "read:pipeline:bitbucket"])
.alternatives(&[1, 1])
.accept("application/octet-stream, */*;q=0.1");

/// Gets a container log.
///
/// `GET /repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps/{step_uuid}/logs/{log_uuid}`
///
/// Scopes: `pipeline`, or `read:pipeline:bitbucket`.
/// Refused with 304, without a body that is known.
/// Refused with 404, 416: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-pipeline-uuid-steps-step-uuid-logs-log-uuid-get).
#[inline]
pub fn get_container_log(
    workspace: impl PathText,
    repo_slug: impl PathText,
    pipeline_uuid: impl PathText,
    step_uuid: impl PathText,
    log_uuid: impl PathText,
) -> GetContainerLogRequest {
    GetContainerLogRequest(Request::new(
        &GET_CONTAINER_LOG,
        &[
            workspace.path_value(),
            repo_slug.path_value(),
            pipeline_uuid.path_value(),
            step_uuid.path_value(),
            log_uuid.path_value(),
        ],
    ))
}

request! {
    /// Request of [`get_container_log`].
    GetContainerLogRequest => ByteStream;

    /// Header `If-None-Match`.
    if_none_match(if_none_match: &str) => set_header("If-None-Match", if_none_match);

    /// Header `Range`.
    range(range: &str) => set_header("Range", range);
}

static GET_STEP_TEST_REPORTS: Operation = Operation::get(
    "pipelines::get_step_test_reports",
    "/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps/{step_uuid}/test_reports",
)
.scopes(&["pipeline", "read:pipeline:bitbucket"])
.alternatives(&[1, 1]);

/// Gets the step test reports.
///
/// `GET /repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps/{step_uuid}/test_reports`
///
/// Scopes: `pipeline`, or `read:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-pipeline-uuid-steps-step-uuid-test-reports-get).
#[inline]
pub fn get_step_test_reports(
    workspace: impl PathText,
    repo_slug: impl PathText,
    pipeline_uuid: impl PathText,
    step_uuid: impl PathText,
) -> GetStepTestReportsRequest {
    GetStepTestReportsRequest(Request::new(
        &GET_STEP_TEST_REPORTS,
        &[
            workspace.path_value(),
            repo_slug.path_value(),
            pipeline_uuid.path_value(),
            step_uuid.path_value(),
        ],
    ))
}

request! {
    /// Request of [`get_step_test_reports`].
    GetStepTestReportsRequest => PipelineTestReport;

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static LIST_STEP_TEST_CASES: Operation = Operation::get(
    "pipelines::list_step_test_cases",
    "/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps/{step_uuid}/test_reports/test_cases",
)
.scopes(&["pipeline", "read:pipeline:bitbucket"])
.alternatives(&[1, 1]);

/// Lists step test cases.
///
/// `GET /repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps/{step_uuid}/test_reports/test_cases`
///
/// Scopes: `pipeline`, or `read:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-pipeline-uuid-steps-step-uuid-test-reports-test-cases-get).
#[inline]
pub fn list_step_test_cases(
    workspace: impl PathText,
    repo_slug: impl PathText,
    pipeline_uuid: impl PathText,
    step_uuid: impl PathText,
) -> ListStepTestCasesRequest {
    ListStepTestCasesRequest(Request::new(
        &LIST_STEP_TEST_CASES,
        &[
            workspace.path_value(),
            repo_slug.path_value(),
            pipeline_uuid.path_value(),
            step_uuid.path_value(),
        ],
    ))
}

request! {
    /// Request of [`list_step_test_cases`].
    ListStepTestCasesRequest => Page<PipelineTestCase>;

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

static LIST_STEP_TEST_CASE_REASONS: Operation = Operation::get(
    "pipelines::list_step_test_case_reasons",
    "/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps/{step_uuid}/test_reports/test_cases/{test_case_uuid}/test_case_reasons",
)
.scopes(&["pipeline", "read:pipeline:bitbucket"])
.alternatives(&[1, 1]);

/// Lists step test case reasons.
///
/// `GET /repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps/{step_uuid}/test_reports/test_cases/{test_case_uuid}/test_case_reasons`
///
/// Scopes: `pipeline`, or `read:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-pipeline-uuid-steps-step-uuid-test-reports-test-cases-test-case-uuid-test-case-reasons-get).
#[inline]
pub fn list_step_test_case_reasons(
    workspace: impl PathText,
    repo_slug: impl PathText,
    pipeline_uuid: impl PathText,
    step_uuid: impl PathText,
    test_case_uuid: impl PathText,
) -> ListStepTestCaseReasonsRequest {
    ListStepTestCaseReasonsRequest(Request::new(
        &LIST_STEP_TEST_CASE_REASONS,
        &[
            workspace.path_value(),
            repo_slug.path_value(),
            pipeline_uuid.path_value(),
            step_uuid.path_value(),
            test_case_uuid.path_value(),
        ],
    ))
}

request! {
    /// Request of [`list_step_test_case_reasons`].
    ListStepTestCaseReasonsRequest => Json;

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static STOP: Operation = Operation::post(
    "pipelines::stop",
    "/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/stopPipeline",
)
.scopes(&["pipeline:write", "write:pipeline:bitbucket"])
.alternatives(&[1, 1]);

/// Stops a pipeline.
///
/// `POST /repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/stopPipeline`
///
/// Scopes: `pipeline:write`, or `write:pipeline:bitbucket`.
/// Refused with 400, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-pipeline-uuid-stoppipeline-post).
#[inline]
pub fn stop(
    workspace: impl PathText,
    repo_slug: impl PathText,
    pipeline_uuid: impl PathText,
) -> StopRequest {
    StopRequest(Request::new(
        &STOP,
        &[workspace.path_value(), repo_slug.path_value(), pipeline_uuid.path_value()],
    ))
}

request! {
    /// Request of [`stop`].
    StopRequest => ();
}

static GET_CONFIG: Operation = Operation::get(
    "pipelines::get_config",
    "/repositories/{workspace}/{repo_slug}/pipelines_config",
)
.scopes(&["repository:admin", "admin:repository:bitbucket"])
.alternatives(&[1, 1]);

/// Gets the config.
///
/// `GET /repositories/{workspace}/{repo_slug}/pipelines_config`
///
/// Scopes: `repository:admin`, or `admin:repository:bitbucket`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-get).
#[inline]
pub fn get_config(workspace: impl PathText, repo_slug: impl PathText) -> GetConfigRequest {
    GetConfigRequest(Request::new(&GET_CONFIG, &[workspace.path_value(), repo_slug.path_value()]))
}

request! {
    /// Request of [`get_config`].
    GetConfigRequest => PipelinesConfig;

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static UPDATE_CONFIG: Operation = Operation::put(
    "pipelines::update_config",
    "/repositories/{workspace}/{repo_slug}/pipelines_config",
)
.scopes(&["repository:admin", "admin:repository:bitbucket"])
.alternatives(&[1, 1]);

/// Updates the config.
///
/// `PUT /repositories/{workspace}/{repo_slug}/pipelines_config`
///
/// Scopes: `repository:admin`, or `admin:repository:bitbucket`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-put).
#[inline]
pub fn update_config(
    workspace: impl PathText,
    repo_slug: impl PathText,
    body: &PipelinesConfig,
) -> UpdateConfigRequest {
    UpdateConfigRequest(
        Request::new(&UPDATE_CONFIG, &[workspace.path_value(), repo_slug.path_value()])
            .with_model(body),
    )
}

request! {
    /// Request of [`update_config`].
    UpdateConfigRequest => PipelinesConfig;
}

static UPDATE_NEXT_BUILD_NUMBER: Operation = Operation::put(
    "pipelines::update_next_build_number",
    "/repositories/{workspace}/{repo_slug}/pipelines_config/build_number",
)
.scopes(&["pipeline:variable", "admin:pipeline:bitbucket"])
.alternatives(&[1, 1]);

/// Updates the next build number.
///
/// `PUT /repositories/{workspace}/{repo_slug}/pipelines_config/build_number`
///
/// Scopes: `pipeline:variable`, or `admin:pipeline:bitbucket`.
/// Refused with 400, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-build-number-put).
#[inline]
pub fn update_next_build_number(
    workspace: impl PathText,
    repo_slug: impl PathText,
    body: &PipelineBuildNumber,
) -> UpdateNextBuildNumberRequest {
    UpdateNextBuildNumberRequest(
        Request::new(&UPDATE_NEXT_BUILD_NUMBER, &[workspace.path_value(), repo_slug.path_value()])
            .with_model(body),
    )
}

request! {
    /// Request of [`update_next_build_number`].
    UpdateNextBuildNumberRequest => PipelineBuildNumber;
}

static LIST_SCHEDULES: Operation = Operation::get(
    "pipelines::list_schedules",
    "/repositories/{workspace}/{repo_slug}/pipelines_config/schedules",
)
.scopes(&["pipeline", "read:pipeline:bitbucket"])
.alternatives(&[1, 1]);

/// Lists schedules.
///
/// `GET /repositories/{workspace}/{repo_slug}/pipelines_config/schedules`
///
/// Scopes: `pipeline`, or `read:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-schedules-get).
#[inline]
pub fn list_schedules(workspace: impl PathText, repo_slug: impl PathText) -> ListSchedulesRequest {
    ListSchedulesRequest(Request::new(
        &LIST_SCHEDULES,
        &[workspace.path_value(), repo_slug.path_value()],
    ))
}

request! {
    /// Request of [`list_schedules`].
    ListSchedulesRequest => Page<PipelineSchedule>;

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

static CREATE_SCHEDULE: Operation = Operation::post(
    "pipelines::create_schedule",
    "/repositories/{workspace}/{repo_slug}/pipelines_config/schedules",
)
.scopes(&["pipeline:write", "read:pipeline:bitbucket", "write:pipeline:bitbucket"])
.alternatives(&[1, 2]);

/// Creates a schedule.
///
/// `POST /repositories/{workspace}/{repo_slug}/pipelines_config/schedules`
///
/// Scopes: `pipeline:write`, or `read:pipeline:bitbucket` and `write:pipeline:bitbucket`.
/// Refused with 400, 401, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-schedules-post).
#[inline]
pub fn create_schedule(
    workspace: impl PathText,
    repo_slug: impl PathText,
    body: &NewPipelineSchedule,
) -> CreateScheduleRequest {
    CreateScheduleRequest(
        Request::new(&CREATE_SCHEDULE, &[workspace.path_value(), repo_slug.path_value()])
            .with_model(body),
    )
}

request! {
    /// Request of [`create_schedule`].
    CreateScheduleRequest => PipelineSchedule;
}

static GET_SCHEDULE: Operation = Operation::get(
    "pipelines::get_schedule",
    "/repositories/{workspace}/{repo_slug}/pipelines_config/schedules/{schedule_uuid}",
)
.scopes(&["pipeline", "read:pipeline:bitbucket"])
.alternatives(&[1, 1]);

/// Gets a schedule.
///
/// `GET /repositories/{workspace}/{repo_slug}/pipelines_config/schedules/{schedule_uuid}`
///
/// Scopes: `pipeline`, or `read:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-schedules-schedule-uuid-get).
#[inline]
pub fn get_schedule(
    workspace: impl PathText,
    repo_slug: impl PathText,
    schedule_uuid: impl PathText,
) -> GetScheduleRequest {
    GetScheduleRequest(Request::new(
        &GET_SCHEDULE,
        &[workspace.path_value(), repo_slug.path_value(), schedule_uuid.path_value()],
    ))
}

request! {
    /// Request of [`get_schedule`].
    GetScheduleRequest => PipelineSchedule;

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static UPDATE_SCHEDULE: Operation = Operation::put(
    "pipelines::update_schedule",
    "/repositories/{workspace}/{repo_slug}/pipelines_config/schedules/{schedule_uuid}",
)
.scopes(&["pipeline:write", "read:pipeline:bitbucket", "write:pipeline:bitbucket"])
.alternatives(&[1, 2]);

/// Updates a schedule.
///
/// `PUT /repositories/{workspace}/{repo_slug}/pipelines_config/schedules/{schedule_uuid}`
///
/// Scopes: `pipeline:write`, or `read:pipeline:bitbucket` and `write:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-schedules-schedule-uuid-put).
#[inline]
pub fn update_schedule(
    workspace: impl PathText,
    repo_slug: impl PathText,
    schedule_uuid: impl PathText,
    body: &PipelineScheduleUpdate,
) -> UpdateScheduleRequest {
    UpdateScheduleRequest(
        Request::new(
            &UPDATE_SCHEDULE,
            &[workspace.path_value(), repo_slug.path_value(), schedule_uuid.path_value()],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`update_schedule`].
    UpdateScheduleRequest => PipelineSchedule;
}

static DELETE_SCHEDULE: Operation = Operation::delete(
    "pipelines::delete_schedule",
    "/repositories/{workspace}/{repo_slug}/pipelines_config/schedules/{schedule_uuid}",
)
.scopes(&["pipeline:write", "write:pipeline:bitbucket"])
.alternatives(&[1, 1]);

/// Deletes a schedule.
///
/// `DELETE /repositories/{workspace}/{repo_slug}/pipelines_config/schedules/{schedule_uuid}`
///
/// Scopes: `pipeline:write`, or `write:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-schedules-schedule-uuid-delete).
#[inline]
pub fn delete_schedule(
    workspace: impl PathText,
    repo_slug: impl PathText,
    schedule_uuid: impl PathText,
) -> DeleteScheduleRequest {
    DeleteScheduleRequest(Request::new(
        &DELETE_SCHEDULE,
        &[workspace.path_value(), repo_slug.path_value(), schedule_uuid.path_value()],
    ))
}

request! {
    /// Request of [`delete_schedule`].
    DeleteScheduleRequest => ();
}

static LIST_SCHEDULE_EXECUTIONS: Operation = Operation::get(
    "pipelines::list_schedule_executions",
    "/repositories/{workspace}/{repo_slug}/pipelines_config/schedules/{schedule_uuid}/executions",
)
.scopes(&["pipeline", "read:pipeline:bitbucket"])
.alternatives(&[1, 1]);

/// Lists schedule executions.
///
/// `GET /repositories/{workspace}/{repo_slug}/pipelines_config/schedules/{schedule_uuid}/executions`
///
/// Scopes: `pipeline`, or `read:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-schedules-schedule-uuid-executions-get).
#[inline]
pub fn list_schedule_executions(
    workspace: impl PathText,
    repo_slug: impl PathText,
    schedule_uuid: impl PathText,
) -> ListScheduleExecutionsRequest {
    ListScheduleExecutionsRequest(Request::new(
        &LIST_SCHEDULE_EXECUTIONS,
        &[workspace.path_value(), repo_slug.path_value(), schedule_uuid.path_value()],
    ))
}

request! {
    /// Request of [`list_schedule_executions`].
    ListScheduleExecutionsRequest => Page<PipelineScheduleExecution>;

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

static GET_SSH_KEY_PAIR: Operation = Operation::get(
    "pipelines::get_ssh_key_pair",
    "/repositories/{workspace}/{repo_slug}/pipelines_config/ssh/key_pair",
)
.scopes(&["pipeline", "read:pipeline:bitbucket"])
.alternatives(&[1, 1]);

/// Gets an SSH key pair.
///
/// `GET /repositories/{workspace}/{repo_slug}/pipelines_config/ssh/key_pair`
///
/// Scopes: `pipeline`, or `read:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-ssh-key-pair-get).
#[inline]
pub fn get_ssh_key_pair(
    workspace: impl PathText,
    repo_slug: impl PathText,
) -> GetSshKeyPairRequest {
    GetSshKeyPairRequest(Request::new(
        &GET_SSH_KEY_PAIR,
        &[workspace.path_value(), repo_slug.path_value()],
    ))
}

request! {
    /// Request of [`get_ssh_key_pair`].
    GetSshKeyPairRequest => PipelineSshKeyPair;

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static UPDATE_SSH_KEY_PAIR: Operation = Operation::put(
    "pipelines::update_ssh_key_pair",
    "/repositories/{workspace}/{repo_slug}/pipelines_config/ssh/key_pair",
)
.scopes(&["pipeline:variable", "admin:pipeline:bitbucket"])
.alternatives(&[1, 1]);

/// Updates an SSH key pair.
///
/// `PUT /repositories/{workspace}/{repo_slug}/pipelines_config/ssh/key_pair`
///
/// Scopes: `pipeline:variable`, or `admin:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-ssh-key-pair-put).
#[inline]
pub fn update_ssh_key_pair(
    workspace: impl PathText,
    repo_slug: impl PathText,
    body: &PipelineSshKeyPair,
) -> UpdateSshKeyPairRequest {
    UpdateSshKeyPairRequest(
        Request::new(&UPDATE_SSH_KEY_PAIR, &[workspace.path_value(), repo_slug.path_value()])
            .with_model(body),
    )
}

request! {
    /// Request of [`update_ssh_key_pair`].
    UpdateSshKeyPairRequest => PipelineSshKeyPair;
}

static DELETE_SSH_KEY_PAIR: Operation = Operation::delete(
    "pipelines::delete_ssh_key_pair",
    "/repositories/{workspace}/{repo_slug}/pipelines_config/ssh/key_pair",
)
.scopes(&["pipeline:variable", "admin:pipeline:bitbucket"])
.alternatives(&[1, 1]);

/// Deletes an SSH key pair.
///
/// `DELETE /repositories/{workspace}/{repo_slug}/pipelines_config/ssh/key_pair`
///
/// Scopes: `pipeline:variable`, or `admin:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-ssh-key-pair-delete).
#[inline]
pub fn delete_ssh_key_pair(
    workspace: impl PathText,
    repo_slug: impl PathText,
) -> DeleteSshKeyPairRequest {
    DeleteSshKeyPairRequest(Request::new(
        &DELETE_SSH_KEY_PAIR,
        &[workspace.path_value(), repo_slug.path_value()],
    ))
}

request! {
    /// Request of [`delete_ssh_key_pair`].
    DeleteSshKeyPairRequest => ();
}

static LIST_KNOWN_HOSTS: Operation = Operation::get(
    "pipelines::list_known_hosts",
    "/repositories/{workspace}/{repo_slug}/pipelines_config/ssh/known_hosts",
)
.scopes(&["pipeline", "read:pipeline:bitbucket"])
.alternatives(&[1, 1]);

/// Lists known hosts.
///
/// `GET /repositories/{workspace}/{repo_slug}/pipelines_config/ssh/known_hosts`
///
/// Scopes: `pipeline`, or `read:pipeline:bitbucket`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-ssh-known-hosts-get).
#[inline]
pub fn list_known_hosts(
    workspace: impl PathText,
    repo_slug: impl PathText,
) -> ListKnownHostsRequest {
    ListKnownHostsRequest(Request::new(
        &LIST_KNOWN_HOSTS,
        &[workspace.path_value(), repo_slug.path_value()],
    ))
}

request! {
    /// Request of [`list_known_hosts`].
    ListKnownHostsRequest => Page<PipelineKnownHost>;

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

static CREATE_KNOWN_HOST: Operation = Operation::post(
    "pipelines::create_known_host",
    "/repositories/{workspace}/{repo_slug}/pipelines_config/ssh/known_hosts",
)
.scopes(&["pipeline:variable", "admin:pipeline:bitbucket"])
.alternatives(&[1, 1]);

/// Creates a known host.
///
/// `POST /repositories/{workspace}/{repo_slug}/pipelines_config/ssh/known_hosts`
///
/// Scopes: `pipeline:variable`, or `admin:pipeline:bitbucket`.
/// Refused with 404, 409: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-ssh-known-hosts-post).
#[inline]
pub fn create_known_host(
    workspace: impl PathText,
    repo_slug: impl PathText,
    body: &PipelineKnownHost,
) -> CreateKnownHostRequest {
    CreateKnownHostRequest(
        Request::new(&CREATE_KNOWN_HOST, &[workspace.path_value(), repo_slug.path_value()])
            .with_model(body),
    )
}

request! {
    /// Request of [`create_known_host`].
    CreateKnownHostRequest => PipelineKnownHost;
}

static GET_KNOWN_HOST: Operation = Operation::get(
    "pipelines::get_known_host",
    "/repositories/{workspace}/{repo_slug}/pipelines_config/ssh/known_hosts/{known_host_uuid}",
)
.scopes(&["pipeline", "read:pipeline:bitbucket"])
.alternatives(&[1, 1]);

/// Gets a known host.
///
/// `GET /repositories/{workspace}/{repo_slug}/pipelines_config/ssh/known_hosts/{known_host_uuid}`
///
/// Scopes: `pipeline`, or `read:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-ssh-known-hosts-known-host-uuid-get).
#[inline]
pub fn get_known_host(
    workspace: impl PathText,
    repo_slug: impl PathText,
    known_host_uuid: impl PathText,
) -> GetKnownHostRequest {
    GetKnownHostRequest(Request::new(
        &GET_KNOWN_HOST,
        &[workspace.path_value(), repo_slug.path_value(), known_host_uuid.path_value()],
    ))
}

request! {
    /// Request of [`get_known_host`].
    GetKnownHostRequest => PipelineKnownHost;

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static UPDATE_KNOWN_HOST: Operation = Operation::put(
    "pipelines::update_known_host",
    "/repositories/{workspace}/{repo_slug}/pipelines_config/ssh/known_hosts/{known_host_uuid}",
)
.scopes(&["pipeline:variable", "admin:pipeline:bitbucket"])
.alternatives(&[1, 1]);

/// Updates a known host.
///
/// `PUT /repositories/{workspace}/{repo_slug}/pipelines_config/ssh/known_hosts/{known_host_uuid}`
///
/// Scopes: `pipeline:variable`, or `admin:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-ssh-known-hosts-known-host-uuid-put).
#[inline]
pub fn update_known_host(
    workspace: impl PathText,
    repo_slug: impl PathText,
    known_host_uuid: impl PathText,
    body: &PipelineKnownHost,
) -> UpdateKnownHostRequest {
    UpdateKnownHostRequest(
        Request::new(
            &UPDATE_KNOWN_HOST,
            &[workspace.path_value(), repo_slug.path_value(), known_host_uuid.path_value()],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`update_known_host`].
    UpdateKnownHostRequest => PipelineKnownHost;
}

static DELETE_KNOWN_HOST: Operation = Operation::delete(
    "pipelines::delete_known_host",
    "/repositories/{workspace}/{repo_slug}/pipelines_config/ssh/known_hosts/{known_host_uuid}",
)
.scopes(&["pipeline:variable", "admin:pipeline:bitbucket"])
.alternatives(&[1, 1]);

/// Deletes a known host.
///
/// `DELETE /repositories/{workspace}/{repo_slug}/pipelines_config/ssh/known_hosts/{known_host_uuid}`
///
/// Scopes: `pipeline:variable`, or `admin:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-ssh-known-hosts-known-host-uuid-delete).
#[inline]
pub fn delete_known_host(
    workspace: impl PathText,
    repo_slug: impl PathText,
    known_host_uuid: impl PathText,
) -> DeleteKnownHostRequest {
    DeleteKnownHostRequest(Request::new(
        &DELETE_KNOWN_HOST,
        &[workspace.path_value(), repo_slug.path_value(), known_host_uuid.path_value()],
    ))
}

request! {
    /// Request of [`delete_known_host`].
    DeleteKnownHostRequest => ();
}

static LIST_VARIABLES: Operation = Operation::get(
    "pipelines::list_variables",
    "/repositories/{workspace}/{repo_slug}/pipelines_config/variables",
)
.scopes(&["pipeline", "read:pipeline:bitbucket"])
.alternatives(&[1, 1]);

/// Lists variables.
///
/// `GET /repositories/{workspace}/{repo_slug}/pipelines_config/variables`
///
/// Scopes: `pipeline`, or `read:pipeline:bitbucket`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-variables-get).
#[inline]
pub fn list_variables(workspace: impl PathText, repo_slug: impl PathText) -> ListVariablesRequest {
    ListVariablesRequest(Request::new(
        &LIST_VARIABLES,
        &[workspace.path_value(), repo_slug.path_value()],
    ))
}

request! {
    /// Request of [`list_variables`].
    ListVariablesRequest => Page<PipelineVariable>;

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

static CREATE_VARIABLE: Operation = Operation::post(
    "pipelines::create_variable",
    "/repositories/{workspace}/{repo_slug}/pipelines_config/variables",
)
.scopes(&["pipeline:variable", "admin:pipeline:bitbucket"])
.alternatives(&[1, 1]);

/// Creates a variable.
///
/// `POST /repositories/{workspace}/{repo_slug}/pipelines_config/variables`
///
/// Scopes: `pipeline:variable`, or `admin:pipeline:bitbucket`.
/// Refused with 404, 409: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-variables-post).
#[inline]
pub fn create_variable(
    workspace: impl PathText,
    repo_slug: impl PathText,
    body: &PipelineVariable,
) -> CreateVariableRequest {
    CreateVariableRequest(
        Request::new(&CREATE_VARIABLE, &[workspace.path_value(), repo_slug.path_value()])
            .with_model(body),
    )
}

request! {
    /// Request of [`create_variable`].
    CreateVariableRequest => PipelineVariable;
}

static GET_VARIABLE: Operation = Operation::get(
    "pipelines::get_variable",
    "/repositories/{workspace}/{repo_slug}/pipelines_config/variables/{variable_uuid}",
)
.scopes(&["pipeline", "read:pipeline:bitbucket"])
.alternatives(&[1, 1]);

/// Gets a variable.
///
/// `GET /repositories/{workspace}/{repo_slug}/pipelines_config/variables/{variable_uuid}`
///
/// Scopes: `pipeline`, or `read:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-variables-variable-uuid-get).
#[inline]
pub fn get_variable(
    workspace: impl PathText,
    repo_slug: impl PathText,
    variable_uuid: impl PathText,
) -> GetVariableRequest {
    GetVariableRequest(Request::new(
        &GET_VARIABLE,
        &[workspace.path_value(), repo_slug.path_value(), variable_uuid.path_value()],
    ))
}

request! {
    /// Request of [`get_variable`].
    GetVariableRequest => PipelineVariable;

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static UPDATE_VARIABLE: Operation = Operation::put(
    "pipelines::update_variable",
    "/repositories/{workspace}/{repo_slug}/pipelines_config/variables/{variable_uuid}",
)
.scopes(&["pipeline:variable", "admin:pipeline:bitbucket"])
.alternatives(&[1, 1]);

/// Updates a variable.
///
/// `PUT /repositories/{workspace}/{repo_slug}/pipelines_config/variables/{variable_uuid}`
///
/// Scopes: `pipeline:variable`, or `admin:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-variables-variable-uuid-put).
#[inline]
pub fn update_variable(
    workspace: impl PathText,
    repo_slug: impl PathText,
    variable_uuid: impl PathText,
    body: &PipelineVariable,
) -> UpdateVariableRequest {
    UpdateVariableRequest(
        Request::new(
            &UPDATE_VARIABLE,
            &[workspace.path_value(), repo_slug.path_value(), variable_uuid.path_value()],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`update_variable`].
    UpdateVariableRequest => PipelineVariable;
}

static DELETE_VARIABLE: Operation = Operation::delete(
    "pipelines::delete_variable",
    "/repositories/{workspace}/{repo_slug}/pipelines_config/variables/{variable_uuid}",
)
.scopes(&["pipeline:variable", "admin:pipeline:bitbucket"])
.alternatives(&[1, 1]);

/// Deletes a variable.
///
/// `DELETE /repositories/{workspace}/{repo_slug}/pipelines_config/variables/{variable_uuid}`
///
/// Scopes: `pipeline:variable`, or `admin:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-variables-variable-uuid-delete).
#[inline]
pub fn delete_variable(
    workspace: impl PathText,
    repo_slug: impl PathText,
    variable_uuid: impl PathText,
) -> DeleteVariableRequest {
    DeleteVariableRequest(Request::new(
        &DELETE_VARIABLE,
        &[workspace.path_value(), repo_slug.path_value(), variable_uuid.path_value()],
    ))
}

request! {
    /// Request of [`delete_variable`].
    DeleteVariableRequest => ();
}

static LIST_TEAM_VARIABLES: Operation = Operation::get(
    "pipelines::list_team_variables",
    "/teams/{username}/pipelines_config/variables",
)
.scopes(&["pipeline"]);

/// Lists team variables.
///
/// `GET /teams/{username}/pipelines_config/variables`
///
/// Scopes: `pipeline`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-teams-username-pipelines-config-variables-get).
#[deprecated = "deprecated by Atlassian"]
#[inline]
pub fn list_team_variables(username: impl PathText) -> ListTeamVariablesRequest {
    ListTeamVariablesRequest(Request::new(&LIST_TEAM_VARIABLES, &[username.path_value()]))
}

request! {
    /// Request of [`list_team_variables`].
    ListTeamVariablesRequest => Page<PipelineVariable>;

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

static CREATE_TEAM_VARIABLE: Operation = Operation::post(
    "pipelines::create_team_variable",
    "/teams/{username}/pipelines_config/variables",
)
.scopes(&["pipeline:variable"]);

/// Creates a team variable.
///
/// `POST /teams/{username}/pipelines_config/variables`
///
/// Scopes: `pipeline:variable`.
/// Refused with 404, 409: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-teams-username-pipelines-config-variables-post).
#[deprecated = "deprecated by Atlassian"]
#[inline]
pub fn create_team_variable(
    username: impl PathText,
    body: &PipelineVariable,
) -> CreateTeamVariableRequest {
    CreateTeamVariableRequest(
        Request::new(&CREATE_TEAM_VARIABLE, &[username.path_value()]).with_model(body),
    )
}

request! {
    /// Request of [`create_team_variable`].
    CreateTeamVariableRequest => PipelineVariable;
}

static GET_TEAM_VARIABLE: Operation = Operation::get(
    "pipelines::get_team_variable",
    "/teams/{username}/pipelines_config/variables/{variable_uuid}",
)
.scopes(&["pipeline"]);

/// Gets a team variable.
///
/// `GET /teams/{username}/pipelines_config/variables/{variable_uuid}`
///
/// Scopes: `pipeline`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-teams-username-pipelines-config-variables-variable-uuid-get).
#[deprecated = "deprecated by Atlassian"]
#[inline]
pub fn get_team_variable(
    username: impl PathText,
    variable_uuid: impl PathText,
) -> GetTeamVariableRequest {
    GetTeamVariableRequest(Request::new(
        &GET_TEAM_VARIABLE,
        &[username.path_value(), variable_uuid.path_value()],
    ))
}

request! {
    /// Request of [`get_team_variable`].
    GetTeamVariableRequest => PipelineVariable;

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static UPDATE_TEAM_VARIABLE: Operation = Operation::put(
    "pipelines::update_team_variable",
    "/teams/{username}/pipelines_config/variables/{variable_uuid}",
)
.scopes(&["pipeline:variable"]);

/// Updates a team variable.
///
/// `PUT /teams/{username}/pipelines_config/variables/{variable_uuid}`
///
/// Scopes: `pipeline:variable`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-teams-username-pipelines-config-variables-variable-uuid-put).
#[deprecated = "deprecated by Atlassian"]
#[inline]
pub fn update_team_variable(
    username: impl PathText,
    variable_uuid: impl PathText,
    body: &PipelineVariable,
) -> UpdateTeamVariableRequest {
    UpdateTeamVariableRequest(
        Request::new(&UPDATE_TEAM_VARIABLE, &[username.path_value(), variable_uuid.path_value()])
            .with_model(body),
    )
}

request! {
    /// Request of [`update_team_variable`].
    UpdateTeamVariableRequest => PipelineVariable;
}

static DELETE_TEAM_VARIABLE: Operation = Operation::delete(
    "pipelines::delete_team_variable",
    "/teams/{username}/pipelines_config/variables/{variable_uuid}",
)
.scopes(&["pipeline:variable"]);

/// Deletes a team variable.
///
/// `DELETE /teams/{username}/pipelines_config/variables/{variable_uuid}`
///
/// Scopes: `pipeline:variable`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-teams-username-pipelines-config-variables-variable-uuid-delete).
#[deprecated = "deprecated by Atlassian"]
#[inline]
pub fn delete_team_variable(
    username: impl PathText,
    variable_uuid: impl PathText,
) -> DeleteTeamVariableRequest {
    DeleteTeamVariableRequest(Request::new(
        &DELETE_TEAM_VARIABLE,
        &[username.path_value(), variable_uuid.path_value()],
    ))
}

request! {
    /// Request of [`delete_team_variable`].
    DeleteTeamVariableRequest => ();
}

static LIST_USER_VARIABLES: Operation = Operation::get(
    "pipelines::list_user_variables",
    "/users/{selected_user}/pipelines_config/variables",
)
.scopes(&["pipeline"]);

/// Lists user variables.
///
/// `GET /users/{selected_user}/pipelines_config/variables`
///
/// Scopes: `pipeline`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-users-selected-user-pipelines-config-variables-get).
#[deprecated = "deprecated by Atlassian"]
#[inline]
pub fn list_user_variables(selected_user: impl PathText) -> ListUserVariablesRequest {
    ListUserVariablesRequest(Request::new(&LIST_USER_VARIABLES, &[selected_user.path_value()]))
}

request! {
    /// Request of [`list_user_variables`].
    ListUserVariablesRequest => Page<PipelineVariable>;

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

static CREATE_USER_VARIABLE: Operation = Operation::post(
    "pipelines::create_user_variable",
    "/users/{selected_user}/pipelines_config/variables",
)
.scopes(&["pipeline:variable"]);

/// Creates a user variable.
///
/// `POST /users/{selected_user}/pipelines_config/variables`
///
/// Scopes: `pipeline:variable`.
/// Refused with 404, 409: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-users-selected-user-pipelines-config-variables-post).
#[deprecated = "deprecated by Atlassian"]
#[inline]
pub fn create_user_variable(
    selected_user: impl PathText,
    body: &PipelineVariable,
) -> CreateUserVariableRequest {
    CreateUserVariableRequest(
        Request::new(&CREATE_USER_VARIABLE, &[selected_user.path_value()]).with_model(body),
    )
}

request! {
    /// Request of [`create_user_variable`].
    CreateUserVariableRequest => PipelineVariable;
}

static GET_USER_VARIABLE: Operation = Operation::get(
    "pipelines::get_user_variable",
    "/users/{selected_user}/pipelines_config/variables/{variable_uuid}",
)
.scopes(&["pipeline"]);

/// Gets a user variable.
///
/// `GET /users/{selected_user}/pipelines_config/variables/{variable_uuid}`
///
/// Scopes: `pipeline`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-users-selected-user-pipelines-config-variables-variable-uuid-get).
#[deprecated = "deprecated by Atlassian"]
#[inline]
pub fn get_user_variable(
    selected_user: impl PathText,
    variable_uuid: impl PathText,
) -> GetUserVariableRequest {
    GetUserVariableRequest(Request::new(
        &GET_USER_VARIABLE,
        &[selected_user.path_value(), variable_uuid.path_value()],
    ))
}

request! {
    /// Request of [`get_user_variable`].
    GetUserVariableRequest => PipelineVariable;

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static UPDATE_USER_VARIABLE: Operation = Operation::put(
    "pipelines::update_user_variable",
    "/users/{selected_user}/pipelines_config/variables/{variable_uuid}",
)
.scopes(&["pipeline:variable"]);

/// Updates a user variable.
///
/// `PUT /users/{selected_user}/pipelines_config/variables/{variable_uuid}`
///
/// Scopes: `pipeline:variable`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-users-selected-user-pipelines-config-variables-variable-uuid-put).
#[deprecated = "deprecated by Atlassian"]
#[inline]
pub fn update_user_variable(
    selected_user: impl PathText,
    variable_uuid: impl PathText,
    body: &PipelineVariable,
) -> UpdateUserVariableRequest {
    UpdateUserVariableRequest(
        Request::new(
            &UPDATE_USER_VARIABLE,
            &[selected_user.path_value(), variable_uuid.path_value()],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`update_user_variable`].
    UpdateUserVariableRequest => PipelineVariable;
}

static DELETE_USER_VARIABLE: Operation = Operation::delete(
    "pipelines::delete_user_variable",
    "/users/{selected_user}/pipelines_config/variables/{variable_uuid}",
)
.scopes(&["pipeline:variable"]);

/// Deletes a user variable.
///
/// `DELETE /users/{selected_user}/pipelines_config/variables/{variable_uuid}`
///
/// Scopes: `pipeline:variable`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-users-selected-user-pipelines-config-variables-variable-uuid-delete).
#[deprecated = "deprecated by Atlassian"]
#[inline]
pub fn delete_user_variable(
    selected_user: impl PathText,
    variable_uuid: impl PathText,
) -> DeleteUserVariableRequest {
    DeleteUserVariableRequest(Request::new(
        &DELETE_USER_VARIABLE,
        &[selected_user.path_value(), variable_uuid.path_value()],
    ))
}

request! {
    /// Request of [`delete_user_variable`].
    DeleteUserVariableRequest => ();
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
#[inline]
pub fn get_oidc_configuration(workspace: impl PathText) -> GetOidcConfigurationRequest {
    GetOidcConfigurationRequest(Request::new(&GET_OIDC_CONFIGURATION, &[workspace.path_value()]))
}

request! {
    /// Request of [`get_oidc_configuration`].
    GetOidcConfigurationRequest => OpenIdConfiguration;

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
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
#[inline]
pub fn get_oidc_keys(workspace: impl PathText) -> GetOidcKeysRequest {
    GetOidcKeysRequest(Request::new(&GET_OIDC_KEYS, &[workspace.path_value()]))
}

request! {
    /// Request of [`get_oidc_keys`].
    GetOidcKeysRequest => JsonWebKeySet;

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static LIST_WORKSPACE_RUNNERS: Operation = Operation::get(
    "pipelines::list_workspace_runners",
    "/workspaces/{workspace}/pipelines-config/runners",
)
.scopes(&["runner", "read:runner:bitbucket"])
.alternatives(&[1, 1]);

/// Lists workspace runners.
///
/// `GET /workspaces/{workspace}/pipelines-config/runners`
///
/// Scopes: `runner`, or `read:runner:bitbucket`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-workspaces-workspace-pipelines-config-runners-get).
#[inline]
pub fn list_workspace_runners(workspace: impl PathText) -> ListWorkspaceRunnersRequest {
    ListWorkspaceRunnersRequest(Request::new(&LIST_WORKSPACE_RUNNERS, &[workspace.path_value()]))
}

request! {
    /// Request of [`list_workspace_runners`].
    ListWorkspaceRunnersRequest => Page<PipelineRunner>;

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

static CREATE_WORKSPACE_RUNNER: Operation = Operation::post(
    "pipelines::create_workspace_runner",
    "/workspaces/{workspace}/pipelines-config/runners",
)
.scopes(&["runner:write", "read:runner:bitbucket", "write:runner:bitbucket"])
.alternatives(&[1, 2]);

/// Creates a workspace runner.
///
/// `POST /workspaces/{workspace}/pipelines-config/runners`
///
/// Scopes: `runner:write`, or `read:runner:bitbucket` and `write:runner:bitbucket`.
/// Refused with 400, 409: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-workspaces-workspace-pipelines-config-runners-post).
#[inline]
pub fn create_workspace_runner(
    workspace: impl PathText,
    body: &PipelineRunner,
) -> CreateWorkspaceRunnerRequest {
    CreateWorkspaceRunnerRequest(
        Request::new(&CREATE_WORKSPACE_RUNNER, &[workspace.path_value()]).with_model(body),
    )
}

request! {
    /// Request of [`create_workspace_runner`].
    CreateWorkspaceRunnerRequest => PipelineRunner;
}

static GET_WORKSPACE_RUNNER: Operation = Operation::get(
    "pipelines::get_workspace_runner",
    "/workspaces/{workspace}/pipelines-config/runners/{runner_uuid}",
)
.scopes(&["runner", "read:runner:bitbucket"])
.alternatives(&[1, 1]);

/// Gets a workspace runner.
///
/// `GET /workspaces/{workspace}/pipelines-config/runners/{runner_uuid}`
///
/// Scopes: `runner`, or `read:runner:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-workspaces-workspace-pipelines-config-runners-runner-uuid-get).
#[inline]
pub fn get_workspace_runner(
    workspace: impl PathText,
    runner_uuid: impl PathText,
) -> GetWorkspaceRunnerRequest {
    GetWorkspaceRunnerRequest(Request::new(
        &GET_WORKSPACE_RUNNER,
        &[workspace.path_value(), runner_uuid.path_value()],
    ))
}

request! {
    /// Request of [`get_workspace_runner`].
    GetWorkspaceRunnerRequest => PipelineRunner;

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static UPDATE_WORKSPACE_RUNNER: Operation = Operation::put(
    "pipelines::update_workspace_runner",
    "/workspaces/{workspace}/pipelines-config/runners/{runner_uuid}",
)
.scopes(&["runner:write", "read:runner:bitbucket", "write:runner:bitbucket"])
.alternatives(&[1, 2]);

/// Updates a workspace runner.
///
/// `PUT /workspaces/{workspace}/pipelines-config/runners/{runner_uuid}`
///
/// Scopes: `runner:write`, or `read:runner:bitbucket` and `write:runner:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-workspaces-workspace-pipelines-config-runners-runner-uuid-put).
#[inline]
pub fn update_workspace_runner(
    workspace: impl PathText,
    runner_uuid: impl PathText,
    body: &PipelineRunner,
) -> UpdateWorkspaceRunnerRequest {
    UpdateWorkspaceRunnerRequest(
        Request::new(&UPDATE_WORKSPACE_RUNNER, &[workspace.path_value(), runner_uuid.path_value()])
            .with_model(body),
    )
}

request! {
    /// Request of [`update_workspace_runner`].
    UpdateWorkspaceRunnerRequest => PipelineRunner;
}

static DELETE_WORKSPACE_RUNNER: Operation = Operation::delete(
    "pipelines::delete_workspace_runner",
    "/workspaces/{workspace}/pipelines-config/runners/{runner_uuid}",
)
.scopes(&["runner:write", "write:runner:bitbucket"])
.alternatives(&[1, 1]);

/// Deletes a workspace runner.
///
/// `DELETE /workspaces/{workspace}/pipelines-config/runners/{runner_uuid}`
///
/// Scopes: `runner:write`, or `write:runner:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-workspaces-workspace-pipelines-config-runners-runner-uuid-delete).
#[inline]
pub fn delete_workspace_runner(
    workspace: impl PathText,
    runner_uuid: impl PathText,
) -> DeleteWorkspaceRunnerRequest {
    DeleteWorkspaceRunnerRequest(Request::new(
        &DELETE_WORKSPACE_RUNNER,
        &[workspace.path_value(), runner_uuid.path_value()],
    ))
}

request! {
    /// Request of [`delete_workspace_runner`].
    DeleteWorkspaceRunnerRequest => ();
}

static LIST_WORKSPACE_VARIABLES: Operation = Operation::get(
    "pipelines::list_workspace_variables",
    "/workspaces/{workspace}/pipelines-config/variables",
)
.scopes(&["pipeline", "read:pipeline:bitbucket"])
.alternatives(&[1, 1]);

/// Lists workspace variables.
///
/// `GET /workspaces/{workspace}/pipelines-config/variables`
///
/// Scopes: `pipeline`, or `read:pipeline:bitbucket`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-workspaces-workspace-pipelines-config-variables-get).
#[inline]
pub fn list_workspace_variables(workspace: impl PathText) -> ListWorkspaceVariablesRequest {
    ListWorkspaceVariablesRequest(Request::new(
        &LIST_WORKSPACE_VARIABLES,
        &[workspace.path_value()],
    ))
}

request! {
    /// Request of [`list_workspace_variables`].
    ListWorkspaceVariablesRequest => Page<PipelineVariable>;

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

static CREATE_WORKSPACE_VARIABLE: Operation = Operation::post(
    "pipelines::create_workspace_variable",
    "/workspaces/{workspace}/pipelines-config/variables",
)
.scopes(&["pipeline:variable", "admin:pipeline:bitbucket"])
.alternatives(&[1, 1]);

/// Creates a workspace variable.
///
/// `POST /workspaces/{workspace}/pipelines-config/variables`
///
/// Scopes: `pipeline:variable`, or `admin:pipeline:bitbucket`.
/// Refused with 404, 409: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-workspaces-workspace-pipelines-config-variables-post).
#[inline]
pub fn create_workspace_variable(
    workspace: impl PathText,
    body: &PipelineVariable,
) -> CreateWorkspaceVariableRequest {
    CreateWorkspaceVariableRequest(
        Request::new(&CREATE_WORKSPACE_VARIABLE, &[workspace.path_value()]).with_model(body),
    )
}

request! {
    /// Request of [`create_workspace_variable`].
    CreateWorkspaceVariableRequest => PipelineVariable;
}

static GET_WORKSPACE_VARIABLE: Operation = Operation::get(
    "pipelines::get_workspace_variable",
    "/workspaces/{workspace}/pipelines-config/variables/{variable_uuid}",
)
.scopes(&["pipeline", "read:pipeline:bitbucket"])
.alternatives(&[1, 1]);

/// Gets a workspace variable.
///
/// `GET /workspaces/{workspace}/pipelines-config/variables/{variable_uuid}`
///
/// Scopes: `pipeline`, or `read:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-workspaces-workspace-pipelines-config-variables-variable-uuid-get).
#[inline]
pub fn get_workspace_variable(
    workspace: impl PathText,
    variable_uuid: impl PathText,
) -> GetWorkspaceVariableRequest {
    GetWorkspaceVariableRequest(Request::new(
        &GET_WORKSPACE_VARIABLE,
        &[workspace.path_value(), variable_uuid.path_value()],
    ))
}

request! {
    /// Request of [`get_workspace_variable`].
    GetWorkspaceVariableRequest => PipelineVariable;

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static UPDATE_WORKSPACE_VARIABLE: Operation = Operation::put(
    "pipelines::update_workspace_variable",
    "/workspaces/{workspace}/pipelines-config/variables/{variable_uuid}",
)
.scopes(&["pipeline:variable", "admin:pipeline:bitbucket"])
.alternatives(&[1, 1]);

/// Updates a workspace variable.
///
/// `PUT /workspaces/{workspace}/pipelines-config/variables/{variable_uuid}`
///
/// Scopes: `pipeline:variable`, or `admin:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-workspaces-workspace-pipelines-config-variables-variable-uuid-put).
#[inline]
pub fn update_workspace_variable(
    workspace: impl PathText,
    variable_uuid: impl PathText,
    body: &PipelineVariable,
) -> UpdateWorkspaceVariableRequest {
    UpdateWorkspaceVariableRequest(
        Request::new(
            &UPDATE_WORKSPACE_VARIABLE,
            &[workspace.path_value(), variable_uuid.path_value()],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`update_workspace_variable`].
    UpdateWorkspaceVariableRequest => PipelineVariable;
}

static DELETE_WORKSPACE_VARIABLE: Operation = Operation::delete(
    "pipelines::delete_workspace_variable",
    "/workspaces/{workspace}/pipelines-config/variables/{variable_uuid}",
)
.scopes(&["pipeline:variable", "admin:pipeline:bitbucket"])
.alternatives(&[1, 1]);

/// Deletes a workspace variable.
///
/// `DELETE /workspaces/{workspace}/pipelines-config/variables/{variable_uuid}`
///
/// Scopes: `pipeline:variable`, or `admin:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-workspaces-workspace-pipelines-config-variables-variable-uuid-delete).
#[inline]
pub fn delete_workspace_variable(
    workspace: impl PathText,
    variable_uuid: impl PathText,
) -> DeleteWorkspaceVariableRequest {
    DeleteWorkspaceVariableRequest(Request::new(
        &DELETE_WORKSPACE_VARIABLE,
        &[workspace.path_value(), variable_uuid.path_value()],
    ))
}

request! {
    /// Request of [`delete_workspace_variable`].
    DeleteWorkspaceVariableRequest => ();
}
