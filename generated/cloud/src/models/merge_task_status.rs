//! Merge task status.

use crate::models::{PullRequest, SelfLinks};
use bitbucket_runtime::wire::{Extra, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// Merge task status.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
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

setters! {
    MergeTaskStatus {
        with_links(links: SelfLinks), with_merge_result(merge_result: Box<PullRequest>),
        with_task_status(task_status: MergeTaskState),
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

open_enum! { MergeTaskState { Pending = "PENDING", Success = "SUCCESS" } }
