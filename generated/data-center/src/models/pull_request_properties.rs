//! Pull request properties.

use crate::models::{MinimalCommit, PullRequestMergeResult};

bitbucket_runtime::model! {
    /// What the server knows of a pull request beside its fields.
    ///
    /// Which of it comes differs: counts mostly in lists, the commit of a merge after it.
    pub struct PullRequestProperties {
        /// How many comments there are. Missing where there are none, it seems.
        pub comment_count: Option<i64> = "commentCount", with_comment_count(into);
        /// The commit that the merge made, with its hash. Missing until it is merged.
        pub merge_commit: Option<MinimalCommit> = "mergeCommit", with_merge_commit;
        /// Whether it would merge, as the server last tried.
        pub merge_result: Option<PullRequestMergeResult> = "mergeResult", with_merge_result;
        /// How many tasks are still to be done.
        pub open_task_count: Option<i64> = "openTaskCount", with_open_task_count(into);
        /// How many tasks are done.
        pub resolved_task_count: Option<i64> = "resolvedTaskCount", with_resolved_task_count(into);
    }
}
