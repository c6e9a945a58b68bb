//! Snippets with their files, comments, revisions and watchers.

use crate::models::{Account, Snippet, SnippetComment, SnippetCommit, SnippetRole};
use bitbucket_runtime::{
    Body, ByteStream, Integer, Operation, Page, Part, PathText, QueryValue, Request, content,
    request,
};

static LIST: Operation = Operation::get("snippets::list", "/snippets")
    .scopes(&["snippet", "read:snippet:bitbucket"])
    .alternatives(&[1, 1]);

/// Lists the snippets that the caller may see, in all workspaces.
///
/// `GET /snippets`
///
/// The list of a single workspace has taken its place.
///
/// Scopes: `snippet`, or `read:snippet:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-snippets/#api-snippets-get).
#[deprecated = "deprecated by Atlassian"]
#[inline]
pub fn list() -> ListRequest {
    ListRequest(Request::new(&LIST, &[]))
}

request! {
    /// Request of [`list`].
    ListRequest => Page<Snippet>;

    /// The part that the caller has in the snippets to list.
    ///
    /// Query `role`.
    role(role: SnippetRole) => set_query("role", role.as_str());

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

static CREATE: Operation = Operation::post("snippets::create", "/snippets")
    .scopes(&["snippet:write", "read:snippet:bitbucket", "write:snippet:bitbucket"])
    .alternatives(&[1, 2]);

/// Creates a snippet of the caller's own.
///
/// `POST /snippets`
///
/// Its files are parts named `file` of a form, each with a file name; `title` and
/// `is_private` are fields beside them. A body of JSON makes a snippet without files.
///
/// Scopes: `snippet:write`, or `read:snippet:bitbucket` and `write:snippet:bitbucket`.
/// Refused with 401: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-snippets/#api-snippets-post).
#[inline]
pub fn create(content: impl Into<CreateContent>) -> CreateRequest {
    let mut request = Request::new(&CREATE, &[]);
    request.set_content(content.into());
    CreateRequest(request)
}

request! {
    /// Request of [`create`].
    CreateRequest => Snippet;

    /// Files with their names. In a change, each replaces the one of its name or is added.
    ///
    /// Form field `file`, one per value; each call adds to them.
    file(file: impl IntoIterator<Item = Part>)
        => push_each_part("file", file.into_iter().map(|part| part.or_file_name("file")));

    /// Names of files that a change is about. A name whose file is not sent deletes it.
    ///
    /// Form field `files`, one per value; each call adds to them.
    files(files: impl IntoIterator<Item = impl Into<QueryValue>>) => push_each_text("files", files);

    /// Whether only those who were let in may see it.
    ///
    /// Form field `is_private`.
    is_private(is_private: bool) => set_part("is_private", Part::text(is_private.to_string()));

    /// What it is about, in a line.
    ///
    /// Form field `title`.
    title(title: &str) => set_part("title", Part::text(title));
}

content! {
    /// What [`create`] sends: one of these.
    CreateContent from &Snippet = json;

    /// `application/json`.
    json(body: &Snippet) => set_model(body);

    /// `multipart/form-data`.
    multipart() => begin_multipart();

    /// `multipart/related`.
    bytes(body: impl Into<Body>) => set_body("multipart/related", body);
}

static LIST_FOR_WORKSPACE: Operation =
    Operation::get("snippets::list_for_workspace", "/snippets/{workspace}")
        .scopes(&["snippet", "read:snippet:bitbucket"])
        .alternatives(&[1, 1]);

/// Lists the snippets of a workspace.
///
/// `GET /snippets/{workspace}`
///
/// Without a `role` they are the public ones, and those private ones that the caller
/// watches or has commented on.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
///
/// Scopes: `snippet`, or `read:snippet:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-snippets/#api-snippets-workspace-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::models::SnippetRole;
/// use bitbucket_cloud::snippets;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let mut snippets = snippets::list_for_workspace("acme").role(SnippetRole::Owner).items(client);
/// while let Some(snippet) = snippets.try_next().await? {
///     println!("{}", snippet.title.unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list_for_workspace(workspace: impl PathText) -> ListForWorkspaceRequest {
    ListForWorkspaceRequest(Request::new(&LIST_FOR_WORKSPACE, &[workspace.path_value()]))
}

