//! Commits with their comments, approvals, diffs, patches, diffstats, file conflicts and merge bases.

use crate::models::{Commit, CommitComment, DiffStat, FileConflict, Participant};
use bitbucket_runtime::{
    ByteStream, Integer, Operation, Page, PathText, QueryValue, Request, request,
};

static GET: Operation =
    Operation::get("commits::get", "/repositories/{workspace}/{repo_slug}/commit/{commit}")
        .scopes(&["repository", "read:repository:bitbucket"])
        .alternatives(&[1, 1]);

/// Gives a commit.
///
/// `GET /repositories/{workspace}/{repo_slug}/commit/{commit}`
///
/// `author.user` is missing where the e-mail address of the author belongs to no account;
/// `author.raw` holds the line as git has it. A merge has several `parents`.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `commit`: The commit, by its hash. Its first digits do, as long as no other commit
///   begins so.
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commits/#api-repositories-workspace-repo-slug-commit-commit-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::commits;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let commit = commits::get("acme", "harbour", "ce5b7431").send(client).await?;
/// let author = commit.author.and_then(|author| author.raw).unwrap_or_default();
/// println!("{author}: {}", commit.message.unwrap_or_default());
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn get(
    workspace: impl PathText,
    repo_slug: impl PathText,
    commit: impl PathText,
) -> GetRequest {
    GetRequest(Request::new(
        &GET,
        &[workspace.path_value(), repo_slug.path_value(), commit.path_value()],
    ))
}

request! {
    /// Request of [`get`].
    GetRequest => Commit;

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

static APPROVE: Operation = Operation::post(
    "commits::approve",
    "/repositories/{workspace}/{repo_slug}/commit/{commit}/approve",
)
.scopes(&["repository:write", "read:repository:bitbucket", "write:repository:bitbucket"])
.alternatives(&[1, 2]);

/// Approves a commit in the name of the caller.
///
/// `POST /repositories/{workspace}/{repo_slug}/commit/{commit}/approve`
///
/// The caller must have been given access to the repository; that it is public is not
/// enough.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `commit`: The commit, by its hash. Its first digits do, as long as no other commit
///   begins so.
///
/// Scopes: `repository:write`, or `read:repository:bitbucket` and `write:repository:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commits/#api-repositories-workspace-repo-slug-commit-commit-approve-post).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::commits;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let approval = commits::approve("acme", "harbour", "ce5b7431").send(client).await?;
/// println!("approved: {}", approval.approved.unwrap_or_default());
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn approve(
    workspace: impl PathText,
    repo_slug: impl PathText,
    commit: impl PathText,
) -> ApproveRequest {
    ApproveRequest(Request::new(
        &APPROVE,
        &[workspace.path_value(), repo_slug.path_value(), commit.path_value()],
    ))
}

request! {
    /// Request of [`approve`].
    ApproveRequest => Participant;
}

static UNAPPROVE: Operation = Operation::delete(
    "commits::unapprove",
    "/repositories/{workspace}/{repo_slug}/commit/{commit}/approve",
)
.scopes(&["repository:write", "write:repository:bitbucket"])
.alternatives(&[1, 1]);

/// Takes back the caller's approval of a commit.
///
/// `DELETE /repositories/{workspace}/{repo_slug}/commit/{commit}/approve`
///
/// The caller must have been given access to the repository; that it is public is not
/// enough.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `commit`: The commit, by its hash. Its first digits do, as long as no other commit
///   begins so.
///
/// Scopes: `repository:write`, or `write:repository:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commits/#api-repositories-workspace-repo-slug-commit-commit-approve-delete).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::commits;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// commits::unapprove("acme", "harbour", "ce5b7431").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn unapprove(
    workspace: impl PathText,
    repo_slug: impl PathText,
    commit: impl PathText,
) -> UnapproveRequest {
    UnapproveRequest(Request::new(
        &UNAPPROVE,
        &[workspace.path_value(), repo_slug.path_value(), commit.path_value()],
    ))
}

request! {
    /// Request of [`unapprove`].
    UnapproveRequest => ();
}

static LIST_COMMENTS: Operation = Operation::get(
    "commits::list_comments",
    "/repositories/{workspace}/{repo_slug}/commit/{commit}/comments",
)
.scopes(&["repository", "read:repository:bitbucket"])
.alternatives(&[1, 1]);

