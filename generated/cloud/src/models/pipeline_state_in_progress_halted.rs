//! Pipeline state in progress halted.

use bitbucket_runtime::wire::{Extra, TypeTag, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// Pipeline state in progress halted.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PipelineStateInProgressHalted {
    /// Name.
    pub name: Option<PipelineStageName>,
    /// Type.
    pub r#type: TypeTag,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    PipelineStateInProgressHalted, tag "pipeline_state_in_progress_halted" {
        name, r#type = "type",
    }
}

setters! { PipelineStateInProgressHalted { with_name(name: PipelineStageName) } }

/// Pipeline stage name.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PipelineStageName {
    /// `PENDING`
    Pending,
    /// `RUNNING`
    Running,
    /// `PAUSED`
    Paused,
    /// `HALTED`
    Halted,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<PipelineStageName>),
}

open_enum! {
    PipelineStageName {
        Pending = "PENDING", Running = "RUNNING", Paused = "PAUSED", Halted = "HALTED",
    }
}
