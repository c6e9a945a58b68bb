//! Job progress.

bitbucket_runtime::model! {
    /// Job progress.
    pub struct JobProgress {
        /// Message.
        pub message: Option<String>, with_message(into);
        /// Percentage.
        pub percentage: Option<i64>, with_percentage(into);
    }
}
