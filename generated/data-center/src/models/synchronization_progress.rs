//! Synchronization progress.

bitbucket_runtime::model! {
    /// How far a mirror is with fetching repositories.
    ///
    /// All is 0 and false where it has nothing to do.
    pub struct SynchronizationProgress {
        /// Whether it still counts them, so that the numbers are not final.
        pub discovering: Option<bool>, with_discovering;
        /// How many it has fetched.
        pub synchronized_repositories: Option<i64> = "syncedRepos",
            with_synchronized_repositories(into);
        /// How many there are to fetch.
        pub total_repositories: Option<i64> = "totalRepos", with_total_repositories(into);
    }
}
