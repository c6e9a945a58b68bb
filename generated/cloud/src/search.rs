//! Code search in a workspace, a team or a user's repositories.

use bitbucket_runtime::{Operation, Page, Request, request};
use crate::models::CodeSearchResult;

static TEAM: Operation = Operation::get("search::team", "/teams/{username}/search/code")
    .scopes(&["repository", "read:repository:bitbucket"]);

/// Searches in a team.
///
/// `GET /teams/{username}/search/code`
///
/// Scopes: `repository`, `read:repository:bitbucket`.
/// Refused with 400, 404, 429: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-search/#api-teams-username-search-code-get).
///
/// Operation: `#/paths/~1teams~1{username}~1search~1code/get`
#[deprecated = "the vendor withdraws it"]
#[inline]
pub fn team(username: &str, search_query: &str) -> TeamRequest {
    let mut request = Request::new(&TEAM, &[username.into()]);
    request.set_query("search_query", search_query);
    TeamRequest(request)
}

/// Request of [`team`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TeamRequest(Request<Page<CodeSearchResult>>);

request!(TeamRequest => Page<CodeSearchResult>);

impl TeamRequest {
    /// Query `page`.
    ///
    /// `#/components/parameters/page`
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.0.set_query("page", page);
        self
    }

    /// Query `pagelen`.
    ///
    /// `#/components/parameters/pagelen`
    #[inline]
    pub fn pagelen(mut self, pagelen: i64) -> Self {
        self.0.set_query("pagelen", pagelen);
        self
    }

    /// Query `fields`.
    ///
    /// `#/components/parameters/fields`
    #[inline]
    pub fn fields(mut self, fields: &str) -> Self {
        self.0.set_query("fields", fields);
        self
    }
}

static USER: Operation = Operation::get("search::user", "/users/{selected_user}/search/code")
    .scopes(&["repository", "read:repository:bitbucket"]);

/// Searches in a user.
///
/// `GET /users/{selected_user}/search/code`
///
/// Scopes: `repository`, `read:repository:bitbucket`.
/// Refused with 400, 404, 429: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-search/#api-users-selected-user-search-code-get).
///
/// Operation: `#/paths/~1users~1{selected_user}~1search~1code/get`
#[deprecated = "the vendor withdraws it"]
#[inline]
pub fn user(selected_user: &str, search_query: &str) -> UserRequest {
    let mut request = Request::new(&USER, &[selected_user.into()]);
    request.set_query("search_query", search_query);
    UserRequest(request)
}

/// Request of [`user`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UserRequest(Request<Page<CodeSearchResult>>);

request!(UserRequest => Page<CodeSearchResult>);

impl UserRequest {
    /// Query `page`.
    ///
    /// `#/components/parameters/page`
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.0.set_query("page", page);
        self
    }

    /// Query `pagelen`.
    ///
    /// `#/components/parameters/pagelen`
    #[inline]
    pub fn pagelen(mut self, pagelen: i64) -> Self {
        self.0.set_query("pagelen", pagelen);
        self
    }

    /// Query `fields`.
    ///
    /// `#/components/parameters/fields`
    #[inline]
    pub fn fields(mut self, fields: &str) -> Self {
        self.0.set_query("fields", fields);
        self
    }
}

static WORKSPACE: Operation = Operation::get(
    "search::workspace",
    "/workspaces/{workspace}/search/code",
).scopes(&["repository", "read:repository:bitbucket"]);

/// Searches in a workspace.
///
/// `GET /workspaces/{workspace}/search/code`
///
/// Scopes: `repository`, `read:repository:bitbucket`.
/// Refused with 400, 404, 429: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-search/#api-workspaces-workspace-search-code-get).
///
/// Operation: `#/paths/~1workspaces~1{workspace}~1search~1code/get`
#[deprecated = "the vendor withdraws it"]
#[inline]
pub fn workspace(workspace: &str, search_query: &str) -> WorkspaceRequest {
    let mut request = Request::new(&WORKSPACE, &[workspace.into()]);
    request.set_query("search_query", search_query);
    WorkspaceRequest(request)
}

/// Request of [`workspace`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct WorkspaceRequest(Request<Page<CodeSearchResult>>);

request!(WorkspaceRequest => Page<CodeSearchResult>);

impl WorkspaceRequest {
    /// Query `page`.
    ///
    /// `#/components/parameters/page`
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.0.set_query("page", page);
        self
    }

    /// Query `pagelen`.
    ///
    /// `#/components/parameters/pagelen`
    #[inline]
    pub fn pagelen(mut self, pagelen: i64) -> Self {
        self.0.set_query("pagelen", pagelen);
        self
    }

    /// Query `fields`.
    ///
    /// `#/components/parameters/fields`
    #[inline]
    pub fn fields(mut self, fields: &str) -> Self {
        self.0.set_query("fields", fields);
        self
    }
}
