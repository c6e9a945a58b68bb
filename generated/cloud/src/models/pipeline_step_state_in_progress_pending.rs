//! Pipeline step state in progress pending.

use bitbucket_runtime::wire::{Extra, TypeTag, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// Pipeline step state in progress pending.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
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

setters! { PipelineStepStateInProgressPending { with_name(name: PipelineStepRunningStageName) } }

/// Pipeline step running stage name.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PipelineStepRunningStageName {
    /// `PENDING`
    Pending,
    /// `RUNNING`
    Running,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<PipelineStepRunningStageName>),
}

open_enum! { PipelineStepRunningStageName { Pending = "PENDING", Running = "RUNNING" } }
