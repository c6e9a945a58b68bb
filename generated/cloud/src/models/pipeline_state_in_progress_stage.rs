//! Pipeline state in progress stage.

use crate::models::{
    PipelineStageName, PipelineStateInProgressHalted, PipelineStateInProgressPaused,
    PipelineStateInProgressPending, PipelineStateInProgressRunning,
};
use bitbucket_runtime::wire::TypeTag;

/// Whether a pipeline that has begun runs at the moment. `type` and `name` say the same.
///
/// Told apart by `type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PipelineStateInProgressStage {
    /// `pipeline_state_in_progress_halted`
    Halted(Box<PipelineStateInProgressHalted>),
    /// `pipeline_state_in_progress_paused`
    Paused(Box<PipelineStateInProgressPaused>),
    /// `pipeline_state_in_progress_pending`
    Pending(Box<PipelineStateInProgressPending>),
    /// `pipeline_state_in_progress_running`
    Running(Box<PipelineStateInProgressRunning>),
    /// Any other tag, or none.
    Other(Box<PipelineStateInProgressStageBase>),
}

bitbucket_runtime::hierarchy! {
    PipelineStateInProgressStage by "type", else PipelineStateInProgressStageBase {
        Halted(PipelineStateInProgressHalted) = "pipeline_state_in_progress_halted"
            or "name" = "HALTED",
        Paused(PipelineStateInProgressPaused) = "pipeline_state_in_progress_paused"
            or "name" = "PAUSED",
        Pending(PipelineStateInProgressPending) = "pipeline_state_in_progress_pending"
            or "name" = "PENDING",
        Running(PipelineStateInProgressRunning) = "pipeline_state_in_progress_running"
            or "name" = "RUNNING",
    }
    /// `name` of whichever this is.
    name -> &PipelineStageName, by as_ref;
    /// `type` of whichever this is.
    r#type -> &str, by as_str;
}

bitbucket_runtime::model! {
    /// Whether a pipeline that has begun runs at the moment. `type` and `name` say the same.
    pub struct PipelineStateInProgressStageBase {
        /// Whether it runs, in a word.
        pub name: Option<PipelineStageName>, with_name(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
