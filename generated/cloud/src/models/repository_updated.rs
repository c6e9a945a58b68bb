//! Repository updated.

use crate::models::{Account, Repository, RepositoryChanges};

bitbucket_runtime::model! {
    /// Sent when the settings of a repository changed, such as its name or description.
    ///
    /// `changes` has the fields that are other than before, and no more.
    pub struct RepositoryUpdated {
        /// Whose doing it is. Seldom missing.
        pub actor: Option<Account>, with_actor(into);
        /// What changed.
        pub changes: Option<Box<RepositoryChanges>>, with_changes(Box<RepositoryChanges>);
        /// Where it happened, as it is afterwards.
        pub repository: Option<Box<Repository>>, with_repository(Box<Repository>);
    }
}
