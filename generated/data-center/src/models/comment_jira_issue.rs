//! Comment jira issue.

use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// Comment jira issue.
#[derive(Clone, PartialEq)]
pub struct CommentJiraIssue {
    /// Comment ID.
    pub comment_id: Option<i64>,
    /// Issue key.
    pub issue_key: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { CommentJiraIssue { comment_id = "commentId", issue_key = "issueKey" } }
