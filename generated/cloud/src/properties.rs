//! Values that an app keeps on a commit, a repository, a pull request or a user.

use crate::models::ApplicationProperty;
use bitbucket_runtime::{Integer, Operation, PathText, Request, request};

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
    workspace: impl PathText,
    repo_slug: impl PathText,
    commit: impl PathText,
    app_key: impl PathText,
    property_name: impl PathText,
) -> GetCommitPropertyRequest {
    GetCommitPropertyRequest(Request::new(
        &GET_COMMIT_PROPERTY,
        &[
            workspace.path_value(),
            repo_slug.path_value(),
            commit.path_value(),
            app_key.path_value(),
            property_name.path_value(),
        ],
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
    workspace: impl PathText,
    repo_slug: impl PathText,
    commit: impl PathText,
    app_key: impl PathText,
    property_name: impl PathText,
    body: &ApplicationProperty,
) -> UpdateCommitPropertyRequest {
    UpdateCommitPropertyRequest(
        Request::new(
            &UPDATE_COMMIT_PROPERTY,
            &[
                workspace.path_value(),
                repo_slug.path_value(),
                commit.path_value(),
                app_key.path_value(),
                property_name.path_value(),
            ],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`update_commit_property`].
    UpdateCommitPropertyRequest => ();
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
    workspace: impl PathText,
    repo_slug: impl PathText,
    commit: impl PathText,
    app_key: impl PathText,
    property_name: impl PathText,
) -> DeleteCommitPropertyRequest {
    DeleteCommitPropertyRequest(Request::new(
        &DELETE_COMMIT_PROPERTY,
        &[
            workspace.path_value(),
            repo_slug.path_value(),
            commit.path_value(),
            app_key.path_value(),
            property_name.path_value(),
        ],
    ))
}

request! {
    /// Request of [`delete_commit_property`].
    DeleteCommitPropertyRequest => ();
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
    workspace: impl PathText,
    repo_slug: impl PathText,
    app_key: impl PathText,
    property_name: impl PathText,
) -> GetRepositoryPropertyRequest {
    GetRepositoryPropertyRequest(Request::new(
        &GET_REPOSITORY_PROPERTY,
        &[
            workspace.path_value(),
            repo_slug.path_value(),
            app_key.path_value(),
            property_name.path_value(),
        ],
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
    workspace: impl PathText,
    repo_slug: impl PathText,
    app_key: impl PathText,
    property_name: impl PathText,
    body: &ApplicationProperty,
) -> UpdateRepositoryPropertyRequest {
    UpdateRepositoryPropertyRequest(
        Request::new(
            &UPDATE_REPOSITORY_PROPERTY,
            &[
                workspace.path_value(),
                repo_slug.path_value(),
                app_key.path_value(),
                property_name.path_value(),
            ],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`update_repository_property`].
    UpdateRepositoryPropertyRequest => ();
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
    workspace: impl PathText,
    repo_slug: impl PathText,
    app_key: impl PathText,
    property_name: impl PathText,
) -> DeleteRepositoryPropertyRequest {
    DeleteRepositoryPropertyRequest(Request::new(
        &DELETE_REPOSITORY_PROPERTY,
        &[
            workspace.path_value(),
            repo_slug.path_value(),
            app_key.path_value(),
            property_name.path_value(),
        ],
    ))
}

request! {
    /// Request of [`delete_repository_property`].
    DeleteRepositoryPropertyRequest => ();
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
    workspace: impl PathText,
    repo_slug: impl PathText,
    pullrequest_id: impl Integer,
    app_key: impl PathText,
    property_name: impl PathText,
) -> GetPullRequestPropertyRequest {
    GetPullRequestPropertyRequest(Request::new(
        &GET_PULL_REQUEST_PROPERTY,
        &[
            workspace.path_value(),
            repo_slug.path_value(),
            pullrequest_id.path_value(),
            app_key.path_value(),
            property_name.path_value(),
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
    workspace: impl PathText,
    repo_slug: impl PathText,
    pullrequest_id: impl Integer,
    app_key: impl PathText,
    property_name: impl PathText,
    body: &ApplicationProperty,
) -> UpdatePullRequestPropertyRequest {
    UpdatePullRequestPropertyRequest(
        Request::new(
            &UPDATE_PULL_REQUEST_PROPERTY,
            &[
                workspace.path_value(),
                repo_slug.path_value(),
                pullrequest_id.path_value(),
                app_key.path_value(),
                property_name.path_value(),
            ],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`update_pull_request_property`].
    UpdatePullRequestPropertyRequest => ();
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
    workspace: impl PathText,
    repo_slug: impl PathText,
    pullrequest_id: impl Integer,
    app_key: impl PathText,
    property_name: impl PathText,
) -> DeletePullRequestPropertyRequest {
    DeletePullRequestPropertyRequest(Request::new(
        &DELETE_PULL_REQUEST_PROPERTY,
        &[
            workspace.path_value(),
            repo_slug.path_value(),
            pullrequest_id.path_value(),
            app_key.path_value(),
            property_name.path_value(),
        ],
    ))
}

request! {
    /// Request of [`delete_pull_request_property`].
    DeletePullRequestPropertyRequest => ();
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
    selected_user: impl PathText,
    app_key: impl PathText,
    property_name: impl PathText,
) -> GetUserPropertyRequest {
    GetUserPropertyRequest(Request::new(
        &GET_USER_PROPERTY,
        &[selected_user.path_value(), app_key.path_value(), property_name.path_value()],
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
    selected_user: impl PathText,
    app_key: impl PathText,
    property_name: impl PathText,
    body: &ApplicationProperty,
) -> UpdateUserPropertyRequest {
    UpdateUserPropertyRequest(
        Request::new(
            &UPDATE_USER_PROPERTY,
            &[selected_user.path_value(), app_key.path_value(), property_name.path_value()],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`update_user_property`].
    UpdateUserPropertyRequest => ();
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
    selected_user: impl PathText,
    app_key: impl PathText,
    property_name: impl PathText,
) -> DeleteUserPropertyRequest {
    DeleteUserPropertyRequest(Request::new(
        &DELETE_USER_PROPERTY,
        &[selected_user.path_value(), app_key.path_value(), property_name.path_value()],
    ))
}

request! {
    /// Request of [`delete_user_property`].
    DeleteUserPropertyRequest => ();
}
