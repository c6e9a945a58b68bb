//! Pipeline test report.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Pipeline test report.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PipelineTestReport {
    /// Number of error test cases.
    pub number_of_error_test_cases: Option<i64>,
    /// Number of failed test cases.
    pub number_of_failed_test_cases: Option<i64>,
    /// Number of skipped test cases.
    pub number_of_skipped_test_cases: Option<i64>,
    /// Number of successful test cases.
    pub number_of_successful_test_cases: Option<i64>,
    /// Number of test cases.
    pub number_of_test_cases: Option<i64>,
    /// Step UUID.
    pub step_uuid: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    PipelineTestReport {
        number_of_error_test_cases, number_of_failed_test_cases, number_of_skipped_test_cases,
        number_of_successful_test_cases, number_of_test_cases, step_uuid,
    }
}

setters! {
    PipelineTestReport {
        with_number_of_error_test_cases(number_of_error_test_cases: i64),
        with_number_of_failed_test_cases(number_of_failed_test_cases: i64),
        with_number_of_skipped_test_cases(number_of_skipped_test_cases: i64),
        with_number_of_successful_test_cases(number_of_successful_test_cases: i64),
        with_number_of_test_cases(number_of_test_cases: i64), with_step_uuid(step_uuid: String),
    }
}
