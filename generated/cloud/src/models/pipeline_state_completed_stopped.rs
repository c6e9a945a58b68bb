//! Pipeline state completed stopped.

use crate::models::{Account, PipelineResultName};
use bitbucket_runtime::wire::{Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// Pipeline state completed stopped.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PipelineStateCompletedStopped {
    /// Name.
    pub name: Option<PipelineResultName>,
    /// Terminator.
    pub terminator: Option<Account>,
    /// Type.
    pub r#type: TypeTag,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    PipelineStateCompletedStopped, tag "pipeline_state_completed_stopped" {
        name, terminator, r#type = "type",
    }
}

setters! {
    PipelineStateCompletedStopped {
        with_name(name: PipelineResultName), with_terminator(terminator: Account),
    }
}
