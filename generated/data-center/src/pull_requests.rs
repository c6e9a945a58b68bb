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

/// Gets the global merge config.
///
/// `GET /api/latest/admin/pull-requests/{scmId}`
///
/// Arguments:
///
/// - `scm_id`: The kind of version control, which is `git`.
///
/// Refused with 401, 404: `ApiErrorBody`.
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

/// Sets the global merge config.
///
/// `POST /api/latest/admin/pull-requests/{scmId}`
///
/// Arguments:
///
/// - `scm_id`: The kind of version control, which is `git`.
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
/// Refused with 409: `ConflictErrorBody`.
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

/// Lists pull requests for a commit.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/pull-requests`
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

    /// Query `start`.
    ///
    /// Where in the list the page begins, counted from 0.
    ///
    /// For the following page it is the `nextPageStart` of this one, never `start` and `limit`
    /// added up: the server gives fewer items where it has a cap of its own, and leaves out
    /// what the caller may not see. `isLastPage` says when it is over.
    start(start: impl Integer) => set_query("start", start);

    /// Query `limit`.
    ///
    /// How many items a page holds at most. The server has a cap of its own and may give fewer;
    /// `isLastPage` says whether there are more.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static SEARCH_PARTICIPANTS: Operation = Operation::get(
    "pull_requests::search_participants",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/participants",
)
.accept("application/json;charset=UTF-8");

/// Searches participants.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/participants`
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

    /// Query `filter`.
    ///
    /// Keeps the items that hold this text.
    ///
    /// Groups and rules are found by their names, users by user name and, outside of lists of
    /// permissions, by display name and e-mail address too. Access keys are found by the
    /// beginning of their labels. In the diff of a commit, files and lines are kept that hold
    /// the text.
    filter(filter: &str) => set_query("filter", filter);

    /// Query `role`.
    ///
    /// Keeps pull requests in which the user has this part, or the people who have it.
    ///
    /// Without it, every part counts.
    role(role: ParticipantRole) => set_query("role", role.as_str());

    /// Query `direction`.
    ///
    /// Which end of the pull requests the repository is.
    ///
    /// Without it, it is where they go to.
    direction(direction: PullRequestDirection) => set_query("direction", direction.as_str());

    /// Query `start`.
    ///
    /// Where in the list the page begins, counted from 0.
    ///
    /// For the following page it is the `nextPageStart` of this one, never `start` and `limit`
    /// added up: the server gives fewer items where it has a cap of its own, and leaves out
    /// what the caller may not see. `isLastPage` says when it is over.
    start(start: impl Integer) => set_query("start", start);

    /// Query `limit`.
    ///
    /// How many items a page holds at most. The server has a cap of its own and may give fewer;
    /// `isLastPage` says whether there are more.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static LIST: Operation = Operation::get(
    "pull_requests::list",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests",
)
.accept("application/json;charset=UTF-8");

/// Lists pull requests.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests`
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
pub fn list(project_key: impl PathText, repository_slug: impl PathText) -> ListRequest {
    ListRequest(Request::new(&LIST, &[project_key.path_value(), repository_slug.path_value()]))
}

