//! Rescoped commits.

use crate::models::Commit;
use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// Rescoped commits.
#[derive(Clone, PartialEq)]
pub struct RescopedCommits {
    /// Commits.
    pub commits: Option<Vec<Commit>>,
    /// Total.
    pub total: Option<i64>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { RescopedCommits { commits, total } }
