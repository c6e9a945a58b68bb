//! Jira issues of commits, comments and pull requests, and the Jira project that a project is linked to.

use crate::models::{
    Changeset, CommentJiraIssue, GetBackfillReportAnswer, GetBackfillStatusAnswer, JiraIssue,
    JiraProjectLink, StartBackfillBody,
};
use bitbucket_runtime::wire::Json;
use bitbucket_runtime::{Integer, OffsetPage, Operation, PathText, Request, request};

static START_BACKFILL: Operation =
    Operation::post("jira_integration::start_backfill", "/jira-dev/latest/devinfo-backfill")
        .accept("application/json;charset=UTF-8")
        .seen_in(&["10.2", "10.3"]);

/// Starts to send Jira what it has missed of repositories, such as commits, branches and
/// pull requests.
///
/// `POST /jira-dev/latest/devinfo-backfill`
///
/// `repositories` and `jiraSiteIds` say from where to where; `fromDate` and `toDate` narrow
/// it to a time. It runs on by itself, and its status tells how far it is. 404 says that
/// none of the repositories was found, 409 that it runs already, or is not switched on. 401
/// says that the caller may not do it.
///
/// Arguments:
///
/// - `body`: What to send Jira that it has missed.
///
/// Seen in 10.2 and later; not in 9.6.
/// Refused with 400, 401, 404, 409: `ApiErrorBody`.
#[doc(alias = "startBackfillSync")]
#[inline]
pub fn start_backfill(body: &StartBackfillBody) -> StartBackfillRequest {
    StartBackfillRequest(Request::new(&START_BACKFILL, &[]).with_model(body))
}

request! {
    /// Request of [`start_backfill`].
    StartBackfillRequest => Json;
}

static STOP_BACKFILL: Operation =
    Operation::delete("jira_integration::stop_backfill", "/jira-dev/latest/devinfo-backfill")
        .seen_in(&["10.2", "10.3"]);

/// Stops sending Jira what it has missed.
///
/// `DELETE /jira-dev/latest/devinfo-backfill`
///
/// Where nothing is under way, it is no error. 409 says that it is not switched on, 401
/// that the caller may not do it.
///
/// Seen in 10.2 and later; not in 9.6.
/// Refused with 401, 409: `ApiErrorBody`.
#[doc(alias = "stopBackfillSync")]
#[inline]
pub fn stop_backfill() -> StopBackfillRequest {
    StopBackfillRequest(Request::new(&STOP_BACKFILL, &[]))
}

request! {
    /// Request of [`stop_backfill`].
    StopBackfillRequest => ();
}

static GET_BACKFILL_REPORT: Operation = Operation::get(
    "jira_integration::get_backfill_report",
    "/jira-dev/latest/devinfo-backfill/report",
)
.accept("application/json;charset=UTF-8")
.seen_in(&["10.2", "10.3"]);

/// Lists the repositories of which Jira could not be sent what it has missed, each with its
/// error.
///
/// `GET /jira-dev/latest/devinfo-backfill/report`
///
/// 409 says that it is not switched on, 401 that the caller may not see it.
///
/// Seen in 10.2 and later; not in 9.6.
/// Refused with 401, 409: `ApiErrorBody`.
#[doc(alias = "getBackfillSyncReport")]
#[inline]
pub fn get_backfill_report() -> GetBackfillReportRequest {
    GetBackfillReportRequest(Request::new(&GET_BACKFILL_REPORT, &[]))
}

request! {
    /// Request of [`get_backfill_report`].
    GetBackfillReportRequest => GetBackfillReportAnswer;
}

static GET_BACKFILL_STATUS: Operation = Operation::get(
    "jira_integration::get_backfill_status",
    "/jira-dev/latest/devinfo-backfill/status",
)
.accept("application/json;charset=UTF-8")
.seen_in(&["10.2", "10.3"]);

/// Tells how far the server is with sending Jira what it has missed.
///
/// `GET /jira-dev/latest/devinfo-backfill/status`
///
/// 409 says that it is not switched on, 401 that the caller may not see it.
///
/// Seen in 10.2 and later; not in 9.6.
/// Refused with 401, 409: `ApiErrorBody`.
#[doc(alias = "getBackfillSyncStatus")]
#[inline]
pub fn get_backfill_status() -> GetBackfillStatusRequest {
    GetBackfillStatusRequest(Request::new(&GET_BACKFILL_STATUS, &[]))
}

request! {
    /// Request of [`get_backfill_status`].
    GetBackfillStatusRequest => GetBackfillStatusAnswer;
}

static CREATE_ISSUE: Operation =
    Operation::post("jira_integration::create_issue", "/jira/latest/comments/{commentId}/issues")
        .accept("application/json;charset=UTF-8");

