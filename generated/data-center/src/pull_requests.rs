//! Pull requests: reviews, comments, blockers, diffs, merges, rebases, participants, reviewer groups and default reviewers.

use crate::models::{
    ActivityItemType, AutoMerge, AutoMergeResult, Change, ChangeScope, Comment, CommentAnchorState,
    CommentState, Commit, CommitMessageSuggestion, DiffType, Diffs, NewPullRequestParticipant,
    ParticipantRole, PullRequest, PullRequestActivity, PullRequestDecline, PullRequestDelete,
    PullRequestDirection, PullRequestMerge, PullRequestMergeConfig, PullRequestMergeability,
    PullRequestOrder, PullRequestParticipant, PullRequestParticipantUpdate, PullRequestRebase,
    PullRequestRebaseResult, PullRequestRebaseability, PullRequestReopen, PullRequestReview,
    PullRequestSettings, PullRequestStateFilter, ReviewerCondition, ReviewerConditionDefinition,
    ReviewerGroup, SuggestionApply, User, UserReaction, Whitespace,
};
use bitbucket_runtime::wire::Json;
use bitbucket_runtime::{
    ByteStream, Error, Head, Integer, OffsetPage, Operation, PathText, Payload, Reply, Request,
    request,
};

static GET_GLOBAL_MERGE_CONFIG: Operation = Operation::get(
    "pull_requests::get_global_merge_config",
    "/api/latest/admin/pull-requests/{scmId}",
)
.accept("application/json;charset=UTF-8");

/// Gives how the server merges pull requests: which strategies there are, and which is the
/// default.
///
/// `GET /api/latest/admin/pull-requests/{scmId}`
///
/// Projects and repositories without a choice of their own follow it. It takes credentials.
///
/// Arguments:
///
/// - `scm_id`: The kind of version control, which is `git`.
///
/// Refused with 401, 404: `ApiErrorBody`.
#[doc(alias = "getMergeConfig")]
#[inline]
pub fn get_global_merge_config(scm_id: impl PathText) -> GetGlobalMergeConfigRequest {
    GetGlobalMergeConfigRequest(Request::new(&GET_GLOBAL_MERGE_CONFIG, &[scm_id.path_value()]))
}

request! {
    /// Request of [`get_global_merge_config`].
    GetGlobalMergeConfigRequest => PullRequestMergeConfig;
}

static SET_GLOBAL_MERGE_CONFIG: Operation = Operation::post(
    "pull_requests::set_global_merge_config",
    "/api/latest/admin/pull-requests/{scmId}",
)
.accept("application/json;charset=UTF-8");

/// Changes how the server merges pull requests, where projects and repositories have no
/// choice of their own.
///
/// `POST /api/latest/admin/pull-requests/{scmId}`
///
/// `mergeConfig` lists the strategies that may be used, and the default among them; an
/// empty one brings back what the server came with. A commit message template that is not
/// sent stays, and one that is empty is deleted. A mistake in the body is a 400. It takes
/// the global permission `ADMIN`.
///
/// Arguments:
///
/// - `scm_id`: The kind of version control, which is `git`.
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
/// Refused with 409: `ConflictErrorBody`.
#[doc(alias = "setMergeConfig")]
#[inline]
pub fn set_global_merge_config(
    scm_id: impl PathText,
    body: &PullRequestSettings,
) -> SetGlobalMergeConfigRequest {
    SetGlobalMergeConfigRequest(
        Request::new(&SET_GLOBAL_MERGE_CONFIG, &[scm_id.path_value()]).with_model(body),
    )
}

request! {
    /// Request of [`set_global_merge_config`].
    SetGlobalMergeConfigRequest => PullRequestMergeConfig;
}

static LIST_FOR_COMMIT: Operation = Operation::get(
    "pull_requests::list_for_commit",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/pull-requests",
)
.accept("application/json;charset=UTF-8");

/// Lists the pull requests of a repository that a commit is part of.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/pull-requests`
///
/// It takes credentials.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// - `commit_id`: The commit, by its hash.
///
///   Give all 40 digits: comments, builds and insights take nothing shorter. The name of a
///   branch or tag does not do.
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::pull_requests;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let commit = "ce5b743109a2d4b0c8f6e1b7d3a2950f4c6e8a1b";
/// let found = pull_requests::list_for_commit("PORT", "harbour", commit).collect(client).await?;
/// for pull_request in &found {
///     println!("#{}", pull_request.id.unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "getPullRequests")]
#[inline]
pub fn list_for_commit(
    project_key: impl PathText,
    repository_slug: impl PathText,
    commit_id: impl PathText,
) -> ListForCommitRequest {
    ListForCommitRequest(Request::new(
        &LIST_FOR_COMMIT,
        &[project_key.path_value(), repository_slug.path_value(), commit_id.path_value()],
    ))
}

request! {
    /// Request of [`list_for_commit`].
    ListForCommitRequest => OffsetPage<PullRequest>;

    /// Where in the list the page begins, counted from 0.
    ///
    /// For the following page it is the `nextPageStart` of this one, never `start` and `limit`
    /// added up: the server gives fewer items where it has a cap of its own, and leaves out
    /// what the caller may not see. `isLastPage` says when it is over.
    ///
    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);

    /// How many items a page holds at most. The server has a cap of its own and may give fewer;
    /// `isLastPage` says whether there are more.
    ///
    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static SEARCH_PARTICIPANTS: Operation = Operation::get(
    "pull_requests::search_participants",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/participants",
)
.accept("application/json;charset=UTF-8");

/// Lists the people who take part in the pull requests of a repository.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/participants`
///
/// Those of pull requests into it, unless `direction` asks for the others. `role` keeps
/// authors, reviewers or participants, `filter` looks for a name or an e-mail address.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[inline]
pub fn search_participants(
    project_key: impl PathText,
    repository_slug: impl PathText,
) -> SearchParticipantsRequest {
    SearchParticipantsRequest(Request::new(
        &SEARCH_PARTICIPANTS,
        &[project_key.path_value(), repository_slug.path_value()],
    ))
}

request! {
    /// Request of [`search_participants`].
    SearchParticipantsRequest => OffsetPage<User>;

    /// Keeps the items that hold this text.
    ///
    /// Groups and rules are found by their names, users by user name and, outside of lists of
    /// permissions, by display name and e-mail address too. Access keys are found by the
    /// beginning of their labels. In the diff of a commit, files and lines are kept that hold
    /// the text.
    ///
    /// Query `filter`.
    filter(filter: &str) => set_query("filter", filter);

    /// Keeps pull requests in which the user has this part, or the people who have it.
    ///
    /// Without it, every part counts.
    ///
    /// Query `role`.
    role(role: ParticipantRole) => set_query("role", role.as_str());

    /// Which end of the pull requests the repository is.
    ///
    /// Without it, it is where they go to.
    ///
    /// Query `direction`.
    direction(direction: PullRequestDirection) => set_query("direction", direction.as_str());

    /// Where in the list the page begins, counted from 0.
    ///
    /// For the following page it is the `nextPageStart` of this one, never `start` and `limit`
    /// added up: the server gives fewer items where it has a cap of its own, and leaves out
    /// what the caller may not see. `isLastPage` says when it is over.
    ///
    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);

    /// How many items a page holds at most. The server has a cap of its own and may give fewer;
    /// `isLastPage` says whether there are more.
    ///
    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static LIST: Operation = Operation::get(
    "pull_requests::list",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests",
)
.accept("application/json;charset=UTF-8");

/// Lists the pull requests into a repository.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests`
///
/// Only open ones are listed unless `state` asks for others, and `direction=OUTGOING` lists
/// those that come from it. `at` keeps those of one branch, `filterText` looks in titles
/// and descriptions. Those in which a user has a part are found by `username.1`, and by
/// `role.1` and `approved.1` beside it, which `with_query` adds. Whoever may read the
/// repository may see them.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::models::{PullRequestOrder, PullRequestStateFilter};
/// use bitbucket_data_center::pull_requests;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let mut open = pull_requests::list("PORT", "harbour")
///     .state(PullRequestStateFilter::Open)
///     .at("refs/heads/main")
///     .order(PullRequestOrder::Oldest)
///     .items(client);
/// while let Some(pull_request) = open.try_next().await? {
///     println!(
///         "#{} {}",
///         pull_request.id.unwrap_or_default(),
///         pull_request.title.unwrap_or_default()
///     );
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "PR")]
#[doc(alias = "PRs")]
#[doc(alias = "open pull requests")]
#[doc(alias = "getPage")]
#[inline]
pub fn list(project_key: impl PathText, repository_slug: impl PathText) -> ListRequest {
    ListRequest(Request::new(&LIST, &[project_key.path_value(), repository_slug.path_value()]))
}

request! {
    /// Request of [`list`].
    ListRequest => OffsetPage<PullRequest>;

    /// Whether pull requests come with additional attributes. Without it, they do.
    ///
    /// Query `withAttributes`.
    with_attributes(with_attributes: bool) => set_query("withAttributes", with_attributes);

    /// The commit, branch or tag to look at, as in `main`, `refs/heads/main` or a hash.
    ///
    /// Without it, files and archives come from the default branch. In a list of pull requests
    /// it is a branch written in full, as in `refs/heads/main`, and keeps those that go there
    /// or, by `direction`, come from there. For the state of a fork's synchronization it is the
    /// one branch or tag to tell of.
    ///
    /// Query `at`.
    at(at: &str) => set_query("at", at);

    /// Whether pull requests come with `properties`, such as the number of comments.
    ///
    /// Without it, they do.
    ///
    /// Query `withProperties`.
    with_properties(with_properties: bool) => set_query("withProperties", with_properties);

    /// `true` keeps the drafts, `false` the others. Without it, both are listed.
    ///
    /// Query `draft`.
    draft(draft: bool) => set_query("draft", draft);

    /// Keeps the items that hold this text.
    ///
    /// Branches, tags, users and groups are found by their names, pull requests by title or
    /// description.
    ///
    /// Query `filterText`.
    filter_text(filter_text: &str) => set_query("filterText", filter_text);

    /// Keeps the items in this state.
    ///
    /// A repository's pull requests are listed while open unless this asks for others; those of
    /// the dashboard, comments and repositories are listed in any state.
    ///
    /// Query `state`.
    state(state: PullRequestStateFilter) => set_query("state", state.as_str());

    /// The order of the list.
    ///
    /// Pull requests of the dashboard can also be put in order by `DRAFT_STATUS`,
    /// `PARTICIPANT_STATUS` or `CLOSED_DATE`. With the last, those that are still open stand at
    /// the beginning.
    ///
    /// Query `order`.
    order(order: PullRequestOrder) => set_query("order", order.as_str());

    /// Which end of the pull requests the repository is.
    ///
    /// Without it, it is where they go to.
    ///
    /// Query `direction`.
    direction(direction: PullRequestDirection) => set_query("direction", direction.as_str());

    /// Where in the list the page begins, counted from 0.
    ///
    /// For the following page it is the `nextPageStart` of this one, never `start` and `limit`
    /// added up: the server gives fewer items where it has a cap of its own, and leaves out
    /// what the caller may not see. `isLastPage` says when it is over.
    ///
    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);

    /// How many items a page holds at most. The server has a cap of its own and may give fewer;
    /// `isLastPage` says whether there are more.
    ///
    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static CREATE: Operation = Operation::post(
    "pull_requests::create",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests",
)
.accept("application/json;charset=UTF-8");

/// Opens a pull request from a branch or tag into a branch, in the name of the caller.
///
/// `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests`
///
/// It needs a `title`, a `fromRef` and a `toRef`. Each of the two has an `id`, as in
/// `refs/heads/sails`, and a `repository` with its `slug` and `project.key`; they may be
/// two repositories of one family of forks. A tag cannot be the target. `reviewers` names
/// people by `user.name`, and `draft` opens it as a draft. Default reviewers seem not to be
/// added by themselves: ask for those of the two branches, and send them along.
///
/// 409 says that there is such a pull request already, that the target has all the commits,
/// that both branches are the same, that a reviewer could not be found, or that the target
/// is archived. A branch or repository that does not exist is a 404. The caller has to be
/// able to read both repositories.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
/// Refused with 409: `ConflictErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::models::{
///     PullRequest, PullRequestParticipant, PullRequestRef, User,
/// };
/// use bitbucket_data_center::pull_requests;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let branch = |name: &str| PullRequestRef::default().with_id(format!("refs/heads/{name}"));
/// let reviewer = PullRequestParticipant::default().with_user(User::default().with_name("marina"));
/// let body = PullRequest::default()
///     .with_title("Light the outer mole")
///     .with_from_ref(branch("outer-mole"))
///     .with_to_ref(branch("main"))
///     .with_reviewers([reviewer]);
/// let opened = pull_requests::create("PORT", "harbour", &body).send(client).await?;
/// println!("#{}", opened.id.unwrap_or_default());
/// # Ok(())
/// # }
/// ```
#[doc(alias = "PR")]
#[doc(alias = "open PR")]
#[doc(alias = "open pull request")]
#[doc(alias = "merge request")]
#[inline]
pub fn create(
    project_key: impl PathText,
    repository_slug: impl PathText,
    body: &PullRequest,
) -> CreateRequest {
    CreateRequest(
        Request::new(&CREATE, &[project_key.path_value(), repository_slug.path_value()])
            .with_model(body),
    )
}

request! {
    /// Request of [`create`].
    CreateRequest => PullRequest;
}

static GET: Operation = Operation::get(
    "pull_requests::get",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}",
)
.accept("application/json;charset=UTF-8")
.queries_seen_in(&[("withProperties", &["10.2", "10.3"])]);

/// Gives a pull request.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}`
///
/// Its `version` is what changes and merges ask for. Whoever may read the target repository
/// may see it; 401 is for those who may not, 404 for one that does not exist.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
/// - `pull_request_id`: The number of the pull request. Each repository counts its own,
///   from 1.
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::pull_requests;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let pull_request = pull_requests::get("PORT", "harbour", 42).send(client).await?;
/// for reviewer in pull_request.reviewers.unwrap_or_default() {
///     let name = reviewer.user.and_then(|user| user.display_name).unwrap_or_default();
///     println!("{name}: {:?}", reviewer.status);
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn get(
    project_key: impl PathText,
    repository_slug: impl PathText,
    pull_request_id: impl Integer,
) -> GetRequest {
    GetRequest(Request::new(
        &GET,
        &[project_key.path_value(), repository_slug.path_value(), pull_request_id.path_value()],
    ))
}

request! {
    /// Request of [`get`].
    GetRequest => PullRequest;

    /// Whether pull requests come with `properties`, such as the number of comments.
    ///
    /// Without it, they do.
    ///
    /// Query `withProperties`.
    ///
    /// Seen in 10.2 and later; not in 9.6.
    with_properties(with_properties: bool) => set_query("withProperties", with_properties);
}

static UPDATE: Operation = Operation::put(
    "pull_requests::update",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}",
)
.accept("application/json;charset=UTF-8");

