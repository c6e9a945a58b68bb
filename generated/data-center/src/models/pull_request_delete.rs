//! Pull request delete.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Pull request delete.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PullRequestDelete {
    /// Version.
    pub version: i64,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { PullRequestDelete { version }, new }

setters! { PullRequestDelete { with_version(version: i64) } }

impl PullRequestDelete {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(version: impl Into<i64>) -> Self {
        Self::empty().with_version(version)
    }
}
