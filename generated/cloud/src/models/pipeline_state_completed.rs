//! Pipeline state completed.

use crate::models::PipelineStateCompletedResult;
use bitbucket_runtime::wire::{TypeTag, Unlisted};

bitbucket_runtime::model! {
    /// Pipeline state completed.
    pub struct PipelineStateCompleted, tag "pipeline_state_completed" {
        /// Name.
        pub name: Option<PipelineStateName>, with_name(into);
        /// Result.
        pub result: Option<PipelineStateCompletedResult>, with_result(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}

/// Pipeline state name.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PipelineStateName {
    /// `PENDING`
    Pending,
    /// `PARSING`
    Parsing,
    /// `IN_PROGRESS`
    InProgress,
    /// `HALTED`
    Halted,
    /// `COMPLETED`
    Completed,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<PipelineStateName>),
}

bitbucket_runtime::open_enum! {
    PipelineStateName {
        Pending = "PENDING", Parsing = "PARSING", InProgress = "IN_PROGRESS", Halted = "HALTED",
        Completed = "COMPLETED",
    }
}