/// Changes the title, description, target branch, reviewers or draft status of a pull
/// request.
///
/// `PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}`
///
/// The body needs the `version` that was read, else 400; where somebody was faster, the
/// answer is 409, and nothing is changed. `reviewers` is the whole list: send those who are
/// to stay as well. Author and participants cannot be changed, which is a 400.
///
/// With a new target, 409 also says that there is a pull request to it already, or that
/// there would be nothing to merge. A reviewer who could not be added and an archived
/// target are a 409 too. It is for the author, and for those who may push to the target
/// repository.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
/// - `pull_request_id`: The number of the pull request. Each repository counts its own,
///   from 1.
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
/// Refused with 409: `ConflictErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::models::PullRequest;
/// use bitbucket_data_center::pull_requests;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let pull_request = pull_requests::get("PORT", "harbour", 42).send(client).await?;
/// // With the version that was read: who was faster is not overwritten.
/// let body = PullRequest::default()
///     .with_version(pull_request.version.unwrap_or_default())
///     .with_title("Light both moles")
///     .with_reviewers(pull_request.reviewers.unwrap_or_default());
/// match pull_requests::update("PORT", "harbour", 42, &body).send(client).await {
///     Ok(changed) => println!("version {}", changed.version.unwrap_or_default()),
///     Err(error) if error.is_status(409) => println!("somebody was faster: read it again"),
///     Err(error) => return Err(error.into()),
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update(
    project_key: impl PathText,
    repository_slug: impl PathText,
    pull_request_id: impl Integer,
    body: &PullRequest,
) -> UpdateRequest {
    UpdateRequest(
        Request::new(
            &UPDATE,
            &[project_key.path_value(), repository_slug.path_value(), pull_request_id.path_value()],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`update`].
    UpdateRequest => PullRequest;
}

static DELETE: Operation = Operation::delete(
    "pull_requests::delete",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}",
);

/// Deletes a pull request.
///
/// `DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}`
///
/// The body holds the `version` that was read. Administrators of the target repository may
/// do it, and the author unless the server was set up otherwise. An archived repository is
/// a 409.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
/// - `pull_request_id`: The number of the pull request. Each repository counts its own,
///   from 1.
///
/// Refused with 401, 404: `ApiErrorBody`.
/// Refused with 409: `ConflictErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::models::PullRequestDelete;
/// use bitbucket_data_center::pull_requests;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let pull_request = pull_requests::get("PORT", "harbour", 42).send(client).await?;
/// let body = PullRequestDelete::new(pull_request.version.unwrap_or_default());
/// pull_requests::delete("PORT", "harbour", 42, &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn delete(
    project_key: impl PathText,
    repository_slug: impl PathText,
    pull_request_id: impl Integer,
    body: &PullRequestDelete,
) -> DeleteRequest {
    DeleteRequest(
        Request::new(
            &DELETE,
            &[project_key.path_value(), repository_slug.path_value(), pull_request_id.path_value()],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`delete`].
    DeleteRequest => ();
}

static GET_DIFF: Operation = Operation::get(
    "pull_requests::get_diff",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}.diff",
)
.accept("text/plain, */*;q=0.1");

/// Gives the changes of a pull request, as a diff that `git apply` understands.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}.diff`
///
/// The answer is bytes, in whatever encodings the files have. 400 says that the caller may
/// not see it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
/// - `pull_request_id`: The number of the pull request. Each repository counts its own,
///   from 1.
///
/// Refused with 400, 404, without a body that is known.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::pull_requests;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let diff = pull_requests::get_diff("PORT", "harbour", 42).context_lines(3).send(client).await?;
/// let mut file = tokio::fs::File::create("42.diff").await?;
/// diff.copy_to(&mut file).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "streamRawDiff")]
#[inline]
pub fn get_diff(
    project_key: impl PathText,
    repository_slug: impl PathText,
    pull_request_id: impl Integer,
) -> GetDiffRequest {
    GetDiffRequest(Request::new(
        &GET_DIFF,
        &[project_key.path_value(), repository_slug.path_value(), pull_request_id.path_value()],
    ))
}

request! {
    /// Request of [`get_diff`].
    GetDiffRequest => ByteStream;

    /// How many unchanged lines stand around each change.
    ///
    /// Query `contextLines`.
    context_lines(context_lines: impl Integer) => set_query("contextLines", context_lines);

    /// How white space counts in the comparison. Without it, every difference counts.
    ///
    /// Query `whitespace`.
    whitespace(whitespace: Whitespace) => set_query("whitespace", whitespace.as_str());
}

static GET_PATCH: Operation = Operation::get(
    "pull_requests::get_patch",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}.patch",
)
.accept("text/plain, */*;q=0.1");

/// Gives the commits of a pull request, as patches for `git am`.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}.patch`
///
/// The answer is bytes, in whatever encodings the files have.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
/// - `pull_request_id`: The number of the pull request. Each repository counts its own,
///   from 1.
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::pull_requests;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let patch = pull_requests::get_patch("PORT", "harbour", 42).send(client).await?;
/// std::fs::write("42.patch", patch.bytes().await?)?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "streamPatch")]
#[inline]
pub fn get_patch(
    project_key: impl PathText,
    repository_slug: impl PathText,
    pull_request_id: impl Integer,
) -> GetPatchRequest {
    GetPatchRequest(Request::new(
        &GET_PATCH,
        &[project_key.path_value(), repository_slug.path_value(), pull_request_id.path_value()],
    ))
}

request! {
    /// Request of [`get_patch`].
    GetPatchRequest => ByteStream;
}

static LIST_ACTIVITIES: Operation = Operation::get(
    "pull_requests::list_activities",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/activities",
)
.accept("application/json;charset=UTF-8");

/// Lists what has happened on a pull request, the latest first.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/activities`
///
/// Comments, approvals, pushes, merges and more are in it, each told by its `action`. Newer
/// servers and plugins add others. `fromId` with `fromType` begins the page at an entry
/// that is known already.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
/// - `pull_request_id`: The number of the pull request. Each repository counts its own,
///   from 1.
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::models::PullRequestAction;
/// use bitbucket_data_center::pull_requests;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let activities = pull_requests::list_activities("PORT", "harbour", 42).collect(client).await?;
/// for activity in activities {
///     if activity.action == Some(PullRequestAction::Approved) {
///         let name = activity.user.and_then(|user| user.display_name).unwrap_or_default();
///         println!("{name} approved");
///     }
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "getActivities")]
#[inline]
pub fn list_activities(
    project_key: impl PathText,
    repository_slug: impl PathText,
    pull_request_id: impl Integer,
) -> ListActivitiesRequest {
    ListActivitiesRequest(Request::new(
        &LIST_ACTIVITIES,
        &[project_key.path_value(), repository_slug.path_value(), pull_request_id.path_value()],
    ))
}

request! {
    /// Request of [`list_activities`].
    ListActivitiesRequest => OffsetPage<PullRequestActivity>;

    /// What the number in `fromId` belongs to; to be given with it.
    ///
    /// Query `fromType`.
    from_type(from_type: ActivityItemType) => set_query("fromType", from_type.as_str());

    /// The number of the entry that the page begins with, as the kind that `fromType` says.
    ///
    /// Query `fromId`.
    from_id(from_id: impl Integer) => set_query("fromId", from_id);

    /// Where in the list the page begins, counted from 0.
    ///
    /// For the following page it is the `nextPageStart` of this one, never `start` and `limit`
    /// added up: the server gives fewer items where it has a cap of its own, and leaves out
    /// what the caller may not see. `isLastPage` says when it is over.
    ///
    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);

    /// How many items a page holds at most. The server has a cap of its own and may give fewer;
    /// `isLastPage` says whether there are more.
    ///
    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static APPROVE: Operation = Operation::post(
    "pull_requests::approve",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/approve",
)
.headers(&[("x-atlassian-token", "no-check")])
.accept("application/json;charset=UTF-8");

/// Approves a pull request in the name of the caller.
///
/// `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/approve`
///
/// A caller who had no part in it gets one. A pull request that is not open is a 409.
/// Setting the caller's status as a participant has taken its place.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
/// - `pull_request_id`: The number of the pull request. Each repository counts its own,
///   from 1.
///
/// Refused with 401, 404, 409: `ApiErrorBody`.
#[deprecated = "deprecated by Atlassian"]
#[inline]
pub fn approve(
    project_key: impl PathText,
    repository_slug: impl PathText,
    pull_request_id: impl Integer,
) -> ApproveRequest {
    ApproveRequest(Request::new(
        &APPROVE,
        &[project_key.path_value(), repository_slug.path_value(), pull_request_id.path_value()],
    ))
}

request! {
    /// Request of [`approve`].
    ApproveRequest => PullRequestParticipant;
}

static UNAPPROVE: Operation = Operation::delete(
    "pull_requests::unapprove",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/approve",
)
.accept("application/json;charset=UTF-8");

/// Takes back the caller's approval of a pull request.
///
/// `DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/approve`
///
/// The caller still takes part in it. One who never did is a 404, and a pull request that
/// is not open a 409. Setting the caller's status as a participant has taken its place.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
/// - `pull_request_id`: The number of the pull request. Each repository counts its own,
///   from 1.
///
/// Refused with 401, 404, 409: `ApiErrorBody`.
#[doc(alias = "withdrawApproval")]
#[deprecated = "deprecated by Atlassian"]
#[inline]
pub fn unapprove(
    project_key: impl PathText,
    repository_slug: impl PathText,
    pull_request_id: impl Integer,
) -> UnapproveRequest {
    UnapproveRequest(Request::new(
        &UNAPPROVE,
        &[project_key.path_value(), repository_slug.path_value(), pull_request_id.path_value()],
    ))
}

request! {
    /// Request of [`unapprove`].
    UnapproveRequest => PullRequestParticipant;
}

static GET_AUTO_MERGE: Operation = Operation::get(
    "pull_requests::get_auto_merge",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/auto-merge",
)
.accept("application/json;charset=UTF-8");

/// Gives the wish to merge a pull request as soon as its checks allow it.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/auto-merge`
///
/// A 404 seems to be the answer where nobody has asked for it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
/// - `pull_request_id`: The number of the pull request. Each repository counts its own,
///   from 1.
///
/// Refused with 401, 404: `ApiErrorBody`.
#[doc(alias = "getAutoMergeRequest")]
#[inline]
pub fn get_auto_merge(
    project_key: impl PathText,
    repository_slug: impl PathText,
    pull_request_id: impl Integer,
) -> GetAutoMergeRequest {
    GetAutoMergeRequest(Request::new(
        &GET_AUTO_MERGE,
        &[project_key.path_value(), repository_slug.path_value(), pull_request_id.path_value()],
    ))
}

request! {
    /// Request of [`get_auto_merge`].
    GetAutoMergeRequest => AutoMerge;
}

static TRY_AUTO_MERGE: Operation = Operation::post(
    "pull_requests::try_auto_merge",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/auto-merge",
)
.headers(&[("x-atlassian-token", "no-check")])
.accept("application/json;charset=UTF-8");

/// Makes the server try now to merge a pull request that waits for its checks.
///
/// `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/auto-merge`
///
/// The answer says what came of it. Where nobody has asked for the merge before, it is a
/// 400: ask by a merge with `autoMerge`. 403 says that the repository does not have it
/// switched on. The caller has to be allowed to push to the target.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
/// - `pull_request_id`: The number of the pull request. Each repository counts its own,
///   from 1.
///
/// Refused with 400, 401, 403, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::models::AutoMergeStatus;
/// use bitbucket_data_center::pull_requests;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let tried = pull_requests::try_auto_merge("ROCKET", "engine", 42).send(client).await?;
/// match tried.auto_merge_processing_status {
///     Some(AutoMergeStatus::Merged) => println!("merged"),
///     Some(AutoMergeStatus::Vetoed) => println!("a check still objects"),
///     other => println!("not merged: {other:?}"),
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn try_auto_merge(
    project_key: impl PathText,
    repository_slug: impl PathText,
    pull_request_id: impl Integer,
) -> TryAutoMergeRequest {
    TryAutoMergeRequest(Request::new(
        &TRY_AUTO_MERGE,
        &[project_key.path_value(), repository_slug.path_value(), pull_request_id.path_value()],
    ))
}

request! {
    /// Request of [`try_auto_merge`].
    TryAutoMergeRequest => AutoMergeResult;
}

static CANCEL_AUTO_MERGE: Operation = Operation::delete(
    "pull_requests::cancel_auto_merge",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/auto-merge",
);

/// Calls off the merge of a pull request that waits for its checks.
///
/// `DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/auto-merge`
///
/// A pull request that is no longer open is a 409. The caller has to be allowed to push to
/// the target.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
/// - `pull_request_id`: The number of the pull request. Each repository counts its own,
///   from 1.
///
/// Refused with 401, 404: `ApiErrorBody`.
/// Refused with 409: `ConflictErrorBody`.
#[inline]
pub fn cancel_auto_merge(
    project_key: impl PathText,
    repository_slug: impl PathText,
    pull_request_id: impl Integer,
) -> CancelAutoMergeRequest {
    CancelAutoMergeRequest(Request::new(
        &CANCEL_AUTO_MERGE,
        &[project_key.path_value(), repository_slug.path_value(), pull_request_id.path_value()],
    ))
}

request! {
    /// Request of [`cancel_auto_merge`].
    CancelAutoMergeRequest => ();
}

static LIST_BLOCKER_COMMENTS: Operation = Operation::get(
    "pull_requests::list_blocker_comments",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/blocker-comments",
)
.accept("application/json;charset=UTF-8");

/// Lists the tasks of a pull request, which are comments that block it.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/blocker-comments`
///
/// `state` keeps the open or the resolved ones. `count` asks for their numbers alone, by
/// state.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
/// - `pull_request_id`: The number of the pull request. Each repository counts its own,
///   from 1.
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::models::CommentState;
/// use bitbucket_data_center::pull_requests;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let tasks =
///     pull_requests::list_blocker_comments("PORT", "harbour", 42).state([CommentState::Open]);
/// for task in tasks.collect(client).await? {
///     println!("- {}", task.text.unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "getComments")]
#[inline]
pub fn list_blocker_comments(
    project_key: impl PathText,
    repository_slug: impl PathText,
    pull_request_id: impl Integer,
) -> ListBlockerCommentsRequest {
    ListBlockerCommentsRequest(Request::new(
        &LIST_BLOCKER_COMMENTS,
        &[project_key.path_value(), repository_slug.path_value(), pull_request_id.path_value()],
    ))
}

request! {
    /// Request of [`list_blocker_comments`].
    ListBlockerCommentsRequest => OffsetPage<Comment>;

    /// Whether to give only how many comments there are in each state, and not the comments.
    ///
    /// Query `count`.
    count(count: bool) => set_query("count", count);

    /// Keeps the items in this state.
    ///
    /// A repository's pull requests are listed while open unless this asks for others; those of
    /// the dashboard, comments and repositories are listed in any state.
    ///
    /// Query `state`, one per value; each call adds to them.
    state(state: impl IntoIterator<Item = CommentState>) => push_each_query("state", state);

    /// Where in the list the page begins, counted from 0.
    ///
    /// For the following page it is the `nextPageStart` of this one, never `start` and `limit`
    /// added up: the server gives fewer items where it has a cap of its own, and leaves out
    /// what the caller may not see. `isLastPage` says when it is over.
    ///
    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);

    /// How many items a page holds at most. The server has a cap of its own and may give fewer;
    /// `isLastPage` says whether there are more.
    ///
    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static CREATE_BLOCKER_COMMENT: Operation = Operation::post(
    "pull_requests::create_blocker_comment",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/blocker-comments",
)
.accept("application/json;charset=UTF-8");

