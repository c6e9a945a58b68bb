//! Pipeline step state completed result.

use crate::models::{
    PipelineStepResultName, PipelineStepStateCompletedError, PipelineStepStateCompletedExpired,
    PipelineStepStateCompletedFailed, PipelineStepStateCompletedNotRun,
    PipelineStepStateCompletedStopped, PipelineStepStateCompletedSuccessful,
};
use bitbucket_runtime::wire::TypeTag;

/// How a step went that has ended. `type` and `name` say the same.
///
/// Told apart by `type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PipelineStepStateCompletedResult {
    /// `pipeline_step_state_completed_error`
    Error(Box<PipelineStepStateCompletedError>),
    /// `pipeline_step_state_completed_expired`
    Expired(Box<PipelineStepStateCompletedExpired>),
    /// `pipeline_step_state_completed_failed`
    Failed(Box<PipelineStepStateCompletedFailed>),
    /// `pipeline_step_state_completed_not_run`
    NotRun(Box<PipelineStepStateCompletedNotRun>),
    /// `pipeline_step_state_completed_stopped`
    Stopped(Box<PipelineStepStateCompletedStopped>),
    /// `pipeline_step_state_completed_successful`
    Successful(Box<PipelineStepStateCompletedSuccessful>),
    /// Any other tag, or none.
    Other(Box<PipelineStepStateCompletedResultBase>),
}

bitbucket_runtime::hierarchy! {
    PipelineStepStateCompletedResult by "type", else PipelineStepStateCompletedResultBase {
        Error(PipelineStepStateCompletedError) = "pipeline_step_state_completed_error"
            or "name" = "ERROR",
        Expired(PipelineStepStateCompletedExpired) = "pipeline_step_state_completed_expired"
            or "name" = "EXPIRED",
        Failed(PipelineStepStateCompletedFailed) = "pipeline_step_state_completed_failed"
            or "name" = "FAILED",
        NotRun(PipelineStepStateCompletedNotRun) = "pipeline_step_state_completed_not_run"
            or "name" = "NOT_RUN",
        Stopped(PipelineStepStateCompletedStopped) = "pipeline_step_state_completed_stopped"
            or "name" = "STOPPED",
        Successful(PipelineStepStateCompletedSuccessful) = "pipeline_step_state_completed_successful"
            or "name" = "SUCCESSFUL",
    }
    /// `name` of whichever this is.
    name -> &PipelineStepResultName, by as_ref;
    /// `type` of whichever this is.
    r#type -> &str, by as_str;
}

bitbucket_runtime::model! {
    /// How a step went that has ended. `type` and `name` say the same.
    pub struct PipelineStepStateCompletedResultBase {
        /// How it went, in a word.
        pub name: Option<PipelineStepResultName>, with_name(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
