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

/// Lists the variables of a deployment environment.
///
/// `GET /repositories/{workspace}/{repo_slug}/deployments_config/environments/{environment_uuid}/variables`
///
/// The steps that deploy there see them. The value of a secured one is left out.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `environment_uuid`: The environment, by its UUID in braces. Its name does not do.
///
/// Scopes: `pipeline`, or `read:pipeline:bitbucket`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-deployments-config-environments-environment-uuid-variables-get).
#[doc(alias = "getDeploymentVariables")]
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

static CREATE_DEPLOYMENT_VARIABLE: Operation = Operation::post(
    "pipelines::create_deployment_variable",
    "/repositories/{workspace}/{repo_slug}/deployments_config/environments/{environment_uuid}/variables",
)
.scopes(&["pipeline:variable", "admin:pipeline:bitbucket"])
.alternatives(&[1, 1]);

/// Creates a variable of a deployment environment.
///
/// `POST /repositories/{workspace}/{repo_slug}/deployments_config/environments/{environment_uuid}/variables`
///
/// It needs `key` and `value`; with `secured` the value is hidden in logs and can never be
/// read again. A key that is there already is a 409.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `environment_uuid`: The environment, by its UUID in braces. Its name does not do.
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

/// Changes a variable of a deployment environment.
///
/// `PUT /repositories/{workspace}/{repo_slug}/deployments_config/environments/{environment_uuid}/variables/{variable_uuid}`
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `environment_uuid`: The environment, by its UUID in braces. Its name does not do.
/// - `variable_uuid`: The variable, by its UUID in braces. Its key does not do.
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

/// Deletes a variable of a deployment environment.
///
/// `DELETE /repositories/{workspace}/{repo_slug}/deployments_config/environments/{environment_uuid}/variables/{variable_uuid}`
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `environment_uuid`: The environment, by its UUID in braces. Its name does not do.
/// - `variable_uuid`: The variable, by its UUID in braces. Its key does not do.
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

/// Lists the pipelines of a repository, the oldest first.
///
/// `GET /repositories/{workspace}/{repo_slug}/pipelines`
///
/// `sort=-created_on` puts the newest first. The list takes filters of its own, such as
/// `status` and `target.branch`, and no `q`. A page may lack `next` though more pages
/// follow; `size` and `page` tell.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
///
/// Scopes: `pipeline`, or `read:pipeline:bitbucket`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-get).
#[doc(alias = "getPipelinesForRepository")]
#[inline]
pub fn list(workspace: impl PathText, repo_slug: impl PathText) -> ListRequest {
    ListRequest(Request::new(&LIST, &[workspace.path_value(), repo_slug.path_value()]))
}

