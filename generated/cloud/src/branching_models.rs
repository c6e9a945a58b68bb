//! Branching models of repositories and projects: development and production branch, branch types and prefixes.

use crate::models::{
    BranchingModel, BranchingModelSettings, EffectiveBranchingModel, ProjectBranchingModel,
};
use bitbucket_runtime::{Operation, PathText, Request, request};

static GET: Operation = Operation::get(
    "branching_models::get",
    "/repositories/{workspace}/{repo_slug}/branching-model",
)
.scopes(&["repository", "read:repository:bitbucket"])
.alternatives(&[1, 1]);

/// Gives the branching model of a repository, with the branches that play a part in it now.
///
/// `GET /repositories/{workspace}/{repo_slug}/branching-model`
///
/// `development.branch` is missing where that branch does not exist, `production` where
/// there is none in the model. `branch_types` holds the types that are switched on. Whoever
/// may read the repository may read it.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// Refused with 401, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-branching-model/#api-repositories-workspace-repo-slug-branching-model-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::branching_models;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let model = branching_models::get("acme", "harbour").send(client).await?;
/// for kind in model.branch_types.unwrap_or_default() {
///     println!("{}", kind.prefix.unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn get(workspace: impl PathText, repo_slug: impl PathText) -> GetRequest {
    GetRequest(Request::new(&GET, &[workspace.path_value(), repo_slug.path_value()]))
}

