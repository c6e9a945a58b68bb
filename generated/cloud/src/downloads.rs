//! Files offered for download with a repository.

use crate::models::Download;
use bitbucket_runtime::{ByteStream, Operation, Page, Part, Request, request};

static LIST: Operation =
    Operation::get("downloads::list", "/repositories/{workspace}/{repo_slug}/downloads")
        .scopes(&["repository", "read:repository:bitbucket"])
        .alternatives(&[1, 1]);

/// Lists downloads.
///
/// `GET /repositories/{workspace}/{repo_slug}/downloads`
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// Refused with 403: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-downloads/#api-repositories-workspace-repo-slug-downloads-get).
#[inline]
pub fn list(workspace: &str, repo_slug: &str) -> ListRequest {
    ListRequest(Request::new(&LIST, &[workspace.into(), repo_slug.into()]))
}

request! {
    /// Request of [`list`].
    ListRequest => Page<Download>;

    /// Query `page`.
    page(page: i64) => set_query("page", page);

    /// Query `pagelen`.
    pagelen(pagelen: i64) => set_query("pagelen", pagelen);

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static UPLOAD: Operation =
    Operation::post("downloads::upload", "/repositories/{workspace}/{repo_slug}/downloads")
        .scopes(&["repository:write", "write:repository:bitbucket"])
        .alternatives(&[1, 1]);

/// Uploads a download.
///
/// `POST /repositories/{workspace}/{repo_slug}/downloads`
///
/// Scopes: `repository:write`, or `write:repository:bitbucket`.
/// Refused with 400, 403, 406: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-downloads/#api-repositories-workspace-repo-slug-downloads-post).
#[inline]
pub fn upload(
    workspace: &str,
    repo_slug: &str,
    files: impl IntoIterator<Item = Part>,
) -> Request<()> {
    let mut request = Request::new(&UPLOAD, &[workspace.into(), repo_slug.into()]).multipart();
    for value in files {
        request.push_part("files", value);
    }
    request
}

static GET: Operation =
    Operation::get("downloads::get", "/repositories/{workspace}/{repo_slug}/downloads/{filename}")
        .scopes(&["repository", "read:repository:bitbucket"])
        .alternatives(&[1, 1])
        .accept("*/*");

/// Gets a download.
///
/// `GET /repositories/{workspace}/{repo_slug}/downloads/{filename}`
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-downloads/#api-repositories-workspace-repo-slug-downloads-filename-get).
#[inline]
pub fn get(workspace: &str, repo_slug: &str, filename: &str) -> Request<ByteStream> {
    Request::new(&GET, &[workspace.into(), repo_slug.into(), filename.into()])
}

static DELETE: Operation = Operation::delete(
    "downloads::delete",
    "/repositories/{workspace}/{repo_slug}/downloads/{filename}",
)
.scopes(&["repository:write", "write:repository:bitbucket"])
.alternatives(&[1, 1]);

/// Deletes a download.
///
/// `DELETE /repositories/{workspace}/{repo_slug}/downloads/{filename}`
///
/// Scopes: `repository:write`, or `write:repository:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-downloads/#api-repositories-workspace-repo-slug-downloads-filename-delete).
#[inline]
pub fn delete(workspace: &str, repo_slug: &str, filename: &str) -> Request<()> {
    Request::new(&DELETE, &[workspace.into(), repo_slug.into(), filename.into()])
}
