//! Files offered for download with a repository.

use bitbucket_runtime::{ByteStream, Operation, Page, Part, Request, request};
use crate::models::Download;

static LIST: Operation = Operation::get(
    "downloads::list",
    "/repositories/{workspace}/{repo_slug}/downloads",
).scopes(&["repository", "read:repository:bitbucket"]);

/// Lists downloads.
///
/// `GET /repositories/{workspace}/{repo_slug}/downloads`
///
/// Scopes: `repository`, `read:repository:bitbucket`.
/// Refused with 403: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-downloads/#api-repositories-workspace-repo-slug-downloads-get).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1downloads/get`
#[inline]
pub fn list(workspace: &str, repo_slug: &str) -> ListRequest {
    ListRequest(Request::new(&LIST, &[workspace.into(), repo_slug.into()]))
}

/// Request of [`list`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListRequest(Request<Page<Download>>);

request!(ListRequest => Page<Download>);

impl ListRequest {
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

static UPLOAD: Operation = Operation::post(
    "downloads::upload",
    "/repositories/{workspace}/{repo_slug}/downloads",
).scopes(&["repository:write", "write:repository:bitbucket"]);

/// Uploads a download.
///
/// `POST /repositories/{workspace}/{repo_slug}/downloads`
///
/// Scopes: `repository:write`, `write:repository:bitbucket`.
/// Refused with 400, 403, 406: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-downloads/#api-repositories-workspace-repo-slug-downloads-post).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1downloads/post`
#[inline]
pub fn upload(
    workspace: &str,
    repo_slug: &str,
    files: impl IntoIterator<Item = Part>,
) -> Request<()> {
    let mut request = Request::new(&UPLOAD, &[workspace.into(), repo_slug.into()])
        .multipart();
    for files in files {
        request.push_part("files", files);
    }
    request
}

static GET: Operation = Operation::get(
    "downloads::get",
    "/repositories/{workspace}/{repo_slug}/downloads/{filename}",
).scopes(&["repository", "read:repository:bitbucket"]).accept("*/*");

/// Gets a download.
///
/// `GET /repositories/{workspace}/{repo_slug}/downloads/{filename}`
///
/// Scopes: `repository`, `read:repository:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-downloads/#api-repositories-workspace-repo-slug-downloads-filename-get).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1downloads~1{filename}/get`
#[inline]
pub fn get(workspace: &str, repo_slug: &str, filename: &str) -> Request<ByteStream> {
    Request::new(&GET, &[workspace.into(), repo_slug.into(), filename.into()])
}

static DELETE: Operation = Operation::delete(
    "downloads::delete",
    "/repositories/{workspace}/{repo_slug}/downloads/{filename}",
).scopes(&["repository:write", "write:repository:bitbucket"]);

/// Deletes a download.
///
/// `DELETE /repositories/{workspace}/{repo_slug}/downloads/{filename}`
///
/// Scopes: `repository:write`, `write:repository:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-downloads/#api-repositories-workspace-repo-slug-downloads-filename-delete).
///
/// Operation: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1downloads~1{filename}/delete`
#[inline]
pub fn delete(workspace: &str, repo_slug: &str, filename: &str) -> Request<()> {
    Request::new(&DELETE, &[workspace.into(), repo_slug.into(), filename.into()])
}
