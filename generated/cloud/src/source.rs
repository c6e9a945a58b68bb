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

/// Lists the commits that changed a file, the newest first.
///
/// `GET /repositories/{workspace}/{repo_slug}/filehistory/{commit}/{path}`
///
/// It starts at the commit that is named. A file that was renamed is followed to its older
/// names, which `path` in each entry shows; `renames=false` stops there.
/// `q=commit.date > 2026-05-01` keeps what is newer.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `commit`: The commit to begin with, by its hash, or the branch or tag, as long as its
///   name has no slash.
/// - `path`: The file, by its path from the root, as in `hull/plan.md`. Slashes stay as
///   they are, all else is encoded.
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-source/#api-repositories-workspace-repo-slug-filehistory-commit-path-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::source;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let history = source::list_file_history("acme", "harbour", "main", "src/quay.rs")
///     .renames(true)
///     .fields("next,values.path,values.commit.hash,values.commit.date");
/// for version in history.collect_up_to(client, 10).await? {
///     let hash = version.commit.and_then(|commit| commit.hash).unwrap_or_default();
///     println!("{hash} {}", version.path.unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
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

    /// Whether a file that was renamed is recognized. Without it, it is.
    ///
    /// Query `renames`.
    renames(renames: bool) => set_query("renames", renames);

    /// Keeps the items that an expression is true of, as in
    /// `state = "OPEN" AND title ~ "anchor"`.
    ///
    /// Operators are `=`, `!=`, `<`, `<=`, `>`, `>=`, `~` (contains, in any case), `!~` (does
    /// not contain), `IN (…)` and `NOT IN (…)`. `AND`, `OR` and parentheses join conditions. A
    /// field inside a field takes a dot: `source.branch.name`.
    ///
    /// Texts stand in double quotes: `author.uuid = "{…}"`. Numbers, `true`, `false`, `null`
    /// and dates stand without: `updated_on > 2026-05-01T08:00:00Z`. It is written plainly; the
    /// request encodes it. An expression that cannot be read, or a field that cannot be
    /// searched, is refused with 400.
    ///
    /// Query `q`.
    q(q: &str) => set_query("q", q);

    /// Orders the list by one field; a minus in front turns the order round, as in
    /// `-updated_on`.
    ///
    /// A field inside a field takes a dot: `repository.name`. Not every field can be sorted by;
    /// one that cannot is refused with 400.
    ///
    /// Query `sort`.
    sort(sort: &str) => set_query("sort", sort);

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

static LIST_ROOT: Operation =
    Operation::get("source::list_root", "/repositories/{workspace}/{repo_slug}/src")
        .scopes(&["repository", "read:repository:bitbucket"])
        .alternatives(&[1, 1]);

/// Lists the root directory of the main branch.
///
/// `GET /repositories/{workspace}/{repo_slug}/src`
///
/// It saves finding out what the main branch is called; Bitbucket redirects to that
/// directory, which is followed.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-source/#api-repositories-workspace-repo-slug-src-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::models::TreeEntry;
/// use bitbucket_cloud::source;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let mut entries = source::list_root("acme", "harbour").pagelen(100).items(client);
/// while let Some(entry) = entries.try_next().await? {
///     let slash = if matches!(entry, TreeEntry::Directory(_)) { "/" } else { "" };
///     println!("{}{slash}", entry.path().unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list_root(workspace: impl PathText, repo_slug: impl PathText) -> ListRootRequest {
    ListRootRequest(Request::new(&LIST_ROOT, &[workspace.path_value(), repo_slug.path_value()]))
}

request! {
    /// Request of [`list_root`].
    ListRootRequest => Page<TreeEntry>,

    /// Asks with `format=meta`, and reads what is answered then.
    as meta -> TreeEntry = set_query("format", "meta");

    /// The form in which to give a file or a directory.
    ///
    /// Without it, a file comes as its bytes and a directory as a page of its entries.
    ///
    /// Query `format`.
    format(format: DirectoryFormat) => set_query("format", format.as_str());

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

    /// Keeps the items that an expression is true of, as in
    /// `state = "OPEN" AND title ~ "anchor"`.
    ///
    /// Operators are `=`, `!=`, `<`, `<=`, `>`, `>=`, `~` (contains, in any case), `!~` (does
    /// not contain), `IN (…)` and `NOT IN (…)`. `AND`, `OR` and parentheses join conditions. A
    /// field inside a field takes a dot: `source.branch.name`.
    ///
    /// Texts stand in double quotes: `author.uuid = "{…}"`. Numbers, `true`, `false`, `null`
    /// and dates stand without: `updated_on > 2026-05-01T08:00:00Z`. It is written plainly; the
    /// request encodes it. An expression that cannot be read, or a field that cannot be
    /// searched, is refused with 400.
    ///
    /// Query `q`.
    q(q: &str) => set_query("q", q);

    /// Orders the list by one field; a minus in front turns the order round, as in
    /// `-updated_on`.
    ///
    /// A field inside a field takes a dot: `repository.name`. Not every field can be sorted by;
    /// one that cannot is refused with 400.
    ///
    /// Query `sort`.
    sort(sort: &str) => set_query("sort", sort);
}

static CREATE_COMMIT: Operation =
    Operation::post("source::create_commit", "/repositories/{workspace}/{repo_slug}/src")
        .scopes(&["repository:write", "write:repository:bitbucket"])
        .alternatives(&[1, 1]);

