//! Pull request count.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Pull request count.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PullRequestCount {
    /// Count.
    pub count: Option<i64>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { PullRequestCount { count } }

setters! { PullRequestCount { with_count(count: i64) } }
