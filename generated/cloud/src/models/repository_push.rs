//! Repository push.

use crate::models::{Account, Push, Repository};

bitbucket_runtime::model! {
    /// Sent when branches or tags were pushed, made, moved or deleted.
    ///
    /// One push can change several. `push` has them all.
    pub struct RepositoryPush {
        /// Whose doing it is. Seldom missing.
        pub actor: Option<Account>, with_actor(into);
        /// What was pushed.
        pub push: Option<Push>, with_push;
        /// Where it happened, as it is afterwards.
        pub repository: Option<Box<Repository>>, with_repository(Box<Repository>);
    }
}
