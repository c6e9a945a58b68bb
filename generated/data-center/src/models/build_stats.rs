//! Build stats.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Build stats.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BuildStats {
    /// Cancelled.
    pub cancelled: Option<i64>,
    /// Failed.
    pub failed: Option<i64>,
    /// In progress.
    pub in_progress: Option<i64>,
    /// Successful.
    pub successful: Option<i64>,
    /// Unknown.
    pub unknown: Option<i64>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { BuildStats { cancelled, failed, in_progress = "inProgress", successful, unknown } }

setters! {
    BuildStats {
        with_cancelled(cancelled: i64), with_failed(failed: i64),
        with_in_progress(in_progress: i64), with_successful(successful: i64),
        with_unknown(unknown: i64),
    }
}
