//! Values that an app keeps on a commit, a repository, a pull request or a user.

use crate::models::ApplicationProperty;
use bitbucket_runtime::{Integer, Operation, PathText, Request, request};

static GET_COMMIT_PROPERTY: Operation = Operation::get(
    "properties::get_commit_property",
    "/repositories/{workspace}/{repo_slug}/commit/{commit}/properties/{app_key}/{property_name}",
)
.scopes(&["admin:workspace:bitbucket"]);

/// Gives a value that an app keeps with a commit.
///
/// `GET /repositories/{workspace}/{repo_slug}/commit/{commit}/properties/{app_key}/{property_name}`
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `commit`: The commit, by its hash. Its first digits do, as long as no other commit
///   begins so.
/// - `app_key`: The key that the app's descriptor gives it.
/// - `property_name`: The name under which the app keeps the value. The app chooses it.
///
/// Scopes: `admin:workspace:bitbucket`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-properties/#api-repositories-workspace-repo-slug-commit-commit-properties-app-key-property-name-get).
#[doc(alias = "getCommitHostedPropertyValue")]
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

static UPDATE_COMMIT_PROPERTY: Operation = Operation::put(
    "properties::update_commit_property",
    "/repositories/{workspace}/{repo_slug}/commit/{commit}/properties/{app_key}/{property_name}",
);

/// Sets a value that an app keeps with a commit.
///
/// `PUT /repositories/{workspace}/{repo_slug}/commit/{commit}/properties/{app_key}/{property_name}`
///
/// What the app has kept under the name until now is replaced. The value is JSON.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `commit`: The commit, by its hash. Its first digits do, as long as no other commit
///   begins so.
/// - `app_key`: The key that the app's descriptor gives it.
/// - `property_name`: The name under which the app keeps the value. The app chooses it.
///
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-properties/#api-repositories-workspace-repo-slug-commit-commit-properties-app-key-property-name-put).
#[doc(alias = "updateCommitHostedPropertyValue")]
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

/// Deletes a value that an app keeps with a commit.
///
/// `DELETE /repositories/{workspace}/{repo_slug}/commit/{commit}/properties/{app_key}/{property_name}`
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `commit`: The commit, by its hash. Its first digits do, as long as no other commit
///   begins so.
/// - `app_key`: The key that the app's descriptor gives it.
/// - `property_name`: The name under which the app keeps the value. The app chooses it.
///
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-properties/#api-repositories-workspace-repo-slug-commit-commit-properties-app-key-property-name-delete).
#[doc(alias = "deleteCommitHostedPropertyValue")]
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

/// Gives a value that an app keeps with a repository.
///
/// `GET /repositories/{workspace}/{repo_slug}/properties/{app_key}/{property_name}`
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `app_key`: The key that the app's descriptor gives it.
/// - `property_name`: The name under which the app keeps the value. The app chooses it.
///
/// Scopes: `admin:workspace:bitbucket`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-properties/#api-repositories-workspace-repo-slug-properties-app-key-property-name-get).
#[doc(alias = "getRepositoryHostedPropertyValue")]
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

static UPDATE_REPOSITORY_PROPERTY: Operation = Operation::put(
    "properties::update_repository_property",
    "/repositories/{workspace}/{repo_slug}/properties/{app_key}/{property_name}",
);

/// Sets a value that an app keeps with a repository.
///
/// `PUT /repositories/{workspace}/{repo_slug}/properties/{app_key}/{property_name}`
///
/// What the app has kept under the name until now is replaced. The value is JSON.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `app_key`: The key that the app's descriptor gives it.
/// - `property_name`: The name under which the app keeps the value. The app chooses it.
///
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-properties/#api-repositories-workspace-repo-slug-properties-app-key-property-name-put).
#[doc(alias = "updateRepositoryHostedPropertyValue")]
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

/// Deletes a value that an app keeps with a repository.
///
/// `DELETE /repositories/{workspace}/{repo_slug}/properties/{app_key}/{property_name}`
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `app_key`: The key that the app's descriptor gives it.
/// - `property_name`: The name under which the app keeps the value. The app chooses it.
///
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-properties/#api-repositories-workspace-repo-slug-properties-app-key-property-name-delete).
#[doc(alias = "deleteRepositoryHostedPropertyValue")]
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

