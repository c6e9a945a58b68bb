//! Comment jira issue.

bitbucket_runtime::model! {
    /// Comment jira issue.
    pub struct CommentJiraIssue {
        /// Comment ID.
        pub comment_id: Option<i64> = "commentId", with_comment_id(into);
        /// Issue key.
        pub issue_key: Option<String> = "issueKey", with_issue_key(into);
    }
}
