//! Pull requests: reviews, comments, tasks, diffs, merges, activity and default reviewers.

use crate::models::{
    Account, CommentResolution, Commit, CommitStatus, DefaultReviewer, DiffStat, FileConflict,
    MergeTaskStatus, NewPullRequestTask, Participant, PullRequest, PullRequestActivity,
    PullRequestComment, PullRequestCommentTask, PullRequestMergeParameters, PullRequestState,
    PullRequestTaskUpdate,
};
use bitbucket_runtime::{
    ByteStream, Error, Head, Integer, Located, Operation, Page, PathText, Payload, Reply, Request,
    job, request,
};

static LIST_BY_SELECTED_USER: Operation =
    Operation::get("pull_requests::list_by_selected_user", "/pullrequests/{selected_user}")
        .scopes(&["pullrequest"]);

/// Lists the pull requests that a user has opened, in all workspaces.
///
/// `GET /pullrequests/{selected_user}`
///
/// The list of a single workspace has taken its place. Only open ones are listed unless
/// `state` or `q` asks for others.
///
/// Arguments:
///
/// - `selected_user`: The account, by its UUID in braces or its Atlassian account id, as in
///   `557058:0a1b…`.
///
/// Scopes: `pullrequest`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-pullrequests-selected-user-get).
#[deprecated = "deprecated by Atlassian"]
#[inline]
pub fn list_by_selected_user(selected_user: impl PathText) -> ListBySelectedUserRequest {
    ListBySelectedUserRequest(Request::new(&LIST_BY_SELECTED_USER, &[selected_user.path_value()]))
}

request! {
    /// Request of [`list_by_selected_user`].
    ListBySelectedUserRequest => Page<PullRequest>;

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

    /// Keeps the pull requests in these states; repeated, those in any of them.
    ///
    /// Without it, only open ones are listed. A condition on `state` in `q` is understood too.
    ///
    /// Query `state`, one per value; each call adds to them.
    state(state: impl IntoIterator<Item = PullRequestState>) => push_each_query("state", state);
}

static LIST_FOR_COMMIT: Operation = Operation::get(
    "pull_requests::list_for_commit",
    "/repositories/{workspace}/{repo_slug}/commit/{commit}/pullrequests",
)
.scopes(&["pullrequest", "read:pullrequest:bitbucket"])
.alternatives(&[1, 1]);

/// Lists the pull requests that a commit came in with.
///
/// `GET /repositories/{workspace}/{repo_slug}/commit/{commit}/pullrequests`
///
/// It works once the commit links of the repository are switched on, which the first click
/// on "Go to pull request" at a commit on the website does. A 202 without a list says that
/// they are still being gathered: ask again later. A 404 may mean that they never were.
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
/// Scopes: `pullrequest`, or `read:pullrequest:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-commit-commit-pullrequests-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::pull_requests;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// // Which pull requests brought a commit in.
/// match pull_requests::list_for_commit("acme", "harbour", "ce5b7431").collect(client).await {
///     Ok(found) => println!("{} pull requests", found.len()),
///     // Nobody has switched the commit links of the repository on yet.
///     Err(error) if error.is_status(404) => println!("unknown"),
///     Err(error) => return Err(error.into()),
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
    ListForCommitRequest => Page<PullRequest>;

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

static LIST_DEFAULT_REVIEWERS: Operation = Operation::get(
    "pull_requests::list_default_reviewers",
    "/repositories/{workspace}/{repo_slug}/default-reviewers",
)
.scopes(&["pullrequest", "read:pullrequest:bitbucket"])
.alternatives(&[1, 1]);

/// Lists the default reviewers of a repository.
///
/// `GET /repositories/{workspace}/{repo_slug}/default-reviewers`
///
/// The website proposes them for every new pull request. Those that come from the project
/// are not in this list; the effective default reviewers include them. A pull request that
/// is opened through the API seems to get only those reviewers that its body names.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
///
/// Scopes: `pullrequest`, or `read:pullrequest:bitbucket`.
/// Refused with 403: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-default-reviewers-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::models::Account;
/// use bitbucket_cloud::pull_requests;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let reviewers =
///     pull_requests::list_default_reviewers("acme", "harbour").collect(client).await?;
/// let names = reviewers.iter().filter_map(Account::display_name).collect::<Vec<_>>();
/// println!("{}", names.join(", "));
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list_default_reviewers(
    workspace: impl PathText,
    repo_slug: impl PathText,
) -> ListDefaultReviewersRequest {
    ListDefaultReviewersRequest(Request::new(
        &LIST_DEFAULT_REVIEWERS,
        &[workspace.path_value(), repo_slug.path_value()],
    ))
}