/// Lists the comments on a commit, the oldest first.
///
/// `GET /repositories/{workspace}/{repo_slug}/commit/{commit}/comments`
///
/// Those on the whole and those on lines (with `inline`) stand in one list.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `commit`: The commit, by its hash. Its first digits do, as long as no other commit
///   begins so.
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commits/#api-repositories-workspace-repo-slug-commit-commit-comments-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::commits;
/// use bitbucket_cloud::models::Account;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let mut comments = commits::list_comments("acme", "harbour", "ce5b7431").items(client);
/// while let Some(comment) = comments.try_next().await? {
///     let user = comment.user.as_ref().and_then(Account::display_name).unwrap_or("somebody");
///     let text = comment.content.and_then(|content| content.raw).unwrap_or_default();
///     println!("{user}: {text}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list_comments(
    workspace: impl PathText,
    repo_slug: impl PathText,
    commit: impl PathText,
) -> ListCommentsRequest {
    ListCommentsRequest(Request::new(
        &LIST_COMMENTS,
        &[workspace.path_value(), repo_slug.path_value(), commit.path_value()],
    ))
}

request! {
    /// Request of [`list_comments`].
    ListCommentsRequest => Page<CommitComment>;

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

static CREATE_COMMENT: Operation = Operation::post(
    "commits::create_comment",
    "/repositories/{workspace}/{repo_slug}/commit/{commit}/comments",
)
.scopes(&["repository", "read:repository:bitbucket"])
.alternatives(&[1, 1]);

/// Comments on a commit, on a line of it, or on another comment.
///
/// `POST /repositories/{workspace}/{repo_slug}/commit/{commit}/comments`
///
/// `content.raw` is the text, in Markdown; `inline` puts it to a file and a line;
/// `parent.id` makes it a reply. 400 is given for what looks like spam, and for a parent
/// that is on another commit. A parent that does not exist is a 404.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `commit`: The commit, by its hash. Its first digits do, as long as no other commit
///   begins so.
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// Refused with 400, 404, without a body that is known.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commits/#api-repositories-workspace-repo-slug-commit-commit-comments-post).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::commits;
/// use bitbucket_cloud::models::{CommentInline, CommitComment, RenderedText};
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let comment = CommitComment::default()
///     .with_content(RenderedText::default().with_raw("This one moved the buoys."))
///     .with_inline(CommentInline::default().with_path("src/buoy.rs").with_to(3));
/// commits::create_comment("acme", "harbour", "ce5b7431", &comment).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create_comment(
    workspace: impl PathText,
    repo_slug: impl PathText,
    commit: impl PathText,
    body: &CommitComment,
) -> CreateCommentRequest {
    CreateCommentRequest(
        Request::new(
            &CREATE_COMMENT,
            &[workspace.path_value(), repo_slug.path_value(), commit.path_value()],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`create_comment`].
    CreateCommentRequest => CommitComment;
}

static GET_COMMENT: Operation = Operation::get(
    "commits::get_comment",
    "/repositories/{workspace}/{repo_slug}/commit/{commit}/comments/{comment_id}",
)
.scopes(&["repository", "read:repository:bitbucket"])
.alternatives(&[1, 1]);

/// Gives a comment on a commit.
///
/// `GET /repositories/{workspace}/{repo_slug}/commit/{commit}/comments/{comment_id}`
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `commit`: The commit, by its hash. Its first digits do, as long as no other commit
///   begins so.
/// - `comment_id`: The number of the comment.
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commits/#api-repositories-workspace-repo-slug-commit-commit-comments-comment-id-get).
#[inline]
pub fn get_comment(
    workspace: impl PathText,
    repo_slug: impl PathText,
    commit: impl PathText,
    comment_id: impl Integer,
) -> GetCommentRequest {
    GetCommentRequest(Request::new(
        &GET_COMMENT,
        &[
            workspace.path_value(),
            repo_slug.path_value(),
            commit.path_value(),
            comment_id.path_value(),
        ],
    ))
}

request! {
    /// Request of [`get_comment`].
    GetCommentRequest => CommitComment;

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
    "commits::update_comment",
    "/repositories/{workspace}/{repo_slug}/commit/{commit}/comments/{comment_id}",
)
.scopes(&["repository", "read:repository:bitbucket"])
.alternatives(&[1, 1]);

/// Changes the text of a comment on a commit.
///
/// `PUT /repositories/{workspace}/{repo_slug}/commit/{commit}/comments/{comment_id}`
///
/// Send `content.raw`; nothing else of it can be changed. 400 is given for what looks like
/// spam. Success is 201, though nothing new was made.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `commit`: The commit, by its hash. Its first digits do, as long as no other commit
///   begins so.
/// - `comment_id`: The number of the comment.
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// Refused with 400, without a body that is known.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commits/#api-repositories-workspace-repo-slug-commit-commit-comments-comment-id-put).
#[inline]
pub fn update_comment(
    workspace: impl PathText,
    repo_slug: impl PathText,
    commit: impl PathText,
    comment_id: impl Integer,
    body: &CommitComment,
) -> UpdateCommentRequest {
    UpdateCommentRequest(
        Request::new(
            &UPDATE_COMMENT,
            &[
                workspace.path_value(),
                repo_slug.path_value(),
                commit.path_value(),
                comment_id.path_value(),
            ],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`update_comment`].
    UpdateCommentRequest => CommitComment;
}

static DELETE_COMMENT: Operation = Operation::delete(
    "commits::delete_comment",
    "/repositories/{workspace}/{repo_slug}/commit/{commit}/comments/{comment_id}",
)
.scopes(&["repository", "read:repository:bitbucket"])
.alternatives(&[1, 1]);

/// Deletes a comment on a commit.
///
/// `DELETE /repositories/{workspace}/{repo_slug}/commit/{commit}/comments/{comment_id}`
///
/// One that has replies stays in its place, with `deleted` true and without its text, and
/// is still listed. Deleting it again does no harm.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `commit`: The commit, by its hash. Its first digits do, as long as no other commit
///   begins so.
/// - `comment_id`: The number of the comment.
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// Refused with 404, without a body that is known.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commits/#api-repositories-workspace-repo-slug-commit-commit-comments-comment-id-delete).
#[inline]
pub fn delete_comment(
    workspace: impl PathText,
    repo_slug: impl PathText,
    commit: impl PathText,
    comment_id: impl Integer,
) -> DeleteCommentRequest {
    DeleteCommentRequest(Request::new(
        &DELETE_COMMENT,
        &[
            workspace.path_value(),
            repo_slug.path_value(),
            commit.path_value(),
            comment_id.path_value(),
        ],
    ))
}

request! {
    /// Request of [`delete_comment`].
    DeleteCommentRequest => ();
}

static LIST: Operation =
    Operation::get("commits::list", "/repositories/{workspace}/{repo_slug}/commits")
        .scopes(&["repository", "read:repository:bitbucket"])
        .alternatives(&[1, 1]);

/// Lists the commits of a repository, those of all branches and tags, the newest first.
///
/// `GET /repositories/{workspace}/{repo_slug}/commits`
///
/// `include` and `exclude` narrow it as refs do for `git log`: `include=feature/sails` with
/// `exclude=main` gives what is on the branch alone. With `path` only the commits that
/// touched that file or directory are listed, and their parents may be missing from the
/// list.
///
/// The pages are not counted: follow `next`. Where there are more refs than an address can
/// hold, the POST of the same name takes them.
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
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commits/#api-repositories-workspace-repo-slug-commits-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::commits;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// // What is on main and on no release.
/// let mut commits =
///     commits::list("acme", "harbour").include(["main"]).exclude(["release/1.4"]).items(client);
/// while let Some(commit) = commits.try_next().await? {
///     let message = commit.message.unwrap_or_default();
///     println!("{}", message.lines().next().unwrap_or_default());
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
    ListRequest => Page<Commit>;

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

    /// Leaves out the commits that these branches, tags or commits lead to; repeated, those of
    /// each.
    ///
    /// `include=feature/sails` with `exclude=main` gives what the branch has and `main` has
    /// not.
    ///
    /// Query `exclude`, one per value; each call adds to them.
    exclude(exclude: impl IntoIterator<Item = impl Into<QueryValue>>)
        => push_each_query("exclude", exclude);

    /// Lists the commits that these branches, tags or commits lead to; repeated, those of any
    /// of them.
    ///
    /// It widens a list that begins at a revision, and narrows one that begins nowhere to what
    /// is named.
    ///
    /// Query `include`, one per value; each call adds to them.
    include(include: impl IntoIterator<Item = impl Into<QueryValue>>)
        => push_each_query("include", include);

    /// Keeps the changes to a file, or to anything below a directory: `hull/plan.md`, `hull`.
    ///
    /// Paths begin at the root of the repository.
    ///
    /// Query `path`.
    path(path: &str) => set_query("path", path);
}

static QUERY: Operation =
    Operation::post("commits::query", "/repositories/{workspace}/{repo_slug}/commits")
        .scopes(&["repository", "read:repository:bitbucket"])
        .alternatives(&[1, 1]);

/// Lists the commits of a repository as the GET does, with `include` and `exclude` in the
/// body.
///
/// `POST /repositories/{workspace}/{repo_slug}/commits`
///
/// It creates nothing. It is for lists of refs that are too long for an address.
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
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commits/#api-repositories-workspace-repo-slug-commits-post).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::commits;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// // More names than an address can hold go in the body.
/// let known: Vec<String> =
///     std::fs::read_to_string("known.txt")?.lines().map(Into::into).collect();
/// let new = commits::query("acme", "harbour").include(["main"]).exclude(known);
/// println!("{} new commits", new.collect(client).await?.len());
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn query(workspace: impl PathText, repo_slug: impl PathText) -> QueryRequest {
    QueryRequest(Request::new(&QUERY, &[workspace.path_value(), repo_slug.path_value()]))
}

request! {
    /// Request of [`query`].
    QueryRequest => Page<Commit>;

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

    /// Commits that these branches, tags or commits lead to are left out.
    ///
    /// Form field `exclude`, one per value; each call adds to them.
    exclude(exclude: impl IntoIterator<Item = impl Into<QueryValue>>)
        => push_each_form("exclude", exclude);

    /// Commits that these branches, tags or commits lead to are listed.
    ///
    /// Form field `include`, one per value; each call adds to them.
    include(include: impl IntoIterator<Item = impl Into<QueryValue>>)
        => push_each_form("include", include);

    /// Only commits that touched this file, or anything below this directory, are listed.
    ///
    /// Form field `path`.
    path(path: &str) => set_form("path", path);
}

static LIST_BY_REVISION: Operation = Operation::get(
    "commits::list_by_revision",
    "/repositories/{workspace}/{repo_slug}/commits/{revision}",
)
.scopes(&["repository", "read:repository:bitbucket"])
.alternatives(&[1, 1]);

/// Lists the commits that a branch, a tag or a commit leads to, the newest first.
///
/// `GET /repositories/{workspace}/{repo_slug}/commits/{revision}`
///
/// `include` adds what other refs lead to, `exclude` takes away what they lead to, and
/// `path` keeps the commits that touched a file or directory. The pages are not counted:
/// follow `next`. A revision that does not exist is a 404.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `revision`: The commit to begin with, by its hash, or by the name of a branch or tag.
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commits/#api-repositories-workspace-repo-slug-commits-revision-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::commits;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// // The history of one file.
/// let history = commits::list_by_revision("acme", "harbour", "main").path("src/quay.rs");
/// for commit in history.collect_up_to(client, 10).await? {
///     println!("{}", commit.hash.unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list_by_revision(
    workspace: impl PathText,
    repo_slug: impl PathText,
    revision: impl PathText,
) -> ListByRevisionRequest {
    ListByRevisionRequest(Request::new(
        &LIST_BY_REVISION,
        &[workspace.path_value(), repo_slug.path_value(), revision.path_value()],
    ))
}

