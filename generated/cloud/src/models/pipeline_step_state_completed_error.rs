//! Pipeline step state completed error.

use crate::models::PipelineStepError;
use bitbucket_runtime::wire::{TypeTag, Unlisted};

bitbucket_runtime::model! {
    /// Pipeline step state completed error.
    pub struct PipelineStepStateCompletedError, tag "pipeline_step_state_completed_error" {
        /// Error.
        pub error: Option<PipelineStepError>, with_error;
        /// Name.
        pub name: Option<PipelineStepResultName>, with_name(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}

/// Pipeline step result name.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PipelineStepResultName {
    /// `SUCCESSFUL`
    Successful,
    /// `FAILED`
    Failed,
    /// `ERROR`
    Error,
    /// `STOPPED`
    Stopped,
    /// `EXPIRED`
    Expired,
    /// `NOT_RUN`
    NotRun,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<PipelineStepResultName>),
}

bitbucket_runtime::open_enum! {
    PipelineStepResultName {
        Successful = "SUCCESSFUL", Failed = "FAILED", Error = "ERROR", Stopped = "STOPPED",
        Expired = "EXPIRED", NotRun = "NOT_RUN",
    }
}
