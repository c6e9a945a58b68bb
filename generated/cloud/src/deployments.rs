//! Deployments, their environments, and deploy keys of repositories and projects.

use crate::models::{DeployKey, Deployment, DeploymentEnvironment, ProjectDeployKey};
use bitbucket_runtime::wire::Json;
use bitbucket_runtime::{Integer, Operation, Page, PathText, Request, request};

static LIST_DEPLOY_KEYS: Operation = Operation::get(
    "deployments::list_deploy_keys",
    "/repositories/{workspace}/{repo_slug}/deploy-keys",
)
.scopes(&["repository", "repository:admin", "admin:repository:bitbucket"])
.alternatives(&[2, 1]);

/// Lists the deploy keys of a repository.
///
/// `GET /repositories/{workspace}/{repo_slug}/deploy-keys`
///
/// With a deploy key a machine reads the repository over SSH, and nothing else.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
///
/// Scopes: `repository` and `repository:admin`, or `admin:repository:bitbucket`.
/// Refused with 403, without a body that is known.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-deployments/#api-repositories-workspace-repo-slug-deploy-keys-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::deployments;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let mut keys = deployments::list_deploy_keys("acme", "harbour").items(client);
/// while let Some(key) = keys.try_next().await? {
///     let used = key.last_used.map_or_else(|| "never".to_owned(), |date| date.to_string());
///     println!("{}: {used}", key.label.unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list_deploy_keys(
    workspace: impl PathText,
    repo_slug: impl PathText,
) -> ListDeployKeysRequest {
    ListDeployKeysRequest(Request::new(
        &LIST_DEPLOY_KEYS,
        &[workspace.path_value(), repo_slug.path_value()],
    ))
}

