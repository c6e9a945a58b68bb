//! Pipeline state completed.

use crate::models::PipelineStateCompletedResult;
use bitbucket_runtime::wire::{TypeTag, Unlisted};

bitbucket_runtime::model! {
    /// The pipeline has ended.
    pub struct PipelineStateCompleted, tag "pipeline_state_completed" {
        /// How far a pipeline is, in a word.
        pub name: Option<PipelineStateName>, with_name(into);
        /// How it went.
        pub result: Option<PipelineStateCompletedResult>, with_result(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}

/// How far a pipeline is, in a word.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PipelineStateName {
    /// `PENDING`
    ///
    /// It was accepted and has not begun.
    Pending,
    /// `PARSING`
    ///
    /// Its configuration is being read.
    Parsing,
    /// `IN_PROGRESS`
    ///
    /// It runs or waits between two steps. See `stage`.
    InProgress,
    /// `HALTED`
    ///
    /// It was halted and waits to be resumed, it seems.
    Halted,
    /// `COMPLETED`
    ///
    /// It has ended, well or not. See `result`.
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
