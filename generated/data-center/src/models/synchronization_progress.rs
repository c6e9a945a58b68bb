//! Synchronization progress.

use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// Synchronization progress.
#[derive(Clone, PartialEq)]
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
