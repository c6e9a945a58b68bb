//! Repository commit status updated.

use crate::models::{Account, CommitStatus, Repository};

bitbucket_runtime::model! {
    /// Sent when a status of a commit changed, as when a build ends.
    pub struct RepositoryCommitStatusUpdated {
        /// Whose doing it is. Seldom missing.
        pub actor: Option<Account>, with_actor(into);
        /// The status as it is now.
        pub commit_status: Option<Box<CommitStatus>>, with_commit_status(Box<CommitStatus>);
        /// Where it happened, as it is afterwards.
        pub repository: Option<Box<Repository>>, with_repository(Box<Repository>);
    }
}
