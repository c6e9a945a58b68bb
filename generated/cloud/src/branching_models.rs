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

/// Gets a branching model.
///
/// `GET /repositories/{workspace}/{repo_slug}/branching-model`
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// Refused with 401, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-branching-model/#api-repositories-workspace-repo-slug-branching-model-get).
#[inline]
pub fn get(workspace: impl PathText, repo_slug: impl PathText) -> GetRequest {
    GetRequest(Request::new(&GET, &[workspace.path_value(), repo_slug.path_value()]))
}

request! {
    /// Request of [`get`].
    GetRequest => BranchingModel;

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static GET_SETTINGS: Operation = Operation::get(
    "branching_models::get_settings",
    "/repositories/{workspace}/{repo_slug}/branching-model/settings",
)
.scopes(&["repository:admin", "admin:repository:bitbucket"])
.alternatives(&[1, 1]);

/// Gets the settings.
///
/// `GET /repositories/{workspace}/{repo_slug}/branching-model/settings`
///
/// Scopes: `repository:admin`, or `admin:repository:bitbucket`.
/// Refused with 401, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-branching-model/#api-repositories-workspace-repo-slug-branching-model-settings-get).
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

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static UPDATE_SETTINGS: Operation = Operation::put(
    "branching_models::update_settings",
    "/repositories/{workspace}/{repo_slug}/branching-model/settings",
)
.scopes(&["repository:admin", "admin:repository:bitbucket"])
.alternatives(&[1, 1]);

/// Updates the settings.
///
/// `PUT /repositories/{workspace}/{repo_slug}/branching-model/settings`
///
/// Scopes: `repository:admin`, or `admin:repository:bitbucket`.
/// Refused with 400, 401, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-branching-model/#api-repositories-workspace-repo-slug-branching-model-settings-put).
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

/// Gets the effective branching model.
///
/// `GET /repositories/{workspace}/{repo_slug}/effective-branching-model`
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// Refused with 401, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-branching-model/#api-repositories-workspace-repo-slug-effective-branching-model-get).
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

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static GET_FOR_PROJECT: Operation = Operation::get(
    "branching_models::get_for_project",
    "/workspaces/{workspace}/projects/{project_key}/branching-model",
)
.scopes(&["project:admin", "read:repository:bitbucket"])
.alternatives(&[1, 1]);

/// Gets a branching model for a project.
///
/// `GET /workspaces/{workspace}/projects/{project_key}/branching-model`
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

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static GET_PROJECT_SETTINGS: Operation = Operation::get(
    "branching_models::get_project_settings",
    "/workspaces/{workspace}/projects/{project_key}/branching-model/settings",
)
.scopes(&["project:admin", "admin:project:bitbucket"])
.alternatives(&[1, 1]);

/// Gets the project settings.
///
/// `GET /workspaces/{workspace}/projects/{project_key}/branching-model/settings`
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

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static UPDATE_PROJECT_SETTINGS: Operation = Operation::put(
    "branching_models::update_project_settings",
    "/workspaces/{workspace}/projects/{project_key}/branching-model/settings",
)
.scopes(&["project:admin", "admin:project:bitbucket"])
.alternatives(&[1, 1]);

/// Updates the project settings.
///
/// `PUT /workspaces/{workspace}/projects/{project_key}/branching-model/settings`
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
