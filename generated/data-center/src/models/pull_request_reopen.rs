//! Pull request reopen.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Pull request reopen.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PullRequestReopen {
    /// Version.
    pub version: Option<i64>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { PullRequestReopen { version } }

setters! { PullRequestReopen { with_version(version: i64) } }
