//! Pipeline state completed error.

use crate::models::PipelineError;
use bitbucket_runtime::wire::{TypeTag, Unlisted};

bitbucket_runtime::model! {
    /// Pipeline state completed error.
    pub struct PipelineStateCompletedError, tag "pipeline_state_completed_error" {
        /// Error.
        pub error: Option<PipelineError>, with_error;
        /// Name.
        pub name: Option<PipelineResultName>, with_name(into);
        /// Type.
        pub r#type: TypeTag = "type";
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

bitbucket_runtime::open_enum! {
    PipelineResultName {
        Successful = "SUCCESSFUL", Failed = "FAILED", Error = "ERROR", Stopped = "STOPPED",
        Expired = "EXPIRED",
    }
}
