//! Log level.

bitbucket_runtime::model! {
    /// Log level.
    pub struct LogLevel {
        /// Log level.
        pub log_level: Option<String> = "logLevel", with_log_level(into);
    }
}