request! {
    /// Request of [`list_by_revision`].
    ListByRevisionRequest => Page<Commit>;

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

    /// Leaves out the commits that these branches, tags or commits lead to; repeated, those of
    /// each.
    ///
    /// `include=feature/sails` with `exclude=main` gives what the branch has and `main` has
    /// not.
    ///
    /// Query `exclude`, one per value; each call adds to them.
    exclude(exclude: impl IntoIterator<Item = impl Into<QueryValue>>)
        => push_each_query("exclude", exclude);

    /// Lists the commits that these branches, tags or commits lead to; repeated, those of any
    /// of them.
    ///
    /// It widens a list that begins at a revision, and narrows one that begins nowhere to what
    /// is named.
    ///
    /// Query `include`, one per value; each call adds to them.
    include(include: impl IntoIterator<Item = impl Into<QueryValue>>)
        => push_each_query("include", include);

    /// Keeps the changes to a file, or to anything below a directory: `hull/plan.md`, `hull`.
    ///
    /// Paths begin at the root of the repository.
    ///
    /// Query `path`.
    path(path: &str) => set_query("path", path);
}

static QUERY_BY_REVISION: Operation = Operation::post(
    "commits::query_by_revision",
    "/repositories/{workspace}/{repo_slug}/commits/{revision}",
)
.scopes(&["repository", "read:repository:bitbucket"])
.alternatives(&[1, 1]);

