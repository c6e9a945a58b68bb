//! Pipeline step state completed error.

use crate::models::PipelineStepError;
use bitbucket_runtime::wire::{Extra, TypeTag, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// Pipeline step state completed error.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PipelineStepStateCompletedError {
    /// Error.
    pub error: Option<PipelineStepError>,
    /// Name.
    pub name: Option<PipelineStepResultName>,
    /// Type.
    pub r#type: TypeTag,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    PipelineStepStateCompletedError, tag "pipeline_step_state_completed_error" {
        error, name, r#type = "type",
    }
}

setters! {
    PipelineStepStateCompletedError {
        with_error(error: PipelineStepError), with_name(name: PipelineStepResultName),
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

open_enum! {
    PipelineStepResultName {
        Successful = "SUCCESSFUL", Failed = "FAILED", Error = "ERROR", Stopped = "STOPPED",
        Expired = "EXPIRED", NotRun = "NOT_RUN",
    }
}
