//! Pull requests: reviews, comments, blockers, diffs, merges, rebases, participants, reviewer groups and default reviewers.

use bitbucket_runtime::{
    ByteStream, Error, Head, OffsetPage, Operation, Payload, Reply, Request, request,
};
use bitbucket_runtime::wire::Json;
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

static GET_GLOBAL_MERGE_CONFIG: Operation = Operation::get(
    "pull_requests::get_global_merge_config",
    "/api/latest/admin/pull-requests/{scmId}",
);

/// Gets the global merge config.
///
/// `GET /api/latest/admin/pull-requests/{scmId}`
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1admin~1pull-requests~1{scmId}/get`
#[inline]
pub fn get_global_merge_config(scm_id: &str) -> Request<PullRequestMergeConfig> {
    Request::new(&GET_GLOBAL_MERGE_CONFIG, &[scm_id.into()])
}

static SET_GLOBAL_MERGE_CONFIG: Operation = Operation::post(
    "pull_requests::set_global_merge_config",
    "/api/latest/admin/pull-requests/{scmId}",
);

/// Sets the global merge config.
///
/// `POST /api/latest/admin/pull-requests/{scmId}`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
/// Refused with 409: `ConflictErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1admin~1pull-requests~1{scmId}/post`
#[inline]
pub fn set_global_merge_config(
    scm_id: &str,
    body: &PullRequestSettings,
) -> Request<PullRequestMergeConfig> {
    Request::new(&SET_GLOBAL_MERGE_CONFIG, &[scm_id.into()]).json(body)
}

static LIST_FOR_COMMIT: Operation = Operation::get(
    "pull_requests::list_for_commit",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/pull-requests",
);

/// Lists pull requests for a commit.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/pull-requests`
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits~1{commitId}~1pull-requests/get`
#[inline]
pub fn list_for_commit(
    project_key: &str,
    repository_slug: &str,
    commit_id: &str,
) -> ListForCommitRequest {
    ListForCommitRequest(
        Request::new(
            &LIST_FOR_COMMIT,
            &[project_key.into(), repository_slug.into(), commit_id.into()],
        ),
    )
}

/// Request of [`list_for_commit`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListForCommitRequest(Request<OffsetPage<PullRequest>>);

request!(ListForCommitRequest => OffsetPage<PullRequest>);

impl ListForCommitRequest {
    /// Query `start`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits~1{commitId}~1pull-requests/get/parameters/3`
    #[inline]
    pub fn start(mut self, start: i64) -> Self {
        self.0.set_query("start", start);
        self
    }

    /// Query `limit`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits~1{commitId}~1pull-requests/get/parameters/4`
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.set_query("limit", limit);
        self
    }
}

static SEARCH_PARTICIPANTS: Operation = Operation::get(
    "pull_requests::search_participants",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/participants",
);

/// Searches participants.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/participants`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1participants/get`
#[inline]
pub fn search_participants(
    project_key: &str,
    repository_slug: &str,
) -> SearchParticipantsRequest {
    SearchParticipantsRequest(
        Request::new(&SEARCH_PARTICIPANTS, &[project_key.into(), repository_slug.into()]),
    )
}

/// Request of [`search_participants`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SearchParticipantsRequest(Request<OffsetPage<User>>);

request!(SearchParticipantsRequest => OffsetPage<User>);

impl SearchParticipantsRequest {
    /// Query `filter`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1participants/get/parameters/0`
    #[inline]
    pub fn filter(mut self, filter: &str) -> Self {
        self.0.set_query("filter", filter);
        self
    }

    /// Query `role`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1participants/get/parameters/2`
    #[inline]
    pub fn role(mut self, role: ParticipantRole) -> Self {
        self.0.set_query("role", role.as_str());
        self
    }

    /// Query `direction`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1participants/get/parameters/4`
    #[inline]
    pub fn direction(mut self, direction: PullRequestDirection) -> Self {
        self.0.set_query("direction", direction.as_str());
        self
    }

    /// Query `start`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1participants/get/parameters/5`
    #[inline]
    pub fn start(mut self, start: i64) -> Self {
        self.0.set_query("start", start);
        self
    }

    /// Query `limit`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1participants/get/parameters/6`
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.set_query("limit", limit);
        self
    }
}

static LIST: Operation = Operation::get(
    "pull_requests::list",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests",
);

/// Lists pull requests.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests/get`
#[inline]
pub fn list(project_key: &str, repository_slug: &str) -> ListRequest {
    ListRequest(Request::new(&LIST, &[project_key.into(), repository_slug.into()]))
}

/// Request of [`list`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListRequest(Request<OffsetPage<PullRequest>>);

request!(ListRequest => OffsetPage<PullRequest>);

impl ListRequest {
    /// Query `withAttributes`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests/get/parameters/0`
    #[inline]
    pub fn with_attributes(mut self, with_attributes: bool) -> Self {
        self.0.set_query("withAttributes", with_attributes);
        self
    }

    /// Query `at`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests/get/parameters/2`
    #[inline]
    pub fn at(mut self, at: &str) -> Self {
        self.0.set_query("at", at);
        self
    }

    /// Query `withProperties`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests/get/parameters/3`
    #[inline]
    pub fn with_properties(mut self, with_properties: bool) -> Self {
        self.0.set_query("withProperties", with_properties);
        self
    }

    /// Query `draft`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests/get/parameters/4`
    #[inline]
    pub fn draft(mut self, draft: bool) -> Self {
        self.0.set_query("draft", draft);
        self
    }

    /// Query `filterText`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests/get/parameters/5`
    #[inline]
    pub fn filter_text(mut self, filter_text: &str) -> Self {
        self.0.set_query("filterText", filter_text);
        self
    }

    /// Query `state`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests/get/parameters/6`
    #[inline]
    pub fn state(mut self, state: PullRequestStateFilter) -> Self {
        self.0.set_query("state", state.as_str());
        self
    }

    /// Query `order`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests/get/parameters/8`
    #[inline]
    pub fn order(mut self, order: PullRequestOrder) -> Self {
        self.0.set_query("order", order.as_str());
        self
    }

    /// Query `direction`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests/get/parameters/9`
    #[inline]
    pub fn direction(mut self, direction: PullRequestDirection) -> Self {
        self.0.set_query("direction", direction.as_str());
        self
    }

    /// Query `start`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests/get/parameters/10`
    #[inline]
    pub fn start(mut self, start: i64) -> Self {
        self.0.set_query("start", start);
        self
    }

    /// Query `limit`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests/get/parameters/11`
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.set_query("limit", limit);
        self
    }
}

static CREATE: Operation = Operation::post(
    "pull_requests::create",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests",
);

/// Creates a pull request.
///
/// `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
/// Refused with 409: `ConflictErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests/post`
#[inline]
pub fn create(
    project_key: &str,
    repository_slug: &str,
    body: &PullRequest,
) -> Request<PullRequest> {
    Request::new(&CREATE, &[project_key.into(), repository_slug.into()]).json(body)
}

static GET: Operation = Operation::get(
    "pull_requests::get",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}",
);

/// Gets a pull request.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}`
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}/get`
#[inline]
pub fn get(
    project_key: &str,
    repository_slug: &str,
    pull_request_id: i64,
) -> Request<PullRequest> {
    Request::new(
        &GET,
        &[project_key.into(), repository_slug.into(), pull_request_id.into()],
    )
}

static UPDATE: Operation = Operation::put(
    "pull_requests::update",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}",
);

/// Updates a pull request.
///
/// `PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
/// Refused with 409: `ConflictErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}/put`
#[inline]
pub fn update(
    project_key: &str,
    repository_slug: &str,
    pull_request_id: i64,
    body: &PullRequest,
) -> Request<PullRequest> {
    Request::new(
            &UPDATE,
            &[project_key.into(), repository_slug.into(), pull_request_id.into()],
        )
        .json(body)
}

static DELETE: Operation = Operation::delete(
    "pull_requests::delete",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}",
);

/// Deletes a pull request.
///
/// `DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}`
///
/// Refused with 401, 404: `ApiErrorBody`.
/// Refused with 409: `ConflictErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}/delete`
#[inline]
pub fn delete(
    project_key: &str,
    repository_slug: &str,
    pull_request_id: i64,
    body: &PullRequestDelete,
) -> Request<()> {
    Request::new(
            &DELETE,
            &[project_key.into(), repository_slug.into(), pull_request_id.into()],
        )
        .json(body)
}

