//! Repository forked.

use crate::models::{Account, Repository};

bitbucket_runtime::model! {
    /// Sent when somebody forked a repository.
    pub struct RepositoryForked {
        /// Whose doing it is. Seldom missing.
        pub actor: Option<Account>, with_actor(into);
        /// The new repository.
        pub fork: Option<Box<Repository>>, with_fork(Box<Repository>);
        /// Where it happened, as it is afterwards.
        pub repository: Option<Box<Repository>>, with_repository(Box<Repository>);
    }
}
