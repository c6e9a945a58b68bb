//! Build statuses that other systems report on a commit.

use crate::models::CommitStatus;
use bitbucket_runtime::{Integer, Operation, Page, PathText, Request, request};

static LIST_FOR_COMMIT: Operation = Operation::get(
    "commit_statuses::list_for_commit",
    "/repositories/{workspace}/{repo_slug}/commit/{commit}/statuses",
)
.scopes(&["repository", "read:repository:bitbucket"])
.alternatives(&[1, 1]);

/// Lists the build statuses of a commit, in the order in which they were reported.
///
/// `GET /repositories/{workspace}/{repo_slug}/commit/{commit}/statuses`
///
/// `refname` narrows it to those of a branch.
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
/// Refused with 401, without a body that is known.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commit-statuses/#api-repositories-workspace-repo-slug-commit-commit-statuses-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::commit_statuses;
/// use bitbucket_cloud::models::CommitStatusState;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let statuses =
///     commit_statuses::list_for_commit("acme", "harbour", "ce5b7431").collect(client).await?;
/// let failed = statuses.iter().filter(|one| one.state == Some(CommitStatusState::Failed));
/// for build in failed {
///     let (key, url) = (build.key.as_deref(), build.url.as_deref());
///     println!("{} failed: {}", key.unwrap_or_default(), url.unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list_for_commit(
    workspace: impl PathText,
    repo_slug: impl PathText,
    commit: impl PathText,
) -> ListForCommitRequest {
    ListForCommitRequest(Request::new(
        &LIST_FOR_COMMIT,
        &[workspace.path_value(), repo_slug.path_value(), commit.path_value()],
    ))
}

request! {
    /// Request of [`list_for_commit`].
    ListForCommitRequest => Page<CommitStatus>;

    /// Keeps the statuses that were reported for this branch, and those that were reported for
    /// none.
    ///
    /// It is compared with the `refname` of each status.
    ///
    /// Query `refname`.
    ref_name(ref_name: &str) => set_query("refname", ref_name);

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

static CREATE_BUILD: Operation = Operation::post(
    "commit_statuses::create_build",
    "/repositories/{workspace}/{repo_slug}/commit/{commit}/statuses/build",
)
.scopes(&["repository", "read:repository:bitbucket"])
.alternatives(&[1, 1]);

/// Reports the status of a build for a commit.
///
/// `POST /repositories/{workspace}/{repo_slug}/commit/{commit}/statuses/build`
///
/// It needs a `key` that names the build, and a `state`; `url` leads people to it. A status
/// of the same key is replaced, so it may be sent again as often as the state changes.
/// `refname`, set to the source branch, makes it count for the pull request of that branch.
///
/// The `url` may hold `{repository.full_name}`, `{commit.hash}` and the like, which are
/// filled in when the link is shown.
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
/// Refused with 401, without a body that is known.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commit-statuses/#api-repositories-workspace-repo-slug-commit-commit-statuses-build-post).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::commit_statuses;
/// use bitbucket_cloud::models::{CommitStatus, CommitStatusState};
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let build = CommitStatus::default()
///     .with_key("nightly")
///     .with_state(CommitStatusState::InProgress)
///     .with_name("Nightly build 118")
///     .with_url("https://ci.example.com/nightly/118");
/// // The same key again changes the status that is there.
/// commit_statuses::create_build("acme", "harbour", "ce5b7431", &build).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create_build(
    workspace: impl PathText,
    repo_slug: impl PathText,
    commit: impl PathText,
    body: &CommitStatus,
) -> CreateBuildRequest {
    CreateBuildRequest(
        Request::new(
            &CREATE_BUILD,
            &[workspace.path_value(), repo_slug.path_value(), commit.path_value()],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`create_build`].
    CreateBuildRequest => CommitStatus;
}

static GET_BUILD: Operation = Operation::get(
    "commit_statuses::get_build",
    "/repositories/{workspace}/{repo_slug}/commit/{commit}/statuses/build/{key}",
)
.scopes(&["repository", "read:repository:bitbucket"])
.alternatives(&[1, 1]);

/// Gives the status that was reported for a commit under a key.
///
/// `GET /repositories/{workspace}/{repo_slug}/commit/{commit}/statuses/build/{key}`
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `commit`: The commit, by its hash. Its first digits do, as long as no other commit
///   begins so.
/// - `key`: The `key` that the status was reported under, as in `dry-dock-tests`.
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// Refused with 401, without a body that is known.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commit-statuses/#api-repositories-workspace-repo-slug-commit-commit-statuses-build-key-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::models::CommitStatusState;
/// use bitbucket_cloud::{Polling, commit_statuses};
/// use std::time::Duration;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// // Waits until the build is over, for at most an hour.
/// let build = commit_statuses::get_build("acme", "harbour", "ce5b7431", "nightly");
/// let hour = Polling::default().total(Duration::from_secs(3600));
/// let is_over = |state: &CommitStatusState| *state != CommitStatusState::InProgress;
/// let state = build.until(client, hour, move |build| build.state.filter(is_over)).await?;
/// println!("{state}");
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn get_build(
    workspace: impl PathText,
    repo_slug: impl PathText,
    commit: impl PathText,
    key: impl PathText,
) -> GetBuildRequest {
    GetBuildRequest(Request::new(
        &GET_BUILD,
        &[workspace.path_value(), repo_slug.path_value(), commit.path_value(), key.path_value()],
    ))
}

request! {
    /// Request of [`get_build`].
    GetBuildRequest => CommitStatus;

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

static UPDATE_BUILD: Operation = Operation::put(
    "commit_statuses::update_build",
    "/repositories/{workspace}/{repo_slug}/commit/{commit}/statuses/build/{key}",
)
.scopes(&["repository", "read:repository:bitbucket"])
.alternatives(&[1, 1]);

/// Changes the status that was reported for a commit under a key.
///
/// `PUT /repositories/{workspace}/{repo_slug}/commit/{commit}/statuses/build/{key}`
///
/// `state`, `name`, `description`, `url` and `refname` can be changed, the `key` cannot. A
/// key that was not reported yet is a 404; to report and to change in one, use the POST.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `commit`: The commit, by its hash. Its first digits do, as long as no other commit
///   begins so.
/// - `key`: The `key` that the status was reported under, as in `dry-dock-tests`.
///
/// Scopes: `repository`, or `read:repository:bitbucket`.
/// Refused with 401, without a body that is known.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commit-statuses/#api-repositories-workspace-repo-slug-commit-commit-statuses-build-key-put).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::commit_statuses;
/// use bitbucket_cloud::models::{CommitStatus, CommitStatusState};
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let done = CommitStatus::default()
///     .with_state(CommitStatusState::Successful)
///     .with_url("https://ci.example.com/nightly/118")
///     .with_description("240 tests, none failed");
/// commit_statuses::update_build("acme", "harbour", "ce5b7431", "nightly", &done)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update_build(
    workspace: impl PathText,
    repo_slug: impl PathText,
    commit: impl PathText,
    key: impl PathText,
    body: &CommitStatus,
) -> UpdateBuildRequest {
    UpdateBuildRequest(
        Request::new(
            &UPDATE_BUILD,
            &[
                workspace.path_value(),
                repo_slug.path_value(),
                commit.path_value(),
                key.path_value(),
            ],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`update_build`].
    UpdateBuildRequest => CommitStatus;
}