request! {
    /// Request of [`list`].
    ListRequest => OffsetPage<PullRequest>;

    /// Query `withAttributes`.
    ///
    /// Whether pull requests come with additional attributes. Without it, they do.
    with_attributes(with_attributes: bool) => set_query("withAttributes", with_attributes);

    /// Query `at`.
    ///
    /// The commit, branch or tag to look at, as in `main`, `refs/heads/main` or a hash.
    ///
    /// Without it, files and archives come from the default branch. In a list of pull requests
    /// it is a branch written in full, as in `refs/heads/main`, and keeps those that go there
    /// or, by `direction`, come from there. For the state of a fork's synchronization it is the
    /// one branch or tag to tell of.
    at(at: &str) => set_query("at", at);

    /// Query `withProperties`.
    ///
    /// Whether pull requests come with `properties`, such as the number of comments.
    ///
    /// Without it, they do.
    with_properties(with_properties: bool) => set_query("withProperties", with_properties);

    /// Query `draft`.
    ///
    /// `true` keeps the drafts, `false` the others. Without it, both are listed.
    draft(draft: bool) => set_query("draft", draft);

    /// Query `filterText`.
    ///
    /// Keeps the items that hold this text.
    ///
    /// Branches, tags, users and groups are found by their names, pull requests by title or
    /// description.
    filter_text(filter_text: &str) => set_query("filterText", filter_text);

    /// Query `state`.
    ///
    /// Keeps the items in this state.
    ///
    /// A repository's pull requests are listed while open unless this asks for others; those of
    /// the dashboard, comments and repositories are listed in any state.
    state(state: PullRequestStateFilter) => set_query("state", state.as_str());

    /// Query `order`.
    ///
    /// The order of the list.
    ///
    /// Pull requests of the dashboard can also be put in order by `DRAFT_STATUS`,
    /// `PARTICIPANT_STATUS` or `CLOSED_DATE`. With the last, those that are still open stand at
    /// the beginning.
    order(order: PullRequestOrder) => set_query("order", order.as_str());

    /// Query `direction`.
    ///
    /// Which end of the pull requests the repository is.
    ///
    /// Without it, it is where they go to.
    direction(direction: PullRequestDirection) => set_query("direction", direction.as_str());

    /// Query `start`.
    ///
    /// Where in the list the page begins, counted from 0.
    ///
    /// For the following page it is the `nextPageStart` of this one, never `start` and `limit`
    /// added up: the server gives fewer items where it has a cap of its own, and leaves out
    /// what the caller may not see. `isLastPage` says when it is over.
    start(start: impl Integer) => set_query("start", start);

    /// Query `limit`.
    ///
    /// How many items a page holds at most. The server has a cap of its own and may give fewer;
    /// `isLastPage` says whether there are more.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static CREATE: Operation = Operation::post(
    "pull_requests::create",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests",
)
.accept("application/json;charset=UTF-8");

/// Creates a pull request.
///
/// `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests`
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
.accept("application/json;charset=UTF-8");

/// Gets a pull request.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}`
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

    /// Query `withProperties`.
    ///
    /// Whether pull requests come with `properties`, such as the number of comments.
    ///
    /// Without it, they do.
    ///
    /// Seen in 10.2 and later; not in 9.6.
    with_properties(with_properties: bool) => set_query("withProperties", with_properties);
}

static UPDATE: Operation = Operation::put(
    "pull_requests::update",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}",
)
.accept("application/json;charset=UTF-8");

/// Updates a pull request.
///
/// `PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}`
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

/// Gets a diff.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}.diff`
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

    /// Query `contextLines`.
    ///
    /// How many unchanged lines stand around each change.
    context_lines(context_lines: impl Integer) => set_query("contextLines", context_lines);

    /// Query `whitespace`.
    ///
    /// How white space counts in the comparison. Without it, every difference counts.
    whitespace(whitespace: Whitespace) => set_query("whitespace", whitespace.as_str());
}

static GET_PATCH: Operation = Operation::get(
    "pull_requests::get_patch",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}.patch",
)
.accept("text/plain, */*;q=0.1");

/// Gets a patch.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}.patch`
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

/// Lists activities.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/activities`
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

    /// Query `fromType`.
    ///
    /// What the number in `fromId` belongs to; to be given with it.
    from_type(from_type: ActivityItemType) => set_query("fromType", from_type.as_str());

    /// Query `fromId`.
    ///
    /// The number of the entry that the page begins with, as the kind that `fromType` says.
    from_id(from_id: impl Integer) => set_query("fromId", from_id);

    /// Query `start`.
    ///
    /// Where in the list the page begins, counted from 0.
    ///
    /// For the following page it is the `nextPageStart` of this one, never `start` and `limit`
    /// added up: the server gives fewer items where it has a cap of its own, and leaves out
    /// what the caller may not see. `isLastPage` says when it is over.
    start(start: impl Integer) => set_query("start", start);

    /// Query `limit`.
    ///
    /// How many items a page holds at most. The server has a cap of its own and may give fewer;
    /// `isLastPage` says whether there are more.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static APPROVE: Operation = Operation::post(
    "pull_requests::approve",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/approve",
)
.headers(&[("x-atlassian-token", "no-check")])
.accept("application/json;charset=UTF-8");