request! {
    /// Request of [`list_for_workspace`].
    ListForWorkspaceRequest => Page<Snippet>;

    /// The part that the caller has in the snippets to list.
    ///
    /// Query `role`.
    role(role: SnippetRole) => set_query("role", role.as_str());

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

static CREATE_IN_WORKSPACE: Operation =
    Operation::post("snippets::create_in_workspace", "/snippets/{workspace}")
        .scopes(&["snippet:write", "read:snippet:bitbucket", "write:snippet:bitbucket"])
        .alternatives(&[1, 2]);

/// Creates a snippet in a workspace.
///
/// `POST /snippets/{workspace}`
///
/// Its files are parts named `file` of a form, each with a file name; `title` and
/// `is_private` are fields beside them. A body of JSON makes a snippet without files.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
///
/// Scopes: `snippet:write`, or `read:snippet:bitbucket` and `write:snippet:bitbucket`.
/// Refused with 401, 403: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-snippets/#api-snippets-workspace-post).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::{Part, snippets};
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let content = snippets::CreateInWorkspaceContent::multipart();
/// let snippet = snippets::create_in_workspace("acme", content)
///     .title("Tide tables")
///     .is_private(true)
///     .file([Part::file("tides.csv", "day,metres\n1,3.2\n")])
///     .send(client)
///     .await?;
/// println!("{}", snippet.id.unwrap_or_default());
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create_in_workspace(
    workspace: impl PathText,
    content: impl Into<CreateInWorkspaceContent>,
) -> CreateInWorkspaceRequest {
    let mut request = Request::new(&CREATE_IN_WORKSPACE, &[workspace.path_value()]);
    request.set_content(content.into());
    CreateInWorkspaceRequest(request)
}

request! {
    /// Request of [`create_in_workspace`].
    CreateInWorkspaceRequest => Snippet;

    /// Files with their names. In a change, each replaces the one of its name or is added.
    ///
    /// Form field `file`, one per value; each call adds to them.
    file(file: impl IntoIterator<Item = Part>)
        => push_each_part("file", file.into_iter().map(|part| part.or_file_name("file")));

    /// Names of files that a change is about. A name whose file is not sent deletes it.
    ///
    /// Form field `files`, one per value; each call adds to them.
    files(files: impl IntoIterator<Item = impl Into<QueryValue>>) => push_each_text("files", files);

    /// Whether only those who were let in may see it.
    ///
    /// Form field `is_private`.
    is_private(is_private: bool) => set_part("is_private", Part::text(is_private.to_string()));

    /// What it is about, in a line.
    ///
    /// Form field `title`.
    title(title: &str) => set_part("title", Part::text(title));
}

content! {
    /// What [`create_in_workspace`] sends: one of these.
    CreateInWorkspaceContent from &Snippet = json;

    /// `application/json`.
    json(body: &Snippet) => set_model(body);

    /// `multipart/form-data`.
    multipart() => begin_multipart();

    /// `multipart/related`.
    bytes(body: impl Into<Body>) => set_body("multipart/related", body);
}

static GET: Operation = Operation::get("snippets::get", "/snippets/{workspace}/{encoded_id}")
    .scopes(&["snippet", "read:snippet:bitbucket"])
    .alternatives(&[1, 1]);

/// Gives a snippet.
///
/// `GET /snippets/{workspace}/{encoded_id}`
///
/// It names its files and where they are; what is in them is read one by one. 410 says that
/// it was closed as spam.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `encoded_id`: The snippet, by the short text that ends its address, as in `xKgL8d`.
///
/// Scopes: `snippet`, or `read:snippet:bitbucket`.
/// Refused with 401, 403, 404, 410: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-snippets/#api-snippets-workspace-encoded-id-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::snippets;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let snippet = snippets::get("acme", "kypj").send(client).await?;
/// for name in snippet.files.unwrap_or_default().keys() {
///     println!("{name}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn get(workspace: impl PathText, encoded_id: impl PathText) -> GetRequest {
    GetRequest(Request::new(&GET, &[workspace.path_value(), encoded_id.path_value()]))
}

