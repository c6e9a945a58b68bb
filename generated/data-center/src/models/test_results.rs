//! Test results.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Test results.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TestResults {
    /// Failed.
    pub failed: Option<i64>,
    /// Skipped.
    pub skipped: Option<i64>,
    /// Successful.
    pub successful: Option<i64>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { TestResults { failed, skipped, successful } }

setters! {
    TestResults {
        with_failed(failed: i64), with_skipped(skipped: i64), with_successful(successful: i64),
    }
}
