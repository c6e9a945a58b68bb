//! Files and directories at a revision, their history, and commits made by uploading files.

use crate::models::{CommitFile, DirectoryFormat, SourceFormat, TreeEntry};
use bitbucket_runtime::{
    ByteStream, Integer, Located, Operation, Page, Part, PathText, QueryValue, Request, request,
};

static LIST_FILE_HISTORY: Operation = Operation::get(
    "source::list_file_history",
    "/repositories/{workspace}/{repo_slug}/filehistory/{commit}/{+path}",
)
.scopes(&["repository", "read:repository:bitbucket"])
.alternatives(&[1, 1]);

/// Lists file history.
///
/// `GET /repositories/{workspace}/{repo_slug}/filehistory/{commit}/{path}`
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-source/#api-repositories-workspace-repo-slug-filehistory-commit-path-get).
#[inline]
pub fn list_file_history(
    workspace: impl PathText,
    repo_slug: impl PathText,
    commit: impl PathText,
    path: impl PathText,
) -> ListFileHistoryRequest {
    ListFileHistoryRequest(Request::new(
        &LIST_FILE_HISTORY,
        &[workspace.path_value(), repo_slug.path_value(), commit.path_value(), path.path_value()],
    ))
}

request! {
    /// Request of [`list_file_history`].
    ListFileHistoryRequest => Page<CommitFile>;

    /// Query `renames`.
    renames(renames: bool) => set_query("renames", renames);

    /// Query `q`.
    q(q: &str) => set_query("q", q);

    /// Query `sort`.
    sort(sort: &str) => set_query("sort", sort);

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

static LIST_ROOT: Operation =
    Operation::get("source::list_root", "/repositories/{workspace}/{repo_slug}/src")
        .scopes(&["repository", "read:repository:bitbucket"])
        .alternatives(&[1, 1]);

/// Lists the root.
///
/// `GET /repositories/{workspace}/{repo_slug}/src`
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-source/#api-repositories-workspace-repo-slug-src-get).
#[inline]
pub fn list_root(workspace: impl PathText, repo_slug: impl PathText) -> ListRootRequest {
    ListRootRequest(Request::new(&LIST_ROOT, &[workspace.path_value(), repo_slug.path_value()]))
}

request! {
    /// Request of [`list_root`].
    ListRootRequest => Page<TreeEntry>,

    /// Asks with `format=meta`, and reads what is answered then.
    as meta -> TreeEntry = set_query("format", "meta");

    /// Query `format`.
    format(format: DirectoryFormat) => set_query("format", format.as_str());

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

    /// Query `q`.
    q(q: &str) => set_query("q", q);

    /// Query `sort`.
    sort(sort: &str) => set_query("sort", sort);
}

static CREATE_COMMIT: Operation =
    Operation::post("source::create_commit", "/repositories/{workspace}/{repo_slug}/src")
        .scopes(&["repository:write", "write:repository:bitbucket"])
        .alternatives(&[1, 1]);

/// Creates a commit.
///
/// `POST /repositories/{workspace}/{repo_slug}/src`
///
/// Scopes: `repository:write`, or `write:repository:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-source/#api-repositories-workspace-repo-slug-src-post).
#[inline]
pub fn create_commit(workspace: impl PathText, repo_slug: impl PathText) -> CreateCommitRequest {
    CreateCommitRequest(
        Request::new(&CREATE_COMMIT, &[workspace.path_value(), repo_slug.path_value()])
            .with_multipart(),
    )
}

request! {
    /// Request of [`create_commit`].
    CreateCommitRequest => Located;

    /// Form field `author`.
    author(author: &str) => set_part("author", Part::text(author));

    /// Form field `branch`.
    branch(branch: &str) => set_part("branch", Part::text(branch));

    /// Form field `files`, one per value; each call adds to them.
    delete_files(delete_files: impl IntoIterator<Item = impl Into<QueryValue>>)
        => push_each_text("files", delete_files);

    /// Form field `message`.
    message(message: &str) => set_part("message", Part::text(message));

    /// Form field `parents`.
    parents(parents: &str) => set_part("parents", Part::text(parents));

    /// Adds a part under a name of the caller's.
    part(name: impl Into<String>, part: Part) => push_part(name, part);
}

static GET: Operation =
    Operation::get("source::get", "/repositories/{workspace}/{repo_slug}/src/{commit}/{+path}")
        .scopes(&["repository", "read:repository:bitbucket"])
        .alternatives(&[1, 1])
        .accept("application/octet-stream, */*;q=0.1");

/// Gets source.
///
/// `GET /repositories/{workspace}/{repo_slug}/src/{commit}/{path}`
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// Refused with 404, 555: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-source/#api-repositories-workspace-repo-slug-src-commit-path-get).
#[inline]
pub fn get(
    workspace: impl PathText,
    repo_slug: impl PathText,
    commit: impl PathText,
    path: impl PathText,
) -> GetRequest {
    GetRequest(Request::new(
        &GET,
        &[workspace.path_value(), repo_slug.path_value(), commit.path_value(), path.path_value()],
    ))
}

request! {
    /// Request of [`get`].
    GetRequest => ByteStream, or Page<TreeEntry>,

    /// Asks with `format=meta`, and reads what is answered then.
    as meta -> TreeEntry = set_query("format", "meta");

    /// Query `format`.
    format(format: SourceFormat) => set_query("format", format.as_str());

    /// Query `q`.
    q(q: &str) => set_query("q", q);

    /// Query `sort`.
    sort(sort: &str) => set_query("sort", sort);

    /// Query `max_depth`.
    max_depth(max_depth: impl Integer) => set_query("max_depth", max_depth);

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
