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

/// Lists pull requests by selected user.
///
/// `GET /pullrequests/{selected_user}`
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

    /// Query `page`.
    ///
    /// At least 1.
    page(page: impl Integer) => set_query("page", page);

    /// Query `pagelen`.
    ///
    /// At least 1.
    pagelen(pagelen: impl Integer) => set_query("pagelen", pagelen);

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);

    /// Query `q`.
    q(q: &str) => set_query("q", q);

    /// Query `sort`.
    sort(sort: &str) => set_query("sort", sort);

    /// Query `state`, one per value; each call adds to them.
    state(state: impl IntoIterator<Item = PullRequestState>) => push_each_query("state", state);
}

static LIST_FOR_COMMIT: Operation = Operation::get(
    "pull_requests::list_for_commit",
    "/repositories/{workspace}/{repo_slug}/commit/{commit}/pullrequests",
)
.scopes(&["pullrequest", "read:pullrequest:bitbucket"])
.alternatives(&[1, 1]);

/// Lists pull requests for a commit.
///
/// `GET /repositories/{workspace}/{repo_slug}/commit/{commit}/pullrequests`
///
/// Scopes: `pullrequest`, or `read:pullrequest:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-commit-commit-pullrequests-get).
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

    /// Query `page`.
    ///
    /// At least 1.
    page(page: impl Integer) => set_query("page", page);

    /// Query `pagelen`.
    ///
    /// At least 1.
    pagelen(pagelen: impl Integer) => set_query("pagelen", pagelen);

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static LIST_DEFAULT_REVIEWERS: Operation = Operation::get(
    "pull_requests::list_default_reviewers",
    "/repositories/{workspace}/{repo_slug}/default-reviewers",
)
.scopes(&["pullrequest", "read:pullrequest:bitbucket"])
.alternatives(&[1, 1]);

/// Lists default reviewers.
///
/// `GET /repositories/{workspace}/{repo_slug}/default-reviewers`
///
/// Scopes: `pullrequest`, or `read:pullrequest:bitbucket`.
/// Refused with 403: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-default-reviewers-get).
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

    /// Query `page`.
    ///
    /// At least 1.
    page(page: impl Integer) => set_query("page", page);

    /// Query `pagelen`.
    ///
    /// At least 1.
    pagelen(pagelen: impl Integer) => set_query("pagelen", pagelen);

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static GET_DEFAULT_REVIEWER: Operation = Operation::get(
    "pull_requests::get_default_reviewer",
    "/repositories/{workspace}/{repo_slug}/default-reviewers/{target_username}",
)
.scopes(&["pullrequest", "read:pullrequest:bitbucket"])
.alternatives(&[1, 1]);

/// Gets a default reviewer.
///
/// `GET /repositories/{workspace}/{repo_slug}/default-reviewers/{target_username}`
///
/// Scopes: `pullrequest`, or `read:pullrequest:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-default-reviewers-target-username-get).
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

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static ADD_DEFAULT_REVIEWER: Operation = Operation::put(
    "pull_requests::add_default_reviewer",
    "/repositories/{workspace}/{repo_slug}/default-reviewers/{target_username}",
)
.scopes(&["repository:admin", "admin:repository:bitbucket"])
.alternatives(&[1, 1]);

/// Adds a default reviewer.
///
/// `PUT /repositories/{workspace}/{repo_slug}/default-reviewers/{target_username}`
///
/// Scopes: `repository:admin`, or `admin:repository:bitbucket`.
/// Refused with 400, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-default-reviewers-target-username-put).
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

/// Removes a default reviewer.
///
/// `DELETE /repositories/{workspace}/{repo_slug}/default-reviewers/{target_username}`
///
/// Scopes: `repository:admin`, or `admin:repository:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-default-reviewers-target-username-delete).
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

/// Lists effective default reviewers.
///
/// `GET /repositories/{workspace}/{repo_slug}/effective-default-reviewers`
///
/// Scopes: `pullrequest`, or `read:pullrequest:bitbucket`.
/// Refused with 403: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-effective-default-reviewers-get).
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

    /// Query `page`.
    ///
    /// At least 1.
    page(page: impl Integer) => set_query("page", page);

    /// Query `pagelen`.
    ///
    /// At least 1.
    pagelen(pagelen: impl Integer) => set_query("pagelen", pagelen);

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static LIST: Operation =
    Operation::get("pull_requests::list", "/repositories/{workspace}/{repo_slug}/pullrequests")
        .scopes(&["pullrequest", "read:pullrequest:bitbucket"])
        .alternatives(&[1, 1]);