request! {
    /// Request of [`get`].
    GetRequest => Snippet;

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

static UPDATE: Operation = Operation::put("snippets::update", "/snippets/{workspace}/{encoded_id}")
    .scopes(&["snippet:write", "read:snippet:bitbucket", "write:snippet:bitbucket"])
    .alternatives(&[1, 2]);

/// Changes the title or the files of a snippet.
///
/// `PUT /snippets/{workspace}/{encoded_id}`
///
/// What is not sent stays as it is; null takes away a title. A file that is sent replaces
/// the one of its name or is added; a name in `files` without a file deletes it. To rename
/// one, delete it and send it under its new name.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `encoded_id`: The snippet, by the short text that ends its address, as in `xKgL8d`.
///
/// Scopes: `snippet:write`, or `read:snippet:bitbucket` and `write:snippet:bitbucket`.
/// Refused with 401, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-snippets/#api-snippets-workspace-encoded-id-put).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::models::Snippet;
/// use bitbucket_cloud::snippets;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let body = Snippet::default().with_title("Tide tables of 2026");
/// snippets::update("acme", "kypj", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update(
    workspace: impl PathText,
    encoded_id: impl PathText,
    content: impl Into<UpdateContent>,
) -> UpdateRequest {
    let mut request = Request::new(&UPDATE, &[workspace.path_value(), encoded_id.path_value()]);
    request.set_content(content.into());
    UpdateRequest(request)
}

request! {
    /// Request of [`update`].
    UpdateRequest => Snippet;

    /// Files with their names. In a change, each replaces the one of its name or is added.
    ///
    /// Form field `file`, one per value; each call adds to them.
    file(file: impl IntoIterator<Item = Part>)
        => push_each_part("file", file.into_iter().map(|part| part.or_file_name("file")));

    /// Names of files that a change is about. A name whose file is not sent deletes it.
    ///
    /// Form field `files`, one per value; each call adds to them.
    files(files: impl IntoIterator<Item = impl Into<QueryValue>>) => push_each_text("files", files);

    /// Whether only those who were let in may see it.
    ///
    /// Form field `is_private`.
    is_private(is_private: bool) => set_part("is_private", Part::text(is_private.to_string()));

    /// What it is about, in a line.
    ///
    /// Form field `title`.
    title(title: &str) => set_part("title", Part::text(title));
}

content! {
    /// What [`update`] sends: one of these.
    UpdateContent from &Snippet = json;

    /// `application/json`.
    json(body: &Snippet) => set_model(body);

    /// `multipart/form-data`.
    multipart() => begin_multipart();

    /// `multipart/related`.
    bytes(body: impl Into<Body>) => set_body("multipart/related", body);
}

static DELETE: Operation =
    Operation::delete("snippets::delete", "/snippets/{workspace}/{encoded_id}")
        .scopes(&["snippet:write", "delete:snippet:bitbucket"])
        .alternatives(&[1, 1]);

/// Deletes a snippet.
///
/// `DELETE /snippets/{workspace}/{encoded_id}`
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `encoded_id`: The snippet, by the short text that ends its address, as in `xKgL8d`.
///
/// Scopes: `snippet:write`, or `delete:snippet:bitbucket`.
/// Refused with 401, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-snippets/#api-snippets-workspace-encoded-id-delete).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::snippets;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// snippets::delete("acme", "kypj").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn delete(workspace: impl PathText, encoded_id: impl PathText) -> DeleteRequest {
    DeleteRequest(Request::new(&DELETE, &[workspace.path_value(), encoded_id.path_value()]))
}

request! {
    /// Request of [`delete`].
    DeleteRequest => ();
}

static LIST_COMMENTS: Operation =
    Operation::get("snippets::list_comments", "/snippets/{workspace}/{encoded_id}/comments")
        .scopes(&["snippet", "read:snippet:bitbucket"])
        .alternatives(&[1, 1]);

/// Lists the comments on a snippet, the oldest first.
///
/// `GET /snippets/{workspace}/{encoded_id}/comments`
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `encoded_id`: The snippet, by the short text that ends its address, as in `xKgL8d`.
///
/// Scopes: `snippet`, or `read:snippet:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-snippets/#api-snippets-workspace-encoded-id-comments-get).
#[inline]
pub fn list_comments(workspace: impl PathText, encoded_id: impl PathText) -> ListCommentsRequest {
    ListCommentsRequest(Request::new(
        &LIST_COMMENTS,
        &[workspace.path_value(), encoded_id.path_value()],
    ))
}

request! {
    /// Request of [`list_comments`].
    ListCommentsRequest => Page<SnippetComment>;

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

    /// Orders the list by one field; a minus in front turns the order round, as in
    /// `-updated_on`.
    ///
    /// A field inside a field takes a dot: `repository.name`. Not every field can be sorted by;
    /// one that cannot is refused with 400.
    ///
    /// Query `sort`.
    sort(sort: &str) => set_query("sort", sort);
}

