//! Job progress.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Job progress.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct JobProgress {
    /// Message.
    pub message: Option<String>,
    /// Percentage.
    pub percentage: Option<i64>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { JobProgress { message, percentage } }

setters! { JobProgress { with_message(message: String), with_percentage(percentage: i64) } }
