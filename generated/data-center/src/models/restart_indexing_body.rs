//! Restart indexing body.

bitbucket_runtime::model! {
    /// Restart indexing body.
    pub struct RestartIndexingBody {
        /// Default: `false`
        pub graceful_shutdown: Option<bool> = "gracefulShutdown", with_graceful_shutdown;
        /// Default: `false`
        pub wait_for_restart: Option<bool> = "waitForRestart", with_wait_for_restart;
    }
}
