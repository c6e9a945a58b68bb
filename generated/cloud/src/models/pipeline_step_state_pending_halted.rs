//! Pipeline step state pending halted.

use bitbucket_runtime::wire::{Extra, TypeTag, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// Pipeline step state pending halted.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PipelineStepStatePendingHalted {
    /// Name.
    pub name: Option<PipelineStepPendingStageName>,
    /// Type.
    pub r#type: TypeTag,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    PipelineStepStatePendingHalted, tag "pipeline_step_state_pending_halted" {
        name, r#type = "type",
    }
}

setters! { PipelineStepStatePendingHalted { with_name(name: PipelineStepPendingStageName) } }

/// Pipeline step pending stage name.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PipelineStepPendingStageName {
    /// `PENDING`
    Pending,
    /// `PAUSED`
    Paused,
    /// `HALTED`
    Halted,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<PipelineStepPendingStageName>),
}

open_enum! {
    PipelineStepPendingStageName {
        Pending = "PENDING", Paused = "PAUSED", Halted = "HALTED",
    }
}
