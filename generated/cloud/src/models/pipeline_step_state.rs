//! Pipeline step state.

use crate::models::{
    PipelineStepStateCompleted, PipelineStepStateInProgress, PipelineStepStateName,
    PipelineStepStatePending, PipelineStepStateReady,
};
use bitbucket_runtime::wire::TypeTag;

/// How far a step is.
///
/// `type` and `name` say the same. It is done when the state is `COMPLETED`, and `result`
/// then says how it went.
///
/// Told apart by `type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PipelineStepState {
    /// `pipeline_step_state_completed`
    Completed(Box<PipelineStepStateCompleted>),
    /// `pipeline_step_state_in_progress`
    InProgress(Box<PipelineStepStateInProgress>),
    /// `pipeline_step_state_pending`
    Pending(Box<PipelineStepStatePending>),
    /// `pipeline_step_state_ready`
    Ready(Box<PipelineStepStateReady>),
    /// Any other tag, or none.
    Other(Box<PipelineStepStateBase>),
}

bitbucket_runtime::hierarchy! {
    PipelineStepState by "type", else PipelineStepStateBase {
        Completed(PipelineStepStateCompleted) = "pipeline_step_state_completed"
            or "name" = "COMPLETED",
        InProgress(PipelineStepStateInProgress) = "pipeline_step_state_in_progress"
            or "name" = "IN_PROGRESS",
        Pending(PipelineStepStatePending) = "pipeline_step_state_pending" or "name" = "PENDING",
        Ready(PipelineStepStateReady) = "pipeline_step_state_ready" or "name" = "READY",
    }
    /// `name` of whichever this is.
    name -> &PipelineStepStateName, by as_ref;
    /// `type` of whichever this is.
    r#type -> &str, by as_str;
}

bitbucket_runtime::model! {
    /// How far a step is.
    ///
    /// `type` and `name` say the same. It is done when the state is `COMPLETED`, and `result`
    /// then says how it went.
    pub struct PipelineStepStateBase {
        /// How far a step is, in a word.
        pub name: Option<PipelineStepStateName>, with_name(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
