//! Pipeline step state in progress pending.

use bitbucket_runtime::wire::{Extra, TypeTag};
use bitbucket_runtime::{object, open_enum};

/// Pipeline step state in progress pending.
#[derive(Clone, PartialEq)]
pub struct PipelineStepStateInProgressPending {
    /// Name.
    pub name: Option<PipelineStepRunningStageName>,
    /// Type.
    pub r#type: TypeTag,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    PipelineStepStateInProgressPending, tag "pipeline_step_state_in_progress_pending" {
        name, r#type = "type",
    }
}

/// Pipeline step running stage name.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PipelineStepRunningStageName {
    /// `PENDING`
    Pending,
    /// `RUNNING`
    Running,
    /// A value that this version has no name for, as it came.
    Other(String),
}

open_enum! { PipelineStepRunningStageName { Pending = "PENDING", Running = "RUNNING" } }