/// Lists the commits that a revision leads to as the GET does, with `include` and `exclude`
/// in the body.
///
/// `POST /repositories/{workspace}/{repo_slug}/commits/{revision}`
///
/// It creates nothing. It is for lists of refs that are too long for an address.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `revision`: The commit to begin with, by its hash, or by the name of a branch or tag.
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commits/#api-repositories-workspace-repo-slug-commits-revision-post).
#[inline]
pub fn query_by_revision(
    workspace: impl PathText,
    repo_slug: impl PathText,
    revision: impl PathText,
) -> QueryByRevisionRequest {
    QueryByRevisionRequest(Request::new(
        &QUERY_BY_REVISION,
        &[workspace.path_value(), repo_slug.path_value(), revision.path_value()],
    ))
}

request! {
    /// Request of [`query_by_revision`].
    QueryByRevisionRequest => Page<Commit>;

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

    /// Commits that these branches, tags or commits lead to are left out.
    ///
    /// Form field `exclude`, one per value; each call adds to them.
    exclude(exclude: impl IntoIterator<Item = impl Into<QueryValue>>)
        => push_each_form("exclude", exclude);

    /// Commits that these branches, tags or commits lead to are listed as well.
    ///
    /// Form field `include`, one per value; each call adds to them.
    include(include: impl IntoIterator<Item = impl Into<QueryValue>>)
        => push_each_form("include", include);

    /// Only commits that touched this file, or anything below this directory, are listed.
    ///
    /// Form field `path`.
    path(path: &str) => set_form("path", path);
}