request! {
    /// Request of [`list_default_reviewers`].
    ListDefaultReviewersRequest => Page<Account>;

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

static GET_DEFAULT_REVIEWER: Operation = Operation::get(
    "pull_requests::get_default_reviewer",
    "/repositories/{workspace}/{repo_slug}/default-reviewers/{target_username}",
)
.scopes(&["pullrequest", "read:pullrequest:bitbucket"])
.alternatives(&[1, 1]);

/// Tells whether a user is a default reviewer of a repository.
///
/// `GET /repositories/{workspace}/{repo_slug}/default-reviewers/{target_username}`
///
/// A 404 says no, or that there is no such user.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `target_username`: The reviewer, by UUID in braces or, for accounts that still have
///   one, user name.
///
/// Scopes: `pullrequest`, or `read:pullrequest:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-default-reviewers-target-username-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::pull_requests;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let user = "{8a5c6f5e-0b0e-4f6b-9d2c-7d1f0c2b3a49}";
/// let asked = pull_requests::get_default_reviewer("acme", "harbour", user).send(client).await;
/// let is_reviewer = match asked {
///     Ok(_) => true,
///     Err(error) if error.is_status(404) => false,
///     Err(error) => return Err(error.into()),
/// };
/// println!("{is_reviewer}");
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn get_default_reviewer(
    workspace: impl PathText,
    repo_slug: impl PathText,
    target_username: impl PathText,
) -> GetDefaultReviewerRequest {
    GetDefaultReviewerRequest(Request::new(
        &GET_DEFAULT_REVIEWER,
        &[workspace.path_value(), repo_slug.path_value(), target_username.path_value()],
    ))
}

request! {
    /// Request of [`get_default_reviewer`].
    GetDefaultReviewerRequest => Account;

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

static ADD_DEFAULT_REVIEWER: Operation = Operation::put(
    "pull_requests::add_default_reviewer",
    "/repositories/{workspace}/{repo_slug}/default-reviewers/{target_username}",
)
.scopes(&["repository:admin", "admin:repository:bitbucket"])
.alternatives(&[1, 1]);

/// Makes a user a default reviewer of a repository.
///
/// `PUT /repositories/{workspace}/{repo_slug}/default-reviewers/{target_username}`
///
/// Doing it twice changes nothing. Teams, bots, and users who may not read the repository
/// are refused with 400.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `target_username`: The reviewer, by UUID in braces or, for accounts that still have
///   one, user name.
///
/// Scopes: `repository:admin`, or `admin:repository:bitbucket`.
/// Refused with 400, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-default-reviewers-target-username-put).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::pull_requests;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let user = "{8a5c6f5e-0b0e-4f6b-9d2c-7d1f0c2b3a49}";
/// let added = pull_requests::add_default_reviewer("acme", "harbour", user).send(client).await?;
/// println!("{} reviews from now on", added.display_name().unwrap_or(user));
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn add_default_reviewer(
    workspace: impl PathText,
    repo_slug: impl PathText,
    target_username: impl PathText,
) -> AddDefaultReviewerRequest {
    AddDefaultReviewerRequest(Request::new(
        &ADD_DEFAULT_REVIEWER,
        &[workspace.path_value(), repo_slug.path_value(), target_username.path_value()],
    ))
}

request! {
    /// Request of [`add_default_reviewer`].
    AddDefaultReviewerRequest => Account;
}

static REMOVE_DEFAULT_REVIEWER: Operation = Operation::delete(
    "pull_requests::remove_default_reviewer",
    "/repositories/{workspace}/{repo_slug}/default-reviewers/{target_username}",
)
.scopes(&["repository:admin", "admin:repository:bitbucket"])
.alternatives(&[1, 1]);

/// Takes a user off the default reviewers of a repository.
///
/// `DELETE /repositories/{workspace}/{repo_slug}/default-reviewers/{target_username}`
///
/// A user who does not exist is a 404.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `target_username`: The reviewer, by UUID in braces or, for accounts that still have
///   one, user name.
///
/// Scopes: `repository:admin`, or `admin:repository:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-default-reviewers-target-username-delete).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::pull_requests;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let user = "{8a5c6f5e-0b0e-4f6b-9d2c-7d1f0c2b3a49}";
/// pull_requests::remove_default_reviewer("acme", "harbour", user).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn remove_default_reviewer(
    workspace: impl PathText,
    repo_slug: impl PathText,
    target_username: impl PathText,
) -> RemoveDefaultReviewerRequest {
    RemoveDefaultReviewerRequest(Request::new(
        &REMOVE_DEFAULT_REVIEWER,
        &[workspace.path_value(), repo_slug.path_value(), target_username.path_value()],
    ))
}

request! {
    /// Request of [`remove_default_reviewer`].
    RemoveDefaultReviewerRequest => ();
}

static LIST_EFFECTIVE_DEFAULT_REVIEWERS: Operation = Operation::get(
    "pull_requests::list_effective_default_reviewers",
    "/repositories/{workspace}/{repo_slug}/effective-default-reviewers",
)
.scopes(&["pullrequest", "read:pullrequest:bitbucket"])
.alternatives(&[1, 1]);

/// Lists the default reviewers of a repository together with those of its project.
///
/// `GET /repositories/{workspace}/{repo_slug}/effective-default-reviewers`
///
/// `reviewer_type` says where each comes from.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
///
/// Scopes: `pullrequest`, or `read:pullrequest:bitbucket`.
/// Refused with 403: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-effective-default-reviewers-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::models::{Account, PullRequest};
/// use bitbucket_cloud::pull_requests;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// // Those of the project are among them.
/// let all = pull_requests::list_effective_default_reviewers("acme", "harbour");
/// let reviewers = all.collect(client).await?.into_iter().filter_map(|reviewer| reviewer.user);
/// let body = PullRequest::default()
///     .with_title("Light the outer mole")
///     .with_reviewers(reviewers.map(Account::User));
/// println!("{} reviewers", body.reviewers.map_or(0, |reviewers| reviewers.len()));
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list_effective_default_reviewers(
    workspace: impl PathText,
    repo_slug: impl PathText,
) -> ListEffectiveDefaultReviewersRequest {
    ListEffectiveDefaultReviewersRequest(Request::new(
        &LIST_EFFECTIVE_DEFAULT_REVIEWERS,
        &[workspace.path_value(), repo_slug.path_value()],
    ))
}

request! {
    /// Request of [`list_effective_default_reviewers`].
    ListEffectiveDefaultReviewersRequest => Page<DefaultReviewer>;

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

static LIST: Operation =
    Operation::get("pull_requests::list", "/repositories/{workspace}/{repo_slug}/pullrequests")
        .scopes(&["pullrequest", "read:pullrequest:bitbucket"])
        .alternatives(&[1, 1]);

/// Lists the pull requests into a repository.
///
/// `GET /repositories/{workspace}/{repo_slug}/pullrequests`
///
/// Only open ones are listed unless `state` or `q` asks for others. Reviewers and
/// participants are left out of lists: `fields=+values.reviewers,+values.participants`
/// brings them. A page holds at most 50.
///
/// A repository that does not exist, and one that the caller may not see, are both a 404.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
///
/// Scopes: `pullrequest`, or `read:pullrequest:bitbucket`.
/// Refused with 401, without a body that is known.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::models::PullRequestState;
/// use bitbucket_cloud::pull_requests;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let found = pull_requests::list("acme", "harbour")
///     .state([PullRequestState::Open, PullRequestState::Merged])
///     .q("title ~ \"crane\" AND destination.branch.name = \"main\"")
///     .sort("-updated_on")
///     .fields("+values.participants");
/// for pull_request in found.collect_up_to(client, 120).await? {
///     let participants = pull_request.participants.unwrap_or_default();
///     let approvals = participants.iter().filter(|one| one.approved == Some(true)).count();
///     println!("{} ({approvals} approvals)", pull_request.title.unwrap_or_default());
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
    ListRequest => Page<PullRequest>;

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

    /// Keeps the pull requests in these states; repeated, those in any of them.
    ///
    /// Without it, only open ones are listed. A condition on `state` in `q` is understood too.
    ///
    /// Query `state`, one per value; each call adds to them.
    state(state: impl IntoIterator<Item = PullRequestState>) => push_each_query("state", state);
}

static CREATE: Operation =
    Operation::post("pull_requests::create", "/repositories/{workspace}/{repo_slug}/pullrequests")
        .scopes(&["pullrequest:write", "read:pullrequest:bitbucket", "write:pullrequest:bitbucket"])
        .alternatives(&[1, 2]);

/// Opens a pull request into a repository, in the name of the caller.
///
/// `POST /repositories/{workspace}/{repo_slug}/pullrequests`
///
/// It needs a `title` and a `source.branch.name`. Without a `destination` it goes to the
/// main branch. The source may be a branch of a fork: then `source.repository.full_name`
/// says which one.
///
/// `reviewers` names accounts by `uuid`. `draft` opens it as a draft, `close_source_branch`
/// removes the source branch when it is merged. A 400 says in `fields` what was refused,
/// such as a source without new commits.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
///
/// Scopes: `pullrequest:write`, or `read:pullrequest:bitbucket` and `write:pullrequest:bitbucket`.
/// Refused with 400, 401: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-post).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::models::{PullRequest, PullRequestBranch, PullRequestEndpoint};
/// use bitbucket_cloud::pull_requests;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let branch = |name: &str| {
///     PullRequestEndpoint::default().with_branch(PullRequestBranch::default().with_name(name))
/// };
/// let body = PullRequest::default()
///     .with_title("Light the outer mole")
///     .with_source(branch("outer-mole"))
///     .with_destination(branch("main"))
///     .with_close_source_branch(true);
/// let opened = pull_requests::create("acme", "harbour", &body).send(client).await?;
/// println!("#{}", opened.id.unwrap_or_default());
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(
    workspace: impl PathText,
    repo_slug: impl PathText,
    body: &PullRequest,
) -> CreateRequest {
    CreateRequest(
        Request::new(&CREATE, &[workspace.path_value(), repo_slug.path_value()]).with_model(body),
    )
}

request! {
    /// Request of [`create`].
    CreateRequest => PullRequest;
}

static LIST_REPOSITORY_ACTIVITY: Operation = Operation::get(
    "pull_requests::list_repository_activity",
    "/repositories/{workspace}/{repo_slug}/pullrequests/activity",
)
.scopes(&["pullrequest", "read:pullrequest:bitbucket"])
.alternatives(&[1, 1]);

/// Lists what has happened on all pull requests into a repository.
///
/// `GET /repositories/{workspace}/{repo_slug}/pullrequests/activity`
///
/// Each entry is an update, a comment, an approval or a request for changes, with the pull
/// request it belongs to. A page holds at most 50.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
///
/// Scopes: `pullrequest`, or `read:pullrequest:bitbucket`.
/// Refused with 401, without a body that is known.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-activity-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::pull_requests;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// // The newest of all pull requests of the repository.
/// let activity = pull_requests::list_repository_activity("acme", "harbour").pagelen(50);
/// for event in activity.collect_up_to(client, 50).await? {
///     let Some(comment) = event.comment else { continue };
///     let text = comment.content.and_then(|content| content.raw).unwrap_or_default();
///     println!("#{}: {text}", event.pull_request.and_then(|one| one.id).unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list_repository_activity(
    workspace: impl PathText,
    repo_slug: impl PathText,
) -> ListRepositoryActivityRequest {
    ListRepositoryActivityRequest(Request::new(
        &LIST_REPOSITORY_ACTIVITY,
        &[workspace.path_value(), repo_slug.path_value()],
    ))
}