request! {
    /// Request of [`list`].
    ListRequest => Page<Pipeline>;

    /// Keeps the pipelines that this account started, by its UUID in braces.
    ///
    /// A UUID.
    ///
    /// Query `creator.uuid`.
    creator_uuid(creator_uuid: &str) => set_query("creator.uuid", creator_uuid);

    /// The kind of branch or tag that the pipelines to list ran on.
    ///
    /// Query `target.ref_type`.
    target_ref_type(target_ref_type: PipelineFilterRefType)
        => set_query("target.ref_type", target_ref_type.as_str());

    /// Keeps the pipelines that ran on the branch or tag of this name; `target.ref_type` tells
    /// them apart.
    ///
    /// Query `target.ref_name`.
    target_ref_name(target_ref_name: &str) => set_query("target.ref_name", target_ref_name);

    /// Keeps the pipelines that ran on this branch, as in `main`.
    ///
    /// Query `target.branch`.
    target_branch(target_branch: &str) => set_query("target.branch", target_branch);

    /// Keeps the pipelines that ran on this commit, by its hash.
    ///
    /// Query `target.commit.hash`.
    target_commit_hash(target_commit_hash: &str)
        => set_query("target.commit.hash", target_commit_hash);

    /// Keeps the pipelines that this name or pattern in `bitbucket-pipelines.yml` selected.
    ///
    /// For `custom` it is the name of the pipeline, as in `deploy`; for the other sections the
    /// pattern, as in `release/*`.
    ///
    /// Query `target.selector.pattern`.
    target_selector_pattern(target_selector_pattern: &str)
        => set_query("target.selector.pattern", target_selector_pattern);

    /// The section of `bitbucket-pipelines.yml` that the pipelines to list come from.
    ///
    /// Query `target.selector.type`.
    target_selector_type(target_selector_type: PipelineFilterSelector)
        => set_query("target.selector.type", target_selector_type.as_str());

    /// Filters by when the pipeline was created, in ISO 8601, as in `2026-05-01T08:00:00Z`.
    ///
    /// How the two times are compared is not documented.
    ///
    /// Query `created_on`.
    created_on(created_on: &str) => set_query("created_on", created_on);

    /// How the pipelines to list were started.
    ///
    /// Query `trigger_type`.
    trigger_type(trigger_type: PipelineFilterTrigger)
        => set_query("trigger_type", trigger_type.as_str());

    /// The state of the pipelines to list, which goes by other names here than in a pipeline's
    /// own `state`.
    ///
    /// Query `status`.
    status(status: PipelineFilterStatus) => set_query("status", status.as_str());

    /// The field to order the list by; a minus in front puts the last first, as in
    /// `-created_on`.
    ///
    /// Without it, the oldest comes first.
    ///
    /// Query `sort`.
    sort(sort: PipelineSort) => set_query("sort", sort.as_str());

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

static CREATE: Operation =
    Operation::post("pipelines::create", "/repositories/{workspace}/{repo_slug}/pipelines")
        .scopes(&["pipeline", "read:pipeline:bitbucket", "write:pipeline:bitbucket"])
        .alternatives(&[1, 2]);

/// Starts a pipeline.
///
/// `POST /repositories/{workspace}/{repo_slug}/pipelines`
///
/// `target` says on what. `bitbucket-pipelines.yml` is read there, and the pipeline runs
/// that it has for such a target:
///
/// - a branch or a tag: `type` is `pipeline_ref_target`, with `ref_type` and `ref_name`; a
///   `commit` beside them runs an older state of it;
/// - a commit: `type` is `pipeline_commit_target`, with `commit` and `selector`;
/// - a pull request: `type` is `pipeline_pullrequest_target`, with `source`, `destination`
///   and `pullrequest`.
///
/// A `selector` picks a certain pipeline: `{"type": "custom", "pattern": "deploy"}`.
/// `variables` are for this run only; one with `secured` true is hidden in logs.
///
/// The answer comes when the pipeline is created, not when it is done: read it again until
/// its state is completed. 400 is given where pipelines are not switched on, where there is
/// no `bitbucket-pipelines.yml` or none that fits, and for a body that is wrong.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
///
/// Scopes: `pipeline`, or `read:pipeline:bitbucket` and `write:pipeline:bitbucket`.
/// Refused with 400, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-post).
#[doc(alias = "run pipeline")]
#[doc(alias = "trigger pipeline")]
#[doc(alias = "start pipeline")]
#[doc(alias = "build")]
#[doc(alias = "createPipelineForRepository")]
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

/// Lists the caches that the pipelines of a repository have left behind.
///
/// `GET /repositories/{workspace}/{repo_slug}/pipelines-config/caches`
///
/// Each entry is one version of a cache, with its size in bytes.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
///
/// Scopes: `pipeline`, or `read:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-caches-get).
#[doc(alias = "getRepositoryPipelineCaches")]
#[inline]
pub fn list_caches(workspace: impl PathText, repo_slug: impl PathText) -> ListCachesRequest {
    ListCachesRequest(Request::new(&LIST_CACHES, &[workspace.path_value(), repo_slug.path_value()]))
}

request! {
    /// Request of [`list_caches`].
    ListCachesRequest => Page<PipelineCache>;

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

static DELETE_CACHES: Operation = Operation::delete(
    "pipelines::delete_caches",
    "/repositories/{workspace}/{repo_slug}/pipelines-config/caches",
)
.scopes(&["pipeline:write", "write:pipeline:bitbucket"])
.alternatives(&[1, 1]);

/// Deletes all versions of a cache, by its name.
///
/// `DELETE /repositories/{workspace}/{repo_slug}/pipelines-config/caches`
///
/// The next pipeline fills it anew.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
///
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
///
/// - `name`: The caches to delete, by the name that they have in `bitbucket-pipelines.yml`,
///   as in `cargo`.
///
///   All versions of that name are deleted.
///
/// Scopes: `pipeline:write`, or `write:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-caches-delete).
#[doc(alias = "deleteRepositoryPipelineCaches")]
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
/// The next pipeline fills it anew.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `cache_uuid`: The cache, by its UUID in braces.
///
/// Scopes: `pipeline:write`, or `write:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-caches-cache-uuid-delete).
#[doc(alias = "deleteRepositoryPipelineCache")]
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

/// Gives the address from which the contents of a cache can be downloaded.
///
/// `GET /repositories/{workspace}/{repo_slug}/pipelines-config/caches/{cache_uuid}/content-uri`
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `cache_uuid`: The cache, by its UUID in braces.
///
/// Scopes: `pipeline`, or `read:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-caches-cache-uuid-content-uri-get).
#[doc(alias = "getRepositoryPipelineCacheContentURI")]
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

static LIST_RUNNERS: Operation = Operation::get(
    "pipelines::list_runners",
    "/repositories/{workspace}/{repo_slug}/pipelines-config/runners",
)
.scopes(&["runner", "read:runner:bitbucket"])
.alternatives(&[1, 1]);

/// Lists the runners of a repository, which run its steps on machines of one's own.
///
/// `GET /repositories/{workspace}/{repo_slug}/pipelines-config/runners`
///
/// Runners of the workspace are a list of their own.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
///
/// Scopes: `runner`, or `read:runner:bitbucket`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-runners-get).
#[doc(alias = "getRepositoryRunners")]
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

static CREATE_RUNNER: Operation = Operation::post(
    "pipelines::create_runner",
    "/repositories/{workspace}/{repo_slug}/pipelines-config/runners",
)
.scopes(&["runner:write", "read:runner:bitbucket", "write:runner:bitbucket"])
.alternatives(&[1, 2]);

/// Creates a runner of a repository.
///
/// `POST /repositories/{workspace}/{repo_slug}/pipelines-config/runners`
///
/// It needs a `name` and `labels`, by which steps ask for it. The answer has the
/// `oauth_client` that the program on the machine signs in with. 400 may also mean that
/// there are as many runners as there can be. What the body may hold is not documented;
/// that it has the shape of the answer is a guess.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
///
/// Scopes: `runner:write`, or `read:runner:bitbucket` and `write:runner:bitbucket`.
/// Refused with 400, 409: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-runners-post).
#[doc(alias = "createRepositoryRunner")]
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

/// Gives a runner of a repository.
///
/// `GET /repositories/{workspace}/{repo_slug}/pipelines-config/runners/{runner_uuid}`
///
/// Its `state` tells whether the machine is there.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `runner_uuid`: The runner, by its UUID in braces.
///
/// Scopes: `runner`, or `read:runner:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-runners-runner-uuid-get).
#[doc(alias = "getRepositoryRunner")]
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

static UPDATE_RUNNER: Operation = Operation::put(
    "pipelines::update_runner",
    "/repositories/{workspace}/{repo_slug}/pipelines-config/runners/{runner_uuid}",
)
.scopes(&["runner:write", "read:runner:bitbucket", "write:runner:bitbucket"])
.alternatives(&[1, 2]);

/// Changes a runner of a repository.
///
/// `PUT /repositories/{workspace}/{repo_slug}/pipelines-config/runners/{runner_uuid}`
///
/// What the body may hold is not documented; that it has the shape of the answer is a
/// guess.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `runner_uuid`: The runner, by its UUID in braces.
///
/// Scopes: `runner:write`, or `read:runner:bitbucket` and `write:runner:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-runners-runner-uuid-put).
#[doc(alias = "updateRepositoryRunner")]
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

/// Deletes a runner of a repository.
///
/// `DELETE /repositories/{workspace}/{repo_slug}/pipelines-config/runners/{runner_uuid}`
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `runner_uuid`: The runner, by its UUID in braces.
///
/// Scopes: `runner:write`, or `write:runner:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-runners-runner-uuid-delete).
#[doc(alias = "deleteRepositoryRunner")]
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

/// Gives a pipeline, with its state.
///
/// `GET /repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}`
///
/// It is done when the state is `COMPLETED`; `state.result` then says how it went. One that
/// waits for a person is in progress, in the stage `PAUSED`.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `pipeline_uuid`: The pipeline, by its UUID in braces. Its `build_number` is another
///   thing.
///
/// Scopes: `pipeline`, or `read:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-pipeline-uuid-get).
#[doc(alias = "getPipelineForRepository")]
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

static LIST_STEPS: Operation = Operation::get(
    "pipelines::list_steps",
    "/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps",
)
.scopes(&["pipeline", "read:pipeline:bitbucket"])
.alternatives(&[1, 1]);

/// Lists the steps of a pipeline.
///
/// `GET /repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps`
///
/// Their UUIDs lead to their logs and tests.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `pipeline_uuid`: The pipeline, by its UUID in braces. Its `build_number` is another
///   thing.
///
/// Scopes: `pipeline`, or `read:pipeline:bitbucket`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-pipeline-uuid-steps-get).
#[doc(alias = "getPipelineStepsForRepository")]
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

static GET_STEP: Operation = Operation::get(
    "pipelines::get_step",
    "/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps/{step_uuid}",
)
.scopes(&["pipeline", "read:pipeline:bitbucket"])
.alternatives(&[1, 1]);

/// Gives a step of a pipeline, with its state.
///
/// `GET /repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps/{step_uuid}`
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `pipeline_uuid`: The pipeline, by its UUID in braces. Its `build_number` is another
///   thing.
/// - `step_uuid`: The step, by its UUID in braces, from the list of the pipeline's steps.
///
/// Scopes: `pipeline`, or `read:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-pipeline-uuid-steps-step-uuid-get).
#[doc(alias = "getPipelineStepForRepository")]
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

static GET_STEP_LOG: Operation = Operation::get(
    "pipelines::get_step_log",
    "/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps/{step_uuid}/log",
)
.scopes(&["pipeline", "read:pipeline:bitbucket"])
.alternatives(&[1, 1])
.accept("application/octet-stream, */*;q=0.1");

/// Gives the log of a step, as far as it is written.
///
/// `GET /repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps/{step_uuid}/log`
///
/// While the step runs, the log grows: `Range` asks for what is new, and 416 says that
/// nothing is. Once the step is done, Bitbucket redirects to its storage, which is followed
/// without the credentials.
///
/// A step that has not begun has no log yet, which is a 404.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `pipeline_uuid`: The pipeline, by its UUID in braces. Its `build_number` is another
///   thing.
/// - `step_uuid`: The step, by its UUID in braces, from the list of the pipeline's steps.
///
/// Scopes: `pipeline`, or `read:pipeline:bitbucket`.
/// Refused with 304, without a body that is known.
/// Refused with 404, 416: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-pipeline-uuid-steps-step-uuid-log-get).
#[doc(alias = "pipeline log")]
#[doc(alias = "build log")]
#[doc(alias = "getPipelineStepLogForRepository")]
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

    /// The `ETag` of the log that the caller already has.
    ///
    /// Where nothing was added since, the answer is 304 and has no body.
    ///
    /// Header `If-None-Match`.
    if_none_match(if_none_match: &str) => set_header("If-None-Match", if_none_match);

    /// The part of the log to send, in bytes counted from 0: `bytes=4096-` is everything from
    /// there on.
    ///
    /// The answer is then 206. 416 means that the log has no byte there, which for a log that
    /// grows says: nothing new yet.
    ///
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

/// Gives the log of one container of a step, the main one or a service beside it.
///
/// `GET /repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps/{step_uuid}/logs/{log_uuid}`
///
/// `Range` asks for a part. Once the step is done, Bitbucket redirects to its storage,
/// which is followed without the credentials.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `pipeline_uuid`: The pipeline, by its UUID in braces. Its `build_number` is another
///   thing.
/// - `step_uuid`: The step, by its UUID in braces, from the list of the pipeline's steps.
/// - `log_uuid`: The container: the UUID of the step for the one that runs its script, that
///   of a service for the service's.
///
/// Scopes: `pipeline`, or `read:pipeline:bitbucket`.
/// Refused with 304, without a body that is known.
/// Refused with 404, 416: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-pipeline-uuid-steps-step-uuid-logs-log-uuid-get).
#[doc(alias = "getPipelineContainerLog")]
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

    /// The `ETag` of the log that the caller already has.
    ///
    /// Where nothing was added since, the answer is 304 and has no body.
    ///
    /// Header `If-None-Match`.
    if_none_match(if_none_match: &str) => set_header("If-None-Match", if_none_match);

    /// The part of the log to send, in bytes counted from 0: `bytes=4096-` is everything from
    /// there on.
    ///
    /// The answer is then 206. 416 means that the log has no byte there, which for a log that
    /// grows says: nothing new yet.
    ///
    /// Header `Range`.
    range(range: &str) => set_header("Range", range);
}

static GET_STEP_TEST_REPORTS: Operation = Operation::get(
    "pipelines::get_step_test_reports",
    "/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps/{step_uuid}/test_reports",
)
.scopes(&["pipeline", "read:pipeline:bitbucket"])
.alternatives(&[1, 1]);

/// Counts the tests that a step has run, by how they went.
///
/// `GET /repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps/{step_uuid}/test_reports`
///
/// Bitbucket finds the reports that the step left behind, in the format of JUnit. A step
/// without any is a 404.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `pipeline_uuid`: The pipeline, by its UUID in braces. Its `build_number` is another
///   thing.
/// - `step_uuid`: The step, by its UUID in braces, from the list of the pipeline's steps.
///
/// Scopes: `pipeline`, or `read:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-pipeline-uuid-steps-step-uuid-test-reports-get).
#[doc(alias = "getPipelineTestReports")]
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

static LIST_STEP_TEST_CASES: Operation = Operation::get(
    "pipelines::list_step_test_cases",
    "/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps/{step_uuid}/test_reports/test_cases",
)
.scopes(&["pipeline", "read:pipeline:bitbucket"])
.alternatives(&[1, 1]);

/// Lists the tests that a step has run, each with how it went.
///
/// `GET /repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps/{step_uuid}/test_reports/test_cases`
///
/// A step without test reports is a 404.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `pipeline_uuid`: The pipeline, by its UUID in braces. Its `build_number` is another
///   thing.
/// - `step_uuid`: The step, by its UUID in braces, from the list of the pipeline's steps.
///
/// Scopes: `pipeline`, or `read:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-pipeline-uuid-steps-step-uuid-test-reports-test-cases-get).
#[doc(alias = "getPipelineTestReportTestCases")]
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

static LIST_STEP_TEST_CASE_REASONS: Operation = Operation::get(
    "pipelines::list_step_test_case_reasons",
    "/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps/{step_uuid}/test_reports/test_cases/{test_case_uuid}/test_case_reasons",
)
.scopes(&["pipeline", "read:pipeline:bitbucket"])
.alternatives(&[1, 1]);

/// Gives what a test has printed, such as why it failed.
///
/// `GET /repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps/{step_uuid}/test_reports/test_cases/{test_case_uuid}/test_case_reasons`
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `pipeline_uuid`: The pipeline, by its UUID in braces. Its `build_number` is another
///   thing.
/// - `step_uuid`: The step, by its UUID in braces, from the list of the pipeline's steps.
/// - `test_case_uuid`: The test, by its UUID in braces, from the list of the step's tests.
///
/// Scopes: `pipeline`, or `read:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-pipeline-uuid-steps-step-uuid-test-reports-test-cases-test-case-uuid-test-case-reasons-get).
#[doc(alias = "getPipelineTestReportTestCaseReasons")]
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

static STOP: Operation = Operation::post(
    "pipelines::stop",
    "/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/stopPipeline",
)
.scopes(&["pipeline:write", "write:pipeline:bitbucket"])
.alternatives(&[1, 1]);

/// Stops a pipeline and those of its steps that are not done.
///
/// `POST /repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/stopPipeline`
///
/// 204 says that the stop was asked for; read the pipeline to see when it has stopped. One
/// that is done already is a 400.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `pipeline_uuid`: The pipeline, by its UUID in braces. Its `build_number` is another
///   thing.
///
/// Scopes: `pipeline:write`, or `write:pipeline:bitbucket`.
/// Refused with 400, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-pipeline-uuid-stoppipeline-post).
#[doc(alias = "stopPipeline")]
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

/// Tells whether pipelines are switched on for a repository.
///
/// `GET /repositories/{workspace}/{repo_slug}/pipelines_config`
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
///
/// Scopes: `repository:admin`, or `admin:repository:bitbucket`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-get).
#[doc(alias = "getRepositoryPipelineConfig")]
#[inline]
pub fn get_config(workspace: impl PathText, repo_slug: impl PathText) -> GetConfigRequest {
    GetConfigRequest(Request::new(&GET_CONFIG, &[workspace.path_value(), repo_slug.path_value()]))
}

request! {
    /// Request of [`get_config`].
    GetConfigRequest => PipelinesConfig;

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

static UPDATE_CONFIG: Operation = Operation::put(
    "pipelines::update_config",
    "/repositories/{workspace}/{repo_slug}/pipelines_config",
)
.scopes(&["repository:admin", "admin:repository:bitbucket"])
.alternatives(&[1, 1]);

/// Switches pipelines on or off for a repository.
///
/// `PUT /repositories/{workspace}/{repo_slug}/pipelines_config`
///
/// Set `enabled`. Only an administrator of the repository may do it.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
///
/// Scopes: `repository:admin`, or `admin:repository:bitbucket`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-put).
#[doc(alias = "enable pipelines")]
#[doc(alias = "updateRepositoryPipelineConfig")]
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

/// Sets the build number that the next pipeline gets.
///
/// `PUT /repositories/{workspace}/{repo_slug}/pipelines_config/build_number`
///
/// `next` has to be higher than every number given so far, else 400. It serves those who
/// come from another CI server and want to go on counting.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
///
/// Scopes: `pipeline:variable`, or `admin:pipeline:bitbucket`.
/// Refused with 400, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-build-number-put).
#[doc(alias = "updateRepositoryBuildNumber")]
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

/// Lists the schedules that start pipelines of a repository.
///
/// `GET /repositories/{workspace}/{repo_slug}/pipelines_config/schedules`
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
///
/// Scopes: `pipeline`, or `read:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-schedules-get).
#[doc(alias = "getRepositoryPipelineSchedules")]
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

static CREATE_SCHEDULE: Operation = Operation::post(
    "pipelines::create_schedule",
    "/repositories/{workspace}/{repo_slug}/pipelines_config/schedules",
)
.scopes(&["pipeline:write", "read:pipeline:bitbucket", "write:pipeline:bitbucket"])
.alternatives(&[1, 2]);

/// Creates a schedule, which starts a pipeline again and again.
///
/// `POST /repositories/{workspace}/{repo_slug}/pipelines_config/schedules`
///
/// It needs a `target`, which is a branch and the `selector` of a pipeline, and a
/// `cron_pattern`, in UTC and with seconds first: `0 30 6 * * ? *` is half past six each
/// day. A 401 may also mean that the repository has as many schedules as it can have.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
///
/// Scopes: `pipeline:write`, or `read:pipeline:bitbucket` and `write:pipeline:bitbucket`.
/// Refused with 400, 401, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-schedules-post).
#[doc(alias = "createRepositoryPipelineSchedule")]
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

/// Gives a schedule.
///
/// `GET /repositories/{workspace}/{repo_slug}/pipelines_config/schedules/{schedule_uuid}`
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `schedule_uuid`: The schedule, by its UUID in braces.
///
/// Scopes: `pipeline`, or `read:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-schedules-schedule-uuid-get).
#[doc(alias = "getRepositoryPipelineSchedule")]
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

static UPDATE_SCHEDULE: Operation = Operation::put(
    "pipelines::update_schedule",
    "/repositories/{workspace}/{repo_slug}/pipelines_config/schedules/{schedule_uuid}",
)
.scopes(&["pipeline:write", "read:pipeline:bitbucket", "write:pipeline:bitbucket"])
.alternatives(&[1, 2]);

/// Switches a schedule on or off.
///
/// `PUT /repositories/{workspace}/{repo_slug}/pipelines_config/schedules/{schedule_uuid}`
///
/// Nothing but `enabled` can be changed; for another time or target, make a new schedule.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `schedule_uuid`: The schedule, by its UUID in braces.
///
/// Scopes: `pipeline:write`, or `read:pipeline:bitbucket` and `write:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-schedules-schedule-uuid-put).
#[doc(alias = "updateRepositoryPipelineSchedule")]
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
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `schedule_uuid`: The schedule, by its UUID in braces.
///
/// Scopes: `pipeline:write`, or `write:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-schedules-schedule-uuid-delete).
#[doc(alias = "deleteRepositoryPipelineSchedule")]
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

/// Lists the times that a schedule has come due, each with the pipeline it started, or why
/// it could not.
///
/// `GET /repositories/{workspace}/{repo_slug}/pipelines_config/schedules/{schedule_uuid}/executions`
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `schedule_uuid`: The schedule, by its UUID in braces.
///
/// Scopes: `pipeline`, or `read:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-schedules-schedule-uuid-executions-get).
#[doc(alias = "getRepositoryPipelineScheduleExecutions")]
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

static GET_SSH_KEY_PAIR: Operation = Operation::get(
    "pipelines::get_ssh_key_pair",
    "/repositories/{workspace}/{repo_slug}/pipelines_config/ssh/key_pair",
)
.scopes(&["pipeline", "read:pipeline:bitbucket"])
.alternatives(&[1, 1]);

/// Gives the SSH key that the pipelines of a repository use, its public half.
///
/// `GET /repositories/{workspace}/{repo_slug}/pipelines_config/ssh/key_pair`
///
/// The private half is never given. A repository without a key is a 404.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
///
/// Scopes: `pipeline`, or `read:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-ssh-key-pair-get).
#[doc(alias = "getRepositoryPipelineSshKeyPair")]
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

static UPDATE_SSH_KEY_PAIR: Operation = Operation::put(
    "pipelines::update_ssh_key_pair",
    "/repositories/{workspace}/{repo_slug}/pipelines_config/ssh/key_pair",
)
.scopes(&["pipeline:variable", "admin:pipeline:bitbucket"])
.alternatives(&[1, 1]);

/// Sets the SSH key that the pipelines of a repository use.
///
/// `PUT /repositories/{workspace}/{repo_slug}/pipelines_config/ssh/key_pair`
///
/// `private_key` and `public_key` replace what is there. Commands in the pipelines then use
/// it without being told, and hosts that accept the public half let them in.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
///
/// Scopes: `pipeline:variable`, or `admin:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-ssh-key-pair-put).
#[doc(alias = "updateRepositoryPipelineKeyPair")]
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

/// Deletes the SSH key that the pipelines of a repository use.
///
/// `DELETE /repositories/{workspace}/{repo_slug}/pipelines_config/ssh/key_pair`
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
///
/// Scopes: `pipeline:variable`, or `admin:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-ssh-key-pair-delete).
#[doc(alias = "deleteRepositoryPipelineKeyPair")]
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

/// Lists the hosts whose SSH keys the pipelines of a repository trust.
///
/// `GET /repositories/{workspace}/{repo_slug}/pipelines_config/ssh/known_hosts`
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
///
/// Scopes: `pipeline`, or `read:pipeline:bitbucket`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-ssh-known-hosts-get).
#[doc(alias = "getRepositoryPipelineKnownHosts")]
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

static CREATE_KNOWN_HOST: Operation = Operation::post(
    "pipelines::create_known_host",
    "/repositories/{workspace}/{repo_slug}/pipelines_config/ssh/known_hosts",
)
.scopes(&["pipeline:variable", "admin:pipeline:bitbucket"])
.alternatives(&[1, 1]);

/// Adds a host whose SSH key the pipelines of a repository trust.
///
/// `POST /repositories/{workspace}/{repo_slug}/pipelines_config/ssh/known_hosts`
///
/// It needs `hostname` and the host's `public_key`. A host of that name that is there
/// already is a 409.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
///
/// Scopes: `pipeline:variable`, or `admin:pipeline:bitbucket`.
/// Refused with 404, 409: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-ssh-known-hosts-post).
#[doc(alias = "createRepositoryPipelineKnownHost")]
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

/// Gives a host whose SSH key the pipelines of a repository trust.
///
/// `GET /repositories/{workspace}/{repo_slug}/pipelines_config/ssh/known_hosts/{known_host_uuid}`
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `known_host_uuid`: The known host, by its UUID in braces.
///
/// Scopes: `pipeline`, or `read:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-ssh-known-hosts-known-host-uuid-get).
#[doc(alias = "getRepositoryPipelineKnownHost")]
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

static UPDATE_KNOWN_HOST: Operation = Operation::put(
    "pipelines::update_known_host",
    "/repositories/{workspace}/{repo_slug}/pipelines_config/ssh/known_hosts/{known_host_uuid}",
)
.scopes(&["pipeline:variable", "admin:pipeline:bitbucket"])
.alternatives(&[1, 1]);

/// Changes a host whose SSH key the pipelines of a repository trust.
///
/// `PUT /repositories/{workspace}/{repo_slug}/pipelines_config/ssh/known_hosts/{known_host_uuid}`
///
/// This is for when the host has a new key.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `known_host_uuid`: The known host, by its UUID in braces.
///
/// Scopes: `pipeline:variable`, or `admin:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-ssh-known-hosts-known-host-uuid-put).
#[doc(alias = "updateRepositoryPipelineKnownHost")]
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

/// Takes a host off those whose SSH keys the pipelines of a repository trust.
///
/// `DELETE /repositories/{workspace}/{repo_slug}/pipelines_config/ssh/known_hosts/{known_host_uuid}`
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `known_host_uuid`: The known host, by its UUID in braces.
///
/// Scopes: `pipeline:variable`, or `admin:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-ssh-known-hosts-known-host-uuid-delete).
#[doc(alias = "deleteRepositoryPipelineKnownHost")]
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

/// Lists the variables of a repository.
///
/// `GET /repositories/{workspace}/{repo_slug}/pipelines_config/variables`
///
/// The value of a secured one is left out. Variables of the workspace and of deployment
/// environments are lists of their own; where the same key is in several, that of the
/// environment goes before that of the repository, and this before that of the workspace.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
///
/// Scopes: `pipeline`, or `read:pipeline:bitbucket`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-variables-get).
#[doc(alias = "getRepositoryPipelineVariables")]
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

static CREATE_VARIABLE: Operation = Operation::post(
    "pipelines::create_variable",
    "/repositories/{workspace}/{repo_slug}/pipelines_config/variables",
)
.scopes(&["pipeline:variable", "admin:pipeline:bitbucket"])
.alternatives(&[1, 1]);

/// Creates a variable of a repository.
///
/// `POST /repositories/{workspace}/{repo_slug}/pipelines_config/variables`
///
/// It needs `key` and `value`; with `secured` the value is hidden in logs and can never be
/// read again. A key that is there already is a 409: find its UUID and change it.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
///
/// Scopes: `pipeline:variable`, or `admin:pipeline:bitbucket`.
/// Refused with 404, 409: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-variables-post).
#[doc(alias = "secret variable")]
#[doc(alias = "environment variable")]
#[doc(alias = "createRepositoryPipelineVariable")]
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

/// Gives a variable of a repository.
///
/// `GET /repositories/{workspace}/{repo_slug}/pipelines_config/variables/{variable_uuid}`
///
/// The value of a secured one is left out.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `variable_uuid`: The variable, by its UUID in braces. Its key does not do.
///
/// Scopes: `pipeline`, or `read:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-variables-variable-uuid-get).
#[doc(alias = "getRepositoryPipelineVariable")]
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

static UPDATE_VARIABLE: Operation = Operation::put(
    "pipelines::update_variable",
    "/repositories/{workspace}/{repo_slug}/pipelines_config/variables/{variable_uuid}",
)
.scopes(&["pipeline:variable", "admin:pipeline:bitbucket"])
.alternatives(&[1, 1]);

/// Changes a variable of a repository.
///
/// `PUT /repositories/{workspace}/{repo_slug}/pipelines_config/variables/{variable_uuid}`
///
/// This is also how a secured value is replaced.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `variable_uuid`: The variable, by its UUID in braces. Its key does not do.
///
/// Scopes: `pipeline:variable`, or `admin:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-variables-variable-uuid-put).
#[doc(alias = "updateRepositoryPipelineVariable")]
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

/// Deletes a variable of a repository.
///
/// `DELETE /repositories/{workspace}/{repo_slug}/pipelines_config/variables/{variable_uuid}`
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `variable_uuid`: The variable, by its UUID in braces. Its key does not do.
///
/// Scopes: `pipeline:variable`, or `admin:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-repositories-workspace-repo-slug-pipelines-config-variables-variable-uuid-delete).
#[doc(alias = "deleteRepositoryPipelineVariable")]
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

/// Lists the variables of a team.
///
/// `GET /teams/{username}/pipelines_config/variables`
///
/// Teams have become workspaces: those have variables of their own.
///
/// Arguments:
///
/// - `username`: The team, by its name or by its UUID in braces.
///
/// Scopes: `pipeline`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-teams-username-pipelines-config-variables-get).
#[doc(alias = "getPipelineVariablesForTeam")]
#[deprecated = "deprecated by Atlassian"]
#[inline]
pub fn list_team_variables(username: impl PathText) -> ListTeamVariablesRequest {
    ListTeamVariablesRequest(Request::new(&LIST_TEAM_VARIABLES, &[username.path_value()]))
}

request! {
    /// Request of [`list_team_variables`].
    ListTeamVariablesRequest => Page<PipelineVariable>;

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

static CREATE_TEAM_VARIABLE: Operation = Operation::post(
    "pipelines::create_team_variable",
    "/teams/{username}/pipelines_config/variables",
)
.scopes(&["pipeline:variable"]);

/// Creates a variable of a team.
///
/// `POST /teams/{username}/pipelines_config/variables`
///
/// Teams have become workspaces: those have variables of their own. A key that is there
/// already is a 409.
///
/// Arguments:
///
/// - `username`: The team, by its name or by its UUID in braces.
///
/// Scopes: `pipeline:variable`.
/// Refused with 404, 409: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-teams-username-pipelines-config-variables-post).
#[doc(alias = "createPipelineVariableForTeam")]
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

/// Gives a variable of a team.
///
/// `GET /teams/{username}/pipelines_config/variables/{variable_uuid}`
///
/// Teams have become workspaces: those have variables of their own.
///
/// Arguments:
///
/// - `username`: The team, by its name or by its UUID in braces.
/// - `variable_uuid`: The variable, by its UUID in braces. Its key does not do.
///
/// Scopes: `pipeline`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-teams-username-pipelines-config-variables-variable-uuid-get).
#[doc(alias = "getPipelineVariableForTeam")]
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

static UPDATE_TEAM_VARIABLE: Operation = Operation::put(
    "pipelines::update_team_variable",
    "/teams/{username}/pipelines_config/variables/{variable_uuid}",
)
.scopes(&["pipeline:variable"]);

/// Changes a variable of a team.
///
/// `PUT /teams/{username}/pipelines_config/variables/{variable_uuid}`
///
/// Teams have become workspaces: those have variables of their own.
///
/// Arguments:
///
/// - `username`: The team, by its name or by its UUID in braces.
/// - `variable_uuid`: The variable, by its UUID in braces. Its key does not do.
///
/// Scopes: `pipeline:variable`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-teams-username-pipelines-config-variables-variable-uuid-put).
#[doc(alias = "updatePipelineVariableForTeam")]
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

/// Deletes a variable of a team.
///
/// `DELETE /teams/{username}/pipelines_config/variables/{variable_uuid}`
///
/// Teams have become workspaces: those have variables of their own.
///
/// Arguments:
///
/// - `username`: The team, by its name or by its UUID in braces.
/// - `variable_uuid`: The variable, by its UUID in braces. Its key does not do.
///
/// Scopes: `pipeline:variable`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-teams-username-pipelines-config-variables-variable-uuid-delete).
#[doc(alias = "deletePipelineVariableForTeam")]
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

/// Lists the variables of a user.
///
/// `GET /users/{selected_user}/pipelines_config/variables`
///
/// The variables of workspaces have taken their place.
///
/// Arguments:
///
/// - `selected_user`: The account, by its UUID in braces or its Atlassian account id, as in
///   `557058:0a1b…`.
///
/// Scopes: `pipeline`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-users-selected-user-pipelines-config-variables-get).
#[doc(alias = "getPipelineVariablesForUser")]
#[deprecated = "deprecated by Atlassian"]
#[inline]
pub fn list_user_variables(selected_user: impl PathText) -> ListUserVariablesRequest {
    ListUserVariablesRequest(Request::new(&LIST_USER_VARIABLES, &[selected_user.path_value()]))
}

request! {
    /// Request of [`list_user_variables`].
    ListUserVariablesRequest => Page<PipelineVariable>;

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

static CREATE_USER_VARIABLE: Operation = Operation::post(
    "pipelines::create_user_variable",
    "/users/{selected_user}/pipelines_config/variables",
)
.scopes(&["pipeline:variable"]);

/// Creates a variable of a user.
///
/// `POST /users/{selected_user}/pipelines_config/variables`
///
/// The variables of workspaces have taken their place. A key that is there already is a
/// 409\.
///
/// Arguments:
///
/// - `selected_user`: The account, by its UUID in braces or its Atlassian account id, as in
///   `557058:0a1b…`.
///
/// Scopes: `pipeline:variable`.
/// Refused with 404, 409: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-users-selected-user-pipelines-config-variables-post).
#[doc(alias = "createPipelineVariableForUser")]
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

/// Gives a variable of a user.
///
/// `GET /users/{selected_user}/pipelines_config/variables/{variable_uuid}`
///
/// The variables of workspaces have taken their place.
///
/// Arguments:
///
/// - `selected_user`: The account, by its UUID in braces or its Atlassian account id, as in
///   `557058:0a1b…`.
/// - `variable_uuid`: The variable, by its UUID in braces. Its key does not do.
///
/// Scopes: `pipeline`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-users-selected-user-pipelines-config-variables-variable-uuid-get).
#[doc(alias = "getPipelineVariableForUser")]
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

static UPDATE_USER_VARIABLE: Operation = Operation::put(
    "pipelines::update_user_variable",
    "/users/{selected_user}/pipelines_config/variables/{variable_uuid}",
)
.scopes(&["pipeline:variable"]);

/// Changes a variable of a user.
///
/// `PUT /users/{selected_user}/pipelines_config/variables/{variable_uuid}`
///
/// The variables of workspaces have taken their place.
///
/// Arguments:
///
/// - `selected_user`: The account, by its UUID in braces or its Atlassian account id, as in
///   `557058:0a1b…`.
/// - `variable_uuid`: The variable, by its UUID in braces. Its key does not do.
///
/// Scopes: `pipeline:variable`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-users-selected-user-pipelines-config-variables-variable-uuid-put).
#[doc(alias = "updatePipelineVariableForUser")]
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

/// Deletes a variable of a user.
///
/// `DELETE /users/{selected_user}/pipelines_config/variables/{variable_uuid}`
///
/// The variables of workspaces have taken their place.
///
/// Arguments:
///
/// - `selected_user`: The account, by its UUID in braces or its Atlassian account id, as in
///   `557058:0a1b…`.
/// - `variable_uuid`: The variable, by its UUID in braces. Its key does not do.
///
/// Scopes: `pipeline:variable`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-users-selected-user-pipelines-config-variables-variable-uuid-delete).
#[doc(alias = "deletePipelineVariableForUser")]
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

/// Gives the OpenID configuration under which the steps of a workspace's pipelines prove
/// who they are.
///
/// `GET /workspaces/{workspace}/pipelines-config/identity/oidc/.well-known/openid-configuration`
///
/// A cloud provider reads it, to trust the tokens that steps present to it instead of
/// stored passwords.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
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

static GET_OIDC_KEYS: Operation = Operation::get(
    "pipelines::get_oidc_keys",
    "/workspaces/{workspace}/pipelines-config/identity/oidc/keys.json",
);

/// Gives the public keys that the identity tokens of a workspace's pipelines are signed
/// with.
///
/// `GET /workspaces/{workspace}/pipelines-config/identity/oidc/keys.json`
///
/// They are a JSON Web Key Set.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
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

static LIST_WORKSPACE_RUNNERS: Operation = Operation::get(
    "pipelines::list_workspace_runners",
    "/workspaces/{workspace}/pipelines-config/runners",
)
.scopes(&["runner", "read:runner:bitbucket"])
.alternatives(&[1, 1]);

/// Lists the runners of a workspace, which run steps of all its repositories.
///
/// `GET /workspaces/{workspace}/pipelines-config/runners`
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
///
/// Scopes: `runner`, or `read:runner:bitbucket`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-workspaces-workspace-pipelines-config-runners-get).
#[doc(alias = "getWorkspaceRunners")]
#[inline]
pub fn list_workspace_runners(workspace: impl PathText) -> ListWorkspaceRunnersRequest {
    ListWorkspaceRunnersRequest(Request::new(&LIST_WORKSPACE_RUNNERS, &[workspace.path_value()]))
}

request! {
    /// Request of [`list_workspace_runners`].
    ListWorkspaceRunnersRequest => Page<PipelineRunner>;

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

static CREATE_WORKSPACE_RUNNER: Operation = Operation::post(
    "pipelines::create_workspace_runner",
    "/workspaces/{workspace}/pipelines-config/runners",
)
.scopes(&["runner:write", "read:runner:bitbucket", "write:runner:bitbucket"])
.alternatives(&[1, 2]);

/// Creates a runner of a workspace.
///
/// `POST /workspaces/{workspace}/pipelines-config/runners`
///
/// It needs a `name` and `labels`, by which steps ask for it. The answer has the
/// `oauth_client` that the program on the machine signs in with. 400 may also mean that
/// there are as many runners as there can be. What the body may hold is not documented;
/// that it has the shape of the answer is a guess.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
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

/// Gives a runner of a workspace.
///
/// `GET /workspaces/{workspace}/pipelines-config/runners/{runner_uuid}`
///
/// Its `state` tells whether the machine is there.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `runner_uuid`: The runner, by its UUID in braces.
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

static UPDATE_WORKSPACE_RUNNER: Operation = Operation::put(
    "pipelines::update_workspace_runner",
    "/workspaces/{workspace}/pipelines-config/runners/{runner_uuid}",
)
.scopes(&["runner:write", "read:runner:bitbucket", "write:runner:bitbucket"])
.alternatives(&[1, 2]);

/// Changes a runner of a workspace.
///
/// `PUT /workspaces/{workspace}/pipelines-config/runners/{runner_uuid}`
///
/// What the body may hold is not documented; that it has the shape of the answer is a
/// guess.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `runner_uuid`: The runner, by its UUID in braces.
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

/// Deletes a runner of a workspace.
///
/// `DELETE /workspaces/{workspace}/pipelines-config/runners/{runner_uuid}`
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `runner_uuid`: The runner, by its UUID in braces.
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

/// Lists the variables of a workspace, which the pipelines of all its repositories see.
///
/// `GET /workspaces/{workspace}/pipelines-config/variables`
///
/// The value of a secured one is left out.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
///
/// Scopes: `pipeline`, or `read:pipeline:bitbucket`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-workspaces-workspace-pipelines-config-variables-get).
#[doc(alias = "getPipelineVariablesForWorkspace")]
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

static CREATE_WORKSPACE_VARIABLE: Operation = Operation::post(
    "pipelines::create_workspace_variable",
    "/workspaces/{workspace}/pipelines-config/variables",
)
.scopes(&["pipeline:variable", "admin:pipeline:bitbucket"])
.alternatives(&[1, 1]);

/// Creates a variable of a workspace, for the pipelines of all its repositories.
///
/// `POST /workspaces/{workspace}/pipelines-config/variables`
///
/// It needs `key` and `value`; with `secured` the value is hidden in logs and can never be
/// read again. A key that is there already is a 409.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
///
/// Scopes: `pipeline:variable`, or `admin:pipeline:bitbucket`.
/// Refused with 404, 409: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-workspaces-workspace-pipelines-config-variables-post).
#[doc(alias = "createPipelineVariableForWorkspace")]
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

/// Gives a variable of a workspace.
///
/// `GET /workspaces/{workspace}/pipelines-config/variables/{variable_uuid}`
///
/// The value of a secured one is left out.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `variable_uuid`: The variable, by its UUID in braces. Its key does not do.
///
/// Scopes: `pipeline`, or `read:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-workspaces-workspace-pipelines-config-variables-variable-uuid-get).
#[doc(alias = "getPipelineVariableForWorkspace")]
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

static UPDATE_WORKSPACE_VARIABLE: Operation = Operation::put(
    "pipelines::update_workspace_variable",
    "/workspaces/{workspace}/pipelines-config/variables/{variable_uuid}",
)
.scopes(&["pipeline:variable", "admin:pipeline:bitbucket"])
.alternatives(&[1, 1]);

/// Changes a variable of a workspace.
///
/// `PUT /workspaces/{workspace}/pipelines-config/variables/{variable_uuid}`
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `variable_uuid`: The variable, by its UUID in braces. Its key does not do.
///
/// Scopes: `pipeline:variable`, or `admin:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-workspaces-workspace-pipelines-config-variables-variable-uuid-put).
#[doc(alias = "updatePipelineVariableForWorkspace")]
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

/// Deletes a variable of a workspace.
///
/// `DELETE /workspaces/{workspace}/pipelines-config/variables/{variable_uuid}`
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `variable_uuid`: The variable, by its UUID in braces. Its key does not do.
///
/// Scopes: `pipeline:variable`, or `admin:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/#api-workspaces-workspace-pipelines-config-variables-variable-uuid-delete).
#[doc(alias = "deletePipelineVariableForWorkspace")]
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
