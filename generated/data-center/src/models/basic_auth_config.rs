//! Basic auth config.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Basic auth config.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BasicAuthConfig {
    /// Allowed paths.
    pub allowed_paths: Option<Vec<String>>,
    /// Allowed users.
    pub allowed_users: Option<Vec<String>>,
    /// Block requests.
    pub block_requests: Option<bool>,
    /// Show warning message.
    pub show_warning_message: Option<bool>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    BasicAuthConfig {
        allowed_paths = "allowed-paths", allowed_users = "allowed-users",
        block_requests = "block-requests", show_warning_message = "show-warning-message",
    }
}

setters! {
    BasicAuthConfig {
        with_allowed_paths(allowed_paths: [String]), with_allowed_users(allowed_users: [String]),
        with_block_requests(block_requests: bool),
        with_show_warning_message(show_warning_message: bool),
    }
}