request! {
    /// Request of [`get`].
    GetRequest => BranchingModel;

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

static GET_SETTINGS: Operation = Operation::get(
    "branching_models::get_settings",
    "/repositories/{workspace}/{repo_slug}/branching-model/settings",
)
.scopes(&["repository:admin", "admin:repository:bitbucket"])
.alternatives(&[1, 1]);

/// Gives the settings of a repository's branching model.
///
/// `GET /repositories/{workspace}/{repo_slug}/branching-model/settings`
///
/// They are what was set, also what is switched off, and not the branches that come of it.
/// `is_valid` false says that the branch that was set does not exist any more. Only an
/// administrator of the repository may see them.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
///
/// Scopes: `repository:admin`, or `admin:repository:bitbucket`.
/// Refused with 401, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-branching-model/#api-repositories-workspace-repo-slug-branching-model-settings-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::branching_models;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let settings = branching_models::get_settings("acme", "harbour").send(client).await?;
/// let production = settings.production.and_then(|production| production.name);
/// println!("production is {}", production.as_deref().unwrap_or("not set"));
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn get_settings(workspace: impl PathText, repo_slug: impl PathText) -> GetSettingsRequest {
    GetSettingsRequest(Request::new(
        &GET_SETTINGS,
        &[workspace.path_value(), repo_slug.path_value()],
    ))
}

request! {
    /// Request of [`get_settings`].
    GetSettingsRequest => BranchingModelSettings;

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

static UPDATE_SETTINGS: Operation = Operation::put(
    "branching_models::update_settings",
    "/repositories/{workspace}/{repo_slug}/branching-model/settings",
)
.scopes(&["repository:admin", "admin:repository:bitbucket"])
.alternatives(&[1, 1]);

/// Changes the settings of a repository's branching model.
///
/// `PUT /repositories/{workspace}/{repo_slug}/branching-model/settings`
///
/// What is left out stays as it is. `development` and `production` are each a branch by
/// `name`, which has to exist, or with `use_mainbranch` the main one; `production` can be
/// switched off by `enabled`. Each of the `branch_types` is named by its `kind`.
///
/// 400 is given where the prefix of one type begins as another's does, or where a branch
/// that is in use would be missing. Only an administrator of the repository may do it.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
///
/// Scopes: `repository:admin`, or `admin:repository:bitbucket`.
/// Refused with 400, 401, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-branching-model/#api-repositories-workspace-repo-slug-branching-model-settings-put).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::branching_models;
/// use bitbucket_cloud::models::{
///     BranchTypeKind, BranchTypeSettings, BranchingModelSettings, DevelopmentBranchSettings,
/// };
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let hotfix = BranchTypeSettings::default()
///     .with_kind(BranchTypeKind::Hotfix)
///     .with_enabled(true)
///     .with_prefix("fix/");
/// let body = BranchingModelSettings::default()
///     .with_development(DevelopmentBranchSettings::default().with_use_mainbranch(true))
///     .with_branch_types([hotfix]);
/// branching_models::update_settings("acme", "harbour", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update_settings(
    workspace: impl PathText,
    repo_slug: impl PathText,
    body: &BranchingModelSettings,
) -> UpdateSettingsRequest {
    UpdateSettingsRequest(
        Request::new(&UPDATE_SETTINGS, &[workspace.path_value(), repo_slug.path_value()])
            .with_model(body),
    )
}

request! {
    /// Request of [`update_settings`].
    UpdateSettingsRequest => BranchingModelSettings;
}

static GET_EFFECTIVE: Operation = Operation::get(
    "branching_models::get_effective",
    "/repositories/{workspace}/{repo_slug}/effective-branching-model",
)
.scopes(&["repository", "read:repository:bitbucket"])
.alternatives(&[1, 1]);

/// Gives the branching model that counts for a repository, its own or that of its project.
///
/// `GET /repositories/{workspace}/{repo_slug}/effective-branching-model`
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// Refused with 401, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-branching-model/#api-repositories-workspace-repo-slug-effective-branching-model-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::branching_models;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// // The repository's own, or what it inherits from its project.
/// let model = branching_models::get_effective("acme", "harbour").send(client).await?;
/// let main = model.development.and_then(|development| development.name);
/// println!("{}", main.unwrap_or_default());
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn get_effective(workspace: impl PathText, repo_slug: impl PathText) -> GetEffectiveRequest {
    GetEffectiveRequest(Request::new(
        &GET_EFFECTIVE,
        &[workspace.path_value(), repo_slug.path_value()],
    ))
}

request! {
    /// Request of [`get_effective`].
    GetEffectiveRequest => EffectiveBranchingModel;

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

static GET_FOR_PROJECT: Operation = Operation::get(
    "branching_models::get_for_project",
    "/workspaces/{workspace}/projects/{project_key}/branching-model",
)
.scopes(&["project:admin", "read:repository:bitbucket"])
.alternatives(&[1, 1]);

/// Gives the branching model of a project, which its repositories inherit.
///
/// `GET /workspaces/{workspace}/projects/{project_key}/branching-model`
///
/// It names branches, since a project has none itself; `production` is missing where there
/// is none in the model.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `project_key`: The project, by its key, in capitals, as in `DOCK`.
///
/// Scopes: `project:admin`, or `read:repository:bitbucket`.
/// Refused with 401, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-branching-model/#api-workspaces-workspace-projects-project-key-branching-model-get).
#[inline]
pub fn get_for_project(
    workspace: impl PathText,
    project_key: impl PathText,
) -> GetForProjectRequest {
    GetForProjectRequest(Request::new(
        &GET_FOR_PROJECT,
        &[workspace.path_value(), project_key.path_value()],
    ))
}

request! {
    /// Request of [`get_for_project`].
    GetForProjectRequest => ProjectBranchingModel;

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

static GET_PROJECT_SETTINGS: Operation = Operation::get(
    "branching_models::get_project_settings",
    "/workspaces/{workspace}/projects/{project_key}/branching-model/settings",
)
.scopes(&["project:admin", "admin:project:bitbucket"])
.alternatives(&[1, 1]);

/// Gives the settings of a project's branching model.
///
/// `GET /workspaces/{workspace}/projects/{project_key}/branching-model/settings`
///
/// They are what was set, also what is switched off. Only an administrator of the project
/// may see them.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `project_key`: The project, by its key, in capitals, as in `DOCK`.
///
/// Scopes: `project:admin`, or `admin:project:bitbucket`.
/// Refused with 401, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-branching-model/#api-workspaces-workspace-projects-project-key-branching-model-settings-get).
#[inline]
pub fn get_project_settings(
    workspace: impl PathText,
    project_key: impl PathText,
) -> GetProjectSettingsRequest {
    GetProjectSettingsRequest(Request::new(
        &GET_PROJECT_SETTINGS,
        &[workspace.path_value(), project_key.path_value()],
    ))
}

request! {
    /// Request of [`get_project_settings`].
    GetProjectSettingsRequest => BranchingModelSettings;

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

static UPDATE_PROJECT_SETTINGS: Operation = Operation::put(
    "branching_models::update_project_settings",
    "/workspaces/{workspace}/projects/{project_key}/branching-model/settings",
)
.scopes(&["project:admin", "admin:project:bitbucket"])
.alternatives(&[1, 1]);

/// Changes the settings of a project's branching model.
///
/// `PUT /workspaces/{workspace}/projects/{project_key}/branching-model/settings`
///
/// What is left out stays as it is. Any name may be given as a branch; in repositories that
/// have no such branch it has no effect. 400 is given where the prefix of one type begins
/// as another's does. Only an administrator of the project may do it.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `project_key`: The project, by its key, in capitals, as in `DOCK`.
///
/// Scopes: `project:admin`, or `admin:project:bitbucket`.
/// Refused with 400, 401, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-branching-model/#api-workspaces-workspace-projects-project-key-branching-model-settings-put).
#[inline]
pub fn update_project_settings(
    workspace: impl PathText,
    project_key: impl PathText,
    body: &BranchingModelSettings,
) -> UpdateProjectSettingsRequest {
    UpdateProjectSettingsRequest(
        Request::new(&UPDATE_PROJECT_SETTINGS, &[workspace.path_value(), project_key.path_value()])
            .with_model(body),
    )
}

request! {
    /// Request of [`update_project_settings`].
    UpdateProjectSettingsRequest => BranchingModelSettings;
}
