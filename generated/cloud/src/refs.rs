//! Branches and tags.

use crate::models::{Branch, GitRef, NewBranch, Tag};
use bitbucket_runtime::{Integer, Operation, Page, PathText, Request, request};

static LIST: Operation = Operation::get("refs::list", "/repositories/{workspace}/{repo_slug}/refs")
    .scopes(&["repository", "read:repository:bitbucket"])
    .alternatives(&[1, 1]);

/// Lists the branches and tags of a repository.
///
/// `GET /repositories/{workspace}/{repo_slug}/refs`
///
/// Both come in one list, told apart by `type`, ordered by name letter by letter: `v10`
/// before `v9`. `sort=name` orders numbers by their value.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-refs/#api-repositories-workspace-repo-slug-refs-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::models::GitRef;
/// use bitbucket_cloud::refs;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let mut refs = refs::list("acme", "harbour").q("name ~ \"release\"").items(client);
/// while let Some(one) = refs.try_next().await? {
///     match one {
///         GitRef::Branch(branch) => println!("branch {}", branch.name.unwrap_or_default()),
///         GitRef::Tag(tag) => println!("tag {}", tag.name.unwrap_or_default()),
///         other => println!("{}", other.name().unwrap_or_default()),
///     }
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
    ListRequest => Page<GitRef>;

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

    /// Orders the list by one field; a minus in front turns the order round.
    ///
    /// `name` orders numbers by their value: `v2` stands before `v10`. Without it, they are
    /// ordered letter by letter.
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

static LIST_BRANCHES: Operation =
    Operation::get("refs::list_branches", "/repositories/{workspace}/{repo_slug}/refs/branches")
        .scopes(&["repository", "read:repository:bitbucket"])
        .alternatives(&[1, 1]);

/// Lists the branches of a repository.
///
/// `GET /repositories/{workspace}/{repo_slug}/refs/branches`
///
/// They are ordered by name letter by letter; `sort=name` orders numbers by their value,
/// `sort=-target.date` puts the branch with the newest commit first. `q=name ~ "sail"`
/// searches.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-refs/#api-repositories-workspace-repo-slug-refs-branches-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::refs;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// // Those that nobody has pushed to for long.
/// let branches = refs::list_branches("acme", "harbour").sort("target.date").pagelen(100);
/// for branch in branches.collect_up_to(client, 20).await? {
///     let date = branch.target.and_then(|commit| commit.date);
///     let date = date.map(|date| date.to_string()).unwrap_or_default();
///     println!("{date} {}", branch.name.unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list_branches(workspace: impl PathText, repo_slug: impl PathText) -> ListBranchesRequest {
    ListBranchesRequest(Request::new(
        &LIST_BRANCHES,
        &[workspace.path_value(), repo_slug.path_value()],
    ))
}

request! {
    /// Request of [`list_branches`].
    ListBranchesRequest => Page<Branch>;

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
    /// `-target.date`.
    ///
    /// `name` orders numbers by their value: `pier-2` stands before `pier-10`. Without it, they
    /// are ordered letter by letter.
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

static CREATE_BRANCH: Operation =
    Operation::post("refs::create_branch", "/repositories/{workspace}/{repo_slug}/refs/branches")
        .scopes(&["repository:write", "read:repository:bitbucket", "write:repository:bitbucket"])
        .alternatives(&[1, 2]);

/// Creates a branch at a commit.
///
/// `POST /repositories/{workspace}/{repo_slug}/refs/branches`
///
/// `name` is the plain name, such as `feature/sails`; `target.hash` is the commit to begin
/// at. A full hash is best: one that is cut short is refused with 400 where several commits
/// begin so. The branch may then be pushed to or committed to.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
///
/// Scopes: `repository:write`, or `read:repository:bitbucket` and `write:repository:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-refs/#api-repositories-workspace-repo-slug-refs-branches-post).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::models::{NewBranch, NewBranchTarget};
/// use bitbucket_cloud::refs;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let main = refs::get_branch("acme", "harbour", "main").send(client).await?;
/// let newest = main.target.and_then(|commit| commit.hash).ok_or("main has no commit")?;
/// let body = NewBranch::new("outer-mole", NewBranchTarget::new(newest));
/// refs::create_branch("acme", "harbour", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create_branch(
    workspace: impl PathText,
    repo_slug: impl PathText,
    body: &NewBranch,
) -> CreateBranchRequest {
    CreateBranchRequest(
        Request::new(&CREATE_BRANCH, &[workspace.path_value(), repo_slug.path_value()])
            .with_model(body),
    )
}

