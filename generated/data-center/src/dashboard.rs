//! Pull requests that await the current user: dashboard, suggestions and inbox.

use bitbucket_runtime::{OffsetPage, Operation, Request, request};
use crate::models::{
    ParticipantRole, PullRequest, PullRequestCount, PullRequestState, PullRequestSuggestion,
};

static LIST_PULL_REQUEST_SUGGESTIONS: Operation = Operation::get(
    "dashboard::list_pull_request_suggestions",
    "/api/latest/dashboard/pull-request-suggestions",
);

/// Lists pull request suggestions.
///
/// `GET /api/latest/dashboard/pull-request-suggestions`
///
/// Refused with 400, 401: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1dashboard~1pull-request-suggestions/get`
#[inline]
pub fn list_pull_request_suggestions() -> ListPullRequestSuggestionsRequest {
    ListPullRequestSuggestionsRequest(Request::new(&LIST_PULL_REQUEST_SUGGESTIONS, &[]))
}

/// Request of [`list_pull_request_suggestions`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPullRequestSuggestionsRequest(Request<OffsetPage<PullRequestSuggestion>>);

request!(ListPullRequestSuggestionsRequest => OffsetPage<PullRequestSuggestion>);

impl ListPullRequestSuggestionsRequest {
    /// Query `changesSince`.
    ///
    /// `#/paths/~1api~1latest~1dashboard~1pull-request-suggestions/get/parameters/0`
    #[inline]
    pub fn changes_since(mut self, changes_since: i64) -> Self {
        self.0.set_query("changesSince", changes_since);
        self
    }

    /// Query `limit`.
    ///
    /// `#/paths/~1api~1latest~1dashboard~1pull-request-suggestions/get/parameters/1`
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.set_query("limit", limit);
        self
    }
}

static LIST_PULL_REQUESTS: Operation = Operation::get(
    "dashboard::list_pull_requests",
    "/api/latest/dashboard/pull-requests",
);

/// Lists pull requests.
///
/// `GET /api/latest/dashboard/pull-requests`
///
/// Refused with 400, 401: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1dashboard~1pull-requests/get`
#[inline]
pub fn list_pull_requests() -> ListPullRequestsRequest {
    ListPullRequestsRequest(Request::new(&LIST_PULL_REQUESTS, &[]))
}

/// Request of [`list_pull_requests`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPullRequestsRequest(Request<OffsetPage<PullRequest>>);

request!(ListPullRequestsRequest => OffsetPage<PullRequest>);

impl ListPullRequestsRequest {
    /// Query `closedSince`.
    ///
    /// `#/paths/~1api~1latest~1dashboard~1pull-requests/get/parameters/0`
    #[inline]
    pub fn closed_since(mut self, closed_since: i64) -> Self {
        self.0.set_query("closedSince", closed_since);
        self
    }

    /// Query `role`.
    ///
    /// `#/paths/~1api~1latest~1dashboard~1pull-requests/get/parameters/1`
    #[inline]
    pub fn role(mut self, role: ParticipantRole) -> Self {
        self.0.set_query("role", role.as_str());
        self
    }

    /// Query `participantStatus`.
    ///
    /// `#/paths/~1api~1latest~1dashboard~1pull-requests/get/parameters/2`
    #[inline]
    pub fn participant_status(mut self, participant_status: &str) -> Self {
        self.0.set_query("participantStatus", participant_status);
        self
    }

    /// Query `state`.
    ///
    /// `#/paths/~1api~1latest~1dashboard~1pull-requests/get/parameters/3`
    #[inline]
    pub fn state(mut self, state: PullRequestState) -> Self {
        self.0.set_query("state", state.as_str());
        self
    }

    /// Query `user`.
    ///
    /// `#/paths/~1api~1latest~1dashboard~1pull-requests/get/parameters/4`
    #[inline]
    pub fn user(mut self, user: &str) -> Self {
        self.0.set_query("user", user);
        self
    }

    /// Query `order`.
    ///
    /// `#/paths/~1api~1latest~1dashboard~1pull-requests/get/parameters/5`
    #[inline]
    pub fn order(mut self, order: &str) -> Self {
        self.0.set_query("order", order);
        self
    }

    /// Query `start`.
    ///
    /// `#/paths/~1api~1latest~1dashboard~1pull-requests/get/parameters/6`
    #[inline]
    pub fn start(mut self, start: i64) -> Self {
        self.0.set_query("start", start);
        self
    }

    /// Query `limit`.
    ///
    /// `#/paths/~1api~1latest~1dashboard~1pull-requests/get/parameters/7`
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.set_query("limit", limit);
        self
    }
}

static LIST_INBOX_PULL_REQUESTS: Operation = Operation::get(
    "dashboard::list_inbox_pull_requests",
    "/api/latest/inbox/pull-requests",
);

/// Lists inbox pull requests.
///
/// `GET /api/latest/inbox/pull-requests`
///
/// Operation: `#/paths/~1api~1latest~1inbox~1pull-requests/get`
#[inline]
pub fn list_inbox_pull_requests() -> ListInboxPullRequestsRequest {
    ListInboxPullRequestsRequest(Request::new(&LIST_INBOX_PULL_REQUESTS, &[]))
}

/// Request of [`list_inbox_pull_requests`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListInboxPullRequestsRequest(Request<OffsetPage<PullRequest>>);

request!(ListInboxPullRequestsRequest => OffsetPage<PullRequest>);

impl ListInboxPullRequestsRequest {
    /// Query `role`.
    ///
    /// `#/paths/~1api~1latest~1inbox~1pull-requests/get/parameters/0`
    #[inline]
    pub fn role(mut self, role: &str) -> Self {
        self.0.set_query("role", role);
        self
    }

    /// Query `limit`.
    ///
    /// `#/paths/~1api~1latest~1inbox~1pull-requests/get/parameters/1`
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.set_query("limit", limit);
        self
    }

    /// Query `start`.
    ///
    /// `#/paths/~1api~1latest~1inbox~1pull-requests/get/parameters/2`
    #[inline]
    pub fn start(mut self, start: i64) -> Self {
        self.0.set_query("start", start);
        self
    }
}

static COUNT_INBOX_PULL_REQUESTS: Operation = Operation::get(
    "dashboard::count_inbox_pull_requests",
    "/api/latest/inbox/pull-requests/count",
);

/// Counts inbox pull requests.
///
/// `GET /api/latest/inbox/pull-requests/count`
///
/// Operation: `#/paths/~1api~1latest~1inbox~1pull-requests~1count/get`
#[inline]
pub fn count_inbox_pull_requests() -> Request<PullRequestCount> {
    Request::new(&COUNT_INBOX_PULL_REQUESTS, &[])
}