static GET_DIFF: Operation = Operation::get(
    "pull_requests::get_diff",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}.diff",
).accept("*/*");

/// Gets a diff.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}.diff`
///
/// Refused with 400, 404, without a body that is known.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}.diff/get`
#[inline]
pub fn get_diff(
    project_key: &str,
    repository_slug: &str,
    pull_request_id: i64,
) -> GetDiffRequest {
    GetDiffRequest(
        Request::new(
            &GET_DIFF,
            &[project_key.into(), repository_slug.into(), pull_request_id.into()],
        ),
    )
}

/// Request of [`get_diff`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetDiffRequest(Request<ByteStream>);

request!(GetDiffRequest => ByteStream);

impl GetDiffRequest {
    /// Query `contextLines`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}.diff/get/parameters/1`
    #[inline]
    pub fn context_lines(mut self, context_lines: i64) -> Self {
        self.0.set_query("contextLines", context_lines);
        self
    }

    /// Query `whitespace`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}.diff/get/parameters/2`
    #[inline]
    pub fn whitespace(mut self, whitespace: Whitespace) -> Self {
        self.0.set_query("whitespace", whitespace.as_str());
        self
    }
}

static GET_PATCH: Operation = Operation::get(
    "pull_requests::get_patch",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}.patch",
).accept("*/*");

/// Gets a patch.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}.patch`
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}.patch/get`
#[inline]
pub fn get_patch(
    project_key: &str,
    repository_slug: &str,
    pull_request_id: i64,
) -> Request<ByteStream> {
    Request::new(
        &GET_PATCH,
        &[project_key.into(), repository_slug.into(), pull_request_id.into()],
    )
}

static LIST_ACTIVITIES: Operation = Operation::get(
    "pull_requests::list_activities",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/activities",
);

/// Lists activities.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/activities`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1activities/get`
#[inline]
pub fn list_activities(
    project_key: &str,
    repository_slug: &str,
    pull_request_id: i64,
) -> ListActivitiesRequest {
    ListActivitiesRequest(
        Request::new(
            &LIST_ACTIVITIES,
            &[project_key.into(), repository_slug.into(), pull_request_id.into()],
        ),
    )
}

/// Request of [`list_activities`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListActivitiesRequest(Request<OffsetPage<PullRequestActivity>>);

request!(ListActivitiesRequest => OffsetPage<PullRequestActivity>);

impl ListActivitiesRequest {
    /// Query `fromType`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1activities/get/parameters/1`
    #[inline]
    pub fn from_type(mut self, from_type: ActivityItemType) -> Self {
        self.0.set_query("fromType", from_type.as_str());
        self
    }

    /// Query `fromId`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1activities/get/parameters/3`
    #[inline]
    pub fn from_id(mut self, from_id: i64) -> Self {
        self.0.set_query("fromId", from_id);
        self
    }

    /// Query `start`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1activities/get/parameters/5`
    #[inline]
    pub fn start(mut self, start: i64) -> Self {
        self.0.set_query("start", start);
        self
    }

    /// Query `limit`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1activities/get/parameters/6`
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.set_query("limit", limit);
        self
    }
}

static APPROVE: Operation = Operation::post(
    "pull_requests::approve",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/approve",
).headers(&[("x-atlassian-token", "no-check")]);

/// Approves a pull request.
///
/// `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/approve`
///
/// Refused with 401, 404, 409: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1approve/post`
#[deprecated = "the vendor withdraws it"]
#[inline]
pub fn approve(
    project_key: &str,
    repository_slug: &str,
    pull_request_id: i64,
) -> Request<PullRequestParticipant> {
    Request::new(
        &APPROVE,
        &[project_key.into(), repository_slug.into(), pull_request_id.into()],
    )
}

static UNAPPROVE: Operation = Operation::delete(
    "pull_requests::unapprove",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/approve",
);

/// Withdraws the approval of a pull request.
///
/// `DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/approve`
///
/// Refused with 401, 404, 409: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1approve/delete`
#[deprecated = "the vendor withdraws it"]
#[inline]
pub fn unapprove(
    project_key: &str,
    repository_slug: &str,
    pull_request_id: i64,
) -> Request<PullRequestParticipant> {
    Request::new(
        &UNAPPROVE,
        &[project_key.into(), repository_slug.into(), pull_request_id.into()],
    )
}

static GET_AUTO_MERGE: Operation = Operation::get(
    "pull_requests::get_auto_merge",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/auto-merge",
);

/// Gets an auto merge.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/auto-merge`
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1auto-merge/get`
#[inline]
pub fn get_auto_merge(
    project_key: &str,
    repository_slug: &str,
    pull_request_id: i64,
) -> Request<AutoMerge> {
    Request::new(
        &GET_AUTO_MERGE,
        &[project_key.into(), repository_slug.into(), pull_request_id.into()],
    )
}

static TRY_AUTO_MERGE: Operation = Operation::post(
    "pull_requests::try_auto_merge",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/auto-merge",
).headers(&[("x-atlassian-token", "no-check")]);

/// Tries an auto merge.
///
/// `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/auto-merge`
///
/// Refused with 400, 401, 403, 404: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1auto-merge/post`
#[inline]
pub fn try_auto_merge(
    project_key: &str,
    repository_slug: &str,
    pull_request_id: i64,
) -> Request<AutoMergeResult> {
    Request::new(
        &TRY_AUTO_MERGE,
        &[project_key.into(), repository_slug.into(), pull_request_id.into()],
    )
}

static CANCEL_AUTO_MERGE: Operation = Operation::delete(
    "pull_requests::cancel_auto_merge",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/auto-merge",
);

/// Cancels an auto merge.
///
/// `DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/auto-merge`
///
/// Refused with 401, 404: `ApiErrorBody`.
/// Refused with 409: `ConflictErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1auto-merge/delete`
#[inline]
pub fn cancel_auto_merge(
    project_key: &str,
    repository_slug: &str,
    pull_request_id: i64,
) -> Request<()> {
    Request::new(
        &CANCEL_AUTO_MERGE,
        &[project_key.into(), repository_slug.into(), pull_request_id.into()],
    )
}

static LIST_BLOCKER_COMMENTS: Operation = Operation::get(
    "pull_requests::list_blocker_comments",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/blocker-comments",
);

/// Lists blocker comments.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/blocker-comments`
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1blocker-comments/get`
#[inline]
pub fn list_blocker_comments(
    project_key: &str,
    repository_slug: &str,
    pull_request_id: i64,
) -> ListBlockerCommentsRequest {
    ListBlockerCommentsRequest(
        Request::new(
            &LIST_BLOCKER_COMMENTS,
            &[project_key.into(), repository_slug.into(), pull_request_id.into()],
        ),
    )
}

/// Request of [`list_blocker_comments`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListBlockerCommentsRequest(Request<OffsetPage<Comment>>);

request!(ListBlockerCommentsRequest => OffsetPage<Comment>);

impl ListBlockerCommentsRequest {
    /// Query `count`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1blocker-comments/get/parameters/1`
    #[inline]
    pub fn count(mut self, count: bool) -> Self {
        self.0.set_query("count", count);
        self
    }

    /// Query `state`; each call adds one.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1blocker-comments/get/parameters/2`
    #[inline]
    pub fn state(mut self, state: CommentState) -> Self {
        self.0.push_query("state", state.as_str());
        self
    }

    /// Query `start`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1blocker-comments/get/parameters/5`
    #[inline]
    pub fn start(mut self, start: i64) -> Self {
        self.0.set_query("start", start);
        self
    }

    /// Query `limit`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1blocker-comments/get/parameters/6`
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.set_query("limit", limit);
        self
    }
}

static CREATE_BLOCKER_COMMENT: Operation = Operation::post(
    "pull_requests::create_blocker_comment",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/blocker-comments",
);

