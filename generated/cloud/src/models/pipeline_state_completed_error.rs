//! Pipeline state completed error.

use crate::models::PipelineError;
use bitbucket_runtime::wire::{Extra, TypeTag, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// Pipeline state completed error.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PipelineStateCompletedError {
    /// Error.
    pub error: Option<PipelineError>,
    /// Name.
    pub name: Option<PipelineResultName>,
    /// Type.
    pub r#type: TypeTag,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    PipelineStateCompletedError, tag "pipeline_state_completed_error" {
        error, name, r#type = "type",
    }
}

setters! {
    PipelineStateCompletedError {
        with_error(error: PipelineError), with_name(name: PipelineResultName),
    }
}

/// Pipeline result name.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PipelineResultName {
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
    /// A value that this version has no name for, as it came.
    Other(Unlisted<PipelineResultName>),
}

open_enum! {
    PipelineResultName {
        Successful = "SUCCESSFUL", Failed = "FAILED", Error = "ERROR", Stopped = "STOPPED",
        Expired = "EXPIRED",
    }
}
