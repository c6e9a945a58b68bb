//! Pull requests that await the current user: dashboard, suggestions and inbox.

use crate::models::{
    ParticipantRole, PullRequest, PullRequestCount, PullRequestState, PullRequestSuggestion,
};
use bitbucket_runtime::{Integer, OffsetPage, Operation, Request, request};

static LIST_PULL_REQUEST_SUGGESTIONS: Operation = Operation::get(
    "dashboard::list_pull_request_suggestions",
    "/api/latest/dashboard/pull-request-suggestions",
)
.accept("application/json;charset=UTF-8");

/// Lists pull request suggestions.
///
/// `GET /api/latest/dashboard/pull-request-suggestions`
///
/// Refused with 400, 401: `ApiErrorBody`.
#[inline]
pub fn list_pull_request_suggestions() -> ListPullRequestSuggestionsRequest {
    ListPullRequestSuggestionsRequest(Request::new(&LIST_PULL_REQUEST_SUGGESTIONS, &[]))
}

request! {
    /// Request of [`list_pull_request_suggestions`].
    ListPullRequestSuggestionsRequest => OffsetPage<PullRequestSuggestion>;

    /// Query `changesSince`.
    changes_since(changes_since: impl Integer) => set_query("changesSince", changes_since);

    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static LIST_PULL_REQUESTS: Operation =
    Operation::get("dashboard::list_pull_requests", "/api/latest/dashboard/pull-requests")
        .accept("application/json;charset=UTF-8");

/// Lists pull requests.
///
/// `GET /api/latest/dashboard/pull-requests`
///
/// Refused with 400, 401: `ApiErrorBody`.
#[inline]
pub fn list_pull_requests() -> ListPullRequestsRequest {
    ListPullRequestsRequest(Request::new(&LIST_PULL_REQUESTS, &[]))
}

request! {
    /// Request of [`list_pull_requests`].
    ListPullRequestsRequest => OffsetPage<PullRequest>;

    /// Query `closedSince`.
    closed_since(closed_since: impl Integer) => set_query("closedSince", closed_since);

    /// Query `role`.
    role(role: ParticipantRole) => set_query("role", role.as_str());

    /// Query `participantStatus`.
    participant_status(participant_status: &str)
        => set_query("participantStatus", participant_status);

    /// Query `state`.
    state(state: PullRequestState) => set_query("state", state.as_str());

    /// Query `user`.
    user(user: &str) => set_query("user", user);

    /// Query `order`.
    order(order: &str) => set_query("order", order);

    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);

    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static LIST_INBOX_PULL_REQUESTS: Operation =
    Operation::get("dashboard::list_inbox_pull_requests", "/api/latest/inbox/pull-requests")
        .accept("application/json;charset=UTF-8");

/// Lists inbox pull requests.
///
/// `GET /api/latest/inbox/pull-requests`
#[inline]
pub fn list_inbox_pull_requests() -> ListInboxPullRequestsRequest {
    ListInboxPullRequestsRequest(Request::new(&LIST_INBOX_PULL_REQUESTS, &[]))
}

request! {
    /// Request of [`list_inbox_pull_requests`].
    ListInboxPullRequestsRequest => OffsetPage<PullRequest>;

    /// Query `role`.
    ///
    /// Default: `reviewer`
    role(role: &str) => set_query("role", role);

    /// Query `limit`.
    ///
    /// Default: `25`
    limit(limit: impl Integer) => set_query("limit", limit);

    /// Query `start`.
    ///
    /// Default: `0`
    start(start: impl Integer) => set_query("start", start);
}

static COUNT_INBOX_PULL_REQUESTS: Operation =
    Operation::get("dashboard::count_inbox_pull_requests", "/api/latest/inbox/pull-requests/count")
        .accept("application/json;charset=UTF-8");

/// Counts inbox pull requests.
///
/// `GET /api/latest/inbox/pull-requests/count`
#[inline]
pub fn count_inbox_pull_requests() -> CountInboxPullRequestsRequest {
    CountInboxPullRequestsRequest(Request::new(&COUNT_INBOX_PULL_REQUESTS, &[]))
}

request! {
    /// Request of [`count_inbox_pull_requests`].
    CountInboxPullRequestsRequest => PullRequestCount;
}
