//! Branching models of repositories and projects: development and production branch, branch types and prefixes.

use bitbucket_runtime::{Operation, Request, request};
use crate::models::{
    BranchingModel, BranchingModelSettings, EffectiveBranchingModel, ProjectBranchingModel,
};

static GET: Operation = Operation::get(
    "branching_models::get",
    "/repositories/{workspace}/{repo_slug}/branching-model",
).scopes(&["repository", "read:repository:bitbucket"]);

/// Gets a branching model.
///
/// `GET /repositories/{workspace}/{repo_slug}/branching-model`
///
/// Scopes: `repository`, `read:repository:bitbucket`.
/// Refused with 401, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-branching-model/#api-repositories-workspace-repo-slug-branching-model-get).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1branching-model/get`
#[inline]
pub fn get(workspace: &str, repo_slug: &str) -> GetRequest {
    GetRequest(Request::new(&GET, &[workspace.into(), repo_slug.into()]))
}

/// Request of [`get`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetRequest(Request<BranchingModel>);

request!(GetRequest => BranchingModel);

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

static GET_SETTINGS: Operation = Operation::get(
    "branching_models::get_settings",
    "/repositories/{workspace}/{repo_slug}/branching-model/settings",
).scopes(&["repository:admin", "admin:repository:bitbucket"]);

/// Gets the settings.
///
/// `GET /repositories/{workspace}/{repo_slug}/branching-model/settings`
///
/// Scopes: `repository:admin`, `admin:repository:bitbucket`.
/// Refused with 401, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-branching-model/#api-repositories-workspace-repo-slug-branching-model-settings-get).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1branching-model~1settings/get`
#[inline]
pub fn get_settings(workspace: &str, repo_slug: &str) -> GetSettingsRequest {
    GetSettingsRequest(
        Request::new(&GET_SETTINGS, &[workspace.into(), repo_slug.into()]),
    )
}

/// Request of [`get_settings`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSettingsRequest(Request<BranchingModelSettings>);

request!(GetSettingsRequest => BranchingModelSettings);

impl GetSettingsRequest {
    /// Query `fields`.
    ///
    /// `#/components/parameters/fields`
    #[inline]
    pub fn fields(mut self, fields: &str) -> Self {
        self.0.set_query("fields", fields);
        self
    }
}

static UPDATE_SETTINGS: Operation = Operation::put(
    "branching_models::update_settings",
    "/repositories/{workspace}/{repo_slug}/branching-model/settings",
).scopes(&["repository:admin", "admin:repository:bitbucket"]);

/// Updates the settings.
///
/// `PUT /repositories/{workspace}/{repo_slug}/branching-model/settings`
///
/// Scopes: `repository:admin`, `admin:repository:bitbucket`.
/// Refused with 400, 401, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-branching-model/#api-repositories-workspace-repo-slug-branching-model-settings-put).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1branching-model~1settings/put`
#[inline]
pub fn update_settings(
    workspace: &str,
    repo_slug: &str,
    body: &BranchingModelSettings,
) -> Request<BranchingModelSettings> {
    Request::new(&UPDATE_SETTINGS, &[workspace.into(), repo_slug.into()]).json(body)
}

static GET_EFFECTIVE: Operation = Operation::get(
    "branching_models::get_effective",
    "/repositories/{workspace}/{repo_slug}/effective-branching-model",
).scopes(&["repository", "read:repository:bitbucket"]);

/// Gets the effective branching model.
///
/// `GET /repositories/{workspace}/{repo_slug}/effective-branching-model`
///
/// Scopes: `repository`, `read:repository:bitbucket`.
/// Refused with 401, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-branching-model/#api-repositories-workspace-repo-slug-effective-branching-model-get).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1effective-branching-model/get`
#[inline]
pub fn get_effective(workspace: &str, repo_slug: &str) -> GetEffectiveRequest {
    GetEffectiveRequest(
        Request::new(&GET_EFFECTIVE, &[workspace.into(), repo_slug.into()]),
    )
}

/// Request of [`get_effective`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetEffectiveRequest(Request<EffectiveBranchingModel>);