/// Creates a blocker comment.
///
/// `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/blocker-comments`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
/// Refused with 409: `ConflictErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1blocker-comments/post`
#[inline]
pub fn create_blocker_comment(
    project_key: &str,
    repository_slug: &str,
    pull_request_id: i64,
    body: &Comment,
) -> Request<Comment> {
    Request::new(
            &CREATE_BLOCKER_COMMENT,
            &[project_key.into(), repository_slug.into(), pull_request_id.into()],
        )
        .json(body)
}

static GET_BLOCKER_COMMENT: Operation = Operation::get(
    "pull_requests::get_blocker_comment",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/blocker-comments/{commentId}",
);

/// Gets a blocker comment.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/blocker-comments/{commentId}`
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1blocker-comments~1{commentId}/get`
#[inline]
pub fn get_blocker_comment(
    project_key: &str,
    repository_slug: &str,
    pull_request_id: i64,
    comment_id: i64,
) -> Request<Comment> {
    Request::new(
        &GET_BLOCKER_COMMENT,
        &[
            project_key.into(),
            repository_slug.into(),
            pull_request_id.into(),
            comment_id.into(),
        ],
    )
}

static UPDATE_BLOCKER_COMMENT: Operation = Operation::put(
    "pull_requests::update_blocker_comment",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/blocker-comments/{commentId}",
);

/// Updates a blocker comment.
///
/// `PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/blocker-comments/{commentId}`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
/// Refused with 409: `ConflictErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1blocker-comments~1{commentId}/put`
#[inline]
pub fn update_blocker_comment(
    project_key: &str,
    repository_slug: &str,
    pull_request_id: i64,
    comment_id: i64,
    body: &Comment,
) -> Request<Comment> {
    Request::new(
            &UPDATE_BLOCKER_COMMENT,
            &[
                project_key.into(),
                repository_slug.into(),
                pull_request_id.into(),
                comment_id.into(),
            ],
        )
        .json(body)
}

static DELETE_BLOCKER_COMMENT: Operation = Operation::delete(
    "pull_requests::delete_blocker_comment",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/blocker-comments/{commentId}",
);

/// Deletes a blocker comment.
///
/// `DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/blocker-comments/{commentId}`
///
/// Refused with 401, 404: `ApiErrorBody`.
/// Refused with 409: `ConflictErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1blocker-comments~1{commentId}/delete`
#[inline]
pub fn delete_blocker_comment(
    project_key: &str,
    repository_slug: &str,
    pull_request_id: i64,
    comment_id: i64,
    version: i64,
) -> Request<()> {
    let mut request = Request::new(
        &DELETE_BLOCKER_COMMENT,
        &[
            project_key.into(),
            repository_slug.into(),
            pull_request_id.into(),
            comment_id.into(),
        ],
    );
    request.set_query("version", version);
    request
}

static LIST_CHANGES: Operation = Operation::get(
    "pull_requests::list_changes",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/changes",
);

/// Lists changes.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/changes`
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1changes/get`
#[inline]
pub fn list_changes(
    project_key: &str,
    repository_slug: &str,
    pull_request_id: i64,
) -> ListChangesRequest {
    ListChangesRequest(
        Request::new(
            &LIST_CHANGES,
            &[project_key.into(), repository_slug.into(), pull_request_id.into()],
        ),
    )
}

/// Request of [`list_changes`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListChangesRequest(Request<OffsetPage<Change>>);

request!(ListChangesRequest => OffsetPage<Change>);

impl ListChangesRequest {
    /// Query `sinceId`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1changes/get/parameters/1`
    #[inline]
    pub fn since_id(mut self, since_id: &str) -> Self {
        self.0.set_query("sinceId", since_id);
        self
    }

    /// Query `changeScope`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1changes/get/parameters/2`
    #[inline]
    pub fn change_scope(mut self, change_scope: ChangeScope) -> Self {
        self.0.set_query("changeScope", change_scope.as_str());
        self
    }

    /// Query `untilId`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1changes/get/parameters/3`
    #[inline]
    pub fn until_id(mut self, until_id: &str) -> Self {
        self.0.set_query("untilId", until_id);
        self
    }

    /// Query `withComments`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1changes/get/parameters/5`
    #[inline]
    pub fn with_comments(mut self, with_comments: bool) -> Self {
        self.0.set_query("withComments", with_comments);
        self
    }

    /// Query `start`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1changes/get/parameters/7`
    #[inline]
    pub fn start(mut self, start: i64) -> Self {
        self.0.set_query("start", start);
        self
    }

    /// Query `limit`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1changes/get/parameters/8`
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.set_query("limit", limit);
        self
    }
}

static LIST_COMMENTS: Operation = Operation::get(
    "pull_requests::list_comments",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments",
);

/// Lists comments.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments`
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1comments/get`
#[inline]
pub fn list_comments(
    project_key: &str,
    repository_slug: &str,
    pull_request_id: i64,
    path: &str,
) -> ListCommentsRequest {
    let mut request = Request::new(
        &LIST_COMMENTS,
        &[project_key.into(), repository_slug.into(), pull_request_id.into()],
    );
    request.set_query("path", path);
    ListCommentsRequest(request)
}

/// Request of [`list_comments`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCommentsRequest(Request<OffsetPage<Comment>>);

request!(ListCommentsRequest => OffsetPage<Comment>);

impl ListCommentsRequest {
    /// Query `fromHash`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1comments/get/parameters/2`
    #[inline]
    pub fn from_hash(mut self, from_hash: &str) -> Self {
        self.0.set_query("fromHash", from_hash);
        self
    }

    /// Query `anchorState`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1comments/get/parameters/3`
    #[inline]
    pub fn anchor_state(mut self, anchor_state: CommentAnchorState) -> Self {
        self.0.set_query("anchorState", anchor_state.as_str());
        self
    }

    /// Query `diffType`; each call adds one.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1comments/get/parameters/4`
    #[inline]
    pub fn diff_type(mut self, diff_type: DiffType) -> Self {
        self.0.push_query("diffType", diff_type.as_str());
        self
    }

    /// Query `toHash`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1comments/get/parameters/5`
    #[inline]
    pub fn to_hash(mut self, to_hash: &str) -> Self {
        self.0.set_query("toHash", to_hash);
        self
    }

    /// Query `state`; each call adds one.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1comments/get/parameters/6`
    #[inline]
    pub fn state(mut self, state: CommentState) -> Self {
        self.0.push_query("state", state.as_str());
        self
    }

    /// Query `start`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1comments/get/parameters/9`
    #[inline]
    pub fn start(mut self, start: i64) -> Self {
        self.0.set_query("start", start);
        self
    }

    /// Query `limit`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1comments/get/parameters/10`
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.set_query("limit", limit);
        self
    }
}

static CREATE_COMMENT: Operation = Operation::post(
    "pull_requests::create_comment",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments",
);

/// Creates a comment.
///
/// `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
/// Refused with 409: `ConflictErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1comments/post`
#[inline]
pub fn create_comment(
    project_key: &str,
    repository_slug: &str,
    pull_request_id: i64,
    body: &Comment,
) -> Request<Comment> {
    Request::new(
            &CREATE_COMMENT,
            &[project_key.into(), repository_slug.into(), pull_request_id.into()],
        )
        .json(body)
}

static GET_COMMENT: Operation = Operation::get(
    "pull_requests::get_comment",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}",
);

/// Gets a comment.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}`
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1comments~1{commentId}/get`
#[inline]
pub fn get_comment(
    project_key: &str,
    repository_slug: &str,
    pull_request_id: i64,
    comment_id: i64,
) -> Request<Comment> {
    Request::new(
        &GET_COMMENT,
        &[
            project_key.into(),
            repository_slug.into(),
            pull_request_id.into(),
            comment_id.into(),
        ],
    )
}

static UPDATE_COMMENT: Operation = Operation::put(
    "pull_requests::update_comment",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}",
);

/// Updates a comment.
///
/// `PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
/// Refused with 409: `ConflictErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1comments~1{commentId}/put`
#[inline]
pub fn update_comment(
    project_key: &str,
    repository_slug: &str,
    pull_request_id: i64,
    comment_id: i64,
    body: &Comment,
) -> Request<Comment> {
    Request::new(
            &UPDATE_COMMENT,
            &[
                project_key.into(),
                repository_slug.into(),
                pull_request_id.into(),
                comment_id.into(),
            ],
        )
        .json(body)
}

