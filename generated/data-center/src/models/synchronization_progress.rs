//! Synchronization progress.

bitbucket_runtime::model! {
    /// Synchronization progress.
    pub struct SynchronizationProgress {
        /// Discovering.
        pub discovering: Option<bool>, with_discovering;
        /// Synced repos.
        pub synchronized_repositories: Option<i64> = "syncedRepos",
            with_synchronized_repositories(into);
        /// Total repos.
        pub total_repositories: Option<i64> = "totalRepos", with_total_repositories(into);
    }
}