/// Adds a task to a pull request, to a file or line of it, or below a comment.
///
/// `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/blocker-comments`
///
/// `text` says what there is to do, `parent.id` hangs it below a comment, and `anchor` puts
/// it to a file or line in the way that it does for a comment. Whoever may read the target
/// repository may do it. An archived repository is a 409.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
/// - `pull_request_id`: The number of the pull request. Each repository counts its own,
///   from 1.
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
/// Refused with 409: `ConflictErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::models::Comment;
/// use bitbucket_data_center::pull_requests;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let task = Comment::default().with_text("Sound the depth at low tide");
/// let task =
///     pull_requests::create_blocker_comment("PORT", "harbour", 42, &task).send(client).await?;
/// println!("task {}", task.id.unwrap_or_default());
/// # Ok(())
/// # }
/// ```
#[doc(alias = "createComment")]
#[inline]
pub fn create_blocker_comment(
    project_key: impl PathText,
    repository_slug: impl PathText,
    pull_request_id: impl Integer,
    body: &Comment,
) -> CreateBlockerCommentRequest {
    CreateBlockerCommentRequest(
        Request::new(
            &CREATE_BLOCKER_COMMENT,
            &[project_key.path_value(), repository_slug.path_value(), pull_request_id.path_value()],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`create_blocker_comment`].
    CreateBlockerCommentRequest => Comment;
}

static GET_BLOCKER_COMMENT: Operation = Operation::get(
    "pull_requests::get_blocker_comment",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/blocker-comments/{commentId}",
)
.accept("application/json;charset=UTF-8");

/// Gives a task of a pull request.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/blocker-comments/{commentId}`
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
/// - `pull_request_id`: The number of the pull request. Each repository counts its own,
///   from 1.
/// - `comment_id`: The number of the comment.
///
/// Refused with 401, 404: `ApiErrorBody`.
#[doc(alias = "getComment")]
#[inline]
pub fn get_blocker_comment(
    project_key: impl PathText,
    repository_slug: impl PathText,
    pull_request_id: impl Integer,
    comment_id: impl Integer,
) -> GetBlockerCommentRequest {
    GetBlockerCommentRequest(Request::new(
        &GET_BLOCKER_COMMENT,
        &[
            project_key.path_value(),
            repository_slug.path_value(),
            pull_request_id.path_value(),
            comment_id.path_value(),
        ],
    ))
}

request! {
    /// Request of [`get_blocker_comment`].
    GetBlockerCommentRequest => Comment;
}

static UPDATE_BLOCKER_COMMENT: Operation = Operation::put(
    "pull_requests::update_blocker_comment",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/blocker-comments/{commentId}",
)
.accept("application/json;charset=UTF-8");

/// Changes the text of a task, resolves it, opens it again, or makes it a plain comment.
///
/// `PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/blocker-comments/{commentId}`
///
/// `version` in the body has to be that of the server, else 409: read the task first. A
/// `state` of `RESOLVED` resolves it, `OPEN` opens it, and a `severity` of `NORMAL` makes
/// it a comment.
///
/// Only its author may change the text. The rest may also be changed by the author of the
/// pull request and by administrators of the repository. An archived repository is a 409.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
/// - `pull_request_id`: The number of the pull request. Each repository counts its own,
///   from 1.
/// - `comment_id`: The number of the comment.
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
/// Refused with 409: `ConflictErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::models::{Comment, CommentState};
/// use bitbucket_data_center::pull_requests;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let task = pull_requests::get_blocker_comment("PORT", "harbour", 42, 7).send(client).await?;
/// let done = Comment::default()
///     .with_version(task.version.unwrap_or_default())
///     .with_state(CommentState::Resolved);
/// pull_requests::update_blocker_comment("PORT", "harbour", 42, 7, &done).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "updateComment")]
#[inline]
pub fn update_blocker_comment(
    project_key: impl PathText,
    repository_slug: impl PathText,
    pull_request_id: impl Integer,
    comment_id: impl Integer,
    body: &Comment,
) -> UpdateBlockerCommentRequest {
    UpdateBlockerCommentRequest(
        Request::new(
            &UPDATE_BLOCKER_COMMENT,
            &[
                project_key.path_value(),
                repository_slug.path_value(),
                pull_request_id.path_value(),
                comment_id.path_value(),
            ],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`update_blocker_comment`].
    UpdateBlockerCommentRequest => Comment;
}

static DELETE_BLOCKER_COMMENT: Operation = Operation::delete(
    "pull_requests::delete_blocker_comment",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/blocker-comments/{commentId}",
);

/// Deletes a task of a pull request.
///
/// `DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/blocker-comments/{commentId}`
///
/// A task that has replies cannot be deleted, and is a 409, as is an old `version` or an
/// archived repository. Tasks of others may only be deleted by administrators of the
/// repository.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// - `pull_request_id`: The number of the pull request. Each repository counts its own,
///   from 1.
///
/// - `comment_id`: The number of the comment.
///
/// - `version`: The `version` of the pull request or comment that the caller has read.
///
///   Where the server has a newer one, it refuses with 409 and changes nothing: read it
///   again, then decide. For the image of a hook, any text does, and lets caches keep the
///   image for long.
///
/// Refused with 401, 404: `ApiErrorBody`.
/// Refused with 409: `ConflictErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::models::CommentState;
/// use bitbucket_data_center::pull_requests;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let task = pull_requests::get_blocker_comment("ROCKET", "engine", 42, 7).send(client).await?;
/// // Settled ones stay.
/// if task.state == Some(CommentState::Open) {
///     let version = task.version.unwrap_or_default();
///     pull_requests::delete_blocker_comment("ROCKET", "engine", 42, 7, version)
///         .send(client)
///         .await?;
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "deleteComment")]
#[inline]
pub fn delete_blocker_comment(
    project_key: impl PathText,
    repository_slug: impl PathText,
    pull_request_id: impl Integer,
    comment_id: impl Integer,
    version: impl Integer,
) -> DeleteBlockerCommentRequest {
    let mut request = Request::new(
        &DELETE_BLOCKER_COMMENT,
        &[
            project_key.path_value(),
            repository_slug.path_value(),
            pull_request_id.path_value(),
            comment_id.path_value(),
        ],
    );
    request.set_query("version", version);
    DeleteBlockerCommentRequest(request)
}

request! {
    /// Request of [`delete_blocker_comment`].
    DeleteBlockerCommentRequest => ();
}

static LIST_CHANGES: Operation = Operation::get(
    "pull_requests::list_changes",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/changes",
)
.accept("application/json;charset=UTF-8");

/// Lists the files that a pull request changes.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/changes`
///
/// There is one page and no more: `start` counts for nothing, and the server cuts the list
/// short at `limit` or at a number of its own. `changeScope=UNREVIEWED` keeps what the
/// caller has not reviewed yet, and where that cannot be told, or all is reviewed,
/// everything comes. `properties.changeScope` says which it was.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
/// - `pull_request_id`: The number of the pull request. Each repository counts its own,
///   from 1.
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::pull_requests;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let mut changes = pull_requests::list_changes("PORT", "harbour", 42).items(client);
/// while let Some(change) = changes.try_next().await? {
///     let path = change.path.and_then(|path| path.full_path).unwrap_or_default();
///     println!("{:?} {path}", change.r#type);
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "streamChanges")]
#[inline]
pub fn list_changes(
    project_key: impl PathText,
    repository_slug: impl PathText,
    pull_request_id: impl Integer,
) -> ListChangesRequest {
    ListChangesRequest(Request::new(
        &LIST_CHANGES,
        &[project_key.path_value(), repository_slug.path_value(), pull_request_id.path_value()],
    ))
}

request! {
    /// Request of [`list_changes`].
    ListChangesRequest => OffsetPage<Change>;

    /// The commit to compare from, by its hash; to be given with `untilId`.
    ///
    /// Query `sinceId`.
    since_id(since_id: &str) => set_query("sinceId", since_id);

    /// Which changes of the pull request to list.
    ///
    /// Query `changeScope`.
    change_scope(change_scope: ChangeScope) => set_query("changeScope", change_scope.as_str());

    /// The commit to compare to, by its hash; to be given with `sinceId`.
    ///
    /// Query `untilId`.
    until_id(until_id: &str) => set_query("untilId", until_id);

    /// Whether the comments come along: in a diff they stand in full, in a list of changes as
    /// numbers.
    ///
    /// Without it, they do.
    ///
    /// Query `withComments`.
    with_comments(with_comments: bool) => set_query("withComments", with_comments);

    /// Where in the list the page begins, counted from 0.
    ///
    /// For the following page it is the `nextPageStart` of this one, never `start` and `limit`
    /// added up: the server gives fewer items where it has a cap of its own, and leaves out
    /// what the caller may not see. `isLastPage` says when it is over.
    ///
    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);

    /// How many items a page holds at most. The server has a cap of its own and may give fewer;
    /// `isLastPage` says whether there are more.
    ///
    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static LIST_COMMENTS: Operation = Operation::get(
    "pull_requests::list_comments",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments",
)
.accept("application/json;charset=UTF-8");

/// Lists the comments on a file of a pull request.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments`
///
/// `path` is needed: comments on the pull request as a whole are not in it, and stand among
/// the activities. `diffType` and `anchorState` say on which diff they were made, and
/// whether their lines are still in it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// - `pull_request_id`: The number of the pull request. Each repository counts its own,
///   from 1.
///
/// - `path`: Keeps what concerns this file or directory, as in `hull/plan.md`.
///
///   An archive holds only this path, and several where it repeats. For a single commit,
///   the answer changes to the newest commit, from that one back, that touched the path.
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::pull_requests;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let on_file = pull_requests::list_comments("PORT", "harbour", 42, "src/quay.rs");
/// for comment in on_file.collect(client).await? {
///     println!("{}", comment.text.unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "getComments")]
#[inline]
pub fn list_comments(
    project_key: impl PathText,
    repository_slug: impl PathText,
    pull_request_id: impl Integer,
    path: &str,
) -> ListCommentsRequest {
    let mut request = Request::new(
        &LIST_COMMENTS,
        &[project_key.path_value(), repository_slug.path_value(), pull_request_id.path_value()],
    );
    request.set_query("path", path);
    ListCommentsRequest(request)
}

request! {
    /// Request of [`list_comments`].
    ListCommentsRequest => OffsetPage<Comment>;

    /// The hash of the commit from which the comments' diff was made.
    ///
    /// It is used with a `diffType` of `RANGE` or `COMMIT`.
    ///
    /// Query `fromHash`.
    from_hash(from_hash: &str) => set_query("fromHash", from_hash);

    /// Keeps the comments whose line is still in the diff, or those whose line is gone.
    ///
    /// Query `anchorState`.
    anchor_state(anchor_state: CommentAnchorState)
        => set_query("anchorState", anchor_state.as_str());

    /// The kind of diff that the comments were made on.
    ///
    /// For the diff of a pull request it says which comments to put into it, where
    /// `withComments` asks for some.
    ///
    /// Query `diffType`, one per value; each call adds to them.
    diff_type(diff_type: impl IntoIterator<Item = DiffType>)
        => push_each_query("diffType", diff_type);

    /// The hash of the commit to which the comments' diff was made.
    ///
    /// It is used with a `diffType` of `RANGE` or `COMMIT`.
    ///
    /// Query `toHash`.
    to_hash(to_hash: &str) => set_query("toHash", to_hash);

    /// Keeps the items in this state.
    ///
    /// A repository's pull requests are listed while open unless this asks for others; those of
    /// the dashboard, comments and repositories are listed in any state.
    ///
    /// Query `state`, one per value; each call adds to them.
    state(state: impl IntoIterator<Item = CommentState>) => push_each_query("state", state);

    /// Where in the list the page begins, counted from 0.
    ///
    /// For the following page it is the `nextPageStart` of this one, never `start` and `limit`
    /// added up: the server gives fewer items where it has a cap of its own, and leaves out
    /// what the caller may not see. `isLastPage` says when it is over.
    ///
    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);

    /// How many items a page holds at most. The server has a cap of its own and may give fewer;
    /// `isLastPage` says whether there are more.
    ///
    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static CREATE_COMMENT: Operation = Operation::post(
    "pull_requests::create_comment",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments",
)
.accept("application/json;charset=UTF-8");

/// Comments on a pull request, on a file or line of it, or on another comment.
///
/// `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments`
///
/// `text` is the comment, and stands alone for the whole pull request. `parent.id` makes it
/// a reply. A `severity` of `BLOCKER` makes it a task. A `state` of `PENDING` keeps it
/// back, for the caller's eyes only, until the review is completed.
///
/// `anchor` puts it to a file, by `path`, and by `srcPath` as well where the file was moved
/// or copied. For a line, `line` is its number, `lineType` says whether it is `ADDED`,
/// `REMOVED` or `CONTEXT`, and `fileType` on which side it is counted: `FROM` before, `TO`
/// after. `diffType` is `EFFECTIVE` for the changes as a whole, as without it; `COMMIT` and
/// `RANGE` need `fromHash` and `toHash` besides.
///
/// Whoever may read the target repository may do it, and watches the pull request from then
/// on. An archived repository is a 409.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
/// - `pull_request_id`: The number of the pull request. Each repository counts its own,
///   from 1.
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
/// Refused with 409: `ConflictErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::models::{Comment, CommentAnchor, DiffFileType, DiffLineType};
/// use bitbucket_data_center::pull_requests;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// // A line that the pull request has added.
/// let anchor = CommentAnchor::default()
///     .with_path("src/quay.rs")
///     .with_line(12)
///     .with_line_type(DiffLineType::Added)
///     .with_file_type(DiffFileType::To);
/// let comment = Comment::default().with_text("Is this **deep** enough?").with_anchor(anchor);
/// let comment =
///     pull_requests::create_comment("PORT", "harbour", 42, &comment).send(client).await?;
/// println!("{}", comment.id.unwrap_or_default());
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create_comment(
    project_key: impl PathText,
    repository_slug: impl PathText,
    pull_request_id: impl Integer,
    body: &Comment,
) -> CreateCommentRequest {
    CreateCommentRequest(
        Request::new(
            &CREATE_COMMENT,
            &[project_key.path_value(), repository_slug.path_value(), pull_request_id.path_value()],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`create_comment`].
    CreateCommentRequest => Comment;
}

static GET_COMMENT: Operation = Operation::get(
    "pull_requests::get_comment",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}",
)
.accept("application/json;charset=UTF-8");

/// Gives a comment on a pull request, with its replies.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}`
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
/// - `pull_request_id`: The number of the pull request. Each repository counts its own,
///   from 1.
/// - `comment_id`: The number of the comment.
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::pull_requests;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let comment = pull_requests::get_comment("PORT", "harbour", 42, 1007).send(client).await?;
/// println!("{} replies", comment.comments.unwrap_or_default().len());
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn get_comment(
    project_key: impl PathText,
    repository_slug: impl PathText,
    pull_request_id: impl Integer,
    comment_id: impl Integer,
) -> GetCommentRequest {
    GetCommentRequest(Request::new(
        &GET_COMMENT,
        &[
            project_key.path_value(),
            repository_slug.path_value(),
            pull_request_id.path_value(),
            comment_id.path_value(),
        ],
    ))
}

request! {
    /// Request of [`get_comment`].
    GetCommentRequest => Comment;
}

static UPDATE_COMMENT: Operation = Operation::put(
    "pull_requests::update_comment",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}",
)
.accept("application/json;charset=UTF-8");

/// Changes a comment on a pull request: its text, or whether it is a task and is resolved.
///
/// `PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}`
///
/// `version` in the body has to be that of the server, else 409: read the comment first. A
/// `severity` of `BLOCKER` makes it a task, `NORMAL` a comment again; a `state` of
/// `RESOLVED` resolves it, `OPEN` opens it.
///
/// Only its author may change the text. The rest may also be changed by the author of the
/// pull request and by administrators of the repository. An archived repository is a 409.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
/// - `pull_request_id`: The number of the pull request. Each repository counts its own,
///   from 1.
/// - `comment_id`: The number of the comment.
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
/// Refused with 409: `ConflictErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::models::Comment;
/// use bitbucket_data_center::pull_requests;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let comment = pull_requests::get_comment("PORT", "harbour", 42, 1007).send(client).await?;
/// let settled = Comment::default()
///     .with_version(comment.version.unwrap_or_default())
///     .with_text("Settled: eight metres.");
/// pull_requests::update_comment("PORT", "harbour", 42, 1007, &settled).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update_comment(
    project_key: impl PathText,
    repository_slug: impl PathText,
    pull_request_id: impl Integer,
    comment_id: impl Integer,
    body: &Comment,
) -> UpdateCommentRequest {
    UpdateCommentRequest(
        Request::new(
            &UPDATE_COMMENT,
            &[
                project_key.path_value(),
                repository_slug.path_value(),
                pull_request_id.path_value(),
                comment_id.path_value(),
            ],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`update_comment`].
    UpdateCommentRequest => Comment;
}

static DELETE_COMMENT: Operation = Operation::delete(
    "pull_requests::delete_comment",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}",
);