/// Lists pull requests.
///
/// `GET /repositories/{workspace}/{repo_slug}/pullrequests`
///
/// Scopes: `pullrequest`, or `read:pullrequest:bitbucket`.
/// Refused with 401, without a body that is known.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-get).
#[inline]
pub fn list(workspace: impl PathText, repo_slug: impl PathText) -> ListRequest {
    ListRequest(Request::new(&LIST, &[workspace.path_value(), repo_slug.path_value()]))
}

request! {
    /// Request of [`list`].
    ListRequest => Page<PullRequest>;

    /// Query `page`.
    ///
    /// At least 1.
    page(page: impl Integer) => set_query("page", page);

    /// Query `pagelen`.
    ///
    /// At least 1.
    pagelen(pagelen: impl Integer) => set_query("pagelen", pagelen);

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);

    /// Query `q`.
    q(q: &str) => set_query("q", q);

    /// Query `sort`.
    sort(sort: &str) => set_query("sort", sort);

    /// Query `state`, one per value; each call adds to them.
    state(state: impl IntoIterator<Item = PullRequestState>) => push_each_query("state", state);
}

static CREATE: Operation =
    Operation::post("pull_requests::create", "/repositories/{workspace}/{repo_slug}/pullrequests")
        .scopes(&["pullrequest:write", "read:pullrequest:bitbucket", "write:pullrequest:bitbucket"])
        .alternatives(&[1, 2]);

/// Creates a pull request.
///
/// `POST /repositories/{workspace}/{repo_slug}/pullrequests`
///
/// Scopes: `pullrequest:write`, or `read:pullrequest:bitbucket` and `write:pullrequest:bitbucket`.
/// Refused with 400, 401: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-post).
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

/// Lists repository activity.
///
/// `GET /repositories/{workspace}/{repo_slug}/pullrequests/activity`
///
/// Scopes: `pullrequest`, or `read:pullrequest:bitbucket`.
/// Refused with 401, without a body that is known.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-activity-get).
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

    /// Query `page`.
    ///
    /// At least 1.
    page(page: impl Integer) => set_query("page", page);

    /// Query `pagelen`.
    ///
    /// At least 1.
    pagelen(pagelen: impl Integer) => set_query("pagelen", pagelen);

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static GET: Operation = Operation::get(
    "pull_requests::get",
    "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}",
)
.scopes(&["pullrequest", "read:pullrequest:bitbucket"])
.alternatives(&[1, 1]);

/// Gets a pull request.
///
/// `GET /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}`
///
/// Scopes: `pullrequest`, or `read:pullrequest:bitbucket`.
/// Refused with 401, without a body that is known.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-pull-request-id-get).
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

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static UPDATE: Operation = Operation::put(
    "pull_requests::update",
    "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}",
)
.scopes(&["pullrequest:write", "read:pullrequest:bitbucket", "write:pullrequest:bitbucket"])
.alternatives(&[1, 2]);

/// Updates a pull request.
///
/// `PUT /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}`
///
/// Scopes: `pullrequest:write`, or `read:pullrequest:bitbucket` and `write:pullrequest:bitbucket`.
/// Refused with 400, 401, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-pull-request-id-put).
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

/// Lists activity.
///
/// `GET /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/activity`
///
/// Scopes: `pullrequest`, or `read:pullrequest:bitbucket`.
/// Refused with 401, without a body that is known.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-pull-request-id-activity-get).
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

    /// Query `page`.
    ///
    /// At least 1.
    page(page: impl Integer) => set_query("page", page);

    /// Query `pagelen`.
    ///
    /// At least 1.
    pagelen(pagelen: impl Integer) => set_query("pagelen", pagelen);

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static APPROVE: Operation = Operation::post(
    "pull_requests::approve",
    "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/approve",
)
.scopes(&["pullrequest:write", "read:pullrequest:bitbucket", "write:pullrequest:bitbucket"])
.alternatives(&[1, 2]);

/// Approves a pull request.
///
/// `POST /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/approve`
///
/// Scopes: `pullrequest:write`, or `read:pullrequest:bitbucket` and `write:pullrequest:bitbucket`.
/// Refused with 401, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-pull-request-id-approve-post).
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

/// Withdraws the approval of a pull request.
///
/// `DELETE /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/approve`
///
/// Scopes: `pullrequest:write`, or `write:pullrequest:bitbucket`.
/// Refused with 400, 401, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-pull-request-id-approve-delete).
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

/// Lists comments.
///
/// `GET /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments`
///
/// Scopes: `pullrequest`, or `read:pullrequest:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-pull-request-id-comments-get).
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

    /// Query `page`.
    ///
    /// At least 1.
    page(page: impl Integer) => set_query("page", page);

    /// Query `pagelen`.
    ///
    /// At least 1.
    pagelen(pagelen: impl Integer) => set_query("pagelen", pagelen);

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);

    /// Query `q`.
    q(q: &str) => set_query("q", q);

    /// Query `sort`.
    sort(sort: &str) => set_query("sort", sort);
}