request! {
    /// Request of [`list_repository_activity`].
    ListRepositoryActivityRequest => Page<PullRequestActivity>;

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

static GET: Operation = Operation::get(
    "pull_requests::get",
    "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}",
)
.scopes(&["pullrequest", "read:pullrequest:bitbucket"])
.alternatives(&[1, 1]);

/// Gives a pull request.
///
/// `GET /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}`
///
/// It holds what lists leave out: the `reviewers`, and as `participants` all who took part,
/// each with what they said of it. Where the fork it came from was deleted,
/// `source.repository` is null. A 404 is also given for a repository that the caller may
/// not see.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `pull_request_id`: The number of the pull request. Each repository counts its own,
///   from 1.
///
/// Scopes: `pullrequest`, or `read:pullrequest:bitbucket`.
/// Refused with 401, without a body that is known.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-pull-request-id-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::models::PullRequestState;
/// use bitbucket_cloud::pull_requests;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let pull_request = pull_requests::get("acme", "harbour", 42).send(client).await?;
/// if pull_request.state == Some(PullRequestState::Merged) {
///     let commit = pull_request.merge_commit.and_then(|commit| commit.hash);
///     println!("merged as {}", commit.unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn get(
    workspace: impl PathText,
    repo_slug: impl PathText,
    pull_request_id: impl Integer,
) -> GetRequest {
    GetRequest(Request::new(
        &GET,
        &[workspace.path_value(), repo_slug.path_value(), pull_request_id.path_value()],
    ))
}

