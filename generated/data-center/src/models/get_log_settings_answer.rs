//! Get log settings answer.

bitbucket_runtime::model! {
    /// Get log settings answer.
    pub struct GetLogSettingsAnswer {
        /// Debug logging enabled.
        pub debug_logging_enabled: Option<bool> = "debugLoggingEnabled", with_debug_logging_enabled;
        /// Profiling enabled.
        pub profiling_enabled: Option<bool> = "profilingEnabled", with_profiling_enabled;
    }
}
