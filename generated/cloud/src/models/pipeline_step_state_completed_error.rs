//! Pipeline step state completed error.

use crate::models::PipelineStepError;
use bitbucket_runtime::wire::{TypeTag, Unlisted};

bitbucket_runtime::model! {
    /// The step could not be run, or broke down for a reason outside its script.
    pub struct PipelineStepStateCompletedError, tag "pipeline_step_state_completed_error" {
        /// Why it could not.
        pub error: Option<PipelineStepError>, with_error;
        /// How it went, in a word.
        pub name: Option<PipelineStepResultName>, with_name(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}

/// How it went, in a word.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PipelineStepResultName {
    /// `SUCCESSFUL`
    ///
    /// All its commands went well.
    Successful,
    /// `FAILED`
    ///
    /// One of its commands failed.
    Failed,
    /// `ERROR`
    ///
    /// It could not be run, or broke down for a reason outside its script.
    Error,
    /// `STOPPED`
    ///
    /// Somebody stopped it.
    Stopped,
    /// `EXPIRED`
    ///
    /// It waited for too long, it seems, and was given up.
    Expired,
    /// `NOT_RUN`
    ///
    /// It never began, for example because a step before it failed.
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
