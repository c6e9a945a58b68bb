//! Comment jira issue.

bitbucket_runtime::model! {
    /// An issue in Jira that was made from a comment.
    pub struct CommentJiraIssue {
        /// The number of the comment.
        pub comment_id: Option<i64> = "commentId", with_comment_id(into);
        /// The issue, such as `BOAT-12`.
        pub issue_key: Option<String> = "issueKey", with_issue_key(into);
    }
}
