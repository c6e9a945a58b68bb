//! Files offered for download with a repository.

use crate::models::Download;
use bitbucket_runtime::{ByteStream, Integer, Operation, Page, Part, PathText, Request, request};

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
pub fn list(workspace: impl PathText, repo_slug: impl PathText) -> ListRequest {
    ListRequest(Request::new(&LIST, &[workspace.path_value(), repo_slug.path_value()]))
}

request! {
    /// Request of [`list`].
    ListRequest => Page<Download>;

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
    workspace: impl PathText,
    repo_slug: impl PathText,
    files: impl IntoIterator<Item = Part>,
) -> UploadRequest {
    let mut request =
        Request::new(&UPLOAD, &[workspace.path_value(), repo_slug.path_value()]).with_multipart();
    request.push_each_part("files", files.into_iter().map(|part| part.or_file_name("files")));
    UploadRequest(request)
}

request! {
    /// Request of [`upload`].
    UploadRequest => ();
}

static GET: Operation =
    Operation::get("downloads::get", "/repositories/{workspace}/{repo_slug}/downloads/{filename}")
        .scopes(&["repository", "read:repository:bitbucket"])
        .alternatives(&[1, 1])
        .accept("application/octet-stream, */*;q=0.1");

/// Gets a download.
///
/// `GET /repositories/{workspace}/{repo_slug}/downloads/{filename}`
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-downloads/#api-repositories-workspace-repo-slug-downloads-filename-get).
#[inline]
pub fn get(
    workspace: impl PathText,
    repo_slug: impl PathText,
    filename: impl PathText,
) -> GetRequest {
    GetRequest(Request::new(
        &GET,
        &[workspace.path_value(), repo_slug.path_value(), filename.path_value()],
    ))
}

request! {
    /// Request of [`get`].
    GetRequest => ByteStream;
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
pub fn delete(
    workspace: impl PathText,
    repo_slug: impl PathText,
    filename: impl PathText,
) -> DeleteRequest {
    DeleteRequest(Request::new(
        &DELETE,
        &[workspace.path_value(), repo_slug.path_value(), filename.path_value()],
    ))
}

request! {
    /// Request of [`delete`].
    DeleteRequest => ();
}
