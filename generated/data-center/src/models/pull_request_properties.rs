//! Pull request properties.

use crate::models::{MinimalCommit, PullRequestMergeResult};
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Pull request properties.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
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

setters! {
    PullRequestProperties {
        with_comment_count(comment_count: i64), with_merge_commit(merge_commit: MinimalCommit),
        with_merge_result(merge_result: PullRequestMergeResult),
        with_open_task_count(open_task_count: i64),
        with_resolved_task_count(resolved_task_count: i64),
    }
}
