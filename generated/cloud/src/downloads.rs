//! Files offered for download with a repository.

use crate::models::Download;
use bitbucket_runtime::{ByteStream, Integer, Operation, Page, Part, PathText, Request, request};

static LIST: Operation =
    Operation::get("downloads::list", "/repositories/{workspace}/{repo_slug}/downloads")
        .scopes(&["repository", "read:repository:bitbucket"])
        .alternatives(&[1, 1]);

/// Lists the files that a repository offers for download.
///
/// `GET /repositories/{workspace}/{repo_slug}/downloads`
///
/// It gives names, sizes and how often each was fetched, not what is in them.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// Refused with 403: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-downloads/#api-repositories-workspace-repo-slug-downloads-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::downloads;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let mut downloads = downloads::list("acme", "harbour").items(client).prefetch();
/// while let Some(file) = downloads.try_next().await? {
///     let (name, size) = (file.name.unwrap_or_default(), file.size.unwrap_or_default());
///     println!("{size:>12} {name}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list(workspace: impl PathText, repo_slug: impl PathText) -> ListRequest {
    ListRequest(Request::new(&LIST, &[workspace.path_value(), repo_slug.path_value()]))
}

request! {
    /// Request of [`list`].
    ListRequest => Page<Download>;

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

static UPLOAD: Operation =
    Operation::post("downloads::upload", "/repositories/{workspace}/{repo_slug}/downloads")
        .scopes(&["repository:write", "write:repository:bitbucket"])
        .alternatives(&[1, 1]);

/// Uploads files to be offered for download.
///
/// `POST /repositories/{workspace}/{repo_slug}/downloads`
///
/// A file of a name that is there already takes its place. The caller must be allowed to
/// write to the repository.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `files`: The files, each a part of this name with a file name of its own.
///
/// Scopes: `repository:write`, or `write:repository:bitbucket`.
/// Refused with 400, 403, 406: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-downloads/#api-repositories-workspace-repo-slug-downloads-post).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::{Body, Part, downloads};
/// use std::fs::File;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// // Opened when it is sent, and read piece by piece, however large.
/// let open = || File::open("harbour-1.4.0.tar.gz").map(tokio::fs::File::from_std);
/// let archive = Body::reader(open).with_length(std::fs::metadata("harbour-1.4.0.tar.gz")?.len());
/// let files = [
///     Part::file("harbour-1.4.0.tar.gz", archive),
///     Part::file("harbour-1.4.0.txt", "Berths by tide"),
/// ];
/// downloads::upload("acme", "harbour", files).send(client).await?;
/// # Ok(())
/// # }
/// ```
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

/// Downloads a file that a repository offers.
///
/// `GET /repositories/{workspace}/{repo_slug}/downloads/{filename}`
///
/// Bitbucket redirects to its storage, which is followed without the credentials.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `filename`: The file that was uploaded, by its name.
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-downloads/#api-repositories-workspace-repo-slug-downloads-filename-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::downloads;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let download = downloads::get("acme", "harbour", "harbour-1.4.0.tar.gz").send(client).await?;
/// let download = download.with_progress(|progress| {
///     eprintln!("{} %", progress.percent().unwrap_or_default());
/// });
/// let mut file = tokio::fs::File::create("harbour-1.4.0.tar.gz").await?;
/// download.copy_to(&mut file).await?;
/// # Ok(())
/// # }
/// ```
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

/// Deletes a file that a repository offers for download.
///
/// `DELETE /repositories/{workspace}/{repo_slug}/downloads/{filename}`
///
/// The caller must be allowed to write to the repository.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `filename`: The file that was uploaded, by its name.
///
/// Scopes: `repository:write`, or `write:repository:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-downloads/#api-repositories-workspace-repo-slug-downloads-filename-delete).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::downloads;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// downloads::delete("acme", "harbour", "harbour-1.3.0.tar.gz").send(client).await?;
/// # Ok(())
/// # }
/// ```
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
