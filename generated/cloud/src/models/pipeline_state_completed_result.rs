//! Pipeline state completed result.

use crate::models::{
    PipelineResultName, PipelineStateCompletedError, PipelineStateCompletedExpired,
    PipelineStateCompletedFailed, PipelineStateCompletedStopped, PipelineStateCompletedSuccessful,
};
use bitbucket_runtime::wire::TypeTag;

/// How a pipeline went that has ended. `type` and `name` say the same.
///
/// Told apart by `type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PipelineStateCompletedResult {
    /// `pipeline_state_completed_error`
    Error(Box<PipelineStateCompletedError>),
    /// `pipeline_state_completed_expired`
    Expired(Box<PipelineStateCompletedExpired>),
    /// `pipeline_state_completed_failed`
    Failed(Box<PipelineStateCompletedFailed>),
    /// `pipeline_state_completed_stopped`
    Stopped(Box<PipelineStateCompletedStopped>),
    /// `pipeline_state_completed_successful`
    Successful(Box<PipelineStateCompletedSuccessful>),
    /// Any other tag, or none.
    Other(Box<PipelineStateCompletedResultBase>),
}

bitbucket_runtime::hierarchy! {
    PipelineStateCompletedResult by "type", else PipelineStateCompletedResultBase {
        Error(PipelineStateCompletedError) = "pipeline_state_completed_error" or "name" = "ERROR",
        Expired(PipelineStateCompletedExpired) = "pipeline_state_completed_expired"
            or "name" = "EXPIRED",
        Failed(PipelineStateCompletedFailed) = "pipeline_state_completed_failed"
            or "name" = "FAILED",
        Stopped(PipelineStateCompletedStopped) = "pipeline_state_completed_stopped"
            or "name" = "STOPPED",
        Successful(PipelineStateCompletedSuccessful) = "pipeline_state_completed_successful"
            or "name" = "SUCCESSFUL",
    }
    /// `name` of whichever this is.
    name -> &PipelineResultName, by as_ref;
    /// `type` of whichever this is.
    r#type -> &str, by as_str;
}

bitbucket_runtime::model! {
    /// How a pipeline went that has ended. `type` and `name` say the same.
    pub struct PipelineStateCompletedResultBase {
        /// How it went, in a word.
        pub name: Option<PipelineResultName>, with_name(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
