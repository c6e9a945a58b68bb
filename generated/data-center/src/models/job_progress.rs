//! Job progress.

use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// Job progress.
#[derive(Clone, PartialEq)]
pub struct JobProgress {
    /// Message.
    pub message: Option<String>,
    /// Percentage.
    pub percentage: Option<i64>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { JobProgress { message, percentage } }