/// Approves a pull request.
///
/// `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/approve`
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

/// Withdraws the approval of a pull request.
///
/// `DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/approve`
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

/// Gets an auto merge.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/auto-merge`
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

/// Tries an auto merge.
///
/// `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/auto-merge`
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

/// Cancels an auto merge.
///
/// `DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/auto-merge`
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

/// Lists blocker comments.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/blocker-comments`
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

    /// Query `count`.
    ///
    /// Whether to give only how many comments there are in each state, and not the comments.
    count(count: bool) => set_query("count", count);

    /// Query `state`, one per value; each call adds to them.
    ///
    /// Keeps the items in this state.
    ///
    /// A repository's pull requests are listed while open unless this asks for others; those of
    /// the dashboard, comments and repositories are listed in any state.
    state(state: impl IntoIterator<Item = CommentState>) => push_each_query("state", state);

    /// Query `start`.
    ///
    /// Where in the list the page begins, counted from 0.
    ///
    /// For the following page it is the `nextPageStart` of this one, never `start` and `limit`
    /// added up: the server gives fewer items where it has a cap of its own, and leaves out
    /// what the caller may not see. `isLastPage` says when it is over.
    start(start: impl Integer) => set_query("start", start);

    /// Query `limit`.
    ///
    /// How many items a page holds at most. The server has a cap of its own and may give fewer;
    /// `isLastPage` says whether there are more.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static CREATE_BLOCKER_COMMENT: Operation = Operation::post(
    "pull_requests::create_blocker_comment",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/blocker-comments",
)
.accept("application/json;charset=UTF-8");

/// Creates a blocker comment.
///
/// `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/blocker-comments`
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

/// Gets a blocker comment.
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

/// Updates a blocker comment.
///
/// `PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/blocker-comments/{commentId}`
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

/// Deletes a blocker comment.
///
/// `DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/blocker-comments/{commentId}`
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

/// Lists changes.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/changes`
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

    /// Query `sinceId`.
    ///
    /// The commit to compare from, by its hash; to be given with `untilId`.
    since_id(since_id: &str) => set_query("sinceId", since_id);

    /// Query `changeScope`.
    ///
    /// Which changes of the pull request to list.
    change_scope(change_scope: ChangeScope) => set_query("changeScope", change_scope.as_str());

    /// Query `untilId`.
    ///
    /// The commit to compare to, by its hash; to be given with `sinceId`.
    until_id(until_id: &str) => set_query("untilId", until_id);

    /// Query `withComments`.
    ///
    /// Whether the comments come along: in a diff they stand in full, in a list of changes as
    /// numbers.
    ///
    /// Without it, they do.
    with_comments(with_comments: bool) => set_query("withComments", with_comments);

    /// Query `start`.
    ///
    /// Where in the list the page begins, counted from 0.
    ///
    /// For the following page it is the `nextPageStart` of this one, never `start` and `limit`
    /// added up: the server gives fewer items where it has a cap of its own, and leaves out
    /// what the caller may not see. `isLastPage` says when it is over.
    start(start: impl Integer) => set_query("start", start);

    /// Query `limit`.
    ///
    /// How many items a page holds at most. The server has a cap of its own and may give fewer;
    /// `isLastPage` says whether there are more.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static LIST_COMMENTS: Operation = Operation::get(
    "pull_requests::list_comments",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments",
)
.accept("application/json;charset=UTF-8");

