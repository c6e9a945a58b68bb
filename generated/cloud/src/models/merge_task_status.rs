//! Merge task status.

use crate::models::{PullRequest, SelfLinks};
use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// Merge task status.
    pub struct MergeTaskStatus {
        /// Links.
        pub links: Option<SelfLinks>, with_links;
        /// Merge result.
        pub merge_result: Option<Box<PullRequest>>, with_merge_result(Box<PullRequest>);
        /// Task status.
        pub task_status: Option<MergeTaskState>, with_task_status(into);
    }
}

/// Merge task state.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MergeTaskState {
    /// `PENDING`
    Pending,
    /// `SUCCESS`
    Success,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<MergeTaskState>),
}

bitbucket_runtime::open_enum! { MergeTaskState { Pending = "PENDING", Success = "SUCCESS" } }
