//! Rescoped commits.

use crate::models::Commit;

bitbucket_runtime::model! {
    /// Rescoped commits.
    pub struct RescopedCommits {
        /// Commits.
        pub commits: Option<Vec<Commit>>, with_commits([Commit]);
        /// Total.
        pub total: Option<i64>, with_total(into);
    }
}