/// Lists comments.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments`
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

    /// Query `fromHash`.
    ///
    /// The hash of the commit from which the comments' diff was made.
    ///
    /// It is used with a `diffType` of `RANGE` or `COMMIT`.
    from_hash(from_hash: &str) => set_query("fromHash", from_hash);

    /// Query `anchorState`.
    ///
    /// Keeps the comments whose line is still in the diff, or those whose line is gone.
    anchor_state(anchor_state: CommentAnchorState)
        => set_query("anchorState", anchor_state.as_str());

    /// Query `diffType`, one per value; each call adds to them.
    ///
    /// The kind of diff that the comments were made on.
    ///
    /// For the diff of a pull request it says which comments to put into it, where
    /// `withComments` asks for some.
    diff_type(diff_type: impl IntoIterator<Item = DiffType>)
        => push_each_query("diffType", diff_type);

    /// Query `toHash`.
    ///
    /// The hash of the commit to which the comments' diff was made.
    ///
    /// It is used with a `diffType` of `RANGE` or `COMMIT`.
    to_hash(to_hash: &str) => set_query("toHash", to_hash);

    /// Query `state`, one per value; each call adds to them.
    ///
    /// Keeps the items in this state.
    ///
    /// A repository's pull requests are listed while open unless this asks for others; those of
    /// the dashboard, comments and repositories are listed in any state.
    state(state: impl IntoIterator<Item = CommentState>) => push_each_query("state", state);

    /// Query `start`.
    ///
    /// Where in the list the page begins, counted from 0.
    ///
    /// For the following page it is the `nextPageStart` of this one, never `start` and `limit`
    /// added up: the server gives fewer items where it has a cap of its own, and leaves out
    /// what the caller may not see. `isLastPage` says when it is over.
    start(start: impl Integer) => set_query("start", start);

    /// Query `limit`.
    ///
    /// How many items a page holds at most. The server has a cap of its own and may give fewer;
    /// `isLastPage` says whether there are more.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static CREATE_COMMENT: Operation = Operation::post(
    "pull_requests::create_comment",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments",
)
.accept("application/json;charset=UTF-8");

/// Creates a comment.
///
/// `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments`
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

/// Gets a comment.
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

/// Updates a comment.
///
/// `PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}`
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

/// Deletes a comment.
///
/// `DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}`
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

/// Applies a suggestion.
///
/// `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}/apply-suggestion`
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

/// Gets a commit message suggestion.
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

/// Lists commits.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/commits`
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

    /// Query `avatarScheme`.
    ///
    /// Whether addresses of avatars begin with `http` or `https`.
    ///
    /// Without it, they begin as the address of the request does.
    avatar_scheme(avatar_scheme: &str) => set_query("avatarScheme", avatar_scheme);

    /// Query `withCounts`.
    ///
    /// Whether to count all commits and all their authors, beyond this page.
    ///
    /// The numbers stand beside the items, as `totalCount` and `authorCount`.
    with_counts(with_counts: bool) => set_query("withCounts", with_counts);

    /// Query `avatarSize`.
    ///
    /// The size in pixels for which to give addresses of avatars.
    ///
    /// Without it, people come without `avatarUrl`.
    avatar_size(avatar_size: impl Integer) => set_query("avatarSize", avatar_size);

    /// Query `start`.
    ///
    /// Where in the list the page begins, counted from 0.
    ///
    /// For the following page it is the `nextPageStart` of this one, never `start` and `limit`
    /// added up: the server gives fewer items where it has a cap of its own, and leaves out
    /// what the caller may not see. `isLastPage` says when it is over.
    start(start: impl Integer) => set_query("start", start);

    /// Query `limit`.
    ///
    /// How many items a page holds at most. The server has a cap of its own and may give fewer;
    /// `isLastPage` says whether there are more.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static DECLINE: Operation = Operation::post(
    "pull_requests::decline",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/decline",
)
.headers(&[("x-atlassian-token", "no-check")])
.accept("application/json;charset=UTF-8");

/// Declines a pull request.
///
/// `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/decline`
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