static GET_DIFF: Operation =
    Operation::get("commits::get_diff", "/repositories/{workspace}/{repo_slug}/diff/{spec}")
        .scopes(&["repository", "read:repository:bitbucket"])
        .alternatives(&[1, 1])
        .accept("text/plain, */*;q=0.1");

/// Gives the changes of a commit, or between two, as a diff.
///
/// `GET /repositories/{workspace}/{repo_slug}/diff/{spec}`
///
/// One commit is compared with its first parent. Of two, as in `sails..main`, the first has
/// the changes and the second is what they would go to, which `git diff` has the other way
/// round. By default it shows what the first brought since it branched off; `topic=false`
/// compares the two states themselves.
///
/// The answer is bytes, in whatever encodings the files have. There are no pages; a diff
/// that takes too long to make is a 555, and `path` makes it smaller.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `spec`: One commit, by hash, branch or tag, or two with two dots between, as in
///   `sails..main`. Of two, the first has the changes, and the second is what they would go
///   to, which `git diff` has the other way round.
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// Refused with 555: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commits/#api-repositories-workspace-repo-slug-diff-spec-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::commits;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// // What `git diff v1.3.0...main` shows, of two files.
/// let diff = commits::get_diff("acme", "harbour", "main..v1.3.0")
///     .path(["src/quay.rs", "src/buoy.rs"])
///     .ignore_whitespace(true)
///     .send(client)
///     .await?;
/// print!("{}", diff.text().await?);
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn get_diff(
    workspace: impl PathText,
    repo_slug: impl PathText,
    spec: impl PathText,
) -> GetDiffRequest {
    GetDiffRequest(Request::new(
        &GET_DIFF,
        &[workspace.path_value(), repo_slug.path_value(), spec.path_value()],
    ))
}

