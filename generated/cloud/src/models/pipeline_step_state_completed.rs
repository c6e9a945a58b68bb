//! Pipeline step state completed.

use crate::models::PipelineStepStateCompletedResult;
use bitbucket_runtime::wire::{TypeTag, Unlisted};

bitbucket_runtime::model! {
    /// Pipeline step state completed.
    pub struct PipelineStepStateCompleted, tag "pipeline_step_state_completed" {
        /// Name.
        pub name: Option<PipelineStepStateName>, with_name(into);
        /// Result.
        pub result: Option<PipelineStepStateCompletedResult>, with_result(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}

/// Pipeline step state name.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PipelineStepStateName {
    /// `PENDING`
    Pending,
    /// `READY`
    Ready,
    /// `IN_PROGRESS`
    InProgress,
    /// `COMPLETED`
    Completed,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<PipelineStepStateName>),
}

bitbucket_runtime::open_enum! {
    PipelineStepStateName {
        Pending = "PENDING", Ready = "READY", InProgress = "IN_PROGRESS", Completed = "COMPLETED",
    }
}
