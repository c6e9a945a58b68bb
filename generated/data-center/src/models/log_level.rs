//! Log level.

bitbucket_runtime::model! {
    /// How much a part of the server writes into its log.
    pub struct LogLevel {
        /// The lowest level that is written, such as `DEBUG` or `WARN`.
        pub log_level: Option<String> = "logLevel", with_log_level(into);
    }
}
