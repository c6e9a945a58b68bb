//! Pipeline state.

use crate::models::{
    PipelineStateCompleted, PipelineStateHalted, PipelineStateInProgress, PipelineStateName,
    PipelineStateParsing, PipelineStatePending,
};
use bitbucket_runtime::wire::TypeTag;

/// How far a pipeline is.
///
/// `type` and `name` say the same. It is done when the state is `COMPLETED`, and `result`
/// then says how it went.
///
/// Told apart by `type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PipelineState {
    /// `pipeline_state_completed`
    Completed(Box<PipelineStateCompleted>),
    /// `pipeline_state_halted`
    Halted(Box<PipelineStateHalted>),
    /// `pipeline_state_in_progress`
    InProgress(Box<PipelineStateInProgress>),
    /// `pipeline_state_parsing`
    Parsing(Box<PipelineStateParsing>),
    /// `pipeline_state_pending`
    Pending(Box<PipelineStatePending>),
    /// Any other tag, or none.
    Other(Box<PipelineStateBase>),
}

bitbucket_runtime::hierarchy! {
    PipelineState by "type", else PipelineStateBase {
        Completed(PipelineStateCompleted) = "pipeline_state_completed" or "name" = "COMPLETED",
        Halted(PipelineStateHalted) = "pipeline_state_halted" or "name" = "HALTED",
        InProgress(PipelineStateInProgress) = "pipeline_state_in_progress"
            or "name" = "IN_PROGRESS",
        Parsing(PipelineStateParsing) = "pipeline_state_parsing" or "name" = "PARSING",
        Pending(PipelineStatePending) = "pipeline_state_pending" or "name" = "PENDING",
    }
    /// `name` of whichever this is.
    name -> &PipelineStateName, by as_ref;
    /// `type` of whichever this is.
    r#type -> &str, by as_str;
}

bitbucket_runtime::model! {
    /// How far a pipeline is.
    ///
    /// `type` and `name` say the same. It is done when the state is `COMPLETED`, and `result`
    /// then says how it went.
    pub struct PipelineStateBase {
        /// How far a pipeline is, in a word.
        pub name: Option<PipelineStateName>, with_name(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
