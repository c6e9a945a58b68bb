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

/// Lists pull requests that the caller may want to open, after pushes made lately.
///
/// `GET /api/latest/dashboard/pull-request-suggestions`
///
/// Each has the push and its time, the latest first. There is one page and no more; `limit`
/// bounds it. It takes credentials.
///
/// Refused with 400, 401: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::dashboard;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// for suggestion in dashboard::list_pull_request_suggestions().limit(5).collect(client).await? {
///     let branch = suggestion.from_ref.and_then(|from| from.display_id).unwrap_or_default();
///     let repository = suggestion.repository.and_then(|repository| repository.slug);
///     println!("{branch} of {} has no pull request yet", repository.unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "getPullRequestSuggestions")]
#[inline]
pub fn list_pull_request_suggestions() -> ListPullRequestSuggestionsRequest {
    ListPullRequestSuggestionsRequest(Request::new(&LIST_PULL_REQUEST_SUGGESTIONS, &[]))
}

request! {
    /// Request of [`list_pull_request_suggestions`].
    ListPullRequestSuggestionsRequest => OffsetPage<PullRequestSuggestion>;

    /// How many seconds back to look for pushes that suggest a pull request.
    ///
    /// `3600` is the last hour.
    ///
    /// Query `changesSince`.
    changes_since(changes_since: impl Integer) => set_query("changesSince", changes_since);

    /// How many items a page holds at most. The server has a cap of its own and may give fewer;
    /// `isLastPage` says whether there are more.
    ///
    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);
}

static LIST_PULL_REQUESTS: Operation =
    Operation::get("dashboard::list_pull_requests", "/api/latest/dashboard/pull-requests")
        .accept("application/json;charset=UTF-8");

/// Lists the pull requests that a user has a part in, in all repositories.
///
/// `GET /api/latest/dashboard/pull-requests`
///
/// It is the caller unless `user` names somebody else. They are in any state unless `state`
/// asks for one. `role` keeps those where the user is author, reviewer or participant, and
/// `closedSince` those closed lately. It takes credentials.
///
/// Refused with 400, 401: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::dashboard;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// // What the caller has opened, anywhere.
/// let mine = dashboard::list_pull_requests().limit(50);
/// for pull_request in mine.collect_up_to(client, 50).await? {
///     println!("{}", pull_request.title.unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "my pull requests")]
#[doc(alias = "what I review")]
#[doc(alias = "to review")]
#[doc(alias = "getPullRequests")]
#[inline]
pub fn list_pull_requests() -> ListPullRequestsRequest {
    ListPullRequestsRequest(Request::new(&LIST_PULL_REQUESTS, &[]))
}

request! {
    /// Request of [`list_pull_requests`].
    ListPullRequestsRequest => OffsetPage<PullRequest>;

    /// Keeps the pull requests that were closed within so many seconds before now.
    ///
    /// `86400` is a day. It leaves out those that are open.
    ///
    /// Query `closedSince`.
    closed_since(closed_since: impl Integer) => set_query("closedSince", closed_since);

    /// Keeps pull requests in which the user has this part, or the people who have it.
    ///
    /// Without it, every part counts.
    ///
    /// Query `role`.
    role(role: ParticipantRole) => set_query("role", role.as_str());

    /// Keeps the pull requests to which the user has said this: `APPROVED`, `NEEDS_WORK` or
    /// `UNAPPROVED`.
    ///
    /// Several are joined by commas: `UNAPPROVED,NEEDS_WORK`.
    ///
    /// Query `participantStatus`.
    participant_status(participant_status: &str)
        => set_query("participantStatus", participant_status);

    /// Keeps the items in this state.
    ///
    /// A repository's pull requests are listed while open unless this asks for others; those of
    /// the dashboard, comments and repositories are listed in any state.
    ///
    /// Query `state`.
    state(state: PullRequestState) => set_query("state", state.as_str());

    /// The user, by user name: whose keys, whose pull requests, or whose permissions.
    ///
    /// Without it, it is the caller. Keys of somebody else take the global permission `ADMIN`.
    /// Where permissions are revoked, it repeats for several users, and without it no user
    /// loses any.
    ///
    /// Query `user`.
    user(user: &str) => set_query("user", user);

    /// The order of the list.
    ///
    /// Pull requests of the dashboard can also be put in order by `DRAFT_STATUS`,
    /// `PARTICIPANT_STATUS` or `CLOSED_DATE`. With the last, those that are still open stand at
    /// the beginning.
    ///
    /// Query `order`.
    order(order: &str) => set_query("order", order);

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

static LIST_INBOX_PULL_REQUESTS: Operation =
    Operation::get("dashboard::list_inbox_pull_requests", "/api/latest/inbox/pull-requests")
        .accept("application/json;charset=UTF-8");

/// Lists the pull requests that wait for the caller.
///
/// `GET /api/latest/inbox/pull-requests`
///
/// `role` keeps those to review, or the caller's own.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::dashboard;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let mut waiting = dashboard::list_inbox_pull_requests().items(client);
/// while let Some(pull_request) = waiting.try_next().await? {
///     let repository = pull_request.to_ref.and_then(|to| to.repository?.slug).unwrap_or_default();
///     println!("{repository}: {}", pull_request.title.unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "inbox")]
#[doc(alias = "getPullRequests")]
#[inline]
pub fn list_inbox_pull_requests() -> ListInboxPullRequestsRequest {
    ListInboxPullRequestsRequest(Request::new(&LIST_INBOX_PULL_REQUESTS, &[]))
}

request! {
    /// Request of [`list_inbox_pull_requests`].
    ListInboxPullRequestsRequest => OffsetPage<PullRequest>;

    /// Keeps pull requests in which the user has this part, or the people who have it.
    ///
    /// Without it, every part counts.
    ///
    /// Default: `reviewer`
    ///
    /// Query `role`.
    role(role: &str) => set_query("role", role);

    /// How many items a page holds at most. The server has a cap of its own and may give fewer;
    /// `isLastPage` says whether there are more.
    ///
    /// Default: `25`
    ///
    /// Query `limit`.
    limit(limit: impl Integer) => set_query("limit", limit);

    /// Where in the list the page begins, counted from 0.
    ///
    /// For the following page it is the `nextPageStart` of this one, never `start` and `limit`
    /// added up: the server gives fewer items where it has a cap of its own, and leaves out
    /// what the caller may not see. `isLastPage` says when it is over.
    ///
    /// Default: `0`
    ///
    /// Query `start`.
    start(start: impl Integer) => set_query("start", start);
}

static COUNT_INBOX_PULL_REQUESTS: Operation =
    Operation::get("dashboard::count_inbox_pull_requests", "/api/latest/inbox/pull-requests/count")
        .accept("application/json;charset=UTF-8");

/// Counts the pull requests that wait for the caller.
///
/// `GET /api/latest/inbox/pull-requests/count`
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::dashboard;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let waiting = dashboard::count_inbox_pull_requests().send(client).await?;
/// println!("{} wait", waiting.count.unwrap_or_default());
/// # Ok(())
/// # }
/// ```
#[doc(alias = "getPullRequestCount")]
#[inline]
pub fn count_inbox_pull_requests() -> CountInboxPullRequestsRequest {
    CountInboxPullRequestsRequest(Request::new(&COUNT_INBOX_PULL_REQUESTS, &[]))
}

request! {
    /// Request of [`count_inbox_pull_requests`].
    CountInboxPullRequestsRequest => PullRequestCount;
}
