//! Pull request properties.

use crate::models::{MinimalCommit, PullRequestMergeResult};

bitbucket_runtime::model! {
    /// Pull request properties.
    pub struct PullRequestProperties {
        /// Comment count.
        pub comment_count: Option<i64> = "commentCount", with_comment_count(into);
        /// Merge commit.
        pub merge_commit: Option<MinimalCommit> = "mergeCommit", with_merge_commit;
        /// Merge result.
        pub merge_result: Option<PullRequestMergeResult> = "mergeResult", with_merge_result;
        /// Open task count.
        pub open_task_count: Option<i64> = "openTaskCount", with_open_task_count(into);
        /// Resolved task count.
        pub resolved_task_count: Option<i64> = "resolvedTaskCount", with_resolved_task_count(into);
    }
}