request!(GetEffectiveRequest => EffectiveBranchingModel);

impl GetEffectiveRequest {
    /// Query `fields`.
    ///
    /// `#/components/parameters/fields`
    #[inline]
    pub fn fields(mut self, fields: &str) -> Self {
        self.0.set_query("fields", fields);
        self
    }
}

static GET_FOR_PROJECT: Operation = Operation::get(
    "branching_models::get_for_project",
    "/workspaces/{workspace}/projects/{project_key}/branching-model",
).scopes(&["project:admin", "read:repository:bitbucket"]);

/// Gets a branching model for a project.
///
/// `GET /workspaces/{workspace}/projects/{project_key}/branching-model`
///
/// Scopes: `project:admin`, `read:repository:bitbucket`.
/// Refused with 401, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-branching-model/#api-workspaces-workspace-projects-project-key-branching-model-get).
///
/// Operation: `#/paths/~1workspaces~1{workspace}~1projects~1{project_key}~1branching-model/get`
#[inline]
pub fn get_for_project(workspace: &str, project_key: &str) -> GetForProjectRequest {
    GetForProjectRequest(
        Request::new(&GET_FOR_PROJECT, &[workspace.into(), project_key.into()]),
    )
}

/// Request of [`get_for_project`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetForProjectRequest(Request<ProjectBranchingModel>);

request!(GetForProjectRequest => ProjectBranchingModel);

impl GetForProjectRequest {
    /// Query `fields`.
    ///
    /// `#/components/parameters/fields`
    #[inline]
    pub fn fields(mut self, fields: &str) -> Self {
        self.0.set_query("fields", fields);
        self
    }
}

static GET_PROJECT_SETTINGS: Operation = Operation::get(
    "branching_models::get_project_settings",
    "/workspaces/{workspace}/projects/{project_key}/branching-model/settings",
).scopes(&["project:admin", "admin:project:bitbucket"]);

/// Gets the project settings.
///
/// `GET /workspaces/{workspace}/projects/{project_key}/branching-model/settings`
///
/// Scopes: `project:admin`, `admin:project:bitbucket`.
/// Refused with 401, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-branching-model/#api-workspaces-workspace-projects-project-key-branching-model-settings-get).
///
/// Operation: `#/paths/~1workspaces~1{workspace}~1projects~1{project_key}~1branching-model~1settings/get`
#[inline]
pub fn get_project_settings(
    workspace: &str,
    project_key: &str,
) -> GetProjectSettingsRequest {
    GetProjectSettingsRequest(
        Request::new(&GET_PROJECT_SETTINGS, &[workspace.into(), project_key.into()]),
    )
}

/// Request of [`get_project_settings`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetProjectSettingsRequest(Request<BranchingModelSettings>);

request!(GetProjectSettingsRequest => BranchingModelSettings);

impl GetProjectSettingsRequest {
    /// Query `fields`.
    ///
    /// `#/components/parameters/fields`
    #[inline]
    pub fn fields(mut self, fields: &str) -> Self {
        self.0.set_query("fields", fields);
        self
    }
}

static UPDATE_PROJECT_SETTINGS: Operation = Operation::put(
    "branching_models::update_project_settings",
    "/workspaces/{workspace}/projects/{project_key}/branching-model/settings",
).scopes(&["project:admin", "admin:project:bitbucket"]);

/// Updates the project settings.
///
/// `PUT /workspaces/{workspace}/projects/{project_key}/branching-model/settings`
///
/// Scopes: `project:admin`, `admin:project:bitbucket`.
/// Refused with 400, 401, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-branching-model/#api-workspaces-workspace-projects-project-key-branching-model-settings-put).
///
/// Operation: `#/paths/~1workspaces~1{workspace}~1projects~1{project_key}~1branching-model~1settings/put`
#[inline]
pub fn update_project_settings(
    workspace: &str,
    project_key: &str,
    body: &BranchingModelSettings,
) -> Request<BranchingModelSettings> {
    Request::new(&UPDATE_PROJECT_SETTINGS, &[workspace.into(), project_key.into()])
        .json(body)
}
