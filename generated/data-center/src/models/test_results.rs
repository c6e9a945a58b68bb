//! Test results.

bitbucket_runtime::model! {
    /// Test results.
    pub struct TestResults {
        /// Failed.
        pub failed: Option<i64>, with_failed(into);
        /// Skipped.
        pub skipped: Option<i64>, with_skipped(into);
        /// Successful.
        pub successful: Option<i64>, with_successful(into);
    }
}