static DELETE_COMMENT: Operation = Operation::delete(
    "pull_requests::delete_comment",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}",
);

/// Deletes a comment.
///
/// `DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}`
///
/// Refused with 401, 404: `ApiErrorBody`.
/// Refused with 409: `ConflictErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1comments~1{commentId}/delete`
#[inline]
pub fn delete_comment(
    project_key: &str,
    repository_slug: &str,
    pull_request_id: i64,
    comment_id: i64,
    version: i64,
) -> Request<()> {
    let mut request = Request::new(
        &DELETE_COMMENT,
        &[
            project_key.into(),
            repository_slug.into(),
            pull_request_id.into(),
            comment_id.into(),
        ],
    );
    request.set_query("version", version);
    request
}

static APPLY_SUGGESTION: Operation = Operation::post(
    "pull_requests::apply_suggestion",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}/apply-suggestion",
);

/// Applies a suggestion.
///
/// `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}/apply-suggestion`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
/// Refused with 409: `ConflictErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1comments~1{commentId}~1apply-suggestion/post`
#[inline]
pub fn apply_suggestion(
    project_key: &str,
    repository_slug: &str,
    pull_request_id: i64,
    comment_id: i64,
    body: &SuggestionApply,
) -> Request<()> {
    Request::new(
            &APPLY_SUGGESTION,
            &[
                project_key.into(),
                repository_slug.into(),
                pull_request_id.into(),
                comment_id.into(),
            ],
        )
        .json(body)
}

static GET_COMMIT_MESSAGE_SUGGESTION: Operation = Operation::get(
    "pull_requests::get_commit_message_suggestion",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/commit-message-suggestion",
);

/// Gets a commit message suggestion.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/commit-message-suggestion`
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1commit-message-suggestion/get`
#[inline]
pub fn get_commit_message_suggestion(
    project_key: &str,
    repository_slug: &str,
    pull_request_id: i64,
) -> Request<CommitMessageSuggestion> {
    Request::new(
        &GET_COMMIT_MESSAGE_SUGGESTION,
        &[project_key.into(), repository_slug.into(), pull_request_id.into()],
    )
}

static LIST_COMMITS: Operation = Operation::get(
    "pull_requests::list_commits",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/commits",
);

/// Lists commits.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/commits`
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1commits/get`
#[inline]
pub fn list_commits(
    project_key: &str,
    repository_slug: &str,
    pull_request_id: i64,
) -> ListCommitsRequest {
    ListCommitsRequest(
        Request::new(
            &LIST_COMMITS,
            &[project_key.into(), repository_slug.into(), pull_request_id.into()],
        ),
    )
}

/// Request of [`list_commits`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCommitsRequest(Request<OffsetPage<Commit>>);

request!(ListCommitsRequest => OffsetPage<Commit>);

impl ListCommitsRequest {
    /// Query `avatarScheme`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1commits/get/parameters/0`
    #[inline]
    pub fn avatar_scheme(mut self, avatar_scheme: &str) -> Self {
        self.0.set_query("avatarScheme", avatar_scheme);
        self
    }

    /// Query `withCounts`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1commits/get/parameters/2`
    #[inline]
    pub fn with_counts(mut self, with_counts: bool) -> Self {
        self.0.set_query("withCounts", with_counts);
        self
    }

    /// Query `avatarSize`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1commits/get/parameters/4`
    #[inline]
    pub fn avatar_size(mut self, avatar_size: i64) -> Self {
        self.0.set_query("avatarSize", avatar_size);
        self
    }

    /// Query `start`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1commits/get/parameters/6`
    #[inline]
    pub fn start(mut self, start: i64) -> Self {
        self.0.set_query("start", start);
        self
    }

    /// Query `limit`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1commits/get/parameters/7`
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.set_query("limit", limit);
        self
    }
}

static DECLINE: Operation = Operation::post(
    "pull_requests::decline",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/decline",
).headers(&[("x-atlassian-token", "no-check")]);

/// Declines a pull request.
///
/// `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/decline`
///
/// Refused with 401, 404: `ApiErrorBody`.
/// Refused with 409: `ConflictErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1decline/post`
#[inline]
pub fn decline(
    project_key: &str,
    repository_slug: &str,
    pull_request_id: i64,
    version: i64,
) -> DeclineRequest {
    let mut request = Request::new(
        &DECLINE,
        &[project_key.into(), repository_slug.into(), pull_request_id.into()],
    );
    request.set_query("version", version);
    DeclineRequest(request)
}

/// Request of [`decline`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeclineRequest(Request<PullRequest>);

request!(DeclineRequest => PullRequest);

impl DeclineRequest {
    /// Sends this as JSON.
    #[inline]
    pub fn body(mut self, body: &PullRequestDecline) -> Self {
        self.0.set_json(body);
        self
    }
}

static GET_DIFF_STATS: Operation = Operation::get(
    "pull_requests::get_diff_stats",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/diff-stats-summary/{+path}",
);

/// Gets the diff stats.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/diff-stats-summary/{path}`
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1diff-stats-summary~1{path}/get`
#[inline]
pub fn get_diff_stats(
    project_key: &str,
    repository_slug: &str,
    pull_request_id: i64,
    path: &str,
) -> GetDiffStatsRequest {
    GetDiffStatsRequest(
        Request::new(
            &GET_DIFF_STATS,
            &[
                project_key.into(),
                repository_slug.into(),
                pull_request_id.into(),
                path.into(),
            ],
        ),
    )
}

/// Request of [`get_diff_stats`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetDiffStatsRequest(Request<Json>);

request!(GetDiffStatsRequest => Json);

impl GetDiffStatsRequest {
    /// Query `sinceId`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1diff-stats-summary~1{path}/get/parameters/2`
    #[inline]
    pub fn since_id(mut self, since_id: &str) -> Self {
        self.0.set_query("sinceId", since_id);
        self
    }

    /// Query `srcPath`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1diff-stats-summary~1{path}/get/parameters/3`
    #[inline]
    pub fn source_path(mut self, source_path: &str) -> Self {
        self.0.set_query("srcPath", source_path);
        self
    }

    /// Query `untilId`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1diff-stats-summary~1{path}/get/parameters/4`
    #[inline]
    pub fn until_id(mut self, until_id: &str) -> Self {
        self.0.set_query("untilId", until_id);
        self
    }

    /// Query `whitespace`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1diff-stats-summary~1{path}/get/parameters/5`
    #[inline]
    pub fn whitespace(mut self, whitespace: Whitespace) -> Self {
        self.0.set_query("whitespace", whitespace.as_str());
        self
    }
}

static GET_DIFF_HUNKS: Operation = Operation::get(
    "pull_requests::get_diff_hunks",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/diff/{+path}",
);

/// Gets the diff hunks.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/diff/{path}`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1diff~1{path}/get`
#[inline]
pub fn get_diff_hunks(
    project_key: &str,
    repository_slug: &str,
    pull_request_id: i64,
    path: &str,
) -> GetDiffHunksRequest {
    GetDiffHunksRequest(
        Request::new(
            &GET_DIFF_HUNKS,
            &[
                project_key.into(),
                repository_slug.into(),
                pull_request_id.into(),
                path.into(),
            ],
        ),
    )
}

/// Request of [`get_diff_hunks`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetDiffHunksRequest(Request<Diffs>);

request!(GetDiffHunksRequest => Diffs);

impl GetDiffHunksRequest {
    /// Query `avatarScheme`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1diff~1{path}/get/parameters/0`
    #[inline]
    pub fn avatar_scheme(mut self, avatar_scheme: &str) -> Self {
        self.0.set_query("avatarScheme", avatar_scheme);
        self
    }

    /// Query `contextLines`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1diff~1{path}/get/parameters/3`
    #[inline]
    pub fn context_lines(mut self, context_lines: i64) -> Self {
        self.0.set_query("contextLines", context_lines);
        self
    }

    /// Query `sinceId`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1diff~1{path}/get/parameters/4`
    #[inline]
    pub fn since_id(mut self, since_id: &str) -> Self {
        self.0.set_query("sinceId", since_id);
        self
    }

    /// Query `srcPath`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1diff~1{path}/get/parameters/5`
    #[inline]
    pub fn source_path(mut self, source_path: &str) -> Self {
        self.0.set_query("srcPath", source_path);
        self
    }

