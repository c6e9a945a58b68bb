//! Code search in a workspace, a team or a user's repositories.

use crate::models::CodeSearchResult;
use bitbucket_runtime::{Integer, Operation, Page, PathText, Request, request};

static TEAM: Operation = Operation::get("search::team", "/teams/{username}/search/code")
    .scopes(&["repository", "read:repository:bitbucket"])
    .alternatives(&[1, 1]);

/// Searches the code of a team's repositories.
///
/// `GET /teams/{username}/search/code`
///
/// Results, filters and errors are those of the search in a workspace. An account that is
/// no team is a 400.
///
/// Arguments:
///
/// - `username`: The team, by its name or by its UUID in braces.
///
/// - `search_query`: What to search for, in the language of the search field on the
///   website.
///
///   Words must all occur: `mast rigging`. Quotes keep them together: `"main mast"`.
///   Filters narrow the search: `mast repo:boats lang:rust path:hull`.
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

static USER: Operation = Operation::get("search::user", "/users/{selected_user}/search/code")
    .scopes(&["repository", "read:repository:bitbucket"])
    .alternatives(&[1, 1]);

/// Searches the code of a user's repositories.
///
/// `GET /users/{selected_user}/search/code`
///
/// Results, filters and errors are those of the search in a workspace. An account that is
/// no user is a 400.
///
/// Arguments:
///
/// - `selected_user`: The account, by its UUID in braces or its Atlassian account id, as in
///   `557058:0a1b…`.
///
/// - `search_query`: What to search for, in the language of the search field on the
///   website.
///
///   Words must all occur: `mast rigging`. Quotes keep them together: `"main mast"`.
///   Filters narrow the search: `mast repo:boats lang:rust path:hull`.
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

static WORKSPACE: Operation =
    Operation::get("search::workspace", "/workspaces/{workspace}/search/code")
        .scopes(&["repository", "read:repository:bitbucket"])
        .alternatives(&[1, 1]);

/// Searches the code of a workspace's repositories.
///
/// `GET /workspaces/{workspace}/search/code`
///
/// Each result is a file, with the lines that match in `content_matches` and the parts of
/// its path that do in `path_matches`. `fields=+values.file.commit.repository` tells which
/// repository it is in.
///
/// A workspace whose search is not switched on is a 404; the website switches it on. 429
/// says that there were too many searches, and to wait. A 400 for a query that cannot be
/// read says why in `error.data.key`.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
///
/// - `search_query`: What to search for, in the language of the search field on the
///   website.
///
///   Words must all occur: `mast rigging`. Quotes keep them together: `"main mast"`.
///   Filters narrow the search: `mast repo:boats lang:rust path:hull`.
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// Refused with 400, 404, 429: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-search/#api-workspaces-workspace-search-code-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::search;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let found = search::workspace("acme", "\"low tide\" lang:rust repo:harbour");
/// for result in found.collect_up_to(client, 50).await? {
///     let path = result.file.and_then(|file| file.path).unwrap_or_default();
///     println!("{path}: {} places", result.content_match_count.unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
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
