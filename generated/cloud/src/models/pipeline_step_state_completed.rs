//! Pipeline step state completed.

use crate::models::PipelineStepStateCompletedResult;
use bitbucket_runtime::wire::{TypeTag, Unlisted};

bitbucket_runtime::model! {
    /// The step has ended, or will not run any more.
    pub struct PipelineStepStateCompleted, tag "pipeline_step_state_completed" {
        /// How far a step is, in a word.
        pub name: Option<PipelineStepStateName>, with_name(into);
        /// How it went.
        pub result: Option<PipelineStepStateCompletedResult>, with_result(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}

/// How far a step is, in a word.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PipelineStepStateName {
    /// `PENDING`
    ///
    /// It has not begun. `stage` says what it waits for.
    Pending,
    /// `READY`
    ///
    /// It may begin and waits for a machine, it seems.
    Ready,
    /// `IN_PROGRESS`
    ///
    /// It runs, or is about to. See `stage`.
    InProgress,
    /// `COMPLETED`
    ///
    /// It has ended, or will not run any more. See `result`.
    Completed,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<PipelineStepStateName>),
}

bitbucket_runtime::open_enum! {
    PipelineStepStateName {
        Pending = "PENDING", Ready = "READY", InProgress = "IN_PROGRESS", Completed = "COMPLETED",
    }
}
