//! Repository commit status created.

use crate::models::{Account, CommitStatus, Repository};

bitbucket_runtime::model! {
    /// Sent when a build gave a commit its first status of a key.
    pub struct RepositoryCommitStatusCreated {
        /// Whose doing it is. Seldom missing.
        pub actor: Option<Account>, with_actor(into);
        /// The status, with the commit and its repository.
        pub commit_status: Option<Box<CommitStatus>>, with_commit_status(Box<CommitStatus>);
        /// Where it happened, as it is afterwards.
        pub repository: Option<Box<Repository>>, with_repository(Box<Repository>);
    }
}