/// Gets all diff hunks.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/diff`
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

    /// Query `contextLines`.
    ///
    /// How many unchanged lines stand around each change.
    context_lines(context_lines: impl Integer) => set_query("contextLines", context_lines);

    /// Query `diffType`.
    ///
    /// The kind of diff that the comments were made on.
    ///
    /// For the diff of a pull request it says which comments to put into it, where
    /// `withComments` asks for some.
    diff_type(diff_type: &str) => set_query("diffType", diff_type);

    /// Query `sinceId`.
    ///
    /// The commit to compare from, by its hash; to be given with `untilId`.
    since_id(since_id: &str) => set_query("sinceId", since_id);

    /// Query `untilId`.
    ///
    /// The commit to compare to, by its hash; to be given with `sinceId`.
    until_id(until_id: &str) => set_query("untilId", until_id);

    /// Query `whitespace`.
    ///
    /// How white space counts in the comparison. Without it, every difference counts.
    whitespace(whitespace: &str) => set_query("whitespace", whitespace);

    /// Query `withComments`.
    ///
    /// Whether the comments come along: in a diff they stand in full, in a list of changes as
    /// numbers.
    ///
    /// Without it, they do.
    with_comments(with_comments: bool) => set_query("withComments", with_comments);
}

static GET_DIFF_STATS: Operation = Operation::get(
    "pull_requests::get_diff_stats",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/diff-stats-summary/{+path}",
)
.accept("application/json;charset=UTF-8")
.seen_in(&["9.4", "9.5", "9.6", "10.2", "10.3"]);

/// Gets the diff stats.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/diff-stats-summary/{path}`
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

    /// Query `sinceId`.
    ///
    /// The commit to compare from, by its hash; to be given with `untilId`.
    since_id(since_id: &str) => set_query("sinceId", since_id);

    /// Query `srcPath`.
    ///
    /// The path that the file had before, where it was moved, renamed or copied.
    source_path(source_path: &str) => set_query("srcPath", source_path);

    /// Query `untilId`.
    ///
    /// The commit to compare to, by its hash; to be given with `sinceId`.
    until_id(until_id: &str) => set_query("untilId", until_id);

    /// Query `whitespace`.
    ///
    /// How white space counts in the comparison. Without it, every difference counts.
    whitespace(whitespace: Whitespace) => set_query("whitespace", whitespace.as_str());
}

static GET_DIFF_HUNKS: Operation = Operation::get(
    "pull_requests::get_diff_hunks",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/diff/{+path}",
)
.accept("application/json;charset=UTF-8");

/// Gets the diff hunks.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/diff/{path}`
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

    /// Query `avatarScheme`.
    ///
    /// Whether addresses of avatars begin with `http` or `https`.
    ///
    /// Without it, they begin as the address of the request does.
    avatar_scheme(avatar_scheme: &str) => set_query("avatarScheme", avatar_scheme);

    /// Query `contextLines`.
    ///
    /// How many unchanged lines stand around each change.
    context_lines(context_lines: impl Integer) => set_query("contextLines", context_lines);

    /// Query `sinceId`.
    ///
    /// The commit to compare from, by its hash; to be given with `untilId`.
    since_id(since_id: &str) => set_query("sinceId", since_id);

    /// Query `srcPath`.
    ///
    /// The path that the file had before, where it was moved, renamed or copied.
    source_path(source_path: &str) => set_query("srcPath", source_path);

    /// Query `diffType`.
    ///
    /// The kind of diff that the comments were made on.
    ///
    /// For the diff of a pull request it says which comments to put into it, where
    /// `withComments` asks for some.
    diff_type(diff_type: DiffType) => set_query("diffType", diff_type.as_str());

    /// Query `untilId`.
    ///
    /// The commit to compare to, by its hash; to be given with `sinceId`.
    until_id(until_id: &str) => set_query("untilId", until_id);

    /// Query `whitespace`.
    ///
    /// How white space counts in the comparison. Without it, every difference counts.
    whitespace(whitespace: Whitespace) => set_query("whitespace", whitespace.as_str());

    /// Query `withComments`.
    ///
    /// Whether the comments come along: in a diff they stand in full, in a list of changes as
    /// numbers.
    ///
    /// Without it, they do.
    with_comments(with_comments: bool) => set_query("withComments", with_comments);

    /// Query `avatarSize`.
    ///
    /// The size in pixels for which to give addresses of avatars.
    ///
    /// Without it, people come without `avatarUrl`.
    avatar_size(avatar_size: impl Integer) => set_query("avatarSize", avatar_size);

    /// Query `start`.
    ///
    /// Where in the list the page begins, counted from 0.
    ///
    /// For the following page it is the `nextPageStart` of this one, never `start` and `limit`
    /// added up: the server gives fewer items where it has a cap of its own, and leaves out
    /// what the caller may not see. `isLastPage` says when it is over.
    ///
    /// Seen in 8.19; not in 9.4.
    start(start: impl Integer) => set_query("start", start);

    /// Query `limit`.
    ///
    /// How many items a page holds at most. The server has a cap of its own and may give fewer;
    /// `isLastPage` says whether there are more.
    ///
    /// Seen in 8.19; not in 9.4.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static CAN_MERGE: Operation = Operation::get(
    "pull_requests::can_merge",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/merge",
)
.accept("application/json;charset=UTF-8");

