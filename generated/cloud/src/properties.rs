//! Values that an app keeps on a commit, a repository, a pull request or a user.

use crate::models::ApplicationProperty;
use bitbucket_runtime::{Operation, Request, request};

static GET_COMMIT_PROPERTY: Operation = Operation::get(
    "properties::get_commit_property",
    "/repositories/{workspace}/{repo_slug}/commit/{commit}/properties/{app_key}/{property_name}",
)
.scopes(&["admin:workspace:bitbucket"]);

/// Gets a commit property.
///
/// `GET /repositories/{workspace}/{repo_slug}/commit/{commit}/properties/{app_key}/{property_name}`
///
/// Scopes: `admin:workspace:bitbucket`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-properties/#api-repositories-workspace-repo-slug-commit-commit-properties-app-key-property-name-get).
#[inline]
pub fn get_commit_property(
    workspace: &str,
    repo_slug: &str,
    commit: &str,
    app_key: &str,
    property_name: &str,
) -> GetCommitPropertyRequest {
    GetCommitPropertyRequest(Request::new(
        &GET_COMMIT_PROPERTY,
        &[workspace.into(), repo_slug.into(), commit.into(), app_key.into(), property_name.into()],
    ))
}

request! {
    /// Request of [`get_commit_property`].
    GetCommitPropertyRequest => ApplicationProperty;

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static UPDATE_COMMIT_PROPERTY: Operation = Operation::put(
    "properties::update_commit_property",
    "/repositories/{workspace}/{repo_slug}/commit/{commit}/properties/{app_key}/{property_name}",
);

/// Updates a commit property.
///
/// `PUT /repositories/{workspace}/{repo_slug}/commit/{commit}/properties/{app_key}/{property_name}`
///
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-properties/#api-repositories-workspace-repo-slug-commit-commit-properties-app-key-property-name-put).
#[inline]
pub fn update_commit_property(
    workspace: &str,
    repo_slug: &str,
    commit: &str,
    app_key: &str,
    property_name: &str,
    body: &ApplicationProperty,
) -> Request<()> {
    Request::new(
        &UPDATE_COMMIT_PROPERTY,
        &[workspace.into(), repo_slug.into(), commit.into(), app_key.into(), property_name.into()],
    )
    .json(body)
}

static DELETE_COMMIT_PROPERTY: Operation = Operation::delete(
    "properties::delete_commit_property",
    "/repositories/{workspace}/{repo_slug}/commit/{commit}/properties/{app_key}/{property_name}",
);

/// Deletes a commit property.
///
/// `DELETE /repositories/{workspace}/{repo_slug}/commit/{commit}/properties/{app_key}/{property_name}`
///
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-properties/#api-repositories-workspace-repo-slug-commit-commit-properties-app-key-property-name-delete).
#[inline]
pub fn delete_commit_property(
    workspace: &str,
    repo_slug: &str,
    commit: &str,
    app_key: &str,
    property_name: &str,
) -> Request<()> {
    Request::new(
        &DELETE_COMMIT_PROPERTY,
        &[workspace.into(), repo_slug.into(), commit.into(), app_key.into(), property_name.into()],
    )
}

static GET_REPOSITORY_PROPERTY: Operation = Operation::get(
    "properties::get_repository_property",
    "/repositories/{workspace}/{repo_slug}/properties/{app_key}/{property_name}",
)
.scopes(&["admin:workspace:bitbucket"]);

/// Gets a repository property.
///
/// `GET /repositories/{workspace}/{repo_slug}/properties/{app_key}/{property_name}`
///
/// Scopes: `admin:workspace:bitbucket`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-properties/#api-repositories-workspace-repo-slug-properties-app-key-property-name-get).
#[inline]
pub fn get_repository_property(
    workspace: &str,
    repo_slug: &str,
    app_key: &str,
    property_name: &str,
) -> GetRepositoryPropertyRequest {
    GetRepositoryPropertyRequest(Request::new(
        &GET_REPOSITORY_PROPERTY,
        &[workspace.into(), repo_slug.into(), app_key.into(), property_name.into()],
    ))
}

request! {
    /// Request of [`get_repository_property`].
    GetRepositoryPropertyRequest => ApplicationProperty;

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static UPDATE_REPOSITORY_PROPERTY: Operation = Operation::put(
    "properties::update_repository_property",
    "/repositories/{workspace}/{repo_slug}/properties/{app_key}/{property_name}",
);

/// Updates a repository property.
///
/// `PUT /repositories/{workspace}/{repo_slug}/properties/{app_key}/{property_name}`
///
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-properties/#api-repositories-workspace-repo-slug-properties-app-key-property-name-put).
#[inline]
pub fn update_repository_property(
    workspace: &str,
    repo_slug: &str,
    app_key: &str,
    property_name: &str,
    body: &ApplicationProperty,
) -> Request<()> {
    Request::new(
        &UPDATE_REPOSITORY_PROPERTY,
        &[workspace.into(), repo_slug.into(), app_key.into(), property_name.into()],
    )
    .json(body)
}

static DELETE_REPOSITORY_PROPERTY: Operation = Operation::delete(
    "properties::delete_repository_property",
    "/repositories/{workspace}/{repo_slug}/properties/{app_key}/{property_name}",
);

/// Deletes a repository property.
///
/// `DELETE /repositories/{workspace}/{repo_slug}/properties/{app_key}/{property_name}`
///
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-properties/#api-repositories-workspace-repo-slug-properties-app-key-property-name-delete).
#[inline]
pub fn delete_repository_property(
    workspace: &str,
    repo_slug: &str,
    app_key: &str,
    property_name: &str,
) -> Request<()> {
    Request::new(
        &DELETE_REPOSITORY_PROPERTY,
        &[workspace.into(), repo_slug.into(), app_key.into(), property_name.into()],
    )
}

static GET_PULL_REQUEST_PROPERTY: Operation = Operation::get(
    "properties::get_pull_request_property",
    "/repositories/{workspace}/{repo_slug}/pullrequests/{pullrequest_id}/properties/{app_key}/{property_name}",
)
.scopes(&["admin:workspace:bitbucket"]);

/// Gets a pull request property.
///
/// `GET /repositories/{workspace}/{repo_slug}/pullrequests/{pullrequest_id}/properties/{app_key}/{property_name}`
///
/// Scopes: `admin:workspace:bitbucket`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-properties/#api-repositories-workspace-repo-slug-pullrequests-pullrequest-id-properties-app-key-property-name-get).
#[inline]
pub fn get_pull_request_property(
    workspace: &str,
    repo_slug: &str,
    pullrequest_id: &str,
    app_key: &str,
    property_name: &str,
) -> GetPullRequestPropertyRequest {
    GetPullRequestPropertyRequest(Request::new(
        &GET_PULL_REQUEST_PROPERTY,
        &[
            workspace.into(),
            repo_slug.into(),
            pullrequest_id.into(),
            app_key.into(),
            property_name.into(),
        ],
    ))
}

request! {
    /// Request of [`get_pull_request_property`].
    GetPullRequestPropertyRequest => ApplicationProperty;

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static UPDATE_PULL_REQUEST_PROPERTY: Operation = Operation::put(
    "properties::update_pull_request_property",
    "/repositories/{workspace}/{repo_slug}/pullrequests/{pullrequest_id}/properties/{app_key}/{property_name}",
);

/// Updates a pull request property.
///
/// `PUT /repositories/{workspace}/{repo_slug}/pullrequests/{pullrequest_id}/properties/{app_key}/{property_name}`
///
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-properties/#api-repositories-workspace-repo-slug-pullrequests-pullrequest-id-properties-app-key-property-name-put).
#[inline]
pub fn update_pull_request_property(
    workspace: &str,
    repo_slug: &str,
    pullrequest_id: &str,
    app_key: &str,
    property_name: &str,
    body: &ApplicationProperty,
) -> Request<()> {
    Request::new(
        &UPDATE_PULL_REQUEST_PROPERTY,
        &[
            workspace.into(),
            repo_slug.into(),
            pullrequest_id.into(),
            app_key.into(),
            property_name.into(),
        ],
    )
    .json(body)
}

static DELETE_PULL_REQUEST_PROPERTY: Operation = Operation::delete(
    "properties::delete_pull_request_property",
    "/repositories/{workspace}/{repo_slug}/pullrequests/{pullrequest_id}/properties/{app_key}/{property_name}",
);

/// Deletes a pull request property.
///
/// `DELETE /repositories/{workspace}/{repo_slug}/pullrequests/{pullrequest_id}/properties/{app_key}/{property_name}`
///
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-properties/#api-repositories-workspace-repo-slug-pullrequests-pullrequest-id-properties-app-key-property-name-delete).
#[inline]
pub fn delete_pull_request_property(
    workspace: &str,
    repo_slug: &str,
    pullrequest_id: &str,
    app_key: &str,
    property_name: &str,
) -> Request<()> {
    Request::new(
        &DELETE_PULL_REQUEST_PROPERTY,
        &[
            workspace.into(),
            repo_slug.into(),
            pullrequest_id.into(),
            app_key.into(),
            property_name.into(),
        ],
    )
}

static GET_USER_PROPERTY: Operation = Operation::get(
    "properties::get_user_property",
    "/users/{selected_user}/properties/{app_key}/{property_name}",
)
.scopes(&["admin:workspace:bitbucket"]);

/// Gets a user property.
///
/// `GET /users/{selected_user}/properties/{app_key}/{property_name}`
///
/// Scopes: `admin:workspace:bitbucket`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-properties/#api-users-selected-user-properties-app-key-property-name-get).
#[inline]
pub fn get_user_property(
    selected_user: &str,
    app_key: &str,
    property_name: &str,
) -> GetUserPropertyRequest {
    GetUserPropertyRequest(Request::new(
        &GET_USER_PROPERTY,
        &[selected_user.into(), app_key.into(), property_name.into()],
    ))
}

request! {
    /// Request of [`get_user_property`].
    GetUserPropertyRequest => ApplicationProperty;

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static UPDATE_USER_PROPERTY: Operation = Operation::put(
    "properties::update_user_property",
    "/users/{selected_user}/properties/{app_key}/{property_name}",
);

/// Updates a user property.
///
/// `PUT /users/{selected_user}/properties/{app_key}/{property_name}`
///
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-properties/#api-users-selected-user-properties-app-key-property-name-put).
#[inline]
pub fn update_user_property(
    selected_user: &str,
    app_key: &str,
    property_name: &str,
    body: &ApplicationProperty,
) -> Request<()> {
    Request::new(
        &UPDATE_USER_PROPERTY,
        &[selected_user.into(), app_key.into(), property_name.into()],
    )
    .json(body)
}

static DELETE_USER_PROPERTY: Operation = Operation::delete(
    "properties::delete_user_property",
    "/users/{selected_user}/properties/{app_key}/{property_name}",
);

/// Deletes a user property.
///
/// `DELETE /users/{selected_user}/properties/{app_key}/{property_name}`
///
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-properties/#api-users-selected-user-properties-app-key-property-name-delete).
#[inline]
pub fn delete_user_property(
    selected_user: &str,
    app_key: &str,
    property_name: &str,
) -> Request<()> {
    Request::new(
        &DELETE_USER_PROPERTY,
        &[selected_user.into(), app_key.into(), property_name.into()],
    )
}
