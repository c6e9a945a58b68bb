//! Get log settings answer.

bitbucket_runtime::model! {
    /// Whether the server writes more into its logs.
    pub struct GetLogSettingsAnswer {
        /// Whether the log has what helps to find an error.
        pub debug_logging_enabled: Option<bool> = "debugLoggingEnabled", with_debug_logging_enabled;
        /// Whether the server logs how long its work takes.
        pub profiling_enabled: Option<bool> = "profilingEnabled", with_profiling_enabled;
    }
}