static CREATE_COMMENT: Operation = Operation::post(
    "pull_requests::create_comment",
    "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments",
)
.scopes(&["pullrequest", "read:pullrequest:bitbucket"])
.alternatives(&[1, 1]);

/// Creates a comment.
///
/// `POST /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments`
///
/// Scopes: `pullrequest`, or `read:pullrequest:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-pull-request-id-comments-post).
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

/// Gets a comment.
///
/// `GET /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments/{comment_id}`
///
/// Scopes: `pullrequest`, or `read:pullrequest:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-pull-request-id-comments-comment-id-get).
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

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static UPDATE_COMMENT: Operation = Operation::put(
    "pull_requests::update_comment",
    "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments/{comment_id}",
)
.scopes(&["pullrequest", "read:pullrequest:bitbucket"])
.alternatives(&[1, 1]);

/// Updates a comment.
///
/// `PUT /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments/{comment_id}`
///
/// Scopes: `pullrequest`, or `read:pullrequest:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-pull-request-id-comments-comment-id-put).
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

/// Deletes a comment.
///
/// `DELETE /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments/{comment_id}`
///
/// Scopes: `pullrequest`, or `read:pullrequest:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-pull-request-id-comments-comment-id-delete).
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

/// Resolves a comment.
///
/// `POST /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments/{comment_id}/resolve`
///
/// Scopes: `pullrequest`, or `read:pullrequest:bitbucket`.
/// Refused with 403, 404, 409: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-pull-request-id-comments-comment-id-resolve-post).
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

/// Reopens a comment.
///
/// `DELETE /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments/{comment_id}/resolve`
///
/// Scopes: `pullrequest`, or `read:pullrequest:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-pull-request-id-comments-comment-id-resolve-delete).
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

/// Lists commits.
///
/// `GET /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/commits`
///
/// Scopes: `pullrequest`, or `read:pullrequest:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-pull-request-id-commits-get).
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

    /// Query `page`.
    ///
    /// At least 1.
    page(page: impl Integer) => set_query("page", page);

    /// Query `pagelen`.
    ///
    /// At least 1.
    pagelen(pagelen: impl Integer) => set_query("pagelen", pagelen);

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static LIST_CONFLICTS: Operation = Operation::get(
    "pull_requests::list_conflicts",
    "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/conflicts",
)
.scopes(&["pullrequest", "read:pullrequest:bitbucket"])
.alternatives(&[1, 1]);

/// Lists conflicts.
///
/// `GET /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/conflicts`
///
/// Scopes: `pullrequest`, or `read:pullrequest:bitbucket`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-pull-request-id-conflicts-get).
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

    /// Query `page`.
    ///
    /// At least 1.
    page(page: impl Integer) => set_query("page", page);

    /// Query `pagelen`.
    ///
    /// At least 1.
    pagelen(pagelen: impl Integer) => set_query("pagelen", pagelen);

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static DECLINE: Operation = Operation::post(
    "pull_requests::decline",
    "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/decline",
)
.scopes(&["pullrequest:write", "read:pullrequest:bitbucket", "write:pullrequest:bitbucket"])
.alternatives(&[1, 2]);

/// Declines a pull request.
///
/// `POST /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/decline`
///
/// Scopes: `pullrequest:write`, or `read:pullrequest:bitbucket` and `write:pullrequest:bitbucket`.
/// Refused with 555: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-pull-request-id-decline-post).
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

/// Gets a diff.
///
/// `GET /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/diff`
///
/// Scopes: `pullrequest`, or `read:pullrequest:bitbucket`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-pull-request-id-diff-get).
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

/// Lists the diffstat.
///
/// `GET /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/diffstat`
///
/// Scopes: `pullrequest`, or `read:pullrequest:bitbucket`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-pull-request-id-diffstat-get).
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

    /// Query `page`.
    ///
    /// At least 1.
    page(page: impl Integer) => set_query("page", page);

    /// Query `pagelen`.
    ///
    /// At least 1.
    pagelen(pagelen: impl Integer) => set_query("pagelen", pagelen);

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static MERGE: Operation = Operation::post(
    "pull_requests::merge",
    "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/merge",
)
.scopes(&["pullrequest:write", "read:pullrequest:bitbucket", "write:pullrequest:bitbucket"])
.alternatives(&[1, 2]);

/// Merges a pull request.
///
/// `POST /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/merge`
///
/// Scopes: `pullrequest:write`, or `read:pullrequest:bitbucket` and `write:pullrequest:bitbucket`.
/// Refused with 409, without a body that is known.
/// Refused with 555: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-pull-request-id-merge-post).
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

