//! Rescoped commits.

use crate::models::Commit;

bitbucket_runtime::model! {
    /// Commits that came to a pull request, or went, when one of its branches moved.
    pub struct RescopedCommits {
        /// The commits. Where they are many, only some of them, it seems.
        pub commits: Option<Vec<Commit>>, with_commits([Commit]);
        /// How many there are in all.
        pub total: Option<i64>, with_total(into);
    }
}