request! {
    /// Request of [`get_diff`].
    GetDiffRequest => ByteStream;

    /// How many unchanged lines stand around each change. Without it, three.
    ///
    /// Query `context`.
    context(context: impl Integer) => set_query("context", context);

    /// Whether lines that differ in white space only count as equal. Without it, they do not.
    ///
    /// Query `ignore_whitespace`.
    ignore_whitespace(ignore_whitespace: bool) => set_query("ignore_whitespace", ignore_whitespace);

    /// Whether binary files are in the diff. Without it, they are.
    ///
    /// Query `binary`.
    binary(binary: bool) => set_query("binary", binary);

    /// Whether a file that was renamed is recognized. Without it, it is.
    ///
    /// Query `renames`.
    renames(renames: bool) => set_query("renames", renames);

    /// Whether to compare the second commit with a trial merge of the first into it.
    ///
    /// `topic` has taken its place, and the two cannot stand together. Without either, the
    /// changes of the first commit are shown.
    ///
    /// Query `merge`.
    merge(merge: bool) => set_query("merge", merge);

    /// Whether to compare with where the first commit branched off, instead of with the second
    /// commit itself.
    ///
    /// `true` shows what the first commit brings, as `git diff second...first` does and as pull
    /// requests do. `false` compares the two states as they are, so that newer work on the
    /// second commit appears taken back. It cannot stand beside `merge`.
    ///
    /// Query `topic`.
    topic(topic: bool) => set_query("topic", topic);

    /// Keeps the changes to a file, or to anything below a directory: `hull/plan.md`, `hull`.
    ///
    /// Paths begin at the root of the repository.
    ///
    /// Query `path`, one per value; each call adds to them.
    path(path: impl IntoIterator<Item = impl Into<QueryValue>>) => push_each_query("path", path);
}

static LIST_DIFFSTAT: Operation = Operation::get(
    "commits::list_diffstat",
    "/repositories/{workspace}/{repo_slug}/diffstat/{spec}",
)
.scopes(&["repository", "read:repository:bitbucket"])
.alternatives(&[1, 1]);

/// Lists the files that a commit changes, or two differ in, with the lines added and
/// removed in each.
///
/// `GET /repositories/{workspace}/{repo_slug}/diffstat/{spec}`
///
/// Commits are named as for the diff: of two, the first has the changes. `old` is null for
/// a file that was added, `new` for one that was removed. A comparison that takes too long
/// is a 555.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `spec`: One commit, by hash, branch or tag, or two with two dots between, as in
///   `sails..main`. Of two, the first has the changes, and the second is what they would go
///   to, which `git diff` has the other way round.
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// Refused with 555: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commits/#api-repositories-workspace-repo-slug-diffstat-spec-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::commits;
/// use bitbucket_cloud::models::{CommitFile, DiffStatus};
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let files = commits::list_diffstat("acme", "harbour", "main..v1.3.0").pagelen(100);
/// for file in files.collect(client).await? {
///     if file.status == Some(DiffStatus::Renamed) {
///         let path =
///             |side: Option<Box<CommitFile>>| side.and_then(|file| file.path).unwrap_or_default();
///         println!("{} -> {}", path(file.old), path(file.new));
///     }
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list_diffstat(
    workspace: impl PathText,
    repo_slug: impl PathText,
    spec: impl PathText,
) -> ListDiffstatRequest {
    ListDiffstatRequest(Request::new(
        &LIST_DIFFSTAT,
        &[workspace.path_value(), repo_slug.path_value(), spec.path_value()],
    ))
}

request! {
    /// Request of [`list_diffstat`].
    ListDiffstatRequest => Page<DiffStat>;

    /// Whether lines that differ in white space only count as equal. Without it, they do not.
    ///
    /// Query `ignore_whitespace`.
    ignore_whitespace(ignore_whitespace: bool) => set_query("ignore_whitespace", ignore_whitespace);

    /// Whether to compare the second commit with a trial merge of the first into it.
    ///
    /// `topic` has taken its place, and the two cannot stand together. Without either, the
    /// changes of the first commit are shown.
    ///
    /// Query `merge`.
    merge(merge: bool) => set_query("merge", merge);

    /// Whether a file that was renamed is recognized. Without it, it is.
    ///
    /// Query `renames`.
    renames(renames: bool) => set_query("renames", renames);

    /// Whether to compare with where the first commit branched off, instead of with the second
    /// commit itself.
    ///
    /// `true` shows what the first commit brings, as `git diff second...first` does and as pull
    /// requests do. `false` compares the two states as they are, so that newer work on the
    /// second commit appears taken back. It cannot stand beside `merge`.
    ///
    /// Query `topic`.
    topic(topic: bool) => set_query("topic", topic);

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

    /// Keeps the changes to a file, or to anything below a directory: `hull/plan.md`, `hull`.
    ///
    /// Paths begin at the root of the repository.
    ///
    /// Query `path`, one per value; each call adds to them.
    path(path: impl IntoIterator<Item = impl Into<QueryValue>>) => push_each_query("path", path);
}

static LIST_FILE_CONFLICTS: Operation = Operation::get(
    "commits::list_file_conflicts",
    "/repositories/{workspace}/{repo_slug}/file-conflicts/{spec}",
)
.scopes(&["repository"]);