    /// Query `diffType`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1diff~1{path}/get/parameters/6`
    #[inline]
    pub fn diff_type(mut self, diff_type: DiffType) -> Self {
        self.0.set_query("diffType", diff_type.as_str());
        self
    }

    /// Query `untilId`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1diff~1{path}/get/parameters/7`
    #[inline]
    pub fn until_id(mut self, until_id: &str) -> Self {
        self.0.set_query("untilId", until_id);
        self
    }

    /// Query `whitespace`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1diff~1{path}/get/parameters/9`
    #[inline]
    pub fn whitespace(mut self, whitespace: Whitespace) -> Self {
        self.0.set_query("whitespace", whitespace.as_str());
        self
    }

    /// Query `withComments`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1diff~1{path}/get/parameters/10`
    #[inline]
    pub fn with_comments(mut self, with_comments: bool) -> Self {
        self.0.set_query("withComments", with_comments);
        self
    }

    /// Query `avatarSize`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1diff~1{path}/get/parameters/11`
    #[inline]
    pub fn avatar_size(mut self, avatar_size: i64) -> Self {
        self.0.set_query("avatarSize", avatar_size);
        self
    }
}

static CAN_MERGE: Operation = Operation::get(
    "pull_requests::can_merge",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/merge",
);

/// Tells whether a pull request can be merged.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/merge`
///
/// Refused with 401, 404: `ApiErrorBody`.
/// Refused with 409: `ConflictErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1merge/get`
#[inline]
pub fn can_merge(
    project_key: &str,
    repository_slug: &str,
    pull_request_id: i64,
) -> Request<PullRequestMergeability> {
    Request::new(
        &CAN_MERGE,
        &[project_key.into(), repository_slug.into(), pull_request_id.into()],
    )
}

static MERGE: Operation = Operation::post(
    "pull_requests::merge",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/merge",
).headers(&[("x-atlassian-token", "no-check")]);

/// Merges a pull request.
///
/// `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/merge`
///
/// Refused with 401, 403, 404: `ApiErrorBody`.
/// Refused with 409: `ConflictErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1merge/post`
#[inline]
pub fn merge(
    project_key: &str,
    repository_slug: &str,
    pull_request_id: i64,
    version: i64,
) -> MergeRequest {
    let mut request = Request::new(
        &MERGE,
        &[project_key.into(), repository_slug.into(), pull_request_id.into()],
    );
    request.set_query("version", version);
    MergeRequest(request)
}

/// Request of [`merge`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct MergeRequest(Request<PullRequest>);

request!(MergeRequest => PullRequest);

impl MergeRequest {
    /// Sends this as JSON.
    #[inline]
    pub fn body(mut self, body: &PullRequestMerge) -> Self {
        self.0.set_json(body);
        self
    }
}

static GET_MERGE_BASE: Operation = Operation::get(
    "pull_requests::get_merge_base",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/merge-base",
);

/// Gets a merge base.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/merge-base`
///
/// Refused with 404: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1merge-base/get`
#[inline]
pub fn get_merge_base(
    project_key: &str,
    repository_slug: &str,
    pull_request_id: i64,
) -> Request<GetMergeBaseReply> {
    Request::new(
        &GET_MERGE_BASE,
        &[project_key.into(), repository_slug.into(), pull_request_id.into()],
    )
}

/// What [`get_merge_base`] answers.
#[derive(Debug)]
#[allow(clippy::large_enum_variant, reason = "answers are read once and taken apart")]
pub enum GetMergeBaseReply {
    /// With status 200.
    Ok(Commit),
    /// With status 204.
    NoContent,
}

impl Reply for GetMergeBaseReply {
    #[inline]
    fn decode(head: &Head, body: Payload) -> Result<Self, Error> {
        match head.status().as_u16() {
            204 => Ok(Self::NoContent),
            _ => Reply::decode(head, body).map(Self::Ok),
        }
    }
}

static LIST_PARTICIPANTS: Operation = Operation::get(
    "pull_requests::list_participants",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/participants",
);

/// Lists participants.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/participants`
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1participants/get`
#[inline]
pub fn list_participants(
    project_key: &str,
    repository_slug: &str,
    pull_request_id: i64,
) -> ListParticipantsRequest {
    ListParticipantsRequest(
        Request::new(
            &LIST_PARTICIPANTS,
            &[project_key.into(), repository_slug.into(), pull_request_id.into()],
        ),
    )
}

/// Request of [`list_participants`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListParticipantsRequest(Request<OffsetPage<PullRequestParticipant>>);

request!(ListParticipantsRequest => OffsetPage<PullRequestParticipant>);

impl ListParticipantsRequest {
    /// Query `start`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1participants/get/parameters/3`
    #[inline]
    pub fn start(mut self, start: i64) -> Self {
        self.0.set_query("start", start);
        self
    }

    /// Query `limit`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1participants/get/parameters/4`
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.set_query("limit", limit);
        self
    }
}

static ADD_PARTICIPANT: Operation = Operation::post(
    "pull_requests::add_participant",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/participants",
);

/// Adds a participant.
///
/// `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/participants`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
/// Refused with 409: `ConflictErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1participants/post`
#[inline]
pub fn add_participant(
    project_key: &str,
    repository_slug: &str,
    pull_request_id: i64,
    body: &NewPullRequestParticipant,
) -> Request<PullRequestParticipant> {
    Request::new(
            &ADD_PARTICIPANT,
            &[project_key.into(), repository_slug.into(), pull_request_id.into()],
        )
        .json(body)
}

static REMOVE_PARTICIPANT_BY_NAME: Operation = Operation::delete(
    "pull_requests::remove_participant_by_name",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/participants",
);

/// Removes a participant by name.
///
/// `DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/participants`
///
/// Refused with 401, 404, 409: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1participants/delete`
#[deprecated = "the vendor withdraws it"]
#[inline]
pub fn remove_participant_by_name(
    project_key: &str,
    repository_slug: &str,
    pull_request_id: i64,
    username: &str,
) -> Request<()> {
    let mut request = Request::new(
        &REMOVE_PARTICIPANT_BY_NAME,
        &[project_key.into(), repository_slug.into(), pull_request_id.into()],
    );
    request.set_query("username", username);
    request
}

static SET_PARTICIPANT_STATUS: Operation = Operation::put(
    "pull_requests::set_participant_status",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/participants/{userSlug}",
);

/// Sets a participant status.
///
/// `PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/participants/{userSlug}`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
/// Refused with 409: `ConflictErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1participants~1{userSlug}/put`
#[inline]
pub fn set_participant_status(
    project_key: &str,
    repository_slug: &str,
    pull_request_id: i64,
    user_slug: &str,
    body: &PullRequestParticipantUpdate,
) -> SetParticipantStatusRequest {
    SetParticipantStatusRequest(
        Request::new(
                &SET_PARTICIPANT_STATUS,
                &[
                    project_key.into(),
                    repository_slug.into(),
                    pull_request_id.into(),
                    user_slug.into(),
                ],
            )
            .json(body),
    )
}

/// Request of [`set_participant_status`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetParticipantStatusRequest(Request<PullRequestParticipant>);

request!(SetParticipantStatusRequest => PullRequestParticipant);

impl SetParticipantStatusRequest {
    /// Query `version`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1participants~1{userSlug}/put/parameters/3`
    #[inline]
    pub fn version(mut self, version: i64) -> Self {
        self.0.set_query("version", version);
        self
    }
}

static REMOVE_PARTICIPANT: Operation = Operation::delete(
    "pull_requests::remove_participant",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/participants/{userSlug}",
);

/// Removes a participant.
///
/// `DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/participants/{userSlug}`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
/// Refused with 409: `ConflictErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1participants~1{userSlug}/delete`
#[inline]
pub fn remove_participant(
    project_key: &str,
    repository_slug: &str,
    pull_request_id: i64,
    user_slug: &str,
) -> Request<()> {
    Request::new(
        &REMOVE_PARTICIPANT,
        &[
            project_key.into(),
            repository_slug.into(),
            pull_request_id.into(),
            user_slug.into(),
        ],
    )
}

