//! Pipeline test report.

bitbucket_runtime::model! {
    /// Pipeline test report.
    pub struct PipelineTestReport {
        /// Number of error test cases.
        pub number_of_error_test_cases: Option<i64>, with_number_of_error_test_cases(into);
        /// Number of failed test cases.
        pub number_of_failed_test_cases: Option<i64>, with_number_of_failed_test_cases(into);
        /// Number of skipped test cases.
        pub number_of_skipped_test_cases: Option<i64>, with_number_of_skipped_test_cases(into);
        /// Number of successful test cases.
        pub number_of_successful_test_cases: Option<i64>,
            with_number_of_successful_test_cases(into);
        /// Number of test cases.
        pub number_of_test_cases: Option<i64>, with_number_of_test_cases(into);
        /// Step UUID.
        pub step_uuid: Option<String>, with_step_uuid(into);
    }
}
