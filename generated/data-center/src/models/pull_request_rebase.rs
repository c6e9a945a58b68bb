//! Pull request rebase.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Pull request rebase.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PullRequestRebase {
    /// Version.
    pub version: i64,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { PullRequestRebase { version }, new }

setters! { PullRequestRebase { with_version(version: i64) } }

impl PullRequestRebase {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(version: impl Into<i64>) -> Self {
        Self::empty().with_version(version)
    }
}
