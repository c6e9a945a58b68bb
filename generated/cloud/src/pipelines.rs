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
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::pipelines;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let staging = "{4e5f6a7b-8c9d-4e0f-a1b2-c3d4e5f6a7b8}";
/// let variables = pipelines::list_deployment_variables("acme", "harbour", staging);
/// for variable in variables.collect(client).await? {
///     println!("{}", variable.key.unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
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
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::models::DeploymentVariable;
/// use bitbucket_cloud::pipelines;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let staging = "{4e5f6a7b-8c9d-4e0f-a1b2-c3d4e5f6a7b8}";
/// let variable = DeploymentVariable::default()
///     .with_key("HOST")
///     .with_value("staging.example.com")
///     .with_secured(false);
/// pipelines::create_deployment_variable("acme", "harbour", staging, &variable)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
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
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::models::DeploymentVariable;
/// use bitbucket_cloud::pipelines;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let staging = "{4e5f6a7b-8c9d-4e0f-a1b2-c3d4e5f6a7b8}";
/// let uuid = "{7c6b5a49-3827-4615-9483-726150493827}";
/// let body = DeploymentVariable::default().with_key("HOST").with_value("quay.example.com");
/// pipelines::update_deployment_variable("acme", "harbour", staging, uuid, &body)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
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
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::pipelines;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let staging = "{4e5f6a7b-8c9d-4e0f-a1b2-c3d4e5f6a7b8}";
/// let uuid = "{7c6b5a49-3827-4615-9483-726150493827}";
/// pipelines::delete_deployment_variable("acme", "harbour", staging, uuid).send(client).await?;
/// # Ok(())
/// # }
/// ```
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
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::models::{PipelineFilterStatus, PipelineSort};
/// use bitbucket_cloud::pipelines;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let failed = pipelines::list("acme", "harbour")
///     .target_branch("main")
///     .status(PipelineFilterStatus::Failed)
///     // Newest first.
///     .sort(PipelineSort::from("-created_on"));
/// for pipeline in failed.collect_up_to(client, 10).await? {
///     println!("#{}", pipeline.build_number.unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
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
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::models::{
///     Pipeline, PipelineRefTarget, PipelineRefType, PipelineSelector, PipelineSelectorKind,
///     PipelineState, PipelineVariable,
/// };
/// use bitbucket_cloud::{Polling, pipelines};
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let deploy =
///     PipelineSelector::default().with_kind(PipelineSelectorKind::Custom).with_pattern("deploy");
/// let main = PipelineRefTarget::default()
///     .with_ref_type(PipelineRefType::Branch)
///     .with_ref_name("main")
///     .with_selector(deploy);
/// let pipeline = Pipeline::default()
///     .with_target(main)
///     .with_variables([PipelineVariable::default().with_key("STAGE").with_value("test")]);
/// let done = pipelines::create("acme", "harbour", &pipeline)
///     .and_wait(client, Polling::default())
///     .await?;
/// if let Some(PipelineState::Completed(completed)) = done.state {
///     println!("{:?}", completed.result.as_ref().and_then(|result| result.name()));
/// }
/// # Ok(())
/// # }
/// ```
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
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::pipelines;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let caches = pipelines::list_caches("acme", "harbour").collect(client).await?;
/// let bytes: i64 = caches.iter().filter_map(|cache| cache.file_size_bytes).sum();
/// println!("{} caches, {} MB", caches.len(), bytes / 1_000_000);
/// # Ok(())
/// # }
/// ```
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
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::pipelines;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// // All of one name, whichever step made them.
/// pipelines::delete_caches("acme", "harbour", "cargo").send(client).await?;
/// # Ok(())
/// # }
/// ```
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
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::pipelines;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// for cache in pipelines::list_caches("acme", "harbour").collect(client).await? {
///     if cache.file_size_bytes.unwrap_or_default() > 500_000_000 {
///         let uuid = cache.uuid.unwrap_or_default();
///         pipelines::delete_cache("acme", "harbour", uuid).send(client).await?;
///     }
/// }
/// # Ok(())
/// # }
/// ```
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
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::models::PipelineRunnerStatus;
/// use bitbucket_cloud::pipelines;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let runners = pipelines::list_runners("acme", "harbour").collect(client).await?;
/// for runner in &runners {
///     let status = runner.state.as_ref().and_then(|state| state.status.as_ref());
///     if status == Some(&PipelineRunnerStatus::Offline) {
///         println!("{} is away", runner.name.as_deref().unwrap_or("a runner"));
///     }
/// }
/// # Ok(())
/// # }
/// ```
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
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::models::PipelineRunner;
/// use bitbucket_cloud::pipelines;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let runner = PipelineRunner::default()
///     .with_name("crane-1")
///     .with_labels(["self.hosted", "linux"].map(String::from));
/// let runner = pipelines::create_runner("acme", "harbour", &runner).send(client).await?;
/// // What the program on the machine signs in with.
/// let secret = runner.oauth_client.and_then(|client| client.secret);
/// std::fs::write("runner.secret", secret.unwrap_or_default())?;
/// # Ok(())
/// # }
/// ```
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
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::pipelines;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let uuid = "{d2f1a0b9-5c4e-4b7a-9e3d-6a8c7b5f4e21}";
/// pipelines::delete_runner("acme", "harbour", uuid).send(client).await?;
/// # Ok(())
/// # }
/// ```
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
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::models::PipelineState;
/// use bitbucket_cloud::pipelines;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let uuid = "{0e7a1c5e-6d3b-4f58-9c0a-5d7b3f2e1a90}";
/// let pipeline = pipelines::get("acme", "harbour", uuid).send(client).await?;
/// match pipeline.state {
///     Some(PipelineState::Completed(_)) => {
///         println!("over after {} s", pipeline.duration_in_seconds.unwrap_or_default());
///     }
///     Some(PipelineState::Pending(_)) => println!("waits for its turn"),
///     _ => println!("runs"),
/// }
/// # Ok(())
/// # }
/// ```
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
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::pipelines;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let uuid = "{0e7a1c5e-6d3b-4f58-9c0a-5d7b3f2e1a90}";
/// for step in pipelines::list_steps("acme", "harbour", uuid).collect(client).await? {
///     let name = step.name.as_deref().unwrap_or("step");
///     println!("{name}: {} s", step.duration_in_seconds.unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
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
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::models::PipelineStepState;
/// use bitbucket_cloud::pipelines;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let uuid = "{0e7a1c5e-6d3b-4f58-9c0a-5d7b3f2e1a90}";
/// let step = "{b3a9d6f2-1f0c-4e0d-8a77-2c9e5b1d4f63}";
/// let step = pipelines::get_step("acme", "harbour", uuid, step).send(client).await?;
/// if let Some(PipelineStepState::Completed(completed)) = step.state {
///     println!("{:?}", completed.result.as_ref().and_then(|result| result.name()));
/// }
/// # Ok(())
/// # }
/// ```
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
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::pipelines;
/// use std::io::Write as _;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let uuid = "{0e7a1c5e-6d3b-4f58-9c0a-5d7b3f2e1a90}";
/// let step = "{b3a9d6f2-1f0c-4e0d-8a77-2c9e5b1d4f63}";
/// // It remembers how far it has read: called again later, it goes on from there.
/// let mut log = pipelines::get_step_log("acme", "harbour", uuid, step).growing();
/// while let Some(piece) = log.chunk(client).await? {
///     std::io::stdout().write_all(&piece)?;
/// }
/// # Ok(())
/// # }
/// ```
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
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::pipelines;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let uuid = "{0e7a1c5e-6d3b-4f58-9c0a-5d7b3f2e1a90}";
/// let step = "{b3a9d6f2-1f0c-4e0d-8a77-2c9e5b1d4f63}";
/// let database = "{51d7e9ab-07f4-4a4f-8f1a-3a6c0d9b2e75}";
/// let log = pipelines::get_container_log("acme", "harbour", uuid, step, database);
/// print!("{}", log.send(client).await?.text().await?);
/// # Ok(())
/// # }
/// ```
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
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::pipelines;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let uuid = "{0e7a1c5e-6d3b-4f58-9c0a-5d7b3f2e1a90}";
/// let step = "{b3a9d6f2-1f0c-4e0d-8a77-2c9e5b1d4f63}";
/// let tests =
///     pipelines::get_step_test_reports("acme", "harbour", uuid, step).send(client).await?;
/// let failed = tests.number_of_failed_test_cases.unwrap_or_default();
/// println!("{failed} of {} failed", tests.number_of_test_cases.unwrap_or_default());
/// # Ok(())
/// # }
/// ```
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
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::pipelines;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let uuid = "{0e7a1c5e-6d3b-4f58-9c0a-5d7b3f2e1a90}";
/// let step = "{b3a9d6f2-1f0c-4e0d-8a77-2c9e5b1d4f63}";
/// let mut cases = pipelines::list_step_test_cases("acme", "harbour", uuid, step).items(client);
/// while let Some(case) = cases.try_next().await? {
///     if case.status.as_deref() == Some("FAILED") {
///         println!("{}", case.fully_qualified_name.unwrap_or_default());
///     }
/// }
/// # Ok(())
/// # }
/// ```
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
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::pipelines;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let uuid = "{0e7a1c5e-6d3b-4f58-9c0a-5d7b3f2e1a90}";
/// match pipelines::stop("acme", "harbour", uuid).send(client).await {
///     Ok(()) => println!("stopping"),
///     Err(error) if error.is_status(400) => println!("it is over already"),
///     Err(error) => return Err(error.into()),
/// }
/// # Ok(())
/// # }
/// ```
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
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::pipelines;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let config = pipelines::get_config("acme", "harbour").send(client).await?;
/// println!("pipelines are {}", if config.enabled == Some(true) { "on" } else { "off" });
/// # Ok(())
/// # }
/// ```
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
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::models::PipelinesConfig;
/// use bitbucket_cloud::pipelines;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let on = PipelinesConfig::default().with_enabled(true);
/// pipelines::update_config("acme", "harbour", &on).send(client).await?;
/// # Ok(())
/// # }
/// ```
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
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::models::PipelineBuildNumber;
/// use bitbucket_cloud::pipelines;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// // Higher than every number so far.
/// let next = PipelineBuildNumber::default().with_next(1000);
/// pipelines::update_next_build_number("acme", "harbour", &next).send(client).await?;
/// # Ok(())
/// # }
/// ```
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
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::pipelines;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// for schedule in pipelines::list_schedules("acme", "harbour").collect(client).await? {
///     let branch = schedule.target.and_then(|target| target.ref_name).unwrap_or_default();
///     println!("{branch}: {}", schedule.cron_pattern.unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
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
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::models::{
///     NewPipelineSchedule, NewPipelineScheduleTarget, PipelineScheduleRefType, PipelineSelector,
///     PipelineSelectorKind,
/// };
/// use bitbucket_cloud::pipelines;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let nightly =
///     PipelineSelector::default().with_kind(PipelineSelectorKind::Custom).with_pattern("nightly");
/// let main = NewPipelineScheduleTarget::new("main", PipelineScheduleRefType::Branch, nightly);
/// // Seconds first, in UTC: every night at half past two.
/// let schedule = NewPipelineSchedule::new("0 30 2 * * ? *", main).with_enabled(true);
/// let schedule = pipelines::create_schedule("acme", "harbour", &schedule).send(client).await?;
/// println!("{}", schedule.uuid.unwrap_or_default());
/// # Ok(())
/// # }
/// ```
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
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::models::PipelineScheduleUpdate;
/// use bitbucket_cloud::pipelines;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let uuid = "{9b8c7d6e-2a1f-4c3b-8d5e-0f1a2b3c4d5e}";
/// let paused = PipelineScheduleUpdate::default().with_enabled(false);
/// pipelines::update_schedule("acme", "harbour", uuid, &paused).send(client).await?;
/// # Ok(())
/// # }
/// ```
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
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::pipelines;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let uuid = "{9b8c7d6e-2a1f-4c3b-8d5e-0f1a2b3c4d5e}";
/// pipelines::delete_schedule("acme", "harbour", uuid).send(client).await?;
/// # Ok(())
/// # }
/// ```
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
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::models::PipelineScheduleExecution;
/// use bitbucket_cloud::pipelines;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let uuid = "{9b8c7d6e-2a1f-4c3b-8d5e-0f1a2b3c4d5e}";
/// let runs = pipelines::list_schedule_executions("acme", "harbour", uuid).collect(client).await?;
/// for run in runs {
///     if let PipelineScheduleExecution::Errored(errored) = run {
///         let message = errored.error.and_then(|error| error.message);
///         println!("did not start: {}", message.unwrap_or_default());
///     }
/// }
/// # Ok(())
/// # }
/// ```
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
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::pipelines;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let pair = pipelines::get_ssh_key_pair("acme", "harbour").send(client).await?;
/// // The half that a host has to know; the other is never told.
/// println!("{}", pair.public_key.unwrap_or_default());
/// # Ok(())
/// # }
/// ```
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
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::models::PipelineSshKeyPair;
/// use bitbucket_cloud::pipelines;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let pair = PipelineSshKeyPair::default()
///     .with_private_key(std::fs::read_to_string("id_ed25519")?)
///     .with_public_key(std::fs::read_to_string("id_ed25519.pub")?);
/// pipelines::update_ssh_key_pair("acme", "harbour", &pair).send(client).await?;
/// # Ok(())
/// # }
/// ```
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
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::pipelines;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// for host in pipelines::list_known_hosts("acme", "harbour").collect(client).await? {
///     let fingerprint = host.public_key.and_then(|key| key.sha256_fingerprint);
///     println!("{} {}", host.hostname.unwrap_or_default(), fingerprint.unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
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
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::models::{PipelineKnownHost, PipelineSshPublicKey};
/// use bitbucket_cloud::pipelines;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// // As a line of `ssh-keyscan deploy.example.com` has it, behind the name of the host.
/// let line = std::fs::read_to_string("host_key")?;
/// let (kind, key) = line.trim().split_once(' ').ok_or("a kind and a key")?;
/// let key = PipelineSshPublicKey::default().with_key_type(kind).with_key(key);
/// let host =
///     PipelineKnownHost::default().with_hostname("deploy.example.com").with_public_key(key);
/// pipelines::create_known_host("acme", "harbour", &host).send(client).await?;
/// # Ok(())
/// # }
/// ```
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
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::pipelines;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let uuid = "{1f2e3d4c-5b6a-4978-8695-a4b3c2d1e0f9}";
/// pipelines::delete_known_host("acme", "harbour", uuid).send(client).await?;
/// # Ok(())
/// # }
/// ```
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
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::pipelines;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let mut variables = pipelines::list_variables("acme", "harbour").items(client);
/// while let Some(variable) = variables.try_next().await? {
///     // A secured one comes without its value.
///     let value = variable.value.unwrap_or_else(|| "(secured)".to_owned());
///     println!("{}={value}", variable.key.unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
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
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::models::PipelineVariable;
/// use bitbucket_cloud::pipelines;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let variable = PipelineVariable::default()
///     .with_key("DEPLOY_TOKEN")
///     .with_value(std::env::var("DEPLOY_TOKEN")?)
///     .with_secured(true);
/// match pipelines::create_variable("acme", "harbour", &variable).send(client).await {
///     Ok(variable) => println!("{}", variable.uuid.unwrap_or_default()),
///     Err(error) if error.is_status(409) => println!("there is one already: update it"),
///     Err(error) => return Err(error.into()),
/// }
/// # Ok(())
/// # }
/// ```
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
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::pipelines;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let uuid = "{7c6b5a49-3827-4615-9483-726150493827}";
/// let variable = pipelines::get_variable("acme", "harbour", uuid).send(client).await?;
/// println!("secured: {}", variable.secured.unwrap_or_default());
/// # Ok(())
/// # }
/// ```
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
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::models::PipelineVariable;
/// use bitbucket_cloud::pipelines;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// // Variables are known by their UUID, not by their name.
/// let all = pipelines::list_variables("acme", "harbour").collect(client).await?;
/// let token = all.into_iter().find(|variable| variable.key.as_deref() == Some("DEPLOY_TOKEN"));
/// let uuid = token.and_then(|variable| variable.uuid).ok_or("there is none")?;
/// let body = PipelineVariable::default()
///     .with_key("DEPLOY_TOKEN")
///     .with_value(std::env::var("DEPLOY_TOKEN")?)
///     .with_secured(true);
/// pipelines::update_variable("acme", "harbour", uuid, &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
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
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::pipelines;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let uuid = "{7c6b5a49-3827-4615-9483-726150493827}";
/// pipelines::delete_variable("acme", "harbour", uuid).send(client).await?;
/// # Ok(())
/// # }
/// ```
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
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::pipelines;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let provider = pipelines::get_oidc_configuration("acme").send(client).await?;
/// // What a cloud has to trust, for steps to get its tokens.
/// println!("{}", provider.issuer.unwrap_or_default());
/// # Ok(())
/// # }
/// ```
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
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::pipelines;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let keys = pipelines::get_oidc_keys("acme").send(client).await?.keys.unwrap_or_default();
/// let ids = keys.iter().filter_map(|key| key.kid.as_deref()).collect::<Vec<_>>();
/// println!("{}", ids.join(", "));
/// # Ok(())
/// # }
/// ```
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
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::pipelines;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let runners = pipelines::list_workspace_runners("acme").collect(client).await?;
/// println!("{} runners for all repositories", runners.len());
/// # Ok(())
/// # }
/// ```
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
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::pipelines;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let variables = pipelines::list_workspace_variables("acme").collect(client).await?;
/// let open = variables.iter().filter(|variable| variable.secured != Some(true));
/// println!("{} can be read by whoever may see them", open.count());
/// # Ok(())
/// # }
/// ```
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
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::models::PipelineVariable;
/// use bitbucket_cloud::pipelines;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let variable =
///     PipelineVariable::default().with_key("REGISTRY").with_value("registry.example.com");
/// pipelines::create_workspace_variable("acme", &variable).send(client).await?;
/// # Ok(())
/// # }
/// ```
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
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::models::PipelineVariable;
/// use bitbucket_cloud::pipelines;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let uuid = "{7c6b5a49-3827-4615-9483-726150493827}";
/// let body = PipelineVariable::default().with_key("REGISTRY").with_value("oci.example.com");
/// pipelines::update_workspace_variable("acme", uuid, &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
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
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::pipelines;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let uuid = "{7c6b5a49-3827-4615-9483-726150493827}";
/// pipelines::delete_workspace_variable("acme", uuid).send(client).await?;
/// # Ok(())
/// # }
/// ```
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
