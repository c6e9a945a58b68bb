//! Log level.

use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// Log level.
#[derive(Clone, PartialEq)]
pub struct LogLevel {
    /// Log level.
    pub log_level: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { LogLevel { log_level = "logLevel" } }