static REOPEN: Operation = Operation::post(
    "pull_requests::reopen",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/reopen",
).headers(&[("x-atlassian-token", "no-check")]);

/// Reopens a pull request.
///
/// `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/reopen`
///
/// Refused with 401, 404: `ApiErrorBody`.
/// Refused with 409: `ConflictErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1reopen/post`
#[inline]
pub fn reopen(
    project_key: &str,
    repository_slug: &str,
    pull_request_id: i64,
    version: i64,
) -> ReopenRequest {
    let mut request = Request::new(
        &REOPEN,
        &[project_key.into(), repository_slug.into(), pull_request_id.into()],
    );
    request.set_query("version", version);
    ReopenRequest(request)
}

/// Request of [`reopen`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReopenRequest(Request<PullRequest>);

request!(ReopenRequest => PullRequest);

impl ReopenRequest {
    /// Sends this as JSON.
    #[inline]
    pub fn body(mut self, body: &PullRequestReopen) -> Self {
        self.0.set_json(body);
        self
    }
}

static LIST_REVIEW_COMMENTS: Operation = Operation::get(
    "pull_requests::list_review_comments",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/review",
);

/// Lists review comments.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/review`
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1review/get`
#[inline]
pub fn list_review_comments(
    project_key: &str,
    repository_slug: &str,
    pull_request_id: i64,
) -> ListReviewCommentsRequest {
    ListReviewCommentsRequest(
        Request::new(
            &LIST_REVIEW_COMMENTS,
            &[project_key.into(), repository_slug.into(), pull_request_id.into()],
        ),
    )
}

/// Request of [`list_review_comments`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListReviewCommentsRequest(Request<OffsetPage<Comment>>);

request!(ListReviewCommentsRequest => OffsetPage<Comment>);

impl ListReviewCommentsRequest {
    /// Query `start`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1review/get/parameters/3`
    #[inline]
    pub fn start(mut self, start: i64) -> Self {
        self.0.set_query("start", start);
        self
    }

    /// Query `limit`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1review/get/parameters/4`
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.set_query("limit", limit);
        self
    }
}

static FINISH_REVIEW: Operation = Operation::put(
    "pull_requests::finish_review",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/review",
);

/// Finishes a review.
///
/// `PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/review`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
/// Refused with 409: `ConflictErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1review/put`
#[inline]
pub fn finish_review(
    project_key: &str,
    repository_slug: &str,
    pull_request_id: i64,
) -> FinishReviewRequest {
    FinishReviewRequest(
        Request::new(
            &FINISH_REVIEW,
            &[project_key.into(), repository_slug.into(), pull_request_id.into()],
        ),
    )
}

/// Request of [`finish_review`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct FinishReviewRequest(Request<Json>);

request!(FinishReviewRequest => Json);

impl FinishReviewRequest {
    /// Query `version`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1review/put/parameters/2`
    #[inline]
    pub fn version(mut self, version: i64) -> Self {
        self.0.set_query("version", version);
        self
    }

    /// Sends this as JSON.
    #[inline]
    pub fn body(mut self, body: &PullRequestReview) -> Self {
        self.0.set_json(body);
        self
    }
}

static DISCARD_REVIEW: Operation = Operation::delete(
    "pull_requests::discard_review",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/review",
);

/// Discards a review.
///
/// `DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/review`
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1review/delete`
#[inline]
pub fn discard_review(
    project_key: &str,
    repository_slug: &str,
    pull_request_id: i64,
) -> Request<()> {
    Request::new(
        &DISCARD_REVIEW,
        &[project_key.into(), repository_slug.into(), pull_request_id.into()],
    )
}

static WATCH: Operation = Operation::post(
    "pull_requests::watch",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/watch",
).headers(&[("x-atlassian-token", "no-check")]);

/// Watches a pull request.
///
/// `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/watch`
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1watch/post`
#[inline]
pub fn watch(
    project_key: &str,
    repository_slug: &str,
    pull_request_id: i64,
) -> Request<()> {
    Request::new(
        &WATCH,
        &[project_key.into(), repository_slug.into(), pull_request_id.into()],
    )
}

static UNWATCH: Operation = Operation::delete(
    "pull_requests::unwatch",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/watch",
);

/// Stops watching a pull request.
///
/// `DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/watch`
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1watch/delete`
#[inline]
pub fn unwatch(
    project_key: &str,
    repository_slug: &str,
    pull_request_id: i64,
) -> Request<()> {
    Request::new(
        &UNWATCH,
        &[project_key.into(), repository_slug.into(), pull_request_id.into()],
    )
}

static LIST_REVIEWER_GROUPS: Operation = Operation::get(
    "pull_requests::list_reviewer_groups",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/reviewer-groups",
);

/// Lists reviewer groups.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/reviewer-groups`
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1settings~1reviewer-groups/get`
#[inline]
pub fn list_reviewer_groups(
    project_key: &str,
    repository_slug: &str,
) -> ListReviewerGroupsRequest {
    ListReviewerGroupsRequest(
        Request::new(
            &LIST_REVIEWER_GROUPS,
            &[project_key.into(), repository_slug.into()],
        ),
    )
}

/// Request of [`list_reviewer_groups`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListReviewerGroupsRequest(Request<OffsetPage<ReviewerGroup>>);

request!(ListReviewerGroupsRequest => OffsetPage<ReviewerGroup>);

impl ListReviewerGroupsRequest {
    /// Query `start`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1settings~1reviewer-groups/get/parameters/2`
    #[inline]
    pub fn start(mut self, start: i64) -> Self {
        self.0.set_query("start", start);
        self
    }

    /// Query `limit`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1settings~1reviewer-groups/get/parameters/3`
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.set_query("limit", limit);
        self
    }
}

static CREATE_REVIEWER_GROUP: Operation = Operation::post(
    "pull_requests::create_reviewer_group",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/reviewer-groups",
);

/// Creates a reviewer group.
///
/// `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/reviewer-groups`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
/// Refused with 409: `ConflictErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1settings~1reviewer-groups/post`
#[inline]
pub fn create_reviewer_group(
    project_key: &str,
    repository_slug: &str,
    body: &ReviewerGroup,
) -> Request<ReviewerGroup> {
    Request::new(&CREATE_REVIEWER_GROUP, &[project_key.into(), repository_slug.into()])
        .json(body)
}

static GET_REVIEWER_GROUP: Operation = Operation::get(
    "pull_requests::get_reviewer_group",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/reviewer-groups/{id}",
);

/// Gets a reviewer group.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/reviewer-groups/{id}`
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1settings~1reviewer-groups~1{id}/get`
#[inline]
pub fn get_reviewer_group(
    project_key: &str,
    repository_slug: &str,
    id: i64,
) -> Request<ReviewerGroup> {
    Request::new(
        &GET_REVIEWER_GROUP,
        &[project_key.into(), repository_slug.into(), id.into()],
    )
}

static UPDATE_REVIEWER_GROUP: Operation = Operation::put(
    "pull_requests::update_reviewer_group",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/reviewer-groups/{id}",
);

/// Updates a reviewer group.
///
/// `PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/reviewer-groups/{id}`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
/// Refused with 409: `ConflictErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1settings~1reviewer-groups~1{id}/put`
#[inline]
pub fn update_reviewer_group(
    project_key: &str,
    repository_slug: &str,
    id: i64,
    body: &ReviewerGroup,
) -> Request<ReviewerGroup> {
    Request::new(
            &UPDATE_REVIEWER_GROUP,
            &[project_key.into(), repository_slug.into(), id.into()],
        )
        .json(body)
}

static DELETE_REVIEWER_GROUP: Operation = Operation::delete(
    "pull_requests::delete_reviewer_group",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/reviewer-groups/{id}",
);

/// Deletes a reviewer group.
///
/// `DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/reviewer-groups/{id}`
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1settings~1reviewer-groups~1{id}/delete`
#[inline]
pub fn delete_reviewer_group(
    project_key: &str,
    repository_slug: &str,
    id: i64,
) -> Request<()> {
    Request::new(
        &DELETE_REVIEWER_GROUP,
        &[project_key.into(), repository_slug.into(), id.into()],
    )
}

static LIST_REVIEWER_GROUP_USERS: Operation = Operation::get(
    "pull_requests::list_reviewer_group_users",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/reviewer-groups/{id}/users",
);