request! {
    /// Request of [`list_deploy_keys`].
    ListDeployKeysRequest => Page<DeployKey>;

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

static CREATE_DEPLOY_KEY: Operation = Operation::post(
    "deployments::create_deploy_key",
    "/repositories/{workspace}/{repo_slug}/deploy-keys",
)
.scopes(&[
    "repository",
    "repository:admin",
    "admin:repository:bitbucket",
    "write:ssh-key:bitbucket",
])
.alternatives(&[2, 2]);

/// Adds a deploy key to a repository.
///
/// `POST /repositories/{workspace}/{repo_slug}/deploy-keys`
///
/// `key` is the public half, as in `ssh-ed25519 AAAA…`, and `label` a name for people. A
/// key that is made with the credentials of an OAuth consumer becomes invalid when that
/// consumer changes. 400 is given for a key that cannot be read.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
///
/// Scopes: `repository` and `repository:admin`, or `admin:repository:bitbucket` and `write:ssh-key:bitbucket`.
/// Refused with 400, 403, without a body that is known.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-deployments/#api-repositories-workspace-repo-slug-deploy-keys-post).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::deployments;
/// use bitbucket_cloud::models::DeployKey;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let key =
///     DeployKey::default().with_key(std::fs::read_to_string("ci.pub")?.trim()).with_label("ci");
/// let key = deployments::create_deploy_key("acme", "harbour", &key).send(client).await?;
/// println!("{}", key.id.unwrap_or_default());
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create_deploy_key(
    workspace: impl PathText,
    repo_slug: impl PathText,
    body: &DeployKey,
) -> CreateDeployKeyRequest {
    CreateDeployKeyRequest(
        Request::new(&CREATE_DEPLOY_KEY, &[workspace.path_value(), repo_slug.path_value()])
            .with_model(body),
    )
}

request! {
    /// Request of [`create_deploy_key`].
    CreateDeployKeyRequest => DeployKey;
}

static GET_DEPLOY_KEY: Operation = Operation::get(
    "deployments::get_deploy_key",
    "/repositories/{workspace}/{repo_slug}/deploy-keys/{key_id}",
)
.scopes(&["repository", "repository:admin", "admin:repository:bitbucket"])
.alternatives(&[2, 1]);

/// Gives a deploy key of a repository.
///
/// `GET /repositories/{workspace}/{repo_slug}/deploy-keys/{key_id}`
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `key_id`: The number of the key, which is the `id` in the list of keys, not the key
///   itself.
///
/// Scopes: `repository` and `repository:admin`, or `admin:repository:bitbucket`.
/// Refused with 403, without a body that is known.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-deployments/#api-repositories-workspace-repo-slug-deploy-keys-key-id-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::deployments;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let key = deployments::get_deploy_key("acme", "harbour", 1234).send(client).await?;
/// println!("{}", key.key.unwrap_or_default());
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn get_deploy_key(
    workspace: impl PathText,
    repo_slug: impl PathText,
    key_id: impl Integer,
) -> GetDeployKeyRequest {
    GetDeployKeyRequest(Request::new(
        &GET_DEPLOY_KEY,
        &[workspace.path_value(), repo_slug.path_value(), key_id.path_value()],
    ))
}

request! {
    /// Request of [`get_deploy_key`].
    GetDeployKeyRequest => DeployKey;

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

static UPDATE_DEPLOY_KEY: Operation = Operation::put(
    "deployments::update_deploy_key",
    "/repositories/{workspace}/{repo_slug}/deploy-keys/{key_id}",
)
.scopes(&[
    "repository",
    "repository:admin",
    "admin:repository:bitbucket",
    "write:ssh-key:bitbucket",
])
.alternatives(&[2, 2]);

/// Changes the label or the comment of a deploy key.
///
/// `PUT /repositories/{workspace}/{repo_slug}/deploy-keys/{key_id}`
///
/// `key` has to be sent, and has to be the same key. For another one, delete it and add
/// that.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `key_id`: The number of the key, which is the `id` in the list of keys, not the key
///   itself.
///
/// Scopes: `repository` and `repository:admin`, or `admin:repository:bitbucket` and `write:ssh-key:bitbucket`.
/// Refused with 400, 404: `ApiErrorBody`.
/// Refused with 403, without a body that is known.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-deployments/#api-repositories-workspace-repo-slug-deploy-keys-key-id-put).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::deployments;
/// use bitbucket_cloud::models::DeployKey;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let key = deployments::get_deploy_key("acme", "harbour", 1234).send(client).await?;
/// let renamed = DeployKey::default().with_key(key.key.unwrap_or_default()).with_label("old ci");
/// deployments::update_deploy_key("acme", "harbour", 1234, &renamed).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update_deploy_key(
    workspace: impl PathText,
    repo_slug: impl PathText,
    key_id: impl Integer,
    body: &DeployKey,
) -> UpdateDeployKeyRequest {
    UpdateDeployKeyRequest(
        Request::new(
            &UPDATE_DEPLOY_KEY,
            &[workspace.path_value(), repo_slug.path_value(), key_id.path_value()],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`update_deploy_key`].
    UpdateDeployKeyRequest => DeployKey;
}

static DELETE_DEPLOY_KEY: Operation = Operation::delete(
    "deployments::delete_deploy_key",
    "/repositories/{workspace}/{repo_slug}/deploy-keys/{key_id}",
)
.scopes(&[
    "repository",
    "repository:admin",
    "admin:repository:bitbucket",
    "delete:ssh-key:bitbucket",
])
.alternatives(&[2, 2]);

/// Deletes a deploy key of a repository.
///
/// `DELETE /repositories/{workspace}/{repo_slug}/deploy-keys/{key_id}`
///
/// Machines that use it can no longer read the repository.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `key_id`: The number of the key, which is the `id` in the list of keys, not the key
///   itself.
///
/// Scopes: `repository` and `repository:admin`, or `admin:repository:bitbucket` and `delete:ssh-key:bitbucket`.
/// Refused with 403, without a body that is known.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-deployments/#api-repositories-workspace-repo-slug-deploy-keys-key-id-delete).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::deployments;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// deployments::delete_deploy_key("acme", "harbour", 1234).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn delete_deploy_key(
    workspace: impl PathText,
    repo_slug: impl PathText,
    key_id: impl Integer,
) -> DeleteDeployKeyRequest {
    DeleteDeployKeyRequest(Request::new(
        &DELETE_DEPLOY_KEY,
        &[workspace.path_value(), repo_slug.path_value(), key_id.path_value()],
    ))
}

request! {
    /// Request of [`delete_deploy_key`].
    DeleteDeployKeyRequest => ();
}

static LIST: Operation =
    Operation::get("deployments::list", "/repositories/{workspace}/{repo_slug}/deployments")
        .scopes(&["pipeline", "read:pipeline:bitbucket"])
        .alternatives(&[1, 1]);

/// Lists the deployments of a repository.
///
/// `GET /repositories/{workspace}/{repo_slug}/deployments`
///
/// Steps of pipelines make them: those that name an environment in `deployment`.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
///
/// Scopes: `pipeline`, or `read:pipeline:bitbucket`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-deployments/#api-repositories-workspace-repo-slug-deployments-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::deployments;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// for deployment in deployments::list("acme", "harbour").collect_up_to(client, 20).await? {
///     let environment = deployment.environment.and_then(|one| one.name).unwrap_or_default();
///     let commit = deployment.commit.and_then(|commit| commit.hash).unwrap_or_default();
///     println!("{environment}: {commit:.12}");
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
    ListRequest => Page<Deployment>;

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
    "deployments::get",
    "/repositories/{workspace}/{repo_slug}/deployments/{deployment_uuid}",
)
.scopes(&["pipeline", "read:pipeline:bitbucket"])
.alternatives(&[1, 1]);