/// Deletes a comment on a pull request.
///
/// `DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}`
///
/// A comment that has replies cannot be deleted, and is a 409, as is an old `version` or an
/// archived repository. Comments of others may only be deleted by administrators of the
/// repository.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// - `pull_request_id`: The number of the pull request. Each repository counts its own,
///   from 1.
///
/// - `comment_id`: The number of the comment.
///
/// - `version`: The `version` of the pull request or comment that the caller has read.
///
///   Where the server has a newer one, it refuses with 409 and changes nothing: read it
///   again, then decide. For the image of a hook, any text does, and lets caches keep the
///   image for long.
///
/// Refused with 401, 404: `ApiErrorBody`.
/// Refused with 409: `ConflictErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::pull_requests;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let comment = pull_requests::get_comment("PORT", "harbour", 42, 1007).send(client).await?;
/// let version = comment.version.unwrap_or_default();
/// pull_requests::delete_comment("PORT", "harbour", 42, 1007, version).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn delete_comment(
    project_key: impl PathText,
    repository_slug: impl PathText,
    pull_request_id: impl Integer,
    comment_id: impl Integer,
    version: impl Integer,
) -> DeleteCommentRequest {
    let mut request = Request::new(
        &DELETE_COMMENT,
        &[
            project_key.path_value(),
            repository_slug.path_value(),
            pull_request_id.path_value(),
            comment_id.path_value(),
        ],
    );
    request.set_query("version", version);
    DeleteCommentRequest(request)
}

request! {
    /// Request of [`delete_comment`].
    DeleteCommentRequest => ();
}

static APPLY_SUGGESTION: Operation = Operation::post(
    "pull_requests::apply_suggestion",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}/apply-suggestion",
);

/// Applies a change that a comment suggests, which makes a commit on the source branch.
///
/// `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}/apply-suggestion`
///
/// `suggestionIndex` says which of the comment's suggestions, counted from 0 it seems.
/// `commentVersion` and `pullRequestVersion` are the versions that were read. 409 says that
/// it does not fit the branch and has to be done by hand.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
/// - `pull_request_id`: The number of the pull request. Each repository counts its own,
///   from 1.
/// - `comment_id`: The number of the comment.
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
/// Refused with 409: `ConflictErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::models::SuggestionApply;
/// use bitbucket_data_center::pull_requests;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let comment = pull_requests::get_comment("ROCKET", "engine", 42, 318).send(client).await?;
/// let pull_request = pull_requests::get("ROCKET", "engine", 42).send(client).await?;
/// let (comment, pull_request) = (comment.version, pull_request.version);
/// let apply =
///     SuggestionApply::new(comment.unwrap_or_default(), pull_request.unwrap_or_default(), 0)
///         .with_commit_message("Close the valve");
/// pull_requests::apply_suggestion("ROCKET", "engine", 42, 318, &apply).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn apply_suggestion(
    project_key: impl PathText,
    repository_slug: impl PathText,
    pull_request_id: impl Integer,
    comment_id: impl Integer,
    body: &SuggestionApply,
) -> ApplySuggestionRequest {
    ApplySuggestionRequest(
        Request::new(
            &APPLY_SUGGESTION,
            &[
                project_key.path_value(),
                repository_slug.path_value(),
                pull_request_id.path_value(),
                comment_id.path_value(),
            ],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`apply_suggestion`].
    ApplySuggestionRequest => ();
}

static GET_COMMIT_MESSAGE_SUGGESTION: Operation = Operation::get(
    "pull_requests::get_commit_message_suggestion",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/commit-message-suggestion",
)
.accept("application/json;charset=UTF-8");

/// Suggests a message for the commit of a merge.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/commit-message-suggestion`
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
/// - `pull_request_id`: The number of the pull request. Each repository counts its own,
///   from 1.
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_commit_message_suggestion(
    project_key: impl PathText,
    repository_slug: impl PathText,
    pull_request_id: impl Integer,
) -> GetCommitMessageSuggestionRequest {
    GetCommitMessageSuggestionRequest(Request::new(
        &GET_COMMIT_MESSAGE_SUGGESTION,
        &[project_key.path_value(), repository_slug.path_value(), pull_request_id.path_value()],
    ))
}

request! {
    /// Request of [`get_commit_message_suggestion`].
    GetCommitMessageSuggestionRequest => CommitMessageSuggestion;
}

static LIST_COMMITS: Operation = Operation::get(
    "pull_requests::list_commits",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/commits",
)
.accept("application/json;charset=UTF-8");

/// Lists the commits that a pull request brings.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/commits`
///
/// `withCounts` adds how many there are in all.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
/// - `pull_request_id`: The number of the pull request. Each repository counts its own,
///   from 1.
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::pull_requests;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let commits = pull_requests::list_commits("PORT", "harbour", 42).collect(client).await?;
/// for commit in &commits {
///     println!("{}", commit.display_id.as_deref().unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "getCommits")]
#[inline]
pub fn list_commits(
    project_key: impl PathText,
    repository_slug: impl PathText,
    pull_request_id: impl Integer,
) -> ListCommitsRequest {
    ListCommitsRequest(Request::new(
        &LIST_COMMITS,
        &[project_key.path_value(), repository_slug.path_value(), pull_request_id.path_value()],
    ))
}

request! {
    /// Request of [`list_commits`].
    ListCommitsRequest => OffsetPage<Commit>;

    /// Whether addresses of avatars begin with `http` or `https`.
    ///
    /// Without it, they begin as the address of the request does.
    ///
    /// Query `avatarScheme`.
    avatar_scheme(avatar_scheme: &str) => set_query("avatarScheme", avatar_scheme);

    /// Whether to count all commits and all their authors, beyond this page.
    ///
    /// The numbers stand beside the items, as `totalCount` and `authorCount`.
    ///
    /// Query `withCounts`.
    with_counts(with_counts: bool) => set_query("withCounts", with_counts);

    /// The size in pixels for which to give addresses of avatars.
    ///
    /// Without it, people come without `avatarUrl`.
    ///
    /// Query `avatarSize`.
    avatar_size(avatar_size: impl Integer) => set_query("avatarSize", avatar_size);

    /// Where in the list the page begins, counted from 0.
    ///
    /// For the following page it is the `nextPageStart` of this one, never `start` and `limit`
    /// added up: the server gives fewer items where it has a cap of its own, and leaves out
    /// what the caller may not see. `isLastPage` says when it is over.
    ///
    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);

    /// How many items a page holds at most. The server has a cap of its own and may give fewer;
    /// `isLastPage` says whether there are more.
    ///
    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static DECLINE: Operation = Operation::post(
    "pull_requests::decline",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/decline",
)
.headers(&[("x-atlassian-token", "no-check")])
.accept("application/json;charset=UTF-8");

/// Declines a pull request, which closes it without a merge.
///
/// `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/decline`
///
/// It can be opened again. `version` is the one that was read; 409 says that it has changed
/// since, or that the pull request is not open. `comment` says why. Whoever may read the
/// target repository may do it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// - `pull_request_id`: The number of the pull request. Each repository counts its own,
///   from 1.
///
/// - `version`: The `version` of the pull request or comment that the caller has read.
///
///   Where the server has a newer one, it refuses with 409 and changes nothing: read it
///   again, then decide. For the image of a hook, any text does, and lets caches keep the
///   image for long.
///
/// Refused with 401, 404: `ApiErrorBody`.
/// Refused with 409: `ConflictErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::models::PullRequestDecline;
/// use bitbucket_data_center::pull_requests;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let pull_request = pull_requests::get("PORT", "harbour", 42).send(client).await?;
/// let version = pull_request.version.unwrap_or_default();
/// let reason = PullRequestDecline::default().with_comment("The mole was built elsewhere.");
/// pull_requests::decline("PORT", "harbour", 42, version).body(&reason).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn decline(
    project_key: impl PathText,
    repository_slug: impl PathText,
    pull_request_id: impl Integer,
    version: impl Integer,
) -> DeclineRequest {
    let mut request = Request::new(
        &DECLINE,
        &[project_key.path_value(), repository_slug.path_value(), pull_request_id.path_value()],
    );
    request.set_query("version", version);
    DeclineRequest(request)
}

request! {
    /// Request of [`decline`].
    DeclineRequest => PullRequest;

    /// Sends this as JSON.
    body(body: &PullRequestDecline) => set_model(body);
}

static GET_ALL_DIFF_HUNKS: Operation = Operation::get(
    "pull_requests::get_all_diff_hunks",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/diff",
);

/// Gives the changes of all files of a pull request, as hunks and lines with their numbers.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/diff`
///
/// `sinceId` with `untilId` compares two of its commits instead. The answer has no pages: a
/// long diff is cut short, and `truncated` says so. Comments stand in it unless
/// `withComments` is false.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
/// - `pull_request_id`: The number of the pull request. Each repository counts its own,
///   from 1.
#[inline]
pub fn get_all_diff_hunks(
    project_key: impl PathText,
    repository_slug: impl PathText,
    pull_request_id: impl PathText,
) -> GetAllDiffHunksRequest {
    GetAllDiffHunksRequest(Request::new(
        &GET_ALL_DIFF_HUNKS,
        &[project_key.path_value(), repository_slug.path_value(), pull_request_id.path_value()],
    ))
}

request! {
    /// Request of [`get_all_diff_hunks`].
    GetAllDiffHunksRequest => Diffs;

    /// How many unchanged lines stand around each change.
    ///
    /// Query `contextLines`.
    context_lines(context_lines: impl Integer) => set_query("contextLines", context_lines);

    /// The kind of diff that the comments were made on.
    ///
    /// For the diff of a pull request it says which comments to put into it, where
    /// `withComments` asks for some.
    ///
    /// Query `diffType`.
    diff_type(diff_type: &str) => set_query("diffType", diff_type);

    /// The commit to compare from, by its hash; to be given with `untilId`.
    ///
    /// Query `sinceId`.
    since_id(since_id: &str) => set_query("sinceId", since_id);

    /// The commit to compare to, by its hash; to be given with `sinceId`.
    ///
    /// Query `untilId`.
    until_id(until_id: &str) => set_query("untilId", until_id);

    /// How white space counts in the comparison. Without it, every difference counts.
    ///
    /// Query `whitespace`.
    whitespace(whitespace: &str) => set_query("whitespace", whitespace);

    /// Whether the comments come along: in a diff they stand in full, in a list of changes as
    /// numbers.
    ///
    /// Without it, they do.
    ///
    /// Query `withComments`.
    with_comments(with_comments: bool) => set_query("withComments", with_comments);
}

static GET_DIFF_STATS: Operation = Operation::get(
    "pull_requests::get_diff_stats",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/diff-stats-summary/{+path}",
)
.accept("application/json;charset=UTF-8")
.seen_in(&["9.4", "9.5", "9.6", "10.2", "10.3"]);

/// Counts the files that a pull request changes, and the lines that it adds and removes.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/diff-stats-summary/{path}`
///
/// An empty path means all files. `sinceId` with `untilId` compares two of its commits
/// instead.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// - `pull_request_id`: The number of the pull request. Each repository counts its own,
///   from 1.
///
/// - `path`: The file or directory, by its path from the root, as in `hull/plan.md`.
///
///   Slashes stay as they are. Where all files can be meant, an empty path means them.
///
/// Seen in 9.4 and later; not in 8.19.
/// Refused with 401, 404: `ApiErrorBody`.
#[doc(alias = "getDiffStatsSummary")]
#[inline]
pub fn get_diff_stats(
    project_key: impl PathText,
    repository_slug: impl PathText,
    pull_request_id: impl Integer,
    path: impl PathText,
) -> GetDiffStatsRequest {
    GetDiffStatsRequest(Request::new(
        &GET_DIFF_STATS,
        &[
            project_key.path_value(),
            repository_slug.path_value(),
            pull_request_id.path_value(),
            path.path_value(),
        ],
    ))
}

request! {
    /// Request of [`get_diff_stats`].
    GetDiffStatsRequest => Json;

    /// The commit to compare from, by its hash; to be given with `untilId`.
    ///
    /// Query `sinceId`.
    since_id(since_id: &str) => set_query("sinceId", since_id);

    /// The path that the file had before, where it was moved, renamed or copied.
    ///
    /// Query `srcPath`.
    source_path(source_path: &str) => set_query("srcPath", source_path);

    /// The commit to compare to, by its hash; to be given with `sinceId`.
    ///
    /// Query `untilId`.
    until_id(until_id: &str) => set_query("untilId", until_id);

    /// How white space counts in the comparison. Without it, every difference counts.
    ///
    /// Query `whitespace`.
    whitespace(whitespace: Whitespace) => set_query("whitespace", whitespace.as_str());
}

static GET_DIFF_HUNKS: Operation = Operation::get(
    "pull_requests::get_diff_hunks",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/diff/{+path}",
)
.accept("application/json;charset=UTF-8")
.queries_seen_in(&[("start", &["8.19"]), ("limit", &["8.19"])]);

/// Gives the changes of a pull request, as hunks and lines with their numbers.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/diff/{path}`
///
/// An empty path means all files. A file that was moved or copied needs `srcPath`.
/// `sinceId` with `untilId` compares two of its commits instead. The answer has no pages: a
/// long diff is cut short, and `truncated` says so. Comments stand in it unless
/// `withComments` is false.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// - `pull_request_id`: The number of the pull request. Each repository counts its own,
///   from 1.
///
/// - `path`: The file or directory, by its path from the root, as in `hull/plan.md`.
///
///   Slashes stay as they are. Where all files can be meant, an empty path means them.
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::models::DiffLineType;
/// use bitbucket_data_center::pull_requests;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let diffs = pull_requests::get_diff_hunks("ROCKET", "engine", 42, "src/valve.rs");
/// let diffs = diffs.with_comments(false).send(client).await?.diffs.unwrap_or_default();
/// let hunks = diffs.into_iter().filter_map(|diff| diff.hunks).flatten();
/// let added = hunks
///     .filter_map(|hunk| hunk.segments)
///     .flatten()
///     .filter(|segment| segment.r#type == Some(DiffLineType::Added));
/// println!("{} lines added", added.filter_map(|segment| segment.lines).flatten().count());
/// # Ok(())
/// # }
/// ```
#[doc(alias = "streamDiff")]
#[inline]
pub fn get_diff_hunks(
    project_key: impl PathText,
    repository_slug: impl PathText,
    pull_request_id: impl Integer,
    path: impl PathText,
) -> GetDiffHunksRequest {
    GetDiffHunksRequest(Request::new(
        &GET_DIFF_HUNKS,
        &[
            project_key.path_value(),
            repository_slug.path_value(),
            pull_request_id.path_value(),
            path.path_value(),
        ],
    ))
}

