//! Merge task status.

use crate::models::{PullRequest, SelfLinks};
use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// How far a merge has come that the server does in the background.
    ///
    /// Ask until `task_status` is `SUCCESS`. A merge that fails answers with an error instead.
    pub struct MergeTaskStatus {
        /// Where to ask again.
        pub links: Option<SelfLinks>, with_links;
        /// The merged pull request. Missing until the merge is done.
        pub merge_result: Option<Box<PullRequest>>, with_merge_result(Box<PullRequest>);
        /// Whether a merge in the background is done.
        pub task_status: Option<MergeTaskState>, with_task_status(into);
    }
}

/// Whether a merge in the background is done.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MergeTaskState {
    /// `PENDING`
    ///
    /// The merge still goes on.
    Pending,
    /// `SUCCESS`
    ///
    /// The pull request is merged.
    Success,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<MergeTaskState>),
}

bitbucket_runtime::open_enum! { MergeTaskState { Pending = "PENDING", Success = "SUCCESS" } }