/// Gives a value that an app keeps with a pull request.
///
/// `GET /repositories/{workspace}/{repo_slug}/pullrequests/{pullrequest_id}/properties/{app_key}/{property_name}`
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `pullrequest_id`: The number of the pull request, the same that other operations take.
/// - `app_key`: The key that the app's descriptor gives it.
/// - `property_name`: The name under which the app keeps the value. The app chooses it.
///
/// Scopes: `admin:workspace:bitbucket`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-properties/#api-repositories-workspace-repo-slug-pullrequests-pullrequest-id-properties-app-key-property-name-get).
#[doc(alias = "getPullRequestHostedPropertyValue")]
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

static UPDATE_PULL_REQUEST_PROPERTY: Operation = Operation::put(
    "properties::update_pull_request_property",
    "/repositories/{workspace}/{repo_slug}/pullrequests/{pullrequest_id}/properties/{app_key}/{property_name}",
);

/// Sets a value that an app keeps with a pull request.
///
/// `PUT /repositories/{workspace}/{repo_slug}/pullrequests/{pullrequest_id}/properties/{app_key}/{property_name}`
///
/// What the app has kept under the name until now is replaced. The value is JSON.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `pullrequest_id`: The number of the pull request, the same that other operations take.
/// - `app_key`: The key that the app's descriptor gives it.
/// - `property_name`: The name under which the app keeps the value. The app chooses it.
///
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-properties/#api-repositories-workspace-repo-slug-pullrequests-pullrequest-id-properties-app-key-property-name-put).
#[doc(alias = "updatePullRequestHostedPropertyValue")]
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

/// Deletes a value that an app keeps with a pull request.
///
/// `DELETE /repositories/{workspace}/{repo_slug}/pullrequests/{pullrequest_id}/properties/{app_key}/{property_name}`
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `pullrequest_id`: The number of the pull request, the same that other operations take.
/// - `app_key`: The key that the app's descriptor gives it.
/// - `property_name`: The name under which the app keeps the value. The app chooses it.
///
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-properties/#api-repositories-workspace-repo-slug-pullrequests-pullrequest-id-properties-app-key-property-name-delete).
#[doc(alias = "deletePullRequestHostedPropertyValue")]
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

/// Gives a value that an app keeps with a user.
///
/// `GET /users/{selected_user}/properties/{app_key}/{property_name}`
///
/// Arguments:
///
/// - `selected_user`: The account, by its UUID in braces or its Atlassian account id, as in
///   `557058:0a1b…`.
/// - `app_key`: The key that the app's descriptor gives it.
/// - `property_name`: The name under which the app keeps the value. The app chooses it.
///
/// Scopes: `admin:workspace:bitbucket`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-properties/#api-users-selected-user-properties-app-key-property-name-get).
#[doc(alias = "retrieveUserHostedPropertyValue")]
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

static UPDATE_USER_PROPERTY: Operation = Operation::put(
    "properties::update_user_property",
    "/users/{selected_user}/properties/{app_key}/{property_name}",
);

/// Sets a value that an app keeps with a user.
///
/// `PUT /users/{selected_user}/properties/{app_key}/{property_name}`
///
/// What the app has kept under the name until now is replaced. The value is JSON.
///
/// Arguments:
///
/// - `selected_user`: The account, by its UUID in braces or its Atlassian account id, as in
///   `557058:0a1b…`.
/// - `app_key`: The key that the app's descriptor gives it.
/// - `property_name`: The name under which the app keeps the value. The app chooses it.
///
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-properties/#api-users-selected-user-properties-app-key-property-name-put).
#[doc(alias = "updateUserHostedPropertyValue")]
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

/// Deletes a value that an app keeps with a user.
///
/// `DELETE /users/{selected_user}/properties/{app_key}/{property_name}`
///
/// Arguments:
///
/// - `selected_user`: The account, by its UUID in braces or its Atlassian account id, as in
///   `557058:0a1b…`.
/// - `app_key`: The key that the app's descriptor gives it.
/// - `property_name`: The name under which the app keeps the value. The app chooses it.
///
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-properties/#api-users-selected-user-properties-app-key-property-name-delete).
#[doc(alias = "deleteUserHostedPropertyValue")]
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
