//! Files and directories at a revision, their history, and commits made by uploading files.

use bitbucket_runtime::{ByteStream, Located, Operation, Page, Part, Request, request};
use crate::models::{CommitFile, DirectoryFormat, SourceFormat, TreeEntry};

static LIST_FILE_HISTORY: Operation = Operation::get(
    "source::list_file_history",
    "/repositories/{workspace}/{repo_slug}/filehistory/{commit}/{+path}",
).scopes(&["repository", "read:repository:bitbucket"]);

/// Lists file history.
///
/// `GET /repositories/{workspace}/{repo_slug}/filehistory/{commit}/{path}`
///
/// Scopes: `repository`, `read:repository:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-source/#api-repositories-workspace-repo-slug-filehistory-commit-path-get).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1filehistory~1{commit}~1{path}/get`
#[inline]
pub fn list_file_history(
    workspace: &str,
    repo_slug: &str,
    commit: &str,
    path: &str,
) -> ListFileHistoryRequest {
    ListFileHistoryRequest(
        Request::new(
            &LIST_FILE_HISTORY,
            &[workspace.into(), repo_slug.into(), commit.into(), path.into()],
        ),
    )
}

/// Request of [`list_file_history`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListFileHistoryRequest(Request<Page<CommitFile>>);

request!(ListFileHistoryRequest => Page<CommitFile>);

impl ListFileHistoryRequest {
    /// Query `renames`.
    ///
    /// `#/paths/~1repositories~1{workspace}~1{repo_slug}~1filehistory~1{commit}~1{path}/get/parameters/0`
    #[inline]
    pub fn renames(mut self, renames: bool) -> Self {
        self.0.set_query("renames", renames);
        self
    }

    /// Query `q`.
    ///
    /// `#/paths/~1repositories~1{workspace}~1{repo_slug}~1filehistory~1{commit}~1{path}/get/parameters/1`
    #[inline]
    pub fn q(mut self, q: &str) -> Self {
        self.0.set_query("q", q);
        self
    }

    /// Query `sort`.
    ///
    /// `#/paths/~1repositories~1{workspace}~1{repo_slug}~1filehistory~1{commit}~1{path}/get/parameters/2`
    #[inline]
    pub fn sort(mut self, sort: &str) -> Self {
        self.0.set_query("sort", sort);
        self
    }

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

static LIST_ROOT: Operation = Operation::get(
    "source::list_root",
    "/repositories/{workspace}/{repo_slug}/src",
).scopes(&["repository", "read:repository:bitbucket"]);

/// Lists the root.
///
/// `GET /repositories/{workspace}/{repo_slug}/src`
///
/// Scopes: `repository`, `read:repository:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-source/#api-repositories-workspace-repo-slug-src-get).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1src/get`
#[inline]
pub fn list_root(workspace: &str, repo_slug: &str) -> ListRootRequest {
    ListRootRequest(Request::new(&LIST_ROOT, &[workspace.into(), repo_slug.into()]))
}

/// Request of [`list_root`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListRootRequest(Request<Page<TreeEntry>>);

request!(ListRootRequest => Page<TreeEntry>);

impl ListRootRequest {
    /// Query `format`.
    ///
    /// `#/paths/~1repositories~1{workspace}~1{repo_slug}~1src/get/parameters/0`
    #[inline]
    pub fn format(mut self, format: DirectoryFormat) -> Self {
        self.0.set_query("format", format.as_str());
        self
    }

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

    /// Query `q`.
    ///
    /// `#/components/parameters/q`
    #[inline]
    pub fn q(mut self, q: &str) -> Self {
        self.0.set_query("q", q);
        self
    }

