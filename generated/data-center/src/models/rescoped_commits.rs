//! Rescoped commits.

use crate::models::Commit;
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Rescoped commits.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RescopedCommits {
    /// Commits.
    pub commits: Option<Vec<Commit>>,
    /// Total.
    pub total: Option<i64>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { RescopedCommits { commits, total } }

setters! { RescopedCommits { with_commits(commits: [Commit]), with_total(total: i64) } }