/// Tells whether a pull request can be merged.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/merge`
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

/// Merges a pull request.
///
/// `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/merge`
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

/// Gets a merge base.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/merge-base`
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

/// Lists participants.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/participants`
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

    /// Query `start`.
    ///
    /// Where in the list the page begins, counted from 0.
    ///
    /// For the following page it is the `nextPageStart` of this one, never `start` and `limit`
    /// added up: the server gives fewer items where it has a cap of its own, and leaves out
    /// what the caller may not see. `isLastPage` says when it is over.
    start(start: impl Integer) => set_query("start", start);

    /// Query `limit`.
    ///
    /// How many items a page holds at most. The server has a cap of its own and may give fewer;
    /// `isLastPage` says whether there are more.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static ADD_PARTICIPANT: Operation = Operation::post(
    "pull_requests::add_participant",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/participants",
)
.accept("application/json;charset=UTF-8");

/// Adds a participant.
///
/// `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/participants`
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

/// Removes a participant by name.
///
/// `DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/participants`
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

/// Sets a participant status.
///
/// `PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/participants/{userSlug}`
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

    /// Query `version`.
    ///
    /// The `version` of the pull request or comment that the caller has read.
    ///
    /// Where the server has a newer one, it refuses with 409 and changes nothing: read it
    /// again, then decide. For the image of a hook, any text does, and lets caches keep the
    /// image for long.
    ///
    /// Deprecated.
    version(version: impl Integer) => set_query("version", version);
}

static REMOVE_PARTICIPANT: Operation = Operation::delete(
    "pull_requests::remove_participant",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/participants/{userSlug}",
);

/// Removes a participant.
///
/// `DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/participants/{userSlug}`
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

/// Reopens a pull request.
///
/// `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/reopen`
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

/// Lists review comments.
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

    /// Query `start`.
    ///
    /// Where in the list the page begins, counted from 0.
    ///
    /// For the following page it is the `nextPageStart` of this one, never `start` and `limit`
    /// added up: the server gives fewer items where it has a cap of its own, and leaves out
    /// what the caller may not see. `isLastPage` says when it is over.
    start(start: impl Integer) => set_query("start", start);

    /// Query `limit`.
    ///
    /// How many items a page holds at most. The server has a cap of its own and may give fewer;
    /// `isLastPage` says whether there are more.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static FINISH_REVIEW: Operation = Operation::put(
    "pull_requests::finish_review",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/review",
)
.accept("application/json;charset=UTF-8");

/// Finishes a review.
///
/// `PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/review`
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

    /// Query `version`.
    ///
    /// The `version` of the pull request or comment that the caller has read.
    ///
    /// Where the server has a newer one, it refuses with 409 and changes nothing: read it
    /// again, then decide. For the image of a hook, any text does, and lets caches keep the
    /// image for long.
    ///
    /// Deprecated.
    version(version: impl Integer) => set_query("version", version);

    /// Sends this as JSON.
    body(body: &PullRequestReview) => set_model(body);
}