    /// Query `sort`.
    ///
    /// `#/components/parameters/sort`
    #[inline]
    pub fn sort(mut self, sort: &str) -> Self {
        self.0.set_query("sort", sort);
        self
    }
}

static CREATE_COMMIT: Operation = Operation::post(
    "source::create_commit",
    "/repositories/{workspace}/{repo_slug}/src",
).scopes(&["repository:write", "write:repository:bitbucket"]);

/// Creates a commit.
///
/// `POST /repositories/{workspace}/{repo_slug}/src`
///
/// Scopes: `repository:write`, `write:repository:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-source/#api-repositories-workspace-repo-slug-src-post).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1src/post`
#[inline]
pub fn create_commit(workspace: &str, repo_slug: &str) -> CreateCommitRequest {
    CreateCommitRequest(
        Request::new(&CREATE_COMMIT, &[workspace.into(), repo_slug.into()]).multipart(),
    )
}

/// Request of [`create_commit`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateCommitRequest(Request<Located>);

request!(CreateCommitRequest => Located);

impl CreateCommitRequest {
    /// Form field `author`.
    #[inline]
    pub fn author(mut self, author: &str) -> Self {
        self.0.set_part("author", Part::text(author));
        self
    }

    /// Form field `branch`.
    #[inline]
    pub fn branch(mut self, branch: &str) -> Self {
        self.0.set_part("branch", Part::text(branch));
        self
    }

    /// Form field `files`; each call adds one.
    #[inline]
    pub fn delete_file(mut self, delete_file: &str) -> Self {
        self.0.push_part("files", Part::text(delete_file));
        self
    }

    /// Form field `message`.
    #[inline]
    pub fn message(mut self, message: &str) -> Self {
        self.0.set_part("message", Part::text(message));
        self
    }

    /// Form field `parents`.
    #[inline]
    pub fn parents(mut self, parents: &str) -> Self {
        self.0.set_part("parents", Part::text(parents));
        self
    }

    /// Adds a part under a name of the caller's.
    #[inline]
    pub fn part(mut self, name: impl Into<String>, part: Part) -> Self {
        self.0.push_part(name, part);
        self
    }
}

static GET: Operation = Operation::get(
    "source::get",
    "/repositories/{workspace}/{repo_slug}/src/{commit}/{+path}",
).scopes(&["repository", "read:repository:bitbucket"]).accept("*/*");

/// Gets source.
///
/// `GET /repositories/{workspace}/{repo_slug}/src/{commit}/{path}`
///
/// Scopes: `repository`, `read:repository:bitbucket`.
/// Refused with 404, 555: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-source/#api-repositories-workspace-repo-slug-src-commit-path-get).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1src~1{commit}~1{path}/get`
#[inline]
pub fn get(workspace: &str, repo_slug: &str, commit: &str, path: &str) -> GetRequest {
    GetRequest(
        Request::new(
            &GET,
            &[workspace.into(), repo_slug.into(), commit.into(), path.into()],
        ),
    )
}

/// Request of [`get`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetRequest(Request<ByteStream>);

request!(GetRequest => ByteStream);

impl GetRequest {
    /// Query `format`.
    ///
    /// `#/paths/~1repositories~1{workspace}~1{repo_slug}~1src~1{commit}~1{path}/get/parameters/0`
    #[inline]
    pub fn format(mut self, format: SourceFormat) -> Self {
        self.0.set_query("format", format.as_str());
        self
    }

    /// Query `q`.
    ///
    /// `#/paths/~1repositories~1{workspace}~1{repo_slug}~1src~1{commit}~1{path}/get/parameters/1`
    #[inline]
    pub fn q(mut self, q: &str) -> Self {
        self.0.set_query("q", q);
        self
    }

    /// Query `sort`.
    ///
    /// `#/paths/~1repositories~1{workspace}~1{repo_slug}~1src~1{commit}~1{path}/get/parameters/2`
    #[inline]
    pub fn sort(mut self, sort: &str) -> Self {
        self.0.set_query("sort", sort);
        self
    }

    /// Query `max_depth`.
    ///
    /// `#/paths/~1repositories~1{workspace}~1{repo_slug}~1src~1{commit}~1{path}/get/parameters/3`
    #[inline]
    pub fn max_depth(mut self, max_depth: i64) -> Self {
        self.0.set_query("max_depth", max_depth);
        self
    }

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

    /// Reads the answer as JSON, which the same address gives for some of what it holds.
    #[inline]
    pub fn json(self) -> Request<Page<TreeEntry>> {
        self.0.into_answer()
    }
}