/// Gives a deployment, with its state.
///
/// `GET /repositories/{workspace}/{repo_slug}/deployments/{deployment_uuid}`
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `deployment_uuid`: The deployment, by its UUID in braces.
///
/// Scopes: `pipeline`, or `read:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-deployments/#api-repositories-workspace-repo-slug-deployments-deployment-uuid-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::deployments;
/// use bitbucket_cloud::models::DeploymentState;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let uuid = "{6a7b8c9d-0e1f-4a2b-b3c4-d5e6f7a8b9c0}";
/// let deployment = deployments::get("acme", "harbour", uuid).send(client).await?;
/// match deployment.state {
///     Some(DeploymentState::Completed(completed)) => println!("{:?}", completed.completed_on),
///     Some(DeploymentState::InProgress(_)) => println!("on its way"),
///     _ => println!("not begun"),
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn get(
    workspace: impl PathText,
    repo_slug: impl PathText,
    deployment_uuid: impl PathText,
) -> GetRequest {
    GetRequest(Request::new(
        &GET,
        &[workspace.path_value(), repo_slug.path_value(), deployment_uuid.path_value()],
    ))
}

request! {
    /// Request of [`get`].
    GetRequest => Deployment;

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

static LIST_ENVIRONMENTS: Operation = Operation::get(
    "deployments::list_environments",
    "/repositories/{workspace}/{repo_slug}/environments",
)
.scopes(&["pipeline", "read:pipeline:bitbucket"])
.alternatives(&[1, 1]);

/// Lists the environments that a repository is deployed to.
///
/// `GET /repositories/{workspace}/{repo_slug}/environments`
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
///
/// Scopes: `pipeline`, or `read:pipeline:bitbucket`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-deployments/#api-repositories-workspace-repo-slug-environments-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::deployments;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// for environment in deployments::list_environments("acme", "harbour").collect(client).await? {
///     let (uuid, name) =
///         (environment.uuid.unwrap_or_default(), environment.name.unwrap_or_default());
///     println!("{uuid} {name}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list_environments(
    workspace: impl PathText,
    repo_slug: impl PathText,
) -> ListEnvironmentsRequest {
    ListEnvironmentsRequest(Request::new(
        &LIST_ENVIRONMENTS,
        &[workspace.path_value(), repo_slug.path_value()],
    ))
}

