//! Restart indexing body.

bitbucket_runtime::model! {
    /// How to restart the thread that indexes.
    pub struct RestartIndexingBody {
        /// How the thread ends. By its name, true lets it finish what it is at; the vendor's
        /// document says the opposite, that true ends it at once.
        ///
        /// Default: `false`
        pub graceful_shutdown: Option<bool> = "gracefulShutdown", with_graceful_shutdown;
        /// Whether the answer comes only when the thread runs again.
        ///
        /// Default: `false`
        pub wait_for_restart: Option<bool> = "waitForRestart", with_wait_for_restart;
    }
}