/// Makes a commit out of files, without git.
///
/// `POST /repositories/{workspace}/{repo_slug}/src`
///
/// Each file is a part of the form whose name is its path in the repository:
/// `/hull/plan.md`. The slash in front is optional, and keeps a file called `message` or
/// `branch` from being taken for the field. Files that exist are replaced; those that
/// `files` names and no part brings are deleted; all others stay. To rename a file, delete
/// it and send it under its new name. A file that was executable, or a link, becomes an
/// ordinary one, unless the `Content-Disposition` of its part has `x-attributes` with
/// `executable` or `link`.
///
/// Without a `branch` the commit goes onto the main branch; a branch that does not exist
/// yet is created. With `parents`, a 409 says that the branch has moved on since. The
/// answer has no body; `Location` ends in the hash of the new commit.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
///
/// Scopes: `repository:write`, or `write:repository:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-source/#api-repositories-workspace-repo-slug-src-post).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::{Part, source};
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// // Each part is a file, called as in the repository; the slash keeps it apart from `message`.
/// let committed = source::create_commit("acme", "harbour")
///     .branch("main")
///     .message("Raise the water level")
///     .part("/tides/2026.csv", Part::text("day,metres\n1,3.2\n"))
///     .delete_files(["tides/2025.csv"])
///     .send(client)
///     .await?;
/// println!("{}", committed.last_segment().unwrap_or_default());
/// # Ok(())
/// # }
/// ```
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

    /// Who wrote the commit, as in `Ada <ada@example.com>`.
    ///
    /// Without it, it is the caller, by display name and primary e-mail address.
    ///
    /// Form field `author`.
    author(author: &str) => set_part("author", Part::text(author));

    /// The branch that the commit goes onto.
    ///
    /// Without it, that is the main branch. A new name makes a new branch: from `parents`, or
    /// else from where the main branch is. In an empty repository it becomes the main branch.
    ///
    /// Form field `branch`.
    branch(branch: &str) => set_part("branch", Part::text(branch));

    /// Paths of files to delete.
    ///
    /// A path that a part of the form brings a file for is not deleted; naming it here is not
    /// needed.
    ///
    /// Form field `files`, one per value; each call adds to them.
    delete_files(delete_files: impl IntoIterator<Item = impl Into<QueryValue>>)
        => push_each_text("files", delete_files);

    /// The message of the commit. Without it, Bitbucket writes one.
    ///
    /// Form field `message`.
    message(message: &str) => set_part("message", Part::text(message));

    /// The commit that the new one is to follow, by its hash.
    ///
    /// For a branch that exists, it has to be its last commit, else 409: so a program finds out
    /// that somebody was faster. A new branch begins at it.
    ///
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

/// Gives a file or a directory at a commit.
///
/// `GET /repositories/{workspace}/{repo_slug}/src/{commit}/{path}`
///
/// A file comes as its bytes, whatever its type, and one in large file storage by a
/// redirect, which is followed. A directory comes as a page of its entries, files and
/// directories, by their full paths. For the root, the path is empty. `format=meta` gives
/// one object with size and attributes instead, which is also the way to ask whether a file
/// exists.
///
/// A branch or tag does for the commit as long as its name has no slash; else give the
/// hash. The commit in each entry is the one that was asked for, not the one that last
/// changed the file.
///
/// `max_depth` lists several levels at once; too many of them end in the error 555. A
/// missing commit or path is a 404.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `commit`: The commit, by its hash, or the branch or tag, as long as its name has no
///   slash. For `feature/sails`, give the hash of its last commit.
/// - `path`: The file or directory, by its path from the root, as in `hull/plan.md`. That
///   of the root is empty.
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// Refused with 404, 555: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-source/#api-repositories-workspace-repo-slug-src-commit-path-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::source;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let readme = source::get("acme", "harbour", "main", "README.md").send(client).await?;
/// println!("{}", readme.text().await?);
/// // Of a directory the same call gives pages.
/// let tides = source::get("acme", "harbour", "main", "tides/").max_depth(3).into_json();
/// for entry in tides.collect(client).await? {
///     println!("{}", entry.path().unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
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

    /// The form in which to give a file or a directory.
    ///
    /// Without it, a file comes as its bytes and a directory as a page of its entries.
    ///
    /// Query `format`.
    format(format: SourceFormat) => set_query("format", format.as_str());

    /// Keeps the items that an expression is true of, as in
    /// `state = "OPEN" AND title ~ "anchor"`.
    ///
    /// Operators are `=`, `!=`, `<`, `<=`, `>`, `>=`, `~` (contains, in any case), `!~` (does
    /// not contain), `IN (…)` and `NOT IN (…)`. `AND`, `OR` and parentheses join conditions. A
    /// field inside a field takes a dot: `source.branch.name`.
    ///
    /// Texts stand in double quotes: `author.uuid = "{…}"`. Numbers, `true`, `false`, `null`
    /// and dates stand without: `updated_on > 2026-05-01T08:00:00Z`. It is written plainly; the
    /// request encodes it. An expression that cannot be read, or a field that cannot be
    /// searched, is refused with 400.
    ///
    /// Query `q`.
    q(q: &str) => set_query("q", q);

    /// Orders the list by one field; a minus in front turns the order round, as in
    /// `-updated_on`.
    ///
    /// A field inside a field takes a dot: `repository.name`. Not every field can be sorted by;
    /// one that cannot is refused with 400.
    ///
    /// Query `sort`.
    sort(sort: &str) => set_query("sort", sort);

    /// How many levels of directories to list, breadth first. 1 lists the directory alone.
    ///
    /// A large number on a large repository takes too long and ends in the error 555.
    ///
    /// Query `max_depth`.
    max_depth(max_depth: impl Integer) => set_query("max_depth", max_depth);

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