static CREATE_COMMENT: Operation =
    Operation::post("snippets::create_comment", "/snippets/{workspace}/{encoded_id}/comments")
        .scopes(&["snippet", "read:snippet:bitbucket", "write:snippet:bitbucket"])
        .alternatives(&[1, 2]);

/// Comments on a snippet, or on another comment.
///
/// `POST /snippets/{workspace}/{encoded_id}/comments`
///
/// It needs `content.raw`; `parent.id` makes it a reply.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `encoded_id`: The snippet, by the short text that ends its address, as in `xKgL8d`.
///
/// Scopes: `snippet`, or `read:snippet:bitbucket` and `write:snippet:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-snippets/#api-snippets-workspace-encoded-id-comments-post).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::models::{RenderedText, SnippetComment};
/// use bitbucket_cloud::snippets;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let text = RenderedText::default().with_raw("The third of May is missing.");
/// let comment = SnippetComment::default().with_content(text);
/// snippets::create_comment("acme", "kypj", &comment).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create_comment(
    workspace: impl PathText,
    encoded_id: impl PathText,
    body: &SnippetComment,
) -> CreateCommentRequest {
    CreateCommentRequest(
        Request::new(&CREATE_COMMENT, &[workspace.path_value(), encoded_id.path_value()])
            .with_model(body),
    )
}

request! {
    /// Request of [`create_comment`].
    CreateCommentRequest => SnippetComment;
}

static GET_COMMENT: Operation = Operation::get(
    "snippets::get_comment",
    "/snippets/{workspace}/{encoded_id}/comments/{comment_id}",
)
.scopes(&["snippet", "read:snippet:bitbucket"])
.alternatives(&[1, 1]);

/// Gives a comment on a snippet.
///
/// `GET /snippets/{workspace}/{encoded_id}/comments/{comment_id}`
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `encoded_id`: The snippet, by the short text that ends its address, as in `xKgL8d`.
/// - `comment_id`: The number of the comment.
///
/// Scopes: `snippet`, or `read:snippet:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-snippets/#api-snippets-workspace-encoded-id-comments-comment-id-get).
#[inline]
pub fn get_comment(
    workspace: impl PathText,
    encoded_id: impl PathText,
    comment_id: impl Integer,
) -> GetCommentRequest {
    GetCommentRequest(Request::new(
        &GET_COMMENT,
        &[workspace.path_value(), encoded_id.path_value(), comment_id.path_value()],
    ))
}