request! {
    /// Request of [`create_branch`].
    CreateBranchRequest => Branch;
}

static GET_BRANCH: Operation = Operation::get(
    "refs::get_branch",
    "/repositories/{workspace}/{repo_slug}/refs/branches/{name}",
)
.scopes(&["repository", "read:repository:bitbucket"])
.alternatives(&[1, 1]);

/// Gives a branch, with the commit that it is at.
///
/// `GET /repositories/{workspace}/{repo_slug}/refs/branches/{name}`
///
/// `target.hash` is that commit. It also names the strategies by which pull requests into
/// it can be merged.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `name`: The branch or tag, by its plain name, as in `feature/sails`, without
///   `refs/heads/` or `refs/tags/`.
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-refs/#api-repositories-workspace-repo-slug-refs-branches-name-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::refs;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let branch = match refs::get_branch("acme", "harbour", "release/1.4").send(client).await {
///     Ok(branch) => branch,
///     Err(error) if error.is_status(404) => return Err("there is no such branch".into()),
///     Err(error) => return Err(error.into()),
/// };
/// println!("{:?}", branch.default_merge_strategy);
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn get_branch(
    workspace: impl PathText,
    repo_slug: impl PathText,
    name: impl PathText,
) -> GetBranchRequest {
    GetBranchRequest(Request::new(
        &GET_BRANCH,
        &[workspace.path_value(), repo_slug.path_value(), name.path_value()],
    ))
}

request! {
    /// Request of [`get_branch`].
    GetBranchRequest => Branch;

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

static DELETE_BRANCH: Operation = Operation::delete(
    "refs::delete_branch",
    "/repositories/{workspace}/{repo_slug}/refs/branches/{name}",
)
.scopes(&["repository:write", "write:repository:bitbucket"])
.alternatives(&[1, 1]);

/// Deletes a branch.
///
/// `DELETE /repositories/{workspace}/{repo_slug}/refs/branches/{name}`
///
/// The main branch cannot be deleted: 400. Commits that nothing else leads to may be lost
/// with it.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `name`: The branch or tag, by its plain name, as in `feature/sails`, without
///   `refs/heads/` or `refs/tags/`.
///
/// Scopes: `repository:write`, or `write:repository:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-refs/#api-repositories-workspace-repo-slug-refs-branches-name-delete).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::refs;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// refs::delete_branch("acme", "harbour", "outer-mole").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn delete_branch(
    workspace: impl PathText,
    repo_slug: impl PathText,
    name: impl PathText,
) -> DeleteBranchRequest {
    DeleteBranchRequest(Request::new(
        &DELETE_BRANCH,
        &[workspace.path_value(), repo_slug.path_value(), name.path_value()],
    ))
}

request! {
    /// Request of [`delete_branch`].
    DeleteBranchRequest => ();
}

static LIST_TAGS: Operation =
    Operation::get("refs::list_tags", "/repositories/{workspace}/{repo_slug}/refs/tags")
        .scopes(&["repository", "read:repository:bitbucket"])
        .alternatives(&[1, 1]);

/// Lists the tags of a repository.
///
/// `GET /repositories/{workspace}/{repo_slug}/refs/tags`
///
/// They are ordered by name letter by letter; `sort=name` orders numbers by their value,
/// `sort=-target.date` puts the tag of the newest commit first. `date`, `message` and
/// `tagger` are null where the tag has none of its own.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-refs/#api-repositories-workspace-repo-slug-refs-tags-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::refs;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let newest = refs::list_tags("acme", "harbour").sort("-target.date").pagelen(1);
/// if let Some(tag) = newest.send(client).await?.iter().next() {
///     println!("{}", tag.name.as_deref().unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list_tags(workspace: impl PathText, repo_slug: impl PathText) -> ListTagsRequest {
    ListTagsRequest(Request::new(&LIST_TAGS, &[workspace.path_value(), repo_slug.path_value()]))
}

