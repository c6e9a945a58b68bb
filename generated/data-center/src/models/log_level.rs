//! Log level.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Log level.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LogLevel {
    /// Log level.
    pub log_level: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { LogLevel { log_level = "logLevel" } }

setters! { LogLevel { with_log_level(log_level: String) } }