request! {
    /// Request of [`get_comment`].
    GetCommentRequest => SnippetComment;

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

static UPDATE_COMMENT: Operation = Operation::put(
    "snippets::update_comment",
    "/snippets/{workspace}/{encoded_id}/comments/{comment_id}",
)
.scopes(&["snippet", "read:snippet:bitbucket", "write:snippet:bitbucket"])
.alternatives(&[1, 2]);

/// Changes the text of a comment on a snippet.
///
/// `PUT /snippets/{workspace}/{encoded_id}/comments/{comment_id}`
///
/// It needs `content.raw`. Nobody but the comment's author may do it.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `encoded_id`: The snippet, by the short text that ends its address, as in `xKgL8d`.
/// - `comment_id`: The number of the comment.
///
/// Scopes: `snippet`, or `read:snippet:bitbucket` and `write:snippet:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-snippets/#api-snippets-workspace-encoded-id-comments-comment-id-put).
#[inline]
pub fn update_comment(
    workspace: impl PathText,
    encoded_id: impl PathText,
    comment_id: impl Integer,
    body: &SnippetComment,
) -> UpdateCommentRequest {
    UpdateCommentRequest(
        Request::new(
            &UPDATE_COMMENT,
            &[workspace.path_value(), encoded_id.path_value(), comment_id.path_value()],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`update_comment`].
    UpdateCommentRequest => SnippetComment;
}

static DELETE_COMMENT: Operation = Operation::delete(
    "snippets::delete_comment",
    "/snippets/{workspace}/{encoded_id}/comments/{comment_id}",
)
.scopes(&["snippet", "write:snippet:bitbucket"])
.alternatives(&[1, 1]);

/// Deletes a comment on a snippet.
///
/// `DELETE /snippets/{workspace}/{encoded_id}/comments/{comment_id}`
///
/// Its author may do it, the snippet's, and administrators of the workspace.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `encoded_id`: The snippet, by the short text that ends its address, as in `xKgL8d`.
/// - `comment_id`: The number of the comment.
///
/// Scopes: `snippet`, or `write:snippet:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-snippets/#api-snippets-workspace-encoded-id-comments-comment-id-delete).
#[inline]
pub fn delete_comment(
    workspace: impl PathText,
    encoded_id: impl PathText,
    comment_id: impl Integer,
) -> DeleteCommentRequest {
    DeleteCommentRequest(Request::new(
        &DELETE_COMMENT,
        &[workspace.path_value(), encoded_id.path_value(), comment_id.path_value()],
    ))
}

request! {
    /// Request of [`delete_comment`].
    DeleteCommentRequest => ();
}

static LIST_COMMITS: Operation =
    Operation::get("snippets::list_commits", "/snippets/{workspace}/{encoded_id}/commits")
        .scopes(&["snippet", "read:snippet:bitbucket"])
        .alternatives(&[1, 1]);

/// Lists the revisions of a snippet.
///
/// `GET /snippets/{workspace}/{encoded_id}/commits`
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `encoded_id`: The snippet, by the short text that ends its address, as in `xKgL8d`.
///
/// Scopes: `snippet`, or `read:snippet:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-snippets/#api-snippets-workspace-encoded-id-commits-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::snippets;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let commits = snippets::list_commits("acme", "kypj").collect_up_to(client, 5).await?;
/// for commit in &commits {
///     println!("{}", commit.hash.as_deref().unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list_commits(workspace: impl PathText, encoded_id: impl PathText) -> ListCommitsRequest {
    ListCommitsRequest(Request::new(
        &LIST_COMMITS,
        &[workspace.path_value(), encoded_id.path_value()],
    ))
}

request! {
    /// Request of [`list_commits`].
    ListCommitsRequest => Page<SnippetCommit>;

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

static GET_COMMIT: Operation =
    Operation::get("snippets::get_commit", "/snippets/{workspace}/{encoded_id}/commits/{revision}")
        .scopes(&["snippet", "read:snippet:bitbucket"])
        .alternatives(&[1, 1]);

/// Gives a revision of a snippet.
///
/// `GET /snippets/{workspace}/{encoded_id}/commits/{revision}`
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `encoded_id`: The snippet, by the short text that ends its address, as in `xKgL8d`.
/// - `revision`: The commit, by its hash.
///
/// Scopes: `snippet`, or `read:snippet:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-snippets/#api-snippets-workspace-encoded-id-commits-revision-get).
#[inline]
pub fn get_commit(
    workspace: impl PathText,
    encoded_id: impl PathText,
    revision: impl PathText,
) -> GetCommitRequest {
    GetCommitRequest(Request::new(
        &GET_COMMIT,
        &[workspace.path_value(), encoded_id.path_value(), revision.path_value()],
    ))
}

request! {
    /// Request of [`get_commit`].
    GetCommitRequest => SnippetCommit;

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

static GET_FILE: Operation =
    Operation::get("snippets::get_file", "/snippets/{workspace}/{encoded_id}/files/{+path}")
        .scopes(&["snippet", "read:snippet:bitbucket"])
        .alternatives(&[1, 1])
        .accept("application/octet-stream, */*;q=0.1");

/// Gives a file of a snippet as it is now.
///
/// `GET /snippets/{workspace}/{encoded_id}/files/{path}`
///
/// Bitbucket redirects to the file at the latest revision, which is followed.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `encoded_id`: The snippet, by the short text that ends its address, as in `xKgL8d`.
/// - `path`: The file, by its name in the snippet.
///
/// Scopes: `snippet`, or `read:snippet:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-snippets/#api-snippets-workspace-encoded-id-files-path-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::snippets;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let tides = snippets::get_file("acme", "kypj", "tides.csv").send(client).await?;
/// print!("{}", tides.text().await?);
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn get_file(
    workspace: impl PathText,
    encoded_id: impl PathText,
    path: impl PathText,
) -> GetFileRequest {
    GetFileRequest(Request::new(
        &GET_FILE,
        &[workspace.path_value(), encoded_id.path_value(), path.path_value()],
    ))
}

request! {
    /// Request of [`get_file`].
    GetFileRequest => ByteStream;
}

static IS_WATCHED: Operation =
    Operation::get("snippets::is_watched", "/snippets/{workspace}/{encoded_id}/watch")
        .scopes(&["snippet", "read:snippet:bitbucket"])
        .alternatives(&[1, 1]);

/// Tells whether the caller watches a snippet.
///
/// `GET /snippets/{workspace}/{encoded_id}/watch`
///
/// 204 says yes. 404 says no, and is also the answer to callers without credentials.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `encoded_id`: The snippet, by the short text that ends its address, as in `xKgL8d`.
///
/// Scopes: `snippet`, or `read:snippet:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-snippets/#api-snippets-workspace-encoded-id-watch-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::snippets;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let is_watched = match snippets::is_watched("acme", "kypj").send(client).await {
///     Ok(()) => true,
///     Err(error) if error.is_status(404) => false,
///     Err(error) => return Err(error.into()),
/// };
/// println!("{is_watched}");
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn is_watched(workspace: impl PathText, encoded_id: impl PathText) -> IsWatchedRequest {
    IsWatchedRequest(Request::new(&IS_WATCHED, &[workspace.path_value(), encoded_id.path_value()]))
}

request! {
    /// Request of [`is_watched`].
    IsWatchedRequest => ();
}

static WATCH: Operation =
    Operation::put("snippets::watch", "/snippets/{workspace}/{encoded_id}/watch")
        .scopes(&["snippet:write", "write:snippet:bitbucket"])
        .alternatives(&[1, 1]);

/// Makes the caller watch a snippet.
///
/// `PUT /snippets/{workspace}/{encoded_id}/watch`
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `encoded_id`: The snippet, by the short text that ends its address, as in `xKgL8d`.
///
/// Scopes: `snippet:write`, or `write:snippet:bitbucket`.
/// Refused with 401, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-snippets/#api-snippets-workspace-encoded-id-watch-put).
#[inline]
pub fn watch(workspace: impl PathText, encoded_id: impl PathText) -> WatchRequest {
    WatchRequest(Request::new(&WATCH, &[workspace.path_value(), encoded_id.path_value()]))
}

request! {
    /// Request of [`watch`].
    WatchRequest => ();
}

static UNWATCH: Operation =
    Operation::delete("snippets::unwatch", "/snippets/{workspace}/{encoded_id}/watch")
        .scopes(&["snippet:write", "write:snippet:bitbucket"])
        .alternatives(&[1, 1]);

/// Makes the caller no longer watch a snippet.
///
/// `DELETE /snippets/{workspace}/{encoded_id}/watch`
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `encoded_id`: The snippet, by the short text that ends its address, as in `xKgL8d`.
///
/// Scopes: `snippet:write`, or `write:snippet:bitbucket`.
/// Refused with 401, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-snippets/#api-snippets-workspace-encoded-id-watch-delete).
#[inline]
pub fn unwatch(workspace: impl PathText, encoded_id: impl PathText) -> UnwatchRequest {
    UnwatchRequest(Request::new(&UNWATCH, &[workspace.path_value(), encoded_id.path_value()]))
}

request! {
    /// Request of [`unwatch`].
    UnwatchRequest => ();
}

static LIST_WATCHERS: Operation =
    Operation::get("snippets::list_watchers", "/snippets/{workspace}/{encoded_id}/watchers")
        .scopes(&["snippet"]);

/// Lists the accounts that watch a snippet.
///
/// `GET /snippets/{workspace}/{encoded_id}/watchers`
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `encoded_id`: The snippet, by the short text that ends its address, as in `xKgL8d`.
///
/// Scopes: `snippet`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-snippets/#api-snippets-workspace-encoded-id-watchers-get).
#[deprecated = "deprecated by Atlassian"]
#[inline]
pub fn list_watchers(workspace: impl PathText, encoded_id: impl PathText) -> ListWatchersRequest {
    ListWatchersRequest(Request::new(
        &LIST_WATCHERS,
        &[workspace.path_value(), encoded_id.path_value()],
    ))
}

request! {
    /// Request of [`list_watchers`].
    ListWatchersRequest => Page<Account>;

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

static GET_REVISION: Operation =
    Operation::get("snippets::get_revision", "/snippets/{workspace}/{encoded_id}/{node_id}")
        .scopes(&["snippet", "read:snippet:bitbucket"])
        .alternatives(&[1, 1]);

/// Gives a snippet as its files were at a revision.
///
/// `GET /snippets/{workspace}/{encoded_id}/{node_id}`
///
/// Its title and other properties are those of today; only files have a history.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `encoded_id`: The snippet, by the short text that ends its address, as in `xKgL8d`.
/// - `node_id`: The revision of the snippet, by the hash of its commit.
///
/// Scopes: `snippet`, or `read:snippet:bitbucket`.
/// Refused with 401, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-snippets/#api-snippets-workspace-encoded-id-node-id-get).
#[inline]
pub fn get_revision(
    workspace: impl PathText,
    encoded_id: impl PathText,
    node_id: impl PathText,
) -> GetRevisionRequest {
    GetRevisionRequest(Request::new(
        &GET_REVISION,
        &[workspace.path_value(), encoded_id.path_value(), node_id.path_value()],
    ))
}

request! {
    /// Request of [`get_revision`].
    GetRevisionRequest => Snippet;

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

static UPDATE_REVISION: Operation =
    Operation::put("snippets::update_revision", "/snippets/{workspace}/{encoded_id}/{node_id}")
        .scopes(&["snippet:write", "read:snippet:bitbucket", "write:snippet:bitbucket"])
        .alternatives(&[1, 2]);

/// Changes a snippet if this revision is still its latest.
///
/// `PUT /snippets/{workspace}/{encoded_id}/{node_id}`
///
/// A 405 says that it is not: somebody was faster. Apart from that it does what the change
/// without a revision does.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `encoded_id`: The snippet, by the short text that ends its address, as in `xKgL8d`.
/// - `node_id`: The revision of the snippet, by the hash of its commit.
///
/// Scopes: `snippet:write`, or `read:snippet:bitbucket` and `write:snippet:bitbucket`.
/// Refused with 401, 403, 404, 405: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-snippets/#api-snippets-workspace-encoded-id-node-id-put).
#[inline]
pub fn update_revision(
    workspace: impl PathText,
    encoded_id: impl PathText,
    node_id: impl PathText,
    content: impl Into<UpdateRevisionContent>,
) -> UpdateRevisionRequest {
    let mut request = Request::new(
        &UPDATE_REVISION,
        &[workspace.path_value(), encoded_id.path_value(), node_id.path_value()],
    );
    request.set_content(content.into());
    UpdateRevisionRequest(request)
}

request! {
    /// Request of [`update_revision`].
    UpdateRevisionRequest => Snippet;

    /// Files with their names. In a change, each replaces the one of its name or is added.
    ///
    /// Form field `file`, one per value; each call adds to them.
    file(file: impl IntoIterator<Item = Part>)
        => push_each_part("file", file.into_iter().map(|part| part.or_file_name("file")));

    /// Names of files that a change is about. A name whose file is not sent deletes it.
    ///
    /// Form field `files`, one per value; each call adds to them.
    files(files: impl IntoIterator<Item = impl Into<QueryValue>>) => push_each_text("files", files);

    /// Whether only those who were let in may see it.
    ///
    /// Form field `is_private`.
    is_private(is_private: bool) => set_part("is_private", Part::text(is_private.to_string()));

    /// What it is about, in a line.
    ///
    /// Form field `title`.
    title(title: &str) => set_part("title", Part::text(title));
}

content! {
    /// What [`update_revision`] sends: one of these.
    UpdateRevisionContent from &Snippet = json;

    /// `application/json`.
    json(body: &Snippet) => set_model(body);

    /// `multipart/form-data`.
    multipart() => begin_multipart();

    /// `multipart/related`.
    bytes(body: impl Into<Body>) => set_body("multipart/related", body);
}

static DELETE_REVISION: Operation =
    Operation::delete("snippets::delete_revision", "/snippets/{workspace}/{encoded_id}/{node_id}")
        .scopes(&["snippet:write", "write:snippet:bitbucket"])
        .alternatives(&[1, 1]);

/// Deletes a snippet if this revision is still its latest.
///
/// `DELETE /snippets/{workspace}/{encoded_id}/{node_id}`
///
/// A 405 says that it is not. All of the snippet is deleted, not the revision alone.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `encoded_id`: The snippet, by the short text that ends its address, as in `xKgL8d`.
/// - `node_id`: The revision of the snippet, by the hash of its commit.
///
/// Scopes: `snippet:write`, or `write:snippet:bitbucket`.
/// Refused with 401, 403, 404, 405: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-snippets/#api-snippets-workspace-encoded-id-node-id-delete).
#[inline]
pub fn delete_revision(
    workspace: impl PathText,
    encoded_id: impl PathText,
    node_id: impl PathText,
) -> DeleteRevisionRequest {
    DeleteRevisionRequest(Request::new(
        &DELETE_REVISION,
        &[workspace.path_value(), encoded_id.path_value(), node_id.path_value()],
    ))
}

request! {
    /// Request of [`delete_revision`].
    DeleteRevisionRequest => ();
}

static GET_REVISION_FILE: Operation = Operation::get(
    "snippets::get_revision_file",
    "/snippets/{workspace}/{encoded_id}/{node_id}/files/{+path}",
)
.scopes(&["snippet", "read:snippet:bitbucket"])
.alternatives(&[1, 1])
.accept("application/octet-stream, */*;q=0.1");

/// Gives a file of a snippet at a revision, as its bytes.
///
/// `GET /snippets/{workspace}/{encoded_id}/{node_id}/files/{path}`
///
/// Its `Content-Type` is guessed from its name and says nothing of the encoding.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `encoded_id`: The snippet, by the short text that ends its address, as in `xKgL8d`.
/// - `node_id`: The revision of the snippet, by the hash of its commit.
/// - `path`: The file, by its name in the snippet.
///
/// Scopes: `snippet`, or `read:snippet:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-snippets/#api-snippets-workspace-encoded-id-node-id-files-path-get).
#[inline]
pub fn get_revision_file(
    workspace: impl PathText,
    encoded_id: impl PathText,
    node_id: impl PathText,
    path: impl PathText,
) -> GetRevisionFileRequest {
    GetRevisionFileRequest(Request::new(
        &GET_REVISION_FILE,
        &[workspace.path_value(), encoded_id.path_value(), node_id.path_value(), path.path_value()],
    ))
}

request! {
    /// Request of [`get_revision_file`].
    GetRevisionFileRequest => ByteStream;
}

static GET_REVISION_DIFF: Operation = Operation::get(
    "snippets::get_revision_diff",
    "/snippets/{workspace}/{encoded_id}/{revision}/diff",
)
.scopes(&["snippet", "read:snippet:bitbucket"])
.alternatives(&[1, 1])
.accept("text/plain, */*;q=0.1");

/// Gives what a revision of a snippet changed, as a diff.
///
/// `GET /snippets/{workspace}/{encoded_id}/{revision}/diff`
///
/// It is compared with its first parent. The answer is bytes, in whatever encodings the
/// files have.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `encoded_id`: The snippet, by the short text that ends its address, as in `xKgL8d`.
/// - `revision`: What to compare: the hash of one commit, compared with its first parent,
///   or two with two dots between.
///
/// Scopes: `snippet`, or `read:snippet:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-snippets/#api-snippets-workspace-encoded-id-revision-diff-get).
#[inline]
pub fn get_revision_diff(
    workspace: impl PathText,
    encoded_id: impl PathText,
    revision: impl PathText,
) -> GetRevisionDiffRequest {
    GetRevisionDiffRequest(Request::new(
        &GET_REVISION_DIFF,
        &[workspace.path_value(), encoded_id.path_value(), revision.path_value()],
    ))
}

request! {
    /// Request of [`get_revision_diff`].
    GetRevisionDiffRequest => ByteStream;

    /// Keeps the changes to this file of the snippet.
    ///
    /// Query `path`.
    path(path: &str) => set_query("path", path);
}

static GET_REVISION_PATCH: Operation = Operation::get(
    "snippets::get_revision_patch",
    "/snippets/{workspace}/{encoded_id}/{revision}/patch",
)
.scopes(&["snippet", "read:snippet:bitbucket"])
.alternatives(&[1, 1])
.accept("text/plain, */*;q=0.1");

/// Gives what a revision of a snippet changed, as a patch.
///
/// `GET /snippets/{workspace}/{encoded_id}/{revision}/patch`
///
/// Unlike the diff, it begins with author and message, and a merge gives a patch for each
/// commit that it brought.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `encoded_id`: The snippet, by the short text that ends its address, as in `xKgL8d`.
/// - `revision`: What to compare: the hash of one commit, compared with its first parent,
///   or two with two dots between.
///
/// Scopes: `snippet`, or `read:snippet:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-snippets/#api-snippets-workspace-encoded-id-revision-patch-get).
#[inline]
pub fn get_revision_patch(
    workspace: impl PathText,
    encoded_id: impl PathText,
    revision: impl PathText,
) -> GetRevisionPatchRequest {
    GetRevisionPatchRequest(Request::new(
        &GET_REVISION_PATCH,
        &[workspace.path_value(), encoded_id.path_value(), revision.path_value()],
    ))
}

request! {
    /// Request of [`get_revision_patch`].
    GetRevisionPatchRequest => ByteStream;
}