/// Gets a merge task status.
///
/// `GET /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/merge/task-status/{task_id}`
///
/// Scopes: `pullrequest`, or `read:pullrequest:bitbucket`.
/// Refused with 400, 403, 409, without a body that is known.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-pull-request-id-merge-task-status-task-id-get).
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

/// Gets a patch.
///
/// `GET /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/patch`
///
/// Scopes: `pullrequest`, or `read:pullrequest:bitbucket`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-pull-request-id-patch-get).
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

/// Requests changes.
///
/// `POST /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/request-changes`
///
/// Scopes: `pullrequest:write`, or `read:pullrequest:bitbucket` and `write:pullrequest:bitbucket`.
/// Refused with 400, 401, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-pull-request-id-request-changes-post).
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

/// Withdraws a change request.
///
/// `DELETE /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/request-changes`
///
/// Scopes: `pullrequest:write`, or `write:pullrequest:bitbucket`.
/// Refused with 400, 401, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-pull-request-id-request-changes-delete).
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

/// Lists statuses.
///
/// `GET /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/statuses`
///
/// Scopes: `pullrequest`, or `read:pullrequest:bitbucket`.
/// Refused with 401, without a body that is known.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-pull-request-id-statuses-get).
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

    /// Query `q`.
    q(q: &str) => set_query("q", q);

    /// Query `sort`.
    sort(sort: &str) => set_query("sort", sort);

    /// Query `page`.
    ///
    /// At least 1.
    page(page: impl Integer) => set_query("page", page);

    /// Query `pagelen`.
    ///
    /// At least 1.
    pagelen(pagelen: impl Integer) => set_query("pagelen", pagelen);

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static LIST_TASKS: Operation = Operation::get(
    "pull_requests::list_tasks",
    "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/tasks",
)
.scopes(&["pullrequest", "read:pullrequest:bitbucket"])
.alternatives(&[1, 1]);

/// Lists tasks.
///
/// `GET /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/tasks`
///
/// Scopes: `pullrequest`, or `read:pullrequest:bitbucket`.
/// Refused with 400, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-pull-request-id-tasks-get).
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

    /// Query `q`.
    q(q: &str) => set_query("q", q);

    /// Query `sort`.
    sort(sort: &str) => set_query("sort", sort);

    /// Query `page`.
    ///
    /// At least 1.
    page(page: impl Integer) => set_query("page", page);

    /// Query `pagelen`.
    ///
    /// At least 1.
    pagelen(pagelen: impl Integer) => set_query("pagelen", pagelen);

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static CREATE_TASK: Operation = Operation::post(
    "pull_requests::create_task",
    "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/tasks",
)
.scopes(&["pullrequest", "read:pullrequest:bitbucket"])
.alternatives(&[1, 1]);

/// Creates a task.
///
/// `POST /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/tasks`
///
/// Scopes: `pullrequest`, or `read:pullrequest:bitbucket`.
/// Refused with 400, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-pull-request-id-tasks-post).
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

/// Gets a task.
///
/// `GET /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/tasks/{task_id}`
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

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static UPDATE_TASK: Operation = Operation::put(
    "pull_requests::update_task",
    "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/tasks/{task_id}",
)
.scopes(&["pullrequest", "read:pullrequest:bitbucket"])
.alternatives(&[1, 1]);

/// Updates a task.
///
/// `PUT /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/tasks/{task_id}`
///
/// Scopes: `pullrequest`, or `read:pullrequest:bitbucket`.
/// Refused with 400, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-pull-request-id-tasks-task-id-put).
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

/// Deletes a task.
///
/// `DELETE /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/tasks/{task_id}`
///
/// Scopes: `pullrequest`, or `read:pullrequest:bitbucket`.
/// Refused with 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/#api-repositories-workspace-repo-slug-pullrequests-pull-request-id-tasks-task-id-delete).
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

/// Lists pull requests by author.
///
/// `GET /workspaces/{workspace}/pullrequests/{selected_user}`
///
/// Scopes: `pullrequest`, or `read:pullrequest:bitbucket`.
/// Refused with 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-workspaces/#api-workspaces-workspace-pullrequests-selected-user-get).
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

    /// Query `page`.
    ///
    /// At least 1.
    page(page: impl Integer) => set_query("page", page);

    /// Query `pagelen`.
    ///
    /// At least 1.
    pagelen(pagelen: impl Integer) => set_query("pagelen", pagelen);

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);

    /// Query `q`.
    q(q: &str) => set_query("q", q);

    /// Query `sort`.
    sort(sort: &str) => set_query("sort", sort);

    /// Query `state`, one per value; each call adds to them.
    state(state: impl IntoIterator<Item = PullRequestState>) => push_each_query("state", state);
}
