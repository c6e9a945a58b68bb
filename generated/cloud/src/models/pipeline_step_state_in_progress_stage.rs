//! Pipeline step state in progress stage.

use crate::models::{
    PipelineStepRunningStageName, PipelineStepStateInProgressPending,
    PipelineStepStateInProgressRunning,
};
use bitbucket_runtime::wire::TypeTag;

/// Whether the commands of a step run yet. `type` and `name` say the same.
///
/// Told apart by `type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PipelineStepStateInProgressStage {
    /// `pipeline_step_state_in_progress_pending`
    Pending(Box<PipelineStepStateInProgressPending>),
    /// `pipeline_step_state_in_progress_running`
    Running(Box<PipelineStepStateInProgressRunning>),
    /// Any other tag, or none.
    Other(Box<PipelineStepStateInProgressStageBase>),
}

bitbucket_runtime::hierarchy! {
    PipelineStepStateInProgressStage by "type", else PipelineStepStateInProgressStageBase {
        Pending(PipelineStepStateInProgressPending) = "pipeline_step_state_in_progress_pending"
            or "name" = "PENDING",
        Running(PipelineStepStateInProgressRunning) = "pipeline_step_state_in_progress_running"
            or "name" = "RUNNING",
    }
    /// `name` of whichever this is.
    name -> &PipelineStepRunningStageName, by as_ref;
    /// `type` of whichever this is.
    r#type -> &str, by as_str;
}

bitbucket_runtime::model! {
    /// Whether the commands of a step run yet. `type` and `name` say the same.
    pub struct PipelineStepStateInProgressStageBase {
        /// Whether they run, in a word.
        pub name: Option<PipelineStepRunningStageName>, with_name(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
