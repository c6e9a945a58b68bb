//! Test results.

bitbucket_runtime::model! {
    /// How the tests of a build ended.
    pub struct TestResults {
        /// How many failed.
        pub failed: Option<i64>, with_failed(into);
        /// How many were left out.
        pub skipped: Option<i64>, with_skipped(into);
        /// How many passed.
        pub successful: Option<i64>, with_successful(into);
    }
}
