//! Jira issues of commits, comments and pull requests, and the Jira project that a project is linked to.

use bitbucket_runtime::{OffsetPage, Operation, Request, request};
use crate::models::{Changeset, CommentJiraIssue, JiraIssue, JiraProjectLink};

static CREATE_ISSUE: Operation = Operation::post(
    "jira_integration::create_issue",
    "/jira/latest/comments/{commentId}/issues",
);

/// Creates an issue.
///
/// `POST /jira/latest/comments/{commentId}/issues`
///
/// Refused with 400, 401: `ApiErrorBody`.
///
/// Operation: `#/paths/~1jira~1latest~1comments~1{commentId}~1issues/post`
#[inline]
pub fn create_issue(comment_id: i64, body: &str) -> CreateIssueRequest {
    CreateIssueRequest(
        Request::new(&CREATE_ISSUE, &[comment_id.into()]).json(&body.to_owned()),
    )
}

/// Request of [`create_issue`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateIssueRequest(Request<CommentJiraIssue>);

request!(CreateIssueRequest => CommentJiraIssue);

impl CreateIssueRequest {
    /// Query `applicationId`.
    ///
    /// `#/paths/~1jira~1latest~1comments~1{commentId}~1issues/post/parameters/1`
    #[inline]
    pub fn application_id(mut self, application_id: &str) -> Self {
        self.0.set_query("applicationId", application_id);
        self
    }
}

static LIST_ISSUE_COMMITS: Operation = Operation::get(
    "jira_integration::list_issue_commits",
    "/jira/latest/issues/{issueKey}/commits",
);

/// Lists issue commits.
///
/// `GET /jira/latest/issues/{issueKey}/commits`
///
/// Operation: `#/paths/~1jira~1latest~1issues~1{issueKey}~1commits/get`
#[inline]
pub fn list_issue_commits(issue_key: &str) -> ListIssueCommitsRequest {
    ListIssueCommitsRequest(Request::new(&LIST_ISSUE_COMMITS, &[issue_key.into()]))
}

/// Request of [`list_issue_commits`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListIssueCommitsRequest(Request<OffsetPage<Changeset>>);

request!(ListIssueCommitsRequest => OffsetPage<Changeset>);

impl ListIssueCommitsRequest {
    /// Query `maxChanges`.
    ///
    /// `#/paths/~1jira~1latest~1issues~1{issueKey}~1commits/get/parameters/1`
    #[inline]
    pub fn max_changes(mut self, max_changes: i64) -> Self {
        self.0.set_query("maxChanges", max_changes);
        self
    }

    /// Query `start`.
    ///
    /// `#/paths/~1jira~1latest~1issues~1{issueKey}~1commits/get/parameters/2`
    #[inline]
    pub fn start(mut self, start: i64) -> Self {
        self.0.set_query("start", start);
        self
    }

    /// Query `limit`.
    ///
    /// `#/paths/~1jira~1latest~1issues~1{issueKey}~1commits/get/parameters/3`
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.set_query("limit", limit);
        self
    }
}

static GET_PROJECT_LINK: Operation = Operation::get(
    "jira_integration::get_project_link",
    "/jira/latest/projects/{projectKey}/primary-enhanced-entitylink",
);

/// Gets a project link.
///
/// `GET /jira/latest/projects/{projectKey}/primary-enhanced-entitylink`
///
/// Operation: `#/paths/~1jira~1latest~1projects~1{projectKey}~1primary-enhanced-entitylink/get`
#[inline]
pub fn get_project_link(project_key: &str) -> Request<JiraProjectLink> {
    Request::new(&GET_PROJECT_LINK, &[project_key.into()])
}

static LIST_PULL_REQUEST_ISSUES: Operation = Operation::get(
    "jira_integration::list_pull_request_issues",
    "/jira/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/issues",
);

/// Lists pull request issues.
///
/// `GET /jira/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/issues`
///
/// Operation: `#/paths/~1jira~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1issues/get`
#[inline]
pub fn list_pull_request_issues(
    project_key: &str,
    repository_slug: &str,
    pull_request_id: i64,
) -> Request<Vec<JiraIssue>> {
    Request::new(
        &LIST_PULL_REQUEST_ISSUES,
        &[project_key.into(), repository_slug.into(), pull_request_id.into()],
    )
}