static DISCARD_REVIEW: Operation = Operation::delete(
    "pull_requests::discard_review",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/review",
);

/// Discards a review.
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

/// Lists tasks.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/tasks`
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

/// Counts tasks.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/tasks/count`
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

/// Watches a pull request.
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

/// Stops watching a pull request.
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

/// Lists reviewer groups.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/reviewer-groups`
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// Refused with 401, 404: `ApiErrorBody`.
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

    /// Query `start`.
    ///
    /// Where in the list the page begins, counted from 0.
    ///
    /// For the following page it is the `nextPageStart` of this one, never `start` and `limit`
    /// added up: the server gives fewer items where it has a cap of its own, and leaves out
    /// what the caller may not see. `isLastPage` says when it is over.
    start(start: impl Integer) => set_query("start", start);

    /// Query `limit`.
    ///
    /// How many items a page holds at most. The server has a cap of its own and may give fewer;
    /// `isLastPage` says whether there are more.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static CREATE_REVIEWER_GROUP: Operation = Operation::post(
    "pull_requests::create_reviewer_group",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/reviewer-groups",
)
.accept("application/json;charset=UTF-8");

/// Creates a reviewer group.
///
/// `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/reviewer-groups`
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

/// Gets a reviewer group.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/reviewer-groups/{id}`
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

/// Updates a reviewer group.
///
/// `PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/reviewer-groups/{id}`
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

/// Deletes a reviewer group.
///
/// `DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/reviewer-groups/{id}`
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

/// Lists reviewer group users.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/reviewer-groups/{id}/users`
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

/// Lists project reviewer groups.
///
/// `GET /api/latest/projects/{projectKey}/settings/reviewer-groups`
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// Refused with 401, 404: `ApiErrorBody`.
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

    /// Query `start`.
    ///
    /// Where in the list the page begins, counted from 0.
    ///
    /// For the following page it is the `nextPageStart` of this one, never `start` and `limit`
    /// added up: the server gives fewer items where it has a cap of its own, and leaves out
    /// what the caller may not see. `isLastPage` says when it is over.
    start(start: impl Integer) => set_query("start", start);

    /// Query `limit`.
    ///
    /// How many items a page holds at most. The server has a cap of its own and may give fewer;
    /// `isLastPage` says whether there are more.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static CREATE_PROJECT_REVIEWER_GROUP: Operation = Operation::post(
    "pull_requests::create_project_reviewer_group",
    "/api/latest/projects/{projectKey}/settings/reviewer-groups",
)
.accept("application/json;charset=UTF-8");

/// Creates a project reviewer group.
///
/// `POST /api/latest/projects/{projectKey}/settings/reviewer-groups`
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

/// Gets a project reviewer group.
///
/// `GET /api/latest/projects/{projectKey}/settings/reviewer-groups/{id}`
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `id`: The number that the server gave to it, found as `id` in the list.
///
/// Refused with 401, 404: `ApiErrorBody`.
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

/// Updates a project reviewer group.
///
/// `PUT /api/latest/projects/{projectKey}/settings/reviewer-groups/{id}`
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

/// Deletes a project reviewer group.
///
/// `DELETE /api/latest/projects/{projectKey}/settings/reviewer-groups/{id}`
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

/// Creates a task.
///
/// `POST /api/latest/tasks`
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

/// Gets a task.
///
/// `GET /api/latest/tasks/{taskId}`
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

/// Updates a task.
///
/// `PUT /api/latest/tasks/{taskId}`
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

/// Deletes a task.
///
/// `DELETE /api/latest/tasks/{taskId}`
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

