//! Synchronization progress.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Synchronization progress.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SynchronizationProgress {
    /// Discovering.
    pub discovering: Option<bool>,
    /// Synced repos.
    pub synchronized_repositories: Option<i64>,
    /// Total repos.
    pub total_repositories: Option<i64>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    SynchronizationProgress {
        discovering, synchronized_repositories = "syncedRepos", total_repositories = "totalRepos",
    }
}

setters! {
    SynchronizationProgress {
        with_discovering(discovering: bool),
        with_synchronized_repositories(synchronized_repositories: i64),
        with_total_repositories(total_repositories: i64),
    }
}