request! {
    /// Request of [`get_diff_hunks`].
    GetDiffHunksRequest => Diffs;

    /// Whether addresses of avatars begin with `http` or `https`.
    ///
    /// Without it, they begin as the address of the request does.
    ///
    /// Query `avatarScheme`.
    avatar_scheme(avatar_scheme: &str) => set_query("avatarScheme", avatar_scheme);

    /// How many unchanged lines stand around each change.
    ///
    /// Query `contextLines`.
    context_lines(context_lines: impl Integer) => set_query("contextLines", context_lines);

    /// The commit to compare from, by its hash; to be given with `untilId`.
    ///
    /// Query `sinceId`.
    since_id(since_id: &str) => set_query("sinceId", since_id);

    /// The path that the file had before, where it was moved, renamed or copied.
    ///
    /// Query `srcPath`.
    source_path(source_path: &str) => set_query("srcPath", source_path);

    /// The kind of diff that the comments were made on.
    ///
    /// For the diff of a pull request it says which comments to put into it, where
    /// `withComments` asks for some.
    ///
    /// Query `diffType`.
    diff_type(diff_type: DiffType) => set_query("diffType", diff_type.as_str());

    /// The commit to compare to, by its hash; to be given with `sinceId`.
    ///
    /// Query `untilId`.
    until_id(until_id: &str) => set_query("untilId", until_id);

    /// How white space counts in the comparison. Without it, every difference counts.
    ///
    /// Query `whitespace`.
    whitespace(whitespace: Whitespace) => set_query("whitespace", whitespace.as_str());

    /// Whether the comments come along: in a diff they stand in full, in a list of changes as
    /// numbers.
    ///
    /// Without it, they do.
    ///
    /// Query `withComments`.
    with_comments(with_comments: bool) => set_query("withComments", with_comments);

    /// The size in pixels for which to give addresses of avatars.
    ///
    /// Without it, people come without `avatarUrl`.
    ///
    /// Query `avatarSize`.
    avatar_size(avatar_size: impl Integer) => set_query("avatarSize", avatar_size);

    /// Where in the list the page begins, counted from 0.
    ///
    /// For the following page it is the `nextPageStart` of this one, never `start` and `limit`
    /// added up: the server gives fewer items where it has a cap of its own, and leaves out
    /// what the caller may not see. `isLastPage` says when it is over.
    ///
    /// Query `start`.
    ///
    /// Seen in 8.19; not in 9.4.
    start(start: impl Integer) => set_query("start", start);

    /// How many items a page holds at most. The server has a cap of its own and may give fewer;
    /// `isLastPage` says whether there are more.
    ///
    /// Query `limit`.
    ///
    /// Seen in 8.19; not in 9.4.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static CAN_MERGE: Operation = Operation::get(
    "pull_requests::can_merge",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/merge",
)
.accept("application/json;charset=UTF-8");

/// Tells whether a pull request can be merged, and what stands in the way.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/merge`
///
/// `canMerge` is the short answer. `conflicted` says that the changes have to be put
/// together by hand, and `vetoes` holds what merge checks object to. A pull request that is
/// not open is a 409.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
/// - `pull_request_id`: The number of the pull request. Each repository counts its own,
///   from 1.
///
/// Refused with 401, 404: `ApiErrorBody`.
/// Refused with 409: `ConflictErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::pull_requests;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let check = pull_requests::can_merge("PORT", "harbour", 42).send(client).await?;
/// if check.can_merge != Some(true) {
///     for veto in check.vetoes.unwrap_or_default() {
///         println!("{}", veto.summary_message.unwrap_or_default());
///     }
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "mergeable")]
#[doc(alias = "merge check")]
#[doc(alias = "vetoes")]
#[inline]
pub fn can_merge(
    project_key: impl PathText,
    repository_slug: impl PathText,
    pull_request_id: impl Integer,
) -> CanMergeRequest {
    CanMergeRequest(Request::new(
        &CAN_MERGE,
        &[project_key.path_value(), repository_slug.path_value(), pull_request_id.path_value()],
    ))
}

request! {
    /// Request of [`can_merge`].
    CanMergeRequest => PullRequestMergeability;
}

static MERGE: Operation = Operation::post(
    "pull_requests::merge",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/merge",
)
.headers(&[("x-atlassian-token", "no-check")])
.accept("application/json;charset=UTF-8");

/// Merges a pull request into its target, at once or as soon as all checks allow it.
///
/// `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/merge`
///
/// `version` is the one that was read. The body is optional: a `message` for the commit,
/// and a `strategyId` such as `squash`, which has to be one that the repository takes. The
/// server puts a subject of its own before the message unless `autoSubject` is false. With
/// `autoMerge`, the merge waits for the merge checks; where the repository does not have
/// that switched on, it is a 403.
///
/// 409 says that there are conflicts, that a merge check objects, that the pull request has
/// changed since it was read, that it is not open, or that the target is archived. What
/// objects stands in the `vetoes` of the error. The caller has to be allowed to push to the
/// target.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// - `pull_request_id`: The number of the pull request. Each repository counts its own,
///   from 1.
///
/// - `version`: The `version` of the pull request or comment that the caller has read.
///
///   Where the server has a newer one, it refuses with 409 and changes nothing: read it
///   again, then decide. For the image of a hook, any text does, and lets caches keep the
///   image for long.
///
/// Refused with 401, 403, 404: `ApiErrorBody`.
/// Refused with 409: `ConflictErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::models::PullRequestMerge;
/// use bitbucket_data_center::pull_requests;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let pull_request = pull_requests::get("PORT", "harbour", 42).send(client).await?;
/// let version = pull_request.version.unwrap_or_default();
/// let squash =
///     PullRequestMerge::default().with_strategy_id("squash").with_message("Light the mole");
/// let merge = pull_requests::merge("PORT", "harbour", 42, version).body(&squash);
/// match merge.send(client).await {
///     Ok(merged) => println!("{:?}", merged.state),
///     Err(error) if error.is_status(409) => println!("not now: {error}"),
///     Err(error) => return Err(error.into()),
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn merge(
    project_key: impl PathText,
    repository_slug: impl PathText,
    pull_request_id: impl Integer,
    version: impl Integer,
) -> MergeRequest {
    let mut request = Request::new(
        &MERGE,
        &[project_key.path_value(), repository_slug.path_value(), pull_request_id.path_value()],
    );
    request.set_query("version", version);
    MergeRequest(request)
}

request! {
    /// Request of [`merge`].
    MergeRequest => PullRequest;

    /// Sends this as JSON.
    body(body: &PullRequestMerge) => set_model(body);
}

static GET_MERGE_BASE: Operation = Operation::get(
    "pull_requests::get_merge_base",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/merge-base",
)
.accept("application/json;charset=UTF-8");

/// Finds the merge base of a pull request: the last commit that both of its branches have.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/merge-base`
///
/// Where several are equally good, it is any one of them. A 204 says that the branches have
/// none.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
/// - `pull_request_id`: The number of the pull request. Each repository counts its own,
///   from 1.
///
/// Refused with 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::pull_requests;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// match pull_requests::get_merge_base("ROCKET", "engine", 42).send(client).await? {
///     pull_requests::GetMergeBaseReply::Ok(commit) => {
///         println!("branched at {}", commit.display_id.unwrap_or_default());
///     }
///     _ => println!("the branches have no commit in common"),
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn get_merge_base(
    project_key: impl PathText,
    repository_slug: impl PathText,
    pull_request_id: impl Integer,
) -> GetMergeBaseRequest {
    GetMergeBaseRequest(Request::new(
        &GET_MERGE_BASE,
        &[project_key.path_value(), repository_slug.path_value(), pull_request_id.path_value()],
    ))
}

request! {
    /// Request of [`get_merge_base`].
    GetMergeBaseRequest => GetMergeBaseReply;
}

/// What [`get_merge_base`] answers.
#[derive(Debug)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "answers are read once and taken apart")]
pub enum GetMergeBaseReply {
    /// With status 200.
    Ok(Commit),
    /// With status 204.
    NoContent,
}

impl Reply for GetMergeBaseReply {
    type Output = Self;

    #[inline]
    fn decode(head: &Head, body: Payload) -> Result<Self, Error> {
        match head.status().as_u16() {
            204 => Ok(Self::NoContent),
            _ => Commit::decode(head, body).map(Self::Ok),
        }
    }
}

static LIST_PARTICIPANTS: Operation = Operation::get(
    "pull_requests::list_participants",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/participants",
)
.accept("application/json;charset=UTF-8");

/// Lists the people who take part in a pull request: author, reviewers, and all who did
/// something on it.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/participants`
///
/// `status` is what each says of it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
/// - `pull_request_id`: The number of the pull request. Each repository counts its own,
///   from 1.
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::models::ParticipantStatus;
/// use bitbucket_data_center::pull_requests;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let people = pull_requests::list_participants("PORT", "harbour", 42).collect(client).await?;
/// let approved = people.iter().filter(|one| one.status == Some(ParticipantStatus::Approved));
/// println!("{} approvals", approved.count());
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list_participants(
    project_key: impl PathText,
    repository_slug: impl PathText,
    pull_request_id: impl Integer,
) -> ListParticipantsRequest {
    ListParticipantsRequest(Request::new(
        &LIST_PARTICIPANTS,
        &[project_key.path_value(), repository_slug.path_value(), pull_request_id.path_value()],
    ))
}

request! {
    /// Request of [`list_participants`].
    ListParticipantsRequest => OffsetPage<PullRequestParticipant>;

    /// Where in the list the page begins, counted from 0.
    ///
    /// For the following page it is the `nextPageStart` of this one, never `start` and `limit`
    /// added up: the server gives fewer items where it has a cap of its own, and leaves out
    /// what the caller may not see. `isLastPage` says when it is over.
    ///
    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);

    /// How many items a page holds at most. The server has a cap of its own and may give fewer;
    /// `isLastPage` says whether there are more.
    ///
    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static ADD_PARTICIPANT: Operation = Operation::post(
    "pull_requests::add_participant",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/participants",
)
.accept("application/json;charset=UTF-8");

/// Makes a user a reviewer of a pull request.
///
/// `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/participants`
///
/// `role` is `REVIEWER`, the only one that can be given, and `user.name` says who. The
/// author cannot be one, which is a 400. The caller has to be allowed to push to the
/// target. An archived repository is a 409.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
/// - `pull_request_id`: The number of the pull request. Each repository counts its own,
///   from 1.
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
/// Refused with 409: `ConflictErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::models::{NewPullRequestParticipant, ParticipantRole, User};
/// use bitbucket_data_center::pull_requests;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let user = User::default().with_name("marina");
/// let reviewer = NewPullRequestParticipant::new(ParticipantRole::Reviewer, user);
/// pull_requests::add_participant("PORT", "harbour", 42, &reviewer).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "assignParticipantRole")]
#[inline]
pub fn add_participant(
    project_key: impl PathText,
    repository_slug: impl PathText,
    pull_request_id: impl Integer,
    body: &NewPullRequestParticipant,
) -> AddParticipantRequest {
    AddParticipantRequest(
        Request::new(
            &ADD_PARTICIPANT,
            &[project_key.path_value(), repository_slug.path_value(), pull_request_id.path_value()],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`add_participant`].
    AddParticipantRequest => PullRequestParticipant;
}

static REMOVE_PARTICIPANT_BY_NAME: Operation = Operation::delete(
    "pull_requests::remove_participant_by_name",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/participants",
);

/// Takes a user off the reviewers of a pull request.
///
/// `DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/participants`
///
/// `username` says who, and stays a participant. One who is no reviewer stays as is,
/// without an error. The same with the user in the path has taken its place. The caller has
/// to be allowed to push to the target.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
/// - `pull_request_id`: The number of the pull request. Each repository counts its own,
///   from 1.
/// - `username`: The participant, by user name.
///
/// Refused with 401, 404, 409: `ApiErrorBody`.
#[doc(alias = "unassignParticipantRole")]
#[deprecated = "deprecated by Atlassian"]
#[inline]
pub fn remove_participant_by_name(
    project_key: impl PathText,
    repository_slug: impl PathText,
    pull_request_id: impl Integer,
    username: &str,
) -> RemoveParticipantByNameRequest {
    let mut request = Request::new(
        &REMOVE_PARTICIPANT_BY_NAME,
        &[project_key.path_value(), repository_slug.path_value(), pull_request_id.path_value()],
    );
    request.set_query("username", username);
    RemoveParticipantByNameRequest(request)
}

request! {
    /// Request of [`remove_participant_by_name`].
    RemoveParticipantByNameRequest => ();
}

static SET_PARTICIPANT_STATUS: Operation = Operation::put(
    "pull_requests::set_participant_status",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/participants/{userSlug}",
)
.accept("application/json;charset=UTF-8");

/// Approves a pull request in the name of the caller, asks for changes, or takes either
/// back.
///
/// `PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/participants/{userSlug}`
///
/// `userSlug` has to be the caller's own. `status` is `APPROVED`, `NEEDS_WORK`, which the
/// website calls requested changes, or `UNAPPROVED`. With `lastReviewedCommit`, it is
/// refused with 409 where newer commits have come in since. It takes the place of
/// `version`.
///
/// A caller who had no part in it gets one. Authors cannot review their own, which is a
/// 400\. A pull request that is not open is a 409.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
/// - `pull_request_id`: The number of the pull request. Each repository counts its own,
///   from 1.
/// - `user_slug`: The user, by slug, as in `ada`. It comes from the user name, and is found
///   as `slug` of the user.
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
/// Refused with 409: `ConflictErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::models::{ParticipantStatus, PullRequestParticipantUpdate};
/// use bitbucket_data_center::pull_requests;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// // The caller's own slug: nobody reviews for somebody else.
/// let approved = PullRequestParticipantUpdate::new(ParticipantStatus::Approved);
/// pull_requests::set_participant_status("PORT", "harbour", 42, "marina", &approved)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "needs work")]
#[doc(alias = "approve")]
#[doc(alias = "updateStatus")]
#[inline]
pub fn set_participant_status(
    project_key: impl PathText,
    repository_slug: impl PathText,
    pull_request_id: impl Integer,
    user_slug: impl PathText,
    body: &PullRequestParticipantUpdate,
) -> SetParticipantStatusRequest {
    SetParticipantStatusRequest(
        Request::new(
            &SET_PARTICIPANT_STATUS,
            &[
                project_key.path_value(),
                repository_slug.path_value(),
                pull_request_id.path_value(),
                user_slug.path_value(),
            ],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`set_participant_status`].
    SetParticipantStatusRequest => PullRequestParticipant;

    /// The `version` of the pull request or comment that the caller has read.
    ///
    /// Where the server has a newer one, it refuses with 409 and changes nothing: read it
    /// again, then decide. For the image of a hook, any text does, and lets caches keep the
    /// image for long.
    ///
    /// Deprecated.
    ///
    /// Query `version`.
    version(version: impl Integer) => set_query("version", version);
}

static REMOVE_PARTICIPANT: Operation = Operation::delete(
    "pull_requests::remove_participant",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/participants/{userSlug}",
);

/// Takes a user off the reviewers of a pull request.
///
/// `DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/participants/{userSlug}`
///
/// The user stays a participant. One who is no reviewer stays as is, without an error. The
/// caller has to be allowed to push to the target. An archived repository is a 409.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
/// - `pull_request_id`: The number of the pull request. Each repository counts its own,
///   from 1.
/// - `user_slug`: The user, by slug, as in `ada`. It comes from the user name, and is found
///   as `slug` of the user.
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
/// Refused with 409: `ConflictErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::pull_requests;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// pull_requests::remove_participant("PORT", "harbour", 42, "marina").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "unassignParticipantRole")]
#[inline]
pub fn remove_participant(
    project_key: impl PathText,
    repository_slug: impl PathText,
    pull_request_id: impl Integer,
    user_slug: impl PathText,
) -> RemoveParticipantRequest {
    RemoveParticipantRequest(Request::new(
        &REMOVE_PARTICIPANT,
        &[
            project_key.path_value(),
            repository_slug.path_value(),
            pull_request_id.path_value(),
            user_slug.path_value(),
        ],
    ))
}

request! {
    /// Request of [`remove_participant`].
    RemoveParticipantRequest => ();
}

static REOPEN: Operation = Operation::post(
    "pull_requests::reopen",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/reopen",
)
.headers(&[("x-atlassian-token", "no-check")])
.accept("application/json;charset=UTF-8");

/// Opens a declined pull request again.
///
/// `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/reopen`
///
/// `version` is the one that was read; 409 says that it has changed since, that the pull
/// request was not declined, or that the repository is archived. Whoever may read the
/// target repository may do it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// - `pull_request_id`: The number of the pull request. Each repository counts its own,
///   from 1.
///
/// - `version`: The `version` of the pull request or comment that the caller has read.
///
///   Where the server has a newer one, it refuses with 409 and changes nothing: read it
///   again, then decide. For the image of a hook, any text does, and lets caches keep the
///   image for long.
///
/// Refused with 401, 404: `ApiErrorBody`.
/// Refused with 409: `ConflictErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::pull_requests;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let pull_request = pull_requests::get("PORT", "harbour", 42).send(client).await?;
/// let version = pull_request.version.unwrap_or_default();
/// pull_requests::reopen("PORT", "harbour", 42, version).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn reopen(
    project_key: impl PathText,
    repository_slug: impl PathText,
    pull_request_id: impl Integer,
    version: impl Integer,
) -> ReopenRequest {
    let mut request = Request::new(
        &REOPEN,
        &[project_key.path_value(), repository_slug.path_value(), pull_request_id.path_value()],
    );
    request.set_query("version", version);
    ReopenRequest(request)
}

request! {
    /// Request of [`reopen`].
    ReopenRequest => PullRequest;

    /// Sends this as JSON.
    body(body: &PullRequestReopen) => set_model(body);
}

static LIST_REVIEW_COMMENTS: Operation = Operation::get(
    "pull_requests::list_review_comments",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/review",
)
.accept("application/json;charset=UTF-8");

/// Lists the comments that the caller has written in a review and not published yet.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/review`
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
/// - `pull_request_id`: The number of the pull request. Each repository counts its own,
///   from 1.
///
/// Refused with 401, 404: `ApiErrorBody`.
#[doc(alias = "getReview")]
#[inline]
pub fn list_review_comments(
    project_key: impl PathText,
    repository_slug: impl PathText,
    pull_request_id: impl Integer,
) -> ListReviewCommentsRequest {
    ListReviewCommentsRequest(Request::new(
        &LIST_REVIEW_COMMENTS,
        &[project_key.path_value(), repository_slug.path_value(), pull_request_id.path_value()],
    ))
}

request! {
    /// Request of [`list_review_comments`].
    ListReviewCommentsRequest => OffsetPage<Comment>;

    /// Where in the list the page begins, counted from 0.
    ///
    /// For the following page it is the `nextPageStart` of this one, never `start` and `limit`
    /// added up: the server gives fewer items where it has a cap of its own, and leaves out
    /// what the caller may not see. `isLastPage` says when it is over.
    ///
    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);

    /// How many items a page holds at most. The server has a cap of its own and may give fewer;
    /// `isLastPage` says whether there are more.
    ///
    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static FINISH_REVIEW: Operation = Operation::put(
    "pull_requests::finish_review",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/review",
)
.accept("application/json;charset=UTF-8");

/// Completes the caller's review of a pull request, which publishes all comments that were
/// kept back.
///
/// `PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/review`
///
/// `participantStatus` is what the caller says of the pull request, and `commentText` a
/// comment on the whole. `lastReviewedCommit` guards it: where newer commits have come in
/// since, it is a 409; left out, the newest commit counts. The body is needed, if only as
/// an empty object, else 400. A 404 says that there is no review to complete. An archived
/// repository is a 409.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
/// - `pull_request_id`: The number of the pull request. Each repository counts its own,
///   from 1.
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
/// Refused with 409: `ConflictErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::models::{ParticipantStatus, PullRequestReview};
/// use bitbucket_data_center::pull_requests;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let review = PullRequestReview::default()
///     .with_participant_status(ParticipantStatus::NeedsWork)
///     .with_comment_text("The pump needs a test.");
/// pull_requests::finish_review("ROCKET", "engine", 42).body(&review).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn finish_review(
    project_key: impl PathText,
    repository_slug: impl PathText,
    pull_request_id: impl Integer,
) -> FinishReviewRequest {
    FinishReviewRequest(Request::new(
        &FINISH_REVIEW,
        &[project_key.path_value(), repository_slug.path_value(), pull_request_id.path_value()],
    ))
}

