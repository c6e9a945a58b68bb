//! Issue updated.

use crate::models::{Account, Issue, IssueComment, IssueFieldChanges, Repository};

bitbucket_runtime::model! {
    /// Sent when an issue changed.
    ///
    /// `changes` has the fields that are other than before, and no more.
    pub struct IssueUpdated {
        /// Whose doing it is. Seldom missing.
        pub actor: Option<Account>, with_actor(into);
        /// What changed.
        pub changes: Option<Box<IssueFieldChanges>>, with_changes(Box<IssueFieldChanges>);
        /// What was written with the change.
        pub comment: Option<Box<IssueComment>>, with_comment(Box<IssueComment>);
        /// The issue, as it is afterwards.
        pub issue: Option<Box<Issue>>, with_issue(Box<Issue>);
        /// Where it happened, as it is afterwards.
        pub repository: Option<Box<Repository>>, with_repository(Box<Repository>);
    }
}
