//! Repository transferred.

use crate::models::{Account, Repository, Workspace};

bitbucket_runtime::model! {
    /// Sent when a repository went to another workspace. Not recorded.
    pub struct RepositoryTransferred {
        /// Whose doing it is. Seldom missing.
        pub actor: Option<Account>, with_actor(into);
        /// The workspace that it was in. Not recorded.
        pub previous_workspace: Option<Workspace>, with_previous_workspace;
        /// Where it happened, as it is afterwards.
        pub repository: Option<Box<Repository>>, with_repository(Box<Repository>);
    }
}
