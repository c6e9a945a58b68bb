//! Issue created.

use crate::models::{Account, Issue, Repository};

bitbucket_runtime::model! {
    /// Sent when an issue was reported.
    pub struct IssueCreated {
        /// Whose doing it is. Seldom missing.
        pub actor: Option<Account>, with_actor(into);
        /// The issue, as it is afterwards.
        pub issue: Option<Box<Issue>>, with_issue(Box<Issue>);
        /// Where it happened, as it is afterwards.
        pub repository: Option<Box<Repository>>, with_repository(Box<Repository>);
    }
}
