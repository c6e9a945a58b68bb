//! Restart indexing body.

bitbucket_runtime::model! {
    /// Restart indexing body.
    pub struct RestartIndexingBody {
        /// Graceful shutdown.
        pub graceful_shutdown: Option<bool> = "gracefulShutdown", with_graceful_shutdown;
        /// Wait for restart.
        pub wait_for_restart: Option<bool> = "waitForRestart", with_wait_for_restart;
    }
}
