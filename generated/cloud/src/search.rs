//! Code search in a workspace, a team or a user's repositories.

use crate::models::CodeSearchResult;
use bitbucket_runtime::{Integer, Operation, Page, PathText, Request, request};

static TEAM: Operation = Operation::get("search::team", "/teams/{username}/search/code")
    .scopes(&["repository", "read:repository:bitbucket"])
    .alternatives(&[1, 1]);

/// Searches in a team.
///
/// `GET /teams/{username}/search/code`
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// Refused with 400, 404, 429: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-search/#api-teams-username-search-code-get).
#[deprecated = "deprecated by Atlassian"]
#[inline]
pub fn team(username: impl PathText, search_query: &str) -> TeamRequest {
    let mut request = Request::new(&TEAM, &[username.path_value()]);
    request.set_query("search_query", search_query);
    TeamRequest(request)
}

request! {
    /// Request of [`team`].
    TeamRequest => Page<CodeSearchResult>;

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

static USER: Operation = Operation::get("search::user", "/users/{selected_user}/search/code")
    .scopes(&["repository", "read:repository:bitbucket"])
    .alternatives(&[1, 1]);

/// Searches in a user.
///
/// `GET /users/{selected_user}/search/code`
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// Refused with 400, 404, 429: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-search/#api-users-selected-user-search-code-get).
#[deprecated = "deprecated by Atlassian"]
#[inline]
pub fn user(selected_user: impl PathText, search_query: &str) -> UserRequest {
    let mut request = Request::new(&USER, &[selected_user.path_value()]);
    request.set_query("search_query", search_query);
    UserRequest(request)
}

request! {
    /// Request of [`user`].
    UserRequest => Page<CodeSearchResult>;

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

static WORKSPACE: Operation =
    Operation::get("search::workspace", "/workspaces/{workspace}/search/code")
        .scopes(&["repository", "read:repository:bitbucket"])
        .alternatives(&[1, 1]);

/// Searches in a workspace.
///
/// `GET /workspaces/{workspace}/search/code`
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// Refused with 400, 404, 429: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-search/#api-workspaces-workspace-search-code-get).
#[deprecated = "deprecated by Atlassian"]
#[inline]
pub fn workspace(workspace: impl PathText, search_query: &str) -> WorkspaceRequest {
    let mut request = Request::new(&WORKSPACE, &[workspace.path_value()]);
    request.set_query("search_query", search_query);
    WorkspaceRequest(request)
}

request! {
    /// Request of [`workspace`].
    WorkspaceRequest => Page<CodeSearchResult>;

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