request! {
    /// Request of [`finish_review`].
    FinishReviewRequest => Json;

    /// The `version` of the pull request or comment that the caller has read.
    ///
    /// Where the server has a newer one, it refuses with 409 and changes nothing: read it
    /// again, then decide. For the image of a hook, any text does, and lets caches keep the
    /// image for long.
    ///
    /// Deprecated.
    ///
    /// Query `version`.
    version(version: impl Integer) => set_query("version", version);

    /// Sends this as JSON.
    body(body: &PullRequestReview) => set_model(body);
}

static DISCARD_REVIEW: Operation = Operation::delete(
    "pull_requests::discard_review",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/review",
);

/// Throws the caller's review of a pull request away, with all comments that were kept
/// back.
///
/// `DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/review`
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
/// - `pull_request_id`: The number of the pull request. Each repository counts its own,
///   from 1.
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn discard_review(
    project_key: impl PathText,
    repository_slug: impl PathText,
    pull_request_id: impl Integer,
) -> DiscardReviewRequest {
    DiscardReviewRequest(Request::new(
        &DISCARD_REVIEW,
        &[project_key.path_value(), repository_slug.path_value(), pull_request_id.path_value()],
    ))
}

request! {
    /// Request of [`discard_review`].
    DiscardReviewRequest => ();
}

static LIST_TASKS: Operation = Operation::get(
    "pull_requests::list_tasks",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/tasks",
)
.seen_in(&["8.19"]);

/// Answers 404 to everybody, since tasks are comments now.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/tasks`
///
/// The blocker comments of a pull request are its tasks.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
/// - `pull_request_id`: The number of the pull request. Each repository counts its own,
///   from 1.
///
/// Seen in 8.19; not in 9.4.
/// Refused with 404: `ApiErrorBody`.
#[doc(alias = "getPullRequestTasks")]
#[inline]
pub fn list_tasks(
    project_key: impl PathText,
    repository_slug: impl PathText,
    pull_request_id: impl Integer,
) -> ListTasksRequest {
    ListTasksRequest(Request::new(
        &LIST_TASKS,
        &[project_key.path_value(), repository_slug.path_value(), pull_request_id.path_value()],
    ))
}

request! {
    /// Request of [`list_tasks`].
    ListTasksRequest => ();
}

static COUNT_TASKS: Operation = Operation::get(
    "pull_requests::count_tasks",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/tasks/count",
)
.seen_in(&["8.19"]);

/// Answers 404 to everybody, since tasks are comments now.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/tasks/count`
///
/// The blocker comments of a pull request can be counted, with `count`.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
/// - `pull_request_id`: The number of the pull request. Each repository counts its own,
///   from 1.
///
/// Seen in 8.19; not in 9.4.
/// Refused with 404: `ApiErrorBody`.
#[doc(alias = "countPullRequestTasks")]
#[inline]
pub fn count_tasks(
    project_key: impl PathText,
    repository_slug: impl PathText,
    pull_request_id: impl Integer,
) -> CountTasksRequest {
    CountTasksRequest(Request::new(
        &COUNT_TASKS,
        &[project_key.path_value(), repository_slug.path_value(), pull_request_id.path_value()],
    ))
}

request! {
    /// Request of [`count_tasks`].
    CountTasksRequest => ();
}

static WATCH: Operation = Operation::post(
    "pull_requests::watch",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/watch",
)
.headers(&[("x-atlassian-token", "no-check")]);

/// Makes the caller watch a pull request.
///
/// `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/watch`
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
/// - `pull_request_id`: The number of the pull request. Each repository counts its own,
///   from 1.
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::pull_requests;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// pull_requests::watch("PORT", "harbour", 42).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn watch(
    project_key: impl PathText,
    repository_slug: impl PathText,
    pull_request_id: impl Integer,
) -> WatchRequest {
    WatchRequest(Request::new(
        &WATCH,
        &[project_key.path_value(), repository_slug.path_value(), pull_request_id.path_value()],
    ))
}

request! {
    /// Request of [`watch`].
    WatchRequest => ();
}

static UNWATCH: Operation = Operation::delete(
    "pull_requests::unwatch",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/watch",
);

/// Makes the caller stop watching a pull request.
///
/// `DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/watch`
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
/// - `pull_request_id`: The number of the pull request. Each repository counts its own,
///   from 1.
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::pull_requests;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let pull_request = pull_requests::get("ROCKET", "engine", 42).send(client).await?;
/// // No mails about what is not ready.
/// if pull_request.draft == Some(true) {
///     pull_requests::unwatch("ROCKET", "engine", 42).send(client).await?;
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn unwatch(
    project_key: impl PathText,
    repository_slug: impl PathText,
    pull_request_id: impl Integer,
) -> UnwatchRequest {
    UnwatchRequest(Request::new(
        &UNWATCH,
        &[project_key.path_value(), repository_slug.path_value(), pull_request_id.path_value()],
    ))
}

request! {
    /// Request of [`unwatch`].
    UnwatchRequest => ();
}

static LIST_REVIEWER_GROUPS: Operation = Operation::get(
    "pull_requests::list_reviewer_groups",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/reviewer-groups",
)
.accept("application/json;charset=UTF-8");

/// Lists the reviewer groups of a repository, with those of its project.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/reviewer-groups`
///
/// A reviewer group has a name and users, who can be asked for a review all at once.
/// Whoever may read the repository may see them.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::models::ScopeType;
/// use bitbucket_data_center::pull_requests;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let groups = pull_requests::list_reviewer_groups("ROCKET", "engine").collect(client).await?;
/// for group in groups {
///     let of_project = group.scope.and_then(|scope| scope.r#type) == Some(ScopeType::Project);
///     println!("{}, of the project: {of_project}", group.name.unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "getReviewerGroups")]
#[inline]
pub fn list_reviewer_groups(
    project_key: impl PathText,
    repository_slug: impl PathText,
) -> ListReviewerGroupsRequest {
    ListReviewerGroupsRequest(Request::new(
        &LIST_REVIEWER_GROUPS,
        &[project_key.path_value(), repository_slug.path_value()],
    ))
}

request! {
    /// Request of [`list_reviewer_groups`].
    ListReviewerGroupsRequest => OffsetPage<ReviewerGroup>;

    /// Where in the list the page begins, counted from 0.
    ///
    /// For the following page it is the `nextPageStart` of this one, never `start` and `limit`
    /// added up: the server gives fewer items where it has a cap of its own, and leaves out
    /// what the caller may not see. `isLastPage` says when it is over.
    ///
    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);

    /// How many items a page holds at most. The server has a cap of its own and may give fewer;
    /// `isLastPage` says whether there are more.
    ///
    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static CREATE_REVIEWER_GROUP: Operation = Operation::post(
    "pull_requests::create_reviewer_group",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/reviewer-groups",
)
.accept("application/json;charset=UTF-8");

/// Creates a reviewer group for a repository.
///
/// `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/reviewer-groups`
///
/// It needs a `name`, else 400; one that is taken is a 409. `users` are its members. Only
/// an administrator of the repository may do it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
/// Refused with 409: `ConflictErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::models::ReviewerGroup;
/// use bitbucket_data_center::{pull_requests, system_maintenance};
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let lead = system_maintenance::get_user("nova").send(client).await?;
/// let group = ReviewerGroup::default()
///     .with_name("propulsion")
///     .with_description("Whoever knows the pumps")
///     .with_users([lead]);
/// let group =
///     pull_requests::create_reviewer_group("ROCKET", "engine", &group).send(client).await?;
/// println!("{}", group.id.unwrap_or_default());
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create_reviewer_group(
    project_key: impl PathText,
    repository_slug: impl PathText,
    body: &ReviewerGroup,
) -> CreateReviewerGroupRequest {
    CreateReviewerGroupRequest(
        Request::new(
            &CREATE_REVIEWER_GROUP,
            &[project_key.path_value(), repository_slug.path_value()],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`create_reviewer_group`].
    CreateReviewerGroupRequest => ReviewerGroup;
}

static GET_REVIEWER_GROUP: Operation = Operation::get(
    "pull_requests::get_reviewer_group",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/reviewer-groups/{id}",
)
.accept("application/json;charset=UTF-8");

/// Gives a reviewer group of a repository.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/reviewer-groups/{id}`
///
/// Whoever may read the repository may see it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
/// - `id`: The number that the server gave to it, found as `id` in the list.
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn get_reviewer_group(
    project_key: impl PathText,
    repository_slug: impl PathText,
    id: impl Integer,
) -> GetReviewerGroupRequest {
    GetReviewerGroupRequest(Request::new(
        &GET_REVIEWER_GROUP,
        &[project_key.path_value(), repository_slug.path_value(), id.path_value()],
    ))
}

request! {
    /// Request of [`get_reviewer_group`].
    GetReviewerGroupRequest => ReviewerGroup;
}

static UPDATE_REVIEWER_GROUP: Operation = Operation::put(
    "pull_requests::update_reviewer_group",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/reviewer-groups/{id}",
)
.accept("application/json;charset=UTF-8");

/// Changes a reviewer group of a repository.
///
/// `PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/reviewer-groups/{id}`
///
/// A name may have up to 50 characters and may not be blank, else 400; one that is taken is
/// a 409. Only an administrator of the repository may do it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
/// - `id`: The number that the server gave to it, found as `id` in the list.
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
/// Refused with 409: `ConflictErrorBody`.
#[inline]
pub fn update_reviewer_group(
    project_key: impl PathText,
    repository_slug: impl PathText,
    id: impl Integer,
    body: &ReviewerGroup,
) -> UpdateReviewerGroupRequest {
    UpdateReviewerGroupRequest(
        Request::new(
            &UPDATE_REVIEWER_GROUP,
            &[project_key.path_value(), repository_slug.path_value(), id.path_value()],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`update_reviewer_group`].
    UpdateReviewerGroupRequest => ReviewerGroup;
}

static DELETE_REVIEWER_GROUP: Operation = Operation::delete(
    "pull_requests::delete_reviewer_group",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/reviewer-groups/{id}",
);

/// Deletes a reviewer group of a repository.
///
/// `DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/reviewer-groups/{id}`
///
/// Only an administrator of the repository may do it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
/// - `id`: The number that the server gave to it, found as `id` in the list.
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn delete_reviewer_group(
    project_key: impl PathText,
    repository_slug: impl PathText,
    id: impl Integer,
) -> DeleteReviewerGroupRequest {
    DeleteReviewerGroupRequest(Request::new(
        &DELETE_REVIEWER_GROUP,
        &[project_key.path_value(), repository_slug.path_value(), id.path_value()],
    ))
}

request! {
    /// Request of [`delete_reviewer_group`].
    DeleteReviewerGroupRequest => ();
}

static LIST_REVIEWER_GROUP_USERS: Operation = Operation::get(
    "pull_requests::list_reviewer_group_users",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/reviewer-groups/{id}/users",
)
.accept("application/json;charset=UTF-8");

/// Lists the members of a reviewer group who can review in a repository.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/reviewer-groups/{id}/users`
///
/// Members who may not read the repository, or do not count for the license, are left out.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
/// - `id`: The number that the server gave to it, found as `id` in the list.
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::models::{NewPullRequestParticipant, ParticipantRole};
/// use bitbucket_data_center::pull_requests;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// // Asks all of a group to review.
/// let members =
///     pull_requests::list_reviewer_group_users("ROCKET", "engine", 3).send(client).await?;
/// for user in members {
///     let reviewer = NewPullRequestParticipant::new(ParticipantRole::Reviewer, user);
///     pull_requests::add_participant("ROCKET", "engine", 42, &reviewer).send(client).await?;
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "getUsers")]
#[inline]
pub fn list_reviewer_group_users(
    project_key: impl PathText,
    repository_slug: impl PathText,
    id: impl Integer,
) -> ListReviewerGroupUsersRequest {
    ListReviewerGroupUsersRequest(Request::new(
        &LIST_REVIEWER_GROUP_USERS,
        &[project_key.path_value(), repository_slug.path_value(), id.path_value()],
    ))
}