/// Lists the files that would conflict if one commit were merged into another.
///
/// `GET /repositories/{workspace}/{repo_slug}/file-conflicts/{spec}`
///
/// The commits are named as for the diff, the one to merge first. A 404 says that one of
/// them was not found.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `spec`: One commit, by hash, branch or tag, or two with two dots between, as in
///   `sails..main`. Of two, the first has the changes, and the second is what they would go
///   to, which `git diff` has the other way round.
///
/// Scopes: `repository`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commits/#api-repositories-workspace-repo-slug-file-conflicts-spec-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::commits;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// // Would merging these two conflict?
/// let conflicts = commits::list_file_conflicts("acme", "harbour", "outer-mole..main");
/// for conflict in conflicts.collect(client).await? {
///     println!("{}: {:?}", conflict.path.unwrap_or_default(), conflict.scenario);
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list_file_conflicts(
    workspace: impl PathText,
    repo_slug: impl PathText,
    spec: impl PathText,
) -> ListFileConflictsRequest {
    ListFileConflictsRequest(Request::new(
        &LIST_FILE_CONFLICTS,
        &[workspace.path_value(), repo_slug.path_value(), spec.path_value()],
    ))
}

request! {
    /// Request of [`list_file_conflicts`].
    ListFileConflictsRequest => Page<FileConflict>;

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

static GET_MERGE_BASE: Operation = Operation::get(
    "commits::get_merge_base",
    "/repositories/{workspace}/{repo_slug}/merge-base/{revspec}",
)
.scopes(&["repository", "read:repository:bitbucket"])
.alternatives(&[1, 1]);

/// Gives the last commit that two commits have in common.
///
/// `GET /repositories/{workspace}/{repo_slug}/merge-base/{revspec}`
///
/// Where there are several that are equally good, any one of them is given. A ref that does
/// not exist is a 404.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `revspec`: The two commits whose common ancestor is asked for, with two dots between,
///   as in `sails..main`.
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// Refused with 401, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commits/#api-repositories-workspace-repo-slug-merge-base-revspec-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::commits;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let base = commits::get_merge_base("acme", "harbour", "outer-mole..main").send(client).await?;
/// println!("branched off at {}", base.hash.unwrap_or_default());
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn get_merge_base(
    workspace: impl PathText,
    repo_slug: impl PathText,
    revspec: impl PathText,
) -> GetMergeBaseRequest {
    GetMergeBaseRequest(Request::new(
        &GET_MERGE_BASE,
        &[workspace.path_value(), repo_slug.path_value(), revspec.path_value()],
    ))
}

request! {
    /// Request of [`get_merge_base`].
    GetMergeBaseRequest => Commit;

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

static GET_PATCH: Operation =
    Operation::get("commits::get_patch", "/repositories/{workspace}/{repo_slug}/patch/{spec}")
        .scopes(&["repository", "read:repository:bitbucket"])
        .alternatives(&[1, 1])
        .accept("text/plain, */*;q=0.1");

/// Gives a commit, or the commits between two, as patches for `git am`.
///
/// `GET /repositories/{workspace}/{repo_slug}/patch/{spec}`
///
/// One commit gives one patch. Two, as in `sails..main`, give a patch for each commit that
/// the first has and the second has not. A patch begins with author and message, which a
/// diff has not; `path` does not work here. The answer is bytes, in whatever encodings the
/// files have. A 555 says that it took too long.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `spec`: One commit, by hash, branch or tag, or two with two dots between, as in
///   `sails..main`. Of two, the first has the changes, and the second is what they would go
///   to, which `git diff` has the other way round.
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// Refused with 555: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commits/#api-repositories-workspace-repo-slug-patch-spec-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::commits;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let patch = commits::get_patch("acme", "harbour", "ce5b7431").send(client).await?;
/// let mut file = tokio::fs::File::create("ce5b7431.patch").await?;
/// patch.copy_to(&mut file).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn get_patch(
    workspace: impl PathText,
    repo_slug: impl PathText,
    spec: impl PathText,
) -> GetPatchRequest {
    GetPatchRequest(Request::new(
        &GET_PATCH,
        &[workspace.path_value(), repo_slug.path_value(), spec.path_value()],
    ))
}

request! {
    /// Request of [`get_patch`].
    GetPatchRequest => ByteStream;
}