request! {
    /// Request of [`get`].
    GetRequest => PullRequest;

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

static UPDATE: Operation = Operation::put(
    "pull_requests::update",
    "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}",
)
.scopes(&["pullrequest:write", "read:pullrequest:bitbucket", "write:pullrequest:bitbucket"])
.alternatives(&[1, 2]);

/// Changes the title, description, branches or reviewers of an open pull request.
///
/// `PUT /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}`
///
/// `reviewers`, where it is sent, replaces the whole list: to add one, send those that are
/// there as well. A pull request that is merged or declined can no longer be changed.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `pull_request_id`: The number of the pull request. Each repository counts its own,
///   from 1.
///
/// Scopes: `pullrequest:write`, or `read:pullrequest:bitbucket` and `write:pullrequest:bitbucket`.
/// Refused with 400, 401, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-pull-request-id-put).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::models::{PullRequest, UserAccount};
/// use bitbucket_cloud::pull_requests;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// // Reviewers are replaced as a whole: those that are there are sent as well.
/// let now =
///     pull_requests::get("acme", "harbour", 42).fields("title,reviewers").send(client).await?;
/// let mut reviewers = now.reviewers.unwrap_or_default();
/// reviewers
///     .push(UserAccount::default().with_uuid("{8a5c6f5e-0b0e-4f6b-9d2c-7d1f0c2b3a49}").into());
/// let body =
///     PullRequest::default().with_title(now.title.unwrap_or_default()).with_reviewers(reviewers);
/// pull_requests::update("acme", "harbour", 42, &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update(
    workspace: impl PathText,
    repo_slug: impl PathText,
    pull_request_id: impl Integer,
    body: &PullRequest,
) -> UpdateRequest {
    UpdateRequest(
        Request::new(
            &UPDATE,
            &[workspace.path_value(), repo_slug.path_value(), pull_request_id.path_value()],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`update`].
    UpdateRequest => PullRequest;
}

static LIST_ACTIVITY: Operation = Operation::get(
    "pull_requests::list_activity",
    "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/activity",
)
.scopes(&["pullrequest", "read:pullrequest:bitbucket"])
.alternatives(&[1, 1]);

/// Lists what has happened on a pull request.
///
/// `GET /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/activity`
///
/// Each entry is one of these: an update, a comment, an approval, or a request for changes.
/// A page holds at most 50.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `pull_request_id`: The number of the pull request. Each repository counts its own,
///   from 1.
///
/// Scopes: `pullrequest`, or `read:pullrequest:bitbucket`.
/// Refused with 401, without a body that is known.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-pull-request-id-activity-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::models::Account;
/// use bitbucket_cloud::pull_requests;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let mut activity = pull_requests::list_activity("acme", "harbour", 42).items(client);
/// while let Some(event) = activity.try_next().await? {
///     // Each entry has one of these, which says what it is.
///     if let Some(approval) = event.approval {
///         let user = approval.user.as_ref().and_then(Account::display_name);
///         println!("{} approved", user.unwrap_or("somebody"));
///     }
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list_activity(
    workspace: impl PathText,
    repo_slug: impl PathText,
    pull_request_id: impl Integer,
) -> ListActivityRequest {
    ListActivityRequest(Request::new(
        &LIST_ACTIVITY,
        &[workspace.path_value(), repo_slug.path_value(), pull_request_id.path_value()],
    ))
}

request! {
    /// Request of [`list_activity`].
    ListActivityRequest => Page<PullRequestActivity>;

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

static APPROVE: Operation = Operation::post(
    "pull_requests::approve",
    "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/approve",
)
.scopes(&["pullrequest:write", "read:pullrequest:bitbucket", "write:pullrequest:bitbucket"])
.alternatives(&[1, 2]);

/// Approves a pull request in the name of the caller.
///
/// `POST /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/approve`
///
/// The answer is the caller's part in the review. A caller who was no reviewer becomes a
/// participant.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `pull_request_id`: The number of the pull request. Each repository counts its own,
///   from 1.
///
/// Scopes: `pullrequest:write`, or `read:pullrequest:bitbucket` and `write:pullrequest:bitbucket`.
/// Refused with 401, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-pull-request-id-approve-post).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::pull_requests;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let approval = pull_requests::approve("acme", "harbour", 42).send(client).await?;
/// println!("approved as {}", approval.role.map(|role| role.to_string()).unwrap_or_default());
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn approve(
    workspace: impl PathText,
    repo_slug: impl PathText,
    pull_request_id: impl Integer,
) -> ApproveRequest {
    ApproveRequest(Request::new(
        &APPROVE,
        &[workspace.path_value(), repo_slug.path_value(), pull_request_id.path_value()],
    ))
}

request! {
    /// Request of [`approve`].
    ApproveRequest => Participant;
}

static UNAPPROVE: Operation = Operation::delete(
    "pull_requests::unapprove",
    "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/approve",
)
.scopes(&["pullrequest:write", "write:pullrequest:bitbucket"])
.alternatives(&[1, 1]);

/// Takes back the caller's approval of a pull request.
///
/// `DELETE /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/approve`
///
/// After the merge it cannot be taken back any more, and the answer is 400.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `pull_request_id`: The number of the pull request. Each repository counts its own,
///   from 1.
///
/// Scopes: `pullrequest:write`, or `write:pullrequest:bitbucket`.
/// Refused with 400, 401, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-pull-request-id-approve-delete).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::pull_requests;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// match pull_requests::unapprove("acme", "harbour", 42).send(client).await {
///     Ok(()) => println!("taken back"),
///     // After the merge an approval stays.
///     Err(error) if error.is_status(400) => println!("it is merged already"),
///     Err(error) => return Err(error.into()),
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn unapprove(
    workspace: impl PathText,
    repo_slug: impl PathText,
    pull_request_id: impl Integer,
) -> UnapproveRequest {
    UnapproveRequest(Request::new(
        &UNAPPROVE,
        &[workspace.path_value(), repo_slug.path_value(), pull_request_id.path_value()],
    ))
}

request! {
    /// Request of [`unapprove`].
    UnapproveRequest => ();
}

static LIST_COMMENTS: Operation = Operation::get(
    "pull_requests::list_comments",
    "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments",
)
.scopes(&["pullrequest", "read:pullrequest:bitbucket"])
.alternatives(&[1, 1]);

/// Lists the comments on a pull request, the oldest first.
///
/// `GET /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments`
///
/// Those on the whole, those on lines of the diff (with `inline`) and replies (with
/// `parent`) stand in one list. A deleted comment may remain, with `deleted` true and
/// without its text.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `pull_request_id`: The number of the pull request. Each repository counts its own,
///   from 1.
///
/// Scopes: `pullrequest`, or `read:pullrequest:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-pull-request-id-comments-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::pull_requests;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// // Those that nobody has resolved.
/// let comments = pull_requests::list_comments("acme", "harbour", 42).pagelen(100);
/// let comments = comments.collect(client).await?;
/// for comment in comments.iter().filter(|comment| comment.resolution.is_none()) {
///     let place = comment.inline.as_ref().and_then(|inline| inline.path.as_deref());
///     let text = comment.content.as_ref().and_then(|content| content.raw.as_deref());
///     println!("{}: {}", place.unwrap_or("in general"), text.unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list_comments(
    workspace: impl PathText,
    repo_slug: impl PathText,
    pull_request_id: impl Integer,
) -> ListCommentsRequest {
    ListCommentsRequest(Request::new(
        &LIST_COMMENTS,
        &[workspace.path_value(), repo_slug.path_value(), pull_request_id.path_value()],
    ))
}

request! {
    /// Request of [`list_comments`].
    ListCommentsRequest => Page<PullRequestComment>;

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

static CREATE_COMMENT: Operation = Operation::post(
    "pull_requests::create_comment",
    "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments",
)
.scopes(&["pullrequest", "read:pullrequest:bitbucket"])
.alternatives(&[1, 1]);

/// Comments on a pull request, on a line of it, or on another comment.
///
/// `POST /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments`
///
/// `content.raw` is the text, in Markdown. `inline` puts the comment to a file and a line:
/// `path` with `to` for a line of the new side, with `from` for one of the old. `parent.id`
/// makes it a reply.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `pull_request_id`: The number of the pull request. Each repository counts its own,
///   from 1.
///
/// Scopes: `pullrequest`, or `read:pullrequest:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-pull-request-id-comments-post).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::models::{CommentInline, PullRequestComment, RenderedText};
/// use bitbucket_cloud::pull_requests;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let comment = PullRequestComment::default()
///     .with_content(RenderedText::default().with_raw("Is this **deep** enough?"))
///     // A line as it is in the source branch; `from` is one of the destination.
///     .with_inline(CommentInline::default().with_path("src/quay.rs").with_to(12));
/// let comment =
///     pull_requests::create_comment("acme", "harbour", 42, &comment).send(client).await?;
/// println!("comment {}", comment.id.unwrap_or_default());
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create_comment(
    workspace: impl PathText,
    repo_slug: impl PathText,
    pull_request_id: impl Integer,
    body: &PullRequestComment,
) -> CreateCommentRequest {
    CreateCommentRequest(
        Request::new(
            &CREATE_COMMENT,
            &[workspace.path_value(), repo_slug.path_value(), pull_request_id.path_value()],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`create_comment`].
    CreateCommentRequest => PullRequestComment;
}

static GET_COMMENT: Operation = Operation::get(
    "pull_requests::get_comment",
    "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments/{comment_id}",
)
.scopes(&["pullrequest", "read:pullrequest:bitbucket"])
.alternatives(&[1, 1]);

/// Gives a comment on a pull request.
///
/// `GET /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments/{comment_id}`
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `pull_request_id`: The number of the pull request. Each repository counts its own,
///   from 1.
/// - `comment_id`: The number of the comment.
///
/// Scopes: `pullrequest`, or `read:pullrequest:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-pull-request-id-comments-comment-id-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::pull_requests;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let comment = pull_requests::get_comment("acme", "harbour", 42, 1007).send(client).await?;
/// if comment.inline.and_then(|inline| inline.outdated) == Some(true) {
///     println!("the line has changed since");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn get_comment(
    workspace: impl PathText,
    repo_slug: impl PathText,
    pull_request_id: impl Integer,
    comment_id: impl Integer,
) -> GetCommentRequest {
    GetCommentRequest(Request::new(
        &GET_COMMENT,
        &[
            workspace.path_value(),
            repo_slug.path_value(),
            pull_request_id.path_value(),
            comment_id.path_value(),
        ],
    ))
}

request! {
    /// Request of [`get_comment`].
    GetCommentRequest => PullRequestComment;

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
    "pull_requests::update_comment",
    "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments/{comment_id}",
)
.scopes(&["pullrequest", "read:pullrequest:bitbucket"])
.alternatives(&[1, 1]);

/// Changes the text of a comment on a pull request.
///
/// `PUT /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments/{comment_id}`
///
/// Send `content.raw`. A 403 is given where the comment is not the caller's to change.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `pull_request_id`: The number of the pull request. Each repository counts its own,
///   from 1.
/// - `comment_id`: The number of the comment.
///
/// Scopes: `pullrequest`, or `read:pullrequest:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-pull-request-id-comments-comment-id-put).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::models::{PullRequestComment, RenderedText};
/// use bitbucket_cloud::pull_requests;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let text = RenderedText::default().with_raw("Settled: eight metres.");
/// let body = PullRequestComment::default().with_content(text);
/// pull_requests::update_comment("acme", "harbour", 42, 1007, &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update_comment(
    workspace: impl PathText,
    repo_slug: impl PathText,
    pull_request_id: impl Integer,
    comment_id: impl Integer,
    body: &PullRequestComment,
) -> UpdateCommentRequest {
    UpdateCommentRequest(
        Request::new(
            &UPDATE_COMMENT,
            &[
                workspace.path_value(),
                repo_slug.path_value(),
                pull_request_id.path_value(),
                comment_id.path_value(),
            ],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`update_comment`].
    UpdateCommentRequest => PullRequestComment;
}

static DELETE_COMMENT: Operation = Operation::delete(
    "pull_requests::delete_comment",
    "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments/{comment_id}",
)
.scopes(&["pullrequest", "read:pullrequest:bitbucket"])
.alternatives(&[1, 1]);

/// Deletes a comment on a pull request.
///
/// `DELETE /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments/{comment_id}`
///
/// A 403 is given where the comment is not the caller's to delete.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `pull_request_id`: The number of the pull request. Each repository counts its own,
///   from 1.
/// - `comment_id`: The number of the comment.
///
/// Scopes: `pullrequest`, or `read:pullrequest:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-pull-request-id-comments-comment-id-delete).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::pull_requests;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// pull_requests::delete_comment("acme", "harbour", 42, 1007).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn delete_comment(
    workspace: impl PathText,
    repo_slug: impl PathText,
    pull_request_id: impl Integer,
    comment_id: impl Integer,
) -> DeleteCommentRequest {
    DeleteCommentRequest(Request::new(
        &DELETE_COMMENT,
        &[
            workspace.path_value(),
            repo_slug.path_value(),
            pull_request_id.path_value(),
            comment_id.path_value(),
        ],
    ))
}

request! {
    /// Request of [`delete_comment`].
    DeleteCommentRequest => ();
}

static RESOLVE_COMMENT: Operation = Operation::post(
    "pull_requests::resolve_comment",
    "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments/{comment_id}/resolve",
)
.scopes(&["pullrequest", "read:pullrequest:bitbucket"])
.alternatives(&[1, 1]);

/// Marks the thread that a comment began as resolved.
///
/// `POST /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments/{comment_id}/resolve`
///
/// Only the first comment of a thread on the diff can be resolved; a reply, or a comment on
/// the whole, is a 403. A thread that is resolved already is a 409.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `pull_request_id`: The number of the pull request. Each repository counts its own,
///   from 1.
/// - `comment_id`: The number of the comment.
///
/// Scopes: `pullrequest`, or `read:pullrequest:bitbucket`.
/// Refused with 403, 404, 409: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-pull-request-id-comments-comment-id-resolve-post).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::pull_requests;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let resolution =
///     pull_requests::resolve_comment("acme", "harbour", 42, 1007).send(client).await?;
/// if let Some(when) = resolution.created_on {
///     println!("resolved at {when}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn resolve_comment(
    workspace: impl PathText,
    repo_slug: impl PathText,
    pull_request_id: impl Integer,
    comment_id: impl Integer,
) -> ResolveCommentRequest {
    ResolveCommentRequest(Request::new(
        &RESOLVE_COMMENT,
        &[
            workspace.path_value(),
            repo_slug.path_value(),
            pull_request_id.path_value(),
            comment_id.path_value(),
        ],
    ))
}