/// Creates a Jira issue from a comment on a pull request, and ties the two together.
///
/// `POST /jira/latest/comments/{commentId}/issues`
///
/// The body is what Jira's own interface of version 2 takes for a new issue, as a text of
/// JSON. Comments on commits cannot have one. 400 says that no linked Jira has that
/// `applicationId`, 401 that the caller has to log in to Jira first. Those who may read the
/// repository may do it.
///
/// Arguments:
///
/// - `comment_id`: The number of the comment.
///
/// Refused with 400, 401: `ApiErrorBody`.
#[inline]
pub fn create_issue(comment_id: impl Integer, body: &str) -> CreateIssueRequest {
    CreateIssueRequest(
        Request::new(&CREATE_ISSUE, &[comment_id.path_value()]).with_model(&body.to_owned()),
    )
}

request! {
    /// Request of [`create_issue`].
    CreateIssueRequest => CommentJiraIssue;

    /// The linked Jira server, by its id.
    ///
    /// Query `applicationId`.
    application_id(application_id: &str) => set_query("applicationId", application_id);
}

static LIST_ISSUE_COMMITS: Operation = Operation::get(
    "jira_integration::list_issue_commits",
    "/jira/latest/issues/{issueKey}/commits",
)
.accept("application/json;charset=UTF-8");

/// Lists the commits that name a Jira issue, each with files that it changes.
///
/// `GET /jira/latest/issues/{issueKey}/commits`
///
/// `maxChanges` bounds the files of each.
///
/// Arguments:
///
/// - `issue_key`: The Jira issue, by its key, as in `DOCK-7`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::jira_integration;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let changesets = jira_integration::list_issue_commits("ROCKET-12").max_changes(1);
/// for changeset in changesets.collect(client).await? {
///     let repository = changeset.repository.and_then(|repository| repository.slug);
///     let commit = changeset.to_commit.and_then(|commit| commit.display_id).unwrap_or_default();
///     println!("{commit} in {}", repository.unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "getCommitsByIssueKey")]
#[inline]
pub fn list_issue_commits(issue_key: impl PathText) -> ListIssueCommitsRequest {
    ListIssueCommitsRequest(Request::new(&LIST_ISSUE_COMMITS, &[issue_key.path_value()]))
}

request! {
    /// Request of [`list_issue_commits`].
    ListIssueCommitsRequest => OffsetPage<Changeset>;

    /// How many changed files to give at most for each commit.
    ///
    /// Query `maxChanges`.
    max_changes(max_changes: impl Integer) => set_query("maxChanges", max_changes);

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

static GET_PROJECT_LINK: Operation = Operation::get(
    "jira_integration::get_project_link",
    "/jira/latest/projects/{projectKey}/primary-enhanced-entitylink",
)
.accept("application/json;charset=UTF-8");

/// Gives the Jira project that a project is linked to in the first place.
///
/// `GET /jira/latest/projects/{projectKey}/primary-enhanced-entitylink`
///
/// Those who may read the project may see it.
///
/// Arguments:
///
/// - `project_key`: The project, by its key, as in `HARBOUR`. A personal project goes by
///   its owner, as in `~ada`.
#[doc(alias = "getEnhancedEntityLinkForProject")]
#[inline]
pub fn get_project_link(project_key: impl PathText) -> GetProjectLinkRequest {
    GetProjectLinkRequest(Request::new(&GET_PROJECT_LINK, &[project_key.path_value()]))
}

request! {
    /// Request of [`get_project_link`].
    GetProjectLinkRequest => JiraProjectLink;
}

static LIST_PULL_REQUEST_ISSUES: Operation = Operation::get(
    "jira_integration::list_pull_request_issues",
    "/jira/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/issues",
)
.accept("application/json;charset=UTF-8");

/// Lists the Jira issues that the commits of a pull request name.
///
/// `GET /jira/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/issues`
///
/// No more than 100 commits are looked at, unless the server was set up otherwise.
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
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::jira_integration;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let issues =
///     jira_integration::list_pull_request_issues("ROCKET", "engine", 42).send(client).await?;
/// if issues.is_empty() {
///     println!("no commit names an issue");
/// }
/// for issue in issues {
///     println!("{} {}", issue.key.unwrap_or_default(), issue.url.unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "getIssueKeysForPullRequest")]
#[inline]
pub fn list_pull_request_issues(
    project_key: impl PathText,
    repository_slug: impl PathText,
    pull_request_id: impl Integer,
) -> ListPullRequestIssuesRequest {
    ListPullRequestIssuesRequest(Request::new(
        &LIST_PULL_REQUEST_ISSUES,
        &[project_key.path_value(), repository_slug.path_value(), pull_request_id.path_value()],
    ))
}

request! {
    /// Request of [`list_pull_request_issues`].
    ListPullRequestIssuesRequest => Vec<JiraIssue>;
}
