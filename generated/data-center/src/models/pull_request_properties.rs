//! Pull request properties.

use crate::models::{MinimalCommit, PullRequestMergeResult};
use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// Pull request properties.
#[derive(Clone, PartialEq)]
pub struct PullRequestProperties {
    /// Comment count.
    pub comment_count: Option<i64>,
    /// Merge commit.
    pub merge_commit: Option<MinimalCommit>,
    /// Merge result.
    pub merge_result: Option<PullRequestMergeResult>,
    /// Open task count.
    pub open_task_count: Option<i64>,
    /// Resolved task count.
    pub resolved_task_count: Option<i64>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    PullRequestProperties {
        comment_count = "commentCount", merge_commit = "mergeCommit", merge_result = "mergeResult",
        open_task_count = "openTaskCount", resolved_task_count = "resolvedTaskCount",
    }
}
