//! Build stats.

use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// Build stats.
#[derive(Clone, PartialEq)]
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
