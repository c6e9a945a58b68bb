//! Merge task status.

use crate::models::{PullRequest, SelfLinks};
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, open_enum};

/// Merge task status.
#[derive(Clone, PartialEq)]
pub struct MergeTaskStatus {
    /// Links.
    pub links: Option<SelfLinks>,
    /// Merge result.
    pub merge_result: Option<Box<PullRequest>>,
    /// Task status.
    pub task_status: Option<MergeTaskState>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { MergeTaskStatus { links, merge_result, task_status } }

/// Merge task state.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MergeTaskState {
    /// `PENDING`
    Pending,
    /// `SUCCESS`
    Success,
    /// A value that this version has no name for, as it came.
    Other(String),
}

open_enum! { MergeTaskState { Pending = "PENDING", Success = "SUCCESS" } }