request! {
    /// Request of [`list_reviewer_group_users`].
    ListReviewerGroupUsersRequest => Vec<User>;
}

static LIST_PROJECT_REVIEWER_GROUPS: Operation = Operation::get(
    "pull_requests::list_project_reviewer_groups",
    "/api/latest/projects/{projectKey}/settings/reviewer-groups",
)
.accept("application/json;charset=UTF-8");

/// Lists the reviewer groups of a project.
///
/// `GET /api/latest/projects/{projectKey}/settings/reviewer-groups`
///
/// A reviewer group has a name and users, who can be asked for a review all at once.
/// Whoever may see the project may see them.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// Refused with 401, 404: `ApiErrorBody`.
#[doc(alias = "getReviewerGroups")]
#[inline]
pub fn list_project_reviewer_groups(
    project_key: impl PathText,
) -> ListProjectReviewerGroupsRequest {
    ListProjectReviewerGroupsRequest(Request::new(
        &LIST_PROJECT_REVIEWER_GROUPS,
        &[project_key.path_value()],
    ))
}

request! {
    /// Request of [`list_project_reviewer_groups`].
    ListProjectReviewerGroupsRequest => OffsetPage<ReviewerGroup>;

    /// Where in the list the page begins, counted from 0.
    ///
    /// For the following page it is the `nextPageStart` of this one, never `start` and `limit`
    /// added up: the server gives fewer items where it has a cap of its own, and leaves out
    /// what the caller may not see. `isLastPage` says when it is over.
    ///
    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);

    /// How many items a page holds at most. The server has a cap of its own and may give fewer;
    /// `isLastPage` says whether there are more.
    ///
    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static CREATE_PROJECT_REVIEWER_GROUP: Operation = Operation::post(
    "pull_requests::create_project_reviewer_group",
    "/api/latest/projects/{projectKey}/settings/reviewer-groups",
)
.accept("application/json;charset=UTF-8");

/// Creates a reviewer group for all repositories of a project.
///
/// `POST /api/latest/projects/{projectKey}/settings/reviewer-groups`
///
/// It needs a `name`, else 400; one that is taken is a 409. `users` are its members. Only
/// an administrator of the project may do it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
/// Refused with 409: `ConflictErrorBody`.
#[inline]
pub fn create_project_reviewer_group(
    project_key: impl PathText,
    body: &ReviewerGroup,
) -> CreateProjectReviewerGroupRequest {
    CreateProjectReviewerGroupRequest(
        Request::new(&CREATE_PROJECT_REVIEWER_GROUP, &[project_key.path_value()]).with_model(body),
    )
}

request! {
    /// Request of [`create_project_reviewer_group`].
    CreateProjectReviewerGroupRequest => ReviewerGroup;
}

static GET_PROJECT_REVIEWER_GROUP: Operation = Operation::get(
    "pull_requests::get_project_reviewer_group",
    "/api/latest/projects/{projectKey}/settings/reviewer-groups/{id}",
)
.accept("application/json;charset=UTF-8");

/// Gives a reviewer group of a project.
///
/// `GET /api/latest/projects/{projectKey}/settings/reviewer-groups/{id}`
///
/// Whoever may see the project may see it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `id`: The number that the server gave to it, found as `id` in the list.
///
/// Refused with 401, 404: `ApiErrorBody`.
#[doc(alias = "getReviewerGroup")]
#[inline]
pub fn get_project_reviewer_group(
    project_key: impl PathText,
    id: impl Integer,
) -> GetProjectReviewerGroupRequest {
    GetProjectReviewerGroupRequest(Request::new(
        &GET_PROJECT_REVIEWER_GROUP,
        &[project_key.path_value(), id.path_value()],
    ))
}

request! {
    /// Request of [`get_project_reviewer_group`].
    GetProjectReviewerGroupRequest => ReviewerGroup;
}

static UPDATE_PROJECT_REVIEWER_GROUP: Operation = Operation::put(
    "pull_requests::update_project_reviewer_group",
    "/api/latest/projects/{projectKey}/settings/reviewer-groups/{id}",
)
.accept("application/json;charset=UTF-8");

/// Changes a reviewer group of a project.
///
/// `PUT /api/latest/projects/{projectKey}/settings/reviewer-groups/{id}`
///
/// A name may have up to 50 characters and may not be blank, else 400; one that is taken is
/// a 409.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `id`: The number that the server gave to it, found as `id` in the list.
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
/// Refused with 409: `ConflictErrorBody`.
#[inline]
pub fn update_project_reviewer_group(
    project_key: impl PathText,
    id: impl Integer,
    body: &ReviewerGroup,
) -> UpdateProjectReviewerGroupRequest {
    UpdateProjectReviewerGroupRequest(
        Request::new(&UPDATE_PROJECT_REVIEWER_GROUP, &[project_key.path_value(), id.path_value()])
            .with_model(body),
    )
}

request! {
    /// Request of [`update_project_reviewer_group`].
    UpdateProjectReviewerGroupRequest => ReviewerGroup;
}

static DELETE_PROJECT_REVIEWER_GROUP: Operation = Operation::delete(
    "pull_requests::delete_project_reviewer_group",
    "/api/latest/projects/{projectKey}/settings/reviewer-groups/{id}",
);

/// Deletes a reviewer group of a project.
///
/// `DELETE /api/latest/projects/{projectKey}/settings/reviewer-groups/{id}`
///
/// Only an administrator of the project may do it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `id`: The number that the server gave to it, found as `id` in the list.
///
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn delete_project_reviewer_group(
    project_key: impl PathText,
    id: impl Integer,
) -> DeleteProjectReviewerGroupRequest {
    DeleteProjectReviewerGroupRequest(Request::new(
        &DELETE_PROJECT_REVIEWER_GROUP,
        &[project_key.path_value(), id.path_value()],
    ))
}

request! {
    /// Request of [`delete_project_reviewer_group`].
    DeleteProjectReviewerGroupRequest => ();
}

static CREATE_TASK: Operation = Operation::post("pull_requests::create_task", "/api/latest/tasks")
    .headers(&[("x-atlassian-token", "no-check")])
    .seen_in(&["8.19"]);

/// Answers 404 to everybody, since tasks are comments now.
///
/// `POST /api/latest/tasks`
///
/// Add a blocker comment to a pull request instead.
///
/// Seen in 8.19; not in 9.4.
/// Refused with 404: `ApiErrorBody`.
#[inline]
pub fn create_task() -> CreateTaskRequest {
    CreateTaskRequest(Request::new(&CREATE_TASK, &[]))
}

request! {
    /// Request of [`create_task`].
    CreateTaskRequest => ();
}

static GET_TASK: Operation =
    Operation::get("pull_requests::get_task", "/api/latest/tasks/{taskId}").seen_in(&["8.19"]);

/// Answers 404 to everybody, since tasks are comments now.
///
/// `GET /api/latest/tasks/{taskId}`
///
/// Ask the pull request for the blocker comment instead.
///
/// Arguments:
///
/// - `task_id`: The number of the default task.
///
/// Seen in 8.19; not in 9.4.
/// Refused with 404: `ApiErrorBody`.
#[inline]
pub fn get_task(task_id: impl Integer) -> GetTaskRequest {
    GetTaskRequest(Request::new(&GET_TASK, &[task_id.path_value()]))
}

request! {
    /// Request of [`get_task`].
    GetTaskRequest => ();
}

static UPDATE_TASK: Operation =
    Operation::put("pull_requests::update_task", "/api/latest/tasks/{taskId}").seen_in(&["8.19"]);

/// Answers 404 to everybody, since tasks are comments now.
///
/// `PUT /api/latest/tasks/{taskId}`
///
/// Change the blocker comment of the pull request instead; a `state` of `RESOLVED` resolves
/// it.
///
/// Arguments:
///
/// - `task_id`: The number of the default task.
///
/// Seen in 8.19; not in 9.4.
/// Refused with 404: `ApiErrorBody`.
#[inline]
pub fn update_task(task_id: impl Integer) -> UpdateTaskRequest {
    UpdateTaskRequest(Request::new(&UPDATE_TASK, &[task_id.path_value()]))
}

request! {
    /// Request of [`update_task`].
    UpdateTaskRequest => ();
}

static DELETE_TASK: Operation =
    Operation::delete("pull_requests::delete_task", "/api/latest/tasks/{taskId}")
        .seen_in(&["8.19"]);

/// Answers 404 to everybody, since tasks are comments now.
///
/// `DELETE /api/latest/tasks/{taskId}`
///
/// Delete the blocker comment of the pull request instead.
///
/// Arguments:
///
/// - `task_id`: The number of the default task.
///
/// Seen in 8.19; not in 9.4.
/// Refused with 404: `ApiErrorBody`.
#[inline]
pub fn delete_task(task_id: impl Integer) -> DeleteTaskRequest {
    DeleteTaskRequest(Request::new(&DELETE_TASK, &[task_id.path_value()]))
}

request! {
    /// Request of [`delete_task`].
    DeleteTaskRequest => ();
}

static LIST_COMMENT_LIKES: Operation = Operation::get(
    "pull_requests::list_comment_likes",
    "/comment-likes/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}/likes",
)
.seen_in(&["8.19"]);

/// Lists the users who like a comment on a pull request.
///
/// `GET /comment-likes/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}/likes`
///
/// Whoever may read the repository may see them.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
/// - `pull_request_id`: The number of the pull request. Each repository counts its own,
///   from 1.
/// - `comment_id`: The number of the comment.
///
/// Seen in 8.19; not in 9.4.
/// Refused with 401, 404: `ApiErrorBody`.
#[doc(alias = "getLikers")]
#[inline]
pub fn list_comment_likes(
    project_key: impl PathText,
    repository_slug: impl PathText,
    pull_request_id: impl Integer,
    comment_id: impl Integer,
) -> ListCommentLikesRequest {
    ListCommentLikesRequest(Request::new(
        &LIST_COMMENT_LIKES,
        &[
            project_key.path_value(),
            repository_slug.path_value(),
            pull_request_id.path_value(),
            comment_id.path_value(),
        ],
    ))
}

request! {
    /// Request of [`list_comment_likes`].
    ListCommentLikesRequest => OffsetPage<User>;

    /// Where in the list the page begins, counted from 0.
    ///
    /// For the following page it is the `nextPageStart` of this one, never `start` and `limit`
    /// added up: the server gives fewer items where it has a cap of its own, and leaves out
    /// what the caller may not see. `isLastPage` says when it is over.
    ///
    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);

    /// How many items a page holds at most. The server has a cap of its own and may give fewer;
    /// `isLastPage` says whether there are more.
    ///
    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static ADD_COMMENT_LIKE: Operation = Operation::post(
    "pull_requests::add_comment_like",
    "/comment-likes/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}/likes",
)
.headers(&[("x-atlassian-token", "no-check")])
.seen_in(&["8.19"]);

/// Makes the caller like a comment on a pull request.
///
/// `POST /comment-likes/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}/likes`
///
/// Whoever may read the repository may do it. Reactions have taken its place.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
/// - `pull_request_id`: The number of the pull request. Each repository counts its own,
///   from 1.
/// - `comment_id`: The number of the comment.
///
/// Seen in 8.19; not in 9.4.
/// Refused with 401, 404: `ApiErrorBody`.
#[inline]
pub fn add_comment_like(
    project_key: impl PathText,
    repository_slug: impl PathText,
    pull_request_id: impl Integer,
    comment_id: impl Integer,
) -> AddCommentLikeRequest {
    AddCommentLikeRequest(Request::new(
        &ADD_COMMENT_LIKE,
        &[
            project_key.path_value(),
            repository_slug.path_value(),
            pull_request_id.path_value(),
            comment_id.path_value(),
        ],
    ))
}

request! {
    /// Request of [`add_comment_like`].
    AddCommentLikeRequest => ();
}

static REMOVE_COMMENT_LIKE: Operation = Operation::delete(
    "pull_requests::remove_comment_like",
    "/comment-likes/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}/likes",
)
.seen_in(&["8.19"]);

/// Takes back that the caller likes a comment on a pull request.
///
/// `DELETE /comment-likes/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}/likes`
///
/// For comments of the caller's own it is a 400. Whoever may read the repository may do it.
/// Reactions have taken its place.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
/// - `pull_request_id`: The number of the pull request. Each repository counts its own,
///   from 1.
/// - `comment_id`: The number of the comment.
///
/// Seen in 8.19; not in 9.4.
/// Refused with 400, 401, 404: `ApiErrorBody`.
#[doc(alias = "unlike")]
#[inline]
pub fn remove_comment_like(
    project_key: impl PathText,
    repository_slug: impl PathText,
    pull_request_id: impl Integer,
    comment_id: impl Integer,
) -> RemoveCommentLikeRequest {
    RemoveCommentLikeRequest(Request::new(
        &REMOVE_COMMENT_LIKE,
        &[
            project_key.path_value(),
            repository_slug.path_value(),
            pull_request_id.path_value(),
            comment_id.path_value(),
        ],
    ))
}

request! {
    /// Request of [`remove_comment_like`].
    RemoveCommentLikeRequest => ();
}

static ADD_COMMENT_REACTION: Operation = Operation::put(
    "pull_requests::add_comment_reaction",
    "/comment-likes/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}/reactions/{emoticon}",
)
.accept("application/json;charset=UTF-8");

/// Adds a reaction of the caller to a comment on a pull request.
///
/// `PUT /comment-likes/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}/reactions/{emoticon}`
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
/// - `pull_request_id`: The number of the pull request. Each repository counts its own,
///   from 1.
/// - `comment_id`: The number of the comment.
/// - `emoticon`: The reaction, by the short name of its emoticon, as in `thumbsup`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::pull_requests;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let reaction = pull_requests::add_comment_reaction("ROCKET", "engine", 42, 318, "thumbsup")
///     .send(client)
///     .await?;
/// println!("{}", reaction.emoticon.and_then(|emoticon| emoticon.value).unwrap_or_default());
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn add_comment_reaction(
    project_key: impl PathText,
    repository_slug: impl PathText,
    pull_request_id: impl Integer,
    comment_id: impl Integer,
    emoticon: impl PathText,
) -> AddCommentReactionRequest {
    AddCommentReactionRequest(Request::new(
        &ADD_COMMENT_REACTION,
        &[
            project_key.path_value(),
            repository_slug.path_value(),
            pull_request_id.path_value(),
            comment_id.path_value(),
            emoticon.path_value(),
        ],
    ))
}

request! {
    /// Request of [`add_comment_reaction`].
    AddCommentReactionRequest => UserReaction;
}

static REMOVE_COMMENT_REACTION: Operation = Operation::delete(
    "pull_requests::remove_comment_reaction",
    "/comment-likes/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}/reactions/{emoticon}",
);

/// Takes back a reaction of the caller to a comment on a pull request.
///
/// `DELETE /comment-likes/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}/reactions/{emoticon}`
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
/// - `pull_request_id`: The number of the pull request. Each repository counts its own,
///   from 1.
/// - `comment_id`: The number of the comment.
/// - `emoticon`: The reaction, by the short name of its emoticon, as in `thumbsup`.
#[doc(alias = "unReact")]
#[inline]
pub fn remove_comment_reaction(
    project_key: impl PathText,
    repository_slug: impl PathText,
    pull_request_id: impl Integer,
    comment_id: impl Integer,
    emoticon: impl PathText,
) -> RemoveCommentReactionRequest {
    RemoveCommentReactionRequest(Request::new(
        &REMOVE_COMMENT_REACTION,
        &[
            project_key.path_value(),
            repository_slug.path_value(),
            pull_request_id.path_value(),
            comment_id.path_value(),
            emoticon.path_value(),
        ],
    ))
}

