//! Repository deleted.

use crate::models::{Account, Repository};

bitbucket_runtime::model! {
    /// Sent when a repository was deleted. Not recorded.
    pub struct RepositoryDeleted {
        /// Whose doing it is. Seldom missing.
        pub actor: Option<Account>, with_actor(into);
        /// Where it happened, as it is afterwards.
        pub repository: Option<Box<Repository>>, with_repository(Box<Repository>);
    }
}
