//! Pipeline test report.

bitbucket_runtime::model! {
    /// How many tests a step has run, counted by how they went.
    pub struct PipelineTestReport {
        /// How many could not be run to the end.
        pub number_of_error_test_cases: Option<i64>, with_number_of_error_test_cases(into);
        /// How many failed.
        pub number_of_failed_test_cases: Option<i64>, with_number_of_failed_test_cases(into);
        /// How many were left out.
        pub number_of_skipped_test_cases: Option<i64>, with_number_of_skipped_test_cases(into);
        /// How many passed.
        pub number_of_successful_test_cases: Option<i64>,
            with_number_of_successful_test_cases(into);
        /// How many there are in all.
        pub number_of_test_cases: Option<i64>, with_number_of_test_cases(into);
        /// The step, by its id in braces.
        pub step_uuid: Option<String>, with_step_uuid(into);
    }
}
