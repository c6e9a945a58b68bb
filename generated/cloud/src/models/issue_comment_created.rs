//! Issue comment created.

use crate::models::{Account, Issue, IssueComment, Repository};

bitbucket_runtime::model! {
    /// Sent when somebody commented on an issue.
    pub struct IssueCommentCreated {
        /// Whose doing it is. Seldom missing.
        pub actor: Option<Account>, with_actor(into);
        /// The comment.
        pub comment: Option<Box<IssueComment>>, with_comment(Box<IssueComment>);
        /// The issue, as it is afterwards.
        pub issue: Option<Box<Issue>>, with_issue(Box<Issue>);
        /// Where it happened, as it is afterwards.
        pub repository: Option<Box<Repository>>, with_repository(Box<Repository>);
    }
}