/// Lists reviewer group users.
///
/// `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/reviewer-groups/{id}/users`
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1settings~1reviewer-groups~1{id}~1users/get`
#[inline]
pub fn list_reviewer_group_users(
    project_key: &str,
    repository_slug: &str,
    id: i64,
) -> Request<Vec<User>> {
    Request::new(
        &LIST_REVIEWER_GROUP_USERS,
        &[project_key.into(), repository_slug.into(), id.into()],
    )
}

static LIST_PROJECT_REVIEWER_GROUPS: Operation = Operation::get(
    "pull_requests::list_project_reviewer_groups",
    "/api/latest/projects/{projectKey}/settings/reviewer-groups",
);

/// Lists project reviewer groups.
///
/// `GET /api/latest/projects/{projectKey}/settings/reviewer-groups`
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1settings~1reviewer-groups/get`
#[inline]
pub fn list_project_reviewer_groups(
    project_key: &str,
) -> ListProjectReviewerGroupsRequest {
    ListProjectReviewerGroupsRequest(
        Request::new(&LIST_PROJECT_REVIEWER_GROUPS, &[project_key.into()]),
    )
}

/// Request of [`list_project_reviewer_groups`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListProjectReviewerGroupsRequest(Request<OffsetPage<ReviewerGroup>>);

request!(ListProjectReviewerGroupsRequest => OffsetPage<ReviewerGroup>);

impl ListProjectReviewerGroupsRequest {
    /// Query `start`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1settings~1reviewer-groups/get/parameters/1`
    #[inline]
    pub fn start(mut self, start: i64) -> Self {
        self.0.set_query("start", start);
        self
    }

    /// Query `limit`.
    ///
    /// `#/paths/~1api~1latest~1projects~1{projectKey}~1settings~1reviewer-groups/get/parameters/2`
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.set_query("limit", limit);
        self
    }
}

static CREATE_PROJECT_REVIEWER_GROUP: Operation = Operation::post(
    "pull_requests::create_project_reviewer_group",
    "/api/latest/projects/{projectKey}/settings/reviewer-groups",
);

/// Creates a project reviewer group.
///
/// `POST /api/latest/projects/{projectKey}/settings/reviewer-groups`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
/// Refused with 409: `ConflictErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1settings~1reviewer-groups/post`
#[inline]
pub fn create_project_reviewer_group(
    project_key: &str,
    body: &ReviewerGroup,
) -> Request<ReviewerGroup> {
    Request::new(&CREATE_PROJECT_REVIEWER_GROUP, &[project_key.into()]).json(body)
}

static GET_PROJECT_REVIEWER_GROUP: Operation = Operation::get(
    "pull_requests::get_project_reviewer_group",
    "/api/latest/projects/{projectKey}/settings/reviewer-groups/{id}",
);

/// Gets a project reviewer group.
///
/// `GET /api/latest/projects/{projectKey}/settings/reviewer-groups/{id}`
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1settings~1reviewer-groups~1{id}/get`
#[inline]
pub fn get_project_reviewer_group(project_key: &str, id: i64) -> Request<ReviewerGroup> {
    Request::new(&GET_PROJECT_REVIEWER_GROUP, &[project_key.into(), id.into()])
}

static UPDATE_PROJECT_REVIEWER_GROUP: Operation = Operation::put(
    "pull_requests::update_project_reviewer_group",
    "/api/latest/projects/{projectKey}/settings/reviewer-groups/{id}",
);

/// Updates a project reviewer group.
///
/// `PUT /api/latest/projects/{projectKey}/settings/reviewer-groups/{id}`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
/// Refused with 409: `ConflictErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1settings~1reviewer-groups~1{id}/put`
#[inline]
pub fn update_project_reviewer_group(
    project_key: &str,
    id: i64,
    body: &ReviewerGroup,
) -> Request<ReviewerGroup> {
    Request::new(&UPDATE_PROJECT_REVIEWER_GROUP, &[project_key.into(), id.into()])
        .json(body)
}

static DELETE_PROJECT_REVIEWER_GROUP: Operation = Operation::delete(
    "pull_requests::delete_project_reviewer_group",
    "/api/latest/projects/{projectKey}/settings/reviewer-groups/{id}",
);

/// Deletes a project reviewer group.
///
/// `DELETE /api/latest/projects/{projectKey}/settings/reviewer-groups/{id}`
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1projects~1{projectKey}~1settings~1reviewer-groups~1{id}/delete`
#[inline]
pub fn delete_project_reviewer_group(project_key: &str, id: i64) -> Request<()> {
    Request::new(&DELETE_PROJECT_REVIEWER_GROUP, &[project_key.into(), id.into()])
}

static ADD_COMMENT_REACTION: Operation = Operation::put(
    "pull_requests::add_comment_reaction",
    "/comment-likes/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}/reactions/{emoticon}",
);

/// Adds a comment reaction.
///
/// `PUT /comment-likes/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}/reactions/{emoticon}`
///
/// Operation: `#/paths/~1comment-likes~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1comments~1{commentId}~1reactions~1{emoticon}/put`
#[inline]
pub fn add_comment_reaction(
    project_key: &str,
    repository_slug: &str,
    pull_request_id: i64,
    comment_id: i64,
    emoticon: &str,
) -> Request<UserReaction> {
    Request::new(
        &ADD_COMMENT_REACTION,
        &[
            project_key.into(),
            repository_slug.into(),
            pull_request_id.into(),
            comment_id.into(),
            emoticon.into(),
        ],
    )
}

static REMOVE_COMMENT_REACTION: Operation = Operation::delete(
    "pull_requests::remove_comment_reaction",
    "/comment-likes/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}/reactions/{emoticon}",
);

/// Removes a comment reaction.
///
/// `DELETE /comment-likes/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}/reactions/{emoticon}`
///
/// Operation: `#/paths/~1comment-likes~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1comments~1{commentId}~1reactions~1{emoticon}/delete`
#[inline]
pub fn remove_comment_reaction(
    project_key: &str,
    repository_slug: &str,
    pull_request_id: i64,
    comment_id: i64,
    emoticon: &str,
) -> Request<()> {
    Request::new(
        &REMOVE_COMMENT_REACTION,
        &[
            project_key.into(),
            repository_slug.into(),
            pull_request_id.into(),
            comment_id.into(),
            emoticon.into(),
        ],
    )
}

static CREATE_PROJECT_REVIEWER_CONDITION: Operation = Operation::post(
    "pull_requests::create_project_reviewer_condition",
    "/default-reviewers/latest/projects/{projectKey}/condition",
);

/// Creates a project reviewer condition.
///
/// `POST /default-reviewers/latest/projects/{projectKey}/condition`
///
/// Refused with 400: `ApiErrorBody`.
///
/// Operation: `#/paths/~1default-reviewers~1latest~1projects~1{projectKey}~1condition/post`
#[inline]
pub fn create_project_reviewer_condition(
    project_key: &str,
    body: &ReviewerConditionDefinition,
) -> Request<ReviewerCondition> {
    Request::new(&CREATE_PROJECT_REVIEWER_CONDITION, &[project_key.into()]).json(body)
}

static UPDATE_PROJECT_REVIEWER_CONDITION: Operation = Operation::put(
    "pull_requests::update_project_reviewer_condition",
    "/default-reviewers/latest/projects/{projectKey}/condition/{id}",
);

/// Updates a project reviewer condition.
///
/// `PUT /default-reviewers/latest/projects/{projectKey}/condition/{id}`
///
/// Refused with 400: `ApiErrorBody`.
///
/// Operation: `#/paths/~1default-reviewers~1latest~1projects~1{projectKey}~1condition~1{id}/put`
#[inline]
pub fn update_project_reviewer_condition(
    project_key: &str,
    id: i64,
    body: &ReviewerConditionDefinition,
) -> Request<ReviewerCondition> {
    Request::new(&UPDATE_PROJECT_REVIEWER_CONDITION, &[project_key.into(), id.into()])
        .json(body)
}

static DELETE_PROJECT_REVIEWER_CONDITION: Operation = Operation::delete(
    "pull_requests::delete_project_reviewer_condition",
    "/default-reviewers/latest/projects/{projectKey}/condition/{id}",
);