request! {
    /// Request of [`list_environments`].
    ListEnvironmentsRequest => Page<DeploymentEnvironment>;

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

static CREATE_ENVIRONMENT: Operation = Operation::post(
    "deployments::create_environment",
    "/repositories/{workspace}/{repo_slug}/environments",
)
.scopes(&["pipeline", "admin:pipeline:bitbucket"])
.alternatives(&[1, 1]);

/// Creates an environment to deploy to.
///
/// `POST /repositories/{workspace}/{repo_slug}/environments`
///
/// It needs a `name`, which steps of pipelines then give as their `deployment`. A name that
/// is there already is a 409.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
///
/// Scopes: `pipeline`, or `admin:pipeline:bitbucket`.
/// Refused with 404, 409: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-deployments/#api-repositories-workspace-repo-slug-environments-post).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::deployments;
/// use bitbucket_cloud::models::{DeploymentEnvironment, DeploymentEnvironmentType};
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let kind = DeploymentEnvironmentType::default().with_name("Staging");
/// let environment =
///     DeploymentEnvironment::default().with_name("Quay 3").with_environment_type(kind);
/// let environment =
///     deployments::create_environment("acme", "harbour", &environment).send(client).await?;
/// println!("{}", environment.uuid.unwrap_or_default());
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create_environment(
    workspace: impl PathText,
    repo_slug: impl PathText,
    body: &DeploymentEnvironment,
) -> CreateEnvironmentRequest {
    CreateEnvironmentRequest(
        Request::new(&CREATE_ENVIRONMENT, &[workspace.path_value(), repo_slug.path_value()])
            .with_model(body),
    )
}

request! {
    /// Request of [`create_environment`].
    CreateEnvironmentRequest => DeploymentEnvironment;
}

static GET_ENVIRONMENT: Operation = Operation::get(
    "deployments::get_environment",
    "/repositories/{workspace}/{repo_slug}/environments/{environment_uuid}",
)
.scopes(&["pipeline", "read:pipeline:bitbucket"])
.alternatives(&[1, 1]);

/// Gives an environment.
///
/// `GET /repositories/{workspace}/{repo_slug}/environments/{environment_uuid}`
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
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-deployments/#api-repositories-workspace-repo-slug-environments-environment-uuid-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::deployments;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let staging = "{4e5f6a7b-8c9d-4e0f-a1b2-c3d4e5f6a7b8}";
/// let environment = deployments::get_environment("acme", "harbour", staging).send(client).await?;
/// let admins_only = environment.restrictions.and_then(|restrictions| restrictions.admin_only);
/// println!("admins only: {}", admins_only.unwrap_or_default());
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn get_environment(
    workspace: impl PathText,
    repo_slug: impl PathText,
    environment_uuid: impl PathText,
) -> GetEnvironmentRequest {
    GetEnvironmentRequest(Request::new(
        &GET_ENVIRONMENT,
        &[workspace.path_value(), repo_slug.path_value(), environment_uuid.path_value()],
    ))
}

request! {
    /// Request of [`get_environment`].
    GetEnvironmentRequest => DeploymentEnvironment;

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

static DELETE_ENVIRONMENT: Operation = Operation::delete(
    "deployments::delete_environment",
    "/repositories/{workspace}/{repo_slug}/environments/{environment_uuid}",
)
.scopes(&["pipeline", "admin:pipeline:bitbucket"])
.alternatives(&[1, 1]);

/// Deletes an environment.
///
/// `DELETE /repositories/{workspace}/{repo_slug}/environments/{environment_uuid}`
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `environment_uuid`: The environment, by its UUID in braces. Its name does not do.
///
/// Scopes: `pipeline`, or `admin:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-deployments/#api-repositories-workspace-repo-slug-environments-environment-uuid-delete).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::deployments;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let staging = "{4e5f6a7b-8c9d-4e0f-a1b2-c3d4e5f6a7b8}";
/// deployments::delete_environment("acme", "harbour", staging).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn delete_environment(
    workspace: impl PathText,
    repo_slug: impl PathText,
    environment_uuid: impl PathText,
) -> DeleteEnvironmentRequest {
    DeleteEnvironmentRequest(Request::new(
        &DELETE_ENVIRONMENT,
        &[workspace.path_value(), repo_slug.path_value(), environment_uuid.path_value()],
    ))
}

request! {
    /// Request of [`delete_environment`].
    DeleteEnvironmentRequest => ();
}

static UPDATE_ENVIRONMENT: Operation = Operation::post(
    "deployments::update_environment",
    "/repositories/{workspace}/{repo_slug}/environments/{environment_uuid}/changes",
)
.scopes(&["pipeline", "admin:pipeline:bitbucket"])
.alternatives(&[1, 1]);

/// Changes an environment.
///
/// `POST /repositories/{workspace}/{repo_slug}/environments/{environment_uuid}/changes`
///
/// What the body may hold is not documented, so any JSON is let through. 202 says that the
/// change was accepted; read the environment to see it.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `environment_uuid`: The environment, by its UUID in braces. Its name does not do.
///
/// Scopes: `pipeline`, or `admin:pipeline:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-deployments/#api-repositories-workspace-repo-slug-environments-environment-uuid-changes-post).
#[inline]
pub fn update_environment(
    workspace: impl PathText,
    repo_slug: impl PathText,
    environment_uuid: impl PathText,
    body: &Json,
) -> UpdateEnvironmentRequest {
    UpdateEnvironmentRequest(
        Request::new(
            &UPDATE_ENVIRONMENT,
            &[workspace.path_value(), repo_slug.path_value(), environment_uuid.path_value()],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`update_environment`].
    UpdateEnvironmentRequest => ();
}

static LIST_PROJECT_DEPLOY_KEYS: Operation = Operation::get(
    "deployments::list_project_deploy_keys",
    "/workspaces/{workspace}/projects/{project_key}/deploy-keys",
)
.scopes(&["project", "project:admin", "admin:project:bitbucket"])
.alternatives(&[2, 1]);

/// Lists the deploy keys of a project, which read all its repositories.
///
/// `GET /workspaces/{workspace}/projects/{project_key}/deploy-keys`
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `project_key`: The project, by its key, in capitals, as in `DOCK`.
///
/// Scopes: `project` and `project:admin`, or `admin:project:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-deployments/#api-workspaces-workspace-projects-project-key-deploy-keys-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::deployments;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let keys = deployments::list_project_deploy_keys("acme", "PORT").collect(client).await?;
/// let unused = keys.iter().filter(|key| key.last_used.is_none());
/// println!("{} keys that nobody has used", unused.count());
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list_project_deploy_keys(
    workspace: impl PathText,
    project_key: impl PathText,
) -> ListProjectDeployKeysRequest {
    ListProjectDeployKeysRequest(Request::new(
        &LIST_PROJECT_DEPLOY_KEYS,
        &[workspace.path_value(), project_key.path_value()],
    ))
}

request! {
    /// Request of [`list_project_deploy_keys`].
    ListProjectDeployKeysRequest => Page<ProjectDeployKey>;

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

static CREATE_PROJECT_DEPLOY_KEY: Operation = Operation::post(
    "deployments::create_project_deploy_key",
    "/workspaces/{workspace}/projects/{project_key}/deploy-keys",
)
.scopes(&["project", "project:admin", "admin:project:bitbucket", "write:ssh-key:bitbucket"])
.alternatives(&[2, 2]);

/// Adds a deploy key to a project, with which all its repositories can be read.
///
/// `POST /workspaces/{workspace}/projects/{project_key}/deploy-keys`
///
/// `key` is the public half, as in `ssh-ed25519 AAAA…`, and `label` a name for people. 400
/// is given for a key that cannot be read.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `project_key`: The project, by its key, in capitals, as in `DOCK`.
///
/// Scopes: `project` and `project:admin`, or `admin:project:bitbucket` and `write:ssh-key:bitbucket`.
/// Refused with 400, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-deployments/#api-workspaces-workspace-projects-project-key-deploy-keys-post).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::deployments;
/// use bitbucket_cloud::models::ProjectDeployKey;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let key = ProjectDeployKey::default()
///     .with_key(std::fs::read_to_string("mirror.pub")?.trim())
///     .with_label("mirror");
/// // It opens every repository of the project, for reading.
/// deployments::create_project_deploy_key("acme", "PORT", &key).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create_project_deploy_key(
    workspace: impl PathText,
    project_key: impl PathText,
    body: &ProjectDeployKey,
) -> CreateProjectDeployKeyRequest {
    CreateProjectDeployKeyRequest(
        Request::new(
            &CREATE_PROJECT_DEPLOY_KEY,
            &[workspace.path_value(), project_key.path_value()],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`create_project_deploy_key`].
    CreateProjectDeployKeyRequest => ProjectDeployKey;
}

static GET_PROJECT_DEPLOY_KEY: Operation = Operation::get(
    "deployments::get_project_deploy_key",
    "/workspaces/{workspace}/projects/{project_key}/deploy-keys/{key_id}",
)
.scopes(&["project", "project:admin", "admin:project:bitbucket"])
.alternatives(&[2, 1]);

/// Gives a deploy key of a project.
///
/// `GET /workspaces/{workspace}/projects/{project_key}/deploy-keys/{key_id}`
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `project_key`: The project, by its key, in capitals, as in `DOCK`.
/// - `key_id`: The number of the key, which is the `id` in the list of keys, not the key
///   itself.
///
/// Scopes: `project` and `project:admin`, or `admin:project:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-deployments/#api-workspaces-workspace-projects-project-key-deploy-keys-key-id-get).
#[inline]
pub fn get_project_deploy_key(
    workspace: impl PathText,
    project_key: impl PathText,
    key_id: impl Integer,
) -> GetProjectDeployKeyRequest {
    GetProjectDeployKeyRequest(Request::new(
        &GET_PROJECT_DEPLOY_KEY,
        &[workspace.path_value(), project_key.path_value(), key_id.path_value()],
    ))
}

request! {
    /// Request of [`get_project_deploy_key`].
    GetProjectDeployKeyRequest => ProjectDeployKey;

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

static DELETE_PROJECT_DEPLOY_KEY: Operation = Operation::delete(
    "deployments::delete_project_deploy_key",
    "/workspaces/{workspace}/projects/{project_key}/deploy-keys/{key_id}",
)
.scopes(&["project", "project:admin", "admin:project:bitbucket", "delete:ssh-key:bitbucket"])
.alternatives(&[2, 2]);

/// Deletes a deploy key of a project.
///
/// `DELETE /workspaces/{workspace}/projects/{project_key}/deploy-keys/{key_id}`
///
/// Machines that use it can no longer read the project's repositories.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `project_key`: The project, by its key, in capitals, as in `DOCK`.
/// - `key_id`: The number of the key, which is the `id` in the list of keys, not the key
///   itself.
///
/// Scopes: `project` and `project:admin`, or `admin:project:bitbucket` and `delete:ssh-key:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-deployments/#api-workspaces-workspace-projects-project-key-deploy-keys-key-id-delete).
#[inline]
pub fn delete_project_deploy_key(
    workspace: impl PathText,
    project_key: impl PathText,
    key_id: impl Integer,
) -> DeleteProjectDeployKeyRequest {
    DeleteProjectDeployKeyRequest(Request::new(
        &DELETE_PROJECT_DEPLOY_KEY,
        &[workspace.path_value(), project_key.path_value(), key_id.path_value()],
    ))
}

request! {
    /// Request of [`delete_project_deploy_key`].
    DeleteProjectDeployKeyRequest => ();
}
