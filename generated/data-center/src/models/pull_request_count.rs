//! Pull request count.

use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// Pull request count.
#[derive(Clone, PartialEq)]
pub struct PullRequestCount {
    /// Count.
    pub count: Option<i64>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { PullRequestCount { count } }
