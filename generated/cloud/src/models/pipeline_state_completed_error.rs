//! Pipeline state completed error.

use crate::models::PipelineError;
use bitbucket_runtime::wire::{TypeTag, Unlisted};

bitbucket_runtime::model! {
    /// The pipeline could not be run.
    pub struct PipelineStateCompletedError, tag "pipeline_state_completed_error" {
        /// Why it could not.
        pub error: Option<PipelineError>, with_error;
        /// How it went, in a word.
        pub name: Option<PipelineResultName>, with_name(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}

/// How it went, in a word.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PipelineResultName {
    /// `SUCCESSFUL`
    ///
    /// All went well.
    Successful,
    /// `FAILED`
    ///
    /// A step failed.
    Failed,
    /// `ERROR`
    ///
    /// It could not be run, for example because its configuration has a mistake.
    Error,
    /// `STOPPED`
    ///
    /// Somebody stopped it.
    Stopped,
    /// `EXPIRED`
    ///
    /// It waited for too long, it seems, and was given up.
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