/// Deletes a project reviewer condition.
///
/// `DELETE /default-reviewers/latest/projects/{projectKey}/condition/{id}`
///
/// Refused with 404: `ApiErrorBody`.
///
/// Operation: `#/paths/~1default-reviewers~1latest~1projects~1{projectKey}~1condition~1{id}/delete`
#[inline]
pub fn delete_project_reviewer_condition(project_key: &str, id: i64) -> Request<()> {
    Request::new(&DELETE_PROJECT_REVIEWER_CONDITION, &[project_key.into(), id.into()])
}

static LIST_PROJECT_REVIEWER_CONDITIONS: Operation = Operation::get(
    "pull_requests::list_project_reviewer_conditions",
    "/default-reviewers/latest/projects/{projectKey}/conditions",
);

/// Lists project reviewer conditions.
///
/// `GET /default-reviewers/latest/projects/{projectKey}/conditions`
///
/// Operation: `#/paths/~1default-reviewers~1latest~1projects~1{projectKey}~1conditions/get`
#[inline]
pub fn list_project_reviewer_conditions(
    project_key: &str,
) -> Request<Vec<ReviewerCondition>> {
    Request::new(&LIST_PROJECT_REVIEWER_CONDITIONS, &[project_key.into()])
}

static CREATE_REVIEWER_CONDITION: Operation = Operation::post(
    "pull_requests::create_reviewer_condition",
    "/default-reviewers/latest/projects/{projectKey}/repos/{repositorySlug}/condition",
);

/// Creates a reviewer condition.
///
/// `POST /default-reviewers/latest/projects/{projectKey}/repos/{repositorySlug}/condition`
///
/// Refused with 400: `ApiErrorBody`.
///
/// Operation: `#/paths/~1default-reviewers~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1condition/post`
#[inline]
pub fn create_reviewer_condition(
    project_key: &str,
    repository_slug: &str,
    body: &ReviewerConditionDefinition,
) -> Request<ReviewerCondition> {
    Request::new(
            &CREATE_REVIEWER_CONDITION,
            &[project_key.into(), repository_slug.into()],
        )
        .json(body)
}

static UPDATE_REVIEWER_CONDITION: Operation = Operation::put(
    "pull_requests::update_reviewer_condition",
    "/default-reviewers/latest/projects/{projectKey}/repos/{repositorySlug}/condition/{id}",
);

/// Updates a reviewer condition.
///
/// `PUT /default-reviewers/latest/projects/{projectKey}/repos/{repositorySlug}/condition/{id}`
///
/// Refused with 400: `ApiErrorBody`.
///
/// Operation: `#/paths/~1default-reviewers~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1condition~1{id}/put`
#[inline]
pub fn update_reviewer_condition(
    project_key: &str,
    repository_slug: &str,
    id: i64,
    body: &ReviewerConditionDefinition,
) -> Request<ReviewerCondition> {
    Request::new(
            &UPDATE_REVIEWER_CONDITION,
            &[project_key.into(), repository_slug.into(), id.into()],
        )
        .json(body)
}

static DELETE_REVIEWER_CONDITION: Operation = Operation::delete(
    "pull_requests::delete_reviewer_condition",
    "/default-reviewers/latest/projects/{projectKey}/repos/{repositorySlug}/condition/{id}",
);

/// Deletes a reviewer condition.
///
/// `DELETE /default-reviewers/latest/projects/{projectKey}/repos/{repositorySlug}/condition/{id}`
///
/// Refused with 404: `ApiErrorBody`.
///
/// Operation: `#/paths/~1default-reviewers~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1condition~1{id}/delete`
#[inline]
pub fn delete_reviewer_condition(
    project_key: &str,
    repository_slug: &str,
    id: i64,
) -> Request<()> {
    Request::new(
        &DELETE_REVIEWER_CONDITION,
        &[project_key.into(), repository_slug.into(), id.into()],
    )
}

static LIST_REVIEWER_CONDITIONS: Operation = Operation::get(
    "pull_requests::list_reviewer_conditions",
    "/default-reviewers/latest/projects/{projectKey}/repos/{repositorySlug}/conditions",
);

/// Lists reviewer conditions.
///
/// `GET /default-reviewers/latest/projects/{projectKey}/repos/{repositorySlug}/conditions`
///
/// Operation: `#/paths/~1default-reviewers~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1conditions/get`
#[inline]
pub fn list_reviewer_conditions(
    project_key: &str,
    repository_slug: &str,
) -> Request<Vec<ReviewerCondition>> {
    Request::new(
        &LIST_REVIEWER_CONDITIONS,
        &[project_key.into(), repository_slug.into()],
    )
}

static LIST_DEFAULT_REVIEWERS: Operation = Operation::get(
    "pull_requests::list_default_reviewers",
    "/default-reviewers/latest/projects/{projectKey}/repos/{repositorySlug}/reviewers",
);

/// Lists default reviewers.
///
/// `GET /default-reviewers/latest/projects/{projectKey}/repos/{repositorySlug}/reviewers`
///
/// Refused with 400: `ApiErrorBody`.
///
/// Operation: `#/paths/~1default-reviewers~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1reviewers/get`
#[inline]
pub fn list_default_reviewers(
    project_key: &str,
    repository_slug: &str,
) -> ListDefaultReviewersRequest {
    ListDefaultReviewersRequest(
        Request::new(
            &LIST_DEFAULT_REVIEWERS,
            &[project_key.into(), repository_slug.into()],
        ),
    )
}

/// Request of [`list_default_reviewers`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDefaultReviewersRequest(Request<Vec<ReviewerCondition>>);

request!(ListDefaultReviewersRequest => Vec<ReviewerCondition>);

impl ListDefaultReviewersRequest {
    /// Query `targetRepoId`.
    ///
    /// `#/paths/~1default-reviewers~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1reviewers/get/parameters/0`
    #[inline]
    pub fn target_repository_id(mut self, target_repository_id: i64) -> Self {
        self.0.set_query("targetRepoId", target_repository_id);
        self
    }

    /// Query `sourceRepoId`.
    ///
    /// `#/paths/~1default-reviewers~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1reviewers/get/parameters/2`
    #[inline]
    pub fn source_repository_id(mut self, source_repository_id: i64) -> Self {
        self.0.set_query("sourceRepoId", source_repository_id);
        self
    }

    /// Query `sourceRefId`.
    ///
    /// `#/paths/~1default-reviewers~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1reviewers/get/parameters/3`
    #[inline]
    pub fn source_ref_id(mut self, source_ref_id: &str) -> Self {
        self.0.set_query("sourceRefId", source_ref_id);
        self
    }

    /// Query `targetRefId`.
    ///
    /// `#/paths/~1default-reviewers~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1reviewers/get/parameters/4`
    #[inline]
    pub fn target_ref_id(mut self, target_ref_id: &str) -> Self {
        self.0.set_query("targetRefId", target_ref_id);
        self
    }
}

static CAN_REBASE: Operation = Operation::get(
    "pull_requests::can_rebase",
    "/git/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/rebase",
);

/// Tells whether a pull request can be rebased.
///
/// `GET /git/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/rebase`
///
/// Refused with 401, 404: `ApiErrorBody`.
///
/// Operation: `#/paths/~1git~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1rebase/get`
#[inline]
pub fn can_rebase(
    project_key: &str,
    repository_slug: &str,
    pull_request_id: i64,
) -> Request<PullRequestRebaseability> {
    Request::new(
        &CAN_REBASE,
        &[project_key.into(), repository_slug.into(), pull_request_id.into()],
    )
}

static REBASE: Operation = Operation::post(
    "pull_requests::rebase",
    "/git/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/rebase",
);

/// Rebases a pull request.
///
/// `POST /git/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/rebase`
///
/// Refused with 401, 404: `ApiErrorBody`.
/// Refused with 409: `ConflictErrorBody`.
///
/// Operation: `#/paths/~1git~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1rebase/post`
#[inline]
pub fn rebase(
    project_key: &str,
    repository_slug: &str,
    pull_request_id: i64,
    body: &PullRequestRebase,
) -> Request<PullRequestRebaseResult> {
    Request::new(
            &REBASE,
            &[project_key.into(), repository_slug.into(), pull_request_id.into()],
        )
        .json(body)
}
