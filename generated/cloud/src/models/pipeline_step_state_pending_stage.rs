//! Pipeline step state pending stage.

use crate::models::{
    PipelineStepPendingStageName, PipelineStepStatePendingHalted, PipelineStepStatePendingPaused,
    PipelineStepStatePendingPending,
};
use bitbucket_runtime::wire::TypeTag;

/// What a step waits for that has not begun. `type` and `name` say the same.
///
/// Told apart by `type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PipelineStepStatePendingStage {
    /// `pipeline_step_state_pending_halted`
    Halted(Box<PipelineStepStatePendingHalted>),
    /// `pipeline_step_state_pending_paused`
    Paused(Box<PipelineStepStatePendingPaused>),
    /// `pipeline_step_state_pending_pending`
    Pending(Box<PipelineStepStatePendingPending>),
    /// Any other tag, or none.
    Other(Box<PipelineStepStatePendingStageBase>),
}

bitbucket_runtime::hierarchy! {
    PipelineStepStatePendingStage by "type", else PipelineStepStatePendingStageBase {
        Halted(PipelineStepStatePendingHalted) = "pipeline_step_state_pending_halted"
            or "name" = "HALTED",
        Paused(PipelineStepStatePendingPaused) = "pipeline_step_state_pending_paused"
            or "name" = "PAUSED",
        Pending(PipelineStepStatePendingPending) = "pipeline_step_state_pending_pending"
            or "name" = "PENDING",
    }
    /// `name` of whichever this is.
    name -> &PipelineStepPendingStageName, by as_ref;
    /// `type` of whichever this is.
    r#type -> &str, by as_str;
}

bitbucket_runtime::model! {
    /// What a step waits for that has not begun. `type` and `name` say the same.
    pub struct PipelineStepStatePendingStageBase {
        /// What it waits for, in a word.
        pub name: Option<PipelineStepPendingStageName>, with_name(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