request! {
    /// Request of [`remove_comment_reaction`].
    RemoveCommentReactionRequest => ();
}

static CREATE_PROJECT_REVIEWER_CONDITION: Operation = Operation::post(
    "pull_requests::create_project_reviewer_condition",
    "/default-reviewers/latest/projects/{projectKey}/condition",
);

/// Adds a condition under which all repositories of a project ask for default reviewers.
///
/// `POST /default-reviewers/latest/projects/{projectKey}/condition`
///
/// `sourceMatcher` and `targetMatcher` say for which branches, `reviewers` names users by
/// `id`, and `requiredApprovals` how many of them have to approve before a merge. A mistake
/// in the body is a 400.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// Refused with 400: `ApiErrorBody`.
#[doc(alias = "createPullRequestCondition")]
#[inline]
pub fn create_project_reviewer_condition(
    project_key: impl PathText,
    body: &ReviewerConditionDefinition,
) -> CreateProjectReviewerConditionRequest {
    CreateProjectReviewerConditionRequest(
        Request::new(&CREATE_PROJECT_REVIEWER_CONDITION, &[project_key.path_value()])
            .with_model(body),
    )
}

request! {
    /// Request of [`create_project_reviewer_condition`].
    CreateProjectReviewerConditionRequest => ReviewerCondition;
}

static UPDATE_PROJECT_REVIEWER_CONDITION: Operation = Operation::put(
    "pull_requests::update_project_reviewer_condition",
    "/default-reviewers/latest/projects/{projectKey}/condition/{id}",
);

/// Replaces a condition under which a project asks for default reviewers.
///
/// `PUT /default-reviewers/latest/projects/{projectKey}/condition/{id}`
///
/// All of it is sent, also what stays. A mistake in the body is a 400.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `id`: The number that the server gave to it, found as `id` in the list.
///
/// Refused with 400: `ApiErrorBody`.
#[doc(alias = "updatePullRequestCondition")]
#[inline]
pub fn update_project_reviewer_condition(
    project_key: impl PathText,
    id: impl Integer,
    body: &ReviewerConditionDefinition,
) -> UpdateProjectReviewerConditionRequest {
    UpdateProjectReviewerConditionRequest(
        Request::new(
            &UPDATE_PROJECT_REVIEWER_CONDITION,
            &[project_key.path_value(), id.path_value()],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`update_project_reviewer_condition`].
    UpdateProjectReviewerConditionRequest => ReviewerCondition;
}

static DELETE_PROJECT_REVIEWER_CONDITION: Operation = Operation::delete(
    "pull_requests::delete_project_reviewer_condition",
    "/default-reviewers/latest/projects/{projectKey}/condition/{id}",
);

/// Deletes a condition under which a project asks for default reviewers.
///
/// `DELETE /default-reviewers/latest/projects/{projectKey}/condition/{id}`
///
/// One that is gone already is a 404.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `id`: The number that the server gave to it, found as `id` in the list.
///
/// Refused with 404: `ApiErrorBody`.
#[doc(alias = "deletePullRequestCondition")]
#[inline]
pub fn delete_project_reviewer_condition(
    project_key: impl PathText,
    id: impl Integer,
) -> DeleteProjectReviewerConditionRequest {
    DeleteProjectReviewerConditionRequest(Request::new(
        &DELETE_PROJECT_REVIEWER_CONDITION,
        &[project_key.path_value(), id.path_value()],
    ))
}

request! {
    /// Request of [`delete_project_reviewer_condition`].
    DeleteProjectReviewerConditionRequest => ();
}

static LIST_PROJECT_REVIEWER_CONDITIONS: Operation = Operation::get(
    "pull_requests::list_project_reviewer_conditions",
    "/default-reviewers/latest/projects/{projectKey}/conditions",
);

/// Lists the conditions under which a project asks for default reviewers: between which
/// branches, and whom.
///
/// `GET /default-reviewers/latest/projects/{projectKey}/conditions`
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
#[doc(alias = "getPullRequestConditions")]
#[inline]
pub fn list_project_reviewer_conditions(
    project_key: impl PathText,
) -> ListProjectReviewerConditionsRequest {
    ListProjectReviewerConditionsRequest(Request::new(
        &LIST_PROJECT_REVIEWER_CONDITIONS,
        &[project_key.path_value()],
    ))
}

request! {
    /// Request of [`list_project_reviewer_conditions`].
    ListProjectReviewerConditionsRequest => Vec<ReviewerCondition>;
}

static CREATE_REVIEWER_CONDITION: Operation = Operation::post(
    "pull_requests::create_reviewer_condition",
    "/default-reviewers/latest/projects/{projectKey}/repos/{repositorySlug}/condition",
);

/// Adds a condition under which a repository asks for default reviewers.
///
/// `POST /default-reviewers/latest/projects/{projectKey}/repos/{repositorySlug}/condition`
///
/// `sourceMatcher` and `targetMatcher` say for which branches, `reviewers` names users by
/// `id`, and `requiredApprovals` how many of them have to approve before a merge. A mistake
/// in the body is a 400.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// Refused with 400: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::models::{
///     RefMatcher, RefMatcherKind, RefMatcherType, ReviewerConditionDefinition,
/// };
/// use bitbucket_data_center::{pull_requests, system_maintenance};
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let user = system_maintenance::get_user("nova").send(client).await?;
/// let matcher = |id: &str, kind: RefMatcherKind| {
///     RefMatcher::default().with_id(id).with_type(RefMatcherType::default().with_id(kind))
/// };
/// let from = matcher("ANY_REF_MATCHER_ID", RefMatcherKind::AnyRef);
/// let into = matcher("refs/heads/main", RefMatcherKind::Branch);
/// let condition = ReviewerConditionDefinition::new(1, [user], from, into);
/// pull_requests::create_reviewer_condition("ROCKET", "engine", &condition).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "createPullRequestCondition")]
#[inline]
pub fn create_reviewer_condition(
    project_key: impl PathText,
    repository_slug: impl PathText,
    body: &ReviewerConditionDefinition,
) -> CreateReviewerConditionRequest {
    CreateReviewerConditionRequest(
        Request::new(
            &CREATE_REVIEWER_CONDITION,
            &[project_key.path_value(), repository_slug.path_value()],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`create_reviewer_condition`].
    CreateReviewerConditionRequest => ReviewerCondition;
}

static UPDATE_REVIEWER_CONDITION: Operation = Operation::put(
    "pull_requests::update_reviewer_condition",
    "/default-reviewers/latest/projects/{projectKey}/repos/{repositorySlug}/condition/{id}",
);

/// Replaces a condition under which a repository asks for default reviewers.
///
/// `PUT /default-reviewers/latest/projects/{projectKey}/repos/{repositorySlug}/condition/{id}`
///
/// All of it is sent, also what stays. A mistake in the body is a 400.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
/// - `id`: The number that the server gave to it, found as `id` in the list.
///
/// Refused with 400: `ApiErrorBody`.
#[doc(alias = "updatePullRequestCondition")]
#[inline]
pub fn update_reviewer_condition(
    project_key: impl PathText,
    repository_slug: impl PathText,
    id: impl Integer,
    body: &ReviewerConditionDefinition,
) -> UpdateReviewerConditionRequest {
    UpdateReviewerConditionRequest(
        Request::new(
            &UPDATE_REVIEWER_CONDITION,
            &[project_key.path_value(), repository_slug.path_value(), id.path_value()],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`update_reviewer_condition`].
    UpdateReviewerConditionRequest => ReviewerCondition;
}

static DELETE_REVIEWER_CONDITION: Operation = Operation::delete(
    "pull_requests::delete_reviewer_condition",
    "/default-reviewers/latest/projects/{projectKey}/repos/{repositorySlug}/condition/{id}",
);

/// Deletes a condition under which a repository asks for default reviewers.
///
/// `DELETE /default-reviewers/latest/projects/{projectKey}/repos/{repositorySlug}/condition/{id}`
///
/// One that is gone already is a 404.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
/// - `id`: The number that the server gave to it, found as `id` in the list.
///
/// Refused with 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::pull_requests;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let conditions =
///     pull_requests::list_reviewer_conditions("ROCKET", "engine").send(client).await?;
/// // Those under which nobody has to approve.
/// let idle = conditions.into_iter().filter(|one| one.required_approvals == Some(0));
/// for id in idle.filter_map(|one| one.id) {
///     pull_requests::delete_reviewer_condition("ROCKET", "engine", id).send(client).await?;
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "deletePullRequestCondition")]
#[inline]
pub fn delete_reviewer_condition(
    project_key: impl PathText,
    repository_slug: impl PathText,
    id: impl Integer,
) -> DeleteReviewerConditionRequest {
    DeleteReviewerConditionRequest(Request::new(
        &DELETE_REVIEWER_CONDITION,
        &[project_key.path_value(), repository_slug.path_value(), id.path_value()],
    ))
}

request! {
    /// Request of [`delete_reviewer_condition`].
    DeleteReviewerConditionRequest => ();
}

static LIST_REVIEWER_CONDITIONS: Operation = Operation::get(
    "pull_requests::list_reviewer_conditions",
    "/default-reviewers/latest/projects/{projectKey}/repos/{repositorySlug}/conditions",
);

/// Lists the conditions under which a repository asks for default reviewers: between which
/// branches, and whom.
///
/// `GET /default-reviewers/latest/projects/{projectKey}/repos/{repositorySlug}/conditions`
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::pull_requests;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let conditions =
///     pull_requests::list_reviewer_conditions("PORT", "harbour").send(client).await?;
/// for condition in conditions {
///     let into = condition.target_ref_matcher.and_then(|matcher| matcher.display_id);
///     let approvals = condition.required_approvals.unwrap_or_default();
///     println!("{}: {approvals} approvals", into.unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "default reviewers")]
#[doc(alias = "getPullRequestConditions")]
#[inline]
pub fn list_reviewer_conditions(
    project_key: impl PathText,
    repository_slug: impl PathText,
) -> ListReviewerConditionsRequest {
    ListReviewerConditionsRequest(Request::new(
        &LIST_REVIEWER_CONDITIONS,
        &[project_key.path_value(), repository_slug.path_value()],
    ))
}

request! {
    /// Request of [`list_reviewer_conditions`].
    ListReviewerConditionsRequest => Vec<ReviewerCondition>;
}

static LIST_DEFAULT_REVIEWERS: Operation = Operation::get(
    "pull_requests::list_default_reviewers",
    "/default-reviewers/latest/projects/{projectKey}/repos/{repositorySlug}/reviewers",
);

/// Lists the default reviewers for a pull request between two branches.
///
/// `GET /default-reviewers/latest/projects/{projectKey}/repos/{repositorySlug}/reviewers`
///
/// Name both, each by the number of its repository and in full, as in `refs/heads/main`.
/// They are those of the repository and of its project, it seems.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// Refused with 400: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::{pull_requests, repository};
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let repository = repository::get("ROCKET", "engine").send(client).await?;
/// let id = repository.id.unwrap_or_default();
/// let conditions = pull_requests::list_default_reviewers("ROCKET", "engine")
///     .source_repository_id(id)
///     .source_ref_id("refs/heads/new-nozzle")
///     .target_repository_id(id)
///     .target_ref_id("refs/heads/main");
/// for condition in conditions.send(client).await? {
///     let names =
///         condition.reviewers.unwrap_or_default().into_iter().filter_map(|user| user.name);
///     println!("{}", names.collect::<Vec<_>>().join(", "));
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "default reviewers")]
#[doc(alias = "getReviewers")]
#[inline]
pub fn list_default_reviewers(
    project_key: impl PathText,
    repository_slug: impl PathText,
) -> ListDefaultReviewersRequest {
    ListDefaultReviewersRequest(Request::new(
        &LIST_DEFAULT_REVIEWERS,
        &[project_key.path_value(), repository_slug.path_value()],
    ))
}

request! {
    /// Request of [`list_default_reviewers`].
    ListDefaultReviewersRequest => Vec<ReviewerCondition>;

    /// The number of the repository that the pull request would go to.
    ///
    /// Query `targetRepoId`.
    target_repository_id(target_repository_id: impl Integer)
        => set_query("targetRepoId", target_repository_id);

    /// The number of the repository that the pull request would come from.
    ///
    /// Query `sourceRepoId`.
    source_repository_id(source_repository_id: impl Integer)
        => set_query("sourceRepoId", source_repository_id);

    /// The branch that the pull request would come from, in full, as in `refs/heads/sails`.
    ///
    /// Query `sourceRefId`.
    source_ref_id(source_ref_id: &str) => set_query("sourceRefId", source_ref_id);

    /// The branch that the pull request would go to, in full, as in `refs/heads/main`.
    ///
    /// Query `targetRefId`.
    target_ref_id(target_ref_id: &str) => set_query("targetRefId", target_ref_id);
}

static CAN_REBASE: Operation = Operation::get(
    "pull_requests::can_rebase",
    "/git/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/rebase",
)
.accept("application/json;charset=UTF-8");

/// Tells whether a pull request can be rebased, and what stands in the way.
///
/// `GET /git/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/rebase`
///
/// Where `vetoes` is empty, it can. The pull request has to be open and to come from a
/// branch, and the caller needs an e-mail address and has to be allowed to push to the
/// source repository. Plugins can ask for more.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
/// - `pull_request_id`: The number of the pull request. Each repository counts its own,
///   from 1.
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::pull_requests;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let check = pull_requests::can_rebase("ROCKET", "engine", 42).send(client).await?;
/// for veto in check.vetoes.unwrap_or_default() {
///     println!("{}", veto.summary_message.unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn can_rebase(
    project_key: impl PathText,
    repository_slug: impl PathText,
    pull_request_id: impl Integer,
) -> CanRebaseRequest {
    CanRebaseRequest(Request::new(
        &CAN_REBASE,
        &[project_key.path_value(), repository_slug.path_value(), pull_request_id.path_value()],
    ))
}

request! {
    /// Request of [`can_rebase`].
    CanRebaseRequest => PullRequestRebaseability;
}

static REBASE: Operation = Operation::post(
    "pull_requests::rebase",
    "/git/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/rebase",
)
.accept("application/json;charset=UTF-8");

/// Rebases the source branch of a pull request onto the newest commit of its target.
///
/// `POST /git/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/rebase`
///
/// The commits are written anew, which cannot be undone. The body holds the `version` that
/// was read. 409 says that it has changed since, that there are conflicts, that no commit
/// would be left, that a hook objects, that the pull request is not open, or that the
/// target is archived. The caller has to be allowed to push to the source repository.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
/// - `pull_request_id`: The number of the pull request. Each repository counts its own,
///   from 1.
///
/// Refused with 401, 404: `ApiErrorBody`.
/// Refused with 409: `ConflictErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::models::PullRequestRebase;
/// use bitbucket_data_center::pull_requests;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let pull_request = pull_requests::get("ROCKET", "engine", 42).send(client).await?;
/// let body = PullRequestRebase::new(pull_request.version.unwrap_or_default());
/// match pull_requests::rebase("ROCKET", "engine", 42, &body).send(client).await {
///     Ok(rebased) => println!("{:?}", rebased.ref_change.and_then(|change| change.to_hash)),
///     Err(error) if error.is_status(409) => println!("not possible: {error}"),
///     Err(error) => return Err(error.into()),
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn rebase(
    project_key: impl PathText,
    repository_slug: impl PathText,
    pull_request_id: impl Integer,
    body: &PullRequestRebase,
) -> RebaseRequest {
    RebaseRequest(
        Request::new(
            &REBASE,
            &[project_key.path_value(), repository_slug.path_value(), pull_request_id.path_value()],
        )
        .with_model(body),
    )
}

request! {
    /// Request of [`rebase`].
    RebaseRequest => PullRequestRebaseResult;
}