request! {
    /// Request of [`list_tags`].
    ListTagsRequest => Page<Tag>;

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
    /// `-target.date`.
    ///
    /// `name` orders numbers by their value: `v2` stands before `v10`. Without it, they are
    /// ordered letter by letter.
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

static CREATE_TAG: Operation =
    Operation::post("refs::create_tag", "/repositories/{workspace}/{repo_slug}/refs/tags")
        .scopes(&["repository:write", "read:repository:bitbucket", "write:repository:bitbucket"])
        .alternatives(&[1, 2]);

/// Creates a tag with a message, at a commit.
///
/// `POST /repositories/{workspace}/{repo_slug}/refs/tags`
///
/// `name` is the plain name, such as `v1.4`; `target.hash` is the commit. Without a
/// `message`, Bitbucket writes one. 400 is given for a hash that is missing, unknown, or
/// cut so short that several commits begin with it.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
///
/// Scopes: `repository:write`, or `read:repository:bitbucket` and `write:repository:bitbucket`.
/// Refused with 400: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-refs/#api-repositories-workspace-repo-slug-refs-tags-post).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::models::{Commit, Tag};
/// use bitbucket_cloud::refs;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let body = Tag::default()
///     .with_name("v1.4.0")
///     .with_target(Commit::default().with_hash("ce5b7431"))
///     .with_message("Berths by tide");
/// refs::create_tag("acme", "harbour", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create_tag(
    workspace: impl PathText,
    repo_slug: impl PathText,
    body: &Tag,
) -> CreateTagRequest {
    CreateTagRequest(
        Request::new(&CREATE_TAG, &[workspace.path_value(), repo_slug.path_value()])
            .with_model(body),
    )
}

request! {
    /// Request of [`create_tag`].
    CreateTagRequest => Tag;
}

static GET_TAG: Operation =
    Operation::get("refs::get_tag", "/repositories/{workspace}/{repo_slug}/refs/tags/{name}")
        .scopes(&["repository", "read:repository:bitbucket"])
        .alternatives(&[1, 1]);

/// Gives a tag, with the commit that it is at.
///
/// `GET /repositories/{workspace}/{repo_slug}/refs/tags/{name}`
///
/// `target.hash` is that commit.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `name`: The branch or tag, by its plain name, as in `feature/sails`, without
///   `refs/heads/` or `refs/tags/`.
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-refs/#api-repositories-workspace-repo-slug-refs-tags-name-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::refs;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let tag = refs::get_tag("acme", "harbour", "v1.4.0").send(client).await?;
/// // Only annotated tags have a message of their own, and somebody who made them.
/// println!("{}", tag.message.as_deref().unwrap_or("a plain tag"));
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn get_tag(
    workspace: impl PathText,
    repo_slug: impl PathText,
    name: impl PathText,
) -> GetTagRequest {
    GetTagRequest(Request::new(
        &GET_TAG,
        &[workspace.path_value(), repo_slug.path_value(), name.path_value()],
    ))
}

request! {
    /// Request of [`get_tag`].
    GetTagRequest => Tag;

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

static DELETE_TAG: Operation =
    Operation::delete("refs::delete_tag", "/repositories/{workspace}/{repo_slug}/refs/tags/{name}")
        .scopes(&["repository:write", "write:repository:bitbucket"])
        .alternatives(&[1, 1]);

/// Deletes a tag, not its commit.
///
/// `DELETE /repositories/{workspace}/{repo_slug}/refs/tags/{name}`
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `name`: The branch or tag, by its plain name, as in `feature/sails`, without
///   `refs/heads/` or `refs/tags/`.
///
/// Scopes: `repository:write`, or `write:repository:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-refs/#api-repositories-workspace-repo-slug-refs-tags-name-delete).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::refs;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// refs::delete_tag("acme", "harbour", "v1.4.0-rc1").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn delete_tag(
    workspace: impl PathText,
    repo_slug: impl PathText,
    name: impl PathText,
) -> DeleteTagRequest {
    DeleteTagRequest(Request::new(
        &DELETE_TAG,
        &[workspace.path_value(), repo_slug.path_value(), name.path_value()],
    ))
}

request! {
    /// Request of [`delete_tag`].
    DeleteTagRequest => ();
}