request! {
    /// Request of [`resolve_comment`].
    ResolveCommentRequest => CommentResolution;
}

static REOPEN_COMMENT: Operation = Operation::delete(
    "pull_requests::reopen_comment",
    "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments/{comment_id}/resolve",
)
.scopes(&["pullrequest", "read:pullrequest:bitbucket"])
.alternatives(&[1, 1]);

/// Opens a resolved thread again.
///
/// `DELETE /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments/{comment_id}/resolve`
///
/// The comment has to be the first of its thread, else 403. 404 is also given for a thread
/// that is not resolved.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `pull_request_id`: The number of the pull request. Each repository counts its own,
///   from 1.
/// - `comment_id`: The number of the comment.
///
/// Scopes: `pullrequest`, or `read:pullrequest:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-pull-request-id-comments-comment-id-resolve-delete).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::pull_requests;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// pull_requests::reopen_comment("acme", "harbour", 42, 1007).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn reopen_comment(
    workspace: impl PathText,
    repo_slug: impl PathText,
    pull_request_id: impl Integer,
    comment_id: impl Integer,
) -> ReopenCommentRequest {
    ReopenCommentRequest(Request::new(
        &REOPEN_COMMENT,
        &[
            workspace.path_value(),
            repo_slug.path_value(),
            pull_request_id.path_value(),
            comment_id.path_value(),
        ],
    ))
}

request! {
    /// Request of [`reopen_comment`].
    ReopenCommentRequest => ();
}

static LIST_COMMITS: Operation = Operation::get(
    "pull_requests::list_commits",
    "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/commits",
)
.scopes(&["pullrequest", "read:pullrequest:bitbucket"])
.alternatives(&[1, 1]);

/// Lists the commits that a pull request brings.
///
/// `GET /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/commits`
///
/// The list is empty once the source branch is gone. Where the whole fork is gone, the
/// answer is 404.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `pull_request_id`: The number of the pull request. Each repository counts its own,
///   from 1.
///
/// Scopes: `pullrequest`, or `read:pullrequest:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-pull-request-id-commits-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::pull_requests;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let mut commits = pull_requests::list_commits("acme", "harbour", 42).items(client);
/// while let Some(commit) = commits.try_next().await? {
///     let (hash, message) = (commit.hash.unwrap_or_default(), commit.message.unwrap_or_default());
///     println!("{hash:.12} {}", message.lines().next().unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list_commits(
    workspace: impl PathText,
    repo_slug: impl PathText,
    pull_request_id: impl Integer,
) -> ListCommitsRequest {
    ListCommitsRequest(Request::new(
        &LIST_COMMITS,
        &[workspace.path_value(), repo_slug.path_value(), pull_request_id.path_value()],
    ))
}

request! {
    /// Request of [`list_commits`].
    ListCommitsRequest => Page<Commit>;

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

static LIST_CONFLICTS: Operation = Operation::get(
    "pull_requests::list_conflicts",
    "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/conflicts",
)
.scopes(&["pullrequest", "read:pullrequest:bitbucket"])
.alternatives(&[1, 1]);

/// Lists the files of a pull request that conflict with its destination.
///
/// `GET /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/conflicts`
///
/// An empty list means that nothing conflicts. Bitbucket redirects to the comparison of the
/// two commits, which is followed.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `pull_request_id`: The number of the pull request. Each repository counts its own,
///   from 1.
///
/// Scopes: `pullrequest`, or `read:pullrequest:bitbucket`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-pull-request-id-conflicts-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::pull_requests;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let conflicts = pull_requests::list_conflicts("acme", "harbour", 42).collect(client).await?;
/// for conflict in &conflicts {
///     println!("{} conflicts", conflict.path.as_deref().unwrap_or("something"));
/// }
/// if conflicts.is_empty() {
///     println!("it can be merged");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list_conflicts(
    workspace: impl PathText,
    repo_slug: impl PathText,
    pull_request_id: impl Integer,
) -> ListConflictsRequest {
    ListConflictsRequest(Request::new(
        &LIST_CONFLICTS,
        &[workspace.path_value(), repo_slug.path_value(), pull_request_id.path_value()],
    ))
}