/// Lists comment likes.
///
/// `GET /comment-likes/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}/likes`
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

    /// Query `start`.
    ///
    /// Where in the list the page begins, counted from 0.
    ///
    /// For the following page it is the `nextPageStart` of this one, never `start` and `limit`
    /// added up: the server gives fewer items where it has a cap of its own, and leaves out
    /// what the caller may not see. `isLastPage` says when it is over.
    start(start: impl Integer) => set_query("start", start);

    /// Query `limit`.
    ///
    /// How many items a page holds at most. The server has a cap of its own and may give fewer;
    /// `isLastPage` says whether there are more.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static ADD_COMMENT_LIKE: Operation = Operation::post(
    "pull_requests::add_comment_like",
    "/comment-likes/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}/likes",
)
.headers(&[("x-atlassian-token", "no-check")])
.seen_in(&["8.19"]);

/// Adds a comment like.
///
/// `POST /comment-likes/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}/likes`
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

/// Removes a comment like.
///
/// `DELETE /comment-likes/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}/likes`
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

/// Adds a comment reaction.
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

/// Removes a comment reaction.
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

/// Creates a project reviewer condition.
///
/// `POST /default-reviewers/latest/projects/{projectKey}/condition`
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
///
/// Refused with 400: `ApiErrorBody`.
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

/// Updates a project reviewer condition.
///
/// `PUT /default-reviewers/latest/projects/{projectKey}/condition/{id}`
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `id`: The number that the server gave to it, found as `id` in the list.
///
/// Refused with 400: `ApiErrorBody`.
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

/// Deletes a project reviewer condition.
///
/// `DELETE /default-reviewers/latest/projects/{projectKey}/condition/{id}`
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `id`: The number that the server gave to it, found as `id` in the list.
///
/// Refused with 404: `ApiErrorBody`.
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

/// Lists project reviewer conditions.
///
/// `GET /default-reviewers/latest/projects/{projectKey}/conditions`
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
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

/// Creates a reviewer condition.
///
/// `POST /default-reviewers/latest/projects/{projectKey}/repos/{repositorySlug}/condition`
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// Refused with 400: `ApiErrorBody`.
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

/// Updates a reviewer condition.
///
/// `PUT /default-reviewers/latest/projects/{projectKey}/repos/{repositorySlug}/condition/{id}`
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

/// Deletes a reviewer condition.
///
/// `DELETE /default-reviewers/latest/projects/{projectKey}/repos/{repositorySlug}/condition/{id}`
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

/// Lists reviewer conditions.
///
/// `GET /default-reviewers/latest/projects/{projectKey}/repos/{repositorySlug}/conditions`
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
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

/// Lists default reviewers.
///
/// `GET /default-reviewers/latest/projects/{projectKey}/repos/{repositorySlug}/reviewers`
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
/// - `repository_slug`: The repository, by its slug, as in `boats`. The slug comes from the
///   name, and changes with it.
///
/// Refused with 400: `ApiErrorBody`.
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

    /// Query `targetRepoId`.
    ///
    /// The number of the repository that the pull request would go to.
    target_repository_id(target_repository_id: impl Integer)
        => set_query("targetRepoId", target_repository_id);

    /// Query `sourceRepoId`.
    ///
    /// The number of the repository that the pull request would come from.
    source_repository_id(source_repository_id: impl Integer)
        => set_query("sourceRepoId", source_repository_id);

    /// Query `sourceRefId`.
    ///
    /// The branch that the pull request would come from, in full, as in `refs/heads/sails`.
    source_ref_id(source_ref_id: &str) => set_query("sourceRefId", source_ref_id);

    /// Query `targetRefId`.
    ///
    /// The branch that the pull request would go to, in full, as in `refs/heads/main`.
    target_ref_id(target_ref_id: &str) => set_query("targetRefId", target_ref_id);
}

static CAN_REBASE: Operation = Operation::get(
    "pull_requests::can_rebase",
    "/git/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/rebase",
)
.accept("application/json;charset=UTF-8");

/// Tells whether a pull request can be rebased.
///
/// `GET /git/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/rebase`
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

/// Rebases a pull request.
///
/// `POST /git/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/rebase`
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
