//! Comment jira issue.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Comment jira issue.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CommentJiraIssue {
    /// Comment ID.
    pub comment_id: Option<i64>,
    /// Issue key.
    pub issue_key: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { CommentJiraIssue { comment_id = "commentId", issue_key = "issueKey" } }

setters! {
    CommentJiraIssue {
        with_comment_id(comment_id: i64), with_issue_key(issue_key: String),
    }
}