request! {
    /// Request of [`list_conflicts`].
    ListConflictsRequest => Page<FileConflict>;

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

static DECLINE: Operation = Operation::post(
    "pull_requests::decline",
    "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/decline",
)
.scopes(&["pullrequest:write", "read:pullrequest:bitbucket", "write:pullrequest:bitbucket"])
.alternatives(&[1, 2]);

/// Declines a pull request, which closes it without a merge.
///
/// `POST /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/decline`
///
/// It cannot be opened again; a new one has to be made. 555 means that it took too long:
/// try later.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `pull_request_id`: The number of the pull request. Each repository counts its own,
///   from 1.
///
/// Scopes: `pullrequest:write`, or `read:pullrequest:bitbucket` and `write:pullrequest:bitbucket`.
/// Refused with 555: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-pull-request-id-decline-post).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::models::PullRequestState;
/// use bitbucket_cloud::pull_requests;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let declined = pull_requests::decline("acme", "harbour", 42).send(client).await?;
/// assert_eq!(declined.state, Some(PullRequestState::Declined));
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn decline(
    workspace: impl PathText,
    repo_slug: impl PathText,
    pull_request_id: impl Integer,
) -> DeclineRequest {
    DeclineRequest(Request::new(
        &DECLINE,
        &[workspace.path_value(), repo_slug.path_value(), pull_request_id.path_value()],
    ))
}

request! {
    /// Request of [`decline`].
    DeclineRequest => PullRequest;
}

static GET_DIFF: Operation = Operation::get(
    "pull_requests::get_diff",
    "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/diff",
)
.scopes(&["pullrequest", "read:pullrequest:bitbucket"])
.alternatives(&[1, 1])
.accept("text/plain, */*;q=0.1");

/// Gives the changes of a pull request, as a diff.
///
/// `GET /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/diff`
///
/// Bitbucket redirects to the diff of the two commits, which is followed. The answer is
/// bytes, in whatever encodings the files have. A diff that takes too long to make is a
/// 555\.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `pull_request_id`: The number of the pull request. Each repository counts its own,
///   from 1.
///
/// Scopes: `pullrequest`, or `read:pullrequest:bitbucket`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-pull-request-id-diff-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::pull_requests;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let mut diff = pull_requests::get_diff("acme", "harbour", 42).send(client).await?;
/// // Bytes, not text: each file has an encoding of its own.
/// let mut file = tokio::fs::File::create("42.diff").await?;
/// let written = diff.copy_to(&mut file).await?;
/// println!("{written} bytes");
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn get_diff(
    workspace: impl PathText,
    repo_slug: impl PathText,
    pull_request_id: impl Integer,
) -> GetDiffRequest {
    GetDiffRequest(Request::new(
        &GET_DIFF,
        &[workspace.path_value(), repo_slug.path_value(), pull_request_id.path_value()],
    ))
}

request! {
    /// Request of [`get_diff`].
    GetDiffRequest => ByteStream;
}

static LIST_DIFFSTAT: Operation = Operation::get(
    "pull_requests::list_diffstat",
    "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/diffstat",
)
.scopes(&["pullrequest", "read:pullrequest:bitbucket"])
.alternatives(&[1, 1]);

/// Lists the files that a pull request changes, with the lines added and removed in each.
///
/// `GET /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/diffstat`
///
/// Bitbucket redirects to the comparison of the two commits, which is followed.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `pull_request_id`: The number of the pull request. Each repository counts its own,
///   from 1.
///
/// Scopes: `pullrequest`, or `read:pullrequest:bitbucket`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-pull-request-id-diffstat-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::pull_requests;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let files =
///     pull_requests::list_diffstat("acme", "harbour", 42).pagelen(100).collect(client).await?;
/// let added: i64 = files.iter().filter_map(|file| file.lines_added).sum();
/// let removed: i64 = files.iter().filter_map(|file| file.lines_removed).sum();
/// println!("{} files, +{added} -{removed}", files.len());
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list_diffstat(
    workspace: impl PathText,
    repo_slug: impl PathText,
    pull_request_id: impl Integer,
) -> ListDiffstatRequest {
    ListDiffstatRequest(Request::new(
        &LIST_DIFFSTAT,
        &[workspace.path_value(), repo_slug.path_value(), pull_request_id.path_value()],
    ))
}

request! {
    /// Request of [`list_diffstat`].
    ListDiffstatRequest => Page<DiffStat>;

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

static MERGE: Operation = Operation::post(
    "pull_requests::merge",
    "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/merge",
)
.scopes(&["pullrequest:write", "read:pullrequest:bitbucket", "write:pullrequest:bitbucket"])
.alternatives(&[1, 2]);

/// Merges a pull request into its destination.
///
/// `POST /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/merge`
///
/// The body is optional: a `message` for the commit, a `merge_strategy`, and
/// `close_source_branch`. Without a strategy the default of the destination branch is
/// taken.
///
/// The answer is 200 with the merged pull request, or 202 when the merge goes on in the
/// background: because `async` asked for it, or because it took too long. `Location` then
/// leads to the state of the merge, which is to be read until it is over.
///
/// 400 also stands for checks that are not met and for conflicts. 409 means that a branch
/// moved during the merge: ask again. 555 means that Bitbucket gave up waiting; look at the
/// pull request before asking again, since the merge may have been made.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `pull_request_id`: The number of the pull request. Each repository counts its own,
///   from 1.
///
/// Scopes: `pullrequest:write`, or `read:pullrequest:bitbucket` and `write:pullrequest:bitbucket`.
/// Refused with 409, without a body that is known.
/// Refused with 555: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-pull-request-id-merge-post).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::models::{MergeStrategy, PullRequestMergeParameters};
/// use bitbucket_cloud::{Polling, pull_requests};
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let parameters = PullRequestMergeParameters::default()
///     .with_merge_strategy(MergeStrategy::Squash)
///     .with_message("Light the outer mole");
/// // It makes no difference whether Bitbucket merges at once or in the background.
/// let merge = pull_requests::merge("acme", "harbour", 42).asynchronous(true).body(&parameters);
/// let merged = merge.and_wait(client, Polling::default()).await?;
/// let commit = merged.merge_commit.and_then(|commit| commit.hash);
/// println!("merged as {}", commit.unwrap_or_default());
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn merge(
    workspace: impl PathText,
    repo_slug: impl PathText,
    pull_request_id: impl Integer,
) -> MergeRequest {
    MergeRequest(Request::new(
        &MERGE,
        &[workspace.path_value(), repo_slug.path_value(), pull_request_id.path_value()],
    ))
}

request! {
    /// Request of [`merge`].
    MergeRequest => MergeReply;

    /// Whether to answer at once with 202 and merge in the background.
    ///
    /// Without it, the answer waits for the merge, and is a 202 only when the merge takes
    /// longer than the server waits.
    ///
    /// Query `async`.
    asynchronous(asynchronous: bool) => set_query("async", asynchronous);

    /// Sends this as JSON.
    body(body: &PullRequestMergeParameters) => set_model(body);
}

job! {
    MergeRequest: MergeTaskStatus => PullRequest =
        located(&GET_MERGE_TASK_STATUS)
            .state("/task_status")
            .result("/merge_result")
            .done(&["SUCCESS"]);
}

/// What [`merge`] answers.
#[derive(Debug)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "answers are read once and taken apart")]
pub enum MergeReply {
    /// With status 200.
    Ok(PullRequest),
    /// With status 202.
    Accepted(Located),
}

impl Reply for MergeReply {
    type Output = Self;

    #[inline]
    fn decode(head: &Head, body: Payload) -> Result<Self, Error> {
        match head.status().as_u16() {
            202 => Located::decode(head, body).map(Self::Accepted),
            _ => PullRequest::decode(head, body).map(Self::Ok),
        }
    }
}

static GET_MERGE_TASK_STATUS: Operation = Operation::get(
    "pull_requests::get_merge_task_status",
    "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/merge/task-status/{task_id}",
)
.scopes(&["pullrequest", "read:pullrequest:bitbucket"])
.alternatives(&[1, 1]);

/// Tells how far a merge in the background is.
///
/// `GET /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/merge/task-status/{task_id}`
///
/// `task_status` is `PENDING` while it goes on, and `SUCCESS` at the end, with the merged
/// pull request in `merge_result`. A merge that failed is answered with an error: 400, or
/// 409 when a branch moved meanwhile. 400 is given for a task of another pull request, too.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `pull_request_id`: The number of the pull request. Each repository counts its own,
///   from 1.
/// - `task_id`: The merge that goes on, by the text at the end of the `Location` that it
///   was answered with.
///
/// Scopes: `pullrequest`, or `read:pullrequest:bitbucket`.
/// Refused with 400, 403, 409, without a body that is known.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-pull-request-id-merge-task-status-task-id-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::models::MergeTaskState;
/// use bitbucket_cloud::pull_requests;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let task = "af5d1c3e-5b0f-4a52-8f0d-1f6a4d4c9b11";
/// let status =
///     pull_requests::get_merge_task_status("acme", "harbour", 42, task).send(client).await?;
/// match (status.task_status, status.merge_result) {
///     (Some(MergeTaskState::Success), Some(merged)) => println!("{:?}", merged.state),
///     (state, _) => println!("not yet: {state:?}"),
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn get_merge_task_status(
    workspace: impl PathText,
    repo_slug: impl PathText,
    pull_request_id: impl Integer,
    task_id: impl PathText,
) -> GetMergeTaskStatusRequest {
    GetMergeTaskStatusRequest(Request::new(
        &GET_MERGE_TASK_STATUS,
        &[
            workspace.path_value(),
            repo_slug.path_value(),
            pull_request_id.path_value(),
            task_id.path_value(),
        ],
    ))
}

request! {
    /// Request of [`get_merge_task_status`].
    GetMergeTaskStatusRequest => MergeTaskStatus;

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

static GET_PATCH: Operation = Operation::get(
    "pull_requests::get_patch",
    "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/patch",
)
.scopes(&["pullrequest", "read:pullrequest:bitbucket"])
.alternatives(&[1, 1])
.accept("text/plain, */*;q=0.1");

/// Gives the commits of a pull request, as a series of patches for `git am`.
///
/// `GET /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/patch`
///
/// Bitbucket redirects to the patch of the two commits, which is followed. The answer is
/// bytes, in whatever encodings the files have.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `pull_request_id`: The number of the pull request. Each repository counts its own,
///   from 1.
///
/// Scopes: `pullrequest`, or `read:pullrequest:bitbucket`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-pull-request-id-patch-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::pull_requests;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// // For `git am`, with the author and the message of each commit.
/// let patch = pull_requests::get_patch("acme", "harbour", 42).send(client).await?;
/// std::fs::write("42.patch", patch.bytes().await?)?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn get_patch(
    workspace: impl PathText,
    repo_slug: impl PathText,
    pull_request_id: impl Integer,
) -> GetPatchRequest {
    GetPatchRequest(Request::new(
        &GET_PATCH,
        &[workspace.path_value(), repo_slug.path_value(), pull_request_id.path_value()],
    ))
}

request! {
    /// Request of [`get_patch`].
    GetPatchRequest => ByteStream;
}

static REQUEST_CHANGES: Operation = Operation::post(
    "pull_requests::request_changes",
    "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/request-changes",
)
.scopes(&["pullrequest:write", "read:pullrequest:bitbucket", "write:pullrequest:bitbucket"])
.alternatives(&[1, 2]);

/// Asks for changes to a pull request in the name of the caller.
///
/// `POST /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/request-changes`
///
/// The answer is the caller's part in the review. After the merge it is refused with 400.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `pull_request_id`: The number of the pull request. Each repository counts its own,
///   from 1.
///
/// Scopes: `pullrequest:write`, or `read:pullrequest:bitbucket` and `write:pullrequest:bitbucket`.
/// Refused with 400, 401, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-pull-request-id-request-changes-post).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::models::ParticipantState;
/// use bitbucket_cloud::pull_requests;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let review = pull_requests::request_changes("acme", "harbour", 42).send(client).await?;
/// assert_eq!(review.state, Some(ParticipantState::ChangesRequested));
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn request_changes(
    workspace: impl PathText,
    repo_slug: impl PathText,
    pull_request_id: impl Integer,
) -> RequestChangesRequest {
    RequestChangesRequest(Request::new(
        &REQUEST_CHANGES,
        &[workspace.path_value(), repo_slug.path_value(), pull_request_id.path_value()],
    ))
}

request! {
    /// Request of [`request_changes`].
    RequestChangesRequest => Participant;
}

static WITHDRAW_CHANGE_REQUEST: Operation = Operation::delete(
    "pull_requests::withdraw_change_request",
    "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/request-changes",
)
.scopes(&["pullrequest:write", "write:pullrequest:bitbucket"])
.alternatives(&[1, 1]);

/// Takes back the caller's request for changes.
///
/// `DELETE /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/request-changes`
///
/// After the merge it is refused with 400.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `pull_request_id`: The number of the pull request. Each repository counts its own,
///   from 1.
///
/// Scopes: `pullrequest:write`, or `write:pullrequest:bitbucket`.
/// Refused with 400, 401, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-pull-request-id-request-changes-delete).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::pull_requests;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// pull_requests::withdraw_change_request("acme", "harbour", 42).send(client).await?;
/// // Whoever is content now can say so.
/// pull_requests::approve("acme", "harbour", 42).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn withdraw_change_request(
    workspace: impl PathText,
    repo_slug: impl PathText,
    pull_request_id: impl Integer,
) -> WithdrawChangeRequestRequest {
    WithdrawChangeRequestRequest(Request::new(
        &WITHDRAW_CHANGE_REQUEST,
        &[workspace.path_value(), repo_slug.path_value(), pull_request_id.path_value()],
    ))
}

request! {
    /// Request of [`withdraw_change_request`].
    WithdrawChangeRequestRequest => ();
}

static LIST_STATUSES: Operation = Operation::get(
    "pull_requests::list_statuses",
    "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/statuses",
)
.scopes(&["pullrequest", "read:pullrequest:bitbucket"])
.alternatives(&[1, 1]);

/// Lists the build statuses of a pull request.
///
/// `GET /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/statuses`
///
/// A status belongs to a pull request when it was reported with the source branch as its
/// `refname`.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `pull_request_id`: The number of the pull request. Each repository counts its own,
///   from 1.
///
/// Scopes: `pullrequest`, or `read:pullrequest:bitbucket`.
/// Refused with 401, without a body that is known.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-pull-request-id-statuses-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::models::{CommitStatus, CommitStatusState};
/// use bitbucket_cloud::pull_requests;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let builds = pull_requests::list_statuses("acme", "harbour", 42).collect(client).await?;
/// let is_green = |build: &CommitStatus| build.state == Some(CommitStatusState::Successful);
/// println!("all green: {}", builds.iter().all(is_green));
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list_statuses(
    workspace: impl PathText,
    repo_slug: impl PathText,
    pull_request_id: impl Integer,
) -> ListStatusesRequest {
    ListStatusesRequest(Request::new(
        &LIST_STATUSES,
        &[workspace.path_value(), repo_slug.path_value(), pull_request_id.path_value()],
    ))
}

request! {
    /// Request of [`list_statuses`].
    ListStatusesRequest => Page<CommitStatus>;

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

static LIST_TASKS: Operation = Operation::get(
    "pull_requests::list_tasks",
    "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/tasks",
)
.scopes(&["pullrequest", "read:pullrequest:bitbucket"])
.alternatives(&[1, 1]);

/// Lists the tasks of a pull request, the oldest first.
///
/// `GET /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/tasks`
///
/// Open and resolved ones are in it; `state` tells them apart. A filter, order or choice of
/// fields that cannot be read is refused with 400.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `pull_request_id`: The number of the pull request. Each repository counts its own,
///   from 1.
///
/// Scopes: `pullrequest`, or `read:pullrequest:bitbucket`.
/// Refused with 400, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-pull-request-id-tasks-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::models::TaskState;
/// use bitbucket_cloud::pull_requests;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let mut tasks = pull_requests::list_tasks("acme", "harbour", 42).items(client);
/// while let Some(task) = tasks.try_next().await? {
///     if task.state == Some(TaskState::Unresolved) {
///         println!("- {}", task.content.and_then(|content| content.raw).unwrap_or_default());
///     }
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list_tasks(
    workspace: impl PathText,
    repo_slug: impl PathText,
    pull_request_id: impl Integer,
) -> ListTasksRequest {
    ListTasksRequest(Request::new(
        &LIST_TASKS,
        &[workspace.path_value(), repo_slug.path_value(), pull_request_id.path_value()],
    ))
}

request! {
    /// Request of [`list_tasks`].
    ListTasksRequest => Page<PullRequestCommentTask>;

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

static CREATE_TASK: Operation = Operation::post(
    "pull_requests::create_task",
    "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/tasks",
)
.scopes(&["pullrequest", "read:pullrequest:bitbucket"])
.alternatives(&[1, 1]);

/// Adds a task to a pull request.
///
/// `POST /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/tasks`
///
/// `content.raw` says what there is to do, and may not be blank. `comment.id` hangs the
/// task below that comment.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `pull_request_id`: The number of the pull request. Each repository counts its own,
///   from 1.
///
/// Scopes: `pullrequest`, or `read:pullrequest:bitbucket`.
/// Refused with 400, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-pull-request-id-tasks-post).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::models::{NewPullRequestTask, PullRequestComment, RawText};
/// use bitbucket_cloud::pull_requests;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let task = NewPullRequestTask::new(RawText::new("Sound the depth at low tide"))
///     // Without a comment it belongs to the pull request as a whole.
///     .with_comment(PullRequestComment::default().with_id(1007));
/// let task = pull_requests::create_task("acme", "harbour", 42, &task).send(client).await?;
/// println!("task {}", task.id.unwrap_or_default());
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create_task(
    workspace: impl PathText,
    repo_slug: impl PathText,
    pull_request_id: impl Integer,
    body: &NewPullRequestTask,
) -> CreateTaskRequest {
    CreateTaskRequest(
        Request::new(
            &CREATE_TASK,
            &[workspace.path_value(), repo_slug.path_value(), pull_request_id.path_value()],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`create_task`].
    CreateTaskRequest => PullRequestCommentTask;
}

static GET_TASK: Operation = Operation::get(
    "pull_requests::get_task",
    "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/tasks/{task_id}",
)
.scopes(&["pullrequest", "read:pullrequest:bitbucket"])
.alternatives(&[1, 1]);

/// Gives a task of a pull request.
///
/// `GET /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/tasks/{task_id}`
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `pull_request_id`: The number of the pull request. Each repository counts its own,
///   from 1.
/// - `task_id`: The number of the task.
///
/// Scopes: `pullrequest`, or `read:pullrequest:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-pull-request-id-tasks-task-id-get).
#[inline]
pub fn get_task(
    workspace: impl PathText,
    repo_slug: impl PathText,
    pull_request_id: impl Integer,
    task_id: impl Integer,
) -> GetTaskRequest {
    GetTaskRequest(Request::new(
        &GET_TASK,
        &[
            workspace.path_value(),
            repo_slug.path_value(),
            pull_request_id.path_value(),
            task_id.path_value(),
        ],
    ))
}

request! {
    /// Request of [`get_task`].
    GetTaskRequest => PullRequestCommentTask;

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

static UPDATE_TASK: Operation = Operation::put(
    "pull_requests::update_task",
    "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/tasks/{task_id}",
)
.scopes(&["pullrequest", "read:pullrequest:bitbucket"])
.alternatives(&[1, 1]);

/// Changes the text of a task, resolves it, or opens it again.
///
/// `PUT /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/tasks/{task_id}`
///
/// A `state` of `RESOLVED` resolves the task, one of `UNRESOLVED` opens it. A blank text is
/// refused with 400.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `pull_request_id`: The number of the pull request. Each repository counts its own,
///   from 1.
/// - `task_id`: The number of the task.
///
/// Scopes: `pullrequest`, or `read:pullrequest:bitbucket`.
/// Refused with 400, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-pull-request-id-tasks-task-id-put).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::models::{Account, PullRequestTaskUpdate, TaskState};
/// use bitbucket_cloud::pull_requests;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let done = PullRequestTaskUpdate::default().with_state(TaskState::Resolved);
/// let task = pull_requests::update_task("acme", "harbour", 42, 7, &done).send(client).await?;
/// let by = task.resolved_by.as_ref().and_then(Account::display_name);
/// println!("resolved by {}", by.unwrap_or("somebody"));
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update_task(
    workspace: impl PathText,
    repo_slug: impl PathText,
    pull_request_id: impl Integer,
    task_id: impl Integer,
    body: &PullRequestTaskUpdate,
) -> UpdateTaskRequest {
    UpdateTaskRequest(
        Request::new(
            &UPDATE_TASK,
            &[
                workspace.path_value(),
                repo_slug.path_value(),
                pull_request_id.path_value(),
                task_id.path_value(),
            ],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`update_task`].
    UpdateTaskRequest => PullRequestCommentTask;
}

static DELETE_TASK: Operation = Operation::delete(
    "pull_requests::delete_task",
    "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/tasks/{task_id}",
)
.scopes(&["pullrequest", "read:pullrequest:bitbucket"])
.alternatives(&[1, 1]);

/// Deletes a task of a pull request.
///
/// `DELETE /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/tasks/{task_id}`
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `repo_slug`: The repository, by its slug, as in `boats`, or its UUID in braces. The
///   slug changes with the name, the UUID never does.
/// - `pull_request_id`: The number of the pull request. Each repository counts its own,
///   from 1.
/// - `task_id`: The number of the task.
///
/// Scopes: `pullrequest`, or `read:pullrequest:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-pull-request-id-tasks-task-id-delete).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::pull_requests;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// pull_requests::delete_task("acme", "harbour", 42, 7).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn delete_task(
    workspace: impl PathText,
    repo_slug: impl PathText,
    pull_request_id: impl Integer,
    task_id: impl Integer,
) -> DeleteTaskRequest {
    DeleteTaskRequest(Request::new(
        &DELETE_TASK,
        &[
            workspace.path_value(),
            repo_slug.path_value(),
            pull_request_id.path_value(),
            task_id.path_value(),
        ],
    ))
}

request! {
    /// Request of [`delete_task`].
    DeleteTaskRequest => ();
}

static LIST_BY_AUTHOR: Operation = Operation::get(
    "pull_requests::list_by_author",
    "/workspaces/{workspace}/pullrequests/{selected_user}",
)
.scopes(&["pullrequest", "read:pullrequest:bitbucket"])
.alternatives(&[1, 1]);

/// Lists the pull requests that a user has opened anywhere in a workspace.
///
/// `GET /workspaces/{workspace}/pullrequests/{selected_user}`
///
/// Only open ones are listed unless `state` or `q` asks for others. What lies in
/// repositories that the caller may not see is not in the list.
///
/// Arguments:
///
/// - `workspace`: The workspace, by its slug, as in `harbour`, or its UUID in braces. The
///   slug can be changed, the UUID cannot.
/// - `selected_user`: The account, by its UUID in braces or its Atlassian account id, as in
///   `557058:0a1b…`.
///
/// Scopes: `pullrequest`, or `read:pullrequest:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-workspaces/#api-workspaces-workspace-pullrequests-selected-user-get).
///
/// # Example
///
/// ```no_run
/// use bitbucket_cloud::models::PullRequestState;
/// use bitbucket_cloud::pull_requests;
///
/// # async fn example(
/// #     client: &bitbucket_cloud::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let user = "{8a5c6f5e-0b0e-4f6b-9d2c-7d1f0c2b3a49}";
/// let mut open = pull_requests::list_by_author("acme", user)
///     .state([PullRequestState::Open])
///     .pagelen(50)
///     .items(client);
/// while let Some(pull_request) = open.try_next().await? {
///     let repository = pull_request.destination.and_then(|end| end.repository?.full_name);
///     println!("{}: {}", repository.unwrap_or_default(), pull_request.title.unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list_by_author(
    workspace: impl PathText,
    selected_user: impl PathText,
) -> ListByAuthorRequest {
    ListByAuthorRequest(Request::new(
        &LIST_BY_AUTHOR,
        &[workspace.path_value(), selected_user.path_value()],
    ))
}

request! {
    /// Request of [`list_by_author`].
    ListByAuthorRequest => Page<PullRequest>;

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

    /// Keeps the pull requests in these states; repeated, those in any of them.
    ///
    /// Without it, only open ones are listed. A condition on `state` in `q` is understood too.
    ///
    /// Query `state`, one per value; each call adds to them.
    state(state: impl IntoIterator<Item = PullRequestState>) => push_each_query("state", state);
}
